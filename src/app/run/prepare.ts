import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { type Plan, parseModel, profiles } from '../../config/index.js';
import {
  asOnDisk,
  type Found,
  findBranchTables,
  findRosters,
  isWithin,
  readBytes,
  readText,
} from '../../io/index.js';
import { defaultMatchSettings } from '../../match/index.js';
import {
  type CheckedRow,
  type Decision,
  type Finding,
  finding,
  inputError,
  type MatchModel,
  markOfRun,
  type Note,
  type Rerun,
  type SkippedFile,
  type WaitingAnswer,
  withoutUndefined,
} from '../../model/index.js';
import { type Deciding, type InputFile, isAboutWords, type MergeInput } from '../../steps/index.js';
import { communesOfCountry } from '../country.js';
import type { EarlierResult } from '../earlier/index.js';
import { readDecisionFiles } from '../ledger/index.js';
import { ownFileKind } from './files/ownFile.js';
import { type LocatedPlan, loadProfile, locatePlan } from './plan/locatedPlan.js';
import { SourceMatcher } from './plan/planSources.js';
import { matchThreads } from './threads/matcher.js';
import { threadedReader } from './threads/reader.js';
import { rosterThreads } from './threads/rosterReader.js';

/** Input of a merge or an inspection, and the findings of its preparation. */
export interface Prepared {
  input: MergeInput;
  plan: Plan;
  findings: Finding[];
  /** Unreadable folders that were left out. */
  skipped: SkippedFile[];
  request: Rerun;
}

export interface PrepareOptions {
  /** Number of parallel jobs; by default the number of cores. */
  jobs?: number;
  /** Ledgers, results and corrected conflict files. */
  decisions?: readonly string[];
  /** Gives what is left of a row of the ledger if parts of it are withdrawn; undefined if nothing is. */
  leftOf?: <Row extends Decision | WaitingAnswer | Note>(row: Row) => Row | undefined;
  /** Ids of questions to ask before others. */
  askFirst?: ReadonlySet<string>;
  /**
   * The result that the run continues: its members keep their `Mã`, and its decisions and weights count in place of
   * the plan's. Its inputs must still exist.
   */
  earlier?: EarlierResult;
  /** Whether lists are added to the earlier result; they must be of its kind. */
  isLate?: boolean;
  /** Whether unreadable folders are left out; by default as `skipBadFiles` of the request. */
  skipFolders?: boolean;
  /** Whether an answer that does not count ends the run. */
  strictAnswers?: boolean;
  /** Finds the result that asked some questions. */
  resultWith?: Deciding['resultWith'];
  /** Ids of the questions of the continued result, as it was written. */
  questionsBefore?: Deciding['questionsBefore'];
  /** Weights to match by, before those of the earlier result and of the plan; without any, they are learned. */
  model?: MatchModel;
  /** Rows of lists that were checked against the population register. */
  checks?: readonly CheckedRow[];
  /** Decisions about a sample that a person checked. */
  decided?: readonly Decision[];
}

/**
 * Combines command line and plan; the command line takes precedence, but decisions of both count.
 * @throws InputError with every fault of the plan or the paths
 */
export async function prepare(request: Rerun, options: PrepareOptions = {}): Promise<Prepared> {
  const { jobs = availableParallelism() } = options;
  const located = await locatePlan(request, options);
  const { plan, folder } = located;
  const table = located.branches === undefined ? undefined : findBranchTables(located.branches);
  const inputs = findInputs(request, located, table?.files ?? [], options);
  const profile = await loadProfile(request.profile, plan.profile, folder);
  const matching = await matchingOf(located, options);
  const decided = await decidingOf(located.decisions, options);
  const ofRun = { profiles, ...withoutUndefined({ profile }) };
  const threads = rosterThreads(jobs, ofRun);
  return {
    plan,
    request,
    skipped: inputs.skipped,
    findings: [
      ...(table?.findings ?? []),
      ...inputs.findings,
      ...markOfRun(decided?.findings ?? []),
    ],
    input: {
      files: inputs.files,
      communes: communesOfCountry,
      ...earlierFilesOf(inputs),
      branches: (table?.files ?? []).map(branchFile),
      ...ofRun,
      ...earlierResultOf(options),
      ...withoutUndefined({ deciding: decided?.deciding }),
      target: request.to ?? plan.target?.commune ?? '',
      ...withoutUndefined({ province: plan.target?.province }),
      readTables: threadedReader(jobs),
      ownFileKind,
      ...withoutUndefined({ rosterThreads: threads }),
      matchThreads: matchThreads(jobs),
      jobs,
      skipBadFiles: request.skipBadFiles ?? false,
      ...withoutUndefined({ maxQuestions: request.maxQuestions, askFirst: options.askFirst }),
      matching,
    },
  };
}

/** The rosters of a run, and those of each run before late ones were added. */
interface Inputs {
  files: InputFile[];
  /** Paths of each earlier run, the latest first. */
  earlier: string[][];
  /** Finds the rosters below paths. */
  filesIn: (paths: readonly string[]) => InputFile[];
  findings: Finding[];
  skipped: SkippedFile[];
}

/** Finds the rosters that the request names, else those of the plan. */
function findInputs(
  request: Rerun,
  { sources, branches, decisions }: LocatedPlan,
  tables: Found['files'],
  options: PrepareOptions,
): Inputs {
  const base = request.inputs.length > 0 ? request.inputs : sources.map(({ path }) => path);
  const added = request.added ?? [];
  const inputs = [...base, ...added.flat()];
  if (inputs.length === 0) throw inputError('no-inputs');
  const both = inputs.find((path) => branches !== undefined && resolve(path) === resolve(branches));
  if (both !== undefined) throw inputError('branches-and-lists', { path: both });
  const inside = inputs.find(
    (path) => branches !== undefined && isWithin(resolve(path), resolve(branches)),
  );
  if (inside !== undefined) throw inputError('branches-around-lists', { path: inside });
  const except = new Set(
    [branches, ...tables.map(({ path }) => path), request.plan, ...decisions]
      .filter((path) => path !== undefined)
      .map((path) => resolve(path)),
  );
  const maySkip = options.skipFolders ?? request.skipBadFiles ?? false;
  const found = findRosters(inputs, except, maySkip);
  const matcher = new SourceMatcher(sources);
  const roundOf = roundReader(base, added, except, maySkip);
  const inputFile = ({ path, file }: Found['files'][number]): InputFile => ({
    file,
    read: () => readBytes(path, file),
    settings: matcher.settingsOf(path),
    round: roundOf(path),
  });
  return {
    files: found.files.map(inputFile),
    earlier: added.map((_, n) => [...base, ...added.slice(0, n).flat()]).reverse(),
    filesIn: (paths) => findRosters(paths, except, maySkip).files.map(inputFile),
    findings: [...found.findings, ...matcher.unused(found)],
    skipped: found.skipped,
  };
}

/** Makes a reader of the run that brought a file: 0 for the first, then one for each time that lists were added. */
function roundReader(
  base: readonly string[],
  added: readonly (readonly string[])[],
  except: ReadonlySet<string>,
  maySkip: boolean,
): (path: string) => number {
  if (added.length === 0) return () => 0;
  const rounds = new Map<string, number>();
  for (const [round, inputs] of [base, ...added].entries()) {
    // A late list may lie in a folder of the first run.
    for (const { path } of findRosters(inputs, except, maySkip).files) rounds.set(path, round);
  }
  return (path) => rounds.get(path) ?? 0;
}

function earlierFilesOf({ earlier, filesIn }: Inputs): Pick<MergeInput, 'earlierFiles'> {
  return earlier.length === 0 ? {} : { earlierFiles: earlier.map(filesIn) };
}

/** Gives the rows, questions and kind of the earlier result that a run continues. */
function earlierResultOf({
  earlier,
  isLate = false,
}: PrepareOptions): Pick<MergeInput, 'known' | 'knownQuestions' | 'isLate' | 'earlierKind'> {
  if (earlier === undefined) return {};
  const { known, questions: knownQuestions } = earlier;
  // The request or the plan names a profile that is not shipped.
  const profile = profiles.find(({ id }) => id === earlier.profile);
  const earlierKind = profile && { profile, isChecked: isLate };
  return { known, knownQuestions, isLate, ...withoutUndefined({ earlierKind }) };
}

/** Gives the settings of the matching; weights of the options go before those of the plan. */
async function matchingOf(
  { plan, folder }: LocatedPlan,
  options: PrepareOptions,
): Promise<MergeInput['matching']> {
  const { model: planModel, ...limits } = plan.matching ?? {};
  const model =
    options.model ??
    options.earlier?.model ??
    (await loadModel(planModel && asOnDisk(resolve(folder, planModel))));
  return {
    ...defaultMatchSettings,
    ...withoutUndefined({ ...limits, model }),
  };
}

/** Reads the weights to match by. @throws InputError for a file without a model */
export async function loadModel(path: string | undefined): Promise<MatchModel | undefined> {
  if (path === undefined) return undefined;
  return parseModel(readText(path, path), path);
}

/** Reads ledgers and answers. @throws InputError for unreadable files */
async function decidingOf(
  paths: readonly string[],
  {
    strictAnswers = false,
    resultWith,
    questionsBefore,
    leftOf = (row) => row,
    checks,
    decided = [],
  }: PrepareOptions,
): Promise<{ deciding: Deciding; findings: Finding[] } | undefined> {
  if (paths.length === 0) return undefined;
  const { findings, notes = [], ...read } = await readDecisionFiles(paths);
  const ledger = read.decisions.flatMap((decision) => leftOf(decision) ?? []);
  const { decisions, refused } = withDecided(ledger, decided);
  const unread = findings.filter(
    ({ level, code }) => level === 'warning' && code !== 'answers-heading-guessed',
  );
  return {
    deciding: {
      ...read,
      decisions,
      waiting: (read.waiting ?? []).flatMap((answer) => leftOf(answer) ?? []),
      notes: notes.flatMap((note) => leftOf(note) ?? []),
      unread,
      strict: strictAnswers,
      ...withoutUndefined({ resultWith, questionsBefore, checks }),
    },
    // Findings about words are reported later, with the words that their questions allow.
    findings: [...findings.filter((found) => !isAboutWords(found)), ...refused],
  };
}

/**
 * Adds decisions to those of a ledger, which remain in force: each that differs from one of them is reported. One that
 * contradicted others is replaced.
 */
function withDecided(ledger: readonly Decision[], decided: readonly Decision[]) {
  const again = new Set(decided.map(({ question }) => question));
  const kept = ledger.filter(({ question, suspension }) => !suspension || !again.has(question));
  const known = new Map(kept.map((decision) => [decision.question, decision]));
  const fresh = decided.filter(({ question }) => !known.has(question));
  const refused = decided.flatMap(({ question, decision, source: file }): Finding[] => {
    const before = known.get(question);
    if (before === undefined || before.decision === decision) return [];
    const args = { question, source: before.source };
    return [finding('warning', 'answer-decided-otherwise', args, { file })];
  });
  return { decisions: [...kept, ...fresh], refused };
}

function branchFile({ path, file }: Found['files'][number]): InputFile {
  return { file, read: () => readBytes(path, file), settings: [] };
}
