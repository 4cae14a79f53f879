/** Fetches packages of the registry, and checks them against the recorded integrity. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './shell.js';

/** A build of Node.js: its package of the registry, and the integrity there. */
export interface NodeBuild {
  name: string;
  version: string;
  integrity: string;
}

/** Whether the registry has a build; a mirror may lack it. @throws Error if the registry cannot be asked */
export function isOffered({ name, version }: NodeBuild, folder: string): boolean {
  try {
    return run('npm', ['view', `${name}@${version}`, 'version'], folder).trim() !== '';
  } catch (error) {
    if (error instanceof Error && /\bE404\b/.test(error.message)) return false;
    throw error;
  }
}

/**
 * Fetches and unpacks a build of Node.js.
 * @param folder scratch folder
 * @returns the folder with its files
 * @throws Error if the package is another one than recorded
 */
export function fetchNode({ name, version, integrity }: NodeBuild, folder: string): string {
  const id = `${name}@${version}`;
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
