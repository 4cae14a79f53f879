/** Finds the rows of a list that are members for certain. */
import type { RowKind } from '../../../model/index.js';
import type { PersonCells } from '../personCells.js';
import type { MemberRow } from './memberRow.js';

/** Returns certain members by names and data; by data alone if no name is known. */
export function certainMembers(rows: readonly MemberRow[]): readonly MemberRow[] {
  const backed = rows.filter(isBacked);
  // A few people with number or data are not typical of a list in which most have neither.
  if (backed.length * 2 >= rows.length && backed.length > 0) return backed;
  const named = rows.filter(({ isNamed }) => isNamed);
  if (backed.length * 2 >= named.length && backed.length > 0) return backed;
  return named.length > 0 ? named : rows.filter((row) => isNumbered(row) || row.hasData);
}

/** Whether a name of several words has a number and data, or looks like a name and has one of them. */
function isBacked(row: MemberRow): boolean {
  if (!row.name.includes(' ')) return false;
  if (isNumbered(row) && row.hasData) return true;
  return (isNumbered(row) || row.hasData) && row.isNamed;
}

function isNumbered({ number }: MemberRow): boolean {
  return number !== undefined;
}

const ABOVE_PEOPLE = new Set<RowKind>(['header', 'numbers', 'section']);

/**
 * Returns the rows directly below the header that fill the columns of the first one. They are the people of a list
 * in which no row has a known name, number or data: `John Smith | USA`, `Hoa | K60`.
 */
export function rowsBelowHeader(
  kinds: readonly RowKind[],
  rows: readonly MemberRow[],
  person: PersonCells,
): MemberRow[] {
  const [first] = rows;
  if (first === undefined || !person.isHeadedName) return [];
  const above = kinds.slice(0, first.row).findLast((kind) => kind !== 'blank');
  if (above === undefined || !ABOVE_PEOPLE.has(above)) return [];
  const columns = person.otherColumns([first.cells]).filter((at) => first.cells[at] !== '');
  const isAlike = ({ name, cells }: MemberRow) =>
    /^\p{L}/u.test(name) && columns.every((at) => (cells[at] ?? '') !== '');
  const end = rows.findIndex(
    (each, at) => !isAlike(each) || (at > 0 && each.row !== rows[at - 1]!.row + 1),
  );
  return columns.length === 0 ? [] : rows.slice(0, end < 0 ? rows.length : end);
}
