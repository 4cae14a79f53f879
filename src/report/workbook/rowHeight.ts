import type { MarkedText, SheetColumn, SheetHead } from './sheet.js';

/** Height of a line of the body font, in points. */
export const LINE = 15;
/** Height of a line of the font of titles, in points. */
const TITLE_LINE = 21;
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

/**
 * Gives the heights of the rows of a head, so that all headings fit: a heading over several rows makes the
 * last of them higher.
 * @returns points; undefined for the usual height
 */
export function headHeights(
  { rows, titles, merges }: SheetHead,
  columns: readonly SheetColumn[],
): (number | undefined)[] {
  const heights = rows.map(({ cells }, row): number | undefined => {
    if (row >= titles) return LINE + 3;
    return cells.some((text) => text !== '') ? TITLE_LINE : undefined;
  });
  const rowsOf = (cells: readonly string[], row: number) =>
    cells.map((text, column) => {
      const area = merges.find(({ top, left }) => top === row && left === column);
      const { bottom, right } = area ?? { bottom: row, right: column };
      const width = columns.slice(column, right + 1).reduce((sum, each) => sum + each.width, 0);
      return { bottom, height: text === '' ? LINE : lineCount(text, width) * LINE };
    });
  for (let row = titles; row < rows.length; row++) {
    for (const { bottom, height } of rowsOf(rows[row]!.cells, row)) {
      const above = heights.slice(row, bottom).reduce<number>((sum, each) => sum + (each ?? 0), 0);
      heights[bottom] = Math.min(HIGHEST, Math.max(heights[bottom] ?? 0, height - above));
    }
  }
  return heights;
}
