/** Calibrates the weights of rosters by pairs whose ID numbers show whether they are one person. */
import type { Comparison } from '../compare/comparison.js';
import { type Calibration, exact } from '../core/calibration.js';
import { labelOf } from '../core/idNumbers.js';
import { fitCalibration } from '../core/learn/fitCalibration.js';
import { MOST_PAIRS } from '../core/learn/index.js';
import { fitWeights } from '../core/learn/regression.js';
import {
  describePairs,
  type LabelledPair,
  type TrainingPairs,
  weighPairs,
} from '../core/learn/trainingPairs.js';
import type { Learned, Matcher } from '../core/matcher.js';
import type { Pairs } from '../core/pairs/pairs.js';

/** Weights are fitted only to at least so many pairs with one number. */
const ENOUGH_LABELLED = 500;
/** Bits by which regression may move the prior: it must not absorb what all pairs have in common. */
const PLACE_DEVIATION = 0.2;
/** From so many bits on two rows are taken for one person, whatever their numbers are. */
const CERTAIN = 18;
const SAME = 1;
const DIFFERENT = 2;
const ASSUMED_MISTAKEN = { pairs: 50, share: 0.01, most: 0.05 };
/** Weights that were not tested with labelled pairs are too sure. */
const UNPROVED: Calibration = { offset: 0, slope: 0.8 };

/**
 * Fits the weights to the labelled pairs, with the number hidden, by regression. So a weight means the probability
 * that it claims.
 */
export function calibrateByNumbers(matcher: Matcher, likely: Pairs): Omit<Learned, 'pairs'> {
  const { comparisons, place } = matcher;
  const numbers = comparisons.filter(({ role }) => role === 'idNumber');
  const further = [place, ...comparisons.filter(({ role }) => role !== 'idNumber')];
  const { used, same } = labelledPairs(numbers, likely);
  const pairs = describePairs(further, used);
  const isFitted = same >= ENOUGH_LABELLED;
  if (isFitted) {
    const deviations = further.map(({ role }) => (role === 'place' ? PLACE_DEVIATION : undefined));
    const mistaken = mistakenShare(pairs, weighPairs(further, pairs));
    const weights = fitWeights(further, pairs, deviations, mistaken);
    further.forEach((comparison, c) => {
      comparison.weights.set(weights[c]!);
    });
  }
  const bits = weighPairs(further, pairs);
  const calibration = fitCalibration(bits, pairs.same, isFitted ? exact : UNPROVED);
  return { labelled: used.length, calibration };
}

/** Every nth pair with a label, and how many of all labelled pairs are one person. */
function labelledPairs(
  numbers: readonly Comparison[],
  likely: Pairs,
): { used: LabelledPair[]; same: number } {
  const labels = new Uint8Array(likely.count);
  let labelled = 0;
  let same = 0;
  for (let at = 0; at < likely.count; at++) {
    const { a, b } = likely.pair(at);
    const label = labelOf(numbers, a, b);
    if (label === undefined) continue;
    labels[at] = label ? SAME : DIFFERENT;
    labelled++;
    if (label) same++;
  }
  const stride = Math.ceil(labelled / MOST_PAIRS);
  const used: LabelledPair[] = [];
  let seen = 0;
  for (let at = 0; at < likely.count; at++) {
    if (labels[at] === 0 || seen++ % stride !== 0) continue;
    used.push({ ...likely.pair(at), same: labels[at] === SAME });
  }
  return { used, same };
}

/** Share of pairs of one person with two numbers, among those that everything else makes one person. */
function mistakenShare({ same }: TrainingPairs, bits: Float64Array): number {
  let certain = ASSUMED_MISTAKEN.pairs;
  let different = ASSUMED_MISTAKEN.pairs * ASSUMED_MISTAKEN.share;
  for (let at = 0; at < bits.length; at++) {
    if (bits[at]! < CERTAIN) continue;
    certain++;
    if (same[at] === 0) different++;
  }
  return Math.min(ASSUMED_MISTAKEN.most, different / certain);
}
