import type { Table } from '../../model/index.js';

export interface NewCell {
  row: number;
  column: number;
  text: string;
}

/** A table with other texts in some cells. Only their rows are copied: the one that was read stays. */
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
