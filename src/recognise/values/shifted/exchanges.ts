/** Exchanges cells of a row: two neighbours, or all that do not fit, as in a block with other columns. */
import { clean } from '../../../text/index.js';
import { type FactColumn, fitOf } from './cellFit.js';
import type { Placing } from './placing.js';

/** Most cells whose every order is tried: 120 of five. */
const MOST_EXCHANGED = 5;
/** Weight of each place that changes, but for the last one. */
const CHANGE = -1;

/**
 * Tries every such exchange of a row that has no cell behind the last heading.
 * @param columns with a heading, from the left
 * @param start first column whose cell may be exchanged
 */
export function exchangedPlacings(
  cells: readonly string[],
  columns: readonly FactColumn[],
  start: number,
): Placing[] {
  if (cells.length > columns.length) return [];
  const weightOf = (at: number, text = '') => fitOf(columns[at]!, text);
  const misfits = columns.flatMap((_, at) =>
    at >= start && weightOf(at, cells[at]) < 0 ? [at] : [],
  );
  const isBlock = misfits.length > 1 && misfits.length <= MOST_EXCHANGED;
  const pairs = neighbours(cells, columns, start).map((pair) => pair.toReversed());
  const before = columns.reduce((sum, _, at) => sum + weightOf(at, cells[at]), 0);
  return [...pairs, ...(isBlock ? ordersOf(misfits) : [])].map((order) => {
    const placed = [...cells];
    let weight = before;
    let changes = 0;
    for (const [nth, to] of order.toSorted((a, b) => a - b).entries()) {
      const from = order[nth]!;
      if (from === to) continue;
      placed[to] = cells[from]!;
      weight += weightOf(to, placed[to]) - weightOf(to, cells[to]);
      changes++;
    }
    return { cells: placed, weight: weight + CHANGE * Math.max(0, changes - 1), isTied: false };
  });
}

/** Lists pairs of filled cells side by side. */
function neighbours(
  cells: readonly string[],
  columns: readonly FactColumn[],
  start: number,
): number[][] {
  const isFilled = (at: number) => clean(cells[at] ?? '') !== '';
  return columns.flatMap((_, at) =>
    at >= start && at + 1 < columns.length && isFilled(at) && isFilled(at + 1)
      ? [[at, at + 1]]
      : [],
  );
}

/** Lists all orders of some positions; the cells of each go to the positions from the left. */
function ordersOf(positions: readonly number[]): number[][] {
  if (positions.length === 0) return [[]];
  return positions.flatMap((first) =>
    ordersOf(positions.filter((each) => each !== first)).map((rest) => [first, ...rest]),
  );
}
