/** How much two groups of rows say for one person, for lists of whose fields nothing is known. */
import { bitsOf, type Comparison } from '../compare/comparison.js';
import { assumedRelatives, kindsOf, type Relatives, relatedOdds } from './relatives.js';

type Rows = readonly number[];

export interface GroupEvidence {
  relatives: Relatives;
  /** Bits, prior included, between two groups of rows; of two rows alone the weight of the pair. */
  between(one: Rows, other: Rows): number;
  /** What of it is taken away because these may be relatives, in bits: 0 or less. */
  byRelatives(one: Rows, other: Rows): number;
}

/**
 * Each field speaks once, however many rows there are, and says the mean of what all pairs across say: so a
 * row that was copied from any row of the other group fits it, and a slip in one of its rows is no reason
 * against. The mean is of likelihood ratios: a row may be a copy of each of them.
 */
export function groupEvidence(
  place: Comparison,
  comparisons: readonly Comparison[],
  rows: number,
): GroupEvidence {
  const relatives = assumedRelatives(comparisons);
  const kinds = kindsOf(comparisons);
  const fields = comparisons.length;
  const ratios = new Float64Array(fields);
  const known = new Float64Array(fields);
  const bits = new Float64Array(fields);

  /** Fills `bits`. @returns the bits of the prior */
  function weigh(one: Rows, other: Rows): number {
    ratios.fill(0);
    known.fill(0);
    let prior = 0;
    for (const a of one) {
      for (const b of other) {
        prior += 2 ** bitsOf(place, a, b, place.level(a, b));
        for (let at = 0; at < fields; at++) {
          const comparison = comparisons[at]!;
          const level = comparison.level(a, b);
          if (level === 0) continue;
          ratios[at]! += 2 ** bitsOf(comparison, a, b, level);
          known[at]!++;
        }
      }
    }
    for (let at = 0; at < fields; at++) {
      bits[at] = known[at] === 0 ? 0 : Math.log2(ratios[at]! / known[at]!);
    }
    return Math.log2(prior / (one.length * other.length));
  }
  const lessBy = () => -Math.log2(1 + relatedOdds(relatives, kinds, bits, rows));

  return {
    relatives,
    between(one, other) {
      let sum = weigh(one, other);
      for (const own of bits) sum += own;
      return sum + lessBy();
    },
    byRelatives(one, other) {
      weigh(one, other);
      return lessBy();
    },
  };
}
