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
