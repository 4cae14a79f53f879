import { message, type Say } from '../../model/index.js';
import type { TextTable } from '../tables/textTable.js';
import type { Sheet } from '../workbook/sheet.js';
import { type PackBook, workbookBytes } from '../workbook/workbook.js';

const NARROWEST = 7;
const WIDEST = 42;

/** Measures each column by its widest cell, within limits, in characters. */
export function columnWidths(table: Pick<TextTable, 'headings' | 'rows'>): number[] {
  // Leaves space for the filter button; headings may break between words.
  const widths = table.headings.map((heading) =>
    Math.max(NARROWEST, ...heading.split(' ').map((word) => word.length + 4)),
  );
  for (const row of table.rows) {
    for (let column = 0; column < row.length; column++) {
      const length = row[column]!.length + 2;
      if (length > widths[column]!) widths[column] = length;
    }
  }
  return widths.map((width) => Math.min(width, WIDEST));
}

/** Makes the roster for reading and printing: one sheet of text cells, or several if it is too long. */
export function rosterWorkbook(
  table: TextTable,
  say: Say,
  rowLimit?: number,
  packBook: PackBook = workbookBytes,
): Promise<Uint8Array> {
  const sheet: Sheet = {
    name: say(message('sheet-roster')),
    columns: columnWidths(table).map((width) => ({ width })),
    headings: table.headings,
    rows: table.rows,
    look: () => 'plain',
    frozenColumns: Math.min(2, table.headings.length),
  };
  return packBook([sheet], rowLimit);
}
