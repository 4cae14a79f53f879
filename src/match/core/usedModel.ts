/** Weights of comparisons as values that are written and read. */
import type { FieldWeights, MatchModel } from '../../model/index.js';
import type { Comparison } from '../compare/comparison.js';

/** Gives the bits of each level by field. A field named like the prior (`place`) shares its entry. */
export function readWeights(comparisons: readonly Comparison[]): MatchModel['fields'] {
  const fields: MatchModel['fields'] = {};
  for (const { field, levels, weights } of comparisons) {
    const bits: FieldWeights = {};
    levels.forEach((level, at) => {
      if (at > 0) bits[level] = weights[at]!;
    });
    fields[field] = { ...fields[field], ...bits };
  }
  return fields;
}

/** Takes over the weights of a model; fields and levels that it does not know keep theirs. */
export function useWeights(comparisons: readonly Comparison[], fields: MatchModel['fields']): void {
  for (const comparison of comparisons) {
    const known = fields[comparison.field];
    if (known === undefined) continue;
    comparison.levels.forEach((level, at) => {
      comparison.weights[at] = known[level] ?? comparison.weights[at]!;
    });
  }
}

/** Rounds all weights to millionths of a bit. */
export function roundAll(comparisons: readonly Comparison[]): void {
  for (const { weights } of comparisons) roundBits(weights);
}

export function roundBits(bits: Float64Array): void {
  bits.forEach((value, at) => {
    bits[at] = rounded(value);
  });
}

export function rounded(bits: number): number {
  return Math.round(bits * 1e6) / 1e6;
}
