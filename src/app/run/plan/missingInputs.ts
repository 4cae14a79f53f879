/** Finds all inputs of an earlier result that are no longer in their places. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  type Fault,
  type Finding,
  fault,
  finding,
  markOfRun,
  type Rerun,
} from '../../../model/index.js';
import { joinFirst, maskedText, maskWhere } from '../../../text/index.js';
import type { EarlierResult } from '../../earlier/index.js';
import { maskedPath, pathFrom, pathsBehind } from '../../earlier/index.js';

export type MadeFrom = Pick<EarlierResult, 'folder' | 'inputs' | 'request'>;

/** Paths of a run that continues a result. */
export interface RunPaths {
  request: Rerun;
  /** Paths of the sources of its plan. */
  sources: readonly string[];
  branches: string | undefined;
  /** Path of a profile that is a file. */
  profile: string | undefined;
}

/**
 * Reports inputs of the result that are missing now: plan, branch table, profile and rosters. Each
 * fault has the path that the result recorded, and how to fix it.
 * @returns an empty list if nothing is missing
 */
export function missingInputs(result: MadeFrom, run: RunPaths): Fault[] {
  const { folder, request: earlier } = result;
  const isPlanKept = run.request.plan === earlier.plan;
  const isOwn = (path: string | undefined, recorded: string | undefined) =>
    path !== undefined && (path === recorded || (recorded === undefined && isPlanKept));
  const plan = isPlanKept ? earlier.plan : undefined;
  const faults = [
    ...missing('result-needs-plan', plan, folder),
    ...(isOwn(run.branches, earlier.branches)
      ? missing('result-needs-branches', run.branches, folder)
      : []),
    ...(isOwn(run.profile, earlier.profile)
      ? missing('result-needs-profile', run.profile, folder)
      : []),
    ...missingRosters(result, isPlanKept ? run.sources : []).map((path) =>
      fault('result-needs-roster', { path }),
    ),
  ];
  if (faults.length === 0) return [];
  return [...faults, fault('result-needs-again', { path: resolve(folder) })];
}

function missing(
  code: 'result-needs-plan' | 'result-needs-branches' | 'result-needs-profile',
  path: string | undefined,
  folder: string,
): Fault[] {
  if (path === undefined || existsSync(path)) return [];
  return [fault(code, { path: pathFrom(folder, path) })];
}

/** Lists the recorded paths of missing rosters; only the name if its folder is unclear. */
function missingRosters(
  { folder, inputs, request }: MadeFrom,
  sources: readonly string[],
): string[] {
  const named = [...request.inputs, ...(request.added ?? []).flat()];
  const paths = request.inputs.length > 0 ? named : [...sources, ...named];
  const there = paths.filter((path) => existsSync(path));
  const gone = paths
    .filter((path) => !existsSync(path))
    .map((path) => pathFrom(folder, path).normalize('NFC'));
  const isPlanGone = paths.length === 0 && request.plan !== undefined;
  if (gone.length === 0 && !isPlanGone) return [];
  const files = [...inputs.keys()].filter(
    (file) => !there.some((path) => holds(path.replaceAll('\\', '/'), file)),
  );
  const folders = gone.filter((path) => !files.some((file) => endsIn(path, file)));
  const below = files
    .filter((file) => !gone.some((path) => endsIn(path, file)))
    .map((file) => belowOneOf(folders, file));
  // A folder without any missing roster is listed by its own path.
  const others = folders.filter((path) => !below.some((file) => file.startsWith(`${path}/`)));
  return [...new Set([...gone.filter((path) => !folders.includes(path)), ...others, ...below])];
}

/** Whether a path is the file or a folder with it; the name may be masked. */
function holds(path: string, file: string): boolean {
  const name = path.normalize('NFC');
  if (endsIn(name, file) || endsIn(maskedPath(name, maskedText), file)) return true;
  return pathsBehind([join(path, file)]).some((each) => existsSync(each));
}

function endsIn(path: string, file: string): boolean {
  return `/${path}`.endsWith(`/${file}`);
}

function belowOneOf(folders: readonly string[], file: string): string {
  const [only, another] = folders;
  if (only === undefined) return file;
  if (another === undefined) return `${only}/${file}`;
  const parts = file.split('/');
  for (const path of folders) {
    for (let n = 1; n < parts.length; n++) {
      if (endsIn(path, parts.slice(0, n).join('/'))) return `${path}/${parts.slice(n).join('/')}`;
    }
  }
  return file;
}

/** Number of rosters that a warning names. */
const GONE_SHOWN = 10;

/**
 * Warns about rosters of an earlier result that this run lacks, by name and by content. Their people
 * are gone unless other rosters have them.
 */
export function rostersGone(
  { inputs, isMasked }: Pick<EarlierResult, 'inputs' | 'isMasked'>,
  sources: readonly { file: string; sha256: string }[],
): Finding[] {
  const { text } = maskWhere(isMasked);
  const files = new Set(sources.map(({ file }) => text(file)));
  const hashes = new Set(sources.map(({ sha256 }) => sha256));
  const gone = [...inputs].filter(([file, sha256]) => !files.has(file) && !hashes.has(sha256));
  if (gone.length === 0) return [];
  const names = gone.map(([file]) => file);
  const args = { count: gone.length, files: joinFirst(names, GONE_SHOWN) };
  return markOfRun([finding('warning', 'rosters-gone', args)]);
}
