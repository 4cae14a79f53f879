import type { Table } from '../model/index.js';
import { questionIdsIn } from './questionIdsIn.js';

/** Rows that are searched: headings may be below a title. */
const SEARCHED_ROWS = 60;

/**
 * Whether tables are a conflict file: the headings of one, and an id with its check character below.
 * @param tables all sheets of one file
 */
export function holdsQuestions(tables: readonly Table[]): boolean {
  const tops = tables.map((table) => ({ ...table, rows: table.rows.slice(0, SEARCHED_ROWS) }));
  return questionIdsIn(tops).size > 0;
}
