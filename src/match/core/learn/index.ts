/** Learns weights from the likely pairs of a run, without labels. */
import type { Comparison } from '../../compare/comparison.js';
import type { Pairs } from '../pairs/pairs.js';
import { chanceLevels, type Expectation, maximise, maximisePlace } from './expectation.js';
import { describePairs, type LabelledPair } from './trainingPairs.js';

/** With fewer likely pairs or rows than this the shipped weights are better. */
const ENOUGH = { pairs: 300, rows: 500 };
/** Most pairs that weights are learned from; of more, every nth. */
export const MOST_PAIRS = 150_000;

/**
 * Changes the weights to what the pairs show; with too few pairs only those of the place.
 * @param comparisons the place first
 * @param likely the likely pairs
 * @param rows of the run
 * @param order all records by their content, so that random pairs do not depend on the order of the lists
 * @returns the number of pairs that the weights were learned from; 0 for too few
 */
export function learnLevels(
  comparisons: readonly Comparison[],
  likely: Pairs,
  rows: number,
  order: Int32Array,
  expectation: Expectation,
): number {
  if (likely.count < ENOUGH.pairs || rows < ENOUGH.rows) {
    maximisePlace(comparisons, describePairs(comparisons, everyNth(likely, 1)), rows);
    return 0;
  }
  const stride = Math.ceil(likely.count / MOST_PAIRS);
  const used = everyNth(likely, stride);
  const chance = chanceLevels(comparisons, rows, order);
  maximise(comparisons, describePairs(comparisons, used), chance, { rows, stride }, expectation);
  return used.length;
}

function everyNth(likely: Pairs, stride: number): LabelledPair[] {
  const pairs: LabelledPair[] = [];
  for (let at = 0; at < likely.count; at += stride) pairs.push({ ...likely.pair(at), same: false });
  return pairs;
}
