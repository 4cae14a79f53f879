import { createHash } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  type Stats,
  statSync,
} from 'node:fs';
import { inputError } from '../model/index.js';
import { OF_SYSTEM } from './paths.js';

export interface FileBytes {
  bytes: Uint8Array;
  /** Lower-case hex. */
  sha256: string;
}

/** Largest file: a csv of a million rows has some 200 MB. */
const LARGEST = 256;

/**
 * Reads a complete file.
 * @param name name of the file in messages
 * @throws InputError for a file that cannot be opened (for example, locked by another program), is not a
 *   file, is too large, or changes while it is read
 */
export function readBytes(path: string, name: string): FileBytes {
  let handle: number | undefined;
  try {
    const kind = statSync(path);
    if (kind.isDirectory()) throw inputError('file-is-folder', { path: name });
    // A pipe or a device may never end, and opening it may block.
    if (!kind.isFile()) throw inputError('file-unsupported', {}, { file: name });
    handle = openSync(path, 'r');
    const before = fstatSync(handle, { bigint: true });
    if (before.size > LARGEST << 20)
      throw inputError('file-large', { limit: LARGEST }, { file: name });
    const bytes = readFileSync(handle);
    const after = fstatSync(handle, { bigint: true });
    if (BigInt(bytes.length) !== before.size || after.mtimeNs !== before.mtimeNs) {
      throw inputError('file-changed', { path: name });
    }
    return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
  } catch (error) {
    throw fileError(error, name);
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** Reads a text file in UTF-8, without its byte order mark. @throws InputError if it cannot be opened */
export function readText(path: string, name: string): string {
  return new TextDecoder().decode(readBytes(path, name).bytes);
}

/** Reads a text file in UTF-8; undefined for a missing or unreadable one. */
export function textIfReadable(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** Follows links. @returns undefined for a missing path @throws InputError for an unreadable one */
export function statOf(path: string, name: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw fileError(error, name);
  }
}

/** Lists a folder without files of the system. @throws InputError for a missing or unreadable one, and for a file */
export function listFolder(path: string, name: string): string[] {
  if (statOf(path, name)?.isDirectory() === false) {
    throw inputError('file-not-folder', { path: name });
  }
  try {
    return readdirSync(path).filter((each) => !OF_SYSTEM.test(each));
  } catch (error) {
    throw fileError(error, name);
  }
}

/** Turns a system error into a fault with its remedy. */
export function fileError(error: unknown, name: string): unknown {
  const { code = '', syscall } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT':
      return inputError('input-missing', { path: name });
    case 'EBUSY':
    case 'ETXTBSY':
      return inputError('file-open-elsewhere', { path: name });
    case 'EPERM':
      // Windows has one code for open and for forbidden files; only the first prevent a move.
      return inputError(syscall === 'rename' ? 'file-open-elsewhere' : 'file-not-allowed', {
        path: name,
      });
    case 'EACCES':
    case 'EROFS':
      return inputError('file-not-allowed', { path: name });
    case 'EISDIR':
      return inputError('file-is-folder', { path: name });
    case 'EEXIST':
    case 'ENOTDIR':
      return inputError('file-in-path', { path: name });
    case 'ENOSPC':
    case 'EDQUOT':
      return inputError('disk-full', { path: name });
    case 'ENAMETOOLONG':
      return inputError('path-too-long', { path: `${name.slice(0, 80)}…`, length: name.length });
    default:
      return syscall === undefined ? error : inputError('file-failed', { path: name, code });
  }
}
