/** Renames files that another program may keep open for a moment. */
import { renameSync, rmSync } from 'node:fs';

/** Milliseconds before each further try; five seconds in all. */
const PAUSES = [10, 20, 40, 80, 160, 320, 640, 1280, 2560];

/** Error codes of Windows for files that are open elsewhere, and for folders with such a file. */
const HELD = new Set(['EACCES', 'EBUSY', 'EPERM']);

/**
 * Renames a file or folder, replacing an earlier file. On Windows, virus scanners and indexers open new
 * files, whose folder cannot be renamed until they close them.
 */
export function move(from: string, to: string, rename = renameSync, pause = sleep): void {
  for (const milliseconds of PAUSES) {
    try {
      rename(from, to);
      return;
    } catch (error) {
      if (!HELD.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
      pause(milliseconds);
    }
  }
  rename(from, to);
}

/** Removes a folder or file, if it is there. @returns whether it is gone */
export function remove(path: string): boolean {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    return true;
  } catch {
    return false;
  }
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
