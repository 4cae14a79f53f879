/** The folder that a result is to be written into: what it holds, and whether it may be replaced. */
import { type BigIntStats, lstatSync, readdirSync, readlinkSync, statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { inputError } from '../model/index.js';
import { hasOwnForm } from './ownForm.js';
import { isFitForWindows, OF_SYSTEM, realPath } from './paths.js';
import { fileError } from './read.js';
import { isResult, listedFiles, SUMMARY } from './summary.js';

/** A target as it was at one moment: each file with what tells that it was written since. */
export type TargetState = ReadonlyMap<string, string>;

/** Beside a file that is open in Excel or LibreOffice. */
const LOCK = /(?:^|\/)(?:~\$|\.~lock\.)/;

/** Files of an earlier result that may hold answers or decisions of a person. */
const ANSWER_FILE = /(^|\/)conflicts\.(csv|xlsx)$/;

/** Links from one to the next, as Linux counts them. */
const MOST_LINKS = 40;

/**
 * Finds the folder that is to be written: of a link, also of one that leads to nothing yet, the
 * folder that it leads to.
 * @throws InputError where the path can't be followed
 */
export function targetPath(folder: string): string {
  let path = resolve(folder);
  try {
    for (let links = 0; links < MOST_LINKS; links++) {
      if (!lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return path;
      path = resolve(realPath(dirname(path)), readlinkSync(path));
    }
  } catch (error) {
    throw fileError(error, folder);
  }
  throw inputError('file-failed', { path: folder, code: 'ELOOP' });
}

/**
 * Looks at a target, to see later whether anything was written there meanwhile.
 * @param place as `targetPath` gives it
 * @throws InputError for what can't be looked at
 */
export function lookAt(place: string, name: string): TargetState {
  const state = new Map<string, string>();
  try {
    const stat = statSync(place, { bigint: true, throwIfNoEntry: false });
    if (stat === undefined) return state;
    state.set('', stat.isDirectory() ? 'folder' : markOf(stat));
    if (!stat.isDirectory()) return state;
  } catch (error) {
    throw fileError(error, name);
  }
  // Not all of what lies below may be looked through: it may be a whole drive.
  if (!isResult(place)) {
    for (const each of namesIn(place, name)) state.set(each, '');
    return state;
  }
  for (const file of listFiles(place, name)) {
    const stat = lstatSync(join(place, file), { bigint: true, throwIfNoEntry: false });
    state.set(file, stat === undefined ? 'gone' : markOf(stat));
  }
  return state;
}

/**
 * Compares a target with what it was before.
 * @throws InputError for the first file that was written, came or went
 */
export function checkUnchanged(before: TargetState, now: TargetState, name: string): void {
  const files = [...new Set([...before.keys(), ...now.keys()])].sort();
  const changed = files.find((file) => before.get(file) !== now.get(file));
  if (changed === undefined) return;
  throw inputError('target-changed', { path: name, file: changed === '' ? name : changed });
}

/**
 * Says whether a result may be written there, before any work is done.
 * @param holdsAnswers tells whether a conflict file has any decision filled in
 * @throws InputError for a folder that holds something else, a result without `force`, or answers
 */
export async function checkTarget(
  folder: string,
  force: boolean,
  holdsAnswers: (path: string) => Promise<boolean>,
  platform = process.platform,
): Promise<void> {
  const path = targetPath(folder);
  if (platform === 'win32' && !isFitForWindows(path)) {
    throw inputError('target-name', { path: folder });
  }
  // A drive can't give way to a folder.
  if (dirname(path) === path) throw inputError('target-not-empty', { path: folder });
  if (!isThere(path, folder)) return;
  if (isMountPoint(path)) {
    throw inputError('target-is-drive', { path: folder, below: join(folder, 'ket-qua') });
  }
  if (namesIn(path, folder).length === 0) return;
  if (!isResult(path)) throw inputError('target-not-empty', { path: folder });
  const files = listFiles(path, folder);
  if (!force) throw inputError('target-holds-result', { path: folder });
  const locked = files.find((file) => LOCK.test(file));
  if (locked !== undefined)
    throw inputError('file-open-elsewhere', { path: `${folder}/${locked}` });
  const listed = listedFiles(path);
  for (const file of files) {
    const isOwn = (file === SUMMARY || listed.has(file)) && hasOwnForm(join(path, file), file);
    if (!isOwn) throw inputError('target-foreign-file', { path: folder, file });
    if (ANSWER_FILE.test(file) && (await holdsAnswers(join(path, file)))) {
      throw inputError('target-holds-answers', { path: folder, file });
    }
  }
}

function isThere(path: string, name: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    throw fileError(error, name);
  }
}

/** Another disk begins there; a network drive or a stick, or a folder that a container shares. */
function isMountPoint(path: string): boolean {
  return statSync(path).dev !== statSync(dirname(path)).dev;
}

/** Number, size and time: whatever writes a file changes one of them. */
function markOf({ ino, size, mtimeNs }: BigIntStats): string {
  return `${ino} ${size} ${mtimeNs}`;
}

function namesIn(path: string, name: string): string[] {
  try {
    return readdirSync(path).filter((each) => !OF_SYSTEM.test(each));
  } catch (error) {
    throw fileError(error, name);
  }
}

function listFiles(path: string, name: string): string[] {
  try {
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && !OF_SYSTEM.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
      .map((file) => file.split(sep).join('/'))
      .sort();
  } catch (error) {
    throw fileError(error, name);
  }
}
