/** Decides what a pair of roster rows may become, besides its weight. */
import type { Comparison } from '../compare/comparison.js';
import { firstForeignGiven } from '../compare/name/name.js';
import type { Matcher, MatcherData } from '../core/matcher.js';
import { cannotLinkOf } from './cannotLink.js';
import { identitiesOf } from './identities.js';
import { supportTest } from './support.js';

/** Makes the tests of a matcher for rosters, whose comparisons contain one of names. */
export function rosterVerdicts(
  comparisons: readonly Comparison[],
  data: Pick<MatcherData, 'table' | 'memberIds' | 'namesakes' | 'comparisons'>,
): Pick<Matcher, 'cannotLink' | 'band'> {
  const name = comparisons.find(({ role }) => role === 'name')!;
  const identities = identitiesOf(comparisons, data.table);
  const { shareNumber, shareCode, haveOtherCodes } = identities;
  const cannotLink = cannotLinkOf(name, identities, data);
  const isSupported = supportTest(comparisons, name, identities, data);
  // Twins: everything agrees except the given name, and that is not a spelling of the other one.
  const areForeign = (a: number, b: number) =>
    name.level(a, b) >= firstForeignGiven && !shareNumber(a, b);
  return {
    cannotLink,
    band(a, b, weight, { mergeAt, askAt, leastSupport }) {
      const reason = cannotLink(a, b);
      if (reason === 'different-members') return { band: 'different', cannotLink: reason };
      const isOpen = reason !== 'different-numbers' && shareCode(a, b);
      if (weight < askAt && !isOpen) return { band: 'different' };
      const isHeavy = weight >= mergeAt;
      if (reason !== undefined) {
        if (areForeign(a, b) && !isOpen) return { band: 'different', cannotLink: reason };
        return isHeavy ? { band: 'ask', cannotLink: reason } : { band: 'ask' };
      }
      if (!isHeavy) return { band: 'ask' };
      if (haveOtherCodes(a, b)) return { band: 'ask', cannotLink: 'different-codes' };
      return isSupported(a, b, leastSupport)
        ? { band: 'same' }
        : { band: 'ask', cannotLink: 'unconfirmed' };
    },
  };
}
