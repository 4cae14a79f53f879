/** Learns what relatives share, by expectation-maximisation beside the weights. */
import type { Comparison } from '../compare/comparison.js';
import type { ClassStep, Sampled } from '../core/learn/pairClass.js';
import { assumedRelatives, kindsOf, type Relatives, relatedOdds } from './relatives.js';

/** The assumed shares count like so many pairs: few, so that a few families suffice to learn from. */
const ASSUMED_PAIRS = 1;
/** log2 of the expected number of relatives per record in a list without any. */
const NONE = -20;

/**
 * Starts one step of learning. Changes `relatives` when the step ends.
 * @param comparisons of the fields, without the place
 */
export function learnRelatives(
  relatives: Relatives,
  comparisons: readonly Comparison[],
  { rows, stride }: Sampled,
): ClassStep {
  const assumed = assumedRelatives(comparisons);
  const kinds = kindsOf(comparisons);
  const { shared } = relatives;
  const known = new Float64Array(shared.length);
  const agreeing = new Float64Array(shared.length);
  const share = new Float64Array(shared.length);
  let pairs = 0;
  return {
    count(ratios, oneOdds) {
      const odds = relatedOdds(relatives, kinds, ratios, rows, share);
      const probability = odds / (1 + odds + oneOdds);
      pairs += probability;
      for (let c = 0; c < shared.length; c++) {
        if (ratios[c] === 1 && kinds[c] !== 'part') continue;
        known[c]! += probability;
        agreeing[c]! += probability * share[c]!;
      }
      return odds;
    },
    learn() {
      relatives.expected = Math.max(NONE, Math.log2((2 * stride * pairs) / rows));
      let sum = 0;
      kinds.forEach((kind, c) => {
        if (kind === 'code' || kind === 'birth') return;
        shared[c] =
          (agreeing[c]! + ASSUMED_PAIRS * assumed.shared[c]!) / (known[c]! + ASSUMED_PAIRS);
        if (kind === 'part') sum += shared[c]!;
      });
      kinds.forEach((kind, c) => {
        if (kind === 'part') shared[c]! *= (1 - relatives.namesakes) / sum;
      });
    },
  };
}
