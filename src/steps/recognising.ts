/** Steps 3 and 4 for all files of a run: which kind of roster they hold, and each roster of them. */
import type { BranchTable } from '../assign/branchTable.js';
import { rosterDay } from '../assign/rosterDay.js';
import { decodeTables, ordinaryTables } from '../decode/index.js';
import {
  type Fault,
  type Finding,
  fault,
  finding,
  groupBy,
  InputError,
  type Layout,
  type NoRoster,
  type Profile,
  type SkippedFile,
  type SourceFile,
  type Table,
} from '../model/index.js';
import {
  leftOut,
  letterheadText,
  type Recognition,
  recognise,
  recogniseProfile,
  tellUnread,
  withoutRelatives,
} from '../recognise/index.js';
import { type BranchFile, branchTableOf } from './branches.js';
import type { MergeInput } from './input.js';
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
  ranks: number[];
  /** Day of the list, `yyyymmdd`; 0 where nothing says it. */
  days: number[];
  branches?: BranchTable;
  skipped: SkippedFile[];
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
  const sheets = decodeTables(ordinaryTables(read.tables, findings), findings);
  const profile = input.profile ?? pickProfile(sheets, input.profiles, findings);
  const branchFaults: Fault[] = [];
  const branches =
    branchFile && orFaults(branchFaults, () => branchTableOf(branchFile, profile, findings));
  faults.push(...unknownFields(input.files, profile));
  const rosters = recogniseAll(sheets, read.settings, profile, findings, faults);
  tellUnread(rosters, findings, input.drafting ? undefined : faults);
  // Faults of the rosters and of the branch table are told together; only files may be skipped.
  if (branchFaults.length > 0) throw new InputError([...faults, ...branchFaults]);
  const skipped = skipFiles(read, rosters, input.skipBadFiles === true);
  findings.push(...sameFiles(sources));
  const tables = rosters.map((roster) => roster.table);
  const layouts = rosters.map((roster) => roster.layout);
  const settings = rosters.map((roster) => roster.settings);
  const letterheads = tables.map((table, t) => letterheadText(table, layouts[t]));
  return {
    profile,
    sources,
    tables,
    layouts,
    settings,
    letterheads,
    ranks: settings.map((each) => each?.rank ?? 0),
    days: settings.map(
      (each, t) => each?.asOf || rosterDay(letterheads[t].map(({ text }) => text)),
    ),
    ...(branches === undefined ? {} : { branches }),
    skipped,
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

function pickProfile(
  tables: readonly Table[],
  profiles: readonly Profile[],
  findings: Finding[],
): Profile {
  const recognised = recogniseProfile(tables, profiles);
  findings.push(
    finding('info', recognised.evidence === '' ? 'profile-assumed' : 'profile-recognised', {
      profile: recognised.profile.id,
      evidence: recognised.evidence,
    }),
  );
  return recognised.profile;
}

interface Roster extends Recognition {
  settings: SourceSettings | undefined;
}

/**
 * The rosters of all tables, in order; a table without one stays as it is.
 * @param faults gets one for every file in which no sheet is a roster
 */
function recogniseAll(
  tables: readonly Table[],
  settings: readonly (SourceSettings | undefined)[],
  profile: Profile,
  findings: Finding[],
  faults: Fault[],
): Roster[] {
  const planned = new Set(
    settings.flatMap((each, t) => (each?.sheet === undefined ? [] : [tables[t].file])),
  );
  const rosters = tables.flatMap((table, t): Roster[] => {
    const own = settings[t];
    if (own === undefined && planned.has(table.file)) {
      return [{ table, layout: leftOut(table, findings), settings: own }];
    }
    const recognised = orFaults(faults, () => recognise(table, profile, own?.columns ?? {}));
    findings.push(...(recognised?.findings ?? []));
    return recognised?.rosters.map((roster) => ({ ...roster, settings: own })) ?? [];
  });
  const byFile = groupBy(rosters, ({ table }) => table.file);
  return [...byFile.values()].flatMap((own) => {
    // A sheet that the plan names is a list, whatever it is called.
    if (own.some((roster) => roster.settings?.sheet !== undefined)) return own;
    return withoutRelatives(own);
  });
}
