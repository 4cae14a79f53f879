/** Makes questions of the links between groups. */
import type { ScoredPair } from '../../../model/index.js';
import { pairKey } from '../../arrays/pairKey.js';
import type { Thresholds } from '../../settings.js';
import { type Calibration, calibrated } from '../calibration.js';
import type { Clusters, Matcher } from '../matcher.js';
import type { Alike } from './alike.js';
import type { Work } from './work.js';

/**
 * Most questions about one cluster, the strongest ones. Rows that all look alike would else raise a question for
 * every pair of them. Further ones come up when these are answered.
 */
const QUESTIONS = 20;

/**
 * Makes questions of the open links, strongest first; rows written alike are asked about once.
 * @param known keys of two groups that are asked about already
 * @param areApart whether a person decided that two records are two people
 */
export function likelyQuestions(
  { groups, open: { a, b, weight } }: Clusters,
  matcher: Matcher,
  thresholds: Thresholds & { calibration: Calibration },
  known: Iterable<number>,
  areApart: (x: number, y: number) => boolean,
  alike: Alike,
  work: Work,
): ScoredPair[] {
  const { count } = groups;
  const seen = new Set(known);
  const ask: ScoredPair[] = [];
  const asked = new Uint8Array(count);
  const askedAlike = new Map<number, ScoredPair>();
  const further = new Set<number>();
  for (let at = 0; at < weight.length; at++) {
    if (weight[at]! < thresholds.askAt) break;
    const one = groups.rootOf(a[at]!);
    const other = groups.rootOf(b[at]!);
    const key = pairKey(one, other, count);
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
  return ask;
}
