/** Matching: which records are one person. */
import type { Clustering, Profile, Records } from '../model/index.js';
import { Alike } from './alike.js';
import { makeBlockingRules } from './blocking.js';
import { forEachCandidate } from './candidates.js';
import { clusterRecords } from './clustering.js';
import { learnWeights } from './learn/index.js';
import { limitsOf } from './limits.js';
import { Links } from './links.js';
import { type Fields, findFields, makeScorer, type Scorer } from './scorer.js';
import {
  defaultMatchSettings,
  type MatchDecisions,
  type MatchProgress,
  type MatchSettings,
  noDecisions,
} from './settings.js';
import { findSharedNumbers } from './sharedNumbers.js';
import { roundWeights, useWeights, weightsOf } from './usedModel.js';

export { explainPair, type MemberLink, makeExplainer, memberLinks } from './explain.js';
export { forEachWeighed, proposalsOf } from './measuring.js';
export {
  defaultMatchSettings,
  type MatchDecisions,
  type MatchProgress,
  type MatchSettings,
} from './settings.js';

/** Pairs below this weight (bits), numbers left out, are never one person, whatever is learned. */
const KEPT = -8;
/** In a list of whose fields nothing is known, no weight says much before it was learned. */
const KEPT_UNKNOWN = -40;
/** A handful of rows may raise as many questions. */
const FEWEST = 5;
/**
 * Finds records of one person by match weights (Fellegi and Sunter 1969: log2 of the likelihood
 * ratio of each field's agreement, added to a prior). The weights are learned from the records
 * themselves where these are enough, else those of the model that is shipped.
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
  const kept = new Links();
  // By the shipped weights always, so that an earlier run's model finds what that run found.
  const compared = keepLikelyPairs(records, fields, scorer, kept, onProgress);
  if (settings.model !== undefined) useWeights(scorer, settings.model);
  const { calibration, ...learned } = settings.model
    ? { ...settings.model.learned, calibration: settings.model.calibration }
    : learnWeights(scorer, kept, records.count);
  roundWeights(scorer);
  const links = kept.reweighed((a, b) => scorer.weight(a, b)).sorted();
  const mayMerge = (a: number, b: number) => scorer.contradiction(a, b) === undefined;
  const limits = limitsOf(links, mayMerge, settings, calibration, learned.pairs === 0);
  const partition = clusterRecords(
    records.count,
    links,
    scorer,
    {
      ...limits,
      calibration,
      questions: Math.max(FEWEST, Math.floor(settings.questions * records.count)),
    },
    decisions,
    new Alike(records.count, fingerprints && { fingerprints, records }),
  );
  const sharedNumber = findSharedNumbers(fields.ids, partition, scorer, calibration);
  const model = { fields: weightsOf(scorer), ...limits, learned, calibration };
  return { ...partition, sharedNumber, compared, model };
}

/** @returns the number of pairs compared */
function keepLikelyPairs(
  records: Records,
  fields: Fields,
  scorer: Scorer,
  kept: Links,
  onProgress: MatchProgress | undefined,
): number {
  const least = fields.name === undefined ? KEPT_UNKNOWN : KEPT;
  let compared = 0;
  forEachCandidate(
    makeBlockingRules(records, fields),
    records.count,
    (a, b) => {
      compared++;
      const hidden = scorer.hidden(a, b);
      const weight = hidden >= least ? hidden : hidden + scorer.numbers(a, b);
      if (weight >= least) kept.add(a, b, weight);
    },
    onProgress,
  );
  return compared;
}
