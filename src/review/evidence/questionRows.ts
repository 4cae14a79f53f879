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
  recordOrigin,
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
  const { records } = data;
  const [table, row] = [records.table[record], records.row[record]];
  const show = (field: string) => {
    const column = records.columns.get(field);
    const text = column === undefined ? '' : displayValue(column, record);
    return text === '' ? writtenText(data.tables[table], data.layouts[table], row, field) : text;
  };
  return {
    letter,
    ...rowAsShown(data, table, row, show),
    name: displayName(records, record) || show('name'),
    ...recordOrigin(records, record),
    value,
  };
}

/** Makes the question's row of a rejected row, as written. */
export function tableRow(
  data: RosterData,
  table: number,
  row: number,
  origin: Origin,
): QuestionRow {
  const show = (field: string) => writtenText(data.tables[table], data.layouts[table], row, field);
  return { letter: 'A', ...rowAsShown(data, table, row, show), ...origin, value: show('name') };
}

/** Gives the place and the personal cells of a row. */
function rowAsShown(
  { tables }: RosterData,
  table: number,
  row: number,
  show: (field: string) => string,
) {
  const { file, sheet } = tables[table];
  return {
    file,
    sheet,
    row: row + 1,
    name: show('name'),
    birth: show('birth'),
    gender: show('gender'),
    id: show('id'),
    phone: show('phone'),
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
