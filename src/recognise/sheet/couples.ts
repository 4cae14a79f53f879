/** Divides a list of couples into one list of each side: `Họ và tên {Vợ, Chồng} | Năm sinh {Vợ, Chồng}`. */
import { isNameField, type MergedRange, type Table } from '../../model/index.js';
import { fold } from '../../text/index.js';
import { cellAt } from '../cells/cellAt.js';
import { SEARCHED_ROWS } from '../header/headerRows.js';
import { headingKey } from '../headings/heading.js';
import type { Wordings } from '../headings/wordings.js';

/** Sub-headings of both sides. */
const SIDES = ['vo', 'chong'] as const;

/** Women, or their union: `Hội LHPN`. */
const OF_WOMEN = /\b(?:phu nu|lhpn|hpn|pn)\b/;

/** Types of facts that couples do not share. */
const OF_ONE = new Set(['name', 'date', 'gender', 'idNumber', 'phone']);

export interface Couples {
  /** The list of each side, with the columns that both share. */
  lists: [Table, Table];
  /** Columns of the names. */
  names: [number, number];
}

/** A row of sub-headings, and the columns of each side. */
interface Header {
  row: number;
  columns: [number[], number[]];
}

/** Returns both lists of couples, the left one first; undefined for another table. */
export function couplesOf(table: Table, wordings: Wordings): Couples | undefined {
  const header = couplesHeader(table);
  if (header === undefined || isOfWomen(table, header)) return undefined;
  const isName = (column: number) =>
    isNameField(wordings.meaning([groupAbove(table, header.row, column)])?.field);
  const [first, second] = header.columns.map((columns) => columns.filter(isName));
  if (first?.length !== 1 || second?.length !== 1) return undefined;
  const isShared = (column: number) => !header.columns.flat().includes(column);
  const headings = table.rows.slice(0, header.row + 1).flatMap((cells) => [...cells.entries()]);
  if (headings.some(([column, text]) => isShared(column) && isOfOne(text, wordings))) {
    return undefined;
  }
  const { row, columns } = header;
  const lists = ([0, 1] as const).map((side) =>
    sideOf(table, { row, own: columns[side], other: columns[1 - side]! }),
  ) as [Table, Table];
  return { lists, names: [first[0]!, second[0]!] };
}

/** Whether the file or a line above the headings is of women, whose husbands are no members. */
function isOfWomen({ file, sheet, rows }: Table, { row }: Header): boolean {
  return [file, sheet, ...rows.slice(0, row).flat()].some((text) => OF_WOMEN.test(fold(text)));
}

/** Whether a heading is a fact of one person: a name of its own (`Họ tên con`), or a year of either of the couple. */
function isOfOne(text: string, wordings: Wordings): boolean {
  const { type = '' } = (text === '' ? undefined : wordings.meaning([text])?.field) ?? {};
  return OF_ONE.has(type);
}

/** Finds the row of sub-headings with the same number of columns for both sides. */
function couplesHeader({ rows }: Table): Header | undefined {
  for (const [row, cells] of rows.slice(0, SEARCHED_ROWS).entries()) {
    const keys = cells.map(headingKey);
    const columns = SIDES.map((side) =>
      [...keys.keys()].filter((column) => keys[column] === side),
    ).sort(([a = 0], [b = 0]) => a - b) as [number[], number[]];
    const [left, right] = columns;
    if (row > 0 && left.length > 0 && left.length === right.length) return { row, columns };
  }
  return undefined;
}

/** Returns the heading above a sub-heading: of its own column, a merged range or the next one on its left. */
function groupAbove(table: Table, row: number, column: number): string {
  for (let left = column; left >= 0; left--) {
    const text = cellAt(table, row - 1, left);
    if (text !== '') return text;
  }
  return '';
}

/** Returns the table with the columns of one side and the shared ones; the groups stand above the own columns. */
function sideOf(
  table: Table,
  { row, own, other }: { row: number; own: readonly number[]; other: readonly number[] },
): Table {
  const groups = own.map((column) => groupAbove(table, row, column));
  const isOfSides = new Set([...own, ...other]);
  const rows = table.rows.map((cells, at) => {
    if (at < row - 1) return cells;
    const kept = cells.map((text, column) => (other.includes(column) ? '' : text));
    if (at > row) {
      const isAlone = own.every((column) => (cells[column] ?? '') === '');
      return isAlone && other.some((column) => (cells[column] ?? '') !== '') ? [] : kept;
    }
    for (const [index, column] of own.entries()) {
      while (kept.length <= column) kept.push('');
      kept[column] = at === row ? '' : groups[index]!;
    }
    return kept;
  });
  const isGroup = ({ top, left, bottom, right }: MergedRange) =>
    top <= row && bottom >= row - 1 && left < right && isOfSides.has(left);
  return { ...table, rows, merges: table.merges.filter((merge) => !isGroup(merge)) };
}
