import { statSync } from 'node:fs';

/** What others than its owner may do with a file or folder; Windows has no such bits. */
export function othersMay(path: string): number {
  return process.platform === 'win32' ? 0 : statSync(path).mode & 0o077;
}
