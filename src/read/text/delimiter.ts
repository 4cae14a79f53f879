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

/**
 * Returns the delimiter of a first line `sep=;` (a convention of Excel), else the candidate with the
 * most columns on the most lines; `,` for a file of one column.
 */
export function detectDivision(text: string): Division {
  const declared = /^"?sep=([,;|\t])"?(?:\r|\n|$)/i.exec(text)?.[1];
  const counts = countPerLine(text);
  const best = { delimiter: declared ?? ',', count: 0 };
  let bestScore = 0;
  for (const delimiter of declared === undefined ? CANDIDATES : [declared]) {
    const frequency = new Map<number, number>();
    for (const line of counts) {
      const count = line.get(delimiter) ?? 0;
      const lines = (frequency.get(count) ?? 0) + 1;
      frequency.set(count, lines);
      if (count * lines <= bestScore) continue;
      bestScore = count * lines;
      Object.assign(best, { delimiter, count });
    }
  }
  return best;
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
