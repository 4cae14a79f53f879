/** Refuses lists that would grow too large during a run, by wide blank sheets or by repeated texts. */
import { carriedColumns } from '../../consolidate/index.js';
import { inputError, placeIn, type Table } from '../../model/index.js';
import type { ParsedRosters } from './parsedRosters.js';

/** Most cells of carried columns: of small lists, per byte of the files, and per row. */
const CELLS = { small: 4_000_000, perByte: 4, perRow: 200 };
/** Most characters of cells after "as above" cells were filled: of small lists, and per character. */
const CHARACTERS = { small: 8 << 20, perCharacter: 16 };

/**
 * Limits the cells of carried columns, since each of them is a column of all members.
 * @throws InputError `roster-too-wide` {columns, rows, limit} with the list that has most columns
 */
export function checkRosterSize({ records, layouts, tables, sources }: ParsedRosters): void {
  const { headings, ofTable } = carriedColumns(layouts, []);
  const bytes = sources.reduce((sum, source) => sum + source.bytes, 0);
  const limit = CELLS.small + CELLS.perByte * bytes + CELLS.perRow * records.count;
  if (headings.length * records.count <= limit) return;
  const widest = ofTable.reduce(
    (best, columns, at) => (columns.length > ofTable[best].length ? at : best),
    0,
  );
  const args = { columns: headings.length, rows: records.count, limit };
  throw inputError('roster-too-wide', args, placeIn(tables[widest]));
}

/**
 * Limits the characters of filled cells: one long text may fill thousands of cells below it.
 * @param read characters of all cells as they were read
 * @param filled the tables with such cells filled in
 * @throws InputError `file-much-text` {limit} with the row that exceeds the limit
 */
export function checkFilledText(read: number, filled: readonly Table[]): void {
  const limit = CHARACTERS.small + CHARACTERS.perCharacter * read;
  let left = limit;
  for (const table of filled) {
    for (const [row, cells] of table.rows.entries()) {
      for (const text of cells) left -= text.length;
      if (left < 0) throw inputError('file-much-text', { limit }, placeIn(table, row + 1));
    }
  }
}
