/** Branch tables with dates: which entry holds for a list, and where its branch has moved on to. */
import { addTo } from '../../model/index.js';
import { fold } from '../../text/unicode.js';
import { parseBranch } from '../names/branchName.js';
import { communeWords } from '../names/sameBranch.js';
import type { BranchEntry } from './branchTable.js';

/**
 * Of the entries of each old branch the one in force on the day of the list, or the first where the
 * list is older than all; without a day the newest.
 * @param day `yyyymmdd`, 0 for unknown
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
 * The entries that a branch passes through, first to last: where its new branch is an old branch of a
 * later entry, it has moved once more. Only dates tell that from a name that is used again, so an
 * entry without one neither begins nor continues a way.
 * @param later dated entries by `placeKey`
 */
export function wayOf(
  entry: BranchEntry,
  later: ReadonlyMap<string, readonly BranchEntry[]>,
  prefixes: readonly string[],
): BranchEntry[] {
  const way = [entry];
  for (let at = entry; at.from > 0; ) {
    const next = (later.get(placeKey(at.newCommune, at.newBranch, prefixes)) ?? [])
      .filter(({ from, oldCommune }) => from > at.from && mayBeOne(oldCommune, at.newCommune))
      .sort((a, b) => a.from - b.from);
    if (next.length === 0 || next.some((each) => each.oldCommune !== next[0].oldCommune)) break;
    [at] = next;
    way.push(at);
  }
  return way;
}

/** Dated entries by the place that they lead away from, for `wayOf`. */
export function laterEntries(
  entries: readonly BranchEntry[],
  prefixes: readonly string[],
): Map<string, BranchEntry[]> {
  const later = new Map<string, BranchEntry[]>();
  for (const entry of entries) {
    if (entry.from === 0) continue;
    const key = placeKey(entry.oldCommune, entry.oldBranch, prefixes);
    addTo(later, key, entry);
  }
  return later;
}

function placeKey(commune: string, branch: string, prefixes: readonly string[]): string {
  return `${communeWords(commune)}\n${parseBranch(branch, prefixes).key}`;
}

/** Names of communes that differ at most in that one lacks its type. */
function mayBeOne(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => /^(?:xa|phuong|thi tran)(?= )/.exec(fold(name))?.[0]);
  return a === undefined || b === undefined || a === b;
}
