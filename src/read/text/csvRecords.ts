/** Splits a text into records; refuses texts with unbalanced quotes. */
import { LIMITS } from '../limits.js';
import type { Division } from './delimiter.js';
import { SharedTexts } from './sharedTexts.js';

const QUOTE = 0x22;
const CR = 0x0d;
const LF = 0x0a;
/** First character after the digits. */
const COLON = 0x3a;
/** Fewest delimiters by which a line inside a cell looks like a swallowed row. */
const COLUMNS_OF_A_ROW = 3;
/** Characters of the longest cell in a file, where quotes are doubled. */
const MOST_LETTERS = 2 * LIMITS.cellLength + 2;

export type NoRecords =
  /** A quote of this record (1-based) swallows what follows it. */
  | { openQuoteIn: number }
  /** There are more rows or cells than this. */
  | { exceeded: number }
  /** This record (1-based) has more columns than a sheet can hold. */
  | { wideIn: number }
  /** A cell of this record (1-based) is longer than a cell can be. */
  | { longIn: number };

/**
 * Returns the records of a text file, or the reason to refuse it. A cell in quotes may contain delimiters
 * and line breaks; quotes inside another cell are text (`"Ba sạch" xóm 2`). Unclosed quotes are never
 * guessed at.
 */
export function csvRecords(text: string, division: Division): string[][] | NoRecords {
  const delimiter = division.delimiter.charCodeAt(0);
  const records: string[][] = [];
  const shared = new SharedTexts();
  let cells = 0;
  for (let at = 0; at < text.length; ) {
    const record: string[] = [];
    for (let more = true; more; ) {
      const cell =
        text.charCodeAt(at) === QUOTE
          ? quotedCell(text, at, division)
          : plainCell(text, at, delimiter);
      if (cell === undefined) return { openQuoteIn: records.length + 1 };
      if (cell.end - at > MOST_LETTERS) return { longIn: records.length + 1 };
      // Do not share numbers and dates, which rarely repeat.
      const isNumber = cell.text.charCodeAt(0) < COLON;
      // Ignore delimiters without text.
      if (record.length < LIMITS.columns) record.push(isNumber ? cell.text : shared.of(cell.text));
      else if (cell.text.trim() !== '') return { wideIn: records.length + 1 };
      more = text.charCodeAt(cell.end) === delimiter;
      at = more ? cell.end + 1 : afterLineEnd(text, cell.end);
    }
    records.push(record);
    cells += record.length;
    if (records.length > LIMITS.rows) return { exceeded: LIMITS.rows };
    if (cells > LIMITS.cells) return { exceeded: LIMITS.cells };
  }
  return records;
}

interface Cell {
  text: string;
  /** Index of the delimiter or line end after the cell. */
  end: number;
}

function plainCell(text: string, start: number, delimiter: number): Cell {
  let end = start;
  while (!isEnd(text.charCodeAt(end), delimiter)) end++;
  return { text: text.slice(start, end), end };
}

/** Returns undefined for an unclosed quote, or one closed by the quote of another cell. */
function quotedCell(text: string, start: number, division: Division): Cell | undefined {
  const delimiter = division.delimiter.charCodeAt(0);
  let isDoubled = false;
  for (let from = start + 1; ; ) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return undefined;
    const next = text.charCodeAt(quote + 1);
    if (next === QUOTE) {
      isDoubled = true;
      from = quote + 2;
      continue;
    }
    // Check only the start of a cell that is refused anyway.
    if (quote - start > MOST_LETTERS) {
      const first = text.slice(start + 1, start + MOST_LETTERS);
      return holdsRow(first, division) ? undefined : { text: '', end: quote + 1 };
    }
    const inside = text.slice(start + 1, quote);
    if (isEnd(next, delimiter)) {
      if (holdsRow(inside, division)) return undefined;
      return { text: isDoubled ? inside.replaceAll('""', '"') : inside, end: quote + 1 };
    }
    if (/[\r\n]/.test(inside) || inside.includes(division.delimiter)) return undefined;
    return plainCell(text, start, delimiter);
  }
}

/** Whether a line inside a cell has as many delimiters as a row. */
function holdsRow(inside: string, { delimiter, count }: Division): boolean {
  if (count < COLUMNS_OF_A_ROW || !inside.includes('\n')) return false;
  const lines = inside.split('\n').slice(1, -1);
  return lines.some((line) => line.split(delimiter).length === count + 1);
}

/** Whether a code is a delimiter, a line end or the end of the text (NaN). */
function isEnd(code: number, delimiter: number): boolean {
  return code === delimiter || code === LF || code === CR || Number.isNaN(code);
}

function afterLineEnd(text: string, at: number): number {
  return text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF ? at + 2 : at + 1;
}
