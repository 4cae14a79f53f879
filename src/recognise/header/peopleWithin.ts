/** Finds people and section rows among rows that may be a header. */
import { isNameField, type Table } from '../../model/index.js';
import { isPersonName } from '../../text/index.js';
import { cellAt } from '../cells/cellAt.js';
import type { Wordings } from '../headings/wordings.js';

/** Fields whose headings may be section rows: `Đảng ủy`. */
const PLACES = new Set(['branch', 'commune']);

/** Returns a test whether rows contain a person's name, or a section row, below a heading of names. */
export function personWithinTest(
  table: Table,
  wordings: Wordings,
): (top: number, bottom: number) => boolean {
  const headings: (number[] | undefined)[] = [];
  const headingsOf = (row: number) => {
    headings[row] ??= table.rows[row]!.flatMap((text, column) =>
      text !== '' && isNameField(wordings.meaning([text])?.field) ? [column] : [],
    );
    return headings[row];
  };
  // The only text of a row that heads another field names a place, but `Tên` may go on: `Tên`, `đơn vị`.
  const isSection = (row: number, below: number, column: number, text: string) => {
    if (text === '' || table.rows[below]!.some((cell, at) => cell !== '' && at !== column)) {
      return false;
    }
    if (wordings.meaning([cellAt(table, row, column)])?.part === 'given') return false;
    const field = wordings.meaning([text])?.field;
    return field !== undefined && PLACES.has(field.id);
  };
  const isRestOfHeading = (row: number, column: number, text: string) =>
    isNameField(wordings.meaning([cellAt(table, row, column), text])?.field);
  return (top, bottom) => {
    for (let row = top; row < bottom; row++) {
      for (const column of headingsOf(row)) {
        for (let below = row + 1; below <= bottom; below++) {
          const text = cellAt(table, below, column);
          if (isSection(row, below, column, text)) return true;
          // `đoàn viên` below `Họ và tên` goes on with the heading.
          if (isPersonName(text) && !isRestOfHeading(row, column, text)) return true;
        }
      }
    }
    return false;
  };
}
