/** Steps 3 and 4 for all files of a run: which kind of roster they hold, and each roster of them. */
import { type BranchTable, rosterDay } from '../assign/index.js';
import { withCellComments } from '../consolidate/index.js';
import { decodeTables, ordinaryTables } from '../decode/index.js';
import {
  type Fault,
  type Finding,
  fault,
  groupBy,
  InputError,
  type Layout,
  type NoRoster,
  type Profile,
  type SkippedFile,
  type SourceFile,
  type SourceRank,
  type Table,
  UNRANKED,
} from '../model/index.js';
import {
  KindReader,
  leftOut,
  letterheadText,
  type Recognition,
  recognise,
  relativesOf,
  tellUnread,
  withoutRelatives,
} from '../recognise/index.js';
import { type BranchFile, branchTableOf } from './branches.js';
import type { MergeInput } from './input.js';
import { kindOfRun, type RunKind, type SaidKinds } from './kinds.js';
import {
  type AllRead,
  type InputFile,
  type SourceSettings,
  sameFiles,
  skipFiles,
} from './reading.js';

/** From here on a table is one roster; a sheet with several has several tables. */
export interface Rosters {
  profile: Profile;
  sources: SourceFile[];
  tables: Table[];
  /** One per table, like all that follows. */
  layouts: (Layout | NoRoster)[];
  /** What the plan says of it. */
  settings: (SourceSettings | undefined)[];
  /** Texts above and below it, with their zero-based rows. */
  letterheads: { row: number; text: string }[][];
  ranks: SourceRank[];
  /** Day of the list, `yyyymmdd`; 0 where nothing says it. */
  days: number[];
  branches?: BranchTable;
  skipped: SkippedFile[];
  /** Faults of the files that were left out, with their places. */
  faults: Fault[];
  findings: Finding[];
}

/** @throws InputError for input that can't be worked with, with every fault found */
export function recogniseRosters(
  read: AllRead,
  branchFile: BranchFile | undefined,
  input: MergeInput,
): Rosters {
  const { sources, findings, faults } = read;
  findings.push(...(branchFile?.findings ?? []));
  const ordinary = ordinaryTables(read.tables);
  const decoded = decodeTables(ordinary.value);
  findings.push(...ordinary.findings, ...decoded.findings);
  const { profile, ...recognised } = recogniseByKind(decoded.value, read, input);
  const branchFaults: Fault[] = [];
  const branches =
    branchFile && orFaults(branchFaults, () => branchTableOf(branchFile, profile, findings));
  faults.push(...unknownFields(input.files, profile), ...recognised.faults);
  const rosters = membersOnly(recognised.sheets.flat());
  findings.push(...recognised.findings);
  tellUnread(rosters, findings, input.drafting ? undefined : faults);
  // Faults of the rosters and of the branch table are told together; only files may be skipped.
  if (branchFaults.length > 0) throw new InputError([...faults, ...branchFaults]);
  const skipped = skipFiles(read, rosters, input.skipBadFiles === true);
  findings.push(...sameFiles(sources));
  const commented = rosters.map((roster) => withCellComments(roster.table, roster.layout));
  const tables = commented.map((roster) => roster.table);
  const layouts = commented.map((roster) => roster.layout);
  const settings = rosters.map((roster) => roster.settings);
  const letterheads = tables.map((table, t) => letterheadText(table, layouts[t]));
  return {
    profile,
    sources,
    tables,
    layouts,
    settings,
    letterheads,
    ranks: settings.map((each) => each?.rank ?? UNRANKED),
    days: settings.map(
      (each, t) => each?.asOf || rosterDay(letterheads[t].map(({ text }) => text)),
    ),
    ...(branches === undefined ? {} : { branches }),
    skipped,
    faults,
    findings,
  };
}

/** What `step` gives; undefined where it has faults, which are added. */
function orFaults<Value>(faults: Fault[], step: () => Value): Value | undefined {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    faults.push(...error.faults);
    return undefined;
  }
}

/** Fields that the plan gives to columns, and that the profile does not have. */
function unknownFields(files: readonly InputFile[], profile: Profile): Fault[] {
  const ids = profile.fields.map((field) => field.id);
  const known = ids.join(', ');
  return files.flatMap(({ file, settings }) => {
    const unknown = settings.flatMap(({ columns }) =>
      Object.entries(columns).filter(([, field]) => !ids.includes(field)),
    );
    return unknown.map(([column, name]) =>
      fault('plan-field-unknown', { column, name, known }, { file }),
    );
  });
}

interface Roster extends Recognition {
  settings: SourceSettings | undefined;
}

/** The rosters of each sheet, with what was noticed. */
interface Recognised {
  sheets: Roster[][];
  findings: Finding[];
  faults: Fault[];
}

/**
 * Recognises all tables by the profile that was asked for, else by the kind that their lists say. What
 * the lists of a sheet with several say is known only once they are told apart, which the profile of
 * another kind can do as well.
 * @throws InputError for lists of two kinds
 */
function recogniseByKind(
  tables: readonly Table[],
  read: AllRead,
  input: MergeInput,
): Recognised & { profile: Profile } {
  const { settings, findings, faults } = read;
  if (input.profile !== undefined) {
    return { profile: input.profile, ...recogniseAll(tables, settings, input.profile) };
  }
  const unknown = input.profiles.find(({ signs }) => signs === undefined) ?? input.profiles[0]!;
  const reader = new KindReader(input.profiles, unknown);
  const kindOf = (said: readonly SaidKinds[]): RunKind => {
    const kind = kindOfRun(said, unknown, input.earlierKind);
    if ('code' in kind) throw new InputError([...faults, kind]);
    return kind;
  };
  const isListed = listedTest(tables, settings);
  const said = tables.map((table, t): SaidKinds => {
    const isPlanned = Object.keys(settings[t]?.columns ?? {}).length > 0;
    return { table, kinds: isListed(t) ? reader.ofSheet(table, isPlanned) : [] };
  });
  const first = kindOf(said);
  const recognised = recogniseAll(tables, settings, first.profile);
  const { profile, finding } = kindOf(
    recognised.sheets.flatMap((rosters, t) => listsOf(rosters, reader) ?? said[t]!),
  );
  findings.push(finding);
  return {
    profile,
    ...(profile === first.profile ? recognised : recogniseAll(tables, settings, profile)),
  };
}

/** Lists of relatives are left out, but a sheet that the plan names is a list, whatever it is called. */
function membersOnly(rosters: readonly Roster[]): Roster[] {
  const byFile = groupBy(rosters, ({ table }) => table.file);
  return [...byFile.values()].flatMap((own) =>
    own.some(({ settings }) => settings?.sheet !== undefined) ? own : withoutRelatives(own),
  );
}

/** Evidence of each list of a sheet with several; undefined for a sheet with one or none. */
function listsOf(rosters: readonly Roster[], reader: KindReader): SaidKinds[] | undefined {
  const said = rosters.flatMap(({ table, layout }): SaidKinds[] => {
    if (!('columns' in layout)) return [];
    const header = { top: layout.headerTop, bottom: layout.headerBottom };
    return [{ table, kinds: reader.ofList(table, header) }];
  });
  return said.length > 1 ? said : undefined;
}

/** Sheets that a plan does not name are left out where it names others of their file. */
function listedTest(
  tables: readonly Table[],
  settings: readonly (SourceSettings | undefined)[],
): (t: number) => boolean {
  const planned = new Set(
    settings.flatMap((each, t) => (each?.sheet === undefined ? [] : [tables[t].file])),
  );
  return (t) => settings[t] !== undefined || !planned.has(tables[t].file);
}

/** The rosters of all tables, in order; a table without one stays as it is. */
function recogniseAll(
  tables: readonly Table[],
  settings: readonly (SourceSettings | undefined)[],
  profile: Profile,
): Recognised {
  const findings: Finding[] = [];
  // One for every file in which no sheet is a roster.
  const faults: Fault[] = [];
  const isListed = listedTest(tables, settings);
  const unclear = new Map<number, Fault[]>();
  const sheets = tables.map((table, t): Roster[] => {
    const own = settings[t];
    if (!isListed(t)) return [{ table, layout: leftOut(table, findings), settings: own }];
    const found: Fault[] = [];
    const recognised = orFaults(found, () => recognise(table, profile, own?.columns ?? {}));
    if (recognised === undefined) unclear.set(t, found);
    findings.push(...(recognised?.findings ?? []));
    return recognised?.rosters.map((roster) => ({ ...roster, settings: own })) ?? [];
  });
  for (const [t, found] of unclear) {
    const layout = unclearRelatives(tables[t], settings[t], found);
    if (layout === undefined || !besideMembers(tables[t], sheets.flat())) faults.push(...found);
    else sheets[t] = [{ table: tables[t], layout, settings: settings[t] }];
  }
  return { sheets, findings, faults };
}

/** A sheet with two columns of names need not be told apart where it lists relatives. */
function unclearRelatives(
  table: Table,
  settings: SourceSettings | undefined,
  faults: readonly Fault[],
): NoRoster | undefined {
  // A sheet that the plan names is a list, whatever it is called.
  if (settings?.sheet !== undefined) return undefined;
  if (faults.some(({ code }) => code !== 'two-columns-one-field')) return undefined;
  return relativesOf(table);
}

/** Whether another sheet of the file has a list. */
function besideMembers({ file }: Table, rosters: readonly Roster[]): boolean {
  return withoutRelatives(rosters.filter(({ table }) => table.file === file)).some(
    ({ layout }) => 'columns' in layout,
  );
}
