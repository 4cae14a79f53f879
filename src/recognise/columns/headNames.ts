/** Finds names of heads of households that stand in a column before those of their families. */
import { isNameField, type LayoutColumn, type Table } from '../../model/index.js';
import { clean, fold, isPersonName } from '../../text/index.js';
import { cellAt } from '../cells/cellAt.js';
import { looksLikeName } from '../cells/peopleColumns.js';
import { filledColumns } from '../cells/rowCells.js';
import { type NewCell, withCells } from '../cells/withCells.js';
import { headerPaths } from '../header/headerPaths.js';
import type { HeaderRows } from '../header/headerRows.js';
import { sexesOfHeadings } from './byContent/namesBySex.js';
import type { Claim } from './claim.js';
import type { HeaderView } from './headerView.js';

/** Fewest rows with the name in each of the two columns, unless they are of men and women. */
const FEWEST = 2;
/** Name of a person with a first word of places: `Khu Thị Lan`. */
const NAME_LIKE_PLACE = /^\p{L}+ (?:Văn|Thị|VĂN|THỊ) \p{Lu}/u;
/** Fewest cells of a row with number, such a name and other data. */
const FILLED = 3;

/**
 * Returns the claims of columns whose names complete those of the chosen column: `Họ tên chủ hộ | Họ tên thành viên`,
 * where no row fills both.
 * @param yielding claims that gave way to the chosen one
 */
export function headNames(
  { table, header }: HeaderView,
  chosen: readonly Claim[],
  yielding: readonly Claim[],
): Claim[] {
  const name = chosen.find(({ field, part }) => isNameField(field) && part === undefined);
  if (name === undefined || name.by === 'plan') return [];
  return yielding.filter(
    ({ field, part, column }) =>
      field === name.field &&
      part === undefined &&
      column !== name.column &&
      headRows(table, header, name.column, column).length > 0,
  );
}

/** A table whose column of names also has the names of heads, and how many. */
export interface HeadNames {
  table: Table;
  filled?: { own: LayoutColumn; spare: LayoutColumn; count: number };
}

/** Writes the names of heads into the blank cells of the column of names. */
export function withHeadNames(
  table: Table,
  header: HeaderRows,
  columns: readonly LayoutColumn[],
): HeadNames {
  for (const spare of columns) {
    const own = columns.find(({ field, part }) => field === spare.spareOf && part === undefined);
    if (own === undefined || own.field !== 'name') continue;
    const rows = headRows(table, header, own.index, spare.index);
    if (rows.length === 0) continue;
    const cells = rows.map((row): NewCell => {
      return { row, column: own.index, text: cellAt(table, row, spare.index) };
    });
    return { table: withCells(table, cells), filled: { own, spare, count: rows.length } };
  }
  return { table };
}

/**
 * Returns the rows with a name in the second column only; none if another row fills both columns, or if a name is in
 * both, as a head may be repeated among the family.
 */
function headRows(table: Table, header: HeaderRows, own: number, other: number): number[] {
  const rows: number[] = [];
  const members = new Set<string>();
  const heads = new Set<string>();
  for (let row = header.bottom + 1; row < table.rows.length; row++) {
    const name = fold(cellAt(table, row, own));
    const head = cellAt(table, row, other);
    const isHead = mayBeHead(head, table.rows[row]!);
    if (name !== '' && isHead) return [];
    if (name !== '') members.add(name);
    if (!isHead) continue;
    heads.add(fold(head));
    rows.push(row);
  }
  const isRepeated = [...heads].some((head) => members.has(head));
  const paths = headerPaths(table, header.top, header.bottom);
  const isOfSexes = sexesOfHeadings(paths, Math.min(own, other)) !== undefined;
  const isEnough = isOfSexes || (rows.length >= FEWEST && members.size >= FEWEST);
  return isEnough && !isRepeated ? rows : [];
}

/** Whether a text is the name of a person; `Khu Thị Lan` is one in a row with other data. */
function mayBeHead(text: string, cells: readonly string[]): boolean {
  if (text === '') return false;
  if (isPersonName(text) || looksLikeName(text)) return true;
  return NAME_LIKE_PLACE.test(clean(text)) && filledColumns(cells).length >= FILLED;
}
