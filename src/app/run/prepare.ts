import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, dirname, resolve } from 'node:path';
import {
  type Plan,
  PlanError,
  parseModel,
  parsePlan,
  parseProfile,
  profiles,
} from '../../config/index.js';
import { asOnDisk, type Found, findRosters, readBytes, readText } from '../../io/index.js';
import { defaultMatchSettings } from '../../match/index.js';
import {
  type Decision,
  type Fault,
  type Finding,
  fault,
  InputError,
  type KnownQuestion,
  type KnownRow,
  type MatchModel,
  markOfRun,
  type Profile,
  type Rerun,
  type SkippedFile,
  type WaitingAnswer,
} from '../../model/index.js';
import type { InputFile, MergeInput } from '../../steps/index.js';
import { type Deciding, isAboutWords, notesOf } from '../../steps/index.js';
import { communesOfCountry } from '../country.js';
import { readDecisionFiles } from '../ledger/index.js';
import { matchThreads } from './matcher.js';
import { type MadeFrom, missingInputs } from './missingInputs.js';
import { locatedSources, missingPaths, SourceMatcher } from './planSources.js';
import { threadedReader } from './reader.js';
import { readTyped } from './typedFile.js';

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
  /** Whether decisions named by the plan count too; true by default. */
  planned?: boolean;
  /** Selects decisions, and answers that do not count, to withdraw. */
  isWithdrawn?: (row: Decision | WaitingAnswer) => boolean;
  /** Rows of an earlier result, whose members keep their `Mã`. */
  known?: readonly KnownRow[];
  /** The earlier result itself, whose inputs must still exist. */
  earlier?: MadeFrom;
  /** Questions of the earlier result, and whether lists are added to it. */
  earlierQuestions?: { questions: readonly KnownQuestion[]; isLate: boolean };
  /** Id of the earlier result's profile, and whether lists that came later must be of its kind. */
  earlierKind?: { profile: string; isChecked: boolean };
  /** Whether unreadable folders are left out; by default as `skipBadFiles` of the request. */
  skipFolders?: boolean;
  /** Whether an answer that does not count ends the run. */
  strictAnswers?: boolean;
  /** Finds the result that asked some questions. */
  resultWith?: Deciding['resultWith'];
  /** Weights to match by; without them they are learned. */
  model?: MatchModel;
}

/**
 * Combines command line and plan; the command line takes precedence, but decisions of both count.
 * @throws InputError with every fault of the plan or the paths
 */
export async function prepare(request: Rerun, options: PrepareOptions = {}): Promise<Prepared> {
  const { jobs = availableParallelism(), strictAnswers = false } = options;
  const { plan, folder, faults } = await loadPlan(request.plan, options.earlier);
  const planned = options.planned === false ? [] : [plan.decisions ?? []].flat();
  const decisionPaths = [
    ...planned.map((path) => asOnDisk(resolve(folder, path))),
    ...(options.decisions ?? []),
  ];
  const sources = locatedSources(plan.sources ?? [], folder);
  const branchesPath = firstOf(
    request.branches,
    plan.branches === undefined ? undefined : asOnDisk(resolve(folder, plan.branches)),
  );
  const gone =
    options.earlier === undefined
      ? []
      : missingInputs(options.earlier, {
          request,
          sources: sources.map(({ path }) => path),
          branches: branchesPath,
          profile: profilePath(request.profile, plan.profile, folder),
        });
  const planFaults = [
    ...faults,
    ...(gone.length > 0 ? gone : missingPaths(request.plan ?? '', sources, branchesPath)),
  ];
  if (planFaults.length > 0) throw new InputError(planFaults);

  const base = request.inputs.length > 0 ? request.inputs : sources.map(({ path }) => path);
  const added = request.added ?? [];
  const inputs = [...base, ...added.flat()];
  if (inputs.length === 0) throw new InputError([fault('no-inputs')]);
  const except = new Set(
    [branchesPath, request.plan, ...decisionPaths]
      .filter((path) => path !== undefined)
      .map((path) => resolve(path)),
  );
  const skipBadFiles = request.skipBadFiles ?? false;
  const maySkip = options.skipFolders ?? skipBadFiles;
  const found = findRosters(inputs, except, maySkip);
  const matcher = new SourceMatcher(sources);
  const earlier = added.map((_, n) => [...base, ...added.slice(0, n).flat()]).reverse();
  const inputFile = ({ path, file }: Found['files'][number]): InputFile => ({
    file,
    read: () => readBytes(path, file),
    settings: matcher.settingsOf(path),
  });
  const target = request.to ?? plan.target?.commune ?? '';
  const profile = await loadProfile(request.profile, firstOf(plan.profile), folder);
  const { model: planModel, ...limits } = plan.matching ?? {};
  const model =
    options.model ?? (await loadModel(planModel && asOnDisk(resolve(folder, planModel))));
  const { isWithdrawn, resultWith } = options;
  const decided = await decidingOf(decisionPaths, strictAnswers, resultWith, isWithdrawn);
  return {
    plan,
    request,
    skipped: found.skipped,
    findings: [...found.findings, ...matcher.unused(found), ...markOfRun(decided?.findings ?? [])],
    input: {
      files: found.files.map(inputFile),
      communes: communesOfCountry,
      ...(earlier.length === 0
        ? {}
        : {
            earlierFiles: earlier.map((paths) =>
              findRosters(paths, except, maySkip).files.map(inputFile),
            ),
          }),
      ...(branchesPath === undefined ? {} : { branches: branchFile(branchesPath) }),
      ...(profile === undefined ? {} : { profile }),
      profiles,
      ...earlierKindOf(options.earlierKind),
      ...(options.known === undefined ? {} : { known: options.known }),
      ...(options.earlierQuestions === undefined
        ? {}
        : {
            knownQuestions: options.earlierQuestions.questions,
            isLate: options.earlierQuestions.isLate,
          }),
      ...(decided === undefined ? {} : { deciding: decided.deciding }),
      target,
      ...(plan.target?.province === undefined ? {} : { province: plan.target.province }),
      readTables: threadedReader(jobs),
      matchThreads: matchThreads(jobs),
      jobs,
      skipBadFiles,
      ...(request.maxQuestions === undefined ? {} : { maxQuestions: request.maxQuestions }),
      matching: {
        ...defaultMatchSettings,
        ...withoutUndefined(limits),
        ...(model === undefined ? {} : { model }),
      },
    },
  };
}

/** Reads the weights to match by. @throws InputError for a file without a model */
export async function loadModel(path: string | undefined): Promise<MatchModel | undefined> {
  if (path === undefined) return undefined;
  return parseModel(readText(path, path), path);
}

/** Removes keys whose value is undefined. */
function withoutUndefined<Value extends object>(value: Value) {
  type Defined = { [Key in keyof Value]?: Exclude<Value[Key], undefined> };
  return Object.fromEntries(
    Object.entries(value).filter(([, entry]) => entry !== undefined),
  ) as Defined;
}

/** Reads ledgers and answers. @throws InputError for unreadable files */
async function decidingOf(
  paths: readonly string[],
  strict: boolean,
  resultWith: Deciding['resultWith'],
  isWithdrawn: (row: Decision | WaitingAnswer) => boolean = () => false,
): Promise<{ deciding: Deciding; findings: Finding[] } | undefined> {
  if (paths.length === 0) return undefined;
  const { findings, notes = [], ...read } = await readDecisionFiles(paths);
  const decisions = read.decisions.filter((decision) => !isWithdrawn(decision));
  const unread = findings.filter(
    ({ level, code }) => level === 'warning' && code !== 'answers-heading-guessed',
  );
  return {
    deciding: {
      ...read,
      decisions,
      waiting: (read.waiting ?? []).filter((answer) => !isWithdrawn(answer)),
      notes: [...notes, ...notesOf(read.decisions.filter(isWithdrawn))],
      unread,
      strict,
      ...(resultWith === undefined ? {} : { resultWith }),
    },
    // Findings about words are reported later, with the words that their questions allow.
    findings: findings.filter((found) => !isAboutWords(found)),
  };
}

/** Loads the plan, and its folder; faults come with as much of the plan as could be read. */
async function loadPlan(
  path: string | undefined,
  earlier: MadeFrom | undefined,
): Promise<{ plan: Plan; folder: string; faults: readonly Fault[] }> {
  // A missing plan is reported with all missing inputs of an earlier result.
  const isGone = path === earlier?.request.plan && path !== undefined && !existsSync(path);
  if (path === undefined || isGone) return { plan: {}, folder: '.', faults: [] };
  const content = readTyped(path, path);
  const folder = dirname(resolve(path));
  try {
    return { plan: await parsePlan(content, basename(path)), folder, faults: [] };
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    return { plan: error.named, folder, faults: error.faults };
  }
}

function branchFile(path: string): InputFile {
  const file = basename(path).normalize('NFC');
  return { file, read: () => readBytes(path, file), settings: [] };
}

async function loadProfile(
  asked: string | undefined,
  planned: string | undefined,
  folder: string,
): Promise<Profile | undefined> {
  const name = asked ?? planned;
  if (name === undefined) return undefined;
  const shipped = profiles.find((profile) => profile.id === name);
  if (shipped !== undefined) return shipped;
  const path = profilePath(asked, planned, folder)!;
  if (!existsSync(path)) {
    const known = profiles.map((profile) => profile.id).join(', ');
    throw new InputError([fault('profile-unknown', { profile: name, known })]);
  }
  return parseProfile(readTyped(path, name), basename(path));
}

/** Resolves the path of a profile; undefined for one that ships with the tool. */
function profilePath(
  asked: string | undefined,
  planned: string | undefined,
  folder: string,
): string | undefined {
  const name = asked ?? planned;
  if (name === undefined || profiles.some(({ id }) => id === name)) return undefined;
  return asOnDisk(asked === undefined ? resolve(folder, name) : resolve(name));
}

/** Finds the shipped profile of the earlier result; the request or the plan names any other profile. */
function earlierKindOf(earlier: PrepareOptions['earlierKind']): Pick<MergeInput, 'earlierKind'> {
  const profile = profiles.find(({ id }) => id === earlier?.profile);
  if (earlier === undefined || profile === undefined) return {};
  return { earlierKind: { profile, isChecked: earlier.isChecked } };
}

function firstOf(...values: (string | undefined)[]): string | undefined {
  return values.find((value) => value !== undefined);
}
