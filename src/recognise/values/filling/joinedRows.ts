/** Joins the further rows of a member to its first row. */
import type { LayoutColumn, Profile, Table } from '../../../model/index.js';
import { clean } from '../../../text/index.js';
import { type NewCell, withCells } from '../../cells/withCells.js';
import type { RowReading } from '../../rows/readRows.js';

const BETWEEN = ' | ';
/** A number below a name, such as an ID number; a name is a relative's. */
const NUMBER = /\d{6}/;

/** A table in which each member has the values of its further rows. */
export interface JoinedRows {
  table: Table;
  /** Values that were not joined: they differ from the first row in a field of one value. */
  left: number;
}

/**
 * Puts the cells of further rows into the member row above: into blank cells, or behind the text of
 * unknown columns and fields of text.
 */
export function joinRows(
  table: Table,
  columns: readonly LayoutColumn[],
  { kinds, continued }: Pick<RowReading, 'kinds' | 'continued'>,
  profile: Profile,
): JoinedRows {
  const types = new Map(profile.fields.map(({ id, type }) => [id, type]));
  const cells = new Map<string, NewCell>();
  let left = 0;
  for (const row of [...continued].sort((a, b) => a - b)) {
    const member = kinds.lastIndexOf('member', row);
    if (member < 0) continue;
    for (const { index, field } of columns) {
      const type = field === undefined ? 'text' : types.get(field);
      const text = clean(table.rows[row]![index] ?? '');
      if (type === 'name' && NUMBER.test(text)) left++;
      if (text === '' || type === 'ordinal' || type === 'name') continue;
      const key = `${member} ${index}`;
      const own = cells.get(key)?.text ?? clean(table.rows[member]![index] ?? '');
      const known = own.toLowerCase().split(BETWEEN);
      if (known.includes(text.toLowerCase())) continue;
      if (own !== '' && type !== 'text') left++;
      else {
        const joined = own === '' ? text : `${own}${BETWEEN}${text}`;
        cells.set(key, { row: member, column: index, text: joined });
      }
    }
  }
  return { table: withCells(table, [...cells.values()]), left };
}
