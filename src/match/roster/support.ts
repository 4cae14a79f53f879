/** Finds whether facts other than the name confirm that two rows are one person. */
import { DATE_LEVEL } from '../compare/birth.js';
import { type Comparison, sumOfDisagreement } from '../compare/comparison.js';
import { hasSlip, namesAgree, sameName } from '../compare/name/name.js';
import type { MatcherData } from '../core/matcher.js';
import { joinedTooYoung } from './admission.js';
import { olderThanMost } from './elders.js';
import type { Identities } from './identities.js';
import { FIELDS_DISAGREE, factsOfNamesakes, namesakeTests } from './namesakes.js';

/** With so many rows the frequencies of names say how likely two people have one name and year of birth. */
const NAMES_KNOWN = 300;

/** Makes the test of two rows, by their positions; `leastSupport` is that of the settings in force. */
export function supportTest(
  comparisons: readonly Comparison[],
  name: Comparison,
  { haveTwoNumbersOnOneList, lackDate }: Identities,
  { table, comparisons: data }: Pick<MatcherData, 'table' | 'comparisons'>,
): (a: number, b: number, leastSupport: number) => boolean {
  const facts = factsOfNamesakes(comparisons);
  const { areGenerationApart, haveOtherFacts, mayBeNamesakes } = namesakeTests(comparisons);
  const besideNumbers = namesakeTests(comparisons.filter(({ role }) => role !== 'idNumber'));
  const isJoinedTooYoung = joinedTooYoung(data);
  const isOlderThanMost = olderThanMost(data);
  // Father and son share a phone, and a number of one may be copied to the other. Their dates of birth
  // show it. Without two dates another fact that differs does, or the age of the older one.
  const mayBeRelatives = (a: number, b: number) =>
    areGenerationApart(a, b) ||
    (lackDate(a, b) &&
      (haveOtherFacts(a, b) ||
        sumOfDisagreement(facts, a, b) <= FIELDS_DISAGREE.one ||
        isJoinedTooYoung(a, b) ||
        isOlderThanMost(a) ||
        isOlderThanMost(b)));
  return (a, b, leastSupport) => {
    // Two numbers of a person and another fact that differs hardly meet on one list.
    if (haveTwoNumbersOnOneList(a, b) && besideNumbers.haveOtherFacts(a, b)) return false;
    const isLearned = leastSupport <= 1;
    const isLessEnough =
      !isLearned &&
      table.length >= NAMES_KNOWN &&
      name.level(a, b) === sameName &&
      !haveOtherFacts(a, b);
    const needed = isLessEnough ? 1 : leastSupport;
    const isDoubted = ({ role }: Comparison) =>
      (role === 'birth' && mayBeNamesakes(a, b, isLearned)) ||
      (role === 'phone' && mayBeRelatives(a, b)) ||
      (role === 'idNumber' && areGenerationApart(a, b));
    return comparisons.some((each) => supportOf(each, name, a, b) >= needed && !isDoubted(each));
  };
}

/**
 * Returns how much a comparison supports that two rows are one person. A code does so only if the name agrees: it may
 * have slipped into another row. A date that is a digit apart does so only below a name without a slip.
 */
function supportOf(comparison: Comparison, name: Comparison, a: number, b: number): number {
  const level = comparison.level(a, b);
  const isRefused =
    comparison.role === 'code'
      ? !namesAgree(name.level(a, b))
      : comparison.role === 'birth' && level === DATE_LEVEL.digit && hasSlip(name.level(a, b));
  return isRefused ? 0 : comparison.support(level, a, b);
}
