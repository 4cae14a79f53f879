/** Steps 3 and 4: decodes all tables and recognises the rosters in them. */
import { type BranchTable, listPeriod, listVersion, rosterDay } from '../../../assign/index.js';
import { withCellComments } from '../../../consolidate/index.js';
import {
  type Fault,
  type Finding,
  fault,
  InputError,
  type Layout,
  type ListPeriod,
  type ListVersion,
  type NoRoster,
  type Profile,
  type SkippedFile,
  type SourceFile,
  type SourceRank,
  type Table,
  UNRANKED,
} from '../../../model/index.js';
import {
  letterheadText,
  organisationsDiffer,
  unreadSheets,
  withFamilies,
} from '../../../recognise/index.js';
import type { MergeInput } from '../../mergeInput.js';
import { type BranchFile, recogniseBranches } from '../places/branchTable.js';
import type { FilesRead, InputFile } from '../reading/files.js';
import type { SourceSettings } from '../settings.js';
import { valueOrFaults } from '../valueOrFaults.js';
import { recogniseByKind } from './recogniseByKind.js';
import { membersOnly, type Roster } from './recogniseFile.js';
import { equalFiles, resultsBesideSources, skipFiles } from './skippedFiles.js';

/** Recognised rosters. From here on a table is one roster; a sheet with several has several tables. */
export interface Rosters {
  profile: Profile;
  sources: SourceFile[];
  tables: Table[];
  /** One per table, like the six lists below. */
  layouts: (Layout | NoRoster)[];
  /** Settings of the plan. */
  settings: (SourceSettings | undefined)[];
  /** Texts above and below the roster, with their zero-based rows. */
  letterheads: { row: number; text: string }[][];
  ranks: SourceRank[];
  /** Day of the list, `yyyymmdd`; 0 if unknown. */
  days: number[];
  /** When the list was made: its day, or what its title and names say. */
  periods: ListPeriod[];
  /** Version of the list by the names of file and sheet. */
  versions: ListVersion[];
  branches?: BranchTable;
  skipped: SkippedFile[];
  /** Faults of the files that were left out, with their places. */
  faults: Fault[];
  findings: Finding[];
}

/**
 * Recognises the rosters of all files, and the branch table.
 * @throws InputError for input that cannot be processed, with every fault found
 */
export async function recogniseRosters(
  read: FilesRead,
  branchFiles: readonly BranchFile[],
  input: MergeInput,
): Promise<Rosters> {
  const findings = [
    ...read.findings,
    ...branchFiles.flatMap((file) => file.findings),
    ...read.files.flatMap(({ look }) => look.ordinary),
    ...read.files.flatMap(({ look }) => look.decoded),
  ];
  const recognised = await recogniseByKind(read, input);
  const { profile } = recognised;
  findings.push(...recognised.kindFindings);
  const table =
    branchFiles.length === 0
      ? undefined
      : valueOrFaults(() => recogniseBranches(branchFiles, profile, input));
  const branches = table !== undefined && 'value' in table ? table.value : undefined;
  findings.push(...(branches?.findings ?? []), ...recognised.findings);
  const known = [...read.faults, ...unknownFields(input.files, profile), ...recognised.faults];
  const families = withFamilies(membersOnly(recognised.sheets.flat()), profile);
  const { rosters } = families;
  const unread = unreadSheets(rosters, known, input.drafting === true);
  findings.push(...organisationsDiffer(rosters, profile), ...families.findings, ...unread.findings);
  const faults = [...known, ...unread.faults];
  // The branch table may have faults for this kind of list only; only files may be skipped.
  if (table !== undefined && 'faults' in table) throw new InputError([...faults, ...table.faults]);
  const kept = skipFiles(
    { sources: read.files.map(({ look }) => look.source), rosters, findings },
    faults,
    input.skipBadFiles === true,
  );
  return {
    profile,
    sources: kept.sources,
    ...columnsOf(kept.rosters),
    ...(branches === undefined ? {} : { branches: branches.branches }),
    skipped: kept.skipped,
    faults,
    findings: [
      ...kept.findings,
      ...equalFiles(kept.sources),
      ...resultsBesideSources(kept.rosters, kept.sources),
    ],
  };
}

/** Turns a list of rosters into one list for each of their properties. */
function columnsOf(
  rosters: readonly Roster[],
): Pick<
  Rosters,
  'tables' | 'layouts' | 'settings' | 'letterheads' | 'ranks' | 'days' | 'periods' | 'versions'
> {
  const commented = rosters.map(({ table, layout }) => withCellComments(table, layout));
  const tables = commented.map(({ table }) => table);
  const layouts = commented.map(({ layout }) => layout);
  const settings = rosters.map((roster) => roster.settings);
  const letterheads = tables.map((table, t) => letterheadText(table, layouts[t]));
  const days = settings.map(
    (own, t) => own?.asOf || rosterDay(letterheads[t].map(({ text }) => text)),
  );
  return {
    tables,
    layouts,
    settings,
    letterheads,
    ranks: settings.map((own) => own?.rank ?? UNRANKED),
    days,
    periods: tables.map((table, t) => {
      if (days[t] !== 0) return { from: days[t], to: days[t] };
      const above = letterheads[t].filter(({ row }) => layouts[t].kinds[row] === 'letterhead');
      return listPeriod(
        above.map(({ text }) => text),
        table,
      );
    }),
    versions: tables.map(listVersion),
  };
}

/** Finds fields that the plan gives to columns but the profile lacks. */
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
