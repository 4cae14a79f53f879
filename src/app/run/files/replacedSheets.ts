import { existsSync } from 'node:fs';
import { extname, isAbsolute, relative, resolve } from 'node:path';
import { InputError, inputError, type Table } from '../../../model/index.js';
import { filledTables } from './filledTables.js';

/**
 * Checks the place of a workbook that is written beside a result, never into its folder.
 * @param codes of the faults
 * @returns sheets of the file that it replaces; undefined for a new file
 */
export async function replacedSheets(
  path: string,
  result: string,
  codes: {
    bad: 'audit-not-workbook' | 'verify-not-workbook';
    inside: 'audit-in-result' | 'verify-in-result';
    other: 'audit-target-other' | 'verify-target-other';
  },
): Promise<Table[] | undefined> {
  if (extname(path).toLowerCase() !== '.xlsx') throw inputError(codes.bad, { path });
  const below = relative(resolve(result), resolve(path));
  if (!below.startsWith('..') && !isAbsolute(below)) throw inputError(codes.inside, { path });
  if (!existsSync(path)) return undefined;
  try {
    return (await filledTables([path])).tables;
  } catch (error) {
    throw error instanceof InputError ? inputError(codes.other, { path }) : error;
  }
}
