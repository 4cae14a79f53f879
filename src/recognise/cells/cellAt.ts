import type { Table } from '../../model/index.js';

/** Returns the text of a cell, `''` outside the table. */
export function cellAt(table: Table, row: number, column: number): string {
  return table.rows[row]?.[column] ?? '';
}
