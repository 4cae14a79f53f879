import type { Layout, NoRoster, Table } from '../model/index.js';
import { columnLetter } from '../text/columnLetter.js';

/**
 * Where a field of a row stands, as a spreadsheet calls it (`E8`): the first of its columns that is
 * filled in. A gender may be said by the column of a date below Nam or Nữ.
 * @returns `''` where no cell of the row holds it
 */
export function cellName(
  table: Table,
  layout: Layout | NoRoster,
  row: number,
  field: string,
): string {
  if (!('columns' in layout)) return '';
  const isFilled = ({ index }: { index: number }) => (table.rows[row]![index] ?? '').trim() !== '';
  const own = layout.columns.filter((column) => column.field === field);
  const below = layout.columns.filter(({ part }) => part === 'male' || part === 'female');
  const column = own.find(isFilled) ?? below.find(isFilled);
  return column === undefined ? '' : `${columnLetter(column.source ?? column.index)}${row + 1}`;
}
