/** The weights of a scorer as a value, and back. */
import type { FieldWeights, MatchModel } from '../../model/index.js';
import type { Comparison } from '../compare/comparison.js';
import type { Scorer } from '../roster/scorer.js';

export function weightsOf(scorer: Scorer): Pick<MatchModel, 'fields' | 'relatives'> {
  const fields = Object.fromEntries(
    all(scorer).map((comparison) => [comparison.field, read(comparison)]),
  );
  if (scorer.evidence === undefined) return { fields };
  const { expected, namesakes, shared } = scorer.evidence.relatives;
  const names = scorer.comparisons.map(({ field }, at) => [field, shared[at]!] as const);
  return { fields, relatives: { expected, namesakes, shared: Object.fromEntries(names) } };
}

/** Millionths of a bit decide nothing: so a model that was written and read is the same model. */
export function roundWeights(scorer: Scorer): void {
  for (const { weights } of all(scorer)) {
    weights.forEach((weight, at) => {
      weights[at] = rounded(weight);
    });
  }
  if (scorer.evidence === undefined) return;
  const { relatives } = scorer.evidence;
  relatives.expected = rounded(relatives.expected);
  relatives.shared.forEach((share, at) => {
    relatives.shared[at] = rounded(share);
  });
}

export function rounded(bits: number): number {
  return Math.round(bits * 1e6) / 1e6;
}

/** Fields and rungs that the model does not know keep their weights. */
export function useWeights(
  scorer: Scorer,
  { fields, relatives }: Pick<MatchModel, 'fields' | 'relatives'>,
): void {
  for (const comparison of all(scorer)) {
    const known = fields[comparison.field];
    if (known === undefined) continue;
    comparison.levels.forEach((level, at) => {
      comparison.weights[at] = known[level] ?? comparison.weights[at]!;
    });
  }
  if (scorer.evidence === undefined || relatives === undefined) return;
  const own = scorer.evidence.relatives;
  own.expected = relatives.expected;
  own.namesakes = relatives.namesakes;
  scorer.comparisons.forEach(({ field }, at) => {
    own.shared[at] = relatives.shared[field] ?? own.shared[at]!;
  });
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
