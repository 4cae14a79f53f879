/** The weights of a scorer as a value, and back. */
import type { FieldWeights, MatchModel } from '../model/index.js';
import type { Comparison } from './comparison.js';
import type { Scorer } from './scorer.js';

export function weightsOf(scorer: Scorer): Record<string, FieldWeights> {
  return Object.fromEntries(all(scorer).map((comparison) => [comparison.field, read(comparison)]));
}

/** Millionths of a bit decide nothing: so a model that was written and read is the same model. */
export function roundWeights(scorer: Scorer): void {
  for (const { weights } of all(scorer)) {
    weights.forEach((weight, at) => {
      weights[at] = rounded(weight);
    });
  }
}

export function rounded(bits: number): number {
  return Math.round(bits * 1e6) / 1e6;
}

/** Fields and rungs that the model does not know keep their weights. */
export function useWeights(scorer: Scorer, { fields }: Pick<MatchModel, 'fields'>): void {
  for (const comparison of all(scorer)) {
    const known = fields[comparison.field];
    if (known === undefined) continue;
    comparison.levels.forEach((level, at) => {
      comparison.weights[at] = known[level] ?? comparison.weights[at]!;
    });
  }
}

function all(scorer: Scorer): Comparison[] {
  return [scorer.place, ...scorer.comparisons];
}

function read({ levels, weights }: Comparison): FieldWeights {
  const bits: FieldWeights = {};
  levels.forEach((level, at) => {
    if (at > 0) bits[level] = weights[at]!;
  });
  return bits;
}
