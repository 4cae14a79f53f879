/** The headings above each column of a header of one or more rows. */
import { isNameField, type MergedRange, type Table } from '../../model/index.js';
import { cellAt } from '../cells/cellAt.js';
import type { Wordings } from '../headings/wordings.js';
import type { HeaderRows } from './headerRows.js';

/**
 * Returns the headings above each column, from the top row down. A group heading counts for all columns
 * of its merged range. Without a range it counts for the next columns that are blank on its row and
 * have a heading below.
 */
export function headerPaths(table: Table, top: number, bottom: number): string[][] {
  let width = 0;
  for (let row = top; row <= bottom; row++) width = Math.max(width, table.rows[row]?.length ?? 0);
  const covering = mergesOver(table, top, bottom, width);
  /** Group heading that a blank cell of the next column gets, by row. */
  const groups: string[] = Array(bottom - top + 1).fill('');
  const paths: string[][] = [];
  for (let column = 0; column < width; column++) {
    const path: string[] = [];
    for (let row = top; row <= bottom; row++) {
      const own = cellAt(table, row, column);
      const hasBelow = hasTextBelow(table, row, column, bottom);
      const group = groups[row - top]!;
      const merge = covering[row - top]![column];
      // A merged heading below those of its columns counts for all of them: `Nam | Nữ` above `Năm sinh`.
      const isSharedBelow = row === bottom && merge?.top === row && path.length > 0;
      const text = own || (hasBelow || isSharedBelow ? groupText(table, merge, column, group) : '');
      groups[row - top] = hasBelow ? own || group : '';
      if (text !== '' && text !== path.at(-1)) path.push(text);
    }
    paths.push(path);
  }
  return paths;
}

/** Returns the columns below a heading of names, or of parts of names. */
export function nameColumns(
  table: Table,
  { top, bottom }: HeaderRows,
  wordings: Wordings,
): number[] {
  return headerPaths(table, top, bottom).flatMap((path, column) =>
    isNameField(wordings.meaning(path)?.field) ? [column] : [],
  );
}

/** Returns the first merged range over each cell, by row of the header and column. */
function mergesOver(
  table: Table,
  top: number,
  bottom: number,
  width: number,
): (MergedRange | undefined)[][] {
  const over = Array.from({ length: bottom - top + 1 }, (): (MergedRange | undefined)[] => []);
  // Links each covered column to the next free one: thousands of ranges may overlap.
  const free: number[][] = [];
  const nextFree = (next: number[], from: number): number => {
    let column = from;
    while (next[column] !== column) {
      next[column] = next[next[column]!]!;
      column = next[column]!;
    }
    return column;
  };
  for (const range of table.merges) {
    for (let row = Math.max(top, range.top); row <= Math.min(bottom, range.bottom); row++) {
      free[row - top] ??= Array.from({ length: width + 1 }, (_, column) => column);
      const next = free[row - top]!;
      const end = Math.min(range.right, width - 1);
      for (let column = range.left; column <= end; column++) {
        column = nextFree(next, column);
        if (column > end) break;
        over[row - top]![column] = range;
        next[column] = column + 1;
      }
    }
  }
  return over;
}

function groupText(
  table: Table,
  merge: MergedRange | undefined,
  column: number,
  group: string,
): string {
  if (merge === undefined) return group;
  return merge.left < column ? cellAt(table, merge.top, merge.left) : '';
}

/** Returns the columns below a merged heading without sub-headings; undefined without a range. */
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
      if (cellAt(table, row, index) !== '') return undefined;
    }
    columns.push(index);
  }
  return columns;
}

function hasTextBelow(table: Table, row: number, column: number, bottom: number): boolean {
  for (let below = row + 1; below <= bottom; below++) {
    if (cellAt(table, below, column) !== '') return true;
  }
  return false;
}
