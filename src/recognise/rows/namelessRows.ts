/** Finds the further rows of members in forms with several rows for each member. */
import type { RowKind, Table } from '../../model/index.js';
import type { PersonCells } from './personCells.js';

/** Fewest members with such rows that show such a form. */
const FEWEST_MEMBERS = 2;
const MAY_BE_FURTHER = new Set<RowKind>(['member', 'note']);

/**
 * Finds rows without name and number below a numbered member, if at least half of the members have
 * one: the row directly below, and all rows with the name of a relative.
 */
export function namelessRows(
  table: Table,
  kinds: readonly RowKind[],
  person: PersonCells,
): number[] {
  let numbered = 0;
  let members = 0;
  const found: number[] = [];
  /** Last numbered member, and the last row that is its own. */
  let member = -1;
  let last = -1;
  for (const [row, kind] of kinds.entries()) {
    const cells = table.rows[row]!;
    if (person.number(cells) !== undefined) {
      if (kind !== 'member') continue;
      numbered++;
      member = row;
      last = row;
    } else if (row - 1 === last && MAY_BE_FURTHER.has(kind) && person.name(cells) === '') {
      const isNoteBelow = kind === 'note' && last === member;
      if (!isNoteBelow && !person.hasRelative(cells)) continue;
      if (last === member) members++;
      found.push(row);
      last = row;
    }
  }
  return members >= FEWEST_MEMBERS && members * 2 >= numbered ? found : [];
}
