/** Recognises the rosters of one file with a profile. */
import {
  type Fault,
  type Finding,
  finding,
  groupBy,
  type NoRoster,
  type Profile,
  placeIn,
  type Table,
} from '../../../model/index.js';
import {
  asContinued,
  continuationOf,
  countFindings,
  exampleFindings,
  isNextPage,
  isReadList,
  type KindReader,
  leaveOut,
  type ReadList,
  type Recognition,
  recognise,
  recogniseUnheaded,
  relativesOf,
  struckFindings,
  withCountedBranches,
  withHeaderOf,
  withoutHeader,
  withoutOtherLists,
  withoutRelatives,
} from '../../../recognise/index.js';
import { type SourceSettings, settingsOfSheet } from '../settings.js';
import { valueOrFaults } from '../valueOrFaults.js';
import type { ListKinds } from './runKind.js';

/** Faults of a list whose columns of names need a decision of a person. */
const NAMES_OF_TWO: ReadonlySet<string> = new Set(['two-columns-one-field', 'names-of-two-lists']);

export interface Roster extends Recognition {
  settings: SourceSettings | undefined;
}

/** Rosters, findings and faults of one file. */
export interface Recognised {
  /** The rosters of each sheet. */
  sheets: Roster[][];
  findings: Finding[];
  faults: Fault[];
  profile: Profile;
  /** Kinds that its lists show; none without a reader of kinds. */
  kinds: ListKinds[];
}

/**
 * Recognises the rosters of one file. A sheet with several lists shows their kinds only after it is split,
 * which any profile can do.
 * @param ofSheets kinds that each sheet shows as a whole
 */
export function recogniseFile(
  tables: readonly Table[],
  settings: readonly SourceSettings[],
  profile: Profile,
  ofSheets: readonly ListKinds[],
  reader: KindReader | undefined,
): Recognised {
  const recognised = recogniseAll(tables, settings, profile);
  const kinds =
    reader === undefined
      ? []
      : recognised.sheets.flatMap((rosters, t) => kindsOfLists(rosters, reader) ?? ofSheets[t]!);
  return { ...recognised, profile, kinds };
}

/** Lists the kinds of each list on a sheet with several; undefined for a sheet with one or none. */
function kindsOfLists(rosters: readonly Roster[], reader: KindReader): ListKinds[] | undefined {
  const lists = rosters.flatMap(({ table, layout }): ListKinds[] => {
    if (!('columns' in layout)) return [];
    const header = { top: layout.headerTop, bottom: layout.headerBottom };
    return [{ table, kinds: reader.ofList(table, header) }];
  });
  return lists.length > 1 ? lists : undefined;
}

/** Makes a test for sheets to read, by their settings: all, unless the plan names some of the file. */
export function listedTest(
  tables: readonly Table[],
  settings: readonly SourceSettings[],
): (own: SourceSettings | undefined) => boolean {
  const isPlanned = tables.some(({ sheet }) => settingsOfSheet(settings, sheet)?.sheet);
  return (own) => own !== undefined || !isPlanned;
}

/** Recognises the rosters of all sheets, in order; a sheet without one remains as it is. */
function recogniseAll(
  tables: readonly Table[],
  planned: readonly SourceSettings[],
  profile: Profile,
): Omit<Recognised, 'kinds' | 'profile'> {
  const findings: Finding[] = [];
  const faults: Fault[] = [];
  const settings = tables.map(({ sheet }) => settingsOfSheet(planned, sheet));
  const isListed = listedTest(tables, planned);
  const unclear = new Map<number, readonly Fault[]>();
  let above: Recognition | undefined;
  let headed: ReadList | undefined;
  const sheets = tables.map((table, t): Roster[] => {
    const own = settings[t];
    if (!isListed(own)) {
      const left = leaveOut(table);
      findings.push(...left.findings);
      return [{ table, layout: left.value, settings: own }];
    }
    const recognised = valueOrFaults(() => recognise(table, profile, own?.columns ?? {}));
    if ('faults' in recognised) {
      unclear.set(t, recognised.faults);
      return [];
    }
    const found =
      own === undefined ? continuing(recognised.value, above, headed, table, profile) : undefined;
    const { rosters, findings: ofSheet } = found ?? recognised.value;
    above = rosters.at(-1);
    if (above !== undefined && isReadList(above) && hasHeader(above)) headed = above;
    findings.push(...ofSheet);
    return rosters.map((roster) => ({ ...roster, settings: own }));
  });
  findings.push(...readUnheaded(sheets, tables, settings, profile));
  for (const [t, found] of unclear) {
    const layout = unclearRelatives(tables[t], settings[t], found);
    if (layout === undefined || !isBesideMembers(sheets.flat())) faults.push(...found);
    else sheets[t] = [{ table: tables[t], layout, settings: settings[t] }];
  }
  findings.push(...countFindings(sheets), ...struckFindings(sheets.flat()));
  findings.push(...exampleFindings(sheets.flat()));
  const named = sheets.map((rosters) =>
    rosters.map((roster) =>
      roster.settings === undefined
        ? { ...roster, ...withCountedBranches(roster, profile) }
        : roster,
    ),
  );
  return { sheets: named, findings, faults };
}

/** Whether a list has a header on its own sheet. */
function hasHeader({ layout }: ReadList): boolean {
  return layout.headerBottom >= layout.headerTop;
}

/**
 * Reads a sheet without a header below that of the list which it continues, or as the next page of a list; undefined
 * for another sheet.
 * @param above last list of the sheet before
 * @param headed last list with a header
 */
function continuing(
  { rosters, findings }: { rosters: Recognition[]; findings: Finding[] },
  above: Recognition | undefined,
  headed: ReadList | undefined,
  table: Table,
  profile: Profile,
): { rosters: Recognition[]; findings: Finding[] } | undefined {
  const [only, another] = rosters;
  if (another !== undefined || only === undefined) return undefined;
  if (above === undefined || !isReadList(above)) return undefined;
  const { layout } = only;
  if ('columns' in layout) {
    const isNext = isNextPage(above, { ...only, layout }, profile);
    return isNext ? { rosters: [asContinued(only, above)], findings } : undefined;
  }
  if (layout.reason !== 'no-header' || headed === undefined) return undefined;
  const continuation = continuationOf(above, table, profile);
  if (continuation === undefined) return undefined;
  const borrowed = withHeaderOf(headed, table);
  const read = valueOrFaults(() => recognise(borrowed.table, profile, borrowed.overrides));
  if ('faults' in read) return undefined;
  const own = withoutHeader(read.value, borrowed);
  const continued = finding(
    'warning',
    'sheet-continued',
    { other: above.table.sheet },
    placeIn(table),
  );
  return {
    rosters:
      continuation === 'on' ? own.rosters.map((roster) => asContinued(roster, above)) : own.rosters,
    findings: [continued, ...own.findings],
  };
}

/**
 * Reads the sheets of a file without any header by their cells, in place. Beside a list with a header such a sheet may
 * be of other people, so it is only reported.
 */
function readUnheaded(
  sheets: Roster[][],
  tables: readonly Table[],
  settings: readonly (SourceSettings | undefined)[],
  profile: Profile,
): Finding[] {
  if (sheets.some((rosters) => rosters.some(({ layout }) => 'columns' in layout))) return [];
  return sheets.flatMap(([only, another], t): Finding[] => {
    if (another !== undefined || only === undefined || 'columns' in only.layout) return [];
    if (only.layout.reason !== 'no-header' || settings[t]?.columns !== undefined) return [];
    const read = valueOrFaults(() => recogniseUnheaded(tables[t]!, profile));
    if ('faults' in read || read.value === undefined) return [];
    sheets[t] = read.value.rosters.map((roster) => ({ ...roster, settings: settings[t] }));
    return read.value.findings;
  });
}

/** Recognises a list of relatives, whose two columns of names need no decision of a person. */
function unclearRelatives(
  table: Table,
  settings: SourceSettings | undefined,
  faults: readonly Fault[],
): NoRoster | undefined {
  // A sheet that the plan names is a list of members, whatever its title.
  if (settings?.sheet !== undefined) return undefined;
  if (!faults.every(({ code }) => NAMES_OF_TWO.has(code))) return undefined;
  return relativesOf(table);
}

/** Whether another sheet of the file has a list of members. */
function isBesideMembers(rosters: readonly Roster[]): boolean {
  return withoutRelatives(rosters).some(({ layout }) => 'columns' in layout);
}

/** Leaves out lists of relatives, donors and members' children, unless the plan names a sheet of their file. */
export function membersOnly(rosters: readonly Roster[]): Roster[] {
  const byFile = groupBy(rosters, ({ table }) => table.file);
  return [...byFile.values()].flatMap((own) =>
    own.some(({ settings }) => settings?.sheet !== undefined)
      ? own
      : withoutOtherLists(withoutRelatives(own)),
  );
}
