import { joinFirst } from '../../text/index.js';

/** Most rows that a message names. */
const ROWS_SHOWN = 10;

/** Lists the first of zero-based rows for a message, by the numbers that Excel shows. */
export function firstRows(rows: readonly number[]): string {
  return joinFirst(
    rows.map((row) => row + 1),
    ROWS_SHOWN,
  );
}
