/** Merges the records of rosters link by link, the strongest first. */
import { pairKey } from '../arrays/pairKey.js';
import { Groups } from '../core/clusters/groups.js';
import { opposition } from '../core/clusters/opposition.js';
import type { Work } from '../core/clusters/work.js';
import type { Matcher } from '../core/matcher.js';
import type { SortedLinks } from '../core/pairs/links.js';
import type { MatchDecisions, Thresholds } from '../settings.js';
import { contraryTests } from './contrary.js';

/** A link to a rival that is weaker by less than this (bits) leaves open which of the two is right. */
const RIVAL_MARGIN = 4;

/** Merges clusters strongest link first, skipping any link that a cannot-link forbids or that has a rival. */
export function mergeLinks(
  count: number,
  { a, b, weight }: SortedLinks,
  matcher: Matcher,
  thresholds: Thresholds,
  decisions: MatchDecisions,
  work: Work,
): Groups {
  const groups = new Groups(count);
  for (const [a, b] of decisions.mustLink) {
    groups.join(groups.rootOf(a), groups.rootOf(b), Number.POSITIVE_INFINITY);
  }
  const { areTwo, areRivals, areListedTwice } = contraryTests(
    groups,
    matcher,
    thresholds,
    decisions,
  );
  const hasRival = rivalry(count, { a, b, weight }, areRivals, thresholds.mergeAt, work);
  const isOpposed = opposition(groups, matcher, areTwo, work);
  const refused = new Set<number>();
  for (let at = 0; at < weight.length && weight[at]! >= thresholds.mergeAt; at++) {
    const one = groups.rootOf(a[at]!);
    const other = groups.rootOf(b[at]!);
    if (one === other || refused.has(pairKey(one, other, count))) continue;
    if (matcher.band(a[at]!, b[at]!, weight[at]!, thresholds).band !== 'same') continue;
    if (isOpposed(one, other) || areListedTwice(one, other)) {
      refused.add(pairKey(one, other, count));
    } else if (!hasRival(at)) groups.join(one, other, weight[at]!);
  }
  return groups;
}

/**
 * @returns whether a link has a rival: one of its ends has another link, not much weaker, to a record that may not
 *   be one person with the other end. Then it is open which of the two is right. Also if finding out would be too much work
 */
function rivalry(
  count: number,
  { a, b, weight }: SortedLinks,
  areRivals: (rival: number, partner: number) => boolean,
  mergeAt: number,
  work: Work,
): (at: number) => boolean {
  let used = 0;
  while (used < weight.length && weight[used]! >= mergeAt - RIVAL_MARGIN) used++;
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
  const endHasRival = (end: number, partner: number, least: number): boolean => {
    if (!work.allows(start[end + 1]! - start[end]!, end, partner)) return true;
    // Links of a record are in order of weight, the strongest first.
    for (let slot = start[end]!; slot < start[end + 1]!; slot++) {
      const link = linksOf[slot]!;
      if (weight[link]! < least) return false;
      const rival = a[link] === end ? b[link]! : a[link]!;
      if (rival === partner) continue;
      if (areRivals(rival, partner)) return true;
    }
    return false;
  };
  return (at) => {
    const least = weight[at]! - RIVAL_MARGIN;
    return endHasRival(a[at]!, b[at]!, least) || endHasRival(b[at]!, a[at]!, least);
  };
}
