/** Text files: csv, tsv, txt. */
import { type Finding, inputError, type SourceFile, type Table } from '../model/index.js';
import { csvRecords } from './csvRecords.js';
import { detectDivision } from './delimiter.js';
import { isBinary, recodeText, sampleText } from './encoding.js';
import { LIMITS } from './limits.js';
import { cleanCells, trimRow, trimRows } from './rows.js';

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
  const { utf8, encoding, by } = recodeText(bytes);
  const sample = sampleText(utf8);
  if (isBinary(sample)) throw inputError('file-unsupported', {}, { file });
  const division = detectDivision(sample);
  const { delimiter } = division;
  if (utf8.length >= LIMITS.cells && countCells(utf8, delimiter) > LIMITS.cells) {
    throw inputError('file-many-cells', { limit: LIMITS.cells }, { file });
  }
  const rows = csvRecords(utf8, division);
  if ('openQuoteIn' in rows) {
    const row = rows.openQuoteIn;
    throw inputError('csv-quote-open', { row }, { file, row });
  }
  for (let row = 0; row < rows.length; row++) rows[row] = trimRow(rows[row]!);
  trimRows(rows);
  const findings = cleanCells(file, '', rows);
  return {
    table: { file, sheet: '', rows, merges: [] },
    detected: { encoding, encodingBy: by, delimiter },
    findings,
  };
}

/** At least so many, before any of them takes memory. */
function countCells(utf8: Buffer, delimiter: string): number {
  const code = delimiter.charCodeAt(0);
  let count = 1;
  for (let at = 0; at < utf8.length; at++) {
    const byte = utf8[at];
    if (byte === code || byte === 10 || byte === 13) count++;
  }
  return count;
}
