/** Letters of the rows that one decision is about, as the ledger keeps them. */
import type { Decision } from '../model/index.js';
import { compareText } from '../text/index.js';

const BETWEEN = ' ';

/** Lists the letters of a decision; one `''` if its row does not matter. */
export function lettersOf({ letter }: Pick<Decision, 'letter'>): string[] {
  return letter.split(BETWEEN);
}

/** Joins letters, each once and in order. */
export function joinLetters(letters: readonly string[]): string {
  return [...new Set(letters)].sort(compareText).join(BETWEEN);
}
