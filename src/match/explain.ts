/** Why two records are one person or not. */
import type {
  ExplainedField,
  MatchModel,
  PairExplanation,
  Profile,
  Records,
} from '../model/index.js';
import { calibrated } from './calibration.js';
import { bitsOf } from './comparison.js';
import { findFields, makeScorer } from './scorer.js';
import { useWeights } from './usedModel.js';

/** Makes `explainPair` for many pairs of the same records. */
export function makeExplainer(
  records: Records,
  profile: Profile,
  model: MatchModel,
): (a: number, b: number) => PairExplanation {
  const scorer = makeScorer(records, profile, findFields(records, profile));
  useWeights(scorer, model);
  return (a, b) => {
    const place = scorer.place.level(a, b);
    const prior = bitsOf(scorer.place, a, b, place);
    const fields: ExplainedField[] = scorer.comparisons.map((comparison) => {
      const level = comparison.level(a, b);
      return {
        field: comparison.field,
        level: comparison.levels[level]!,
        weight: bitsOf(comparison, a, b, level),
        a: comparison.show(a),
        b: comparison.show(b),
      };
    });
    const total = fields.reduce((sum, { weight }) => sum + weight, prior);
    return {
      fields,
      place: scorer.place.levels[place]!,
      prior,
      total,
      probability: calibrated(model.calibration, total),
      ...scorer.band(a, b, total, model),
      mergeAt: model.mergeAt,
      askAt: model.askAt,
    };
  };
}

/**
 * Why two records are one person or not, field by field; the weights add up to `total`.
 * The band is the pair's own: clustering may still keep it apart because of other records.
 */
export function explainPair(
  records: Records,
  profile: Profile,
  model: MatchModel,
  a: number,
  b: number,
): PairExplanation {
  return makeExplainer(records, profile, model)(a, b);
}
