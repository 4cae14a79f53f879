import Fuse from 'fuse.js';
import type { Placement } from '../../model/index.js';
import { type BranchName, parseBranch } from '../names/branchName.js';
import { communeWords, SAME, sameness } from '../names/sameBranch.js';
import type { BranchEntry } from './entry.js';

/** An unresolved branch: several entries fit, or none; candidates are for a person. */
export interface Unresolved {
  entry?: undefined;
  why: 'no-branch' | 'unknown' | 'ambiguous';
  candidates: BranchEntry[];
}

/** The entry of an old branch; `isNear` if the names differ. */
export type Resolved = { entry: BranchEntry; isNear: boolean } | Unresolved;

/**
 * Finds the table entry of an old branch at the most certain level of `SAME`. Several entries count if they
 * lead to one place. Similar names are only suggested: Phú Lợi and Phúc Lợi are two places.
 * @param entries of one old commune
 */
export function resolveBranch(
  text: string,
  entries: readonly BranchEntry[],
  prefixes: readonly string[],
): Resolved {
  const name = parseBranch(text, prefixes);
  if (name.key === '') return { why: 'no-branch', candidates: [] };
  const commune = communeWords(entries[0]?.oldCommune ?? '');
  let found: BranchEntry[] = [];
  let surest = Number.POSITIVE_INFINITY;
  for (const entry of entries) {
    const how = sameness(entry.name, name, commune);
    if (how === undefined || how > surest) continue;
    found = how === surest ? [...found, entry] : [entry];
    surest = how;
  }
  const [first] = found;
  if (first !== undefined) {
    const isOnePlace = found.every(
      (entry) => entry.newBranch === first.newBranch && entry.newCommune === first.newCommune,
    );
    return isOnePlace
      ? { entry: first, isNear: surest > SAME.key }
      : { why: 'ambiguous', candidates: found };
  }
  return { why: 'unknown', candidates: nearEntries(name, entries) };
}

/** Finds similar entries, best first, as suggestions. Khu 11 is not similar to Khu 1. */
function nearEntries(name: BranchName, entries: readonly BranchEntry[]): BranchEntry[] {
  const fuse = new Fuse(
    entries
      .filter((entry) => numberIn(entry.name) === numberIn(name))
      .map((entry) => ({ entry, folded: entry.name.folded })),
    { keys: ['folded'], threshold: 0.4 },
  );
  return fuse
    .search(name.folded)
    .slice(0, 3)
    .map((hit) => hit.item.entry);
}

function numberIn({ folded }: BranchName): string {
  return folded.match(/\d+/g)?.join(' ') ?? '';
}

/** Returns the place of an entry. */
export function placementOf(entry: BranchEntry): Placement {
  return { newCommune: entry.newCommune, newBranch: entry.newBranch };
}
