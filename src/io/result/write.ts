import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { inputError, type OutputFile } from '../../model/index.js';
import { fileError } from '../read.js';
import { move, remove } from './move.js';
import { FileSyncs, syncFile, syncFolder } from './sync.js';
import { checkUnchanged, lookAt, type TargetState, targetPath } from './target.js';
import { claim, release, type WorkFolder } from './workFolder.js';

export interface Written {
  /** Paths of its files, in order. */
  paths: string[];
  /** Folder of the replaced result, if it could not be removed. */
  left?: string;
}

/** Signals for Ctrl-C, for an end by another program, and for a closed terminal window. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Exit status of Windows for a program that Ctrl-C ended (STATUS_CONTROL_C_EXIT). */
const ENDED_BY_CONTROL_C = 0xc000013a;

/**
 * Writes all files or none: into a hidden folder beside the target, which then replaces it. Only their
 * owner can read them (Law 91/2025/QH15 counts these data as sensitive).
 * @param seen state of the target when the run began; files written there since are never replaced
 * @throws InputError for a place that cannot be written; also errors of the files
 */
export async function writeResult(
  folder: string,
  files: AsyncIterable<OutputFile> | Iterable<OutputFile>,
  seen?: TargetState,
): Promise<Written> {
  let made: string | undefined;
  let target = folder;
  let work: WorkFolder | undefined;
  // Ctrl-C takes effect only after a half-written result is removed.
  let stopped: NodeJS.Signals | undefined;
  const stop = (signal: NodeJS.Signals) => {
    stopped = signal;
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  const syncs = new FileSyncs();
  try {
    target = targetPath(folder);
    const before = seen ?? lookAt(target, folder);
    made = mkdirSync(dirname(target), { recursive: true });
    work = claim(target, folder);
    checkUnchanged(before, lookAt(target, folder), folder);
    mkdirSync(work.fresh, { mode: 0o700 });
    const paths: string[] = [];
    const folders = new Set<string>();
    for await (const { path, pieces } of files) {
      const place = join(work.fresh, ...path.split('/'));
      makeFolder(dirname(place), folders);
      await syncs.add(writePieces(place, pieces));
      paths.push(path);
      // Signals are handled between two files only.
      await setImmediate();
      if (stopped !== undefined) throw new Error(stopped);
    }
    await syncs.finish();
    for (const each of [...folders, work.fresh]) syncFolder(each);
    replace(target, work, before, folder);
    return { paths, ...(release(work) ? {} : { left: work.old }) };
  } catch (error) {
    await syncs.close();
    try {
      if (work !== undefined && putBack(target, work)) release(work);
      if (made !== undefined) removeEmpty(dirname(target), made);
    } catch {
      // The first error is reported; the next run restores the earlier result.
    }
    throw fileError(error, folder);
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop);
    if (stopped !== undefined) endBy(stopped);
  }
}

/**
 * Replaces the earlier result by the new one.
 * @throws InputError if the target has changed
 */
function replace(target: string, work: WorkFolder, before: TargetState, name: string): void {
  checkUnchanged(before, lookAt(target, name), name);
  if (before.size > 0) {
    moveAside(target, work.old, name);
    syncFolder(dirname(target));
    // From now on no other program finds it by its name, so nothing is written there.
    checkUnchanged(before, lookAt(work.old, name), name);
  }
  try {
    move(work.fresh, target);
  } catch (error) {
    // A folder was created there meanwhile.
    if (existsSync(target)) throw inputError('target-changed', { path: name, file: name });
    throw error;
  }
  syncFolder(dirname(target));
  syncFolder(work.path);
}

function moveAside(target: string, old: string, name: string): void {
  try {
    move(target, old);
  } catch (error) {
    // Windows gives this code for open files, other systems for a folder on which a disk is mounted.
    const isMounted = (error as NodeJS.ErrnoException).code === 'EBUSY';
    if (!isMounted || process.platform === 'win32') throw error;
    throw inputError('target-is-drive', { path: name, below: join(name, 'ket-qua') });
  }
}

/** Restores the earlier result after a failure. @returns whether it is in its place */
function putBack(target: string, { old }: WorkFolder): boolean {
  if (!existsSync(old)) return true;
  if (existsSync(target)) return false;
  move(old, target);
  return true;
}

/** Makes the folder of a file, and keeps it in mind for the files that follow. */
function makeFolder(folder: string, made: Set<string>): void {
  if (made.has(folder)) return;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  made.add(folder);
}

/** Ends the program as the signal would have. */
function endBy(signal: NodeJS.Signals): void {
  // Windows has no signals: the program would end with 1, which means open questions.
  if (process.platform === 'win32') process.exit(ENDED_BY_CONTROL_C);
  process.kill(process.pid, signal);
}

/**
 * Writes one complete file or none, replacing an earlier one; only its owner can read it. A device or pipe, such as
 * `/dev/null`, takes the text and is never replaced.
 * @throws InputError for a place that cannot be written
 */
export function writeWhole(path: string, pieces: OutputFile['pieces']): void {
  const fresh = `${path}.part`;
  try {
    if (isDevice(path)) {
      closeSync(writePieces(path, pieces, 'w'));
      return;
    }
    rmSync(fresh, { force: true });
    mkdirSync(dirname(fresh), { recursive: true, mode: 0o700 });
    const file = writePieces(fresh, pieces);
    try {
      syncFile(file);
    } finally {
      closeSync(file);
    }
    move(fresh, path);
  } catch (error) {
    remove(fresh);
    throw fileError(error, path);
  }
}

/** Whether a place is neither a file nor a folder, so that it cannot be replaced. */
function isDevice(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats !== undefined && !stats.isFile() && !stats.isDirectory();
}

/** Writes a new file, or with `w` to a device. @returns the file, still open, which is not on the disk yet */
function writePieces(place: string, pieces: OutputFile['pieces'], flags = 'wx'): number {
  const file = openSync(place, flags, 0o600);
  try {
    for (const piece of pieces) writeFileSync(file, piece);
  } catch (error) {
    closeSync(file);
    throw error;
  }
  return file;
}

/** Removes folders that were made for the target, the innermost first. */
function removeEmpty(innermost: string, first: string): void {
  for (let path = innermost; path.startsWith(first); path = dirname(path)) {
    if (existsSync(path)) rmdirSync(path);
  }
}
