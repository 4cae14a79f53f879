import { bitsOf, type Comparison, sumOfBits } from '../compare/comparison.js';
import { compare } from '../compare/index.js';
import { comparePlaces } from '../compare/place/place.js';
import type { Matcher, MatcherData } from './matcher.js';

interface PairWeights extends Pick<Matcher, 'comparisons' | 'place' | 'weightWithoutNumbers'> {
  /** The prior, then the comparisons. */
  all: readonly Comparison[];
}

/** Makes the comparisons of a run, and what both methods weigh pairs by. */
export function pairWeights(data: MatcherData): PairWeights {
  const comparisons = data.comparisons.map(compare);
  const place = comparePlaces(data.place);
  const further = comparisons.filter(({ role }) => role !== 'idNumber');
  return {
    comparisons,
    place,
    all: [place, ...comparisons],
    weightWithoutNumbers: (a, b) =>
      bitsOf(place, a, b, place.level(a, b)) + sumOfBits(further, a, b),
  };
}
