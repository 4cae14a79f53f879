/** Recognition: a table → its rosters: where the header is, which column is which field, what each row is. */
import {
  type Finding,
  finding,
  findingOf,
  inputError,
  isNameField,
  type Layout,
  type Message,
  message,
  type NoRoster,
  type Place,
  type Profile,
  type ProfileField,
  type RowKind,
  type Table,
} from '../model/index.js';
import { columnLetter } from '../text/columnLetter.js';
import { clean } from '../text/unicode.js';
import { assignColumns } from './columns/assignColumns.js';
import { withCodeKinds } from './columns/codeColumns.js';
import { offerColumns } from './columns/offers.js';
import { plannedLetters, unusedOverrides } from './columns/overrides.js';
import { findHeader } from './header/findHeader.js';
import { headerPaths } from './header/headerPaths.js';
import {
  type HeaderRows,
  MOST_ROWS,
  type PlannedColumns,
  type SearchedRows,
  searchedRows,
} from './header/headerRows.js';
import { plannedHeader } from './header/plannedHeader.js';
import { indexWordings, type Wordings } from './headings/wordings.js';
import { joinRows } from './rows/continuedRows.js';
import { readRows } from './rows/rowKinds.js';
import { type Neighbour, neighbour } from './sheet/neighbours.js';
import { columnsOf, letterheadTop, offsetRoster, rowsOf, secondRoster } from './sheet/rosters.js';
import { isTransposed } from './sheet/transposed.js';
import type { Recognition } from './sheet/unread.js';
import { fillAsAbove } from './values/asAbove.js';
import { derive } from './values/derive.js';
import { type SplitNames, splitNames } from './values/nameLists.js';
import { fillFromNotes } from './values/noteNumbers.js';
import { fillFromSpares } from './values/spares.js';

export { guessColumns } from './columns/offers.js';
export { KindReader, type ListKind } from './kind/kindReader.js';
export { relativesOf, withoutRelatives } from './sheet/relatives.js';
export { leftOut, looksLikePeople, type Recognition, tellUnread } from './sheet/unread.js';

/** More rosters on one sheet are no layout but damage. */
const MOST_ROSTERS = 50;
/** A sheet has few lists beside each other; each search looks through the whole sheet several times. */
const MOST_SEARCHES = 20;
/** Above every row: texts merged across a cut belong to both sides wherever they stand. */
const NO_HEADER: HeaderRows = { top: -1, bottom: -1 };

/**
 * The rosters of a sheet: one as a rule, several below one another or side by side; or one entry
 * that says why there is none.
 * `overrides`: heading or column letter → field id, from the plan; a heading goes before a letter.
 * Throws InputError `two-columns-one-field` where only a person can say which column is the name,
 * and `rosters-too-many`.
 */
export function recognise(
  table: Table,
  profile: Profile,
  overrides: Readonly<Record<string, string>> = {},
): { rosters: Recognition[]; findings: Finding[] } {
  const wordings = indexWordings(profile, overrides);
  const split = splitNames(table, wordings);
  const sheet = new SheetReader(profile, wordings, split);
  sheet.readColumns(split.table, searchedRows(table), plannedLetters(table, overrides));
  const columns = sheet.rosters.flatMap(({ layout }) =>
    'columns' in layout ? layout.columns : [],
  );
  if (columns.length > 0)
    sheet.findings.push(...unusedOverrides(placeOf(table), columns, overrides));
  return { rosters: sheet.rosters, findings: sheet.findings };
}

class SheetReader {
  /** How often lists beside each other were looked for. */
  private searches = 0;
  readonly rosters: Recognition[] = [];
  readonly findings: Finding[] = [];

  constructor(
    private readonly profile: Profile,
    private readonly wordings: Wordings,
    private readonly split: SplitNames,
  ) {}

  /** Rosters side by side, from left to right; each may have others below, and has its own letters. */
  readColumns(table: Table, searched: SearchedRows, planned: PlannedColumns): void {
    const apart = planned.size > 0 ? undefined : this.neighbourIn(table, searched);
    if (apart !== undefined) {
      this.findings.push(...twoInARow(apart, placeOf(table)));
      this.readSides(table, apart.cut, NO_HEADER, planned);
      return;
    }
    const header = this.headerOf(table, searched, planned);
    if (header === undefined) {
      this.readRows(table, header, planned);
      return;
    }
    const cut = secondRoster(table, header, this.fieldsOf(table, header, planned));
    if (cut === undefined) {
      this.readOffset(table, header, planned);
      return;
    }
    const of = (isOwn: (column: number) => boolean) =>
      new Map([...planned].filter(([column]) => isOwn(column)));
    const left = of((column) => column < cut);
    this.readRows(columnsOf(table, 0, cut, header), header, left);
    this.readColumns(
      columnsOf(table, cut, Number.POSITIVE_INFINITY, header),
      { top: header.top, last: header.bottom },
      of((column) => column >= cut),
    );
  }

  /** By column, what the plan or else the heading says; the plan may say that there is no second roster. */
  private fieldsOf(
    table: Table,
    header: HeaderRows,
    planned: PlannedColumns,
  ): (ProfileField | undefined)[] {
    return headerPaths(table, header.top, header.bottom).map((path, column) => {
      const field = planned.get(column);
      return field === undefined
        ? this.wordings.meaning(path)?.field
        : this.profile.fields.find(({ id }) => id === field);
    });
  }

  /** One roster, or two side by side with their headers on different rows. */
  private readOffset(table: Table, header: HeaderRows, planned: PlannedColumns): void {
    const headerOf = (side: Table) => this.headerOf(side, searchedRows(side), planned);
    const cut = planned.size > 0 ? undefined : offsetRoster(table, header, this.wordings, headerOf);
    if (cut === undefined) {
      this.readRows(table, header, planned);
      return;
    }
    this.readSides(table, cut, header, planned);
  }

  /** A second list beside the first; only where the whole sheet is searched. */
  private neighbourIn(table: Table, { top }: SearchedRows): Neighbour | undefined {
    if (top > 0 || ++this.searches > MOST_SEARCHES) return undefined;
    const headerOf = (side: Table) => this.headerOf(side, searchedRows(side), new Map());
    return neighbour(table, this.profile, this.wordings, headerOf);
  }

  private readSides(table: Table, cut: number, header: HeaderRows, planned: PlannedColumns): void {
    for (const [left, end] of [
      [0, cut],
      [cut, Number.POSITIVE_INFINITY],
    ] as const) {
      const side = columnsOf(table, left, end, header);
      this.readColumns(side, searchedRows(side), planned);
    }
  }

  /** Rosters below one another, from the top down. */
  private readRows(table: Table, first: HeaderRows | undefined, planned: PlannedColumns): void {
    let rest = table;
    let header = first;
    while (header !== undefined) {
      if (this.rosters.length === MOST_ROSTERS) {
        throw inputError('rosters-too-many', { most: MOST_ROSTERS }, placeOf(table));
      }
      const roster = this.readRoster(rest, header, planned);
      if (roster === undefined) return;
      const { nextHeader, top } = roster;
      this.readRoster(rowsOf(rest, 0, top), header, planned);
      rest = rowsOf(rest, top, rest.rows.length);
      const last = Math.min(nextHeader + MOST_ROWS, rest.rows.length) - 1;
      header = this.headerOf(rest, { top, last }, planned);
    }
    this.rosters.push({ table: rest, layout: noRoster(rest, this.wordings) });
  }

  /** Adds the roster below a header, or says where the next one begins on the same rows. */
  private readRoster(
    table: Table,
    header: HeaderRows,
    planned: PlannedColumns,
  ): { nextHeader: number; top: number } | undefined {
    const { profile, wordings } = this;
    const assigned = assignColumns(table, header, profile, wordings, planned);
    if (!assigned.columns.some(({ field }) => this.isName(field))) {
      this.rosters.push({ table, layout: { reason: 'no-name', kinds: notesOf(table) } });
      return undefined;
    }
    const reading = readRows(table, header, assigned.columns, profile, wordings);
    const { kinds, sections, communes, nextHeader } = reading;
    if (nextHeader !== undefined) {
      return { nextHeader, top: letterheadTop(table, nextHeader, kinds, profile) };
    }
    const place = placeOf(table);
    const columns = withCodeKinds(assigned.columns, profile);
    const { subBranches, statuses, titleBranch } = reading;
    const members = kinds.flatMap((kind, row) => (kind === 'member' ? [row] : []));
    const hasSections = [...sections, ...communes].some((text) => text !== '');
    const joined = joinRows(table, columns, reading.continued, kinds, profile);
    const spared = fillFromSpares(joined.table, columns, members, profile, place);
    const filled = fillAsAbove({
      table: spared.table,
      columns,
      members,
      hasSections,
      profile,
      place,
    });
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
    this.findings.push(
      ...assigned.findings,
      ...rowsLeftOut(reading.doubtful, place, (count) => message('rows-without-number', { count })),
      ...rowsLeftOut(reading.continued, place, (count) =>
        message('rows-continued', { count, left: joined.left }),
      ),
      ...spared.findings,
      ...filled.findings,
      ...noted.findings,
      ...derived.findings,
      ...offerColumns(derived.table, derived.columns, members, profile, place),
    );
    this.rosters.push({
      table: derived.table,
      layout: {
        headerTop: header.top,
        headerBottom: header.bottom,
        columns: withCodeKinds(this.split.columns(derived.columns), profile),
        kinds,
        sections,
        ...(titleBranch === undefined ? {} : { titleBranch }),
        ...(communes.some((commune) => commune !== '') ? { communes } : {}),
      },
    });
    return undefined;
  }

  private isName(id: string | undefined): boolean {
    return isNameField(this.profile.fields.find((field) => field.id === id));
  }

  /** By the headings, or by the plan's letters where these show people higher up. */
  private headerOf(
    table: Table,
    searched: SearchedRows,
    planned: PlannedColumns,
  ): HeaderRows | undefined {
    const found = findHeader(table, this.wordings, planned, searched);
    if (planned.size === 0) return found;
    return plannedHeader(table, this.profile, planned, found);
  }
}

function placeOf(table: Table): Place {
  return table.sheet === '' ? { file: table.file } : { file: table.file, sheet: table.sheet };
}

function twoInARow({ unparted }: Neighbour, place: Place): Finding[] {
  if (unparted === undefined) return [];
  const [first, second] = unparted.map(columnLetter) as [string, string];
  return [finding('warning', 'two-people-in-a-row', { first, second }, place)];
}

function rowsLeftOut(
  rows: readonly number[],
  place: Place,
  told: (count: number) => Message,
): Finding[] {
  const [first] = rows;
  if (first === undefined) return [];
  const at = { ...place, row: first + 1 };
  return [findingOf('warning', told(rows.length), at)];
}

function notesOf(table: Table): RowKind[] {
  return table.rows.map((cells) => (cells.length === 0 ? 'blank' : 'note'));
}

function noRoster(table: Table, wordings: Wordings): NoRoster {
  const kinds = notesOf(table);
  if (!kinds.includes('note')) return { reason: 'empty', kinds };
  return { reason: isTransposed(table, wordings) ? 'transposed' : 'no-header', kinds };
}

/** Letterhead and footer texts, one per cell, with their zero-based row: where a commune is named. */
export function letterheadText(
  table: Table,
  layout: Layout | NoRoster,
): { row: number; text: string }[] {
  const lines: { row: number; text: string }[] = [];
  for (const [row, kind] of layout.kinds.entries()) {
    if (kind !== 'letterhead' && kind !== 'footer') continue;
    for (const cellText of table.rows[row] ?? []) {
      const text = clean(cellText);
      if (text !== '') lines.push({ row, text });
    }
  }
  return lines;
}
