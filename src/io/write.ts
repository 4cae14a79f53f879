import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { inputError } from '../model/index.js';
import { isResult } from './find.js';
import { move, remove } from './move.js';
import { isFitForWindows, OF_SYSTEM } from './paths.js';
import { fileError } from './read.js';

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

const SUMMARY = 'summary.json';

/** Ctrl-C, an end asked for by another program, and a terminal window that is closed. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** What Windows itself says of a program that Ctrl-C ended (STATUS_CONTROL_C_EXIT). */
const ENDED_BY_CONTROL_C = 0xc000013a;

/** Beside a file that is open in Excel or LibreOffice. */
const LOCK = /(?:^|\/)(?:~\$|\.~lock\.)/;

/** What of an earlier result may hold answers of a person. */
const ANSWER_FILE = /(^|\/)conflicts\.(csv|xlsx)$/;

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
  const path = resolve(folder);
  if (platform === 'win32' && !isFitForWindows(path)) {
    throw inputError('target-name', { path: folder });
  }
  // A drive can't give way to a folder.
  if (dirname(path) === path) throw inputError('target-not-empty', { path: folder });
  if (!existsSync(path)) return;
  // Not all of what lies below may be looked through: it may be a whole drive.
  if (namesIn(path, folder).length === 0) return;
  if (!isResult(path)) throw inputError('target-not-empty', { path: folder });
  const files = listFiles(path, folder);
  if (!force) throw inputError('target-holds-result', { path: folder });
  const locked = files.find((file) => LOCK.test(file));
  if (locked !== undefined)
    throw inputError('file-open-elsewhere', { path: `${folder}/${locked}` });
  const written = writtenFiles(path);
  for (const file of files) {
    if (file === SUMMARY) continue;
    if (!written.has(file)) throw inputError('target-foreign-file', { path: folder, file });
    if (ANSWER_FILE.test(file) && (await holdsAnswers(join(path, file)))) {
      throw inputError('target-holds-answers', { path: folder, file });
    }
  }
}

/**
 * Writes the files whole or not at all, each as it comes: into a folder beside the target, which then
 * takes its place. Readable by their owner only (Law 91/2025/QH15 counts these data as sensitive).
 * @throws InputError where the place can't be written, and what the files throw
 */
export async function writeResult(
  folder: string,
  files: AsyncIterable<OutputFile> | Iterable<OutputFile>,
): Promise<Written> {
  const target = resolve(folder);
  let fresh: string | undefined;
  let old: string | undefined;
  let made: string | undefined;
  // Ctrl-C in between would leave half a result behind: it takes effect once that is cleared away.
  let stopped: NodeJS.Signals | undefined;
  const stop = (signal: NodeJS.Signals) => {
    stopped = signal;
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  try {
    made = mkdirSync(dirname(target), { recursive: true });
    fresh = mkdtempSync(join(dirname(target), `.${basename(target)}-`));
    const paths: string[] = [];
    for await (const { path, pieces } of files) {
      writePieces(join(fresh, ...path.split('/')), pieces);
      paths.push(path);
      // Signals are told between two files only.
      await setImmediate();
      if (stopped !== undefined) throw new Error(stopped);
    }
    if (existsSync(target)) {
      move(target, `${fresh}-old`);
      old = `${fresh}-old`;
    }
    move(fresh, target);
    return { paths, ...(old === undefined || remove(old) ? {} : { left: old }) };
  } catch (error) {
    if (fresh !== undefined) remove(fresh);
    try {
      if (old !== undefined) move(old, target);
      if (made !== undefined) removeEmpty(dirname(target), made);
    } catch {
      // What went wrong first is told; the earlier result stays beside the target.
    }
    throw fileError(error, folder);
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop);
    if (stopped !== undefined) endBy(stopped);
  }
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

/** What the earlier run wrote, as its summary lists it. */
function writtenFiles(folder: string): Set<string> {
  const summary = JSON.parse(readFileSync(join(folder, SUMMARY), 'utf8')) as { files?: string[] };
  return new Set(summary.files ?? []);
}
