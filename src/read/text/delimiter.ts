/** Detects the delimiter of a text file by how evenly it divides the first lines. */
import { countUp } from '../../model/index.js';

/** Characters that may divide a line, the rarest in texts first. */
export const CANDIDATES = ['\t', ';', ',', '|'];
/** Lines of the sample. */
const LINES = 60;

export interface Division {
  /** One character. */
  delimiter: string;
  /** Delimiters on most lines. */
  count: number;
}

/** A candidate with its most telling count. */
interface Rated extends Division {
  score: number;
}

/**
 * Returns the delimiter of a first line `sep=;` (a convention of Excel), else the candidate with the
 * most columns on the most lines; `,` for a file of one column.
 */
export function detectDivision(text: string): Division {
  const declared = /^"?sep=([,;|\t])"?(?:\r|\n|$)/i.exec(text)?.[1];
  const lines = countPerLine(text);
  const candidates = declared === undefined ? CANDIDATES : [declared];
  const rated = candidates.map((delimiter) => rate(lines, delimiter));
  const best = rated.reduce((first, next) => (next.score > first.score ? next : first));
  const { delimiter, count } = rated.find((other) => dividesMore(lines, other, best)) ?? best;
  return count === 0 ? { delimiter: declared ?? ',', count } : { delimiter, count };
}

/** Finds the count with the most columns on the most lines. */
function rate(lines: readonly Map<string, number>[], delimiter: string): Rated {
  const best: Rated = { delimiter, count: 0, score: 0 };
  const frequency = new Map<number, number>();
  for (const line of lines) {
    const count = line.get(delimiter) ?? 0;
    countUp(frequency, count);
    const score = count * frequency.get(count)!;
    if (score > best.score) Object.assign(best, { count, score });
  }
  return best;
}

/**
 * Whether a candidate divides lines without the best one, as `;` does a header above addresses with
 * commas. The best one must not divide other lines in the same way.
 */
function dividesMore(lines: readonly Map<string, number>[], other: Rated, best: Rated): boolean {
  const dividesAlone = (one: Rated, another: Rated) =>
    lines.some((line) => line.get(one.delimiter) === one.count && !line.has(another.delimiter));
  return other.count > 0 && dividesAlone(other, best) && !dividesAlone(best, other);
}

/** Counts each candidate outside quotes, for each line that is not blank. */
function countPerLine(text: string): Map<string, number>[] {
  const lines: Map<string, number>[] = [];
  let line = new Map<string, number>();
  let quoted = false;
  let blank = true;
  for (let at = 0; at < text.length && lines.length < LINES; at++) {
    const char = text[at]!;
    if (char === '"') quoted = !quoted;
    else if (!quoted && (char === '\n' || char === '\r')) {
      if (!blank) lines.push(line);
      line = new Map();
      blank = true;
      continue;
    } else if (!quoted && CANDIDATES.includes(char)) countUp(line, char);
    blank = false;
  }
  if (!blank && lines.length < LINES) lines.push(line);
  return lines;
}
