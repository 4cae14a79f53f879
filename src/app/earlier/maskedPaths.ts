/** Masks numbers in paths of a masked result, and finds the files of masked paths. */
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { asOnDisk, namesIn } from '../../io/index.js';
import { groupBy, inputError } from '../../model/index.js';
import { maskedText } from '../../text/index.js';

/** Masks each name of a path with `/`. */
export function maskedPath(path: string, mask: (text: string) => string): string {
  return path.split('/').map(mask).join('/');
}

/**
 * Finds the paths on the disk of masked ones, each once. Files with equal masked names cannot be
 * distinguished, so all of them must be among the paths.
 * @throws InputError for more such files than paths
 */
export function pathsBehind(masked: readonly string[]): string[] {
  const paths = [...groupBy(masked, (path) => path)].flatMap(([path, same]) => {
    const found = unmasked(path);
    if (found.length > same.length) {
      throw inputError('masked-path-several', { path });
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
