/** Making sure that bytes are on the disk before they take the place of others. */
import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Error codes of platforms and network drives that can't sync a file or a folder. */
const REFUSED = new Set(['EINVAL', 'ENOTSUP', 'ENOSYS', 'EPERM', 'EACCES', 'EISDIR', 'EBADF']);

/** Waits until an open file is on the disk, where the platform can. */
export function syncFile(file: number): void {
  try {
    fsyncSync(file);
  } catch (error) {
    if (!REFUSED.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

/** Waits until the names in a folder are on the disk; Windows can't, and does so by itself. */
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
