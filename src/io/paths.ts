/** Resolves paths as people type them. */
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import nodePath, { basename, dirname, join } from 'node:path';
import { compareText } from '../text/index.js';

/** Hidden files, and lock files of office programs beside an open file. */
export const HIDDEN = /^(\.|~\$)/;

/** Files and folders of Windows and macOS on disks and sticks; the recycle bin contains deleted rosters. */
export const OF_SYSTEM =
  /^(\$recycle\.bin|system volume information|desktop\.ini|thumbs\.db|\.ds_store)$/i;

const WILDCARD = /[*?]/;

/**
 * Follows links and spells the path in the case of the disk.
 * @throws for a missing path
 */
export function realPath(path: string): string {
  try {
    // On Windows only the native function distinguishes `DANH-SACH` from `danh-sach`.
    return realpathSync.native(path);
  } catch {
    // Some network and memory drives of Windows do not support it.
    return realpathSync(path);
  }
}

/** Whether a real path is a folder or file, or is inside it; also for the root of a drive. */
export function isWithin(
  path: string,
  folder: string,
  { relative, isAbsolute, sep }: typeof nodePath.win32 = nodePath,
): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`);
}

/**
 * Spells a path as the disk does. Names on a disk may be composed or decomposed Unicode (from a Mac, or
 * typed on the Vietnamese keyboard of Windows), which look equal.
 * @returns the path unchanged if there is no such file
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
 * Expands an argument into files, in order. The shells of Windows leave `tra-loi\*.xlsx` to the
 * program. A pattern without a match remains as it is, to be reported.
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

/** Lists a folder, sorted, so that nothing depends on the disk; nothing for an unreadable one. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort(compareText);
  } catch {
    return [];
  }
}

/** Names that Windows takes for a device, or that Explorer cannot open. */
const UNFIT = /[<>:"|?*\p{Cc}]|[ .]$|^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])(?:\.|$)/iu;

/** Whether a folder or file can have this name on Windows. @param path absolute */
export function isFitForWindows(path: string): boolean {
  const { root } = nodePath.win32.parse(path);
  const parts = path.slice(root.length).split(/[\\/]+/);
  return parts.every((part) => !UNFIT.test(part));
}
