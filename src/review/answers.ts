import type { Table } from '../model/index.js';
import { fold } from '../text/unicode.js';

/** Folded headings of the cells that a person fills in, of the csv and of the workbook. */
const ANSWER_HEADINGS = new Set([
  'quyet_dinh',
  'quyet dinh',
  'gia_tri_dung',
  'gia tri dung',
  'decision',
  'correct value',
]);

/** Whether a conflict file has any decision or corrected value in it. */
export function holdsAnswers(tables: readonly Table[]): boolean {
  return tables.some((table) => {
    const header = table.rows.findIndex((row) =>
      row.some((cell) => ANSWER_HEADINGS.has(fold(cell))),
    );
    if (header < 0) return false;
    const columns = table.rows[header].flatMap((cell, i) =>
      ANSWER_HEADINGS.has(fold(cell)) ? [i] : [],
    );
    return table.rows
      .slice(header + 1)
      .some((row) => columns.some((column) => (row[column] ?? '').trim() !== ''));
  });
}
