/** Finds rows of relatives below the members of a list that says which of them are members. */
import type { LayoutColumn, RowKind, Table } from '../../../model/index.js';
import { clean, fold } from '../../../text/index.js';
import type { PersonCells } from '../personCells.js';

const RELATION = /^(?:moi )?quan he\b/;
/** Words for the member itself, folded. */
const MEMBER = /^(?:(?:la )?(?:hoi|doan|dang) vien|ban than|hv|dv)$/;
const RELATIVE = /^(?:vo|chong|con|bo|me|cha|ong|ba|chau|anh|chi|em|dau|re)\b/;
const HEAD = /^chu ho$/;
/** Share of the numbered rows that must be members. */
const MOST = 0.9;

/** Returns rows without a number whose relation is that of a relative, if the numbered rows are members. */
export function relativeRows(
  table: Table,
  kinds: readonly RowKind[],
  columns: readonly LayoutColumn[],
  person: PersonCells,
): number[] {
  const column = columns.find(({ header }) => RELATION.test(fold(header)))?.index;
  if (column === undefined) return [];
  const relationOf = (row: number) => fold(clean(table.rows[row]![column] ?? ''));
  const rows = [...kinds.keys()].filter((row) => kinds[row] === 'member');
  const isNumbered = (row: number) => person.number(table.rows[row]!) !== undefined;
  const numbered = rows.filter(isNumbered);
  const members = numbered.filter((row) => MEMBER.test(relationOf(row)));
  if (members.length === 0 || members.length < MOST * numbered.length) return [];
  return rows.filter((row) => !isNumbered(row) && RELATIVE.test(relationOf(row)));
}

/** Returns the rows of a list of households whose relation is that of a relative of the head. */
export function familyRows(
  table: Table,
  kinds: readonly RowKind[],
  columns: readonly LayoutColumn[],
): number[] {
  const column = columns.find(({ header }) => RELATION.test(fold(header)))?.index;
  if (column === undefined) return [];
  const relationOf = (row: number) => fold(clean(table.rows[row]![column] ?? ''));
  const rows = [...kinds.keys()].filter((row) => kinds[row] === 'member');
  if (!rows.some((row) => HEAD.test(relationOf(row)))) return [];
  return rows.filter((row) => RELATIVE.test(relationOf(row)));
}
