/**
 * Matches generic lists: names in parts and fields without known meaning. The model has a class of
 * pairs for relatives, and groups of records are merged by their evidence together.
 */
import { contentHashes, contentOrder } from '../compare/content.js';
import { shippedModel } from '../compare/shippedModel.js';
import { exact } from '../core/calibration.js';
import { learnLevels } from '../core/learn/index.js';
import type { Matcher, MatcherData, MatchMethod } from '../core/matcher.js';
import { Links } from '../core/pairs/links.js';
import { pairWeights } from '../core/pairWeights.js';
import { askThreshold, fixedThreshold, MOST, MOST_SHIPPED } from '../core/thresholds.js';
import { readWeights, roundAll, useWeights } from '../core/usedModel.js';
import { defaultMatchSettings, noDecisions } from '../settings.js';
import { genericRules } from './blocking.js';
import { calibrateByGroups } from './calibrateByGroups.js';
import { groupEvidence } from './groupEvidence.js';
import { mergingOnce, NEAR } from './groupMerging.js';
import { learnRelatives } from './learnRelatives.js';
import { type MergeBounds, mergedGroups } from './merges.js';
import { readRelatives, roundRelatives, useRelatives } from './relatives.js';
import { genericVerdicts } from './verdict.js';

/** Weights prove little before they were learned, so that nearly all pairs are kept (bits). */
const KEEP_FROM = -40;
/** The shipped weights count like so many pairs: fields of any list differ more than those of rosters. */
const ASSUMED_PAIRS = 30;

/** Bounds of the merging that calibrates the weights, whatever the settings of the run are. */
const SURE: MergeBounds = {
  wrongMerges: defaultMatchSettings.wrongMerges,
  most: MOST,
  fixed: undefined,
  calibration: exact,
};

export const genericMethod: MatchMethod = {
  id: 'generic',
  frequencyCaps: shippedModel.genericFrequencyCaps,
  block: genericRules,
  contentOf: contentHashes,
  makeMatcher: makeGenericMatcher,
};

function makeGenericMatcher(data: MatcherData): Matcher {
  const { all, ...weights } = pairWeights(data);
  const { comparisons, place } = weights;
  const evidence = groupEvidence(place, comparisons, data.count);
  const { relatives } = evidence;
  const verdicts = genericVerdicts(comparisons, data);
  const isApart = (a: number, b: number) => verdicts.cannotLink(a, b) !== undefined;
  const order = contentOrder(data.content);
  const merge = mergingOnce(data.count, evidence.between, isApart);
  const matcher: Matcher = {
    ...weights,
    ...verdicts,
    keepFrom: KEEP_FROM,
    weight: evidence.ofPair,
    learn(likely, rows) {
      const pairs = learnLevels(all, likely, rows, order, {
        assumedPairs: ASSUMED_PAIRS,
        assumedShare: 0,
        startStep: (sampled) => learnRelatives(relatives, comparisons, sampled),
      });
      if (pairs === 0) return { pairs, labelled: 0, calibration: exact };
      matcher.roundWeights();
      // Weaker pairs are no candidates, and too unlikely to calibrate weights.
      const links = Links.of(likely, matcher.weight, NEAR).sorted();
      const merged = mergedGroups(merge(links, noDecisions), SURE);
      const calibration = calibrateByGroups(links, merged);
      return { pairs, labelled: 0, calibration, links };
    },
    cluster({ links, settings, decisions, calibration, pairs }) {
      const fixed = fixedThreshold(settings);
      const { mergeAt, ...merged } = mergedGroups(merge(links, decisions, fixed), {
        wrongMerges: settings.wrongMerges,
        most: pairs === 0 ? MOST_SHIPPED : MOST,
        fixed,
        calibration,
      });
      const askAt = askThreshold(mergeAt, settings, calibration);
      return { ...merged, thresholds: { mergeAt, askAt, leastSupport: 0 } };
    },
    answersQuestion: () => false,
    furtherBits: (a, b) => ({ relatives: evidence.byRelatives([a], [b]) }),
    readModel: () => ({
      fields: readWeights(all),
      relatives: readRelatives(relatives, comparisons),
    }),
    useModel(model) {
      useWeights(all, model.fields);
      if (model.relatives !== undefined) useRelatives(relatives, comparisons, model.relatives);
    },
    roundWeights() {
      roundAll(all);
      roundRelatives(relatives);
    },
  };
  return matcher;
}
