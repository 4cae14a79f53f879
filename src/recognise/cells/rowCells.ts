/** Tests of the cells of one row. */
import { isOnlyDashes } from '../../text/index.js';
import { filledTexts } from './cellAt.js';
import { isRemark } from './rowWords.js';

const NUMBER_CELL = /^(?:cột ?)?(?:[([-]?\d{1,2}[)\].]*|\(?[A-Ca-c]\)?)$/i;
const LETTER_CELL = /^\(?[A-Z]\)?$/;
const ROMAN_CELL = /^\(?[IVX]{1,5}\)?$/;
/** Date, or digits of an ID number. */
const DATE_OR_ID_CELL = /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{9,12})$/;
/** Code of a person: `52417211`, `B1332463`; but a year may be a section's. */
const CODE_CELL = /^(?!(?:19|20)\d\d$)[A-Z]{0,4}\d{4,8}$/;
const HINT = /^\([^()]*\)$|^\*+$/;

/** Returns the columns with text, zero-based. */
export function filledColumns(cells: readonly string[]): number[] {
  const filled: number[] = [];
  for (let column = 0; column < cells.length; column++) {
    if (cells[column] !== '') filled.push(column);
  }
  return filled;
}

/** Whether a cell has a date, ID number or code, which sections have not. */
export function isPersonsFact(text: string): boolean {
  return DATE_OR_ID_CELL.test(text) || CODE_CELL.test(text);
}

/** Whether a cell has only dashes, or the mark of a column that must be filled in: `(*)`. */
export function isMark(text: string): boolean {
  return isOnlyDashes(text) || /^[\s(*)]+$/.test(text);
}

/** Whether a row below a header only says how to fill in its columns: `(*)`, `(dd/mm/yyyy)`. */
export function isOfHints(cells: readonly string[]): boolean {
  const texts = filledTexts(cells);
  return texts.length > 0 && texts.every((text) => isMark(text) || HINT.test(text.trim()));
}

/**
 * Whether a row numbers the columns: `1 2 3 … 9 11 12`, `A B 1 2` or `I II III`. One number may be
 * garbled.
 * @param name text in the name's columns
 */
export function numbersColumns(
  cells: readonly string[],
  filled: readonly number[],
  name: string,
): boolean {
  if (filled.length < 2) return false;
  const bareName = name.replace(/^\((.*)\)$/, '$1');
  const isNumber = NUMBER_CELL.test(bareName) || ROMAN_CELL.test(bareName);
  if (/\p{L}{2}/u.test(bareName) && !isNumber) return false;
  const count = (pattern: RegExp) =>
    filled.filter((column) => pattern.test(cells[column]!.trim())).length;
  const numbers = Math.max(count(NUMBER_CELL), count(ROMAN_CELL), count(LETTER_CELL));
  return numbers >= Math.max(2, filled.length - 2) && numbers * 3 > filled.length * 2;
}

/** Code of a person without blanks: `DV1001`, `52417211`. */
const CODE = /^[A-Z]{0,4}[-.]?\d{3,}$/i;

/**
 * Whether a row has only a code, of the form that the rows above and below have in its column, and another one.
 * @param end the code's column is before this one
 */
export function isCodeBetween(
  above: readonly string[],
  cells: readonly string[],
  below: readonly string[],
  end: number,
): boolean {
  const [column, another] = filledColumns(cells);
  if (column === undefined || another !== undefined || column >= end) return false;
  const codes = [above, cells, below].map((row) => (row[column] ?? '').trim());
  const forms = new Set(codes.map((code) => code.replace(/\d/g, '9')));
  return codes.every((code) => CODE.test(code)) && forms.size === 1 && new Set(codes).size === 3;
}

/** Returns the next filled rows from a row on, at most `most`. */
export function filledRows(rows: readonly string[][], from: number, most: number): string[][] {
  const found: string[][] = [];
  for (let row = from; row < rows.length && found.length < most; row++) {
    if (rows[row]!.length > 0) found.push(rows[row]!);
  }
  return found;
}

/** Whether a remark begins left of the names: `Chú thích: | x: có; 0: không`. */
export function beginsWithRemark(cells: readonly string[], name: number): boolean {
  const at = cells.findIndex((text) => text !== '');
  return at < name && isRemark(cells[at]!);
}
