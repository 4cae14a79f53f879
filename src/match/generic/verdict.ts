/** Decides what a pair of rows of generic lists may become, besides its weight. */
import type { CannotLinkReason } from '../../model/index.js';
import type { Comparison } from '../compare/comparison.js';
import { haveDifferentNumbers } from '../core/idNumbers.js';
import { listedApart } from '../core/listedMembers.js';
import type { Matcher, MatcherData } from '../core/matcher.js';

export function genericVerdicts(
  comparisons: readonly Comparison[],
  data: Pick<MatcherData, 'table' | 'memberIds'>,
): Pick<Matcher, 'cannotLink' | 'band'> {
  const numbers = comparisons.filter(({ role }) => role === 'idNumber');
  const areListedApart = listedApart(data);
  const cannotLink = (a: number, b: number): CannotLinkReason | undefined => {
    if (areListedApart(a, b)) return 'different-members';
    return haveDifferentNumbers(numbers, a, b) ? 'different-numbers' : undefined;
  };
  return {
    cannotLink,
    band(a, b, weight, { mergeAt, askAt }) {
      const reason = cannotLink(a, b);
      if (reason === 'different-members') return { band: 'different', cannotLink: reason };
      if (weight < askAt) return { band: 'different' };
      if (weight < mergeAt) return { band: 'ask' };
      return reason === undefined ? { band: 'same' } : { band: 'ask', cannotLink: reason };
    },
  };
}
