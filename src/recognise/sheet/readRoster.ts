/** Recognises the roster below one header. */
import {
  type Finding,
  findingOf,
  isNameField,
  type LayoutColumn,
  type Message,
  message,
  type Place,
  type Profile,
  placeIn,
  type Table,
} from '../../model/index.js';
import { assignColumns } from '../columns/assignColumns.js';
import { withCodeKinds } from '../columns/codeColumns.js';
import { offerColumns } from '../columns/offers.js';
import type { HeaderRows, PlannedColumns } from '../header/headerRows.js';
import type { Wordings } from '../headings/wordings.js';
import { type RowReading, readRows } from '../rows/readRows.js';
import { fillAsAbove } from '../values/asAbove.js';
import { derive } from '../values/derive.js';
import { type JoinedRows, joinRows } from '../values/joinedRows.js';
import type { SplitNames } from '../values/nameLists.js';
import { fillFromNotes } from '../values/noteNumbers.js';
import { ownColumns } from '../values/ownColumns.js';
import { fillFromSpares } from '../values/spares.js';
import { unstackRows } from '../values/stackedRows.js';
import { kindsOfUnread, type Recognition } from './recognition.js';
import { letterheadTop } from './rosters.js';

/** Profile of a run, its wordings, and the names that were split off before the header was found. */
export interface RosterContext {
  profile: Profile;
  wordings: Wordings;
  split: SplitNames;
}

/** A roster with its findings; or the rows where the next roster of the table begins. */
export type RosterReading =
  | { value: Recognition; findings: Finding[] }
  | { nextHeader: number; nextTop: number };

/**
 * Reads the roster below a header. A table with a second header gives only the place of that one.
 * @throws InputError `two-columns-one-field` if only a person can say which column is the name
 */
export function readRoster(
  table: Table,
  header: HeaderRows,
  planned: PlannedColumns,
  { profile, wordings, split }: RosterContext,
): RosterReading {
  const assigned = assignColumns(table, header, profile, wordings, planned);
  const isName = (id: string | undefined) =>
    isNameField(profile.fields.find((field) => field.id === id));
  if (!assigned.columns.some(({ field }) => isName(field))) {
    const layout = { reason: 'no-name' as const, kinds: kindsOfUnread(table) };
    return { value: { table, layout }, findings: [] };
  }
  const rows = readRows(table, header, assigned.columns, profile, wordings);
  const { kinds, sections, communes, titleBranch, nextHeader } = rows;
  if (nextHeader !== undefined) {
    return { nextHeader, nextTop: letterheadTop(table, nextHeader, kinds, profile) };
  }
  const further = rows.continued;
  const form = { table, header, columns: assigned.columns, kinds, further, wordings };
  const unstacked = unstackRows(form);
  const own = ownColumns(unstacked.table, unstacked.columns, further, kinds);
  const columns = withCodeKinds(own, profile);
  const filled = fillCells({ table: unstacked.table, header, columns, rows, profile, wordings });
  const layout = {
    headerTop: header.top,
    headerBottom: header.bottom,
    columns: withCodeKinds(split.columns(filled.columns), profile),
    kinds,
    sections,
    ...(titleBranch === undefined ? {} : { titleBranch }),
    ...(communes.some((commune) => commune !== '') ? { communes } : {}),
  };
  return {
    value: { table: filled.table, layout },
    findings: [...assigned.findings, ...filled.findings],
  };
}

interface FillInput {
  table: Table;
  header: HeaderRows;
  columns: readonly LayoutColumn[];
  rows: RowReading;
  profile: Profile;
  wordings: Wordings;
}

/** Fills cells from further rows, spare columns, cells above and notes; then adds derived columns. */
function fillCells({ table, header, columns, rows, profile, wordings }: FillInput): {
  table: Table;
  columns: LayoutColumn[];
  findings: Finding[];
} {
  const place = placeIn(table);
  const { kinds, subBranches, statuses } = rows;
  const members = kinds.flatMap((kind, row) => (kind === 'member' ? [row] : []));
  const hasSections = [...rows.sections, ...rows.communes].some((text) => text !== '');
  const joined = joinRows(table, columns, rows.continued, kinds, profile);
  const spared = fillFromSpares(joined.table, columns, members, profile, place);
  const view = { table: spared.table, columns, members, hasSections, profile, place };
  const filled = fillAsAbove(view);
  const noted = fillFromNotes(filled.table, columns, members, profile, place);
  const derived = derive({
    table: noted.table,
    header,
    columns: noted.columns,
    kinds,
    subBranches,
    statuses,
    wordings,
    hasStatus: profile.fields.some((field) => field.id === 'status'),
    place,
  });
  return {
    table: derived.table,
    columns: derived.columns,
    findings: [
      ...rowFindings(rows, joined, place),
      ...spared.findings,
      ...filled.findings,
      ...noted.findings,
      ...derived.findings,
      ...offerColumns(derived.table, derived.columns, members, profile, place),
    ],
  };
}

function rowFindings(rows: RowReading, { left }: JoinedRows, place: Place): Finding[] {
  return [
    ...findingOfRows(rows.doubtful, place, (count) => message('rows-without-number', { count })),
    ...findingOfRows(rows.continued, place, (count) => message('rows-continued', { count, left })),
  ];
}

/** Reports rows, with the first of them as the place. */
function findingOfRows(
  rows: readonly number[],
  place: Place,
  messageOf: (count: number) => Message,
): Finding[] {
  const [first] = rows;
  if (first === undefined) return [];
  return [findingOf('warning', messageOf(rows.length), { ...place, row: first + 1 })];
}
