/** Evidence of two groups of rows for one person, in generic lists. */
import { powersOfTwo } from '../arrays/powersOfTwo.js';
import { bitsOf, type Comparison } from '../compare/comparison.js';
import { assumedRelatives, kindsOf, type Relatives, relatedOdds } from './relatives.js';

type Rows = readonly number[];

export interface GroupEvidence {
  relatives: Relatives;
  /** Weight of two rows, as `between` of groups of one row. */
  ofPair(a: number, b: number): number;
  /** Bits for one person, prior included; of two single rows the weight of the pair. */
  between(one: Rows, other: Rows): number;
  /** Bits within `between` that are subtracted because the groups may be relatives: 0 or less. */
  byRelatives(one: Rows, other: Rows): number;
}

/**
 * Weighs two groups: each field counts once, with the mean likelihood ratio of all pairs between them. So a copy of any
 * row of a group fits the group, and a slip in one row is little evidence against it.
 * @param rows of the run
 */
export function groupEvidence(
  place: Comparison,
  comparisons: readonly Comparison[],
  rows: number,
): GroupEvidence {
  const relatives = assumedRelatives(comparisons);
  const kinds = kindsOf(comparisons);
  const fields = comparisons.length;
  const known = new Float64Array(fields);
  const ratios = new Float64Array(fields);
  const powerOfTwo = powersOfTwo();

  /** Fills `ratios` with the evidence of each field. @returns the ratio of the prior */
  function weigh(one: Rows, other: Rows): number {
    ratios.fill(0);
    known.fill(0);
    let prior = 0;
    for (const a of one) {
      for (const b of other) {
        prior += powerOfTwo(bitsOf(place, a, b, place.level(a, b)));
        for (let at = 0; at < fields; at++) {
          const comparison = comparisons[at]!;
          const level = comparison.level(a, b);
          if (level === 0) continue;
          ratios[at]! += powerOfTwo(bitsOf(comparison, a, b, level));
          known[at]!++;
        }
      }
    }
    for (let at = 0; at < fields; at++) {
      ratios[at] = known[at] === 0 ? 1 : ratios[at]! / known[at]!;
    }
    return prior / (one.length * other.length);
  }
  /** Fills `ratios` for two rows, for which `weigh` would sum in vain. @returns the ratio of the prior */
  function weighPair(a: number, b: number): number {
    for (let at = 0; at < fields; at++) {
      const comparison = comparisons[at]!;
      const level = comparison.level(a, b);
      ratios[at] = level === 0 ? 1 : powerOfTwo(bitsOf(comparison, a, b, level));
    }
    return powerOfTwo(bitsOf(place, a, b, place.level(a, b)));
  }
  function total(prior: number): number {
    let sum = Math.log2(prior);
    for (const ratio of ratios) sum += Math.log2(ratio);
    return sum + relativesBits();
  }
  const relativesBits = () => -Math.log2(1 + relatedOdds(relatives, kinds, ratios, rows));

  return {
    relatives,
    ofPair: (a, b) => total(weighPair(a, b)),
    between: (one, other) => total(weigh(one, other)),
    byRelatives(one, other) {
      weigh(one, other);
      return relativesBits();
    },
  };
}
