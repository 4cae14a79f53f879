import { FORMULA_SIGNS, guarded, needsQuotes } from '../../text/index.js';
import { CsvLines, type SpecialUnits, specialUnits } from './csvLines.js';
import type { RowSource } from './textTable.js';

/** Least bytes of a piece. */
export const PIECE = 1 << 16;

/** How cells are written and separated. */
export interface CsvFormat {
  /** Precedes the headings. */
  start: string;
  delimiter: string;
  lineEnd: string;
  isSpecial: SpecialUnits;
  /** Guards and quotes a cell if needed. */
  convert: (text: string) => string;
}

const QUOTED = /[",\r\n]/;

/** For programs: UTF-8 without BOM, `,` and LF, quoted as in RFC 4180 and otherwise unchanged. */
const PLAIN: CsvFormat = {
  start: '',
  delimiter: ',',
  lineEnd: '\n',
  isSpecial: specialUnits('",\r\n'),
  convert: (text) => (QUOTED.test(text) ? quoted(text) : text),
};

/**
 * Makes the format for spreadsheets: UTF-8 with BOM and CRLF, cells guarded against formulas.
 * @param delimiter one character
 */
export function spreadsheetFormat(delimiter: string): CsvFormat {
  return {
    start: '\ufeff',
    delimiter,
    lineEnd: '\r\n',
    isSpecial: specialUnits(`",;|\r\n${FORMULA_SIGNS}${delimiter}`),
    convert: (text) => {
      const safe = guarded(text);
      return needsQuotes(safe) || safe.includes(delimiter) ? quoted(safe) : safe;
    },
  };
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * Writes a csv for spreadsheets.
 * @param delimiter one character
 * @returns pieces of about 64 KiB
 */
export function spreadsheetCsv(table: RowSource, delimiter: string): Iterable<Buffer> {
  return inPieces(table, spreadsheetFormat(delimiter));
}

/** Writes a csv for programs. @returns pieces of about 64 KiB */
export function plainCsv(table: RowSource): Iterable<Buffer> {
  return inPieces(table, PLAIN);
}

function* inPieces({ headings, rows }: RowSource, format: CsvFormat): Generator<Buffer> {
  const lines = new CsvLines();
  addStart(lines, headings, format);
  for (const row of rows) {
    addRow(lines, row, format);
    if (lines.length >= PIECE) yield lines.take();
  }
  yield lines.take();
}

/** Adds what precedes the headings, and the headings. */
export function addStart(lines: CsvLines, headings: readonly string[], format: CsvFormat): void {
  lines.add(format.start);
  addRow(lines, headings, format);
}

function addRow(lines: CsvLines, row: readonly string[], format: CsvFormat): void {
  const { delimiter, lineEnd } = format;
  for (let at = 0; at < row.length; at++) {
    if (at > 0) lines.addPlain(delimiter);
    addCell(lines, row[at]!, format);
  }
  lines.addPlain(lineEnd);
}

/** Adds a cell, which is converted only if one of its characters may need that. */
export function addCell(lines: CsvLines, text: string, { isSpecial, convert }: CsvFormat): void {
  if (text === '' || (!hasBlankEnd(text) && lines.addPlain(text, isSpecial))) return;
  lines.add(convert(text));
}

function hasBlankEnd(text: string): boolean {
  return isBlank(text.charCodeAt(0)) || isBlank(text.charCodeAt(text.length - 1));
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0xa0;
}
