/**
 * Manages the hidden folder beside a target in which its next result is written: `owner.json` (the writing
 * run), `new` (its result) and `old` (the earlier one, while it is replaced). Only one run at a time owns
 * it. The next run repairs the remains of a killed one.
 */
import {
  closeSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmdirSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { inputError } from '../../model/index.js';
import { sha256 } from '../../text/index.js';
import { namesIn } from '../paths.js';
import { fileError, textIfReadable } from '../read.js';
import { move, remove } from './move.js';
import { ownerState, parseOwner, thisOwner } from './owner.js';
import { syncFile, syncFolder } from './sync.js';

const PREFIX = '.hopnhat-';
const OWNER = 'owner.json';
/** Name of an incomplete mark. */
const PART = 'owner.part';
/** Folder with the mark of the run that repairs the remains of another one. */
const RECOVERY = 'recovery';

export interface WorkFolder {
  path: string;
  fresh: string;
  old: string;
}

/** Repaired remains of a killed run. */
export interface Recovered {
  /**
   * `restored`: the earlier result is in its place again · `set-aside`: it is in another folder, as its
   * place was taken meanwhile · `removed`: a half-written result is gone.
   */
  how: 'restored' | 'set-aside' | 'removed';
  path: string;
}

/** Names the work folder of a target; short, as the target may have the longest possible name. */
function workFolderOf(target: string): WorkFolder {
  const name = basename(target).normalize('NFC').toLowerCase();
  return workFolderAt(join(dirname(target), `${PREFIX}${sha256(name).slice(0, 16)}`));
}

function workFolderAt(path: string): WorkFolder {
  return { path, fresh: join(path, 'new'), old: join(path, 'old') };
}

/**
 * Takes the work folder of a target for this run.
 * @param name name of the target in messages
 * @throws InputError if another run owns it
 */
export function claim(target: string, name: string): WorkFolder {
  const work = workFolderOf(target);
  if (!isFree(work.path)) throw busy(work.path, name);
  const made = markedFolder(dirname(target), basename(target));
  try {
    move(made, work.path);
    return work;
  } catch (error) {
    remove(made);
    if (existsSync(work.path)) throw busy(work.path, name);
    throw error;
  }
}

/** Makes a folder with the mark of this run before it gets its name, so that it always has a mark. */
function markedFolder(parent: string, target: string): string {
  for (let tries = 1; ; tries++) {
    const made = mkdtempSync(join(parent, `${PREFIX}claim-`));
    try {
      writeMark(made, target);
      return made;
    } catch (error) {
      remove(made);
      // A run that clears up may have met the folder before its mark was in it.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || tries === 3) throw error;
    }
  }
}

/** Removes the work folder. @returns whether it is gone with all its content */
export function release(work: WorkFolder): boolean {
  // The mark is removed last, so that the rest can be repaired until then.
  const isEmpty = [remove(work.fresh), remove(work.old)].every(Boolean);
  if (!isEmpty) return false;
  tryTo(() => unlinkSync(join(work.path, OWNER)));
  remove(join(work.path, RECOVERY));
  tryTo(() => rmdirSync(work.path));
  return true;
}

/** Checks that no other run is writing to the target. @throws InputError if one is */
export function checkFree(target: string, name: string): void {
  const { path } = workFolderOf(target);
  if (!isFree(path)) throw busy(path, name);
}

/** Repairs the remains of killed runs beside a target, for this target and its neighbours. */
export function recoverBeside(target: string): Recovered[] {
  const parent = dirname(target);
  return namesIn(parent)
    .filter((name) => name.startsWith(PREFIX))
    .flatMap((name) => recover(join(parent, name)));
}

function recover(path: string): Recovered[] {
  if (!isFolder(path)) return [];
  const mark = join(path, OWNER);
  const recovery = join(path, RECOVERY);
  // Left by a run that was killed before it made its mark, or after it removed it.
  if (!existsSync(mark)) {
    if (namesIn(path).every((name) => name === RECOVERY || name === PART)) {
      remove(recovery);
      tryTo(() => unlinkSync(join(path, PART)));
      tryTo(() => rmdirSync(path));
    }
    return [];
  }
  if (markState(mark) !== 'dead' || !takeRecovery(recovery)) return [];
  const target = targetIn(path, mark);
  // Another run may have repaired it and begun anew meanwhile.
  if (markState(mark) !== 'dead' || target === undefined) {
    remove(recovery);
    return [];
  }
  const work = workFolderAt(path);
  try {
    const recovered = putRight(work, target);
    release(work);
    return recovered;
  } catch (error) {
    throw fileError(error, target);
  }
}

/** Restores the earlier result if the new one did not replace it. */
function putRight({ fresh, old }: WorkFolder, target: string): Recovered[] {
  const isDone = !existsSync(fresh) && existsSync(target);
  if (existsSync(old) && !isDone) {
    const place = freePlace(target);
    move(old, place);
    syncFolder(dirname(target));
    return [{ how: place === target ? 'restored' : 'set-aside', path: place }];
  }
  return existsSync(fresh) ? [{ how: 'removed', path: target }] : [];
}

function freePlace(target: string): string {
  if (!existsSync(target)) return target;
  for (let n = 1; ; n++) {
    const place = join(dirname(target), `hopnhat-cu-${n}`);
    if (!existsSync(place)) return place;
  }
}

/** Claims the repair for this run, as two runs may start at once. */
function takeRecovery(path: string): boolean {
  const made = markedFolder(dirname(dirname(path)), basename(path));
  for (let tries = 0; tries < 2; tries++) {
    try {
      renameSync(made, path);
      return true;
    } catch {
      if (markState(join(path, OWNER)) !== 'dead' || !remove(path)) break;
    }
  }
  remove(made);
  return false;
}

/** Writes a complete mark or none, as the run may be killed at any moment. */
function writeMark(folder: string, target: string): void {
  const part = join(folder, PART);
  const file = openSync(part, 'wx', 0o600);
  try {
    writeFileSync(file, `${JSON.stringify({ ...thisOwner(), target })}\n`);
    syncFile(file);
  } finally {
    closeSync(file);
  }
  renameSync(part, join(folder, OWNER));
}

function markState(path: string): ReturnType<typeof ownerState> | 'gone' {
  const text = textIfReadable(path);
  if (text === undefined) return 'gone';
  const owner = parseOwner(text);
  return owner === undefined ? 'unknown' : ownerState(owner);
}

/** Accepts no path, as the mark may be forged. */
function targetIn(path: string, mark: string): string | undefined {
  const { target } = JSON.parse(textIfReadable(mark) ?? '{}') as { target?: unknown };
  if (typeof target !== 'string' || target === '' || basename(target) !== target) return undefined;
  const place = join(dirname(path), target);
  return workFolderOf(place).path === path || basename(path).startsWith(`${PREFIX}claim-`)
    ? place
    : undefined;
}

function isFree(path: string): boolean {
  if (!existsSync(path)) return true;
  recover(path);
  return !existsSync(path);
}

function busy(path: string, name: string) {
  const owner = parseOwner(textIfReadable(join(path, OWNER)) ?? '');
  return inputError('target-busy', {
    path: name,
    pid: owner?.pid ?? '?',
    host: owner?.host ?? '?',
    work: path,
  });
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Does what may fail without harm. */
function tryTo(act: () => void): void {
  try {
    act();
  } catch {}
}
