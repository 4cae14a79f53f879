/** Text files: csv, tsv, txt. */
import { type CsvError, parse } from 'csv-parse/sync';
import { inputError, type SourceFile, type Table } from '../model/index.js';
import { declaredDelimiter, detectDelimiter } from './delimiter.js';
import { decodeText, isBinary } from './encoding.js';
import { trimRow, trimRows } from './rows.js';

/**
 * One table; a record is a row, also a blank one and `sep=;`, as a quoted line break stays in its
 * cell. Throws InputError `csv-quote-open` {row} where a quote swallows what follows it and
 * `file-unsupported` for bytes that are no text.
 */
export function readDelimited(
  file: string,
  bytes: Uint8Array,
): { table: Table; detected: Pick<SourceFile, 'encoding' | 'delimiter'> } {
  const { text, encoding } = decodeText(bytes);
  if (isBinary(text)) throw inputError('file-unsupported', {}, { file });
  const delimiter = declaredDelimiter(text) ?? detectDelimiter(text);
  const rows = trimRows(parseRecords(file, text, delimiter).map(trimRow));
  return { table: { file, sheet: '', rows, merges: [] }, detected: { encoding, delimiter } };
}

function parseRecords(file: string, text: string, delimiter: string): string[][] {
  try {
    return parseWith(text, delimiter, false);
  } catch (error) {
    const { code, records } = error as CsvError & { records?: number };
    if (code !== 'INVALID_OPENING_QUOTE') throw quoteOpen(file, (records ?? 0) + 1);
  }
  // A quote inside an unquoted cell (`Tổ "Ba sạch"`) is only text; the parser can only be lenient
  // about all quotes at once, so a cell that lost its closing quote is looked for afterwards.
  let records: string[][];
  try {
    records = parseWith(text, delimiter, true);
  } catch (error) {
    throw quoteOpen(file, ((error as { records?: number }).records ?? 0) + 1);
  }
  const broken = records.findIndex((row) => row.some((cell) => /^"[\s\S]*[\r\n]/.test(cell)));
  if (broken >= 0) throw quoteOpen(file, broken + 1);
  return records;
}

function parseWith(text: string, delimiter: string, lenient: boolean): string[][] {
  return parse(text, {
    bom: true,
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: lenient,
  });
}

function quoteOpen(file: string, row: number): Error {
  return inputError('csv-quote-open', { row }, { file, row });
}
