/** Text files: csv, tsv, txt. */
import { type Finding, finding, inputError, type SourceFile, type Table } from '../model/index.js';
import { csvRecords } from './csvRecords.js';
import { detectDivision } from './delimiter.js';
import { isBinary, recodeText, sampleText } from './encoding.js';
import { LIMITS } from './limits.js';
import { cleanCells, hasControls, trimRow, trimRows } from './rows.js';

/**
 * One table; a record is a row, also a blank one and `sep=;`, as a quoted line break stays in its
 * cell. Throws InputError `csv-quote-open` {row} where a quote swallows what follows it,
 * `file-unsupported` for bytes that are no text, `file-many-cells` and `cell-too-long`.
 */
export function readDelimited(
  file: string,
  bytes: Uint8Array,
): {
  table: Table;
  detected: Pick<SourceFile, 'encoding' | 'encodingBy' | 'delimiter'>;
  findings: Finding[];
} {
  const { utf8, encoding, by, isCut } = recodeText(bytes);
  const sample = sampleText(utf8);
  if (isBinary(sample)) throw inputError('file-unsupported', {}, { file });
  const division = detectDivision(sample);
  const { delimiter } = division;
  const limit = exceededLimit(utf8, delimiter);
  if (limit !== undefined) throw inputError('file-many-cells', { limit }, { file });
  const text = utf8.toString();
  const rows = csvRecords(text, utf8, division);
  if ('openQuoteIn' in rows) {
    const row = rows.openQuoteIn;
    throw inputError('csv-quote-open', { row }, { file, row });
  }
  const cutRow = isCut || stopsShort(utf8, rows) ? rows.length : 0;
  for (let row = 0; row < rows.length; row++) rows[row] = trimRow(rows[row]!);
  trimRows(rows);
  const findings = cleanCells(file, '', rows, hasControls(text));
  if (cutRow > 0) findings.push(finding('warning', 'file-cut-off', {}, { file, row: cutRow }));
  return {
    table: { file, sheet: '', rows, merges: [] },
    detected: { encoding, encodingBy: by, delimiter },
    findings,
  };
}

/**
 * Whether a text ends in a row with fewer cells than the row before and without a line end. Programs
 * write all cells of all rows; what is cut within the last cell nobody can see.
 */
function stopsShort(utf8: Buffer, rows: readonly string[][]): boolean {
  const last = rows.at(-1);
  const before = rows.at(-2);
  if (last === undefined || before === undefined || isLineEnd(utf8.at(-1))) return false;
  return last.length < before.length;
}

function isLineEnd(byte: number | undefined): boolean {
  return byte === 10 || byte === 13;
}

/**
 * Counts at least so many rows and cells, before any of them takes memory and time.
 * @returns the limit that there are more of
 */
function exceededLimit(utf8: Buffer, delimiter: string): number | undefined {
  if (utf8.length < Math.min(LIMITS.rows, LIMITS.cells)) return undefined;
  const code = delimiter.charCodeAt(0);
  let cells = 1;
  let rows = 1;
  let quoted = false;
  for (let at = 0; at < utf8.length; at++) {
    const byte = utf8[at];
    if (byte === 0x22) quoted = !quoted;
    else if (byte === code) cells++;
    else if (byte === 10 || (byte === 13 && utf8[at + 1] !== 10)) {
      cells++;
      if (!quoted) rows++;
    }
  }
  if (rows > LIMITS.rows) return LIMITS.rows;
  return cells > LIMITS.cells ? LIMITS.cells : undefined;
}
