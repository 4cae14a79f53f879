/** Text → records, and what can't be told of a text whose quotes don't fit. */

import { LIMITS } from '../limits.js';
import type { Division } from './delimiter.js';
import { SharedTexts } from './sharedTexts.js';

const QUOTE = 0x22;
const CR = 0x0d;
const LF = 0x0a;
/** Behind the digits. */
const COLON = 0x3a;
/** Delimiters in a row from which a line of a cell looks like a row that it swallowed. */
const COLUMNS_OF_A_ROW = 3;
/** Characters of the longest cell as the file writes it: each may be a quote, which is doubled. */
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
 * The records of a text file. A cell in quotes may hold delimiters and line breaks; a quote inside
 * another cell is text, and so are the quotes of `"Ba sạch" xóm 2`. Most files come from programs
 * that close what they open, so a text that does not is not guessed at.
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
      // Numbers and dates are nearly all different; to look for them takes longer than the rest.
      const isNumber = cell.text.charCodeAt(0) < COLON;
      // Delimiters alone, however many, make no columns.
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
  /** Where the delimiter or the line end behind it stands. */
  end: number;
}

function plainCell(text: string, start: number, delimiter: number): Cell {
  let end = start;
  while (!isEnd(text.charCodeAt(end), delimiter)) end++;
  return { text: text.slice(start, end), end };
}

/** `undefined` where the quote is not closed, or by one that opens another cell. */
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
    // To look through a text that is refused anyway takes its size many times over.
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

/** Whether a whole line of a cell is divided as a row is. */
function holdsRow(inside: string, { delimiter, count }: Division): boolean {
  if (count < COLUMNS_OF_A_ROW || !inside.includes('\n')) return false;
  const lines = inside.split('\n').slice(1, -1);
  return lines.some((line) => line.split(delimiter).length === count + 1);
}

/** A delimiter, a line end or the end of the text (NaN). */
function isEnd(code: number, delimiter: number): boolean {
  return code === delimiter || code === LF || code === CR || Number.isNaN(code);
}

function afterLineEnd(text: string, at: number): number {
  return text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF ? at + 2 : at + 1;
}
