import type { Layout, NoRoster, RowKind, Table } from '../../model/index.js';

/** One roster of a sheet, or the reason why the sheet has none. */
export interface Recognition {
  /** The part of the sheet that the layout describes; derived columns are on the right. */
  table: Table;
  layout: Layout | NoRoster;
}

/** Returns the kinds of the rows of a table that is not read: blank rows and notes. */
export function kindsOfUnread(table: Table): RowKind[] {
  return table.rows.map((cells) => (cells.length === 0 ? 'blank' : 'note'));
}
