import type { MarkedText, SheetColumn } from './sheet.js';

/** Height of a line of the body font, in points. */
export const LINE = 15;
/** Excel's limit, in points. */
const HIGHEST = 409;

/**
 * Estimates the height of wrapped texts from their lengths, since some programs do not measure rows when they
 * open a file.
 * @returns points; undefined if one line is enough
 */
export function rowHeight(
  cells: readonly (string | MarkedText)[],
  columns: readonly SheetColumn[],
): number | undefined {
  let lines = 1;
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column]!;
    const text = typeof cell === 'string' ? cell : cell.text;
    const { width, hidden } = columns[column]!;
    if (hidden === true) continue;
    if (text.length >= width || text.includes('\n'))
      lines = Math.max(lines, lineCount(text, width));
  }
  return lines === 1 ? undefined : Math.min(lines * LINE, HIGHEST);
}

function lineCount(text: string, width: number): number {
  // Allows for words that do not fill a line.
  const usable = Math.max(1, width - 1);
  let lines = 0;
  for (const line of text.split('\n')) lines += Math.max(1, Math.ceil(line.length / usable));
  return lines;
}
