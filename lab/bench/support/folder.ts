import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Works in an empty folder: `keep`, or one that is removed afterwards.
 * @throws Error if `keep` is not empty
 */
export async function inFolder<T>(
  name: string,
  keep: string | undefined,
  work: (folder: string) => T | Promise<T>,
): Promise<T> {
  const folder = keep ?? mkdtempSync(join(tmpdir(), `hopnhat-${name}-`));
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length > 0) throw new Error(`${folder} is not empty`);
  try {
    return await work(folder);
  } finally {
    if (keep === undefined) rmSync(folder, { recursive: true, force: true });
  }
}
