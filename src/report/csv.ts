import { guarded } from '../text/formulaGuard.js';
import type { RowSource } from './textTable.js';

const NEEDS_QUOTES = /[",;|\t\r\n]|^[ \u00a0]|[ \u00a0]$/;

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** UTF-8 with BOM and CRLF, guarded against formulas: a csv that people open in a spreadsheet. */
export function spreadsheetCsv(table: RowSource, delimiter: string): Iterable<Uint8Array> {
  const cell = (text: string) => {
    const safe = guarded(text);
    return NEEDS_QUOTES.test(safe) || safe.includes(delimiter) ? quoted(safe) : safe;
  };
  return inPieces(table, '\ufeff', (row) => `${row.map(cell).join(delimiter)}\r\n`);
}

/** UTF-8 without BOM, `,` and LF, quoted as in RFC 4180 and otherwise unchanged: for programs. */
export function plainCsv(table: RowSource): Iterable<Uint8Array> {
  const cell = (text: string) => (/[",\r\n]/.test(text) ? quoted(text) : text);
  return inPieces(table, '', (row) => `${row.map(cell).join(',')}\n`);
}

/** Characters of a piece. */
const PIECE = 1 << 18;

function* inPieces(
  { headings, rows }: RowSource,
  start: string,
  line: (row: readonly string[]) => string,
): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let text = start + line(headings);
  for (const row of rows) {
    text += line(row);
    if (text.length < PIECE) continue;
    yield encoder.encode(text);
    text = '';
  }
  yield encoder.encode(text);
}
