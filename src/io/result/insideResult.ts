/** Recognises folders inside a result: they hold its people, whose rosters were read already. */
import { join, relative, sep } from 'node:path';
import { isResult, listedFiles } from './summary.js';

/** Deepest folder of a result: commune, output, workbooks of communes. */
const DEEPEST = 3;

/**
 * Says what a folder is.
 * @param folder absolute path
 * @returns `output`: it has the workbooks of one output, which may be rosters of a later run; `part`: any
 *   other folder of a result; undefined: the folder is outside
 */
export function insideResult(folder: string): 'output' | 'part' | undefined {
  const result = folderAround(folder);
  if (result === undefined) return undefined;
  const below = `${relative(result, folder).split(sep).join('/')}/`;
  const files = [...listedFiles(result)].filter((file) => file.startsWith(below));
  if (files.length === 0) return undefined;
  const own = files.map((file) => file.slice(below.length)).filter((file) => !file.includes('/'));
  return own.length > 0 && own.every(isOutputName) ? 'output' : 'part';
}

/** Finds the result that wrote a file, or the files of a folder; undefined if none did. */
export function resultAround(path: string): string | undefined {
  const result = folderAround(path);
  if (result === undefined) return undefined;
  const own = relative(result, path).split(sep).join('/');
  const files = [...listedFiles(result)];
  return files.some((file) => file === own || file.startsWith(`${own}/`)) ? result : undefined;
}

/** Finds a result above a path, which may be relative. */
function folderAround(path: string): string | undefined {
  let result = join(path, '..');
  for (let depth = 0; depth < DEEPEST && !isResult(result); depth++) result = join(result, '..');
  return isResult(result) ? result : undefined;
}

/** Workbooks that a part of a result has whatever its outputs are. */
const OF_PART = new Set(['roster.xlsx', 'conflicts.xlsx', 'viec-can-lam.xlsx']);
/** Workbooks of branches and communes, and the list of values that they lack. */
const OUTPUT = /^(?:[a-z0-9-]+\.xlsx|gia-tri-chua-ghi\.csv)$/;

/** Whether a file in its folder has the name of a file of an output. */
export function isOutputName(name: string): boolean {
  return OUTPUT.test(name) && !OF_PART.has(name);
}
