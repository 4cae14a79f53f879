/** The delimiter of a text file, by how evenly it divides the first lines. */

const CANDIDATES = ['\t', ';', ',', '|'];
/** Lines that are looked at. */
const LINES = 60;

/** The delimiter that a first line `sep=;` names (Excel's own convention). */
export function declaredDelimiter(text: string): string | undefined {
  return /^"?sep=([,;|\t])"?(?:\r|\n|$)/i.exec(text)?.[1];
}

/** The candidate with the most columns on the most lines; `,` for a file of one column. */
export function detectDelimiter(text: string): string {
  const counts = countPerLine(text);
  let best = ',';
  let bestScore = 0;
  for (const candidate of CANDIDATES) {
    const frequency = new Map<number, number>();
    let score = 0;
    for (const line of counts) {
      const count = line.get(candidate) ?? 0;
      const lines = (frequency.get(count) ?? 0) + 1;
      frequency.set(count, lines);
      score = Math.max(score, count * lines);
    }
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}

/** How often each candidate stands outside quotes, for each line that is not blank. */
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
    } else if (!quoted && CANDIDATES.includes(char)) line.set(char, (line.get(char) ?? 0) + 1);
    blank = false;
  }
  if (!blank && lines.length < LINES) lines.push(line);
  return lines;
}
