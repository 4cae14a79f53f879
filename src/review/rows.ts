import {
  displayName,
  displayValue,
  hasValue,
  type Layout,
  type NoRoster,
  originalText,
  type QuestionRow,
  type Records,
  type Table,
} from '../model/index.js';
import { dayFirst } from '../text/date.js';
import { clean } from '../text/unicode.js';

/** Everything that questions are made from. */
export interface Evidence {
  tables: readonly Table[];
  layouts: readonly (Layout | NoRoster)[];
  records: Records;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** 0 → A, 25 → Z, 26 → AA. */
export function letterOf(index: number): string {
  return index < 26 ? LETTERS[index] : letterOf(Math.floor(index / 26) - 1) + LETTERS[index % 26];
}

/** A field as it was written; a date as people write it, not as a workbook holds it. */
export function writtenText(
  table: Table,
  layout: Layout | NoRoster,
  row: number,
  field: string,
): string {
  if (!('columns' in layout)) return '';
  return dayFirst(clean(originalText(table, layout, row, field)));
}

/** A record as a row of a question; what can't be read is shown as written. */
export function recordRow(
  evidence: Evidence,
  record: number,
  letter: string,
  value: string,
): QuestionRow {
  const { tables, layouts, records } = evidence;
  const t = records.table[record];
  const row = records.row[record];
  const layout = layouts[t];
  const show = (field: string) => {
    const column = records.columns.get(field);
    const text = column === undefined ? '' : displayValue(column, record);
    return text === '' ? writtenText(tables[t], layout, row, field) : text;
  };
  return {
    letter,
    file: tables[t].file,
    sheet: tables[t].sheet,
    row: row + 1,
    name: displayName(records, record) || show('name'),
    birth: show('birth'),
    gender: show('gender'),
    id: show('id'),
    phone: show('phone'),
    oldCommune: records.oldCommune.values[records.oldCommune.index[record]].text,
    oldBranch: records.oldBranch.values[records.oldBranch.index[record]].text,
    value,
  };
}

/** A row that is no record (rejected), as written. */
export function tableRow(
  evidence: Evidence,
  table: number,
  row: number,
  place: { oldCommune: string; oldBranch: string },
): QuestionRow {
  const layout = evidence.layouts[table];
  const show = (field: string) => writtenText(evidence.tables[table], layout, row, field);
  return {
    letter: 'A',
    file: evidence.tables[table].file,
    sheet: evidence.tables[table].sheet,
    row: row + 1,
    name: show('name'),
    birth: show('birth'),
    gender: show('gender'),
    id: show('id'),
    phone: show('phone'),
    ...place,
    value: show('name'),
  };
}

/** Fields of a question's row that a record has a value for. */
export function filledCells({ records }: Evidence, record: number): number {
  return ['name', 'birth', 'gender', 'id', 'phone'].filter((field) => {
    const column = records.columns.get(field);
    return column !== undefined && hasValue(column, record);
  }).length;
}
