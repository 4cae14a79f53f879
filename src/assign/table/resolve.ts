import Fuse from 'fuse.js';
import type { Placement } from '../../model/index.js';
import { type BranchName, parseBranch } from '../names/branchName.js';
import { communeWords, SAME, sameness } from '../names/sameBranch.js';
import type { BranchEntry } from './branchTable.js';

/** Several entries fit equally, or none fits and these are near; a person decides. */
export interface Unresolved {
  entry?: undefined;
  why: 'no-branch' | 'unknown' | 'ambiguous';
  candidates: BranchEntry[];
}

/** What an old branch leads to; `isNear` where its name is not quite that of the table. */
export type Resolved = { entry: BranchEntry; isNear: boolean } | Unresolved;

/**
 * Finds the table entry of an old branch: of the entries that are the same branch in the surest way,
 * the only one, or all if they lead to one place. What is merely alike is only suggested: Phú Lợi and
 * Phúc Lợi are two places.
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

/** Near entries of one commune, best first; a suggestion only. Khu 11 is not near Khu 1. */
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

export function placementOf(entry: BranchEntry): Placement {
  return { newCommune: entry.newCommune, newBranch: entry.newBranch };
}
