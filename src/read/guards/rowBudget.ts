import { inputError, placeIn, type Table } from '../../model/index.js';
import { LIMITS } from '../limits.js';

/**
 * Refuses a file with more filled rows than its size allows. A small file may repeat one line a million
 * times, and each row costs several passes later.
 * @param bytes of the whole file
 * @throws InputError `file-many-rows` {limit} with the row that exceeds the limit
 */
export function checkRows(tables: readonly Table[], bytes: number): void {
  const limit = LIMITS.rowsOfAny + Math.floor(bytes / LIMITS.bytesPerRow);
  let filled = 0;
  for (const { file, sheet, rows } of tables) {
    for (let row = 0; row < rows.length; row++) {
      if (rows[row]!.length > 0) filled++;
      if (filled <= limit) continue;
      throw inputError('file-many-rows', { limit }, placeIn({ file, sheet }, row + 1));
    }
  }
}
