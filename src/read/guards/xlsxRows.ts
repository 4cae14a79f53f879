/** Finds rows of an .xlsx that have the number of another row, of which the library would keep only one. */
import { archiveParts } from '../archive/archiveParts.js';
import { sheetParts } from '../archive/relations.js';
import { attribute, cellsOf } from '../fonts/xlsxCells.js';

const ROW = /<(?:\w+:)?row\b([^<>]*)>/g;
/** A cell that ends where it begins, or has nothing in it. */
const BLANK = /^\s*(?:<\/|<(?:\w+:)?[vtf]\s*\/>\s*<\/|<(?:\w+:)?(?:c|row)\b)/;

/**
 * Finds the first row of each sheet with two values for one cell; row numbers as Excel shows them, by the
 * position of the sheet in the workbook.
 * @param archive archive with stored parts
 */
export function xlsxRepeatedRows(archive: Buffer): Map<number, number> {
  const part = archiveParts(archive);
  // The tags are ASCII.
  const textOf = (name: string): string => part(name).toString('latin1');
  const found = new Map<number, number>();
  for (const [position, name] of sheetParts(textOf).entries()) {
    const sheet = textOf(name);
    const row = isAscending(sheet) ? undefined : firstRepeated(sheet);
    if (row !== undefined) found.set(position, row);
  }
  return found;
}

/** Whether each row has a larger number than the row before, as programs write them. */
function isAscending(sheet: string): boolean {
  let last = 0;
  for (const [, attributes] of sheet.matchAll(ROW)) {
    const number = Number(attribute(attributes!, 'r') || last + 1);
    if (!(number > last)) return false;
    last = number;
  }
  return true;
}

function firstRepeated(sheet: string): number | undefined {
  const filled = new Set<string>();
  for (const { row, column, attributes, end } of cellsOf(sheet)) {
    if (attributes.endsWith('/') || BLANK.test(sheet.slice(end, end + 60))) continue;
    const cell = `${row} ${column}`;
    if (filled.has(cell)) return row + 1;
    filled.add(cell);
  }
  return undefined;
}
