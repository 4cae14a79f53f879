import { type CsvError, parse } from 'csv-parse/sync';

/** Why a text has no records: a quote of this record (1-based) swallows what follows it. */
export interface OpenQuote {
  openQuoteIn: number;
}

/**
 * The records of a text file. A quote inside a cell is text, and so are the quotes of
 * `"Ba sạch" xóm 2`; a line break in quotes stays in its cell.
 * @param delimiter one character
 */
export function csvRecords(text: string, delimiter: string): string[][] | OpenQuote {
  try {
    return parseWith(text, delimiter, false);
  } catch (error) {
    const { code } = error as CsvError;
    const isLoose = code === 'INVALID_OPENING_QUOTE' || code === 'CSV_INVALID_CLOSING_QUOTE';
    if (!isLoose) return { openQuoteIn: recordOf(error) };
  }
  // The parser can only be lenient about all quotes at once, so a cell that lost its closing quote
  // is looked for afterwards.
  let records: string[][];
  try {
    records = parseWith(text, delimiter, true);
  } catch (error) {
    return { openQuoteIn: recordOf(error) };
  }
  const broken = records.findIndex((row) => row.some((cell) => /^"[\s\S]*[\r\n]/.test(cell)));
  return broken < 0 ? records : { openQuoteIn: broken + 1 };
}

function parseWith(text: string, delimiter: string, lenient: boolean): string[][] {
  return parse(text, {
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: lenient,
  });
}

function recordOf(error: unknown): number {
  return ((error as { records?: number }).records ?? 0) + 1;
}
