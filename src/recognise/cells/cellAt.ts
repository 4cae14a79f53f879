import type { Table } from '../../model/index.js';

/** Returns the text of a cell, `''` outside the table. */
export function cellAt(table: Table, row: number, column: number): string {
  return table.rows[row]?.[column] ?? '';
}

/** Returns the length of the longest row; rows may be too many for the arguments of one call. */
export function widthOf(rows: readonly (readonly string[])[]): number {
  let width = 0;
  for (const cells of rows) width = Math.max(width, cells.length);
  return width;
}

/** Lists the zero-based columns up to the end of the longest row. */
export function columnsOf(rows: readonly (readonly string[])[]): number[] {
  return [...Array(widthOf(rows)).keys()];
}

/** Returns the texts of a row, without blank cells. */
export function filledTexts(cells: readonly string[]): string[] {
  return cells.filter((text) => text !== '');
}

/** Returns the only text of a row; undefined for none or several. */
export function loneText(cells: readonly string[]): string | undefined {
  const [text, another] = filledTexts(cells);
  return another === undefined ? text : undefined;
}

/** Joins the texts of some columns of a row, such as those of a name. */
export function textIn(cells: readonly string[], columns: readonly number[]): string {
  let text = '';
  for (const [at, column] of columns.entries()) {
    text += at === 0 ? (cells[column] ?? '') : ` ${cells[column] ?? ''}`;
  }
  return text;
}
