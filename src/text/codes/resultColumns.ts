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
  const newBranch = newBranchIn(folded, newCommune);
  return { member, newCommune, newBranch, oldBranch: oldBranchIn(folded, newBranch) };
}

/**
 * Finds the column of the old branch on the roster of a result, also after somebody removed its `Mã`.
 * @returns −1 without old and new commune and branch side by side
 */
export function resultOldBranch(headings: readonly string[]): number {
  const folded = headings.map((heading) => fold(clean(heading)));
  const newCommune = folded.indexOf('xa moi');
  const isComplete = newCommune >= 0 && (folded.includes('ma') || folded.includes('xa cu'));
  return isComplete ? oldBranchIn(folded, newBranchIn(folded, newCommune)) : -1;
}

function newBranchIn(folded: readonly string[], newCommune: number): number {
  return folded.findIndex((heading, at) => at > newCommune && heading.endsWith(' moi'));
}

function oldBranchIn(folded: readonly string[], newBranch: number): number {
  return newBranch < 0 ? -1 : folded.indexOf(folded[newBranch].replace(/moi$/, 'cu'));
}
