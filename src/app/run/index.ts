/** Puts a run together from paths, options and plan, and writes its result. */
import type { Truth } from '../../evaluate/index.js';

export { filledTables } from './filledTables.js';
export { folderNames } from './folderNames.js';
export { namedFile } from './namedFile.js';
export { NamedRows } from './namedRows.js';
export { loadModel, prepare } from './prepare.js';
export { replacedSheets } from './replacedSheets.js';
export { type Again, reportAgain, runAgain } from './runAgain.js';
export { openTarget } from './target.js';
export { summaryText, type WriteOptions, type Written, writeMerge } from './write.js';

/**
 * Reads a truth: a csv with the columns `file,sheet,row,person`, in any order and among others. Loaded on
 * first use, since most runs parse no such file.
 * @throws InputError for any other file
 */
export async function readTruth(path: string): Promise<Truth> {
  return (await import('./truthFile.js')).readTruth(path);
}
