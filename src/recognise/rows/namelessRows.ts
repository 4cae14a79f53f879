/** Finds the further rows of members in forms with several rows for each member. */
import type { RowKind, Table } from '../../model/index.js';
import type { PersonCells } from './personCells.js';

/** Fewest rows without a name that show such a form. */
const FEWEST_ROWS = 2;

/**
 * Finds rows without name and number directly below a numbered member, if at least half of the members
 * have such a row.
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
  return found.length >= FEWEST_ROWS && found.length * 2 >= numbered ? found : [];
}
