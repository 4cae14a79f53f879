import { rowKeyMaker } from '../../consolidate/index.js';
import { type KnownQuestion, type Place, placeIn } from '../../model/index.js';
import { originOf, type ParsedRosters } from '../rosters/parsedRosters.js';

/** Row of a table, zero-based. */
export interface TableRow {
  table: number;
  row: number;
}

/** Makes a function that gives the key of a row for one kind of question. */
export function rowKeys(
  parsed: ParsedRosters,
  { kind, field }: Pick<KnownQuestion, 'kind' | 'field'>,
): (row: TableRow) => string {
  const { tables, layouts, profile } = parsed;
  const origin = originOf(parsed);
  const keyOf = rowKeyMaker(tables, layouts, profile, field, kind === 'CHI_DOAN');
  return ({ table, row }) => {
    const { oldCommune, oldBranch } = origin(table, row);
    return keyOf({ table, row, oldCommune, oldBranch });
  };
}

/** Names the cells that the keys of a question leave out: questions of one variant have equal keys. */
export function variantOf({ kind, field }: Pick<KnownQuestion, 'kind' | 'field'>): string {
  return `${kind === 'CHI_DOAN'}\n${field}`;
}

/** Gives the place of a row in its file. */
export function placeOf(
  { tables }: ParsedRosters,
  { table, row }: TableRow,
): Place & { row: number } {
  return { ...placeIn(tables[table]!), row: row + 1 };
}
