/** Finds all rosters of a sheet: below one another, side by side, or with headers on other rows. */
import {
  type Finding,
  finding,
  inputError,
  isNameField,
  type LayoutColumn,
  type NoRoster,
  type Place,
  type Profile,
  type ProfileField,
  placeIn,
  type Table,
} from '../../model/index.js';
import { columnLetter } from '../../text/index.js';
import { plannedLetters, unusedOverrides } from '../columns/overrides.js';
import { findHeader } from '../header/findHeader.js';
import { headerPaths } from '../header/headerPaths.js';
import {
  type HeaderRows,
  MOST_ROWS,
  type PlannedColumns,
  type SearchedRows,
  searchedRows,
} from '../header/headerRows.js';
import { plannedHeader } from '../header/plannedHeader.js';
import { indexWordings, type Wordings } from '../headings/wordings.js';
import { splitNames } from '../values/forms/nameLists.js';
import { branchAbove } from './branchAbove.js';
import { couplesOf } from './couples.js';
import { type Neighbour, neighbour } from './neighbours.js';
import { type RosterContext, readRoster } from './readRoster.js';
import { kindsOfUnread, type Recognition } from './recognition.js';
import { columnsOf, NO_HEADER, offsetRoster, rowsOf, secondRoster } from './rosters.js';
import { NOTHING_SHARED, withShared } from './sharedPlaces.js';
import { isTransposed } from './transposed.js';

/** A sheet with more rosters is damaged. */
const MOST_ROSTERS = 50;
/** Most searches for lists side by side; each goes through the whole sheet several times. */
const MOST_SEARCHES = 20;

/**
 * Recognises the rosters of a sheet, or gives one entry with the reason why it has none.
 * @param overrides heading or column letter → field id, from the plan; headings go before letters
 * @throws InputError `two-columns-one-field` if only a person can say which column is the name, and
 *   `rosters-too-many`
 */
export function recognise(
  table: Table,
  profile: Profile,
  overrides: Readonly<Record<string, string>> = {},
): { rosters: Recognition[]; findings: Finding[] } {
  const wordings = indexWordings(profile, overrides);
  const split = splitNames(table, wordings);
  const sheet = new SheetReader({ profile, wordings, split }, overrides);
  sheet.readSheet(split.table, plannedLetters(table, overrides));
  const { rosters, findings } = sheet;
  const columns = rosters.flatMap(({ layout }) => ('columns' in layout ? layout.columns : []));
  if (columns.length === 0) return { rosters, findings };
  return {
    rosters,
    findings: [...findings, ...unusedOverrides(placeIn(table), columns, overrides)],
  };
}

/** Collects the rosters of one sheet. */
class SheetReader {
  readonly rosters: Recognition[] = [];
  readonly findings: Finding[] = [];
  private searches = 0;
  /** Heading of names that a list further up showed by its people. */
  private nameHeading = '';

  constructor(
    private context: RosterContext,
    private readonly overrides: Readonly<Record<string, string>>,
  ) {}

  /** Reads all rosters of the sheet; the plan may say which side of a list of couples has the members. */
  readSheet(table: Table, planned: PlannedColumns): void {
    const couples = planned.size > 0 ? undefined : couplesOf(table, this.context.wordings);
    if (couples !== undefined) {
      this.findings.push(...twoPeopleInARow(couples.names, placeIn(table)));
    }
    for (const list of couples?.lists ?? [table]) {
      this.readSideBySide(list, searchedRows(table), planned);
    }
  }

  /** Reads rosters side by side, from left to right; each side may have rosters below one another. */
  readSideBySide(table: Table, searched: SearchedRows, planned: PlannedColumns): void {
    const second = planned.size > 0 ? undefined : this.findNeighbour(table, searched);
    if (second !== undefined) {
      this.findings.push(...twoPeopleInARow(second.unparted, placeIn(table)));
      this.readBothSides(table, second, NO_HEADER, planned);
      return;
    }
    const header = this.headerOf(table, searched, planned);
    if (header === undefined) {
      this.readDownwards(table, header, planned);
      return;
    }
    const cut = secondRoster(table, header, this.fieldsOf(table, header, planned));
    if (cut === undefined) {
      this.readOffset(table, header, planned);
      return;
    }
    const isLeft = ([column]: [number, string]) => column < cut;
    const left = new Map([...planned].filter(isLeft));
    const right = new Map([...planned].filter((entry) => !isLeft(entry)));
    this.readDownwards(columnsOf(table, 0, cut, header), header, left);
    const rightTable = columnsOf(table, cut, Number.POSITIVE_INFINITY, header);
    this.readSideBySide(rightTable, { top: header.top, last: header.bottom }, right);
  }

  /** Returns the field of each column, by the plan or else by the heading. */
  private fieldsOf(
    table: Table,
    header: HeaderRows,
    planned: PlannedColumns,
  ): (ProfileField | undefined)[] {
    const { profile, wordings } = this.context;
    return headerPaths(table, header.top, header.bottom).map((path, column) => {
      const plannedField = planned.get(column);
      if (plannedField === undefined) return wordings.meaning(path)?.field;
      return profile.fields.find(({ id }) => id === plannedField);
    });
  }

  /** Reads one roster, or two side by side whose headers are on different rows. */
  private readOffset(table: Table, header: HeaderRows, planned: PlannedColumns): void {
    const headerOf = (side: Table) => this.headerOf(side, searchedRows(side), planned);
    const cut =
      planned.size > 0 ? undefined : offsetRoster(table, header, this.context.wordings, headerOf);
    if (cut === undefined) this.readDownwards(table, header, planned);
    else this.readBothSides(table, { cut, shared: NOTHING_SHARED }, header, planned);
  }

  /** Finds a second list on the right, if the whole sheet is searched. */
  private findNeighbour(table: Table, { top }: SearchedRows): Neighbour | undefined {
    if (top > 0 || ++this.searches > MOST_SEARCHES) return undefined;
    const headerOf = (side: Table) => this.headerOf(side, searchedRows(side), new Map());
    return neighbour(table, this.context.profile, this.context.wordings, headerOf);
  }

  private readBothSides(
    table: Table,
    { cut, shared }: Neighbour,
    header: HeaderRows,
    planned: PlannedColumns,
  ): void {
    for (const [first, end] of [
      [0, cut],
      [cut, Number.POSITIVE_INFINITY],
    ] as const) {
      const side = withShared(table, columnsOf(table, first, end, header), shared);
      this.readSideBySide(side, searchedRows(side), planned);
    }
  }

  /** Reads rosters below one another, from the top down. */
  private readDownwards(
    table: Table,
    firstHeader: HeaderRows | undefined,
    planned: PlannedColumns,
  ): void {
    let rest = table;
    let header = firstHeader;
    const first = this.rosters.length;
    while (header !== undefined) {
      if (this.rosters.length === MOST_ROSTERS) {
        throw inputError('rosters-too-many', { most: MOST_ROSTERS }, placeIn(table));
      }
      const next = this.addRoster(rest, header, planned, first);
      if (next === undefined) return;
      this.addRoster(rowsOf(rest, 0, next.nextTop), header, planned, first);
      this.learnNameHeading();
      rest = rowsOf(rest, next.nextTop, rest.rows.length);
      const last = Math.min(next.nextHeader + MOST_ROWS, rest.rows.length) - 1;
      header = this.headerOf(rest, { top: next.nextTop, last }, planned);
    }
    this.rosters.push({ table: rest, layout: noRoster(rest, this.context.wordings) });
  }

  /** Takes a heading below which names were found by their content for that of names in the lists below, too. */
  private learnNameHeading(): void {
    const layout = this.rosters.at(-1)?.layout;
    if (layout === undefined || !('columns' in layout)) return;
    const { profile } = this.context;
    const nameField = profile.fields.find(isNameField);
    const isFound = ({ field, by }: LayoutColumn) => field === nameField?.id && by === 'content';
    const heading = layout.columns.find(isFound)?.header ?? '';
    if (nameField === undefined || heading === '') return;
    this.nameHeading = heading;
    const wordings = indexWordings(profile, { ...this.overrides, [heading]: nameField.id });
    this.context = { ...this.context, wordings };
  }

  /**
   * Adds the roster below a header; or returns where the next one begins, if there is one below.
   * @param first index of the first of the rosters below one another
   */
  private addRoster(
    table: Table,
    header: HeaderRows,
    planned: PlannedColumns,
    first: number,
  ): { nextHeader: number; nextTop: number } | undefined {
    const reading = readRoster(table, header, planned, this.context);
    if ('nextHeader' in reading) return reading;
    const above = this.rosters.slice(first);
    const roster = this.withLearnedName(reading.value);
    const branch = branchAbove(above.length > 0 ? above : this.rosters, roster);
    if (branch === undefined) this.rosters.push(roster);
    else {
      const { table: own, layout } = roster;
      this.rosters.push({ table: own, layout: { ...layout, titleBranch: branch } });
      this.findings.push(finding('warning', 'branch-of-list-above', { branch }, placeIn(table)));
    }
    this.findings.push(...reading.findings);
    return undefined;
  }

  /** Marks names below a learned heading as found by content, since the plan does not name it. */
  private withLearnedName(roster: Recognition): Recognition {
    const { layout } = roster;
    if (this.nameHeading === '' || !('columns' in layout)) return roster;
    const columns = layout.columns.map((column): LayoutColumn => {
      return column.by === 'plan' && column.header === this.nameHeading
        ? { ...column, by: 'content' }
        : column;
    });
    return { ...roster, layout: { ...layout, columns } };
  }

  /** Finds the header by the headings, or by the plan's letters if these show people higher up. */
  private headerOf(
    table: Table,
    searched: SearchedRows,
    planned: PlannedColumns,
  ): HeaderRows | undefined {
    const { profile, wordings } = this.context;
    const found = findHeader(table, wordings, planned, searched);
    return planned.size === 0 ? found : plannedHeader(table, profile, planned, found);
  }
}

/** Asks about two lists that only their headings separate. */
function twoPeopleInARow(names: Neighbour['unparted'], place: Place): Finding[] {
  if (names === undefined) return [];
  const [first, second] = names.map(columnLetter) as [string, string];
  return [finding('warning', 'two-people-in-a-row', { first, second }, place)];
}

function noRoster(table: Table, wordings: Wordings): NoRoster {
  const kinds = kindsOfUnread(table);
  if (!kinds.includes('note')) return { reason: 'empty', kinds };
  return { reason: isTransposed(table, wordings) ? 'transposed' : 'no-header', kinds };
}
