import { statSync } from 'node:fs';

/** Gives the rights of others than the owner of a file or folder; Windows has no such bits. */
export function othersMay(path: string): number {
  return process.platform === 'win32' ? 0 : statSync(path).mode & 0o077;
}
