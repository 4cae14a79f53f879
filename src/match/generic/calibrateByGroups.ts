/** Calibrates the weights of pairs by the groups that they were merged into. */
import { pairKey } from '../arrays/pairKey.js';
import { type Calibration, calibrated, exact } from '../core/calibration.js';
import { fitCalibration } from '../core/learn/fitCalibration.js';
import type { SortedLinks } from '../core/pairs/links.js';
import type { MergedGroups } from './merges.js';

/**
 * Fits probabilities to weights without labels. All rows of a group together show whether two of them are one person
 * better than these two alone do. So a pair within a group counts as one person, and a pair across two groups with the
 * probability that the groups are one person.
 * @param links all likely pairs
 * @param merged groups that are nearly all right
 */
export function calibrateByGroups(
  { a, b, weight }: SortedLinks,
  { groups, open }: Pick<MergedGroups, 'groups' | 'open'>,
): Calibration {
  const across = new Map<number, number>();
  const keyOf = (x: number, y: number) => pairKey(groups.rootOf(x), groups.rootOf(y), groups.count);
  open.weight.forEach((bits, at) => {
    across.set(keyOf(open.a[at]!, open.b[at]!), calibrated(exact, bits));
  });
  const one = weight.map((_, at) => {
    if (groups.rootOf(a[at]!) === groups.rootOf(b[at]!)) return 1;
    return across.get(keyOf(a[at]!, b[at]!)) ?? 0;
  });
  return fitCalibration(weight, one, exact);
}
