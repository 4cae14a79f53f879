/** Writes a folder as a .zip file with the same bytes each time, and lists its checksums. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** Earliest time that a .zip file can hold. */
const TIME = '1980-01-01T00:00:00';
/** Host system of the entries, so that the modes of files count. */
const UNIX = 3;

export const SUMS = 'SHA256SUMS';

/** Lists all files below a folder, with `/`, sorted. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Writes the checksums of all files, in the format of `sha256sum`. */
export function writeSums(folder: string): void {
  const lines = filesBelow(folder)
    .filter((file) => file !== SUMS)
    .map((file) => `${sumOf(join(folder, file))}  ${file}\n`);
  writeFileSync(join(folder, SUMS), lines.join(''));
}

export function sumOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** Writes a folder as a .zip file. @param programs files that may be run */
export function zipFolder(folder: string, programs: ReadonlySet<string>): Uint8Array {
  const files: Zippable = {};
  for (const file of filesBelow(folder)) {
    const mode = programs.has(file) ? 0o100755 : 0o100644;
    files[`${basename(folder)}/${file}`] = [
      readFileSync(join(folder, file)),
      { mtime: TIME, os: UNIX, attrs: mode << 16 },
    ];
  }
  return zipSync(files);
}
