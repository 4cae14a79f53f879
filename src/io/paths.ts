/** Paths as people give them, and the files that they mean. */
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import nodePath, { basename, dirname, join } from 'node:path';
import { compareText } from '../text/index.js';

/** Hidden files, and what office programs put beside a file that is open. */
export const HIDDEN = /^(\.|~\$)/;

/** What Windows, or a Mac, keeps in folders, and on sticks: in the bin lie rosters that were thrown away. */
export const OF_SYSTEM =
  /^(\$recycle\.bin|system volume information|desktop\.ini|thumbs\.db|\.ds_store)$/i;

const WILDCARD = /[*?]/;

/**
 * What links lead to, in the case that the disk has.
 * @throws for a path that is not there
 */
export function realPath(path: string): string {
  try {
    // On Windows only the native one tells `DANH-SACH` from `danh-sach`.
    return realpathSync.native(path);
  } catch {
    // Some network and memory drives of Windows don't support it.
    return realpathSync(path);
  }
}

/** Whether a real path is that folder or file, or lies in it; also where it is the root of a drive. */
export function isWithin(
  path: string,
  folder: string,
  { relative, isAbsolute, sep }: typeof nodePath.win32 = nodePath,
): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`);
}

/**
 * The path as the disk spells it. Names on a disk may be composed or decomposed Unicode (from a Mac,
 * or typed on the Vietnamese keyboard of Windows), and nobody sees which.
 * @returns the path unchanged where there is no such file
 */
export function asOnDisk(path: string): string {
  if (existsSync(path)) return path;
  const folder = dirname(path);
  if (folder === path) return path;
  const parent = asOnDisk(folder);
  const name = basename(path).normalize('NFC');
  const found = namesIn(parent).find((each) => each.normalize('NFC') === name);
  return found === undefined && parent === folder ? path : join(parent, found ?? basename(path));
}

/**
 * The files that an argument means, in order. The shells of Windows leave `tra-loi\*.xlsx` to the
 * program. A pattern that nothing fits stays as it is, to be told.
 */
export function filesMeant(text: string): string[] {
  const path = asOnDisk(text);
  if (!WILDCARD.test(text) || existsSync(path)) return [path];
  const found = matching(text).sort(compareText);
  return found.length === 0 ? [text] : found;
}

function matching(pattern: string): string[] {
  const folder = dirname(pattern);
  const folders = WILDCARD.test(folder) ? matching(folder) : [asOnDisk(folder)];
  const wanted = nameLike(basename(pattern));
  return folders.flatMap((each) =>
    namesIn(each)
      .filter((name) => !HIDDEN.test(name) && wanted.test(name.normalize('NFC')))
      .map((name) => join(each, name)),
  );
}

function nameLike(pattern: string): RegExp {
  const source = pattern
    .normalize('NFC')
    .replace(/[\\^$.|+()[\]{}]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 'iu');
}

/** Sorted, so that nothing depends on the disk; none for what is no folder or can't be looked into. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort(compareText);
  } catch {
    return [];
  }
}

/** What Windows takes for a device, or what Explorer can't open once it is there. */
const UNFIT = /[<>:"|?*\p{Cc}]|[ .]$|^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])(?:\.|$)/iu;

/** Whether a folder or file can be called that on Windows. @param path absolute */
export function isFitForWindows(path: string): boolean {
  const { root } = nodePath.win32.parse(path);
  const parts = path.slice(root.length).split(/[\\/]+/);
  return parts.every((part) => !UNFIT.test(part));
}
