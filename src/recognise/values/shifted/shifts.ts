/** Moves the cells of a row behind a blank cell too many, or behind a lost one. */
import { clean } from '../../../text/index.js';
import { type FactColumn, fitOf } from './cellFit.js';
import type { Placing } from './placing.js';

/** Most cells too many or too few in one place. */
const FARTHEST = 2;
/** Weight of a cell that was lost or added. */
const CHANGE = -1;

/**
 * Tries every such change of a row.
 * @param columns with a heading, from the left
 * @param start first column that may have moved
 */
export function shiftedPlacings(
  cells: readonly string[],
  columns: readonly FactColumn[],
  start: number,
): Placing[] {
  const fits = columns.map((column, at) => fitOf(column, cells[at] ?? ''));
  const isBlank = (at: number) => clean(cells[at] ?? '') === '';
  const found: Placing[] = [];
  let before = 0;
  const behind = [...Array(FARTHEST + 1).keys()].map((by) => ({
    right: weightsBehind(columns, cells, by),
    left: weightsBehind(columns, cells, -by),
  }));
  for (let at = 0; at < columns.length; before += fits[at]!, at++) {
    if (at < start) continue;
    for (let by = 1; by <= FARTHEST; by++) {
      const { right, left } = behind[by]!;
      if (isBlank(at + by - 1) && cells.length - by <= columns.length) {
        const isRun = [...Array(by).keys()].every((step) => isBlank(at + step));
        // A run of blank cells is shortened at its begin.
        if (isRun && (at === start || !isBlank(at - 1))) {
          found.push({
            cells: [...cells.slice(0, at), ...cells.slice(at + by)],
            weight: before + right[at]! + CHANGE * by,
            isTied: false,
          });
        }
      }
      if (cells.length + by <= columns.length && !isBlank(at)) {
        const lost = Array.from({ length: by }, () => '');
        found.push({
          cells: [...cells.slice(0, at), ...lost, ...cells.slice(at)],
          weight: before + (left[at + by] ?? 0) + CHANGE * by,
          isTied: false,
        });
      }
    }
  }
  return found;
}

/** Sums, from each column to the last one, the weights of the cells that stand so many columns to the right. */
function weightsBehind(
  columns: readonly FactColumn[],
  cells: readonly string[],
  by: number,
): number[] {
  const sums: number[] = Array(columns.length + 1).fill(0);
  for (let at = columns.length - 1; at >= 0; at--) {
    sums[at] = sums[at + 1]! + fitOf(columns[at]!, cells[at + by] ?? '');
  }
  return sums;
}
