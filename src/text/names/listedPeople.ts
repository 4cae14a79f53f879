/** Reads who is on a list, before its values are parsed. */
import type { Layout, NoRoster, Table } from '../../model/index.js';
import { parseDate } from '../dates/date.js';
import { fold } from '../letters/fold.js';

/** A member row of a list. */
export interface ListedPerson {
  row: number;
  /** Folded; `''` for none. */
  name: string;
  /** Packed date of birth; 0 for none, or one that cannot be read. */
  birth: number;
}

/** Lists the people of a table in the order of its rows; dates are read as day, month, year. */
export function listedPeople(
  { rows }: Pick<Table, 'rows'>,
  layout: Layout | NoRoster,
): ListedPerson[] {
  if (!('columns' in layout)) return [];
  const columnsOf = (own: string) =>
    layout.columns.flatMap(({ field, index }) => (field === own ? index : []));
  const [names, births] = [columnsOf('name'), columnsOf('birth')];
  const textOf = (row: number, columns: readonly number[], sign: string) =>
    columns
      .map((column) => rows[row]?.[column] ?? '')
      .filter((text) => text !== '')
      .join(sign);
  return layout.kinds.flatMap((kind, row) => {
    if (kind !== 'member') return [];
    const birth = parseDate(textOf(row, births, '/'), 'dmy');
    const day = typeof birth === 'number' ? birth : 0;
    return [{ row, name: fold(textOf(row, names, ' ')), birth: day }];
  });
}
