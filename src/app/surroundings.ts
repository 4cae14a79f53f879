/** Looks at what lies in the folders that a person chose: lists, earlier results and answered files. */
import { existsSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { answeredIdsIn, hasAnswers, holdsQuestions } from '../answers/index.js';
import {
  asOnDisk,
  type Found,
  findBranchTables,
  findRosters,
  HIDDEN,
  isResult,
  isRosterName,
  namesIn,
  readBytes,
  SUMMARY,
} from '../io/index.js';
import { InputError, LEDGER_FILE, withoutUndefined } from '../model/index.js';
import { readTables } from '../read/index.js';
import { compareText } from '../text/index.js';
import { earlierResult } from './earlier/index.js';
import { readLedgerFile } from './ledger/index.js';
import { type Settings, settingsIn } from './look/index.js';

/** A folder with the number of lists directly in it, and whether results of earlier runs are there. */
export interface FolderSight {
  path: string;
  lists: number;
  hasResult: boolean;
}

/** Files and folders around chosen paths; all paths are absolute. */
export interface Surroundings extends Settings {
  /** Chosen paths. */
  paths: string[];
  /** Whether files were chosen, not a folder. */
  areFiles: boolean;
  /** Folder in which results belong. */
  home: string;
  /** Earlier results, the latest first. */
  results: string[];
}

/** Largest file that is searched for answers; a conflict file of a province has some 4 MB. */
const LARGEST = 32 << 20;

/** Lists a folder and the folders in it that have lists or results. */
export function foldersWithLists(folder: string): FolderSight[] {
  const below = visibleIn(folder).map((name) => join(folder, name));
  return [folder, ...below.filter((path) => statOf(path)?.isDirectory() && !isResult(path))]
    .map(sightOf)
    .filter(({ lists, hasResult }) => lists > 0 || hasResult);
}

function sightOf(path: string): FolderSight {
  const names = visibleIn(path);
  return {
    path,
    lists: names.filter((name) => isRosterName(name)).length,
    hasResult: names.some((name) => isResult(join(path, name))),
  };
}

/** Looks around chosen files and folders; a chosen result counts alone. */
export function surroundingsOf(chosen: readonly string[]): Surroundings {
  const paths = chosen.map((path) => resolve(path));
  const [first = '.'] = paths;
  const isFolder = statOf(first)?.isDirectory() === true;
  const home = isFolder && !isResult(first) ? first : dirname(first);
  const own = paths.filter(isResult);
  const inside = visibleIn(home)
    .map((name) => join(home, name))
    .filter(isResult);
  const results = own.length > 0 ? own : inside;
  return {
    paths,
    areFiles: !isFolder,
    home,
    results: results.sort(byAge),
    ...settingsIn(home),
  };
}

/** Puts the latest result first. */
function byAge(a: string, b: string): number {
  const time = (path: string) => statOf(join(path, SUMMARY))?.mtimeMs ?? 0;
  return time(b) - time(a) || compareText(b, a);
}

/**
 * Finds files with answers that the result does not have yet: in it, in its communes' folders, and beside it.
 */
export async function answersAround(result: string): Promise<string[]> {
  const parts = visibleIn(result).map((name) => join(result, name));
  const folders = [dirname(result), result, ...parts].filter((path) => statOf(path)?.isDirectory());
  const decided = await decidedIn(result);
  const found: string[] = [];
  for (const folder of folders) {
    for (const name of visibleIn(folder)) {
      const path = join(folder, name);
      if (isRosterName(name) && (await isAnswered(path, decided))) found.push(path);
    }
  }
  return found;
}

/** Collects the questions that a result has decisions about. */
async function decidedIn(result: string): Promise<Set<string>> {
  const ledger = join(result, LEDGER_FILE);
  if (!existsSync(ledger)) return new Set();
  const { decisions } = await readLedgerFile(ledger);
  return new Set(decisions.map(({ question }) => question));
}

/**
 * Whether a file has questions of a result with any answer; an unreadable file has none.
 * @param decided questions whose answers do not count
 */
async function isAnswered(
  path: string,
  decided: ReadonlySet<string> = new Set(),
): Promise<boolean> {
  const stat = statOf(path);
  if (!stat?.isFile() || stat.size > LARGEST) return false;
  try {
    const { bytes, sha256 } = readBytes(path, path);
    const { tables } = await readTables(path, bytes, sha256);
    if (!holdsQuestions(tables) || !hasAnswers(tables)) return false;
    const answered = answeredIdsIn(tables);
    // A note, or an answer without a readable id, is shown each time.
    return answered.size === 0 || [...answered].some((id) => !decided.has(id));
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}

/** Gives the branch table that a result used, if it had one. */
export async function tableOf(result: string): Promise<{ branches?: string }> {
  const { branches } = (await earlierResult(result)).request;
  return withoutUndefined({ branches });
}

/** Finds lists below a folder that an earlier result did not read, by their content. */
export async function listsSince(result: string, folder: string): Promise<string[]> {
  const { inputs, request } = await earlierResult(result);
  const known = new Set(inputs.values());
  const own = new Set(request.branches === undefined ? [] : tablesAt(request.branches));
  const late: string[] = [];
  for (const path of rostersIn(folder, own)) {
    const { bytes, sha256 } = readBytes(path, path);
    if (known.has(sha256)) continue;
    const { tables } = await readTables(path, bytes, sha256);
    if (!holdsQuestions(tables)) late.push(path);
  }
  return late;
}

/** Finds the files of a branch table; its own path if it cannot be read any more. */
function tablesAt(path: string): string[] {
  return foundOr([path], () => findBranchTables(path));
}

function rostersIn(folder: string, except: ReadonlySet<string>): string[] {
  return foundOr([], () => findRosters([folder], except, true));
}

/** Gives the paths of files that are found, or others if nothing can be. */
function foundOr(others: string[], find: () => Pick<Found, 'files'>): string[] {
  try {
    return find().files.map(({ path }) => path);
  } catch (error) {
    if (error instanceof InputError) return others;
    throw error;
  }
}

/** Finds the files with answers among some files. */
export async function answeredAmong(paths: readonly string[]): Promise<string[]> {
  const answered: string[] = [];
  for (const path of paths) if (await isAnswered(path)) answered.push(path);
  return answered;
}

/**
 * Resolves a path as people type or drop it into a terminal: quotes around it do not count.
 * @param folder folder that a relative path starts from
 */
export function typedPath(text: string, folder: string): string {
  const bare = text.trim().replace(/^(["'])(.*)\1$/, '$2');
  // Terminals other than those of Windows put a backslash before each blank of a dropped path.
  const plain = process.platform === 'win32' || exists(bare) ? bare : bare.replace(/\\(.)/g, '$1');
  return asOnDisk(resolve(folder, plain));
}

/** Whether there is a file or folder. */
export function exists(path: string): boolean {
  return statOf(path) !== undefined;
}

/** Whether a new result may be written: there is nothing yet, or an empty folder. */
export function isFree(path: string): boolean {
  const stat = statOf(path);
  return stat === undefined || (stat.isDirectory() && namesIn(path).length === 0);
}

/** Gives the first of numbered paths that does not exist. */
export function firstFree(pathOf: (count: number) => string, from = 1): string {
  for (let count = from; ; count++) {
    const path = pathOf(count);
    if (!existsSync(path)) return path;
  }
}

/** Gives the first of `ket-qua`, `ket-qua-2`, … that does not exist in a folder. */
export function freeResult(folder: string): string {
  return firstFree((count) => join(folder, count === 1 ? 'ket-qua' : `ket-qua-${count}`));
}

/** Names the next free folder beside a result: `ket-qua-3` after `ket-qua-2`, as it was written. */
export function freeBeside(result: string): string {
  const name = basename(resolve(result));
  const [, stem = name, number = '1'] = /^(.+?)-(\d{1,4})$/.exec(name) ?? [];
  return firstFree((count) => join(result, '..', `${stem}-${count}`), Number(number) + 1);
}

function visibleIn(folder: string): string[] {
  return namesIn(folder).filter((name) => !HIDDEN.test(name));
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
