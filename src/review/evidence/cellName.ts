import type { Layout, NoRoster, Table } from '../../model/index.js';
import { columnLetter } from '../../text/index.js';

/**
 * Names the cell of a field as a spreadsheet does (`E8`): the first of its columns that is filled in. For a
 * gender, this may be a date in a column below Nam or Nữ.
 * @param row zero-based
 * @returns `''` if no cell of the row has the field
 */
export function cellName(
  table: Table,
  layout: Layout | NoRoster,
  row: number,
  field: string,
): string {
  if (!('columns' in layout)) return '';
  const isFilled = ({ index }: { index: number }) => (table.rows[row]![index] ?? '').trim() !== '';
  const ownColumns = layout.columns.filter((column) => column.field === field);
  const genderColumns = layout.columns.filter(({ part }) => part === 'male' || part === 'female');
  // A blank cell below Nữ alone means Nam.
  const column = ownColumns.find(isFilled) ?? genderColumns.find(isFilled) ?? ownColumns[0];
  return column === undefined ? '' : `${columnLetter(column.source ?? column.index)}${row + 1}`;
}
