/** Decides what a pair of roster rows may become, besides its weight. */
import type { CannotLinkReason } from '../../model/index.js';
import { DATE_LEVEL } from '../compare/birth.js';
import { CODE_LEVEL } from '../compare/code.js';
import { type Comparison, sumOfDisagreement } from '../compare/comparison.js';
import {
  firstForeignGiven,
  firstOtherGiven,
  hasSlip,
  namesAgree,
  otherMiddle,
  otherSurname,
  sameName,
} from '../compare/name/name.js';
import { haveDifferentNumbers, sharesNumber } from '../core/idNumbers.js';
import { listedApart } from '../core/listedMembers.js';
import type { Matcher, MatcherData } from '../core/matcher.js';
import { joinedTooYoung } from './admission.js';
import { FIELDS_DISAGREE, factsOfNamesakes, namesakeTests } from './namesakes.js';

/** With so many rows the frequencies of names say how likely two people have one name and year of birth. */
const NAMES_KNOWN = 300;
/** Levels of two full dates of birth that are one, perhaps with day and month exchanged. */
const EQUAL_DATES: ReadonlySet<number> = new Set([DATE_LEVEL.same, DATE_LEVEL.swapped]);

export function rosterVerdicts(
  comparisons: readonly Comparison[],
  {
    table,
    memberIds,
    namesakes,
    comparisons: data,
  }: Pick<MatcherData, 'table' | 'memberIds' | 'namesakes' | 'comparisons'>,
): Pick<Matcher, 'cannotLink' | 'band'> {
  const numbers = comparisons.filter(({ role }) => role === 'idNumber');
  const codes = comparisons.filter(({ role }) => role === 'code');
  const name = comparisons.find(({ role }) => role === 'name')!;
  const birth = comparisons.find(({ role }) => role === 'birth');
  // Twins: everything agrees except the given name, and that is not a spelling of the other one.
  const areForeign = (a: number, b: number) =>
    name.level(a, b) >= firstForeignGiven && !sharesNumber(numbers, a, b);
  // One number and one date of birth on two lists: one person with two names. On one list the number may have been
  // copied from the row above, as of twins.
  const isProved = (a: number, b: number) =>
    table[a] !== table[b] && birth?.level(a, b) === DATE_LEVEL.same;
  // One code on two lists under two names: a mistake on one of them.
  const shareCode = (a: number, b: number) =>
    table[a] !== table[b] && codes.some((code) => code.level(a, b) === CODE_LEVEL.same);
  // Father and son share name, phone and house; a member may also have got another card. Only a birth date or an ID
  // number settles it.
  const haveOtherCodes = (a: number, b: number) =>
    codes.some((code) => code.level(a, b) === CODE_LEVEL.different) &&
    !EQUAL_DATES.has(birth?.level(a, b) ?? DATE_LEVEL.missing) &&
    !sharesNumber(numbers, a, b);
  // A code supports a merge only if the name agrees: it may have slipped into another row. A date that is a digit
  // apart supports it only below a name without a slip.
  const supportOf = (comparison: Comparison, a: number, b: number) => {
    const level = comparison.level(a, b);
    const isRefused =
      comparison.role === 'code'
        ? !namesAgree(name.level(a, b))
        : comparison.role === 'birth' && level === DATE_LEVEL.digit && hasSlip(name.level(a, b));
    return isRefused ? 0 : comparison.support(level, a, b);
  };
  const facts = factsOfNamesakes(comparisons);
  const { haveOtherFacts, mayBeNamesakes } = namesakeTests(comparisons);
  const isJoinedTooYoung = joinedTooYoung(data);

  // Father and son share a phone; without two dates of birth, another fact that differs may show it.
  const mayBeRelatives = (a: number, b: number) =>
    (birth === undefined || birth.level(a, b) === DATE_LEVEL.missing) &&
    (haveOtherFacts(a, b) ||
      sumOfDisagreement(facts, a, b) <= FIELDS_DISAGREE.one ||
      isJoinedTooYoung(a, b));
  // Twins may have one given name and phone, too (Minh Anh, Tuấn Anh); so may cousins on two lists.
  const areTwoMiddles = (level: number, a: number, b: number) =>
    level === otherMiddle && !sharesNumber(numbers, a, b) && !shareCode(a, b);

  const areApart = listedApart({ table, memberIds });
  // Somebody who keeps a list wrote beside one of two names that there are two people.
  const areNoted = (a: number, b: number) =>
    namesakes !== undefined && table[a] === table[b] && (namesakes[a] === 1 || namesakes[b] === 1);
  const cannotLink = (a: number, b: number): CannotLinkReason | undefined => {
    if (areApart(a, b)) return 'different-members';
    if (haveDifferentNumbers(numbers, a, b)) return 'different-numbers';
    const level = name.level(a, b);
    if (level < firstOtherGiven && areNoted(a, b)) return 'noted-namesakes';
    // Somebody who keeps a list marks a name because there are two people of that name on it.
    const isMarked = table[a] === table[b] && name.areMarkedApart?.(a, b) === true;
    if (level < firstOtherGiven && !isMarked) {
      if (areTwoMiddles(level, a, b)) return 'different-middle-names';
      return level === otherSurname && !sharesNumber(numbers, a, b)
        ? 'different-surnames'
        : undefined;
    }
    if (!sharesNumber(numbers, a, b)) return isMarked ? 'marked-names' : 'different-names';
    return level >= firstForeignGiven && !isProved(a, b) ? 'different-names' : undefined;
  };
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
      const isLearned = leastSupport <= 1;
      const isLessEnough =
        !isLearned &&
        table.length >= NAMES_KNOWN &&
        name.level(a, b) === sameName &&
        !haveOtherFacts(a, b);
      const needed = isLessEnough ? 1 : leastSupport;
      const isDoubted = (each: Comparison) =>
        (each === birth && mayBeNamesakes(a, b, isLearned)) ||
        (each.role === 'phone' && mayBeRelatives(a, b));
      const isSupported = comparisons.some(
        (each) => supportOf(each, a, b) >= needed && !isDoubted(each),
      );
      return isSupported ? { band: 'same' } : { band: 'ask', cannotLink: 'unconfirmed' };
    },
  };
}
