/** Counts columns that may have headings, so that few rows of a sheet are looked up among the wordings. */
import type { Table } from '../../model/index.js';
import { cellAt } from '../cells/cellAt.js';
import type { Wordings } from '../headings/wordings.js';
import { isDateOrNumber } from './headerRows.js';

/** Returns an upper bound of the headings that some rows have; a closer one if it would exceed `wanted`. */
export type HeadingCounter = (top: number, bottom: number, wanted: number) => number;

/**
 * Makes a counter of the columns of some rows that may have headings. It looks texts up only where more than `wanted`
 * columns have words.
 */
export function headingCounter(table: Table, wordings: Wordings): HeadingCounter {
  const withWords = columnCounter(table, (text) => !isDateOrNumber(text));
  const withHeadings = columnCounter(table, wordings.mayBeHeading);
  return (top, bottom, wanted) => {
    const most = withWords(top, bottom);
    return most > wanted ? withHeadings(top, bottom) : most;
  };
}

/** Counts the columns of some rows with a cell that may be a heading, or may get a group heading. */
function columnCounter(
  table: Table,
  mayBeHeading: Wordings['mayBeHeading'],
): (top: number, bottom: number) => number {
  const columnsOf = (row: number, alone: boolean) => {
    const columns = new Set<number>();
    const cells = table.rows[row]!;
    for (let column = 0; column < cells.length; column++) {
      if (cells[column] !== '' && mayBeHeading(cells[column]!, alone)) columns.add(column);
    }
    return columns;
  };
  const ofRow: ReadonlySet<number>[] = [];
  const alone: number[] = [];
  return (top, bottom) => {
    if (top === bottom) {
      alone[top] ??= columnsOf(top, true).size;
      return alone[top];
    }
    let width = 0;
    for (let row = top; row <= bottom; row++) {
      ofRow[row] ??= columnsOf(row, false);
      width = Math.max(width, table.rows[row]!.length);
    }
    let count = 0;
    for (let column = 0; column < width; column++) {
      if (mayHaveHeading(table, ofRow, column, top, bottom)) count++;
    }
    return count;
  };
}

/** Whether a column of some rows has a heading of its own, or a text below a blank cell that may get a group heading. */
function mayHaveHeading(
  table: Table,
  headings: readonly ReadonlySet<number>[],
  column: number,
  top: number,
  bottom: number,
): boolean {
  let hasBlank = false;
  for (let row = top; row <= bottom; row++) {
    if (headings[row]!.has(column)) return true;
    if (cellAt(table, row, column) === '') hasBlank = true;
    else if (hasBlank) return true;
  }
  return false;
}
