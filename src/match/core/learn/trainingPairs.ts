/** Pairs that weights are learned from: their levels and term-frequency adjustments, in flat arrays. */
import type { Comparison } from '../../compare/comparison.js';

export interface TrainingPairs {
  count: number;
  /** `count × comparisons`: the level of each pair in each comparison. */
  levels: Uint8Array;
  /** `count × comparisons`: `Comparison.frequencyBits`. */
  frequencyBits: Float64Array;
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
  const frequencyBits = new Float64Array(pairs.length * width);
  const same = new Uint8Array(pairs.length);
  pairs.forEach((pair, at) => {
    same[at] = pair.same ? 1 : 0;
    comparisons.forEach((comparison, c) => {
      const level = comparison.level(pair.a, pair.b);
      levels[at * width + c] = level;
      if (level > 0)
        frequencyBits[at * width + c] = comparison.frequencyBits(pair.a, pair.b, level);
    });
  });
  return { count: pairs.length, levels, frequencyBits, same };
}

/** Weighs each pair with the present weights of the comparisons, in bits; the sum begins with the second comparison. */
export function weighPairs(
  comparisons: readonly Comparison[],
  { count, levels, frequencyBits }: TrainingPairs,
): Float64Array {
  const width = comparisons.length;
  const bits = new Float64Array(count);
  const bitsOf = (at: number, { weights }: Comparison) =>
    levels[at] === 0 ? 0 : weights[levels[at]!]! + frequencyBits[at]!;
  for (let pair = 0; pair < count; pair++) {
    let sum = 0;
    for (let c = 1; c < width; c++) sum += bitsOf(pair * width + c, comparisons[c]!);
    bits[pair] = bitsOf(pair * width, comparisons[0]!) + sum;
  }
  return bits;
}
