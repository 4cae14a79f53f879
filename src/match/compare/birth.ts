/** Compares dates of birth, packed as `yyyymmdd`. */
import { countUp, type DateColumn, positionsOf } from '../../model/index.js';
import { isGenerationApart, precisionOf, yearOf } from '../../text/index.js';
import { countDistinct, gather } from '../arrays/counting.js';
import { type Comparison, levelsOf } from './comparison.js';
import { levelWeights, shippedModel } from './shippedModel.js';

export const dateLevels = [
  'missing',
  'same',
  'swapped',
  'digit',
  'month',
  'near',
  'year',
  'day-month',
  'same-year',
  'next-year-alone',
  'next-year',
  'other',
  'generation',
] as const;
export type DateLevel = (typeof dateLevels)[number];

export const DATE_LEVEL = positionsOf(dateLevels);

/** Number of years of birth assumed for a roster. */
const YEARS = 30;
/** A date with so many more people than twice its expected number is a habit or a placeholder. */
const CHANCE = 4;

/**
 * Maps each level to the part of the date that agrees: rare agreement weighs more, and two dates support a merge
 * more than two years. The position of a level in `dateLevels` has no meaning.
 */
const AGREEMENT: Record<DateLevel, 'date' | 'nearly-date' | 'month' | 'year' | 'none'> = {
  missing: 'none',
  same: 'date',
  swapped: 'date',
  digit: 'nearly-date',
  month: 'month',
  near: 'none',
  year: 'year',
  'day-month': 'none',
  'same-year': 'none',
  'next-year-alone': 'none',
  'next-year': 'none',
  other: 'none',
  generation: 'none',
};
/** Level number → what two dates of that level agree on. */
const agreements = dateLevels.map((level) => AGREEMENT[level]);

export interface BirthData {
  role: 'birth';
  field: string;
  packed: Int32Array;
  /** Record → digits of an impossible date. */
  damaged: Int32Array | undefined;
  /** Record → bits of agreement on its year and on its full date. */
  yearBits: Float64Array;
  dateBits: Float64Array;
  /** log2 of the number of dates one digit away: agreement by chance is so much likelier than on one date. */
  digitBits: number;
}

/** @param names number of the folded name of each record, to count the people of a date */
export function birthData(
  field: string,
  { packed, damaged }: DateColumn,
  names: Int32Array,
  digitBits: number,
): BirthData {
  return { role: 'birth', field, packed, damaged, ...dateFrequencyBits(packed, names), digitBits };
}

export function compareBirths({
  field,
  packed,
  damaged,
  yearBits,
  dateBits,
  digitBits,
}: BirthData): Comparison {
  return {
    role: 'birth',
    field,
    levels: levelsOf('date', dateLevels),
    weights: levelWeights(dateLevels, shippedModel.birth),
    hasFrequency: (level) => agreements[level] !== 'none',
    level(a, b) {
      const found = dateLevel(packed[a]!, packed[b]!);
      if (found !== DATE_LEVEL.missing || damaged === undefined) return found;
      return areNearlyEqual(packed[a]! || damaged[a]!, packed[b]! || damaged[b]!)
        ? DATE_LEVEL.digit
        : found;
    },
    frequencyBits(a, b, level) {
      switch (agreements[level]) {
        case 'date':
          return Math.min(dateBits[a]!, dateBits[b]!);
        case 'nearly-date':
          // A damaged date has no frequency of its own.
          return Math.min(dateBits[a]! || dateBits[b]!, dateBits[b]! || dateBits[a]!) - digitBits;
        case 'month':
          return yearBits[a]! + shippedModel.frequencyCaps.month;
        case 'year':
          return yearBits[a]!;
        default:
          return 0;
      }
    },
    support(level) {
      const agreement = agreements[level];
      return agreement === 'none' ? 0 : agreement === 'year' ? 1 : 2;
    },
  };
}

/** Whether a date and a damaged one are a digit apart. */
function areNearlyEqual(x: number, y: number): boolean {
  return x !== 0 && y !== 0 && oneDigitApart(x, y);
}

/** Level of two packed dates; 1 January counts as the year alone, 0 is missing. */
export function dateLevel(x: number, y: number): number {
  if (x === 0 || y === 0) return DATE_LEVEL.missing;
  const yearX = yearOf(x);
  const yearY = yearOf(y);
  const precisionX = precisionOf(x);
  const precisionY = precisionOf(y);
  if (yearX !== yearY) {
    const areDays = precisionX === 'day' && precisionY === 'day';
    if (areDays && oneDigitApart(x, y)) return DATE_LEVEL.digit;
    if (isGenerationApart(yearX, yearY)) return DATE_LEVEL.generation;
    if (areDays && x % 10000 === y % 10000) return DATE_LEVEL['day-month'];
    if (Math.abs(yearX - yearY) > 1) return DATE_LEVEL.other;
    const isAlone = precisionX === 'year' || precisionY === 'year';
    return isAlone ? DATE_LEVEL['next-year-alone'] : DATE_LEVEL['next-year'];
  }
  if (precisionX === 'year' || precisionY === 'year') return DATE_LEVEL.year;
  if (x === y && precisionX === 'day') return DATE_LEVEL.same;
  const monthX = Math.floor(x / 100) % 100;
  const monthY = Math.floor(y / 100) % 100;
  if (precisionX === 'month' || precisionY === 'month') {
    return monthX === monthY ? DATE_LEVEL.month : DATE_LEVEL['same-year'];
  }
  if (x % 100 === monthY && y % 100 === monthX) return DATE_LEVEL.swapped;
  if (oneDigitApart(x, y)) return DATE_LEVEL.digit;
  return monthX === monthY ? DATE_LEVEL.near : DATE_LEVEL['same-year'];
}

/** One of the eight digits differs, or two neighbours are swapped. */
function oneDigitApart(x: number, y: number): boolean {
  let differing = 0;
  let at = 0;
  let last = -1;
  let swapped = false;
  let lastX = 0;
  let lastY = 0;
  while (x > 0 || y > 0) {
    const digitX = x % 10;
    const digitY = y % 10;
    if (digitX !== digitY) {
      differing++;
      if (differing > 2) return false;
      swapped = last === at - 1 && digitX === lastY && digitY === lastX;
      last = at;
      lastX = digitX;
      lastY = digitY;
    }
    x = (x - digitX) / 10;
    y = (y - digitY) / 10;
    at++;
  }
  return differing === 1 || (differing === 2 && swapped);
}

/**
 * Record → bits of agreement on its year and on its full date: −log2 of the share of other people
 * with that value. Days are taken as evenly distributed, except a
 * date that is far more frequent.
 */
export function dateFrequencyBits(
  packed: Int32Array,
  names: Int32Array,
): Pick<BirthData, 'yearBits' | 'dateBits'> {
  const years = new Map<number, number>();
  let total = 0;
  for (const date of packed) {
    if (date === 0) continue;
    total++;
    countUp(years, yearOf(date));
  }
  const people = peopleOfDates(packed, names);
  const yearBits = new Float64Array(packed.length);
  const dateBits = new Float64Array(packed.length);
  for (let record = 0; record < packed.length; record++) {
    const date = packed[record]!;
    if (date === 0) continue;
    const share = (years.get(yearOf(date))! + 1) / (total + YEARS);
    const bearers = people[record]!;
    const expected = (share * total) / 365;
    const dateShare = bearers > 2 * expected + CHANCE ? bearers / total : share / 365;
    yearBits[record] = -Math.log2(share);
    dateBits[record] = -Math.log2(dateShare);
  }
  return { yearBits, dateBits };
}

/**
 * Counts the people with the date of each record, by name; 0 for a record without a date.
 * @param names number of the folded name of each record
 */
export function peopleOfDates(packed: Int32Array, names: Int32Array): Int32Array {
  const ids = new Map<number, number>();
  for (const date of packed) if (date !== 0 && !ids.has(date)) ids.set(date, ids.size + 1);
  const index = packed.map((date) => ids.get(date) ?? 0);
  return gather(index, countDistinct(index, ids.size + 1, names));
}
