import type { Table } from '../../model/index.js';

export interface NewCell {
  row: number;
  column: number;
  text: string;
}

/** Returns a copy of a table with new texts in some cells; rows without them are shared. */
export function withCells(table: Table, cells: readonly NewCell[]): Table {
  if (cells.length === 0) return table;
  const rows = [...table.rows];
  for (const { row, column, text } of cells) {
    if (rows[row] === table.rows[row]) rows[row] = [...rows[row]!];
    const own = rows[row]!;
    while (own.length <= column) own.push('');
    own[column] = text;
  }
  return { ...table, rows };
}
