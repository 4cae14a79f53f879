/** Chooses the questions about pairs of different clusters. */
import type { CannotLinkReason, ScoredPair } from '../../../model/index.js';
import { pairKey } from '../../arrays/pairKey.js';
import type { MatchDecisions, Thresholds } from '../../settings.js';
import { type Calibration, calibrated } from '../calibration.js';
import type { Clusters, Matcher } from '../matcher.js';
import type { Alike } from './alike.js';
import { decidedApart } from './cannotLinks.js';
import type { Groups } from './groups.js';
import { withOpenSuggestions } from './openSuggestions.js';
import { opposition } from './opposition.js';
import type { Work } from './work.js';

/**
 * Most questions about one cluster, the strongest ones. Rows that all look alike would else raise a question for
 * every pair of them. Further ones come up when these are answered.
 */
const QUESTIONS = 20;

/**
 * Most rows that all questions show together: of a small run, and per row of a large one. Questions about members
 * of hundreds of rows would else fill hundreds of pages.
 */
const ROWS_SHOWN = { small: 2000, perRow: 2 };

/** Reasons not to merge that do not speak against a suggestion: one person may have two names. */
const SUGGESTED: ReadonlySet<CannotLinkReason> = new Set(['different-names', 'unconfirmed']);

/** Thresholds of a run, and the number of questions that it may ask in all rounds. */
export interface QuestionThresholds extends Thresholds {
  questions: number;
  calibration: Calibration;
}

/** Makes questions of the links between groups, strongest first. */
export function askAbout(
  { groups, open: { a, b, weight } }: Clusters,
  matcher: Matcher,
  thresholds: QuestionThresholds,
  decisions: MatchDecisions,
  alike: Alike,
  work: Work,
): ScoredPair[] {
  const { count } = groups;
  const areApart = decidedApart(decisions);
  const keyOf = (x: number, y: number) => pairKey(groups.rootOf(x), groups.rootOf(y), count);
  const makeQuestions = questionMaker(groups, matcher, thresholds);
  const forced = makeQuestions(decisions.asked ?? [], () => false);
  const seen = new Set(forced.keys());
  const ask: ScoredPair[] = [];
  const asked = new Uint8Array(count);
  const askedAlike = new Map<number, ScoredPair>();
  const further = new Set<number>();
  for (let at = 0; at < weight.length; at++) {
    if (weight[at]! < thresholds.askAt) break;
    const one = groups.rootOf(a[at]!);
    const other = groups.rootOf(b[at]!);
    const key = keyOf(one, other);
    if (one === other || seen.has(key)) continue;
    const likeKey = alike.pairKey(a[at]!, b[at]!);
    if (askedAlike.has(likeKey)) {
      further.add(likeKey);
      continue;
    }
    if (asked[one]! >= QUESTIONS || asked[other]! >= QUESTIONS) continue;
    if (matcher.band(a[at]!, b[at]!, weight[at]!, thresholds).band === 'different') continue;
    seen.add(key);
    const bits = weight[at]!;
    const isAnswered = (x: number, y: number) =>
      areApart(x, y) || matcher.answersQuestion(x, y, bits, thresholds);
    if (!work.allows(groups.pairsOf(one, other), one, other)) continue;
    if (groups.somePair(one, other, isAnswered)) continue;
    asked[one]!++;
    asked[other]!++;
    const pair = {
      a: a[at]!,
      b: b[at]!,
      weight: bits,
      probability: calibrated(thresholds.calibration, bits),
    };
    ask.push(pair);
    askedAlike.set(likeKey, pair);
  }
  for (const key of further) {
    const pair = askedAlike.get(key)!;
    pair.alike = alike.rowsLike(pair.a, pair.b);
  }
  const valuable = mostValuable(ask, groups, thresholds.questions);
  const known = new Set([...forced.values(), ...valuable].map(({ a, b }) => keyOf(a, b)));
  const isSettled = (one: number, other: number) =>
    known.has(keyOf(one, other)) ||
    !work.allows(groups.pairsOf(one, other), one, other) ||
    groups.somePair(one, other, areApart);
  const returned = makeQuestions(decisions.returned ?? [], isSettled);
  const questions = [...forced.values(), ...valuable, ...returned.values()];
  const isUnsuggested = ({ a, b, weight }: ScoredPair) => {
    const reason = matcher.cannotLink(a, b) ?? matcher.band(a, b, weight, thresholds).cannotLink;
    return reason !== undefined && !SUGGESTED.has(reason);
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

/**
 * Chooses the questions by which most pairs of rows are expected to be merged: likely ones about large clusters.
 * @param ask strongest first, and so is the result
 */
function mostValuable(ask: ScoredPair[], groups: Groups, most: number): ScoredPair[] {
  const sizes = ({ a, b }: ScoredPair) => [a, b].map((end) => groups.sizeOf(groups.rootOf(end)));
  const shown = (pair: ScoredPair) => sizes(pair).reduce((sum, size) => sum + size, 0);
  let rowsLeft = Math.max(ROWS_SHOWN.small, ROWS_SHOWN.perRow * groups.count);
  const isShort = ask.length <= most && ask.reduce((sum, pair) => sum + shown(pair), 0) <= rowsLeft;
  if (isShort) return ask;
  const value = (pair: ScoredPair) =>
    sizes(pair).reduce((product, size) => product * size, pair.probability);
  const byValue = ask.map((pair) => ({ pair, worth: value(pair) }));
  byValue.sort((x, y) => y.worth - x.worth || x.pair.a - y.pair.a || x.pair.b - y.pair.b);
  const kept = new Set<ScoredPair>();
  for (const { pair } of byValue.slice(0, most)) {
    rowsLeft -= shown(pair);
    if (rowsLeft < 0 && kept.size > 0) break;
    kept.add(pair);
  }
  return ask.filter((pair) => kept.has(pair));
}
