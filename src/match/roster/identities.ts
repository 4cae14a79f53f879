/** Compares the numbers, codes and dates of birth that two rows give, which weigh more than their names. */
import { DATE_LEVEL } from '../compare/birth.js';
import { CODE_LEVEL } from '../compare/code.js';
import type { Comparison } from '../compare/comparison.js';
import { ID_LEVEL } from '../compare/idNumber.js';
import { haveDifferentNumbers, sharesNumber } from '../core/idNumbers.js';
import type { MatcherData } from '../core/matcher.js';

/** Levels of two full dates of birth that are one, perhaps with day and month exchanged. */
const EQUAL_DATES: ReadonlySet<number> = new Set([DATE_LEVEL.same, DATE_LEVEL.swapped]);

/** Levels of two numbers of one kind that may be those of two people. */
const TWO_NUMBERS: ReadonlySet<number> = new Set([ID_LEVEL.digit, ID_LEVEL['cmnd-different']]);

type PairTest = (a: number, b: number) => boolean;

/** Tests of what two rows say about who they are, by their positions. */
export interface Identities {
  shareNumber: PairTest;
  haveOtherNumbers: PairTest;
  /** Whether one list gives two numbers of one kind, such as two CMND or two CCCD a digit apart. */
  haveTwoNumbersOnOneList: PairTest;
  /** Whether two lists give one code. Under two names it is a mistake on one of them. */
  shareCode: PairTest;
  /**
   * Whether codes differ and nothing outweighs it. Father and son share name, phone and house; a member may also have
   * got another card. Only a birth date or an ID number settles it.
   */
  haveOtherCodes: PairTest;
  /**
   * Whether two lists give one date of birth. With one number they are one person with two names; on one list the
   * number may have been copied from the row above, as of twins.
   */
  shareDateOnTwoLists: PairTest;
  lackDate: PairTest;
}

export function identitiesOf(
  comparisons: readonly Comparison[],
  table: MatcherData['table'],
): Identities {
  const numbers = comparisons.filter(({ role }) => role === 'idNumber');
  const codes = comparisons.filter(({ role }) => role === 'code');
  const birth = comparisons.find(({ role }) => role === 'birth');
  const dateLevel = (a: number, b: number) => birth?.level(a, b) ?? DATE_LEVEL.missing;
  const areOnTwoLists = (a: number, b: number) => table[a] !== table[b];
  const shareNumber = (a: number, b: number) => sharesNumber(numbers, a, b);
  return {
    shareNumber,
    haveOtherNumbers: (a, b) => haveDifferentNumbers(numbers, a, b),
    haveTwoNumbersOnOneList: (a, b) =>
      table[a] === table[b] && numbers.some((number) => TWO_NUMBERS.has(number.level(a, b))),
    shareCode: (a, b) =>
      areOnTwoLists(a, b) && codes.some((code) => code.level(a, b) === CODE_LEVEL.same),
    haveOtherCodes: (a, b) =>
      codes.some((code) => code.level(a, b) === CODE_LEVEL.different) &&
      !EQUAL_DATES.has(dateLevel(a, b)) &&
      !shareNumber(a, b),
    shareDateOnTwoLists: (a, b) => areOnTwoLists(a, b) && dateLevel(a, b) === DATE_LEVEL.same,
    lackDate: (a, b) => dateLevel(a, b) === DATE_LEVEL.missing,
  };
}
