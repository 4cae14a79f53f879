import { type LayoutColumn, type Message, message, type Profile } from '../model/index.js';
import { columnLetter } from '../text/columnLetter.js';

/** What is known of one file, for its entry in the plan. */
export interface SourceDraft {
  /** Path below the folder of the plan. */
  path: string;
  /** Only where the sheets of a file are of several communes. */
  sheet?: string;
  /** Old commune as it was read; empty where it was not found. */
  commune: string;
  /** How the commune was found. */
  communeBy?: Message;
  /** No row knows its commune, from wherever. */
  needsCommune: boolean;
  /** Communes that its name can mean. */
  candidates?: readonly string[];
  /** Its rows or lists are of these communes, each read where it stands: no setting. */
  communes: string[];
  /**
   * Columns of the sheet that are only carried along, or were taken for a field by a near wording,
   * with the best guess of what they are.
   */
  doubtful: (Pick<LayoutColumn, 'index' | 'header'> & { guess?: string })[];
}

/**
 * The plan with its best guesses, and comments where a person should look. Settings behind a `#` have no
 * blank after it, so that they stand where they should once the `#` is taken away.
 * @param how the profile was recognised
 * @param say the catalogue, for the comments
 */
export function planDraft(
  profile: Profile,
  how: Message | undefined,
  sources: readonly SourceDraft[],
  newCommune: string,
  say: (message: Message) => string,
): string {
  const lines = [
    ...comment(say(message('init-plan-title')), ''),
    ...(how === undefined ? [] : comment(say(how), '')),
    // A kind that no list says may be known from lists that come later.
    `${how?.code === 'profile-assumed' ? '#' : ''}profile: ${profile.id}`,
    ...comment(say(message('init-plan-target')), ''),
    newCommune === '' ? '#target:' : 'target:',
    `${newCommune === '' ? '#' : ''}  commune: ${quoted(newCommune || 'Xã …')}`,
    ...comment(say(message('init-plan-branches')), ''),
    'branches: branches.csv',
    ...comment(say(message('init-plan-sources')), ''),
    'sources:',
    ...sources.flatMap((source) => sourceLines(source, profile, say)),
  ];
  return `${lines.join('\n')}\n`;
}

function sourceLines(
  source: SourceDraft,
  profile: Profile,
  say: (message: Message) => string,
): string[] {
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
  lines.push('    #asOf: 2025-06-30');
  if (source.doubtful.length > 0) {
    const fields = profile.fields
      .filter(({ type }) => type !== 'ordinal')
      .map(({ id }) => id)
      .join(', ');
    lines.push(...comment(say(message('init-plan-columns', { fields })), '    '), '    #columns:');
    for (const { index, header, guess } of source.doubtful) {
      const said = header === '' ? '' : ` # ${header}`;
      lines.push(`    #  ${columnLetter(index)}: ${guess ?? '…'}${said}`);
    }
  }
  return lines;
}

function comment(text: string, indent: string): string[] {
  return text.split('\n').map((line) => `${indent}# ${line}`);
}

/** JSON strings are YAML strings, whatever stands in them. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
