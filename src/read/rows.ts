/** Helpers for the rows of a table. */
import { type Finding, finding, inputError } from '../model/index.js';
import { LIMITS } from './limits.js';

/** All blank rows are this one array: a sheet may claim a million of them. */
export const BLANK_ROW: string[] = [];

/** What no text of a person holds and no XML may: NUL and its neighbours, but tab and line breaks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1f]/;
const ALL_CONTROLS = new RegExp(CONTROLS, 'g');

/** Blank cells become `''`, trailing ones are cut. Changes and returns the row. */
export function trimRow(row: string[]): string[] {
  let length = 0;
  for (let column = 0; column < row.length; column++) {
    const text = row[column];
    if (text !== undefined && text !== '' && !isBlank(text)) length = column + 1;
    else row[column] = '';
  }
  if (length === 0) return BLANK_ROW;
  row.length = length;
  return row;
}

/** Nearly all cells are told by their first character alone. */
function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first <= 0x20 || first === 0xa0) && text.trim() === '';
}

/** Cuts blank rows off the end. Changes and returns the rows. */
export function trimRows(rows: string[][]): string[][] {
  let length = rows.length;
  while (length > 0 && rows[length - 1]!.length === 0) length--;
  rows.length = length;
  return rows;
}

/** Whether `cleanCells` has anything to drop. */
export function hasControls(text: string): boolean {
  return CONTROLS.test(text);
}

/**
 * Drops control characters from the cells, in place, and says in how many.
 * @param hasAny `false` where there are none in the whole table
 * @throws InputError `cell-too-long` {limit} with the row
 */
export function cleanCells(
  file: string,
  sheet: string,
  rows: string[][],
  hasAny = true,
): Finding[] {
  let count = 0;
  for (let row = 0; row < rows.length; row++) {
    const cells = rows[row]!;
    for (let column = 0; column < cells.length; column++) {
      const text = cells[column]!;
      if (text.length > LIMITS.cellLength) {
        const place = { file, ...(sheet === '' ? {} : { sheet }), row: row + 1 };
        throw inputError('cell-too-long', { limit: LIMITS.cellLength }, place);
      }
      if (!hasAny || !CONTROLS.test(text)) continue;
      cells[column] = text.replace(ALL_CONTROLS, '');
      count++;
    }
    if (count > 0 && cells.length > 0) rows[row] = trimRow(cells);
  }
  if (count === 0) return [];
  const place = sheet === '' ? { file } : { file, sheet };
  return [finding('warning', 'control-characters', { count }, place)];
}
