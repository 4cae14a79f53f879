/** Trims and cleans the rows of a table. */
import { type Finding, finding, inputError, type Place, placeIn } from '../model/index.js';
import { clean, isErrorCell, losesLettersWithin } from '../text/index.js';
import { LIMITS } from './limits.js';

/** Shared by all blank rows, of which a sheet may claim a million. */
export const BLANK_ROW: string[] = [];

/** Code of the last letter that Vietnamese needs. */
const LATIN = 0x1eff;

/** Control characters that XML forbids: all below U+0020 but tab and line breaks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1f]/;
const ALL_CONTROLS = new RegExp(CONTROLS, 'g');

/** Sets blank cells to `''` and removes trailing ones. Changes and returns the row. */
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

/** Decides by the first character for nearly all cells; only wide blanks need more. */
function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first > LATIN) return clean(text) === '';
  return (first <= 0x20 || first === 0xa0) && text.trim() === '';
}

/** Removes blank rows from the end. Changes and returns the rows. */
export function trimRows(rows: string[][]): string[][] {
  let length = rows.length;
  while (length > 0 && rows[length - 1]!.length === 0) length--;
  rows.length = length;
  return rows;
}

/** Fewest cells with lost letters to report; a single one may be a question. */
const LOST_LETTERS = 2;

/** Counts cells to report, with the first row as Excel numbers it. */
class CellCount {
  count = 0;
  private row = 0;

  add(row: number): void {
    if (this.count === 0) this.row = row + 1;
    this.count++;
  }

  findings(code: 'control-characters' | 'error-cells' | 'lost-letters', place: Place): Finding[] {
    if (this.count === 0) return [];
    return [finding('warning', code, { count: this.count }, { ...place, row: this.row })];
  }
}

/** Whether `cleanCells` has anything to drop. */
export function hasControls(text: string): boolean {
  return CONTROLS.test(text);
}

/** Removes control characters from a text. */
export function withoutControls(text: string): string {
  return CONTROLS.test(text) ? text.replace(ALL_CONTROLS, '') : text;
}

/**
 * Removes control characters from the cells, in place. Reports how many cells had some, and how many
 * have a formula error or letters lost to `?`.
 * @param hasAny false if the table has no control characters
 * @throws InputError `cell-too-long` {limit} with the row
 */
export function cleanCells(
  file: string,
  sheet: string,
  rows: string[][],
  hasAny = true,
): Finding[] {
  const place = placeIn({ file, sheet });
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
      else if (losesLettersWithin(text)) lost.add(row);
      if (!hasAny || !CONTROLS.test(text)) continue;
      cells[column] = text.replace(ALL_CONTROLS, '');
      controls.add(row);
    }
    if (controls.count > before) rows[row] = trimRow(cells);
  }
  return [
    ...controls.findings('control-characters', place),
    ...errors.findings('error-cells', place),
    ...(lost.count < LOST_LETTERS ? [] : lost.findings('lost-letters', place)),
  ];
}
