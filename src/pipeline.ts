/** The order of the steps; no other file knows it. A row's way is told in `README.md` beside this. */

import { type BranchTable, readBranchTable } from './assign/branchTable.js';
import { branchTexts } from './assign/branchText.js';
import { foundBranches } from './assign/foundBranches.js';
import { countBranches, inRosterOrder, placeMembers } from './assign/members.js';
import { type Placements, placeByRule, placeByTable } from './assign/placements.js';
import { fingerprints } from './consolidate/fingerprint.js';
import { lineageOf } from './consolidate/lineage.js';
import { consolidate } from './consolidate/members.js';
import type { FoundBranch } from './init/branchDraft.js';
import { type MatchSettings, matchRecords } from './match/index.js';
import {
  type Fault,
  type Finding,
  fault,
  finding,
  InputError,
  type Layout,
  type MergeResult,
  type NoRoster,
  type Profile,
  type Records,
  type RejectedRow,
  type SourceFile,
  type Table,
  type ValueFault,
} from './model/index.js';
import { normaliseTables } from './normalise/index.js';
import { readTables } from './read/index.js';
import { letterheadText, looksLikePeople, recognise, recogniseProfile } from './recognise/index.js';
import { questionsOf } from './review/questions.js';
import { fold } from './text/unicode.js';
import { communesOfText, knownCommunes } from './units/oldCommune.js';
import { type CommuneOrigins, communeOrigins } from './units/origin.js';

/** What the plan says of a file, or of one of its sheets. */
export interface SourceSettings {
  sheet?: string;
  commune?: string;
  /** Newer and more trusted lists have a higher rank. */
  rank: number;
  columns: Record<string, string>;
}

export interface InputFile {
  file: string;
  read: () => { bytes: Uint8Array; sha256: string };
  settings: SourceSettings[];
}

export type Stage = 'read' | 'recognise' | 'normalise' | 'match' | 'consolidate' | 'write';
export type Progress = (stage: Stage, done: number, total: number) => void;

export interface MergeInput {
  files: readonly InputFile[];
  branches?: InputFile;
  /** The one to use; without it the profile is recognised among `profiles`. */
  profile?: Profile;
  profiles: readonly Profile[];
  /** New commune, for a run without a branch table. */
  target: string;
  matching: MatchSettings;
  progress?: Progress;
}

/** What was understood of the files: the first half of a merge, and all that `inspect` shows. */
export interface Understood {
  profile: Profile;
  sources: SourceFile[];
  tables: Table[];
  layouts: (Layout | NoRoster)[];
  ranks: number[];
  branches?: BranchTable;
  origins: CommuneOrigins;
  branchTexts: string[][];
  records: Records;
  valueFaults: ValueFault[];
  rejected: RejectedRow[];
  findings: Finding[];
}

/** @throws InputError for input that can't be worked with, with every fault found */
export async function merge(input: MergeInput): Promise<MergeResult> {
  const understood = await understand(input);
  const { profile, tables, layouts, records, ranks } = understood;
  const rank = (record: number) => ranks[records.table[record]];
  const placements = place(understood, input.target);
  const placementOf = (record: number) => placements.list[placements.index[record]];
  const originOf = (table: number, row: number) => ({
    oldCommune: understood.origins.communes[table][row] ?? '',
    oldBranch: understood.branchTexts[table][row] ?? '',
  });

  input.progress?.('match', 0, records.count);
  const clustering = matchRecords(
    records,
    profile,
    input.matching,
    { mustLink: [], cannotLink: [] },
    (done, total) => input.progress?.('match', done, total),
  );

  input.progress?.('consolidate', 0, records.count);
  const prints = fingerprints(records, tables, layouts, profile);
  const consolidated = consolidate({
    tables,
    layouts,
    profile,
    records,
    clustering,
    fingerprints: prints,
    rank,
  });
  const { members } = consolidated;
  const splitMembers = placeMembers(members, placements, rank);
  const questions = questionsOf({
    tables,
    layouts,
    records,
    clustering,
    members,
    fingerprints: prints,
    disagreements: consolidated.disagreements,
    splitMembers,
    branchProblems: placements.problems,
    communeProblems: understood.origins.problems,
    valueFaults: understood.valueFaults,
    rejected: understood.rejected,
    originOf,
  });
  const lineage = lineageOf({
    tables,
    layouts,
    records,
    members,
    rejected: understood.rejected,
    placementOf,
    originOf,
  });
  const counted = countBranches(members, placements.order, profile);
  return {
    profile,
    sources: understood.sources,
    tables,
    layouts,
    records,
    clustering,
    members: inRosterOrder(members, placements.order),
    questions,
    lineage,
    findings: [...understood.findings, ...placements.findings, ...counted.findings],
    carried: consolidated.carried.headings,
    branches: counted.branches,
    settings: {
      profile: profile.id,
      target: input.target,
      branches: input.branches?.file ?? '',
      mergeAt: input.matching.mergeAt,
      askAt: input.matching.askAt,
    },
  };
}

/** What `init` drafts from: what was understood, and every old branch with its members. */
export async function survey(
  input: MergeInput,
): Promise<{ understood: Understood; branches: FoundBranch[] }> {
  const understood = await understand(input);
  const { records, profile } = understood;
  const placements = placeByRule(records, input.target, profile);
  return { understood, branches: foundBranches(records, placements, profile, understood.tables) };
}

/** Reads all files and finds out what is in them. */
export async function understand(input: MergeInput): Promise<Understood> {
  const { sources, tables, settings, findings, faults } = await readAll(input);
  const branchFile =
    input.branches === undefined ? undefined : await readOne(input.branches, findings);

  input.progress?.('recognise', 0, tables.length);
  const profile = input.profile ?? pickProfile(tables, input.profiles, findings);
  const branches =
    branchFile === undefined ? undefined : readBranchTable(branchFile.tables, profile);
  if (branches !== undefined) findings.push(...branches.findings);
  const layouts = recogniseAll(tables, settings, profile, findings, faults);
  if (faults.length > 0) throw new InputError(faults);

  const known = knownCommunes(branches?.entries.map((entry) => entry.oldCommune) ?? []);
  for (const entry of branches?.entries ?? []) {
    entry.oldCommune = communesOfText(entry.oldCommune, known)[0];
  }
  const origins = communeOrigins({
    tables,
    layouts,
    profile,
    known,
    planned: settings.map((each) => each?.commune),
    letterheads: tables.map((table, t) => letterheadText(table, layouts[t])),
  });
  findings.push(...origins.findings);
  const texts = branchTexts(tables, layouts, profile);

  input.progress?.('normalise', 0, tables.length);
  const normalised = normaliseTables(tables, layouts, profile, {
    commune: (table, row) => origins.communes[table][row] ?? '',
    branch: (table, row) => texts[table][row] ?? '',
  });
  findings.push(...normalised.findings);
  return {
    profile,
    sources,
    tables,
    layouts,
    ranks: settings.map((each) => each?.rank ?? 0),
    ...(branches === undefined ? {} : { branches }),
    origins,
    branchTexts: texts,
    records: normalised.records,
    valueFaults: normalised.faults,
    rejected: normalised.rejected,
    findings,
  };
}

/** Goes on after a file that can't be read, so that all faults are told at once. */
async function readAll(input: MergeInput) {
  const sources: SourceFile[] = [];
  const tables: Table[] = [];
  const settings: (SourceSettings | undefined)[] = [];
  const findings: Finding[] = [];
  const faults: Fault[] = [];
  for (const [i, each] of input.files.entries()) {
    input.progress?.('read', i, input.files.length);
    try {
      const read = await readOne(each, findings);
      sources.push(read.source);
      for (const table of read.tables) {
        tables.push(table);
        settings.push(settingsOfSheet(each.settings, table.sheet));
      }
      for (const { sheet } of each.settings) {
        if (sheet !== undefined && !read.tables.some((table) => isSheet(table.sheet, sheet))) {
          throw new InputError([
            fault(
              'plan-sheet-missing',
              { wanted: sheet, sheets: read.tables.map((table) => table.sheet).join(', ') },
              { file: each.file },
            ),
          ]);
        }
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      faults.push(...error.faults);
    }
  }
  return { sources, tables, settings, findings, faults };
}

async function readOne(each: InputFile, findings: Finding[]) {
  const { bytes, sha256 } = each.read();
  const read = await readTables(each.file, bytes, sha256);
  findings.push(...read.findings);
  return read;
}

/** Settings for a sheet: its own entry, else the entry for the whole file. */
function settingsOfSheet(
  settings: readonly SourceSettings[],
  sheet: string,
): SourceSettings | undefined {
  return (
    settings.find((each) => each.sheet !== undefined && isSheet(sheet, each.sheet)) ??
    settings.find((each) => each.sheet === undefined)
  );
}

function isSheet(sheet: string, wanted: string): boolean {
  return fold(sheet) === fold(wanted);
}

function pickProfile(
  tables: readonly Table[],
  profiles: readonly Profile[],
  findings: Finding[],
): Profile {
  const recognised = recogniseProfile(tables, profiles);
  findings.push(
    finding('info', 'profile-recognised', {
      profile: recognised.profile.id,
      evidence: recognised.evidence,
    }),
  );
  return recognised.profile;
}

/** @param faults gets one for every file in which no sheet is a roster */
function recogniseAll(
  tables: readonly Table[],
  settings: readonly (SourceSettings | undefined)[],
  profile: Profile,
  findings: Finding[],
  faults: Fault[],
): (Layout | NoRoster)[] {
  const planned = new Set(
    settings.flatMap((each, t) => (each?.sheet === undefined ? [] : [tables[t].file])),
  );
  const layouts = tables.map((table, t): Layout | NoRoster => {
    if (settings[t] === undefined && planned.has(table.file)) return leftOut(table, findings);
    try {
      const recognised = recognise(table, profile, settings[t]?.columns ?? {});
      findings.push(...recognised.findings);
      return recognised.layout;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      faults.push(...error.faults);
      return { reason: 'no-header', kinds: [] };
    }
  });
  const withRoster = new Set(
    tables.filter((_, t) => 'columns' in layouts[t]).map((table) => table.file),
  );
  const faulty = new Set(faults.map((each) => each.place?.file));
  for (const [t, table] of tables.entries()) {
    const layout = layouts[t];
    if ('columns' in layout || layout.reason !== 'no-header') continue;
    const place = { file: table.file, sheet: table.sheet };
    if (withRoster.has(table.file)) {
      if (looksLikePeople(table)) findings.push(finding('warning', 'sheet-not-read', {}, place));
    } else if (!faulty.has(table.file)) {
      faults.push(fault('no-header', {}, place));
    }
  }
  return layouts;
}

function leftOut(table: Table, findings: Finding[]): NoRoster {
  findings.push(finding('warning', 'sheet-left-out', {}, { file: table.file, sheet: table.sheet }));
  return {
    reason: 'left-out',
    kinds: table.rows.map((row) => (row.some((cell) => cell.trim() !== '') ? 'note' : 'blank')),
  };
}

function place(understood: Understood, target: string): Placements {
  const { records, branches, profile } = understood;
  return branches === undefined
    ? placeByRule(records, target, profile)
    : placeByTable(records, branches.entries, profile);
}
