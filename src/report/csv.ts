import type { RowSource } from './textTable.js';

/**
 * A spreadsheet runs a cell that starts with one of these as a formula, also after blanks. A PC that
 * splits at another delimiter than ours makes cells start in the middle of a value, so a value is
 * guarded behind every delimiter in use. An apostrophe in front makes a cell text; a value that has
 * apostrophes there already gets one more, so that `unguarded` gives back exactly what was written.
 * Source: OWASP, "CSV Injection"; the full-width forms are folded to ASCII by East Asian Excel.
 */
const FORMULA_START = '[=+\\-@\\t\\r＝＋－＠]';
const AT_START = `(?<=^)(?=[ \\u00a0']*${FORMULA_START})`;
const AFTER_DELIMITER = `(?<=[,;|\\t\\r\\n])(?='*${FORMULA_START})`;
const UNGUARDED = new RegExp(`${AT_START}|${AFTER_DELIMITER}`, 'g');
const GUARD = new RegExp(
  `(?<=^)'(?=[ \\u00a0']*${FORMULA_START})|(?<=[,;|\\t\\r\\n])'(?='*${FORMULA_START})`,
  'g',
);
const SUSPECT = new RegExp(FORMULA_START);

/** The text as a spreadsheet shows it without running it. */
export function guarded(text: string): string {
  return SUSPECT.test(text) ? text.replace(UNGUARDED, "'") : text;
}

/** The inverse of `guarded`. */
export function unguarded(text: string): string {
  return text.replace(GUARD, '');
}

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
