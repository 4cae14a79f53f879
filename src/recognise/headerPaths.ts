/** The headings above each column of a header of one or more rows. */
import type { MergedRange, Table } from '../model/index.js';

/**
 * For each column the texts above it, from the top row down. A group heading counts for all columns
 * of its merged range, or where there is none, for the columns after it that are blank on its row
 * and have a heading of their own below.
 */
export function headerPaths(table: Table, top: number, bottom: number): string[][] {
  let width = 0;
  for (let row = top; row <= bottom; row++) width = Math.max(width, table.rows[row]?.length ?? 0);
  const merges = table.merges.filter((merge) => merge.top <= bottom && merge.bottom >= top);
  const paths: string[][] = [];
  for (let column = 0; column < width; column++) {
    const path: string[] = [];
    for (let row = top; row <= bottom; row++) {
      const text = textAbove(table, merges, row, column, bottom);
      if (text !== '' && text !== path.at(-1)) path.push(text);
    }
    paths.push(path);
  }
  return paths;
}

/** Columns that a merged heading covers without any heading below it; itself first. */
export function coveredColumns(
  table: Table,
  top: number,
  bottom: number,
  column: number,
): number[] | undefined {
  const merge = table.merges.find(
    (range) =>
      range.top >= top && range.top <= bottom && range.left === column && range.right > column,
  );
  if (merge === undefined) return undefined;
  const columns: number[] = [];
  for (let index = merge.left; index <= merge.right; index++) {
    for (let row = merge.top + 1; row <= bottom; row++) {
      if (cell(table, row, index) !== '') return undefined;
    }
    columns.push(index);
  }
  return columns;
}

function textAbove(
  table: Table,
  merges: readonly MergedRange[],
  row: number,
  column: number,
  bottom: number,
): string {
  const own = cell(table, row, column);
  if (own !== '') return own;
  const merge = merges.find(
    (range) =>
      range.top <= row && row <= range.bottom && range.left <= column && column <= range.right,
  );
  const below = hasTextBelow(table, row, column, bottom);
  if (merge !== undefined)
    return below && merge.left < column ? cell(table, merge.top, merge.left) : '';
  if (!below) return '';
  for (let left = column - 1; left >= 0; left--) {
    const text = cell(table, row, left);
    if (text !== '') return hasTextBelow(table, row, left, bottom) ? text : '';
    if (!hasTextBelow(table, row, left, bottom)) return '';
  }
  return '';
}

function hasTextBelow(table: Table, row: number, column: number, bottom: number): boolean {
  for (let below = row + 1; below <= bottom; below++) {
    if (cell(table, below, column) !== '') return true;
  }
  return false;
}

export function cell(table: Table, row: number, column: number): string {
  return table.rows[row]?.[column] ?? '';
}
