import { parse } from 'csv-parse/sync';
import type { Division } from './delimiter.js';
import { plainRecords } from './plainRecords.js';

const QUOTE = 0x22;

/** Why a text has no records: a quote of this record (1-based) swallows what follows it. */
export interface OpenQuote {
  openQuoteIn: number;
}

/**
 * The records of a text file. A quote inside a cell is text, and so are the quotes of
 * `"Ba sạch" xóm 2`; a line break in quotes stays in its cell.
 * @param utf8 the same text
 */
export function csvRecords(text: string, utf8: Buffer, division: Division): string[][] | OpenQuote {
  return plainRecords(text, division.delimiter) ?? parsedRecords(utf8, division);
}

/** The same by a parser that is lenient about quotes, and takes several times as long. */
export function parsedRecords(utf8: Buffer, division: Division): string[][] | OpenQuote {
  let records: string[][];
  try {
    records = parseWith(utf8, division, true);
  } catch (error) {
    return { openQuoteIn: recordOf(error) };
  }
  // The parser can only be lenient about all quotes at once, so a cell that lost its closing quote
  // is looked for afterwards. It looks like `"""a` with a break, which is fine where all is strict.
  const broken = records.findIndex(hasOpenQuote);
  return broken < 0 || isStrict(utf8, division) ? records : { openQuoteIn: broken + 1 };
}

function hasOpenQuote(row: string[]): boolean {
  for (let column = 0; column < row.length; column++) {
    const cell = row[column]!;
    if (cell.charCodeAt(0) === QUOTE && /[\r\n]/.test(cell)) return true;
  }
  return false;
}

function isStrict(utf8: Buffer, division: Division): boolean {
  try {
    parseWith(utf8, division, false);
    return true;
  } catch {
    return false;
  }
}

/**
 * The parser makes an error, with its stack, for each record that is not as long as the first, also
 * where it may not throw it: that takes five times as long as the rest. So a line as long as most
 * is put before a letterhead.
 */
function parseWith(utf8: Buffer, { delimiter, count }: Division, lenient: boolean): string[][] {
  const ends = lineEnds(utf8);
  const first = Buffer.from(delimiter.repeat(count) + ends[0]);
  // Rows of uneven length, which no such line helps, take half the time without a stack for each.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    const records: string[][] = parse(Buffer.concat([first, utf8]), {
      delimiter,
      record_delimiter: ends,
      relax_column_count: true,
      relax_quotes: lenient,
    });
    records.shift();
    return records;
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** As few kinds as do: the parser compares each byte with each of them. */
function lineEnds(utf8: Buffer): string[] {
  const text = utf8.toString('latin1');
  if (!text.includes('\r')) return ['\n'];
  const isMixed = /\r(?!\n)|(?<!\r)\n/.test(text);
  return isMixed ? ['\r\n', '\n', '\r'] : ['\r\n'];
}

/** 1-based; the parser has counted the line before the first. */
function recordOf(error: unknown): number {
  return (error as { records?: number }).records ?? 1;
}
