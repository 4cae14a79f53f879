/**
 * Matches generic lists: names in parts and fields without known meaning. The model has a class of
 * pairs for relatives, and groups of records are merged by their evidence together.
 */
import type { CannotLinkReason } from '../../model/index.js';
import { bitsOf, type Comparison, sumOfBits } from '../compare/comparison.js';
import { contentHashes, contentOrder } from '../compare/content.js';
import { compare } from '../compare/index.js';
import { comparePlaces } from '../compare/place/place.js';
import { shippedModel } from '../compare/shippedModel.js';
import { exact } from '../core/calibration.js';
import { haveDifferentNumbers } from '../core/idNumbers.js';
import { learnLevels } from '../core/learn/index.js';
import { listedApart } from '../core/listedMembers.js';
import type { Matcher, MatcherData, MatchMethod } from '../core/matcher.js';
import { Links, type SortedLinks } from '../core/pairs/links.js';
import { askThreshold, fixedThreshold, LEAST, MOST, MOST_SHIPPED } from '../core/thresholds.js';
import { readWeights, roundAll, useWeights } from '../core/usedModel.js';
import { defaultMatchSettings, type MatchDecisions, noDecisions } from '../settings.js';
import { genericRules } from './blocking.js';
import { calibrateByGroups } from './calibrateByGroups.js';
import { groupEvidence } from './groupEvidence.js';
import { mergeDown, NEAR } from './groupMerging.js';
import { learnRelatives } from './learnRelatives.js';
import { type MergeBounds, type Merges, mergedGroups } from './merges.js';
import { readRelatives, roundRelatives, useRelatives } from './relatives.js';

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

const isEmpty = ({ mustLink, cannotLink }: MatchDecisions) =>
  mustLink.length + cannotLink.length === 0;

function makeGenericMatcher(data: MatcherData): Matcher {
  const comparisons = data.comparisons.map(compare);
  const place = comparePlaces(data.place);
  const all: Comparison[] = [place, ...comparisons];
  const numbers = comparisons.filter(({ role }) => role === 'idNumber');
  const further = comparisons.filter(({ role }) => role !== 'idNumber');
  const evidence = groupEvidence(place, comparisons, data.count);
  const { relatives } = evidence;
  const areListedApart = listedApart(data);
  const cannotLink = (a: number, b: number): CannotLinkReason | undefined => {
    if (areListedApart(a, b)) return 'different-members';
    return haveDifferentNumbers(numbers, a, b) ? 'different-numbers' : undefined;
  };
  const isApart = (a: number, b: number) => cannotLink(a, b) !== undefined;
  const order = contentOrder(data.content);
  let known: { merges: Merges; decisions: MatchDecisions } | undefined;
  /** Merges once for all thresholds. */
  const merge = (links: SortedLinks, decisions: MatchDecisions, fixed = LEAST): Merges => {
    const least = Math.min(LEAST, fixed);
    if (
      known !== undefined &&
      known.merges.least <= least &&
      (known.decisions === decisions || (isEmpty(known.decisions) && isEmpty(decisions)))
    ) {
      return known.merges;
    }
    const merges = mergeDown(data.count, links, evidence.between, isApart, decisions, least);
    known = { merges, decisions };
    return merges;
  };
  const matcher: Matcher = {
    comparisons,
    place,
    keepFrom: KEEP_FROM,
    weight: evidence.ofPair,
    weightWithoutNumbers: (a, b) =>
      bitsOf(place, a, b, place.level(a, b)) + sumOfBits(further, a, b),
    numberBits: (a, b) => sumOfBits(numbers, a, b),
    cannotLink,
    band(a, b, weight, { mergeAt, askAt }) {
      const reason = cannotLink(a, b);
      if (reason === 'different-members') return { band: 'different', cannotLink: reason };
      if (weight < askAt) return { band: 'different' };
      if (weight < mergeAt) return { band: 'ask' };
      return reason === undefined ? { band: 'same' } : { band: 'ask', cannotLink: reason };
    },
    learn(found, rows) {
      const pairs = learnLevels(all, found, rows, order, {
        assumedPairs: ASSUMED_PAIRS,
        assumedShare: 0,
        startStep: (sampled) => learnRelatives(relatives, comparisons, sampled),
      });
      if (pairs === 0) return { pairs, labelled: 0, calibration: exact };
      matcher.roundWeights();
      // Weaker pairs are no candidates, and too unlikely to calibrate weights.
      const likely = Links.of(found, matcher.weight, NEAR).sorted();
      const merged = mergedGroups(merge(likely, noDecisions), SURE);
      const calibration = calibrateByGroups(likely, merged);
      return { pairs, labelled: 0, calibration, links: likely };
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
