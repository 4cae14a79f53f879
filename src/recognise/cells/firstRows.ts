/** Names the first of some rows in messages. */
import { type Finding, findingOf, type Message, type Place } from '../../model/index.js';
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

/**
 * Reports zero-based rows, with the first of them as the place.
 * @returns none without rows
 */
export function findingOfRows(
  rows: readonly number[],
  place: Place,
  messageOf: (count: number) => Message,
  level: Finding['level'] = 'warning',
): Finding[] {
  const [first] = rows;
  if (first === undefined) return [];
  return [findingOf(level, messageOf(rows.length), { ...place, row: first + 1 })];
}
