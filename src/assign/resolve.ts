import Fuse from 'fuse.js';
import type { Placement } from '../model/index.js';
import { fold } from '../text/unicode.js';
import { type BranchName, parseBranch } from './branchName.js';
import type { BranchEntry } from './branchTable.js';

/** Several entries fit equally, or none fits and these are near; a person decides. */
export interface Unresolved {
  entry?: undefined;
  why: 'no-branch' | 'unknown' | 'ambiguous';
  candidates: BranchEntry[];
}

/** What an old branch leads to. */
export type Resolved = { entry: BranchEntry } | Unresolved;

/**
 * Finds the table entry of an old branch. Marks, prefix and numerals may differ; a missing word for
 * the kind of place (`Chiềng` for `khu Chiềng`) is accepted where one entry alone fits. Anything
 * nearer than that is only suggested: Phú Lợi and Phúc Lợi are two places.
 */
export function resolveBranch(
  text: string,
  entries: readonly BranchEntry[],
  prefixes: readonly string[],
): Resolved {
  const name = parseBranch(text, prefixes);
  if (name.key === '') return { why: 'no-branch', candidates: [] };
  const ladder: ((entry: BranchEntry) => boolean)[] = [
    (entry) => entry.name.key === name.key,
    (entry) => entry.name.folded === name.folded && oneUnmarked(entry.name, name),
    (entry) => entry.name.bare === name.bare && oneWithoutPlace(entry.name, name),
    (entry) =>
      fold(entry.name.bare) === fold(name.bare) &&
      oneUnmarked(entry.name, name) &&
      oneWithoutPlace(entry.name, name),
  ];
  for (const fits of ladder) {
    const found = entries.filter(fits);
    if (found.length === 0) continue;
    const isOnePlace = found.every(
      (entry) => entry.newBranch === found[0].newBranch && entry.newCommune === found[0].newCommune,
    );
    return isOnePlace ? { entry: found[0] } : { why: 'ambiguous', candidates: found };
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

/** One of two names that differ in marks only was typed without any. */
function oneUnmarked(a: BranchName, b: BranchName): boolean {
  return a.key === a.folded || b.key === b.folded;
}

function oneWithoutPlace(a: BranchName, b: BranchName): boolean {
  return (a.key === a.bare) !== (b.key === b.bare);
}

export function placementOf(entry: BranchEntry): Placement {
  return { newCommune: entry.newCommune, newBranch: entry.newBranch };
}
