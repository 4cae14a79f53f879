/** Loads the plan of a run and its profile, and resolves the paths that the plan names. */
import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { type Plan, PlanError, parsePlan, parseProfile, profiles } from '../../../config/index.js';
import { asOnDisk } from '../../../io/index.js';
import {
  type Fault,
  InputError,
  inputError,
  type Profile,
  type Rerun,
} from '../../../model/index.js';
import { readTypedFile } from '../files/typedFile.js';
import { type MadeFrom, missingInputs } from './missingInputs.js';
import {
  type LocatedSource,
  locatedSources,
  missingPaths,
  type NamedPath,
  repeatedSources,
} from './planSources.js';

/** A plan with the paths that it and the command line name. */
export interface LocatedPlan {
  plan: Plan;
  folder: string;
  sources: LocatedSource[];
  /** Path of the branch table. */
  branches: string | undefined;
  /** Paths of files with decisions. */
  decisions: string[];
}

interface PlanOptions {
  /** The result that the run continues, in place of decisions that the plan names. */
  earlier?: MadeFrom;
  decisions?: readonly string[];
}

/**
 * Loads a plan and resolves its paths.
 * @throws InputError with every fault of the plan, and with every missing file
 */
export async function locatePlan(request: Rerun, options: PlanOptions): Promise<LocatedPlan> {
  const { plan, folder, faults } = await loadPlan(request, options.earlier);
  const inFolder = (planned: string) => ({ path: asOnDisk(resolve(folder, planned)), planned });
  const sources = locatedSources(plan.sources ?? [], folder);
  const branches = ofEither(request.branches, plan.branches, inFolder);
  // A run that continues a result has its decisions and weights.
  const own = options.earlier === undefined ? plan : {};
  const decisions = [
    ...[own.decisions ?? []].flat().map(inFolder),
    ...(options.decisions ?? []).map((path) => ({ path })),
  ];
  const gone =
    options.earlier === undefined
      ? []
      : missingInputs(options.earlier, {
          request,
          sources: sources.map(({ path }) => path),
          branches: branches?.path,
          profile: profilePath(request.profile, plan.profile, folder),
        });
  const named: NamedPath[] = [
    ...request.inputs.map((path) => ({ path })),
    ...sources.map(({ path, source }) => ({ path, planned: source.path })),
    ...(branches === undefined ? [] : [branches]),
    ...decisions,
    ...[own.matching?.model ?? []].flat().map(inFolder),
  ];
  const allFaults = [
    ...faults,
    ...(gone.length > 0 ? gone : missingPaths(named, request.plan)),
    ...repeatedSources(sources, request.plan),
  ];
  if (allFaults.length > 0) throw new InputError(allFaults);
  return {
    plan,
    folder,
    sources,
    branches: branches?.path,
    decisions: decisions.map(({ path }) => path),
  };
}

/** Gives the path of the command line, else that of the plan. */
function ofEither(
  given: string | undefined,
  planned: string | undefined,
  inFolder: (planned: string) => NamedPath,
): NamedPath | undefined {
  if (given !== undefined) return { path: given };
  return planned === undefined ? undefined : inFolder(planned);
}

/** Loads the plan, and its folder; faults come with as much of the plan as could be read. */
async function loadPlan(
  { plan: path, profile }: Rerun,
  earlier: MadeFrom | undefined,
): Promise<{ plan: Plan; folder: string; faults: readonly Fault[] }> {
  // A missing plan is reported with all missing inputs of an earlier result.
  const isGone = path === earlier?.request.plan && path !== undefined && !existsSync(path);
  if (path === undefined || isGone) return { plan: {}, folder: '.', faults: [] };
  const content = readTypedFile(path, path);
  const folder = dirname(resolve(path));
  try {
    return { plan: await parsePlan(content, basename(path), profile), folder, faults: [] };
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    return { plan: error.named, folder, faults: error.faults };
  }
}

/**
 * Loads the profile that the command line or the plan names; undefined if none does.
 * @throws InputError for an unknown or faulty profile
 */
export async function loadProfile(
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
    throw inputError('profile-unknown', { profile: name, known });
  }
  return parseProfile(readTypedFile(path, name), basename(path));
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
