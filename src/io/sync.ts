/** Flushes bytes to the disk before they replace others. */
import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Error codes of platforms and network drives that cannot sync a file or a folder. */
const REFUSED = new Set(['EINVAL', 'ENOTSUP', 'ENOSYS', 'EPERM', 'EACCES', 'EISDIR', 'EBADF']);

/** Waits until an open file is on the disk, if the platform supports it. */
export function syncFile(file: number): void {
  try {
    fsyncSync(file);
  } catch (error) {
    if (!REFUSED.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

/** Waits until the names in a folder are on the disk; Windows does so by itself. */
export function syncFolder(path: string): void {
  let folder: number;
  try {
    folder = openSync(path, 'r');
  } catch (error) {
    if (REFUSED.has((error as NodeJS.ErrnoException).code ?? '')) return;
    throw error;
  }
  try {
    syncFile(folder);
  } finally {
    closeSync(folder);
  }
}
