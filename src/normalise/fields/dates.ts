/** Reads dates: in one column, in three for day, month and year, or in columns Nam and Nữ. */
import {
  DATE_ORDER,
  type DateColumn,
  type Finding,
  finding,
  type LayoutColumn,
  type Place,
  type ProfileField,
  type ValueFault,
} from '../../model/index.js';
import type { GenderCode } from '../../text/index.js';
import {
  type ColumnOrder,
  DAY_AND_MONTH,
  type DateFault,
  type DateOrder,
  damagedDate,
  decideOrder,
  exchangeDayAndMonth,
  isOnlyDashes,
  isTick,
  memoize,
  OLDEST_YEAR,
  parseDate,
  parsePlainDate,
  type YearRange,
} from '../../text/index.js';
import type { ReadColumn } from '../readColumn.js';
import type { People, SourceRecords } from '../rosters/people.js';
import { cell, type FieldColumns, placeOf, wholeCell } from '../rosters/sources.js';
import { withFullYears } from './shortYears.js';

export interface ReadDates extends ReadColumn<DateColumn> {
  /** Gender of each record by the column of its date; 0 for unknown, 3 for both. */
  genders: Uint8Array;
}

/** Gender of a row with dates in both columns, Nam and Nữ. */
export const BOTH_GENDERS = 3;

/** Date cells needed to judge their days: 10 days ≤ 12 by chance have a probability of 1 in 10,000. */
const ENOUGH_DATE_CELLS = 10;

/** Returns the date text of a row from the column that is filled, and the gender that the column means. */
function dateText(row: string[], columns: FieldColumns): { text: string; gender: GenderCode | 3 } {
  const male = cell(row, columns.parts.male);
  const female = cell(row, columns.parts.female);
  const isMale = !isOnlyDashes(male);
  const isFemale = !isOnlyDashes(female);
  const gender = isMale && isFemale ? BOTH_GENDERS : isMale ? 1 : isFemale ? 2 : 0;
  const below = isMale ? male : female;
  if (gender !== 0 && !isTick(below)) return { text: below, gender };
  const whole = wholeCell(row, columns.whole, 'date');
  return { text: isOnlyDashes(whole) ? partsText(row, columns) : whole, gender };
}

/** Joins the parts to `day/month/year`, with 0 for a missing part; a year alone remains a year. */
function partsText(row: string[], columns: FieldColumns): string {
  const day = partText(row, columns.parts.day);
  const month = partText(row, columns.parts.month);
  // A cell with a number lost the zero of `05`.
  const year = partText(row, columns.parts.year).replace(/^\d$/, '0$&');
  if (columns.parts.month === undefined && DAY_AND_MONTH.test(day)) return `${day}/${year}`;
  if (isOnlyDashes(day) && isOnlyDashes(month)) return year;
  return `${isOnlyDashes(day) ? '0' : day}/${isOnlyDashes(month) ? '0' : month}/${year}`;
}

/** Reads a part of a date; software writes a negative number for an unknown one. */
function partText(row: string[], column: LayoutColumn | undefined): string {
  const text = cell(row, column).trim();
  return /^-\d+$/.test(text) ? '' : text;
}

/** Decides the date order of a table in one field. */
function orderOf(records: SourceRecords, dateColumns: readonly LayoutColumn[]): ColumnOrder {
  const texts = new Set<string>();
  for (const row of records.rows) {
    for (const column of dateColumns) texts.add(cell(records.source.table.rows[row], column));
  }
  texts.delete('');
  return decideOrder(texts);
}

/** Reports an unusual or uncertain order. */
function orderFindings(
  { order, evidence, isByStyle, isExchanged }: ColumnOrder,
  field: string,
  place: Place,
): Finding[] {
  const { dayFirst, monthFirst, dateCells, dateCellsAfterTwelfth } = evidence;
  const findings: Finding[] = [];
  if (isByStyle) {
    findings.push(finding('warning', 'date-order-styles', { field, dayFirst, monthFirst }, place));
  } else if (monthFirst > 0 && dayFirst > 0) {
    const code = order === 'mdy' ? 'date-order-mixed-mdy' : 'date-order-mixed';
    findings.push(finding('warning', code, { field, dayFirst, monthFirst }, place));
  } else if (order === 'mdy') {
    findings.push(finding('info', 'date-order-mdy', { field, monthFirst }, place));
  }
  if (isExchanged) {
    findings.push(finding('warning', 'date-cells-exchanged', { field, dateCells }, place));
  } else if (dayFirst > 0 && dateCells >= ENOUGH_DATE_CELLS && dateCellsAfterTwelfth === 0) {
    findings.push(finding('warning', 'date-swapped', { field, dateCells }, place));
  }
  return findings;
}

interface ReadDate {
  date: number | DateFault;
  order: number;
}

/** Values of a column needed to judge its years. */
const ENOUGH_DATES = 10;

/**
 * Lets the dates of a column begin at the oldest year if most of them are otherwise too old: a list of people of the
 * past, whatever the ages of its profile. `count` is 0 unless it does.
 */
function yearsOfColumn(
  texts: readonly string[],
  dates: readonly ReadDate[],
  { orderOf }: ColumnOrder,
  years: YearRange,
): { years: YearRange; count: number } {
  const further = { ...years, first: OLDEST_YEAR };
  let filled = 0;
  let older = 0;
  for (const [at, { date }] of dates.entries()) {
    if (date === 0) continue;
    filled++;
    if (typeof date === 'number') continue;
    const text = texts[at];
    if (typeof parseDate(text, orderOf(text).order, further) === 'number') older++;
  }
  const isOfPast = older >= ENOUGH_DATES && 2 * older > filled;
  return isOfPast ? { years: further, count: older } : { years, count: 0 };
}

type DateParser = (text: string, order: DateOrder) => number | DateFault;

/** Makes a parser that caches all but plain dates: the lists of a province have equal ones. */
function dateParser(years: YearRange): DateParser {
  const parsers = {
    dmy: memoize((text) => parseDate(text, 'dmy', years)),
    mdy: memoize((text) => parseDate(text, 'mdy', years)),
  };
  return (text, order) => parsePlainDate(text, order, years) ?? parsers[order](text);
}

/** Makes a reader of one table's dates. */
function dateReader({ orderOf }: ColumnOrder, parse: DateParser): (text: string) => ReadDate {
  return (text) => {
    const { order, isExchanged, proof } = orderOf(text);
    const date = parse(text, order);
    return {
      date: isExchanged && typeof date === 'number' ? exchangeDayAndMonth(date) : date,
      order: DATE_ORDER[proof],
    };
  };
}

/** Returns the date texts of a table's records. @param genders takes the gender that the column of each date means */
function dateTexts(
  { source, first, rows }: SourceRecords,
  columns: FieldColumns,
  genders: Uint8Array,
): string[] {
  return rows.map((row, position) => {
    const { text, gender } = dateText(source.table.rows[row], columns);
    genders[first + position] = gender;
    return text;
  });
}

/** Reads the dates of a field. @param years birth years, which decide the century of two digits */
export function readDates(people: People, field: ProfileField, years: YearRange): ReadDates {
  const faults: ValueFault[] = [];
  const findings: Finding[] = [];
  const packed = new Int32Array(people.count);
  const order = new Uint8Array(people.count);
  const damaged = new Int32Array(people.count);
  const genders = new Uint8Array(people.count);
  const parse = dateParser(years);
  for (const records of people.bySource) {
    const columns = records.source.fields.get(field.id);
    if (columns === undefined) continue;
    const whole = [...columns.whole, columns.parts.male, columns.parts.female].filter(
      (column) => column !== undefined,
    );
    const columnOrder = orderOf(records, whole);
    const place = placeOf(records.source, whole[0]);
    findings.push(...orderFindings(columnOrder, field.id, place));
    const headings = [...whole, columns.parts.year].map((column) => column?.header ?? '');
    const texts = withFullYears(dateTexts(records, columns, genders), headings);
    let dates = texts.map(dateReader(columnOrder, parse));
    const past = yearsOfColumn(texts, dates, columnOrder, years);
    if (past.count > 0) {
      const args = { field: field.id, count: past.count };
      findings.push(finding('warning', 'dates-of-past', args, place));
      dates = texts.map(dateReader(columnOrder, dateParser(past.years)));
    }
    dates.forEach(({ date, order: known }, position) => {
      const record = records.first + position;
      order[record] = known;
      if (typeof date === 'number') packed[record] = date;
      else {
        faults.push({ record, field: field.id, code: date });
        const text = texts[position];
        if (date === 'date-impossible')
          damaged[record] = damagedDate(text, columnOrder.orderOf(text).order);
      }
    });
  }
  return { column: { type: 'date', packed, order, damaged }, genders, faults, findings };
}
