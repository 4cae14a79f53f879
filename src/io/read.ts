import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inputError } from '../model/index.js';

export interface FileBytes {
  bytes: Uint8Array;
  /** Lower-case hex. */
  sha256: string;
}

/**
 * Reads a whole file.
 * @param name how the file is called in a message
 * @throws InputError where it can't be opened, e.g. locked by another program
 */
export function readBytes(path: string, name: string): FileBytes {
  try {
    const bytes = readFileSync(path);
    return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
  } catch (error) {
    throw fileError(error, name);
  }
}

/** @throws InputError where it can't be opened */
export function readText(path: string, name: string): string {
  return Buffer.from(readBytes(path, name).bytes)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
}

/** Turns a system error into what the user should do. */
export function fileError(error: unknown, name: string): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  switch (code) {
    case 'ENOENT':
      return inputError('input-missing', { path: name });
    case 'EBUSY':
    case 'EPERM':
    case 'ETXTBSY':
      return inputError('file-open-elsewhere', { path: name });
    case 'EACCES':
    case 'EROFS':
      return inputError('file-not-allowed', { path: name });
    case 'EEXIST':
    case 'EISDIR':
    case 'ENOTDIR':
      return inputError('file-is-folder', { path: name });
    case 'ENOSPC':
      return inputError('disk-full', { path: name });
    default:
      return error;
  }
}
