/** Matching: which records are one person. */
import type {
  Clustering,
  ExplainedField,
  PairExplanation,
  Profile,
  Records,
} from '../model/index.js';
import { Alike } from './alike.js';
import { makeBlockingRules } from './blocking.js';
import { forEachCandidate } from './candidates.js';
import { clusterRecords, probabilityOf } from './clustering.js';
import { Links } from './links.js';
import { model } from './model.js';
import { findFields, makeScorer } from './scorer.js';
import {
  type MatchDecisions,
  type MatchProgress,
  type MatchSettings,
  noDecisions,
} from './settings.js';
import { findSharedNumbers } from './sharedNumbers.js';

export { forEachWeighed, proposalsOf } from './measuring.js';
export type { MatchDecisions, MatchProgress, MatchSettings } from './settings.js';

/**
 * Limits in bits: merged alone where over all merges about 1 in 1,000 is wrong, asked about from
 * even odds on.
 */
export const defaultMatchSettings: MatchSettings = { mergeAt: model.mergeAt, askAt: model.askAt };

/**
 * Finds records of one person by match weights (Fellegi and Sunter 1969: log2 of the likelihood
 * ratio of each field's agreement, added to a prior), without training.
 *
 * The result depends on the content of the records; record numbers break ties only.
 * @param fingerprints by record, of whole rows: rows written alike are asked about once
 */
export function matchRecords(
  records: Records,
  profile: Profile,
  settings: MatchSettings = defaultMatchSettings,
  decisions: MatchDecisions = noDecisions,
  onProgress?: MatchProgress,
  fingerprints?: readonly string[],
): Clustering {
  const fields = findFields(records, profile);
  const scorer = makeScorer(records, profile, fields);
  const links = new Links();
  let compared = 0;
  forEachCandidate(
    makeBlockingRules(records, fields),
    records.count,
    (a, b) => {
      compared++;
      const weight = scorer.weight(a, b);
      if (weight >= settings.askAt) links.add(a, b, weight);
    },
    onProgress,
  );
  const partition = clusterRecords(
    records.count,
    links,
    scorer,
    settings,
    decisions,
    new Alike(records.count, fingerprints && { fingerprints, records }),
  );
  const sharedNumber = findSharedNumbers(fields.ids, partition, scorer);
  return { ...partition, sharedNumber, compared };
}

/** Makes `explainPair` for many pairs of the same records. */
export function makeExplainer(
  records: Records,
  profile: Profile,
  settings: MatchSettings = defaultMatchSettings,
): (a: number, b: number) => PairExplanation {
  const scorer = makeScorer(records, profile, findFields(records, profile));
  return (a, b) => {
    const prior = scorer.prior(a, b);
    const fields: ExplainedField[] = scorer.comparisons.map((comparison) => {
      const level = comparison.level(a, b);
      return {
        field: comparison.field,
        level: comparison.levels[level]!,
        weight: level > 0 ? comparison.bits(a, b, level) : 0,
        a: comparison.show(a),
        b: comparison.show(b),
      };
    });
    const total = fields.reduce((sum, { weight }) => sum + weight, prior);
    return {
      fields,
      prior,
      total,
      probability: probabilityOf(total),
      ...scorer.band(a, b, total, settings),
      mergeAt: settings.mergeAt,
      askAt: settings.askAt,
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
  settings: MatchSettings,
  a: number,
  b: number,
): PairExplanation {
  return makeExplainer(records, profile, settings)(a, b);
}
