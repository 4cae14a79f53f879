/** Recognises pairs that no further comparison can make likely, before the slow comparisons. */
import { bitsOf, type Comparison, sumOfBits } from '../../compare/comparison.js';
import type { Matcher } from '../matcher.js';

/** Bits that sums of the same terms in another order may differ by. */
const ROUNDING = 1e-6;

/**
 * Makes the test whether the weight of a pair is below `keepFrom`, with its ID numbers and without them. What has a bound
 * of its evidence is compared last, and only while it can still make the pair likely.
 * @param matcher with its weights, which must not change while the test is used
 */
export function unlikelyPairs({
  place,
  comparisons,
  keepFrom,
}: Pick<Matcher, 'place' | 'comparisons' | 'keepFrom'>): (a: number, b: number) => boolean {
  const isBounded = (comparison: Comparison) => comparison.mostFrequencyBits !== undefined;
  const numbers = comparisons.filter(({ role }) => role === 'idNumber');
  const first = comparisons.filter((one) => one.role !== 'idNumber' && !isBounded(one));
  const last = comparisons
    .filter(isBounded)
    .map((comparison) => ({ comparison, most: mostBitsOf(comparison) }))
    .sort((x, y) => y.most - x.most);
  /** Position in `last` → most bits of that comparison and those behind it. */
  const ahead = last.map((_, at) => last.slice(at).reduce((sum, { most }) => sum + most, 0));
  const [aheadOfAll = 0] = ahead;
  const mostBits = mostOf([place, ...numbers]);
  const least = keepFrom - ROUNDING;
  return (a, b) => {
    let sum = sumOfBits(first, a, b);
    if (mostBits !== undefined && sum + mostBits(a, b) + aheadOfAll < least) return true;
    sum += bitsOf(place, a, b, place.level(a, b)) + Math.max(0, sumOfBits(numbers, a, b));
    for (let at = 0; at < last.length; at++) {
      if (sum + ahead[at]! < least) return true;
      const { comparison } = last[at]!;
      sum += bitsOf(comparison, a, b, comparison.level(a, b));
    }
    return sum < least;
  };
}

/** Adds the bounds of comparisons; undefined if one has none. */
function mostOf(
  comparisons: readonly Comparison[],
): ((a: number, b: number) => number) | undefined {
  const bounds = comparisons.flatMap(({ mostBits }) => mostBits ?? []);
  if (bounds.length < comparisons.length) return undefined;
  return (a, b) => {
    let most = 0;
    for (const bound of bounds) most += bound(a, b);
    return most;
  };
}

/** Most bits that a comparison can add. */
function mostBitsOf({ weights, mostFrequencyBits = 0 }: Comparison): number {
  return Math.max(0, ...weights) + mostFrequencyBits;
}
