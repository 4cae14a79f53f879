/** Rows of a header, and the rows among which one is searched. */
import type { Table } from '../../model/index.js';

/** First and last row of a header; `bottom` is less than `top` for a list without one. */
export interface HeaderRows {
  /** Zero-based, inclusive. */
  top: number;
  bottom: number;
}

/** Rows to search for a header, zero-based, inclusive. */
export interface SearchedRows {
  top: number;
  last: number;
}

/** Zero-based column → field id, where the plan names a column by its letter. */
export type PlannedColumns = ReadonlyMap<number, string>;

/** First rows of a sheet among which a header is searched. */
export const SEARCHED_ROWS = 60;
/** Most rows of one header. */
export const MOST_ROWS = 5;

const FIGURE = /^[\d\s./-]{5,}$/;

/** Whether a cell is a date or a long number, which is no heading. */
export function isDateOrNumber(text: string): boolean {
  return FIGURE.test(text);
}

/** Returns the rows of a sheet that may hold its header. */
export function searchedRows(table: Table): SearchedRows {
  return { top: 0, last: Math.min(SEARCHED_ROWS, table.rows.length) - 1 };
}
