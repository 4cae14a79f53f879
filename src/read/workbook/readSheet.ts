/** Converts a sheet of the library to a table. */
import type * as Xlsx from 'xlsx';
import { type CellComment, inputError, type MergedRange, type Table } from '../../model/index.js';
import { LIMITS } from '../limits.js';
import { BLANK_ROW, trimRow, trimRows } from '../rows.js';
import type { CellReader } from './cellText.js';
import { commentText } from './commentText.js';

/** Most merged ranges over a cell, on average; a valid sheet has one. */
const COVERS = 4;
/** Covered cells that any sheet may have. */
const FEW = 100_000;

/**
 * Returns undefined for a sheet with more rows or columns than any program writes.
 * @throws InputError `file-many-cells` {limit} with the row
 */
export function readSheet(
  file: string,
  sheet: string,
  content: Xlsx.WorkSheet,
  textOf: CellReader,
): Table | undefined {
  // The sheet's own claim of its size is not used: it may say a million rows.
  const data: (Xlsx.CellObject | undefined)[][] = content['!data'] ?? [];
  if (data.length > LIMITS.rows) return undefined;
  const rows: string[][] = [];
  let cells = 0;
  for (let row = 0; row < data.length; row++) {
    const read = readRow(data[row], textOf);
    if (read === undefined) return undefined;
    cells += read.length;
    // A cell in the last column makes all cells before it.
    if (cells > LIMITS.elements) {
      const place = { file, sheet, row: row + 1 };
      throw inputError('file-many-cells', { limit: LIMITS.elements }, place);
    }
    rows.push(read);
  }
  const merges: MergedRange[] = [];
  let work = COVERS * cells + FEW;
  for (const { s, e } of content['!merges'] ?? []) {
    const merge = { top: s.r, left: s.c, bottom: e.r, right: e.c };
    if (!(merge.top >= 0 && merge.left >= 0 && merge.top < rows.length)) continue;
    work -= clearCovered(rows, merge);
    if (work < 0) return undefined;
    merges.push(merge);
  }
  trimRows(rows);
  return { file, sheet, rows, merges: merges.filter((merge) => merge.top < rows.length) };
}

function readRow(
  cells: (Xlsx.CellObject | undefined)[] | undefined,
  textOf: CellReader,
): string[] | undefined {
  if (cells === undefined) return BLANK_ROW;
  if (cells.length > LIMITS.columns) return undefined;
  const row: string[] = [];
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column];
    row.push(cell === undefined || cell === null ? '' : textOf(cell));
  }
  return trimRow(row);
}

/**
 * Clears the cells that a merged range covers, which a reader of the sheet does not see.
 * @returns number of rows and cells that were visited
 */
function clearCovered(rows: string[][], merge: MergedRange): number {
  const bottom = Math.min(merge.bottom, rows.length - 1);
  let looked = 0;
  for (let index = merge.top; index <= bottom; index++) {
    const row = rows[index]!;
    const right = Math.min(merge.right, row.length - 1);
    looked += 1 + Math.max(0, right - merge.left);
    for (let column = merge.left; column <= right; column++) {
      if (index !== merge.top || column !== merge.left) row[column] = '';
    }
    rows[index] = trimRow(row);
  }
  return looked;
}

/** Counts hidden rows that are not blank; `row` is the first as Excel numbers it. */
export function hiddenRows(
  content: Xlsx.WorkSheet,
  rows: readonly string[][],
): { count: number; row: number } {
  const settings = content['!rows'] ?? [];
  let count = 0;
  let first = 0;
  for (let row = 0; row < rows.length; row++) {
    if (!settings[row]?.hidden || rows[row]!.length === 0) continue;
    if (count === 0) first = row + 1;
    count++;
  }
  return { count, row: first };
}

/** Returns the comments at the library's cells. */
export function cellComments(content: Xlsx.WorkSheet): CellComment[] {
  const comments: CellComment[] = [];
  const data: (Xlsx.CellObject | undefined)[][] = content['!data'] ?? [];
  data.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      for (const { a, t } of cell?.c ?? []) {
        const text = commentText(t ?? '', a);
        if (text !== '') comments.push({ row, column, text });
      }
    });
  });
  return comments;
}
