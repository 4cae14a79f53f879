/** Finds columns that two people of one row share: `Chi đoàn | Họ tên Bí thư | Họ tên Phó Bí thư`. */
import type { MergedRange, Table } from '../../model/index.js';
import { cellAt } from '../cells/cellAt.js';
import { isRunningNumber } from '../cells/cellForms.js';
import { isSignature, isSubtotal } from '../cells/rowWords.js';
import { isCountHeading } from '../columns/byContent/branchTables.js';
import { headerPaths } from '../header/headerPaths.js';
import type { HeaderRows } from '../header/headerRows.js';
import { isHamletHeading } from '../headings/hamletHeading.js';
import type { Wordings } from '../headings/wordings.js';

export interface SharedColumns {
  columns: readonly number[];
  /** Last row of the header. */
  bottom: number;
}

/** Lists that share no column. */
export const NOTHING_SHARED: SharedColumns = { columns: [], bottom: -1 };

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
): SharedColumns {
  const fields = headerPaths(table, top, bottom).map((path) => {
    const { type, id } = wordings.meaning(path)?.field ?? {};
    const isPlace = type === 'branch' || type === 'commune' || isHamletHeading(path.at(-1) ?? '');
    return isPlace ? id : path.some(isCountHeading) ? 'count' : undefined;
  });
  const left = new Set(fields.slice(0, cut));
  const right = new Set(fields.slice(cut));
  const columns = fields.flatMap((field, column) => {
    const isShared = field !== undefined && !(column < cut ? right : left).has(field);
    return isShared ? [column] : [];
  });
  return { columns, bottom };
}

/**
 * Returns a side of a table with the shared columns. Rows without a person on this side are left out if the other side
 * has one, since a place alone would head the rows below. Their place goes to the next person here without one, who is
 * of the same group; but a merged place may begin there.
 */
export function withShared(table: Table, side: Table, { columns, bottom }: SharedColumns): Table {
  if (columns.length === 0) return side;
  const added = columns.filter((column) =>
    side.rows.every((cells) => (cells[column] ?? '') === ''),
  );
  const isWithin = ({ left, right }: MergedRange, all: readonly number[]) =>
    left === right && all.includes(left);
  const tops = new Set(
    table.merges.filter((merge) => isWithin(merge, columns)).map(({ top }) => top),
  );
  const places = new Map<number, string>();
  const rows = side.rows.map((cells, row) => {
    if (row > bottom && !tops.has(row) && isWithoutPerson(cells, columns)) {
      for (const column of columns) {
        const text = cellAt(table, row, column);
        if (text !== '' && !isSignature(text) && !isSubtotal(text)) places.set(column, text);
      }
      return isWithoutPerson(table.rows[row]!, columns) ? cells : [];
    }
    if (cells.length === 0 && !tops.has(row)) return cells;
    const own = withPlaces(table, row, cells, columns, places);
    places.clear();
    return own;
  });
  const merges = table.merges.filter((merge) => isWithin(merge, added));
  return { ...side, rows, merges: [...side.merges, ...merges] };
}

/** Whether a row has nothing but places and a running number. */
function isWithoutPerson(cells: readonly string[], columns: readonly number[]): boolean {
  return cells.every(
    (text, column) => text === '' || columns.includes(column) || isRunningNumber(text),
  );
}

/** Returns the cells of a row with its places, or else those of rows above that were left out. */
function withPlaces(
  table: Table,
  row: number,
  cells: readonly string[],
  columns: readonly number[],
  above: ReadonlyMap<number, string>,
): string[] {
  const own = [...cells];
  for (const column of columns) {
    while (own.length <= column) own.push('');
    own[column] = cellAt(table, row, column) || (above.get(column) ?? '');
  }
  return own;
}
