/**
 * Matches rosters with whole names. Links are merged one by one; pairs with ID numbers calibrate the weights.
 */
import { sumOfBits, sumOfDisagreement } from '../compare/comparison.js';
import { contentOrder, rosterHashes } from '../compare/content.js';
import { shippedModel } from '../compare/shippedModel.js';
import { exact } from '../core/calibration.js';
import { learnLevels } from '../core/learn/index.js';
import type { Matcher, MatcherData, MatchMethod } from '../core/matcher.js';
import { pairWeights } from '../core/pairWeights.js';
import { thresholdsOf } from '../core/thresholds.js';
import { readWeights, roundAll, useWeights } from '../core/usedModel.js';
import { rosterRules } from './blocking.js';
import { calibrateByNumbers } from './learning.js';
import { mergeLinks } from './linkMerging.js';
import { rosterVerdicts } from './verdict.js';

/** Pairs below this weight (bits) are never one person, whatever is learned. */
const KEEP_FROM = -8;
/** The shipped weights were made for rosters: they count like so many pairs, or like this share of them. */
const ASSUMED = { assumedPairs: 300, assumedShare: 0.1 };
/**
 * Two records below this weight (bits) are evidence against merging their groups, if fields that disagree count at
 * least `DISAGREED`. Without these, a pair is unlikely only because its fields are missing.
 */
const OPPOSED = -4;
const DISAGREED = -2.5;

export const rosterMethod: MatchMethod = {
  id: 'roster',
  frequencyCaps: shippedModel.frequencyCaps,
  block: rosterRules,
  contentOf: rosterHashes,
  makeMatcher: makeRosterMatcher,
};

function makeRosterMatcher(data: MatcherData): Matcher {
  const { all, ...weights } = pairWeights(data);
  const { comparisons, weightWithoutNumbers } = weights;
  const numbers = comparisons.filter(({ role }) => role === 'idNumber');
  const matcher: Matcher = {
    ...weights,
    keepFrom: KEEP_FROM,
    weight: (a, b) => weightWithoutNumbers(a, b) + sumOfBits(numbers, a, b),
    ...rosterVerdicts(comparisons, data),
    learn(likely, rows) {
      const order = contentOrder(data.content);
      const pairs = learnLevels(all, likely, rows, order, ASSUMED);
      if (pairs === 0) return { pairs, labelled: 0, calibration: exact };
      return { pairs, ...calibrateByNumbers(matcher, likely) };
    },
    cluster({ count, links, settings, decisions, calibration, pairs, work }) {
      const mayMerge = (a: number, b: number) => matcher.cannotLink(a, b) === undefined;
      const thresholds = thresholdsOf(links, mayMerge, settings, calibration, pairs);
      const groups = mergeLinks(count, links, matcher, thresholds, decisions, work);
      return { groups, thresholds, open: links };
    },
    answersQuestion: (a, b, weight, { mergeAt }) =>
      weight < mergeAt &&
      matcher.weight(a, b) < Math.min(OPPOSED, -weight) &&
      sumOfDisagreement(comparisons, a, b) <= DISAGREED,
    furtherBits: () => ({}),
    readModel: () => ({ fields: readWeights(all) }),
    useModel: ({ fields }) => useWeights(all, fields),
    roundWeights: () => roundAll(all),
  };
  return matcher;
}
