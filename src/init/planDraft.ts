import {
  type LayoutColumn,
  type Message,
  message,
  type Profile,
  type Say,
} from '../model/index.js';
import { columnLetter } from '../text/index.js';

/** Facts about one file for its entry in the plan. */
export interface SourceDraft {
  /** Path below the folder of the plan. */
  path: string;
  /** Set only if the sheets of a file belong to several communes. */
  sheet?: string;
  /** Old commune as it was read; empty if it was not found. */
  commune: string;
  /** Source of the commune. */
  communeBy?: Message;
  /** A table of the file has no known commune. */
  needsCommune: boolean;
  /** Communes that the name may mean. */
  candidates?: readonly string[];
  /** Day of the list by its letterhead, as `yyyymmdd`; missing if unknown. */
  day?: number;
  /** Communes that its rows or lists name themselves, which therefore need no setting. */
  communes: string[];
  /** Carried columns, and columns recognised by a similar wording, with the best guess of their field. */
  doubtful: (Pick<LayoutColumn, 'index' | 'header'> & { guess?: string })[];
}

/** Whether the drafted branch table has branches, and the new commune of each. */
export type DraftedTable = 'empty' | 'open' | 'filled';

const ABOUT_TABLE = {
  empty: 'init-plan-branches-none',
  open: 'init-plan-branches',
  filled: 'init-plan-branches-filled',
} as const;

/**
 * Drafts a plan with the best guesses, and comments on what a person should check. A `#` before an
 * unused setting has no blank after it, so that removing the `#` gives the right indent.
 * @param how how the profile was recognised
 * @param newCommune `''` if unknown
 * @param table what the branch table has; a table without branches remains unset, since merging refuses it
 * @param say turns messages into sentences
 */
export function planDraft(
  profile: Profile,
  how: Message | undefined,
  sources: readonly SourceDraft[],
  newCommune: string,
  table: DraftedTable,
  say: Say,
): string {
  const lines = [
    ...comment(say(message('init-plan-title')), ''),
    ...(how === undefined ? [] : comment(say(how), '')),
    // An assumed profile remains unset, since later lists may show it.
    `${how?.code === 'profile-assumed' ? '#' : ''}profile: ${profile.id}`,
    ...comment(say(message('init-plan-target')), ''),
    newCommune === '' ? '#target:' : 'target:',
    `${newCommune === '' ? '#' : ''}  commune: ${quoted(newCommune || 'Xã …')}`,
    ...comment(say(message(ABOUT_TABLE[table])), ''),
    `${table === 'empty' ? '#' : ''}branches: branches.csv`,
    ...comment(say(message('init-plan-sources')), ''),
    'sources:',
    ...sources.flatMap((source) => sourceLines(source, profile, say)),
  ];
  return `${lines.join('\n')}\n`;
}

function sourceLines(source: SourceDraft, profile: Profile, say: Say): string[] {
  const lines = [`  - path: ${quoted(source.path)}`];
  if (source.sheet !== undefined) lines.push(`    sheet: ${quoted(source.sheet)}`);
  if (source.commune !== '') {
    const how = source.communeBy === undefined ? '' : ` # ${say(source.communeBy)}`;
    lines.push(`    commune: ${quoted(source.commune)}${how}`);
  } else if (source.communes.length > 0) {
    const communes = source.communes.join(', ');
    lines.push(...comment(say(message('init-plan-rows', { communes })), '    '));
  } else if (source.needsCommune) {
    const { candidates = ['Xã …'] } = source;
    lines.push(
      ...comment(say(message('init-plan-commune')), '    '),
      ...candidates.map((commune) => `    #commune: ${quoted(commune)}`),
    );
  }
  lines.push(...dayLines(source.day, say));
  if (source.doubtful.length > 0) {
    const fields = profile.fields
      .filter(({ type }) => type !== 'ordinal')
      .map(({ id }) => id)
      .join(', ');
    lines.push(...comment(say(message('init-plan-columns', { fields })), '    '), '    #columns:');
    for (const { index, header, guess } of source.doubtful) {
      const heading = header === '' ? '' : ` # ${header}`;
      lines.push(`    #  ${columnLetter(index)}: ${guess ?? '…'}${heading}`);
    }
  }
  return lines;
}

function dayLines(day: number | undefined, say: Say): string[] {
  if (day === undefined) return ['    #asOf: 2025-06-30'];
  const text = String(day).replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
  return [`    asOf: ${text} # ${say(message('init-plan-day'))}`];
}

function comment(text: string, indent: string): string[] {
  return text.split('\n').map((line) => `${indent}# ${line}`);
}

/** Quotes a text as JSON: every JSON string is a YAML string. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
