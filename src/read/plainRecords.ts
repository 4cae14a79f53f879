/** The quick way through a text file whose quotes are where they should be, as in nearly all. */

const QUOTE = '"';

/**
 * The records of a text in which a quote only opens a cell, closes it or is doubled within one.
 * Undefined where any other stands: what is meant then is for a parser to tell.
 * @param delimiter one character, no quote and no line end
 */
export function plainRecords(text: string, delimiter: string): string[][] | undefined {
  const records: string[][] = [];
  const shared = new SharedTexts();
  const lines = new LineEnds(text);
  let at = 0;
  let quote = positionOf(text, QUOTE, 0);
  while (at < text.length) {
    const end = lines.endOf(at);
    if (quote > end) {
      records.push(shared.of(text.slice(at, end).split(delimiter)));
      at = lines.after(end);
      continue;
    }
    const cells: string[] = [];
    at = quotedRecord(text, at, delimiter, lines, cells);
    if (at < 0) return undefined;
    records.push(shared.of(cells));
    quote = positionOf(text, QUOTE, at);
  }
  return records;
}

/** Fills `cells`. @returns where the next record starts, or -1 where a quote stands elsewhere */
function quotedRecord(
  text: string,
  start: number,
  delimiter: string,
  lines: LineEnds,
  cells: string[],
): number {
  let at = start;
  let end = lines.endOf(start);
  for (;;) {
    if (text[at] === QUOTE) {
      const close = closingQuote(text, at + 1);
      if (close < 0) return -1;
      const cell = text.slice(at + 1, close);
      cells.push(cell.includes(QUOTE) ? cell.replaceAll('""', QUOTE) : cell);
      at = close + 1;
      if (at > end) end = lines.endOf(at);
    } else {
      const rest = text.slice(at, end);
      const length = rest.indexOf(delimiter);
      const cell = length < 0 ? rest : rest.slice(0, length);
      if (cell.includes(QUOTE)) return -1;
      cells.push(cell);
      at += cell.length;
    }
    if (at === end) return lines.after(end);
    if (text[at] !== delimiter) return -1;
    at++;
  }
}

/** Two quotes are one that is text. @returns -1 where none closes */
function closingQuote(text: string, from: number): number {
  let close = text.indexOf(QUOTE, from);
  while (close >= 0 && text[close + 1] === QUOTE) close = text.indexOf(QUOTE, close + 2);
  return close;
}

/** Any of CR LF, LF and CR ends a line. Asked from the beginning on, it looks at each letter twice. */
class LineEnds {
  private feed = -1;
  private carriageReturn = -1;

  constructor(private readonly text: string) {}

  endOf(from: number): number {
    if (this.feed < from) this.feed = positionOf(this.text, '\n', from);
    if (this.carriageReturn < from) this.carriageReturn = positionOf(this.text, '\r', from);
    return Math.min(this.feed, this.carriageReturn, this.text.length);
  }

  /** Where the line after the one that ends there begins. */
  after(end: number): number {
    return end + (end === this.carriageReturn && this.text[end + 1] === '\n' ? 2 : 1);
  }
}

/** One string for all cells of a text: half of them repeat, and each takes its place in memory. */
class SharedTexts {
  private readonly known = new Map<string, string>();

  /** Changes and returns the cells. */
  of(cells: string[]): string[] {
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column]!;
      const before = this.known.get(cell);
      if (before === undefined) this.known.set(cell, cell);
      else cells[column] = before;
    }
    return cells;
  }
}

/** @returns infinity for none */
function positionOf(text: string, part: string, from: number): number {
  const at = text.indexOf(part, from);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}
