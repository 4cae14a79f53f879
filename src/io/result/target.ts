/** Checks the folder for a result: its content, and whether it may be replaced. */
import { type BigIntStats, lstatSync, readdirSync, readlinkSync, statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { inputError } from '../../model/index.js';
import { isFitForWindows, isWithin, OF_SYSTEM, realPath } from '../paths.js';
import { fileError, listFolder, readBytes, statOf } from '../read.js';
import { hasOwnForm } from './ownForm.js';
import { isResult, listedFiles, SUMMARY, writtenHashes } from './summary.js';

/** State of a target: each file with values that change when it is written. */
export type TargetState = ReadonlyMap<string, string>;

/** Lock files beside a file that is open in Excel or LibreOffice. */
const LOCK = /(?:^|\/)(?:~\$|\.~lock\.)/;

/** Files of an earlier result that may contain answers or decisions of a person. */
const ANSWER_FILE = /(^|\/)conflicts\.(csv|xlsx)$/;

/** Questions, rosters, worklists and workbooks in the layouts of other systems, which people edit. */
const EDITABLE = /\.xlsx$|(^|\/)(roster|conflicts)\.csv$/;

/** Longest chain of links, as on Linux. */
const MOST_LINKS = 40;

/**
 * Finds the folder to write: follows a link, also to a folder that does not exist yet.
 * @throws InputError if the path cannot be followed
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
 * Records the state of a target, to detect later whether anything was written there meanwhile.
 * @param place as `targetPath` gives it
 * @throws InputError for an unreadable target
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
  // Only some folders are searched: the target may be a complete drive.
  if (!isResult(place)) {
    for (const each of listFolder(place, name)) state.set(each, '');
    return state;
  }
  for (const file of listFiles(place, name)) {
    const stat = lstatSync(join(place, file), { bigint: true, throwIfNoEntry: false });
    state.set(file, stat === undefined ? 'gone' : markOf(stat));
  }
  return state;
}

/**
 * Compares a target with its earlier state.
 * @throws InputError for the first file that was changed, added or removed
 */
export function checkUnchanged(before: TargetState, now: TargetState, name: string): void {
  const files = [...new Set([...before.keys(), ...now.keys()])].sort();
  const changed = files.find((file) => before.get(file) !== now.get(file));
  if (changed === undefined) return;
  throw inputError('target-changed', { path: name, file: changed === '' ? name : changed });
}

/**
 * Checks that a result may be written into a folder, before any work is done.
 * @param holdsAnswers whether a conflict file has any decision filled in
 * @throws InputError for a folder with other files, a result without `force`, or answers
 */
export async function checkTarget(
  folder: string,
  force: boolean,
  holdsAnswers: (path: string) => Promise<boolean>,
  { platform = process.platform, current = process.cwd() } = {},
): Promise<void> {
  const path = targetPath(folder);
  if (platform === 'win32' && !isFitForWindows(path)) {
    throw inputError('target-name', { path: folder });
  }
  // A drive cannot be replaced by a folder.
  if (dirname(path) === path) throw inputError('target-not-empty', { path: folder });
  if (statOf(path, folder) === undefined) return;
  if (isMountPoint(path)) {
    throw inputError('target-is-drive', { path: folder, below: join(folder, 'ket-qua') });
  }
  const isEmpty = listFolder(path, folder).length === 0;
  if (!isEmpty && !isResult(path)) throw inputError('target-not-empty', { path: folder });
  // The folder is replaced by another one, so the terminal would remain in one that is gone.
  if (isWithin(realPath(current), realPath(path))) {
    throw inputError('target-is-current', { path: folder, full: path });
  }
  if (isEmpty) return;
  const files = listFiles(path, folder);
  if (!force) throw inputError('target-holds-result', { path: folder });
  const locked = files.find((file) => LOCK.test(file));
  if (locked !== undefined)
    throw inputError('file-open-elsewhere', { path: `${folder}/${locked}` });
  const listed = listedFiles(path);
  const hashOf = writtenHashes(path);
  for (const file of files) {
    const isOwn = (file === SUMMARY || listed.has(file)) && hasOwnForm(join(path, file), file);
    if (!isOwn) throw inputError('target-foreign-file', { path: folder, file });
    if (!EDITABLE.test(file) || isAsWritten(join(path, file), file, hashOf(file))) continue;
    if (!ANSWER_FILE.test(file)) {
      // Early versions recorded no hash.
      if (hashOf(file) === undefined) continue;
      throw inputError('target-holds-edits', { path: folder, file });
    }
    if (await holdsAnswers(join(path, file))) {
      throw inputError('target-holds-answers', { path: folder, file });
    }
  }
}

/** Whether nobody saved a file since it was written; unknown without a hash. */
function isAsWritten(path: string, name: string, hash: string | undefined): boolean {
  return hash !== undefined && readBytes(path, name).sha256 === hash;
}

/** Whether a folder is the root of another disk: a network drive, a stick, or a shared folder of a container. */
function isMountPoint(path: string): boolean {
  return statSync(path).dev !== statSync(dirname(path)).dev;
}

/** Joins inode, size and time: writing a file changes one of them. */
function markOf({ ino, size, mtimeNs }: BigIntStats): string {
  return `${ino} ${size} ${mtimeNs}`;
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
