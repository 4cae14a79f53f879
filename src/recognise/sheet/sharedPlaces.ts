/** Finds columns that two people of one row share: `Chi đoàn | Họ tên Bí thư | Họ tên Phó Bí thư`. */
import type { MergedRange, Table } from '../../model/index.js';
import { cellAt } from '../cells/cellAt.js';
import { isCountHeading } from '../columns/byContent/branchTables.js';
import { headerPaths } from '../header/headerPaths.js';
import type { HeaderRows } from '../header/headerRows.js';
import { isHamletHeading } from '../headings/hamletHeading.js';
import type { Wordings } from '../headings/wordings.js';

/**
 * Returns the columns of branches, hamlets, communes and counts of members on one side of a cut whose field the other
 * side lacks. A table that counts members names the heads of branches on both sides.
 * @param cut first column of the second person
 */
export function sharedPlaces(
  table: Table,
  { top, bottom }: HeaderRows,
  wordings: Wordings,
  cut: number,
): number[] {
  const fields = headerPaths(table, top, bottom).map((path) => {
    const { type, id } = wordings.meaning(path)?.field ?? {};
    const isPlace = type === 'branch' || type === 'commune' || isHamletHeading(path.at(-1) ?? '');
    return isPlace ? id : path.some(isCountHeading) ? 'count' : undefined;
  });
  const left = new Set(fields.slice(0, cut));
  const right = new Set(fields.slice(cut));
  return fields.flatMap((field, column) => {
    const isShared = field !== undefined && !(column < cut ? right : left).has(field);
    return isShared ? [column] : [];
  });
}

/**
 * Returns a side of a table with further columns of it. Rows that are blank on this side remain so, since a place alone
 * would head the rows below; but a merged place may begin there.
 */
export function withColumnsOf(table: Table, side: Table, columns: readonly number[]): Table {
  const added = columns.filter((column) =>
    side.rows.every((cells) => (cells[column] ?? '') === ''),
  );
  if (added.length === 0) return side;
  const isAdded = ({ left, right }: MergedRange) => left === right && added.includes(left);
  const merges = table.merges.filter(isAdded);
  const tops = new Set(merges.map(({ top }) => top));
  const rows = side.rows.map((cells, row) => {
    if (cells.length === 0 && !tops.has(row)) return cells;
    const own = [...cells];
    for (const column of added) {
      while (own.length <= column) own.push('');
      own[column] = cellAt(table, row, column);
    }
    return own;
  });
  return { ...side, rows, merges: [...side.merges, ...merges] };
}
