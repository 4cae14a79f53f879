/** Decides the order of day and month in the dates of one column. */
import { type DateNumbers, type DateOrder, dateNumbers } from './date.js';

/** Counts of cells that prove an order of day and month. */
interface DateEvidence {
  dayFirst: number;
  monthFirst: number;
  /** Number of cells that the spreadsheet kept as dates, and of those with a day above 12. */
  dateCells: number;
  dateCellsAfterTwelfth: number;
}

/** Knowledge of a date's order: none, proved right, or possibly exchanged. */
type OrderProof = 'open' | 'proved' | 'suspect';

/** Order of day and month in one cell. */
interface CellOrder {
  order: DateOrder;
  /** A date cell whose day and month the spreadsheet exchanged. */
  isExchanged: boolean;
  proof: OrderProof;
}

export interface ColumnOrder {
  /** Order of typed dates, unless their style has its own. */
  order: DateOrder;
  evidence: DateEvidence;
  /** Whether the style of the dates distinguishes two orders in a mixed column (`3/25/98`, `25/03/1998`). */
  isByStyle: boolean;
  /** Whether the spreadsheet exchanged day and month of all date cells. */
  isExchanged: boolean;
  orderOf: (text: string) => CellOrder;
}

/** Ratio of cells with one order to cells with the other, from which the others are slips. */
const CLEAR_MAJORITY = 10;
/** Number of dates that prove the order of a style: one may be a slip. */
const ENOUGH_OF_STYLE = 2;
/**
 * Number of different days in date cells, none after the 12th, and of typed dates, all with a number above
 * 12. By chance that happens less than once in 100,000.
 */
const ENOUGH_DAYS = 10;
const ENOUGH_TYPED = 5;

interface Count {
  dayFirst: number;
  monthFirst: number;
  /** Typed dates that fit both orders, without dates of two equal numbers. */
  either: number;
}

function newCount(): Count {
  return { dayFirst: 0, monthFirst: 0, either: 0 };
}

/**
 * Decides the order of a column's dates. A first part above 12 proves day first, a second part above 12
 * month first. Without evidence, or with much of both kinds, day first is the rule in Vietnam. In a mixed
 * column, a style (separator, digits of the year, time of day) that proves only one order has that order.
 * A spreadsheet of another country turns `03/10/1995` into 10 March and leaves `25/03/1995` as text. So
 * date cells all up to the 12th, beside typed dates all after it, have day and month exchanged.
 */
export function decideOrder(texts: Iterable<string>): ColumnOrder {
  const { all, styles, days, dateCells, dateCellsAfterTwelfth } = countDates(texts);
  const { dayFirst, monthFirst } = all;
  const evidence: DateEvidence = { dayFirst, monthFirst, dateCells, dateCellsAfterTwelfth };
  const order = monthFirst > 0 && monthFirst >= CLEAR_MAJORITY * dayFirst ? 'mdy' : 'dmy';
  const isMixed = dayFirst > 0 && monthFirst > 0;
  const orders = isMixed ? [...styles.values()].map(orderOfStyle) : [];
  const isByStyle = orders.includes('dmy') && orders.includes('mdy');
  const isExchanged =
    dateCellsAfterTwelfth === 0 &&
    days.size >= ENOUGH_DAYS &&
    all.either === 0 &&
    !isMixed &&
    dayFirst + monthFirst >= ENOUGH_TYPED;
  return {
    order,
    evidence,
    isByStyle,
    isExchanged,
    orderOf: (text) => {
      const numbers = dateNumbers(text);
      if (numbers === undefined) return { order, isExchanged: false, proof: 'open' };
      if (numbers.kind === 'words') return { order, isExchanged: false, proof: 'proved' };
      if (numbers.kind === 'cell') {
        return { order, isExchanged, proof: isExchanged ? 'proved' : proofOfCells(evidence) };
      }
      const style = isByStyle ? orderOfStyle(styles.get(numbers.style) ?? all) : undefined;
      const own = style ?? order;
      const isSure = style !== undefined || isProved(all, order);
      return { order: own, isExchanged: false, proof: proofOf(numbers, own, isSure, isMixed) };
    },
  };
}

/** Counts typed dates, in all and by style, date cells, and different days in date cells. */
function countDates(texts: Iterable<string>) {
  const all = newCount();
  const styles = new Map<string, Count>();
  const days = new Set<number>();
  let dateCells = 0;
  let dateCellsAfterTwelfth = 0;
  for (const text of texts) {
    const numbers = dateNumbers(text);
    if (numbers?.kind === 'typed') {
      const style = styles.get(numbers.style) ?? newCount();
      styles.set(numbers.style, style);
      for (const count of [all, style]) add(count, numbers);
    } else if (numbers?.kind === 'cell') {
      dateCells++;
      if (numbers.day > 12) dateCellsAfterTwelfth++;
      if (numbers.day !== numbers.month) days.add(numbers.month * 100 + numbers.day);
    }
  }
  return { all, styles, days, dateCells, dateCellsAfterTwelfth };
}

function add(count: Count, { first, second }: DateNumbers & { kind: 'typed' }): void {
  if (first > 12 && first <= 31 && second <= 12) count.dayFirst++;
  else if (second > 12 && second <= 31 && first <= 12) count.monthFirst++;
  else if (first <= 12 && second <= 12 && first !== second) count.either++;
}

/** Finds the order that a style proves; undefined for neither or both. */
function orderOfStyle({ dayFirst, monthFirst }: Count): DateOrder | undefined {
  if (dayFirst >= ENOUGH_OF_STYLE && monthFirst === 0) return 'dmy';
  return monthFirst >= ENOUGH_OF_STYLE && dayFirst === 0 ? 'mdy' : undefined;
}

/** Whether the dates of a column prove an order. One date proves day first, which is the rule. */
function isProved({ dayFirst, monthFirst }: Count, order: DateOrder): boolean {
  if (order === 'dmy') return dayFirst > 0 && dayFirst >= CLEAR_MAJORITY * monthFirst;
  return monthFirst >= ENOUGH_OF_STYLE && monthFirst >= CLEAR_MAJORITY * dayFirst;
}

function proofOf(
  { first, second }: DateNumbers & { kind: 'typed' },
  order: DateOrder,
  isSure: boolean,
  isMixed: boolean,
): OrderProof {
  const [day, month] = order === 'dmy' ? [first, second] : [second, first];
  if (isSure || (day > 12 && month <= 12)) return 'proved';
  return isMixed ? 'suspect' : 'open';
}

function proofOfCells({ dayFirst, monthFirst, dateCellsAfterTwelfth }: DateEvidence): OrderProof {
  if (dateCellsAfterTwelfth > 0) return 'proved';
  return dayFirst + monthFirst > 0 ? 'suspect' : 'open';
}
