/** Rows that one decision names by their letters, as the ledger keeps them, and the files that named them. */
import type { Decision } from '../model/index.js';
import { compareText } from '../text/index.js';

/** No file on Windows has the sign between files in its name. */
const BETWEEN = { letters: ' ', files: ' | ' };

/** A row that a decision names, and the answered file that named it. */
interface NamedRow {
  /** `''` if the row does not matter. */
  letter: string;
  source: string;
}

/** Lists the rows that a decision names; its files are in their order, or one for all. */
export function namedRows({ letter, source }: Pick<Decision, 'letter' | 'source'>): NamedRow[] {
  const letters = letter.split(BETWEEN.letters);
  const files = source.split(BETWEEN.files);
  const isByLetter = files.length === letters.length;
  return letters.map((one, at) => ({ letter: one, source: isByLetter ? files[at]! : source }));
}

/**
 * Divides the rows of a decision.
 * @returns fingerprints: `named` by its letters, and `others`
 */
export function rowsByName({
  letter,
  source,
  subject,
}: Pick<Decision, 'letter' | 'source' | 'subject'>): { named: string[]; others: string[] } {
  if (subject.type !== 'rows') return { named: [], others: [] };
  const at = namedRows({ letter, source }).map((row) => positionOf(row.letter));
  return {
    named: at.flatMap((group) => subject.groups[group] ?? []),
    others: subject.groups.filter((_, group) => !at.includes(group)).flat(),
  };
}

function positionOf(letter: string): number {
  return letter.charCodeAt(0) - 'A'.charCodeAt(0);
}

/** Joins named rows, each once and in order; the first file that named a row counts. */
export function joinRows(rows: readonly NamedRow[]): Pick<Decision, 'letter' | 'source'> {
  const files = new Map<string, string>();
  for (const { letter, source } of rows) if (!files.has(letter)) files.set(letter, source);
  const letters = [...files.keys()].sort(compareText);
  const sources = letters.map((letter) => files.get(letter)!);
  const isOne = new Set(sources).size === 1;
  return {
    letter: letters.join(BETWEEN.letters),
    source: isOne ? sources[0]! : sources.join(BETWEEN.files),
  };
}
