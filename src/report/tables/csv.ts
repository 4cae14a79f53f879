import { FORMULA_SIGNS, guarded, needsQuotes } from '../../text/index.js';
import type { RowSource } from './textTable.js';

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * Writes a csv for spreadsheets: UTF-8 with BOM and CRLF, cells guarded against formulas.
 * @param delimiter one character
 * @returns pieces of about 64 Ki characters
 */
export function spreadsheetCsv(table: RowSource, delimiter: string): Iterable<string> {
  const cells = rowMaker(spreadsheetCells(delimiter));
  const start = spreadsheetStart(table.headings, delimiter);
  return inPieces(table.rows, start, (row) => `${cells(row).join(delimiter)}\r\n`);
}

/** Writes BOM and headings. */
export function spreadsheetStart(headings: readonly string[], delimiter: string): string {
  return `\ufeff${headings.map(spreadsheetCells(delimiter)).join(delimiter)}\r\n`;
}

/**
 * Makes a function that converts rows to cells, in one array that the next row overwrites. A cell equal to the
 * one above, as places and blanks often are, is converted once.
 */
export function rowMaker(
  cell: (text: string) => string,
): (row: readonly string[]) => readonly string[] {
  const texts: string[] = [];
  const cells: string[] = [];
  return (row) => {
    for (let at = 0; at < row.length; at++) {
      const text = row[at]!;
      if (text === texts[at]) continue;
      texts[at] = text;
      cells[at] = cell(text);
    }
    return cells;
  };
}

/** Makes a function that guards and quotes a cell of such a csv if needed. */
export function spreadsheetCells(delimiter: string): (text: string) => string {
  const isPlain = plainTest(`",;|\r\n${FORMULA_SIGNS}${delimiter}`);
  return (text) => {
    if (text === '' || (isPlain(text) && !hasBlankEnd(text))) return text;
    const safe = guarded(text);
    return needsQuotes(safe) || safe.includes(delimiter) ? quoted(safe) : safe;
  };
}

/** Writes a csv for programs: UTF-8 without BOM, `,` and LF, quoted as in RFC 4180 and otherwise unchanged. */
export function plainCsv({ headings, rows }: RowSource): Iterable<string> {
  const isPlain = plainTest('",\r\n');
  const cells = rowMaker((text) => (isPlain(text) ? text : quoted(text)));
  const line = (row: readonly string[]) => `${cells(row).join(',')}\n`;
  return inPieces(rows, line(headings), line);
}

function hasBlankEnd(text: string): boolean {
  return isBlank(text.charCodeAt(0)) || isBlank(text.charCodeAt(text.length - 1));
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0xa0;
}

/** Makes a fast test whether a text has none of these characters. */
function plainTest(characters: string): (text: string) => boolean {
  const isSpecial = new Uint8Array(0x10000);
  for (const character of characters) isSpecial[character.charCodeAt(0)] = 1;
  return (text) => {
    for (let at = 0; at < text.length; at++) if (isSpecial[text.charCodeAt(at)] === 1) return false;
    return true;
  };
}

/** Least characters of a piece. */
export const PIECE = 1 << 16;

/** Writes a line for each item behind a start. @returns pieces of about 64 Ki characters */
export function* inPieces<Item>(
  items: Iterable<Item>,
  start: string,
  line: (item: Item) => string,
): Generator<string> {
  let text = start;
  for (const item of items) {
    text += line(item);
    if (text.length < PIECE) continue;
    yield text;
    text = '';
  }
  yield text;
}
