/** Branch tables with dates: the entry in force for a list, and later moves of its branch. */
import { groupBy } from '../../model/index.js';
import { fold } from '../../text/index.js';
import { parseBranch } from '../names/branchName.js';
import { communeWords } from '../names/sameBranch.js';
import type { BranchEntry } from './entry.js';

/**
 * Selects one entry of each old branch: the one in force on a day, or the first if all begin later.
 * @param day of the list, `yyyymmdd`; 0 for unknown selects the newest entry
 */
export function entriesInForce(entries: readonly BranchEntry[], day: number): BranchEntry[] {
  const chosen = new Map<string, BranchEntry>();
  for (const entry of entries) {
    const other = chosen.get(entry.name.key);
    if (other === undefined || isBetter(entry, other, day)) chosen.set(entry.name.key, entry);
  }
  return [...chosen.values()];
}

function isBetter(entry: BranchEntry, other: BranchEntry, day: number): boolean {
  if (day === 0) return entry.from > other.from;
  const isBegun = entry.from <= day;
  if (isBegun !== other.from <= day) return isBegun;
  return isBegun ? entry.from > other.from : entry.from < other.from;
}

/**
 * Follows a branch that moved more than once (effective dates).
 *
 * A branch moves again if its new branch is the old branch of a later entry. Entries without a date
 * neither start nor continue a chain, because a name may be used again for another branch.
 * @param later dated entries by their old place, as `laterEntries` gives them
 * @returns the entries of all moves, first to last
 */
export function movesOf(
  entry: BranchEntry,
  later: ReadonlyMap<string, readonly BranchEntry[]>,
  prefixes: readonly string[],
): BranchEntry[] {
  const moves = [entry];
  for (let at = entry; at.from > 0; ) {
    const next = (later.get(placeKey(at.newCommune, at.newBranch, prefixes)) ?? [])
      .filter(({ from, oldCommune }) => from > at.from && mayBeOne(oldCommune, at.newCommune))
      .sort((a, b) => a.from - b.from);
    if (next.length === 0 || next.some(({ oldCommune }) => oldCommune !== next[0].oldCommune))
      break;
    [at] = next;
    moves.push(at);
  }
  return moves;
}

/** Groups dated entries by their old place, for `movesOf`. */
export function laterEntries(
  entries: readonly BranchEntry[],
  prefixes: readonly string[],
): Map<string, BranchEntry[]> {
  return groupBy(
    entries.filter(({ from }) => from !== 0),
    ({ oldCommune, oldBranch }) => placeKey(oldCommune, oldBranch, prefixes),
  );
}

function placeKey(commune: string, branch: string, prefixes: readonly string[]): string {
  return `${communeWords(commune)}\n${parseBranch(branch, prefixes).key}`;
}

/** Whether two names have one type, or one of them has none. */
function mayBeOne(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => /^(?:xa|phuong|thi tran)(?= )/.exec(fold(name))?.[0]);
  return a === undefined || b === undefined || a === b;
}
