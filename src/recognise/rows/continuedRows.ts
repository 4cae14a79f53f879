/** Registers in which a member takes several rows of the sheet: what the further rows hold joins the first. */
import type { LayoutColumn, Profile, RowKind, Table } from '../../model/index.js';
import { clean } from '../../text/unicode.js';
import { type NewCell, withCells } from '../cells/withCells.js';
import type { PersonCells } from './personCells.js';

const BETWEEN = ' | ';
/** Fewer rows without a name make no habit of a list. */
const ENOUGH = 2;

/** A table whose members have the values of their further rows. */
export interface JoinedRows {
  table: Table;
  /** Values that differ from those of the first row in a field that holds one value only. */
  left: number;
}

/**
 * Finds rows without name and number directly below a numbered member, where at least half of the members
 * have one: a form with two rows for each.
 */
export function namelessRows(
  table: Table,
  kinds: readonly RowKind[],
  person: PersonCells,
): number[] {
  const numbered = kinds.filter(
    (kind, row) => kind === 'member' && person.number(table.rows[row]!) !== undefined,
  ).length;
  const found = kinds.flatMap((kind, row) => {
    const cells = table.rows[row]!;
    if (kind !== 'note' || kinds[row - 1] !== 'member' || person.name(cells) !== '') return [];
    if (person.number(table.rows[row - 1]!) === undefined) return [];
    return person.number(cells) === undefined ? [row] : [];
  });
  return found.length >= ENOUGH && found.length * 2 >= numbered ? found : [];
}

/**
 * Puts the cells of further rows into the member row above: into blank cells as they are, else behind the
 * text of unknown columns and of fields of text.
 */
export function joinRows(
  table: Table,
  columns: readonly LayoutColumn[],
  further: readonly number[],
  kinds: readonly RowKind[],
  profile: Profile,
): JoinedRows {
  const types = new Map(profile.fields.map(({ id, type }) => [id, type]));
  const cells = new Map<string, NewCell>();
  let left = 0;
  for (const row of [...further].sort((a, b) => a - b)) {
    const member = kinds.lastIndexOf('member', row);
    if (member < 0) continue;
    for (const { index, field } of columns) {
      const type = field === undefined ? 'text' : types.get(field);
      const text = clean(table.rows[row]![index] ?? '');
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
