/** Text files: csv, tsv, txt. */
import { type Finding, inputError, type SourceFile, type Table } from '../model/index.js';
import { csvRecords } from './csvRecords.js';
import { declaredDelimiter, detectDelimiter } from './delimiter.js';
import { decodeText, isBinary } from './encoding.js';
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
  const { text, encoding, by } = decodeText(bytes);
  if (isBinary(text)) throw inputError('file-unsupported', {}, { file });
  const delimiter = declaredDelimiter(text) ?? detectDelimiter(text);
  if (countCells(text, delimiter) > LIMITS.cells) {
    throw inputError('file-many-cells', { limit: LIMITS.cells }, { file });
  }
  const rows = csvRecords(text, delimiter);
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
function countCells(text: string, delimiter: string): number {
  const code = delimiter.charCodeAt(0);
  let count = 1;
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === code || char === 10 || char === 13) count++;
  }
  return count;
}
