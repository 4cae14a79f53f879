/** Finds what forbids that two rows become one person, whatever their weight. */
import type { CannotLinkReason } from '../../model/index.js';
import type { Comparison } from '../compare/comparison.js';
import {
  firstForeignGiven,
  firstOtherGiven,
  otherMiddle,
  otherSurname,
} from '../compare/name/name.js';
import { listedApart } from '../core/listedMembers.js';
import type { MatcherData } from '../core/matcher.js';
import type { Identities } from './identities.js';

/** Makes the test of two rows, by their positions; it gives undefined for rows that may be one person. */
export function cannotLinkOf(
  name: Comparison,
  { shareNumber, haveOtherNumbers, shareCode, shareDateOnTwoLists }: Identities,
  { table, memberIds, namesakes }: Pick<MatcherData, 'table' | 'memberIds' | 'namesakes'>,
): (a: number, b: number) => CannotLinkReason | undefined {
  const areApart = listedApart({ table, memberIds });
  const areOnOneList = (a: number, b: number) => table[a] === table[b];
  // Somebody who keeps a list wrote beside one of two names that there are two people.
  const areNoted = (a: number, b: number) =>
    namesakes !== undefined && areOnOneList(a, b) && (namesakes[a] === 1 || namesakes[b] === 1);
  // Somebody who keeps a list marks a name because there are two people of that name on it.
  const areMarked = (a: number, b: number) =>
    areOnOneList(a, b) && name.areMarkedApart?.(a, b) === true;
  const reasonOfLikeNames = (level: number, a: number, b: number) => {
    if (shareNumber(a, b)) return undefined;
    // Twins may have one given name and phone, too (Minh Anh, Tuấn Anh); so may cousins on two lists.
    if (level === otherMiddle && !shareCode(a, b)) return 'different-middle-names';
    return level === otherSurname ? 'different-surnames' : undefined;
  };
  return (a, b) => {
    if (areApart(a, b)) return 'different-members';
    if (haveOtherNumbers(a, b)) return 'different-numbers';
    const level = name.level(a, b);
    const isLike = level < firstOtherGiven;
    if (isLike && areNoted(a, b)) return 'noted-namesakes';
    const isMarked = areMarked(a, b);
    if (isLike && !isMarked) return reasonOfLikeNames(level, a, b);
    if (!shareNumber(a, b)) return isMarked ? 'marked-names' : 'different-names';
    return level >= firstForeignGiven && !shareDateOnTwoLists(a, b) ? 'different-names' : undefined;
  };
}
