import { extname, isAbsolute, relative, resolve } from 'node:path';
import { inputError } from '../../model/index.js';

/**
 * Checks the place of a workbook that is written beside a result, never into its folder.
 * @param codes of the faults
 */
export function checkSheetPath(
  path: string,
  result: string,
  codes: {
    bad: 'audit-not-workbook' | 'verify-not-workbook';
    inside: 'audit-in-result' | 'verify-in-result';
  },
): void {
  if (extname(path).toLowerCase() !== '.xlsx') throw inputError(codes.bad, { path });
  const below = relative(resolve(result), resolve(path));
  if (!below.startsWith('..') && !isAbsolute(below)) throw inputError(codes.inside, { path });
}
