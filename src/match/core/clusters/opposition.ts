import type { Matcher } from '../matcher.js';
import type { Groups } from './groups.js';
import type { Work } from './work.js';

/** Caps the evidence of each pair of two groups, in bits. */
const CERTAIN = 12;

/**
 * @param areDecidedApart whether people decided that two records are two people
 * @returns whether two groups, given by their roots, have a cannot-link between them, or more evidence against one
 *   person than for it; also if finding out would be too much work
 */
export function opposition(
  groups: Groups,
  matcher: Matcher,
  areDecidedApart: (x: number, y: number) => boolean,
  work: Work,
): (one: number, other: number) => boolean {
  const isApart = (x: number, y: number) =>
    areDecidedApart(x, y) || matcher.cannotLink(x, y) !== undefined;
  const cappedBits = (x: number, y: number) =>
    Math.max(-CERTAIN, Math.min(CERTAIN, matcher.weight(x, y)));
  return (one, other) =>
    !work.allows(groups.pairsOf(one, other), one, other) ||
    groups.somePair(one, other, isApart) ||
    groups.sumPairs(one, other, cappedBits) < 0;
}
