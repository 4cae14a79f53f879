/** Date columns: one column, day/month/year in three, or below Nam and Nữ. */
import { type DateColumn, type Finding, finding, type ProfileField } from '../model/index.js';
import {
  type DateFault,
  type DateOrder,
  decideOrder,
  parseDate,
  type YearRange,
} from '../text/date.js';
import type { GenderCode } from '../text/gender.js';
import { isOnlyDashes } from '../text/placeholder.js';
import { isTick } from '../text/tick.js';
import type { People, SourceRecords } from './people.js';
import type { Sink } from './sink.js';
import { cell, type FieldColumns, placeOf, wholeCell } from './sources.js';

export interface ReadDates {
  column: DateColumn;
  /** Gender of each record by the column that its date stands in; 0 unknown, 3 for both. */
  genders: Uint8Array;
}

/** Marks a row that is filled in below Nam and below Nữ. */
export const BOTH_GENDERS = 3;

/** True date cells needed before their days say anything: 10 days ≤ 12 by chance is 1 in 10,000. */
const ENOUGH_DATE_CELLS = 10;

/** The whole date of a row, from whichever of its columns is filled in. */
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

/** `day/month/year` with 0 for what is missing; a year alone stays alone. */
function partsText(row: string[], columns: FieldColumns): string {
  const day = cell(row, columns.parts.day).trim();
  const month = cell(row, columns.parts.month).trim();
  const year = cell(row, columns.parts.year).trim();
  if (isOnlyDashes(day) && isOnlyDashes(month)) return year;
  return `${isOnlyDashes(day) ? '0' : day}/${isOnlyDashes(month) ? '0' : month}/${year}`;
}

/** Order of a table's dates in one field, told when it isn't the usual one. */
function orderOf(
  records: SourceRecords,
  field: ProfileField,
  columns: FieldColumns,
  findings: Finding[],
): DateOrder {
  const whole = [...columns.whole, columns.parts.male, columns.parts.female].filter(
    (column) => column !== undefined,
  );
  const texts = new Set<string>();
  for (const row of records.rows) {
    for (const column of whole) texts.add(cell(records.source.table.rows[row], column));
  }
  texts.delete('');
  const { order, evidence } = decideOrder(texts);
  const place = placeOf(records.source, whole[0]);
  const { dayFirst, monthFirst, dateCells, dateCellsAfterTwelfth } = evidence;
  if (monthFirst > 0 && dayFirst > 0) {
    const code = order === 'mdy' ? 'date-order-mixed-mdy' : 'date-order-mixed';
    findings.push(finding('warning', code, { field: field.id, dayFirst, monthFirst }, place));
  } else if (order === 'mdy') {
    findings.push(finding('info', 'date-order-mdy', { field: field.id, monthFirst }, place));
  }
  if (dayFirst > 0 && dateCells >= ENOUGH_DATE_CELLS && dateCellsAfterTwelfth === 0) {
    findings.push(finding('warning', 'date-swapped', { field: field.id, dateCells }, place));
  }
  return order;
}

export function readDates(
  people: People,
  field: ProfileField,
  years: YearRange,
  sink: Sink,
): ReadDates {
  const packed = new Int32Array(people.count);
  const genders = new Uint8Array(people.count);
  const read: Record<DateOrder, Map<string, number | DateFault>> = {
    dmy: new Map(),
    mdy: new Map(),
  };
  for (const records of people.bySource) {
    const columns = records.source.fields.get(field.id);
    if (columns === undefined) continue;
    const order = orderOf(records, field, columns, sink.findings);
    records.rows.forEach((row, position) => {
      const record = records.first + position;
      const { text, gender } = dateText(records.source.table.rows[row], columns);
      genders[record] = gender;
      let date = read[order].get(text);
      if (date === undefined) {
        date = parseDate(text, order, years);
        read[order].set(text, date);
      }
      if (typeof date === 'number') packed[record] = date;
      else sink.faults.push({ record, field: field.id, code: date });
    });
  }
  return { column: { type: 'date', packed }, genders };
}
