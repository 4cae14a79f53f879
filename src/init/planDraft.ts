import { type LayoutColumn, type Message, message } from '../model/index.js';
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
  /** Columns that are only carried along, or were taken for a field by a near wording. */
  doubtful: LayoutColumn[];
}

/**
 * The plan with its best guesses, and comments where a person should look.
 * @param say the catalogue, for the comments
 */
export function planDraft(
  profile: string,
  sources: readonly SourceDraft[],
  newCommune: string,
  say: (message: Message) => string,
): string {
  const lines = [
    ...comment(say(message('init-plan-title')), ''),
    `profile: ${profile}`,
    ...comment(say(message('init-plan-target')), ''),
    newCommune === '' ? '# target:' : 'target:',
    `${newCommune === '' ? '# ' : ''}  commune: ${quoted(newCommune || 'Xã …')}`,
    ...comment(say(message('init-plan-branches')), ''),
    'branches: branches.csv',
    ...comment(say(message('init-plan-sources')), ''),
    'sources:',
    ...sources.flatMap((source) => sourceLines(source, say)),
  ];
  return `${lines.join('\n')}\n`;
}

function sourceLines(source: SourceDraft, say: (message: Message) => string): string[] {
  const lines = [`  - path: ${quoted(source.path)}`];
  if (source.sheet !== undefined) lines.push(`    sheet: ${quoted(source.sheet)}`);
  if (source.commune !== '') {
    const how = source.communeBy === undefined ? '' : ` # ${say(source.communeBy)}`;
    lines.push(`    commune: ${quoted(source.commune)}${how}`);
  } else if (source.needsCommune) {
    lines.push(...comment(say(message('init-plan-commune')), '    '), '    # commune: "Xã …"');
  }
  lines.push('    # asOf: 2025-06-30');
  if (source.doubtful.length > 0) {
    lines.push(...comment(say(message('init-plan-columns')), '    '), '    # columns:');
    for (const { index, header, field } of source.doubtful) {
      lines.push(`    #   ${columnLetter(index)}: ${field ?? '…'} # ${header}`);
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
