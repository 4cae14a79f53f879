import type { LayoutColumn, Table } from '../../../model/index.js';
import { widthOf } from '../../cells/cellAt.js';
import { withCells } from '../../cells/withCells.js';

/** A derived column without a position yet; its cells by row. */
export interface DerivedColumn {
  column: Omit<LayoutColumn, 'index' | 'by'>;
  cells: ReadonlyMap<number, string>;
}

/** Adds derived columns on the right of a table. */
export function withDerived(
  table: Table,
  derived: readonly DerivedColumn[],
): { table: Table; columns: LayoutColumn[] } {
  if (derived.length === 0) return { table, columns: [] };
  const width = widthOf(table.rows);
  const cells = derived.flatMap(({ cells }, at) =>
    [...cells].map(([row, text]) => ({ row, column: width + at, text })),
  );
  const columns = derived.map(
    ({ column }, at): LayoutColumn => ({ ...column, index: width + at, by: 'derived' }),
  );
  return { table: withCells(table, cells), columns };
}
