/**
 * The records of a text file. Source: RFC 4180, read leniently: a quote inside a cell is text, and so
 * are the quotes of `"Ba sạch" xóm 2`.
 */

const QUOTE = 34;
const LINE_FEED = 10;
const RETURN = 13;

/** Why a text has no records: a quote of this record (1-based) swallows what follows it. */
export interface OpenQuote {
  openQuoteIn: number;
}

/** `delimiter`: one character. A line break in quotes stays in its cell. */
export function csvRecords(text: string, delimiter: string): string[][] | OpenQuote {
  const separator = delimiter.charCodeAt(0);
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  // Where the next of each stands, found again only when it has been passed.
  let nextSeparator = -1;
  let nextFeed = -1;
  let nextReturn = -1;
  while (at < text.length || record.length > 0) {
    let end = -1;
    if (text.charCodeAt(at) === QUOTE) {
      const close = closingQuote(text, at);
      if (close < 0) return { openQuoteIn: records.length + 1 };
      const after = text.charCodeAt(close + 1);
      if (close + 1 === text.length || isEnd(after, separator)) {
        const cell = text.slice(at + 1, close);
        record.push(cell.includes('"') ? cell.replaceAll('""', '"') : cell);
        end = close + 1;
      } else if (/[\r\n]/.test(text.slice(at, close))) {
        return { openQuoteIn: records.length + 1 };
      }
    }
    if (end < 0) {
      if (nextSeparator < at) nextSeparator = find(text, delimiter, at);
      if (nextFeed < at) nextFeed = find(text, '\n', at);
      if (nextReturn < at) nextReturn = find(text, '\r', at);
      end = nextSeparator;
      if (nextFeed < end) end = nextFeed;
      if (nextReturn < end) end = nextReturn;
      record.push(text.slice(at, end));
    }
    at = end + 1;
    if (text.charCodeAt(end) === separator) {
      // A separator at the very end is followed by one more, blank cell.
      if (at < text.length) continue;
      record.push('');
    } else if (text.charCodeAt(end) === RETURN && text.charCodeAt(at) === LINE_FEED) at++;
    records.push(record);
    record = [];
  }
  return records;
}

function closingQuote(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at >= 0 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  return at;
}

function find(text: string, wanted: string, from: number): number {
  const at = text.indexOf(wanted, from);
  return at < 0 ? text.length : at;
}

function isEnd(char: number, separator: number): boolean {
  return char === separator || char === LINE_FEED || char === RETURN;
}
