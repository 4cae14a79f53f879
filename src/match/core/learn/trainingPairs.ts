/** Pairs by which weights are learned: their rungs and rarities, in flat arrays. */
import type { Comparison } from '../../compare/comparison.js';

export interface TrainingPairs {
  count: number;
  /** `count × comparisons`: the rung of each pair in each comparison. */
  levels: Uint8Array;
  /** The same, in bits. */
  rarities: Float64Array;
  /** 1 for a pair that is one person, 0 for two people. */
  same: Uint8Array;
}

export interface LabelledPair {
  a: number;
  b: number;
  same: boolean;
}

export function describePairs(
  comparisons: readonly Comparison[],
  pairs: readonly LabelledPair[],
): TrainingPairs {
  const width = comparisons.length;
  const levels = new Uint8Array(pairs.length * width);
  const rarities = new Float64Array(pairs.length * width);
  const same = new Uint8Array(pairs.length);
  pairs.forEach((pair, at) => {
    same[at] = pair.same ? 1 : 0;
    comparisons.forEach((comparison, c) => {
      const level = comparison.level(pair.a, pair.b);
      levels[at * width + c] = level;
      if (level > 0) rarities[at * width + c] = comparison.rarity(pair.a, pair.b, level);
    });
  });
  return { count: pairs.length, levels, rarities, same };
}
