import type { LayoutColumn, Table } from '../model/index.js';

/** A derived column before it has a place: its cells by row. */
export interface DerivedColumn {
  column: Omit<LayoutColumn, 'index' | 'by'>;
  cells: ReadonlyMap<number, string>;
}

/**
 * Puts derived columns right of a table's own. Only rows that get a text are copied: the table
 * that was read stays as it is.
 */
export function withDerived(
  table: Table,
  derived: readonly DerivedColumn[],
): { table: Table; columns: LayoutColumn[] } {
  if (derived.length === 0) return { table, columns: [] };
  let width = 0;
  for (const cells of table.rows) width = Math.max(width, cells.length);
  const rows = [...table.rows];
  const columns = derived.map(({ column, cells }, at): LayoutColumn => {
    for (const [row, text] of cells) {
      if (rows[row] === table.rows[row]) rows[row] = [...rows[row]!];
      const own = rows[row]!;
      while (own.length < width + at) own.push('');
      own[width + at] = text;
    }
    return { ...column, index: width + at, by: 'derived' };
  });
  return { table: { ...table, rows }, columns };
}
