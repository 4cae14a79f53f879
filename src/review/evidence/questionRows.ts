import {
  displayName,
  displayValue,
  hasValue,
  type Layout,
  type NoRoster,
  type Origin,
  originalText,
  type QuestionRow,
  type Records,
  type Table,
} from '../../model/index.js';
import { clean, columnLetter, dayFirst, parseStatusNote } from '../../text/index.js';

/** Tables of a run with their records. */
export interface RosterData {
  tables: readonly Table[];
  layouts: readonly (Layout | NoRoster)[];
  records: Records;
}

/** Names a row of a question: A, B, …; after Z as columns of a spreadsheet. */
export const rowLetter: (index: number) => string = columnLetter;

/** Reads a field as written; a date as people write it, not as a workbook stores it. */
export function writtenText(
  table: Table,
  layout: Layout | NoRoster,
  row: number,
  field: string,
): string {
  if (!('columns' in layout)) return '';
  return dayFirst(clean(originalText(table, layout, row, field)));
}

/** Makes the question's row of a record. Values that cannot be parsed are shown as written. */
export function recordRow(
  data: RosterData,
  record: number,
  letter: string,
  value: string,
): QuestionRow {
  const { tables, layouts, records } = data;
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
    ...statusOf(show),
  };
}

/** Makes the question's row of a rejected row, as written. */
export function tableRow(
  data: RosterData,
  table: number,
  row: number,
  origin: Origin,
): QuestionRow {
  const layout = data.layouts[table];
  const show = (field: string) => writtenText(data.tables[table], layout, row, field);
  return {
    letter: 'A',
    file: data.tables[table].file,
    sheet: data.tables[table].sheet,
    row: row + 1,
    name: show('name'),
    birth: show('birth'),
    gender: show('gender'),
    id: show('id'),
    phone: show('phone'),
    ...origin,
    value: show('name'),
    ...statusOf(show),
  };
}

/** Joins the status and the remark of a row; nothing for a row without any. */
function statusOf(show: (field: string) => string): Pick<QuestionRow, 'status'> {
  const [status, note] = [show('status'), show('note')];
  const texts = [...new Set([repeats(status, note) ? '' : status, note])].filter(
    (text) => text !== '',
  );
  return texts.length === 0 ? {} : { status: texts.join('; ') };
}

/** Whether a status only repeats events that the remark reports, as it was read from it. */
function repeats(status: string, note: string): boolean {
  const kindsOf = (text: string) => parseStatusNote(text).events.map(({ kind }) => kind);
  const kinds = kindsOf(status);
  const noted = new Set(kindsOf(note));
  return kinds.length > 0 && kinds.every((kind) => noted.has(kind));
}

/** Counts the personal fields of a question's row that a record has. */
export function filledCells({ records }: RosterData, record: number): number {
  return ['name', 'birth', 'gender', 'id', 'phone'].filter((field) => {
    const column = records.columns.get(field);
    return column !== undefined && hasValue(column, record);
  }).length;
}
