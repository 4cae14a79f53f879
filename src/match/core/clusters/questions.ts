/** Chooses the questions about pairs of different clusters. */
import type { CannotLinkReason, ScoredPair } from '../../../model/index.js';
import { pairKey } from '../../arrays/pairKey.js';
import type { MatchDecisions, Thresholds } from '../../settings.js';
import { type Calibration, calibrated } from '../calibration.js';
import type { Clusters, Matcher } from '../matcher.js';
import { areOnOneList } from '../oneList.js';
import type { Alike } from './alike.js';
import { decidedApart } from './cannotLinks.js';
import type { Groups } from './groups.js';
import { likelyQuestions } from './likelyQuestions.js';
import { mostValuable } from './mostValuable.js';
import { withOpenSuggestions } from './openSuggestions.js';
import { opposition } from './opposition.js';
import type { Work } from './work.js';

/** Reasons not to merge that do not speak against a suggestion: one person may have two names. */
const SUGGESTED: ReadonlySet<CannotLinkReason> = new Set(['different-names', 'unconfirmed']);

/** Thresholds of a run, and the number of questions that it may ask in all rounds. */
export interface QuestionThresholds extends Thresholds {
  questions: number;
  calibration: Calibration;
}

/** Asks about pairs of groups: those that people asked for, the most valuable ones, and those to be answered again. */
export function askAbout(
  clusters: Clusters,
  matcher: Matcher,
  thresholds: QuestionThresholds,
  decisions: MatchDecisions,
  alike: Alike,
  work: Work,
): ScoredPair[] {
  const { groups } = clusters;
  const areApart = decidedApart(decisions);
  const keyOf = (x: number, y: number) => pairKey(groups.rootOf(x), groups.rootOf(y), groups.count);
  const makeQuestions = questionMaker(groups, matcher, thresholds);
  const forced = makeQuestions(decisions.asked ?? [], () => false);
  const ask = likelyQuestions(clusters, matcher, thresholds, forced.keys(), areApart, alike, work);
  const valuable = mostValuable(ask, groups, thresholds.questions);
  const known = new Set([...forced.values(), ...valuable].map(({ a, b }) => keyOf(a, b)));
  const isSettled = (one: number, other: number) =>
    known.has(keyOf(one, other)) ||
    !work.allows(groups.pairsOf(one, other), one, other) ||
    groups.somePair(one, other, areApart);
  const returned = makeQuestions(decisions.returned ?? [], isSettled);
  const questions = [...forced.values(), ...valuable, ...returned.values()];
  // One list gives a person two names less often than it names twins who differ by a tone.
  const areTwoOfOneList = (x: number, y: number) =>
    areOnOneList(matcher, x, y) && matcher.cannotLink(x, y) !== undefined;
  const isUnsuggested = ({ a, b, weight }: ScoredPair) => {
    const reason = matcher.cannotLink(a, b) ?? matcher.band(a, b, weight, thresholds).cannotLink;
    if (reason !== undefined && !SUGGESTED.has(reason)) return true;
    const [one, other] = [groups.rootOf(a), groups.rootOf(b)];
    return (
      !work.allows(groups.pairsOf(one, other), one, other) ||
      groups.somePair(one, other, areTwoOfOneList)
    );
  };
  const marked = questions.map(
    (pair): ScoredPair => (isUnsuggested(pair) ? { ...pair, isOpen: true } : pair),
  );
  return withOpenSuggestions(marked, groups, opposition(groups, matcher, areApart, work));
}

/** Makes a function that asks about pairs, whatever their weight is, by the key of their two groups. */
function questionMaker(groups: Groups, matcher: Matcher, { calibration }: QuestionThresholds) {
  return (
    pairs: readonly (readonly [number, number])[],
    isSettled: (one: number, other: number) => boolean,
  ): Map<number, ScoredPair> => {
    const questions = new Map<number, ScoredPair>();
    for (const [x, y] of pairs) {
      const [one, other] = [groups.rootOf(x), groups.rootOf(y)];
      const key = pairKey(one, other, groups.count);
      if (one === other || questions.has(key) || isSettled(one, other)) continue;
      const weight = matcher.weight(x, y);
      const probability = calibrated(calibration, weight);
      questions.set(key, { a: Math.min(x, y), b: Math.max(x, y), weight, probability });
    }
    return questions;
  };
}
