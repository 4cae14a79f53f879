/** Finds rows that keep two groups apart, although another row fits both. */
import { sumOfDisagreement } from '../compare/comparison.js';
import { decidedApart } from '../core/clusters/cannotLinks.js';
import type { Groups } from '../core/clusters/groups.js';
import { sharesNumber } from '../core/idNumbers.js';
import type { Matcher } from '../core/matcher.js';
import { areOnOneList } from '../core/oneList.js';
import type { MatchDecisions, Thresholds } from '../settings.js';
import { FIELDS_DISAGREE, factsOfNamesakes, namesakeTests } from './namesakes.js';

type PairTest = (one: number, other: number) => boolean;

/** Tests beside the cannot-links of a matcher. */
interface ContraryTests {
  /** Whether two rows are not one person without an answer, whichever rows fit both. */
  areTwo: PairTest;
  /** Whether a third row that fits both may be of either: a cannot-link, or births of parent and child. */
  areRivals: PairTest;
  /** Whether two lists both have a row in each of two groups, given by their roots, with different facts. */
  areListedTwice: PairTest;
}

/** Makes the tests whether rows keep two groups apart. */
export function contraryTests(
  groups: Groups,
  matcher: Matcher,
  thresholds: Thresholds,
  decisions: MatchDecisions,
): ContraryTests {
  const areDecidedApart = decidedApart(decisions);
  const disagreement = disagreementOf(matcher);
  const tests = namesakeTests(matcher.comparisons);
  // Another branch suffices beside dates nearly equal, or if no fact but name, year and place is common.
  const mayBeTwo = (x: number, y: number) => {
    const sum = disagreement(x, y);
    if (sum <= FIELDS_DISAGREE.one) return true;
    return sum < 0 && (tests.haveNearlyOneBirthday(x, y) || !tests.shareFact(x, y));
  };
  const isLearned = thresholds.leastSupport <= 1;
  const verdict = (x: number, y: number, weight = matcher.weight(x, y)) =>
    matcher.band(x, y, weight, thresholds);
  // A row with day and month exchanged has the date of a namesake: it is no evidence that these two are one person.
  const areOfExchangedDates = (x: number, y: number) =>
    tests.haveExchangedDates(x, y) &&
    tests.mayBeNamesakes(x, y, isLearned) &&
    verdict(x, y).band !== 'same';
  const areParentAndChild = (x: number, y: number) =>
    tests.areGenerationApart(x, y) && verdict(x, y, Number.POSITIVE_INFINITY).band !== 'same';
  // A row without a code or date fits both of two relatives or namesakes.
  const areRefused = (x: number, y: number) => {
    const { cannotLink } = verdict(x, y, Number.POSITIVE_INFINITY);
    return cannotLink === 'different-codes' || areParentAndChild(x, y);
  };
  // So does a row of another list whose facts are those of both.
  const areTwoOfOneList = (x: number, y: number) =>
    areOnOneList(matcher, x, y) &&
    (matcher.weight(x, y) < 0 ||
      (disagreement(x, y) <= FIELDS_DISAGREE.one && verdict(x, y).band !== 'same'));
  return {
    areTwo: (x, y) =>
      areDecidedApart(x, y) ||
      areOfExchangedDates(x, y) ||
      areRefused(x, y) ||
      areTwoOfOneList(x, y),
    areRivals: (x, y) => matcher.cannotLink(x, y) !== undefined || areParentAndChild(x, y),
    // One list may have a person twice by mistake, but hardly two of them.
    areListedTwice(one, other) {
      let first: number | undefined;
      return groups.somePair(one, other, (x, y) => {
        if (!areOnOneList(matcher, x, y) || !mayBeTwo(x, y)) return false;
        first ??= x;
        return !areOnOneList(matcher, first, x);
      });
    },
  };
}

/** Makes the sum of fields of two rows that disagree, in bits: 0 or less, and 0 if they share an ID number. */
function disagreementOf({ comparisons }: Matcher) {
  const numbers = comparisons.filter(({ role }) => role === 'idNumber');
  const facts = factsOfNamesakes(comparisons);
  return (x: number, y: number): number =>
    sharesNumber(numbers, x, y) ? 0 : sumOfDisagreement(facts, x, y);
}
