/** The order of the steps; no other file knows it. A row's way is told in `README.md` beside this. */

import { type BranchTable, readBranchTable } from './assign/branchTable.js';
import { branchTexts } from './assign/branchText.js';
import { foundBranches } from './assign/foundBranches.js';
import { countBranches, inRosterOrder, placeMembers, settledByList } from './assign/members.js';
import { placeByTable } from './assign/placements.js';
import {
  type BranchProblem,
  type Placements,
  placedProblems,
  type SaidCommunes,
} from './assign/placing.js';
import { rosterDay } from './assign/rosterDay.js';
import { communeAreas, districtOf, originsAndDestinations, saidCommunes } from './communes.js';
import { fingerprints } from './consolidate/fingerprint.js';
import { lineageOf } from './consolidate/lineage.js';
import { knownRows } from './consolidate/memberIds.js';
import { consolidate } from './consolidate/members.js';
import { askable, type Deciding, decideAll, type Round } from './deciding.js';
import {
  clusterAbout,
  communeDecision,
  correctTables,
  fieldDecisions,
  isFitting,
  ledgerOf,
  linksOf,
  openQuestions,
  placeBranches,
  placeDecided,
  type RecordsOf,
  recordsByPrint,
} from './decisions/index.js';
import { decodeTable } from './decode/index.js';
import type { FoundBranch } from './init/branchDraft.js';
import { type MatchSettings, matchRecords } from './match/index.js';
import {
  type Decision,
  type Fault,
  type Finding,
  fault,
  finding,
  InputError,
  type KnownRow,
  type Layout,
  type LedgerEntry,
  type MergeResult,
  type NoRoster,
  type Profile,
  type Question,
  type Records,
  type RejectedRow,
  type SkippedFile,
  type SourceFile,
  type Table,
  type ValueFault,
} from './model/index.js';
import { normaliseTables } from './normalise/index.js';
import type { ReadResult } from './read/index.js';
import {
  type InputFile,
  type ReadOptions,
  type ReadTables,
  readAll,
  readOrFaults,
  type SourceSettings,
  skipFiles,
} from './reading.js';
import {
  letterheadText,
  looksLikePeople,
  type Recognition,
  recognise,
  recogniseProfile,
} from './recognise/index.js';
import { limitQuestions, tellLeftOut } from './review/limit.js';
import { questionsOf } from './review/questions.js';
import type { UnitDestinations } from './units/destinations.js';
import { communesOfText, type KnownCommunes, knownCommunes } from './units/oldCommune.js';
import type { CommuneOrigins } from './units/origin.js';

export type { InputFile, SourceSettings } from './reading.js';

type Stage = 'read' | 'recognise' | 'normalise' | 'match' | 'consolidate' | 'write';
export type Progress = (stage: Stage, done: number, total: number) => void;

export interface MergeInput {
  files: readonly InputFile[];
  branches?: InputFile;
  /** The one to use; without it the profile is recognised among `profiles`. */
  profile?: Profile;
  profiles: readonly Profile[];
  /** New commune of what the branch table doesn't know; `''` leaves it to the units of the country. */
  target: string;
  /** New or old province of the whole run, to tell communes of one name apart. */
  province?: string;
  matching: MatchSettings;
  /** Reads on other threads; the result is the same. */
  readTables?: ReadTables;
  /** Files that are read at once; the result is the same for any number. */
  jobs?: number;
  /** Files that can't be read are left out, and said, instead of stopping everything. */
  skipBadFiles?: boolean;
  /** Questions asked at most; without it those that can wait end at a share of the people. */
  maxQuestions?: number;
  /** For a plan that is yet to be written: a file without a header is told, not refused. */
  drafting?: boolean;
  progress?: Progress;
  /** Decisions of people, of ledgers and of corrected conflict files; none by default. */
  deciding?: Deciding;
  /** Rows of an earlier result, whose members keep their `Mã`. */
  known?: readonly KnownRow[];
  /** Files of the runs before late ones were added, the latest run first; answers may be to those. */
  earlierFiles?: readonly (readonly InputFile[])[];
  /** Told the new communes before the matching, which takes its time; what it throws ends the run. */
  placed?: (communes: PlacedCommunes) => void;
}

/** What was understood of the files: the first half of a merge, and all that `inspect` shows. */
export interface Understood {
  profile: Profile;
  sources: SourceFile[];
  tables: Table[];
  layouts: (Layout | NoRoster)[];
  ranks: number[];
  /** Day of each list, `yyyymmdd`; 0 where nothing says it. */
  days: number[];
  branches?: BranchTable;
  origins: CommuneOrigins;
  /** What became of the old communes; undefined where nothing was looked up. */
  destinations?: UnitDestinations;
  branchTexts: string[][];
  records: Records;
  valueFaults: ValueFault[];
  rejected: RejectedRow[];
  skipped: SkippedFile[];
  findings: Finding[];
}

/** New communes of a run → the old communes that lead to them. */
export type PlacedCommunes = ReadonlyMap<string, ReadonlySet<string>>;

/** @throws InputError for input that can't be worked with, with every fault found */
export async function merge(input: MergeInput): Promise<MergeResult> {
  const understood = await understand(input);
  const { deciding } = input;
  if (deciding === undefined) return conclude(understood, input, []).result;
  const communeOf = await communeReader(understood);
  let isFirst = true;
  let model = input.matching.model;
  const run = (decisions: readonly Decision[]) => {
    const { placed, ...rest } = input;
    const round = conclude(understood, isFirst ? input : rest, decisions, model);
    isFirst = false;
    // Corrections of a few cells are no reason to weigh everybody anew.
    model ??= round.result.clustering.model;
    const { communes } = round;
    const asked = {
      ...round.asked,
      communeOf: (text: string) => communeOf(text, communes),
      communes,
    };
    return { result: round.result, asked } satisfies Round;
  };
  return decideAll(deciding, run, (inForce) => earlierQuestions(input, inForce));
}

/** Questions of the runs before late files were added, with the decisions of now and without any. */
async function* earlierQuestions(
  { earlierFiles = [], placed: _, progress: __, ...input }: MergeInput,
  inForce: readonly Decision[],
): AsyncGenerator<Question[]> {
  for (const files of earlierFiles) {
    const understood = await understand({ ...input, files });
    yield askable(conclude(understood, input, inForce).result);
    if (inForce.length > 0) yield askable(conclude(understood, input, []).result);
  }
}

/** The second half of a merge, with decisions in force. */
function conclude(
  asRead: Understood,
  input: MergeInput,
  decisions: readonly Decision[],
  model = input.matching.model,
) {
  const { understood, communeProblems, ...corrected } = withCorrections(asRead, decisions);
  const { profile, tables, layouts, records, ranks } = understood;
  const known = input.known ?? [];
  const rank = (record: number) => ranks[records.table[record]];
  const ruled = place(understood, input.target, corrected.decidedCommunes);
  // Of the rows as they were read: a correction does not change what a decision is about.
  const prints = fingerprints(records, asRead.tables, layouts, profile);
  const { placements, fitting } = placeBranches<BranchProblem, Placements>(
    ruled,
    decisions,
    prints,
  );
  input.placed?.(placedCommunes(records, placements));
  const placementOf = (record: number) => placements.list[placements.index[record]];
  const originOf = (table: number, row: number) => ({
    oldCommune: understood.origins.communes[table][row] ?? '',
    oldBranch: understood.branchTexts[table][row] ?? '',
  });

  input.progress?.('match', 0, records.count);
  const recordsOf: RecordsOf = decisions.length === 0 ? new Map() : recordsByPrint(prints);
  const clustering = matchRecords(
    records,
    profile,
    model === undefined ? input.matching : { ...input.matching, model },
    linksOf(decisions, recordsOf),
    (done, total) => input.progress?.('match', done, total),
    prints,
  );

  input.progress?.('consolidate', 0, records.count);
  const consolidated = consolidate({
    tables,
    layouts,
    profile,
    records,
    clustering,
    fingerprints: prints,
    rank,
    known,
    decided: fieldDecisions(decisions, recordsOf, clustering.cluster),
  });
  const { members } = consolidated;
  const day = (record: number) => understood.days[records.table[record]];
  const split = placeMembers(members, placements, { rank, day });
  const placedByHand = placeDecided((decision) => {
    const number = clusterAbout(decision.subject, recordsOf, clustering.cluster);
    return number === undefined ? undefined : members[number];
  }, decisions);
  const rejected = rejectedPrints(asRead.tables, understood);
  const questions = questionsOf({
    tables,
    layouts,
    records,
    clustering,
    members,
    fingerprints: prints,
    disagreements: consolidated.disagreements,
    splitMembers: split.open.filter(({ member }) => !placedByHand.has(member)),
    branchProblems: placedProblems(placements),
    communeProblems,
    valueFaults: understood.valueFaults,
    rejected: understood.rejected,
    rejectedPrints: rejected,
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
  const fits = new Set([...fitting, ...corrected.fitting]);
  const rejectedNow = new Set(rejected);
  const isApplied = (decision: Decision) =>
    fits.has(decision) || isFitting(decision, recordsOf, rejectedNow, clustering.cluster);
  const ledger = ledgerOf(decisions, isApplied);
  const people = records.count + understood.rejected.length;
  const inForce = ledger.filter(({ status }) => status === 'applied');
  const open = openQuestions(questions, inForce);
  const limited = limitQuestions(open, people, inForce.length, input.maxQuestions);
  const result: MergeResult = {
    profile,
    sources: understood.sources,
    skipped: understood.skipped,
    tables,
    layouts,
    records,
    clustering,
    members: inRosterOrder(members, placements.order),
    questions: limited.asked,
    leftOut: limited.leftOut,
    lineage,
    fingerprints: prints,
    knownRows: knownRows(members, prints, known),
    decisions: ledger,
    findings: [
      ...understood.findings,
      ...placements.findings,
      ...settledByList(split.settled, records, tables),
      ...counted.findings,
      ...staleDecisions(ledger),
      ...tellLeftOut(limited.leftOut),
    ],
    carried: consolidated.carried.headings,
    branches: counted.branches,
    settings: {
      profile: profile.id,
      target: input.target,
      branches: input.branches?.file ?? '',
      mergeAt: clustering.model.mergeAt,
      askAt: clustering.model.askAt,
    },
  };
  const named = [...placements.order, ...placements.list].map(({ newCommune }) => newCommune);
  const communes = [...new Set([...named, input.target])].filter((each) => each !== '');
  return { result, communes, asked: { profile, branches: placements.order } };
}

/** Questions that are named in the warning. */
const STALE_SHOWN = 5;

function staleDecisions(ledger: readonly LedgerEntry[]): Finding[] {
  const stale = ledger.filter(({ status }) => status === 'stale');
  if (stale.length === 0) return [];
  const shown = stale.slice(0, STALE_SHOWN).map(({ question }) => question);
  const questions = [...shown, ...(stale.length > STALE_SHOWN ? ['…'] : [])].join(', ');
  return [finding('warning', 'decision-stale', { count: stale.length, questions })];
}

/** What was understood, once more with the values and communes that people corrected. */
function withCorrections(asRead: Understood, decisions: readonly Decision[]) {
  const decidedCommunes = new Map<string, string>();
  const fitting: Decision[] = [];
  if (decisions.length === 0) {
    return {
      understood: asRead,
      communeProblems: asRead.origins.problems,
      decidedCommunes,
      fitting,
    };
  }
  const { tables, layouts, profile, records, rejected, origins, branches } = asRead;
  const rowsOf = [
    { rows: records, prints: fingerprints(records, tables, layouts, profile) },
    { rows: columnsOf(rejected), prints: rejectedPrints(tables, asRead) },
  ];
  const rows = rowsOf.flatMap(({ rows: { table, row }, prints }) =>
    prints.map((print, i) => ({ print, table: table[i], row: row[i] })),
  );
  const corrected = correctTables(tables, layouts, rows, profile, decisions);
  const printsOf = ({ table, rows: own }: CommuneOrigins['problems'][number]) => {
    const numbers = new Set(own);
    const here = rows.filter((each) => each.table === table && numbers.has(each.row));
    return new Set(here.map(({ print }) => print));
  };
  const inTable = new Set(branches?.entries.map(({ oldCommune }) => oldCommune));
  const communes = [...origins.communes];
  const communeProblems = origins.problems.filter((problem) => {
    const decision = communeDecision(problem, printsOf(problem), tables, decisions);
    if (decision === undefined) return true;
    fitting.push(decision);
    if (decision.decision === 'BO_QUA') return false;
    for (const row of problem.rows) {
      if (!inTable.has(decision.commune)) {
        decidedCommunes.set(`${problem.table},${row}`, decision.commune);
        continue;
      }
      if (communes[problem.table] === origins.communes[problem.table]) {
        communes[problem.table] = [...origins.communes[problem.table]];
      }
      communes[problem.table][row] = decision.commune;
    }
    return false;
  });
  const isSame = corrected === tables && fitting.length === 0;
  const understood = isSame
    ? asRead
    : normaliseAgain(asRead, [...corrected], { ...origins, communes });
  return { understood, communeProblems, decidedCommunes, fitting };
}

function normaliseAgain(asRead: Understood, tables: Table[], origins: CommuneOrigins): Understood {
  const { layouts, profile, branchTexts: texts } = asRead;
  const normalised = normaliseTables(tables, layouts, profile, {
    commune: (table, row) => origins.communes[table][row] ?? '',
    branch: (table, row) => texts[table][row] ?? '',
  });
  const { records, faults: valueFaults, rejected } = normalised;
  records.areas = communeAreas(records, origins, asRead.destinations, asRead.branches);
  return { ...asRead, tables, origins, records, valueFaults, rejected };
}

/** The one commune that a text means: of the run, of the branch table, or of the country. */
async function communeReader({ branches, destinations }: Understood) {
  const known = knownCommunes(branches?.entries.map((entry) => entry.oldCommune) ?? []);
  const { communesOfCountry } = await import('./units/country.js');
  const { newCommuneOf } = await import('./units/typedCommune.js');
  return (text: string, communes: readonly string[]): string | undefined => {
    const run = communesOfText(text, knownCommunes(communes));
    if (run.length === 1) return run[0];
    const [old, another] = communesOfText(text, known);
    if (old !== undefined && another === undefined) return old;
    const unit = newCommuneOf(communesOfCountry(), text);
    return unit === undefined ? undefined : (destinations?.textOf(unit) ?? unit.text);
  };
}

/** What `init` drafts from: what was understood, and every old branch with its members. */
export async function survey(
  input: MergeInput,
): Promise<{ understood: Understood; branches: FoundBranch[] }> {
  const understood = await understand(input);
  const { records, profile } = understood;
  const placements = place(understood, input.target);
  return { understood, branches: foundBranches(records, placements, profile, understood.tables) };
}

/** Reads all files and finds out what is in them. */
export async function understand(input: MergeInput): Promise<Understood> {
  const { progress, ...options } = input;
  const read = await readAll(input.files, {
    ...options,
    progress: (done, total) => progress?.('read', done, total),
  });
  const { sources, findings, faults } = read;
  const branchFaults: Fault[] = [];
  const branchFile = await readBranchFile(input.branches, options, branchFaults);
  findings.push(...(branchFile?.findings ?? []));

  input.progress?.('recognise', 0, read.tables.length);
  const sheets = decodeAll(read.tables, findings);
  const profile = input.profile ?? pickProfile(sheets, input.profiles, findings);
  const branches =
    branchFile === undefined
      ? undefined
      : orFaults(branchFaults, () =>
          readBranchTable(decodeAll(branchFile.tables, findings), profile),
        );
  const known = knownCommunes(branches?.entries.map((entry) => entry.oldCommune) ?? []);
  if (branches !== undefined) {
    findings.push(...branches.findings);
    orFaults(branchFaults, () => nameCommunes(branches, known, input.branches?.file ?? ''));
  }
  faults.push(...unknownFields(input.files, profile));
  const rosters = recogniseAll(sheets, read.settings, profile, findings, faults);
  tellUnread(rosters, findings, input.drafting ? undefined : faults);
  // Faults of the rosters and of the branch table are told together; only files may be skipped.
  if (branchFaults.length > 0) throw new InputError([...faults, ...branchFaults]);
  const skipped = skipFiles(read, rosters, input.skipBadFiles === true);
  // From here on a table is one roster; a sheet with several has several tables.
  const tables = rosters.map((roster) => roster.table);
  const layouts = rosters.map((roster) => roster.layout);
  const settings = rosters.map((roster) => roster.settings);

  const letterheads = tables.map((table, t) => letterheadText(table, layouts[t]));
  const { origins, destinations } = await originsAndDestinations(
    {
      tables,
      layouts,
      profile,
      known,
      planned: settings.map((each) => each?.commune),
      letterheads,
    },
    branches,
    input,
    settings.map((each) => (each?.district === undefined ? [] : [districtOf(each.district)])),
  );
  findings.push(...origins.findings, ...(destinations?.findings ?? []));
  const texts = branchTexts(tables, layouts, profile);

  input.progress?.('normalise', 0, tables.length);
  const normalised = normaliseTables(tables, layouts, profile, {
    commune: (table, row) => origins.communes[table][row] ?? '',
    branch: (table, row) => texts[table][row] ?? '',
  });
  findings.push(...normalised.findings);
  const { records } = normalised;
  records.areas = communeAreas(records, origins, destinations, branches);
  return {
    profile,
    sources,
    tables,
    layouts,
    ranks: settings.map((each) => each?.rank ?? 0),
    days: settings.map(
      (each, t) => each?.asOf || rosterDay(letterheads[t].map(({ text }) => text)),
    ),
    ...(branches === undefined ? {} : { branches }),
    origins,
    ...(destinations === undefined ? {} : { destinations }),
    branchTexts: texts,
    records,
    valueFaults: normalised.faults,
    rejected: normalised.rejected,
    skipped,
    findings,
  };
}

async function readBranchFile(
  file: InputFile | undefined,
  options: ReadOptions,
  faults: Fault[],
): Promise<ReadResult | undefined> {
  if (file === undefined) return undefined;
  const read = await readOrFaults(file, options);
  if ('tables' in read) return read;
  faults.push(...read.map((each) => ({ ...each, place: each.place ?? { file: file.file } })));
  return undefined;
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

/** Gives all entries of a commune one text; a bare name that two communes bear can't be told. */
function nameCommunes(branches: BranchTable, known: KnownCommunes, file: string): void {
  const faults: Fault[] = [];
  for (const entry of branches.entries) {
    const communes = communesOfText(entry.oldCommune, known);
    if (communes.length > 1) {
      const args = { commune: entry.oldCommune, candidates: communes.join(', ') };
      faults.push(fault('branches-commune-ambiguous', args, { file, row: entry.row }));
    }
    [entry.oldCommune] = communes;
  }
  if (faults.length > 0) throw new InputError(faults);
}

/** @param tables as they were read */
function rejectedPrints(
  tables: readonly Table[],
  { rejected, layouts, profile }: Understood,
): string[] {
  return fingerprints(columnsOf(rejected), tables, layouts, profile);
}

function columnsOf(rows: readonly RejectedRow[]) {
  return {
    count: rows.length,
    table: rows.map((each) => each.table),
    row: rows.map((each) => each.row),
  };
}

/** Legacy encodings go before anything looks at a word. */
function decodeAll(tables: readonly Table[], findings: Finding[]): Table[] {
  return tables.map((table) => {
    const decoded = decodeTable(table);
    findings.push(...decoded.findings);
    return decoded.table;
  });
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
    try {
      const recognised = recognise(table, profile, own?.columns ?? {});
      findings.push(...recognised.findings);
      return recognised.rosters.map((roster) => ({ ...roster, settings: own }));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      faults.push(...error.faults);
      return [];
    }
  });
  return rosters;
}

/** @param faults gets files without any roster; without it these are findings */
function tellUnread(
  rosters: readonly Roster[],
  findings: Finding[],
  faults: Fault[] | undefined,
): void {
  const read = rosters.filter(({ layout }) => 'columns' in layout).map(({ table }) => table.file);
  const withRoster = new Set(read);
  const faulty = new Set(faults?.map((each) => each.place?.file));
  for (const { table, layout } of rosters) {
    if ('columns' in layout || layout.reason === 'empty' || layout.reason === 'left-out') continue;
    const place = { file: table.file, sheet: table.sheet };
    const transposed = layout.reason === 'transposed';
    if (!withRoster.has(table.file)) {
      if (faulty.has(table.file)) continue;
      const code = transposed ? 'sheet-transposed' : 'no-header';
      if (faults === undefined) findings.push(finding('warning', code, {}, place));
      else faults.push(fault(code, {}, place));
    } else if (transposed) {
      findings.push(finding('warning', 'sheet-transposed', {}, place));
    } else if (looksLikePeople(table)) {
      findings.push(finding('warning', 'sheet-not-read', {}, place));
    }
  }
}

function leftOut(table: Table, findings: Finding[]): NoRoster {
  findings.push(finding('warning', 'sheet-left-out', {}, { file: table.file, sheet: table.sheet }));
  return {
    reason: 'left-out',
    kinds: table.rows.map((row) => (row.some((cell) => cell.trim() !== '') ? 'note' : 'blank')),
  };
}

/** @param decided new commune of rows, by `table,row`, where a person told it */
function place(
  understood: Understood,
  target: string,
  decided: ReadonlyMap<string, string> = new Map(),
): Placements {
  const { records, branches, profile, destinations, days } = understood;
  const said = withDecided(saidCommunes(understood), records, decided);
  const led = decidedSuccessors(records, decided);
  const placements = placeByTable(records, branches?.entries ?? [], profile, {
    target,
    days,
    successors: (commune) => led.get(commune) ?? destinations?.successors(commune) ?? [],
    ...(said === undefined ? {} : { said }),
  });
  if (decided.size === 0) return placements;
  // A person's word wins over the commune of the whole run, and over what a name would lead to.
  const { index, list } = placements;
  for (let record = 0; record < records.count; record++) {
    const newCommune = decided.get(`${records.table[record]},${records.row[record]}`);
    const { newBranch, newCommune: ruled } = list[index[record]];
    if (newCommune === undefined || newCommune === ruled) continue;
    const own = list.findIndex(
      (each) => each.newCommune === newCommune && each.newBranch === newBranch,
    );
    index[record] = own < 0 ? list.push({ newCommune, newBranch }) - 1 : own;
  }
  return placements;
}

/** Where old communes lead that only people know. */
function decidedSuccessors(
  { count, table, row, oldCommune }: Records,
  decided: ReadonlyMap<string, string>,
): Map<string, readonly string[]> {
  const led = new Map<string, readonly string[]>();
  if (decided.size === 0) return led;
  for (let record = 0; record < count; record++) {
    const commune = decided.get(`${table[record]},${row[record]}`);
    const { text } = oldCommune.values[oldCommune.index[record]];
    if (commune !== undefined && text !== '') led.set(text, [commune]);
  }
  return led;
}

function withDecided(
  said: SaidCommunes | undefined,
  records: Records,
  decided: ReadonlyMap<string, string>,
): SaidCommunes | undefined {
  if (decided.size === 0) return said;
  const values = [...(said?.values ?? [''])];
  const index = said?.index.slice() ?? new Int32Array(records.count);
  for (let record = 0; record < records.count; record++) {
    const commune = decided.get(`${records.table[record]},${records.row[record]}`);
    if (commune === undefined) continue;
    const known = values.indexOf(commune);
    index[record] = known < 0 ? values.push(commune) - 1 : known;
  }
  return { index, values };
}

function placedCommunes({ oldCommune }: Records, { index, list }: Placements): PlacedCommunes {
  const communes = new Map<string, Set<string>>();
  index.forEach((at, record) => {
    const { newCommune } = list[at];
    if (newCommune === '') return;
    const from = communes.get(newCommune) ?? new Set();
    communes.set(newCommune, from.add(oldCommune.values[oldCommune.index[record]].text));
  });
  return communes;
}
