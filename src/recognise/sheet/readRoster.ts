/** Recognises the roster below one header. */
import {
  type Finding,
  isNameField,
  type LayoutColumn,
  message,
  type Place,
  type Profile,
  placeIn,
  type RowKind,
  type Table,
  withoutUndefined,
} from '../../model/index.js';
import { findingOfRows, firstRows } from '../cells/firstRows.js';
import { assignColumns } from '../columns/assignColumns.js';
import { withCodeKinds } from '../columns/codeColumns.js';
import { namesBeside } from '../columns/namesBeside.js';
import { offerColumns } from '../columns/offers.js';
import { withoutParts } from '../columns/partColumns.js';
import type { HeaderRows, PlannedColumns } from '../header/headerRows.js';
import { wholeHeadings } from '../header/wholeHeadings.js';
import type { Wordings } from '../headings/wordings.js';
import { mayHaveGroups } from '../rows/inOrder/sections.js';
import { type RowReading, readRows } from '../rows/readRows.js';
import { derive } from '../values/derived/derive.js';
import { fillAsAbove, type Sections } from '../values/filling/asAbove.js';
import { type JoinedRows, joinRows } from '../values/filling/joinedRows.js';
import { fillFromNotes } from '../values/filling/noteNumbers.js';
import { ownColumns } from '../values/filling/ownColumns.js';
import { fillFromSpares } from '../values/filling/spares.js';
import { unstackBirths } from '../values/forms/birthsBelow.js';
import type { SplitNames } from '../values/forms/nameLists.js';
import { type UnstackedForm, unstackForm } from '../values/forms/stackedRows.js';
import { repairCells } from '../values/repairCells.js';
import { kindsOfUnread, type Recognition } from './recognition.js';
import { letterheadTop } from './rosters.js';
import { rowsOfNames } from './unread.js';

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
  sheet: Table,
  found: HeaderRows,
  planned: PlannedColumns,
  { profile, wordings, split }: RosterContext,
): RosterReading {
  const form = unstackForm(sheet, found, wordings) ?? unstackBirths(sheet, found, wordings);
  const prefixes = profile.branchPrefixes;
  const whole = form === undefined ? wholeHeadings(sheet, found, wordings, prefixes) : undefined;
  const { table: unfilled, header } = form ?? whole ?? { table: sheet, header: found };
  const assign = (cells: Table) => assignColumns(cells, header, profile, wordings, planned);
  const first = assign(unfilled);
  if (!hasNames(first.columns, profile)) {
    const layout = { reason: 'no-name' as const, kinds: kindsOfUnread(sheet) };
    return { value: { table: sheet, layout }, findings: [] };
  }
  const { table, assigned, broken, findings } =
    form === undefined
      ? repairCells(unfilled, header, first, profile, assign)
      : { table: unfilled, assigned: first, broken: [], findings: [] };
  const read = withBroken(readRows(table, header, assigned.columns, profile, wordings), broken);
  const headerTop = whole?.top ?? header.top;
  read.kinds.fill('header', headerTop, header.top);
  if (read.nextHeader !== undefined) {
    const nextTop = letterheadTop(table, read.nextHeader, read.kinds, profile);
    return { nextHeader: read.nextHeader, nextTop };
  }
  const rows: ReadRows = form === undefined ? read : withLowerRows(read, form);
  const full = form?.withRest ?? table;
  const columns = columnsOfMembers(full, assigned.columns, rows, headerTop, profile);
  const filled = fillCells({ table: full, header, columns, rows, profile, wordings });
  const derived = split.columns(filled.columns);
  const { kinds, sections, communes, titleBranch, hamletAbove } = rows;
  const layout = {
    headerTop,
    headerBottom: form?.lowerHeader ?? header.bottom,
    columns: withCodeKinds(form?.columns(derived) ?? derived, profile),
    kinds,
    sections,
    ...withoutUndefined({ titleBranch, hamletAbove }),
    ...(communes.some((commune) => commune !== '') ? { communes } : {}),
  };
  const above = membersOf(kinds.slice(0, headerTop));
  return {
    value: { table: filled.table, layout },
    findings: [
      ...assigned.findings,
      ...findings,
      ...findingOfRows(above, placeIn(sheet), (count) =>
        message('people-above-header', { count, rows: firstRows(above) }),
      ),
      ...filled.findings,
    ],
  };
}

function hasNames(columns: readonly LayoutColumn[], { fields }: Profile): boolean {
  return columns.some(({ field }) => isNameField(fields.find(({ id }) => id === field)));
}

/** Leaves out the fields of columns that name a part of the branch, or describe the relatives below a member. */
function columnsOfMembers(
  table: Table,
  assigned: readonly LayoutColumn[],
  { kinds, sections, continued, titleBranch }: ReadRows,
  headerTop: number,
  profile: Profile,
): LayoutColumn[] {
  const branchAbove = titleBranch ?? sections[headerTop - 1] ?? '';
  const hasWhole =
    kinds.includes('member') &&
    kinds.every((kind, row) => {
      return kind !== 'member' || mayHaveGroups(sections[row] || (titleBranch ?? ''));
    });
  const whole = withoutParts(assigned, branchAbove, hasWhole);
  return withCodeKinds(ownColumns(table, whole, continued, kinds), profile);
}

/** Gives their kind to rows that were joined to the people above or below them. */
function withBroken(rows: RowReading, broken: readonly number[]): RowReading {
  if (broken.length === 0) return rows;
  const kinds = [...rows.kinds];
  for (const row of broken) kinds[row] = 'note';
  return { ...rows, kinds, continued: [...rows.continued, ...broken].sort((a, b) => a - b) };
}

/** Rows of a roster; `isForm` if a form is the only reason for further rows. */
type ReadRows = RowReading & { isForm?: boolean };

/** Gives their kinds to the rows that the form had below others. */
function withLowerRows(rows: RowReading, { lowerHeader, lower }: UnstackedForm): ReadRows {
  const kinds = [...rows.kinds];
  kinds[lowerHeader] = 'header';
  for (const row of lower) kinds[row] = 'note';
  const isForm = rows.continued.length === 0;
  return { ...rows, kinds, continued: [...rows.continued, ...lower], isForm };
}

interface FillInput {
  table: Table;
  header: HeaderRows;
  columns: readonly LayoutColumn[];
  rows: ReadRows;
  profile: Profile;
  wordings: Wordings;
}

/** Returns the rows of members. */
function membersOf(kinds: readonly RowKind[]): number[] {
  const members: number[] = [];
  for (const [row, kind] of kinds.entries()) if (kind === 'member') members.push(row);
  return members;
}

/** Summarizes the section rows; those of a status or a part of a branch start no group. Unknown ones are notes. */
function sectionsOf(rows: ReadRows, members: readonly number[]): Sections {
  const communes = members.map((row) => rows.communes[row] ?? '');
  const starts = new Set<number>();
  for (const [at, row] of members.entries()) {
    const above = members[at - 1];
    const isBelow = rows.kinds
      .slice((above ?? row - 1) + 1, row)
      .some((kind) => kind === 'section' || kind === 'note');
    const isSame = (texts: readonly string[]) => above === undefined || texts[row] === texts[above];
    if (isBelow && isSame(rows.statuses) && isSame(rows.subBranches)) starts.add(at);
  }
  return {
    haveBranches: members.some((row) => rows.sections[row] !== ''),
    starts,
    ...(communes.some((text) => text !== '') ? { communes } : {}),
  };
}

/** Fills cells from further rows, spare columns, cells above and notes; then adds derived columns. */
function fillCells({ table, header, columns, rows, profile, wordings }: FillInput): {
  table: Table;
  columns: LayoutColumn[];
  findings: Finding[];
} {
  const place = placeIn(table);
  const { kinds, subBranches, statuses } = rows;
  const members = membersOf(kinds);
  const list = { columns, members, profile, place };
  const joined = joinRows(table, columns, rows, profile);
  const spared = fillFromSpares({ ...list, table: joined.table });
  const filled = fillAsAbove({ ...list, table: spared.table }, sectionsOf(rows, members));
  const noted = fillFromNotes('note', { ...list, table: filled.table });
  const derived = derive({
    table: noted.table,
    header,
    columns: noted.columns,
    members,
    subBranches,
    statuses,
    wordings,
    hasStatus: profile.fields.some((field) => field.id === 'status'),
    place,
  });
  const named = fillFromNotes('name', { ...list, ...derived });
  return {
    table: named.table,
    columns: named.columns,
    findings: [
      ...rowFindings(table, rows, joined, place),
      ...spared.findings,
      ...filled.findings,
      ...noted.findings,
      ...derived.findings,
      ...named.findings,
      ...offerColumns({ ...list, ...named }),
      ...namesBeside({ ...list, table, header, wordings }),
    ],
  };
}

function rowFindings(table: Table, rows: ReadRows, { left }: JoinedRows, place: Place): Finding[] {
  const { rows: open, ...column } = rows.others ?? { rows: [], heading: '', letter: '' };
  const reported = new Set([...rows.relatives, ...open, ...rows.continued]);
  const alone = rowsOfNames(table, rows.kinds).filter((row) => !reported.has(row));
  const doubtful = [...new Set([...rows.doubtful, ...alone])].sort((a, b) => a - b);
  return [
    ...findingOfRows(doubtful, place, (count) => message('rows-without-number', { count })),
    ...findingOfRows(rows.relatives, place, (count) =>
      message('relatives-left-out', { count, rows: firstRows(rows.relatives) }),
    ),
    ...findingOfRows(open, place, (count) =>
      message('non-members-left-out', { count, rows: firstRows(open), ...column }),
    ),
    ...continuedFinding(rows, left, place),
  ];
}

/** Reports further rows of members: as a warning, unless a form has them and all of their cells were joined. */
function continuedFinding({ continued, isForm }: ReadRows, left: number, place: Place): Finding[] {
  const isWhole = left === 0;
  return findingOfRows(
    continued,
    place,
    (count) =>
      isWhole ? message('rows-joined', { count }) : message('rows-continued', { count, left }),
    isWhole && isForm ? 'info' : 'warning',
  );
}
