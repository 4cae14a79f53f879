/** Stands in a document for any lines (alone on its line) or any characters (within a line). */
const ELLIPSIS = '…';

/**
 * Compares what a document shows with what was written.
 * @returns the first shown line, from 1, that cannot be matched, or 0 if all match
 */
export function firstDifference(shown: readonly string[], written: readonly string[]): number {
  const matched = matchedLines(trimmed(shown), trimmed(written));
  return matched === 'all' ? 0 : matched + 1;
}

function trimmed(lines: readonly string[]): string[] {
  const out = lines.map((line) => line.trimEnd());
  while (out.length > 0 && out.at(-1) === '') out.pop();
  return out;
}

/** Matches line by line, going back to the last `…` line where a line does not fit. */
function matchedLines(shown: string[], written: string[]): 'all' | number {
  let best = 0;
  let at = 0;
  let line = 0;
  let lastEllipsis = -1;
  let resumeAt = 0;
  while (line < written.length) {
    const expected = shown[at];
    if (expected?.trim() === ELLIPSIS) {
      lastEllipsis = at++;
      resumeAt = line;
    } else if (expected !== undefined && lineFits(expected, written[line]!)) {
      at++;
      line++;
    } else if (lastEllipsis >= 0) {
      at = lastEllipsis + 1;
      line = ++resumeAt;
    } else {
      return at;
    }
    best = Math.max(best, at);
  }
  while (shown[at]?.trim() === ELLIPSIS) at++;
  return at === shown.length ? 'all' : best;
}

function lineFits(shown: string, written: string): boolean {
  if (!shown.includes(ELLIPSIS)) return shown === written;
  const pattern = shown.split(ELLIPSIS).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${pattern.join('.*')}$`, 'u').test(written);
}
