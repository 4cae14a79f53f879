import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { inputError } from '../model/index.js';
import { move, remove } from './move.js';
import { fileError } from './read.js';
import { syncFile, syncFolder } from './sync.js';
import { checkUnchanged, lookAt, type TargetState, targetPath } from './target.js';
import { claim, release, type WorkFolder } from './workFolder.js';

export interface OutputFile {
  /** Below the folder, with `/`. */
  path: string;
  /** Its text or bytes, in order, each made when it is asked for. Text is written as UTF-8. */
  pieces: Iterable<string | Uint8Array>;
}

export interface Written {
  /** Of its files, in order. */
  paths: string[];
  /** Where the earlier result lies that was replaced and could not be removed. */
  left?: string;
}

/** Ctrl-C, an end asked for by another program, and a terminal window that is closed. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** What Windows itself says of a program that Ctrl-C ended (STATUS_CONTROL_C_EXIT). */
const ENDED_BY_CONTROL_C = 0xc000013a;

/**
 * Writes the files whole or not at all, each as it comes: into a hidden folder beside the target,
 * which then takes its place. Readable by their owner only (Law 91/2025/QH15 counts these data as
 * sensitive).
 * @param seen the target as it was when the run began; what was written there since is never replaced
 * @throws InputError where the place can't be written, and what the files throw
 */
export async function writeResult(
  folder: string,
  files: AsyncIterable<OutputFile> | Iterable<OutputFile>,
  seen?: TargetState,
): Promise<Written> {
  let made: string | undefined;
  let target = folder;
  let work: WorkFolder | undefined;
  // Ctrl-C in between would leave half a result behind: it takes effect once that is cleared away.
  let stopped: NodeJS.Signals | undefined;
  const stop = (signal: NodeJS.Signals) => {
    stopped = signal;
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  try {
    target = targetPath(folder);
    const before = seen ?? lookAt(target, folder);
    made = mkdirSync(dirname(target), { recursive: true });
    work = claim(target, folder);
    checkUnchanged(before, lookAt(target, folder), folder);
    mkdirSync(work.fresh, { mode: 0o700 });
    const paths: string[] = [];
    for await (const { path, pieces } of files) {
      writePieces(join(work.fresh, ...path.split('/')), pieces);
      paths.push(path);
      // Signals are told between two files only.
      await setImmediate();
      if (stopped !== undefined) throw new Error(stopped);
    }
    syncFolders(work.fresh, paths);
    replace(target, work, before, folder);
    return { paths, ...(release(work) ? {} : { left: work.old }) };
  } catch (error) {
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
 * Lets the new result take the place of the earlier one.
 * @throws InputError where the target is not what it was before
 */
function replace(target: string, work: WorkFolder, before: TargetState, name: string): void {
  checkUnchanged(before, lookAt(target, name), name);
  if (before.size > 0) {
    moveAside(target, work.old, name);
    syncFolder(dirname(target));
    // Nobody finds it by its name any more, so nothing is written there from now on.
    checkUnchanged(before, lookAt(work.old, name), name);
  }
  try {
    move(work.fresh, target);
  } catch (error) {
    // A folder came there meanwhile.
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
    // Windows says so of files that are open, others of a folder on which a disk is mounted.
    const isMounted = (error as NodeJS.ErrnoException).code === 'EBUSY';
    if (!isMounted || process.platform === 'win32') throw error;
    throw inputError('target-is-drive', { path: name, below: join(name, 'ket-qua') });
  }
}

/** Brings the earlier result back after a failure. @returns whether it is in its place */
function putBack(target: string, { old }: WorkFolder): boolean {
  if (!existsSync(old)) return true;
  if (existsSync(target)) return false;
  move(old, target);
  return true;
}

function syncFolders(fresh: string, paths: readonly string[]): void {
  const folders = new Set(paths.map((path) => dirname(join(fresh, ...path.split('/')))));
  for (const each of [...folders, fresh]) syncFolder(each);
}

/** As the signal would have ended the program at once. */
function endBy(signal: NodeJS.Signals): void {
  // Windows has no signals: the program would end with 1, which means open questions.
  if (process.platform === 'win32') process.exit(ENDED_BY_CONTROL_C);
  process.kill(process.pid, signal);
}

/**
 * Writes one file whole or not at all, in place of an earlier one; readable by its owner only.
 * @throws InputError where the place can't be written
 */
export function writeWhole(path: string, pieces: OutputFile['pieces']): void {
  const fresh = `${path}.part`;
  try {
    rmSync(fresh, { force: true });
    writePieces(fresh, pieces);
    move(fresh, path);
  } catch (error) {
    remove(fresh);
    throw fileError(error, path);
  }
}

function writePieces(place: string, pieces: OutputFile['pieces']): void {
  mkdirSync(dirname(place), { recursive: true, mode: 0o700 });
  const file = openSync(place, 'wx', 0o600);
  try {
    for (const piece of pieces) writeFileSync(file, piece);
    syncFile(file);
  } finally {
    closeSync(file);
  }
}

/** Takes back folders that were made for the target, from the innermost to the first of them. */
function removeEmpty(innermost: string, first: string): void {
  for (let path = innermost; path.startsWith(first); path = dirname(path)) {
    if (existsSync(path)) rmdirSync(path);
  }
}
