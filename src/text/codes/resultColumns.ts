import { clean, fold } from '../letters/fold.js';

/** Positions of the columns of a result's roster; −1 for none. */
interface ResultColumns {
  member: number;
  newCommune: number;
  newBranch: number;
  oldBranch: number;
}

/**
 * Finds the columns of the roster of a result, which is merged again, by its headings.
 * @returns undefined for any other list
 */
export function resultColumns(headings: readonly string[]): ResultColumns | undefined {
  const folded = headings.map((heading) => fold(clean(heading)));
  const member = folded.indexOf('ma');
  const newCommune = folded.indexOf('xa moi');
  if (member < 0 || newCommune < 0) return undefined;
  const newBranch = folded.findIndex((heading, at) => at > newCommune && heading.endsWith(' moi'));
  const oldBranch = newBranch < 0 ? -1 : folded.indexOf(folded[newBranch].replace(/moi$/, 'cu'));
  return { member, newCommune, newBranch, oldBranch };
}
