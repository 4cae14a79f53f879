/** Helpers for the rows of a table. */
import { type Finding, finding, inputError, type Place } from '../model/index.js';
import { isErrorCell } from '../text/errorCell.js';
import { clean } from '../text/unicode.js';
import { LIMITS } from './limits.js';

/** All blank rows are this one array: a sheet may claim a million of them. */
export const BLANK_ROW: string[] = [];

/** Code of the last letter that Vietnamese needs. */
const LATIN = 0x1eff;

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

/** Nearly all cells are told by their first character alone; the others begin like a blank of any width. */
function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first > LATIN) return clean(text) === '';
  return (first <= 0x20 || first === 0xa0) && text.trim() === '';
}

/** Cuts blank rows off the end. Changes and returns the rows. */
export function trimRows(rows: string[][]): string[][] {
  let length = rows.length;
  while (length > 0 && rows[length - 1]!.length === 0) length--;
  rows.length = length;
  return rows;
}

/** A letter that another PC's code page did not have. */
const LOST_LETTER = /\p{L}\?\p{L}/u;
/** One may be a question. */
const LOST_LETTERS = 2;

/** Cells with something that a person should know of, and the first of their rows as Excel numbers it. */
class CellCount {
  count = 0;
  private row = 0;

  add(row: number): void {
    if (this.count === 0) this.row = row + 1;
    this.count++;
  }

  told(code: 'control-characters' | 'error-cells' | 'lost-letters', place: Place): Finding[] {
    if (this.count === 0) return [];
    return [finding('warning', code, { count: this.count }, { ...place, row: this.row })];
  }
}

/** Whether `cleanCells` has anything to drop. */
export function hasControls(text: string): boolean {
  return CONTROLS.test(text);
}

export function withoutControls(text: string): string {
  return CONTROLS.test(text) ? text.replace(ALL_CONTROLS, '') : text;
}

/**
 * Drops control characters from the cells, in place; says in how many, and how many cells hold the
 * error of a formula or lost letters to `?`.
 * @param hasAny `false` where there are no control characters in the whole table
 * @throws InputError `cell-too-long` {limit} with the row
 */
export function cleanCells(
  file: string,
  sheet: string,
  rows: string[][],
  hasAny = true,
): Finding[] {
  const place: Place = sheet === '' ? { file } : { file, sheet };
  const controls = new CellCount();
  const errors = new CellCount();
  const lost = new CellCount();
  for (let row = 0; row < rows.length; row++) {
    const cells = rows[row]!;
    const before = controls.count;
    for (let column = 0; column < cells.length; column++) {
      const text = cells[column]!;
      if (text.length > LIMITS.cellLength) {
        throw inputError('cell-too-long', { limit: LIMITS.cellLength }, { ...place, row: row + 1 });
      }
      if (isErrorCell(text)) errors.add(row);
      else if (text.includes('?') && LOST_LETTER.test(text)) lost.add(row);
      if (!hasAny || !CONTROLS.test(text)) continue;
      cells[column] = text.replace(ALL_CONTROLS, '');
      controls.add(row);
    }
    if (controls.count > before) rows[row] = trimRow(cells);
  }
  return [
    ...controls.told('control-characters', place),
    ...errors.told('error-cells', place),
    ...(lost.count < LOST_LETTERS ? [] : lost.told('lost-letters', place)),
  ];
}
