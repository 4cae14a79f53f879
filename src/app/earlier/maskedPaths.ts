/** Paths in a masked result: numbers in the names of folders and files are hidden there too. */
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { asOnDisk, namesIn } from '../../io/paths.js';
import { fault, groupBy, InputError } from '../../model/index.js';
import { maskedText } from '../../text/index.js';

/** Masks each name of a path with `/`. */
export function maskedPath(path: string, mask: (text: string) => string): string {
  return path.split('/').map(mask).join('/');
}

/**
 * The paths on the disk that masked ones stand for, each once. Files whose names look the same once
 * they are masked are told apart by nothing, so all of them must be meant.
 * @throws InputError where there are more of them than paths
 */
export function pathsBehind(masked: readonly string[]): string[] {
  const paths = [...groupBy(masked, (path) => path)].flatMap(([path, same]) => {
    const found = unmasked(path);
    if (found.length > same.length) {
      throw new InputError([fault('masked-path-several', { path: path })]);
    }
    return found.length === 0 ? [path] : found;
  });
  return [...new Set(paths)];
}

function unmasked(path: string): string[] {
  if (!path.includes('*') || existsSync(path)) return [asOnDisk(path)];
  const name = basename(path).normalize('NFC');
  return unmasked(dirname(path)).flatMap((folder) =>
    namesIn(folder)
      .filter((each) => isBehind(each.normalize('NFC'), name))
      .map((each) => join(folder, each)),
  );
}

function isBehind(name: string, masked: string): boolean {
  return name === masked || maskedText(name) === masked;
}
