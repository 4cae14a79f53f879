/** Fetches packages of the registry, and checks them against the recorded integrity. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NODE_VERSION, type Platform } from './platforms.js';
import { run } from './shell.js';

/**
 * Fetches and unpacks a build of Node.js.
 * @param folder scratch folder
 * @returns the folder with its files
 * @throws Error if the package is another one than recorded
 */
export function fetchNode({ name, integrity }: Platform['node'], folder: string): string {
  const id = `${name}@${NODE_VERSION}`;
  const archive = join(folder, run('npm', ['pack', '--silent', id], folder).trim());
  const found = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
  if (found !== integrity) throw new Error(`${id} has the integrity ${found}, not ${integrity}`);
  return unpack(archive, join(folder, name));
}

/** Unpacks an archive of npm. @returns the folder `package` in it */
export function unpack(archive: string, into: string): string {
  mkdirSync(into, { recursive: true });
  run('tar', ['-xzf', archive, '-C', into], into);
  return join(into, 'package');
}
