/** Finds likely merges that must not be suggested, because together they imply an unlikely merge. */
import { addToSet, LIKELY, type ScoredPair } from '../../../model/index.js';
import { pairKey } from '../../arrays/pairKey.js';
import { Groups } from './groups.js';

/** If suggestions would join more groups than this, none is made: nobody oversees so many questions. */
const MOST_GROUPS = 20;

/**
 * Marks likely pairs whose suggestions together would join two groups that the program neither merges nor suggests to
 * merge. All connected pairs are marked.
 * @param ask questions; those that never suggest a merge are marked already
 * @param groups clusters of the run
 * @param isOpposed whether two clusters, given by their roots, should not be merged
 */
export function withOpenSuggestions(
  ask: readonly ScoredPair[],
  groups: Groups,
  isOpposed: (one: number, other: number) => boolean,
): ScoredPair[] {
  const likely = ask.filter(({ probability }) => probability >= LIKELY);
  const joined = new Groups(groups.count);
  for (const { a, b, weight } of likely) {
    joined.join(joined.rootOf(groups.rootOf(a)), joined.rootOf(groups.rootOf(b)), weight);
  }
  const together = new Map<number, Set<number>>();
  const suggested = new Set<number>();
  for (const { a, b, isOpen } of likely) {
    const roots = [groups.rootOf(a), groups.rootOf(b)];
    if (!isOpen) suggested.add(pairKey(roots[0]!, roots[1]!, groups.count));
    const key = joined.rootOf(roots[0]!);
    for (const root of roots) addToSet(together, key, root);
  }
  const open = new Set<number>();
  for (const [key, roots] of together) {
    const all = [...roots];
    const isImplied = (one: number, other: number) =>
      !suggested.has(pairKey(one, other, groups.count)) && isOpposed(one, other);
    const isOpen =
      all.length > MOST_GROUPS ||
      all.some((one, at) => all.slice(at + 1).some((other) => isImplied(one, other)));
    if (isOpen) open.add(key);
  }
  return ask.map((pair) =>
    pair.probability >= LIKELY && open.has(joined.rootOf(groups.rootOf(pair.a)))
      ? { ...pair, isOpen: true }
      : pair,
  );
}
