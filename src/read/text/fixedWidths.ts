/** Splits lines whose columns begin at the same character, as in lists of older programs. */
import { LIMITS } from '../limits.js';
import { trimRow } from '../rows.js';

/** Fewest lines of such a list, and fewest texts on each. */
const FEWEST_LINES = 3;
const FEWEST_TEXTS = 3;
/** Share of the lines that must belong to the list, and of these that must have each text in a column of its own. */
const OF_LIST = 0.6;
const DIVIDED = 0.8;
/** Most cells for each text, so that one line of many texts gives no columns to all others. */
const MOST_CELLS = 4;
/** Blanks between columns; one stands between words. */
const GUTTER = /\s{2,}/;
/** Line drawn below headings. */
const RULE = /^[-=_+\s]+$/;

/**
 * Returns the cells of each line; undefined unless most lines have blanks at the same places. Other lines, such as titles,
 * fill one cell.
 */
export function splitFixedWidths(lines: readonly string[]): string[][] | undefined {
  const filled = lines.filter((line) => line.trim() !== '' && !RULE.test(line));
  const inColumns = filled.filter((line) => line.trim().split(GUTTER).length >= FEWEST_TEXTS);
  const isList = inColumns.length >= FEWEST_LINES && inColumns.length >= OF_LIST * filled.length;
  const starts = isList ? startsOfColumns(inColumns) : [];
  if (starts.length < FEWEST_TEXTS || starts.length > LIMITS.columns) return undefined;
  const texts = inColumns.reduce((sum, line) => sum + line.trim().split(GUTTER).length, 0);
  if (starts.length * inColumns.length > MOST_CELLS * texts) return undefined;
  const divided = inColumns.filter((line) => {
    const cells = cellsOf(line, starts).filter((text) => text !== '');
    return cells.length === line.trim().split(GUTTER).length;
  });
  if (divided.length < DIVIDED * inColumns.length) return undefined;
  return lines.map((line) => {
    if (line.trim() === '' || RULE.test(line)) return [];
    const isDivided = starts.every((start) => start === 0 || !/\S/.test(line[start - 1] ?? ''));
    return isDivided ? trimRow(cellsOf(line, starts)) : [line.trim()];
  });
}

/** Returns where columns begin: behind two places or more that are blank in all lines. */
function startsOfColumns(lines: readonly string[]): number[] {
  const width = lines.reduce((most, { length }) => Math.max(most, length), 0);
  const isFilled = new Uint8Array(width);
  for (const line of lines) {
    for (const { index } of line.matchAll(/\S/g)) isFilled[index] = 1;
  }
  const starts: number[] = [];
  let blanks = 2;
  for (let at = 0; at < width; at++) {
    if (isFilled[at] === 0) blanks++;
    else {
      if (blanks >= 2) starts.push(at);
      blanks = 0;
    }
  }
  return starts;
}

function cellsOf(line: string, starts: readonly number[]): string[] {
  return starts.map((start, column) => line.slice(start, starts[column + 1]).trim());
}
