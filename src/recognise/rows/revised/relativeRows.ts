/** Finds rows of relatives below the members of a list that says which of them are members. */
import type { LayoutColumn, RowKind, Table } from '../../../model/index.js';
import { clean, fold } from '../../../text/index.js';
import { cellAt } from '../../cells/cellAt.js';
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
  const relations = relationsOf(table, kinds, columns);
  const rows = [...relations.keys()];
  const isNumbered = (row: number) => person.number(table.rows[row]!) !== undefined;
  const numbered = rows.filter(isNumbered);
  const members = numbered.filter((row) => MEMBER.test(relations.get(row)!));
  if (members.length === 0 || members.length < MOST * numbered.length) return [];
  return rows.filter((row) => !isNumbered(row) && RELATIVE.test(relations.get(row)!));
}

/** Relation before the name of a relative: `Bố: Hà Văn Na`, `- Con gái: Hà Thị Mơ`. */
const LABEL = /^[-+*•\s]*(?:vợ|chồng|con|bố|mẹ|cha|cháu)(?: (?:trai|gái|dâu|rể))?\s*:/iu;

/**
 * Returns the rows of heads of households, and those of their relatives; none without heads. Without a column of
 * relations, the relation may stand before the names of people without a number, below others with one.
 */
export function familyRows(
  table: Table,
  kinds: readonly RowKind[],
  columns: readonly LayoutColumn[],
): { heads: number[]; relatives: number[] } {
  const relations = [...relationsOf(table, kinds, columns)];
  if (relations.length === 0) return labelledRows(table, kinds, columns);
  const rowsOf = (words: RegExp) =>
    relations.flatMap(([row, relation]) => (words.test(relation) ? row : []));
  const heads = rowsOf(HEAD);
  return { heads, relatives: heads.length === 0 ? [] : rowsOf(RELATIVE) };
}

/** Returns the numbered rows, and those without a number that have a relation before the name. */
function labelledRows(
  table: Table,
  kinds: readonly RowKind[],
  columns: readonly LayoutColumn[],
): { heads: number[]; relatives: number[] } {
  const textIn = (field: string, row: number) => {
    const column = columns.find((each) => each.field === field && each.by !== 'derived');
    return column === undefined ? '' : clean(cellAt(table, row, column.index));
  };
  const members = [...kinds.keys()].filter((row) => kinds[row] === 'member');
  const heads = members.filter((row) => textIn('ordinal', row) !== '');
  const relatives = members.filter(
    (row) => textIn('ordinal', row) === '' && LABEL.test(textIn('name', row)),
  );
  return { heads, relatives: heads.length === 0 ? [] : relatives };
}

/** Reads the folded relation of each member row; none without a column of relations. */
function relationsOf(
  table: Table,
  kinds: readonly RowKind[],
  columns: readonly LayoutColumn[],
): Map<number, string> {
  const column = columns.find(({ header }) => RELATION.test(fold(header)))?.index;
  if (column === undefined) return new Map();
  const rows = [...kinds.keys()].filter((row) => kinds[row] === 'member');
  return new Map(rows.map((row) => [row, fold(clean(cellAt(table, row, column)))]));
}
