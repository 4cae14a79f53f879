/** Puts a run together from paths, options and plan, and writes its result. */
import type { Truth } from '../../evaluate/index.js';

export { folderNames } from './communes/folderNames.js';
export { filledTables } from './files/filledTables.js';
export { namedFile } from './files/namedFile.js';
export { NamedRows } from './files/namedRows.js';
export { replacedSheets } from './files/replacedSheets.js';
export { loadModel, prepare } from './prepare.js';
export { type Again, reportAgain, runAgain } from './runAgain.js';
export { openTarget } from './target.js';
export { summaryText, type WriteOptions, type Written, writeMerge } from './write.js';

/**
 * Reads a truth: a csv with the columns `file,sheet,row,person`, in any order and among others. Loaded on
 * first use, since most runs parse no such file.
 * @throws InputError for any other file
 */
export async function readTruth(path: string): Promise<Truth> {
  return (await import('./files/truthFile.js')).readTruth(path);
}
