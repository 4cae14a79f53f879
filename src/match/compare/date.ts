/** Compares a further date, such as the day of admission, which many people share (26/3). */
import { countUp, type DateColumn } from '../../model/index.js';
import { yearOf } from '../../text/index.js';
import { DATE_LEVEL, type DateLevel, dateLevel, dateLevels, peopleOfDates } from './birth.js';
import { type Comparison, levelsOf, supportOfShared } from './comparison.js';
import { levelWeights, shippedModel } from './shippedModel.js';

const levels = ['missing', 'same', 'digit', 'month', 'year', 'different'] as const;
const [SAME, DIGIT, MONTH, YEAR, DIFFERENT] = [1, 2, 3, 4, 5] as const;

/** Level of a birth date → level of another date, which has fewer of them. */
const COARSER: Record<DateLevel, number> = {
  missing: 0,
  same: SAME,
  swapped: DIGIT,
  digit: DIGIT,
  month: MONTH,
  near: DIFFERENT,
  year: YEAR,
  'day-month': DIGIT,
  'same-year': DIFFERENT,
  'next-year-alone': DIFFERENT,
  'next-year': DIFFERENT,
  other: DIFFERENT,
  generation: DIFFERENT,
};
const coarser = dateLevels.map((level) => COARSER[level]);

export interface DateData {
  role: 'date';
  field: string;
  packed: Int32Array;
  /**
   * A date before this one (probationary membership before full). If both rows have it, this date adds no evidence and
   * is not compared.
   */
  earlier: Int32Array | undefined;
  /** Record → bits of agreement on its date and on its year. */
  dayBits: Float64Array;
  yearBits: Float64Array;
  /** Record → number of people with its date, counted by name. */
  people: Int32Array;
}

/** @param names number of the folded name of each record */
export function dateData(
  field: string,
  { packed }: DateColumn,
  earlier: DateColumn | undefined,
  names: Int32Array,
): DateData {
  const dayBits = partBits(packed, (date) => date);
  const yearBits = partBits(packed, yearOf);
  const people = peopleOfDates(packed, names);
  return { role: 'date', field, packed, earlier: earlier?.packed, dayBits, yearBits, people };
}

export function compareDates({
  field,
  packed,
  earlier,
  dayBits,
  yearBits,
  people,
}: DateData): Comparison {
  return {
    role: 'date',
    field,
    levels: levelsOf('date', levels),
    weights: levelWeights(levels, shippedModel.date),
    hasFrequency: (level) => level > 0 && level < DIFFERENT,
    level(a, b) {
      if (earlier !== undefined && earlier[a] !== 0 && earlier[b] !== 0) return 0;
      const found = dateLevel(packed[a]!, packed[b]!);
      // Two equal dates are equal even where one day of birth counts as the year alone.
      return packed[a] === packed[b] && found !== DATE_LEVEL.missing ? SAME : coarser[found]!;
    },
    frequencyBits(a, b, level) {
      if (level === DIFFERENT) return 0;
      const bits = level === SAME || level === DIGIT ? dayBits : yearBits;
      return Math.min(shippedModel.frequencyCaps.date, bits[a]!, bits[b]!);
    },
    // Half a list may have joined on 26 March.
    support: (level, a) => (level === SAME ? supportOfShared(people[a]!) : 0),
  };
}

/** Record → −log2 of the share of rows with the same part of the date. */
function partBits(packed: Int32Array, partOf: (date: number) => number): Float64Array {
  const rows = new Map<number, number>();
  let total = 0;
  for (const date of packed) {
    if (date === 0) continue;
    total++;
    countUp(rows, partOf(date));
  }
  const bits = new Float64Array(packed.length);
  for (let record = 0; record < packed.length; record++) {
    const date = packed[record]!;
    if (date !== 0) bits[record] = -Math.log2(rows.get(partOf(date))! / total);
  }
  return bits;
}
