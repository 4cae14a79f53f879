/** Recognises a list without a header by its cells. */
import {
  type Finding,
  finding,
  type Layout,
  type Profile,
  placeIn,
  type Table,
} from '../../model/index.js';
import { columnLetter } from '../../text/index.js';
import { widthOf } from '../cells/cellAt.js';
import { isPerson } from '../cells/peopleColumns.js';
import { mostly } from '../cells/samples.js';
import { fieldOfType } from '../columns/offers.js';
import { recognise } from '../sheet/findRosters.js';
import type { Recognition } from '../sheet/recognition.js';
import { contentColumns } from './contentColumns.js';
import { joinParts } from './joinedColumns.js';
import { SURE_COLUMNS, splitLines } from './splitLines.js';

/** Longest and widest list; offices type longer ones with a header. */
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 100;
/** Heading of the facts of a line that have no field. */
const REST_HEADING = 'Thông tin khác';

/**
 * Reads a sheet without a header whose cells leave no doubt about their fields: columns, or lines with several facts.
 * Returns undefined for any other sheet.
 */
export function recogniseUnheaded(
  table: Table,
  profile: Profile,
): { rosters: Recognition[]; findings: Finding[] } | undefined {
  if (table.rows.length > MOST_ROWS || widthOf(table.rows) > MOST_COLUMNS) return undefined;
  return readColumns(joinParts(table), profile) ?? readLines(table, profile);
}

function readColumns(
  table: Table,
  profile: Profile,
): { rosters: Recognition[]; findings: Finding[] } | undefined {
  const fields = contentColumns(table, profile);
  const roster = fields && rosterOf(table, profile, fields);
  if (roster === undefined) return undefined;
  const columns = [...fields!]
    .sort(([a], [b]) => a - b)
    .map(([column, field]) => `${columnLetter(column)}: ${field}`)
    .join(', ');
  return {
    rosters: [roster],
    findings: [finding('warning', 'columns-by-content', { columns }, placeIn(table))],
  };
}

function readLines(
  table: Table,
  profile: Profile,
): { rosters: Recognition[]; findings: Finding[] } | undefined {
  const split = splitLines(table, profile.branchPrefixes);
  const fields = split && contentColumns(split, profile);
  if (fields === undefined) return undefined;
  // A number counts on a few lines, too; as a column by itself it would need most rows.
  for (const [column, type] of SURE_COLUMNS) {
    const field = fieldOfType(profile, type);
    if (field !== undefined) fields.set(column, field.id);
  }
  const roster = rosterOf(split!, profile, fields);
  if (roster === undefined) return undefined;
  const { columns, kinds } = roster.layout;
  const derived = columns.map((column) => ({
    ...column,
    ...(column.field === undefined ? { header: REST_HEADING } : {}),
    ...{ by: 'derived' as const, source: 0 },
  }));
  const count = kinds.filter((kind) => kind === 'member').length;
  return {
    rosters: [{ ...roster, layout: { ...roster.layout, columns: derived } }],
    findings: [finding('warning', 'lines-by-content', { count }, placeIn(table))],
  };
}

/**
 * Recognises the rows by known columns; undefined if a row looks like a header or too few members have a person's name.
 */
function rosterOf(
  table: Table,
  profile: Profile,
  fields: ReadonlyMap<number, string>,
): { table: Table; layout: Layout } | undefined {
  const letters = Object.fromEntries(
    [...fields].map(([column, field]) => [columnLetter(column), field]),
  );
  const [only, another] = recognise(table, profile, letters).rosters;
  if (only === undefined || another !== undefined || !('columns' in only.layout)) return undefined;
  const { layout } = only;
  if (layout.headerBottom >= layout.headerTop) return undefined;
  const name = layout.columns.find(({ field }) => field === 'name')?.index ?? 0;
  const names = only.table.rows
    .filter((_, row) => layout.kinds[row] === 'member')
    .map((cells) => cells[name] ?? '');
  if (!mostly(names, isPerson)) return undefined;
  const columns = layout.columns.map((column) =>
    column.by === 'plan' ? { ...column, by: 'content' as const } : column,
  );
  return { table: only.table, layout: { ...layout, columns } };
}
