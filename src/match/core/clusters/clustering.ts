/**
 * From links to clusters: the strongest link first, and none against a contradiction anywhere
 * between the two clusters that it would join. What stays open becomes a question.
 */
import type { Clustering, ScoredPair } from '../../../model/index.js';
import { pairKey } from '../../arrays/pairKey.js';
import { model } from '../../compare/shippedModel.js';
import type { Scorer } from '../../roster/scorer.js';
import type { Limits, MatchDecisions } from '../../settings.js';
import { type Calibration, calibrated } from '../calibration.js';
import type { SortedLinks } from '../pairs/links.js';
import type { Alike } from './alike.js';
import { Groups } from './groups.js';
import { withOpenSuggestions } from './openSuggestions.js';
import type { Work } from './work.js';

/**
 * Most questions about one cluster, the strongest ones: rows that all look alike would else ask about
 * every pair of them. Further ones come up when these are answered.
 */
const QUESTIONS = 20;

/** A pair of so many bits speaks no louder for or against joining two groups than a surer one. */
const CERTAIN = 12;

/** Limits of a run, and the questions that it may ask. */
export interface ClusterLimits extends Limits {
  questions: number;
  calibration: Calibration;
}

/**
 * Most rows that all questions show together, of a small run and for each row of a large one: questions about
 * members of hundreds of rows would else fill hundreds of pages.
 */
const ROWS_SHOWN = { small: 2000, perRow: 2 };

export type Partition = Pick<Clustering, 'cluster' | 'clusters' | 'ask' | 'weakest'>;

export function mergeLinks(
  count: number,
  { a, b, weight }: SortedLinks,
  scorer: Scorer,
  limits: Limits,
  decisions: MatchDecisions,
  work: Work,
): Groups {
  const groups = new Groups(count);
  for (const [a, b] of decisions.mustLink) {
    groups.join(groups.rootOf(a), groups.rootOf(b), Number.POSITIVE_INFINITY);
  }
  const isRivalled = rivalry(count, { a, b, weight }, scorer, limits.mergeAt, work);
  const isOpposed = opposition(groups, scorer, separation(decisions), work);

  const refused = new Set<number>();
  for (let at = 0; at < weight.length && weight[at]! >= limits.mergeAt; at++) {
    const one = groups.rootOf(a[at]!);
    const other = groups.rootOf(b[at]!);
    if (one === other || refused.has(pairKey(one, other, count))) continue;
    if (scorer.band(a[at]!, b[at]!, weight[at]!, limits).band !== 'same') continue;
    if (isOpposed(one, other)) {
      refused.add(pairKey(one, other, count));
    } else if (!isRivalled(at)) groups.join(one, other, weight[at]!);
  }
  return groups;
}

/**
 * Whether two groups, given by their roots, have a pair that can't be one person, or less for than against;
 * also where that would be too much work to find out.
 */
function opposition(
  groups: Groups,
  scorer: Scorer,
  areSeparated: (x: number, y: number) => boolean,
  work: Work,
): (one: number, other: number) => boolean {
  const opposed = (x: number, y: number) =>
    areSeparated(x, y) || scorer.contradiction(x, y) !== undefined;
  const evidence = (x: number, y: number) =>
    Math.max(-CERTAIN, Math.min(CERTAIN, scorer.weight(x, y)));
  return (one, other) =>
    !work.allows(groups.pairsOf(one, other), one, other) ||
    groups.somePair(one, other, opposed) ||
    groups.sumPairs(one, other, evidence) < 0;
}

/** What stays open between groups becomes questions. */
export function askAbout(
  groups: Groups,
  { a, b, weight }: SortedLinks,
  scorer: Scorer,
  limits: ClusterLimits,
  decisions: MatchDecisions,
  alike: Alike,
  work: Work,
): ScoredPair[] {
  const { count } = groups;
  const areSeparated = separation(decisions);

  const seen = new Set<number>();
  const forced = (decisions.asked ?? []).flatMap(([x, y]): ScoredPair[] => {
    const key = pairKey(groups.rootOf(x), groups.rootOf(y), count);
    if (groups.rootOf(x) === groups.rootOf(y) || seen.has(key)) return [];
    seen.add(key);
    const bits = scorer.weight(x, y);
    const probability = calibrated(limits.calibration, bits);
    return [{ a: Math.min(x, y), b: Math.max(x, y), weight: bits, probability }];
  });

  const ask: ScoredPair[] = [];
  const asked = new Uint8Array(count);
  const askedAlike = new Map<number, ScoredPair>();
  const further = new Set<number>();
  for (let at = 0; at < weight.length; at++) {
    if (weight[at]! < limits.askAt) break;
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
    if (scorer.band(a[at]!, b[at]!, weight[at]!, limits).band === 'different') continue;
    seen.add(key);
    const bits = weight[at]!;
    const settled = (x: number, y: number) =>
      areSeparated(x, y) ||
      (scorer.evidence === undefined &&
        bits < limits.mergeAt &&
        scorer.weight(x, y) < Math.min(model.contradiction, -bits));
    if (!work.allows(groups.pairsOf(one, other), one, other)) continue;
    if (groups.somePair(one, other, settled)) continue;
    asked[one]!++;
    asked[other]!++;
    const pair = {
      a: a[at]!,
      b: b[at]!,
      weight: bits,
      probability: calibrated(limits.calibration, bits),
    };
    ask.push(pair);
    askedAlike.set(likeKey, pair);
  }
  for (const key of further) {
    const pair = askedAlike.get(key)!;
    pair.alike = alike.rowsLike(pair.a, pair.b);
  }
  const questions = [...forced, ...mostValuable(ask, groups, limits.questions)];
  return withOpenSuggestions(questions, groups, opposition(groups, scorer, areSeparated, work));
}

/**
 * The questions by which most pairs of rows are to be expected to come together: what is likely,
 * about members of many rows first. Strongest first in what is given back.
 */
function mostValuable(ask: ScoredPair[], groups: Groups, most: number): ScoredPair[] {
  const sizes = ({ a, b }: ScoredPair) => [a, b].map((end) => groups.sizeOf(groups.rootOf(end)));
  const shown = (pair: ScoredPair) => sizes(pair).reduce((sum, size) => sum + size, 0);
  let room = Math.max(ROWS_SHOWN.small, ROWS_SHOWN.perRow * groups.count);
  const isShort = ask.length <= most && ask.reduce((sum, pair) => sum + shown(pair), 0) <= room;
  if (isShort) return ask;
  const value = (pair: ScoredPair) =>
    sizes(pair).reduce((product, size) => product * size, pair.probability);
  const byValue = ask.map((pair) => ({ pair, worth: value(pair) }));
  byValue.sort((x, y) => y.worth - x.worth || x.pair.a - y.pair.a || x.pair.b - y.pair.b);
  const kept = new Set<ScoredPair>();
  for (const { pair } of byValue.slice(0, most)) {
    room -= shown(pair);
    if (room < 0 && kept.size > 0) break;
    kept.add(pair);
  }
  return ask.filter((pair) => kept.has(pair));
}

/**
 * A link is rivalled when one of its ends has another link, not much weaker, to a record that
 * contradicts the other end: then nobody can tell which of the two it belongs to. It counts as rivalled where
 * it would be too much work to find out.
 */
function rivalry(
  count: number,
  { a, b, weight }: SortedLinks,
  scorer: Scorer,
  mergeAt: number,
  work: Work,
): (at: number) => boolean {
  let used = 0;
  while (used < weight.length && weight[used]! >= mergeAt - model.rivalMargin) used++;
  const start = new Int32Array(count + 1);
  for (let at = 0; at < used; at++) {
    start[a[at]! + 1]!++;
    start[b[at]! + 1]!++;
  }
  for (let record = 0; record < count; record++) start[record + 1]! += start[record]!;
  const filled = start.slice();
  const linksOf = new Int32Array(2 * used);
  for (let at = 0; at < used; at++) {
    linksOf[filled[a[at]!]!++] = at;
    linksOf[filled[b[at]!]!++] = at;
  }
  const hasRival = (end: number, partner: number, least: number): boolean => {
    if (!work.allows(start[end + 1]! - start[end]!, end, partner)) return true;
    // Links of a record stand strongest first.
    for (let slot = start[end]!; slot < start[end + 1]!; slot++) {
      const link = linksOf[slot]!;
      if (weight[link]! < least) return false;
      const rival = a[link] === end ? b[link]! : a[link]!;
      if (rival === partner) continue;
      if (scorer.contradiction(rival, partner) !== undefined) {
        return true;
      }
    }
    return false;
  };
  return (at) => {
    const least = weight[at]! - model.rivalMargin;
    return hasRival(a[at]!, b[at]!, least) || hasRival(b[at]!, a[at]!, least);
  };
}

/** Clusters are numbered by their first record. */
export function numberClusters(
  count: number,
  groups: Groups,
): Pick<Clustering, 'cluster' | 'clusters' | 'weakest'> {
  const cluster = new Int32Array(count);
  const numberOf = new Int32Array(count).fill(-1);
  const weakest: number[] = [];
  for (let record = 0; record < count; record++) {
    const root = groups.rootOf(record);
    if (numberOf[root] === -1) {
      numberOf[root] = weakest.length;
      weakest.push(groups.weakest[root]!);
    }
    cluster[record] = numberOf[root]!;
  }
  return { cluster, clusters: weakest.length, weakest: Float64Array.from(weakest) };
}

/** Whether people decided that two records are two people. */
export function separation({
  cannotLink,
}: Pick<MatchDecisions, 'cannotLink'>): (x: number, y: number) => boolean {
  const sidesOf = new Map<number, Map<number, number>>();
  cannotLink.forEach((sides, decision) => {
    sides.forEach((records, side) => {
      for (const record of records) {
        const own = sidesOf.get(record) ?? new Map<number, number>();
        sidesOf.set(record, own.set(decision, side));
      }
    });
  });
  if (sidesOf.size === 0) return () => false;
  return (x, y) => {
    const other = sidesOf.get(y);
    if (other === undefined) return false;
    for (const [decision, side] of sidesOf.get(x) ?? []) {
      const second = other.get(decision);
      if (second !== undefined && second !== side) return true;
    }
    return false;
  };
}
