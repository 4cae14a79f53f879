/** Recognises two rows of one name and birth date that may be two people, since other facts differ. */
import { DATE_LEVEL } from '../compare/birth.js';
import { bitsOf, type Comparison, sumOfDisagreement } from '../compare/comparison.js';
import { isPartial } from '../compare/name/name.js';

/** Fields that disagree by so much (bits): more than another branch, two fields, and several. */
export const FIELDS_DISAGREE = { one: -2, two: -4, several: -8 };
/** So many facts must differ, and hardly any agree: with equal names and dates, and with only nearly equal ones. */
const FACTS_DIFFER = { equal: 3, nearlyEqual: 2 };
/** Agreement below so many bits is usual: most people have the common ethnicity and home. */
const AGREES = 2;

/** Fields that two people of one name may differ in. Their gender is rarely one: most names show it. */
export function factsOfNamesakes(comparisons: readonly Comparison[]): readonly Comparison[] {
  return comparisons.filter(({ role }) => role !== 'gender');
}

/** Tests of two rows with one name; `isLearned` is set for weights learned from the run. */
export interface NamesakeTests {
  /** Whether they may be two people in spite of their birth dates. */
  mayBeNamesakes(a: number, b: number, isLearned: boolean): boolean;
  /** Whether any fact besides name, birth date and branch differs. */
  haveOtherFacts(a: number, b: number): boolean;
  /** Whether one birth date is the other one with day and month exchanged. */
  haveExchangedDates(a: number, b: number): boolean;
  /** Whether they share a fact that distinguishes people of one name and place, such as a full date or a phone. */
  shareFact(a: number, b: number): boolean;
  /** Whether their dates of birth are a digit apart, or have day and month exchanged. */
  haveNearlyOneBirthday(a: number, b: number): boolean;
  /** Whether one was born so much later that the other one may be a parent. */
  areGenerationApart(a: number, b: number): boolean;
}

/**
 * Makes the tests. Learned weights know how often the fields of one person disagree in this run, so that more of them
 * must. Where many do, their weights are small, so that facts are also counted.
 */
export function namesakeTests(comparisons: readonly Comparison[]): NamesakeTests {
  const facts = factsOfNamesakes(comparisons);
  const birth = comparisons.find(({ role }) => role === 'birth');
  const name = comparisons.find(({ role }) => role === 'name');
  // Another branch is no further fact: who is on two lists has often moved.
  const further = facts.filter(({ role }) => !['birth', 'branch', 'name'].includes(role));
  const isBirth = (level: number, a: number, b: number) => birth?.level(a, b) === level;
  const haveExchangedDates = (a: number, b: number) => isBirth(DATE_LEVEL.swapped, a, b);
  const haveNearlyOneBirthday = (a: number, b: number) =>
    isBirth(DATE_LEVEL.digit, a, b) || haveExchangedDates(a, b);
  const countFacts = (a: number, b: number) => {
    let differing = 0;
    let agreeing = 0;
    for (const fact of further) {
      const level = fact.level(a, b);
      const bits = bitsOf(fact, a, b, level);
      if (bits > 0) agreeing += bits;
      else if (bits < 0 && !fact.hasFrequency(level)) differing++;
    }
    return { differing, agreeing };
  };
  const areForeign = (a: number, b: number, needed: number) => {
    const { differing, agreeing } = countFacts(a, b);
    return differing >= needed && agreeing < AGREES;
  };
  return {
    haveExchangedDates,
    shareFact: (a, b) => facts.some((fact) => fact.support(fact.level(a, b), a, b) === 2),
    haveNearlyOneBirthday,
    areGenerationApart: (a, b) => isBirth(DATE_LEVEL.generation, a, b),
    haveOtherFacts: (a, b) => countFacts(a, b).differing > 0,
    mayBeNamesakes(a, b, isLearned) {
      const sum = sumOfDisagreement(facts, a, b);
      const isNear =
        haveNearlyOneBirthday(a, b) || (name !== undefined && isPartial(name.level(a, b)));
      if (!isLearned) {
        if (haveExchangedDates(a, b) && sum < 0 && countFacts(a, b).agreeing < AGREES) return true;
        return sum <= (isNear ? FIELDS_DISAGREE.one : FIELDS_DISAGREE.two);
      }
      const needed = isNear ? FACTS_DIFFER.nearlyEqual : FACTS_DIFFER.equal;
      return sum <= FIELDS_DISAGREE.several || areForeign(a, b, needed);
    },
  };
}
