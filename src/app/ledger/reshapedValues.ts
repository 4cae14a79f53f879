/** Restores values of a ledger that a spreadsheet turned into a number or a date. */
import { formatDate } from '../../model/index.js';
import { isDateSerial, isRealDate, isScientific, parseDate } from '../../text/index.js';

/** Zeros that a number may have lost: `001…` of a CCCD, one of a phone. */
const MOST_ZEROS = 3;
/** Largest relative difference between a number and its rounded scientific notation. */
const ROUNDED = 0.05;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Lists the possible original values of a cell; only the hash of its row shows which one is right.
 * @param known values of the result, for numbers that were rounded
 */
export function shapesOf(cell: string, known: ReadonlySet<string>): string[] {
  if (isScientific(cell)) return roundedNumbers(cell, known);
  if (/^\d+$/.test(cell)) return [...paddedNumbers(cell), ...serialDates(cell)];
  return dateShapes(cell);
}

function paddedNumbers(cell: string): string[] {
  return Array.from({ length: MOST_ZEROS }, (_, zeros) => '0'.repeat(zeros + 1) + cell);
}

/** Reads a number as the day that a spreadsheet stores in its place. */
function serialDates(cell: string): string[] {
  if (!isDateSerial(cell)) return [];
  const date = parseDate(cell, 'dmy');
  return typeof date === 'number' ? [formatDate(date)] : [];
}

function roundedNumbers(cell: string, known: ReadonlySet<string>): string[] {
  const rounded = Number(cell.replace(',', '.'));
  return [...known].filter(
    (value) => /^\d{9,12}$/.test(value) && Math.abs(Number(value) / rounded - 1) < ROUNDED,
  );
}

/** Lists all dates that the numbers of a cell may mean, as a ledger writes them. */
function dateShapes(cell: string): string[] {
  const text = cell.toLowerCase().replace(/[a-z]{3,}/g, (word) => {
    const month = MONTHS.indexOf(word.slice(0, 3)) + 1;
    return month === 0 ? word : String(month);
  });
  const parts = text.split(/[\s/.-]+/).map((part) => (/^\d{1,4}$/.test(part) ? Number(part) : 0));
  if (parts.length < 2 || parts.length > 3 || parts.includes(0)) return [];
  const shapes = new Set<string>();
  for (const [at, part] of parts.entries()) {
    const others = parts.filter((_, i) => i !== at);
    for (const year of yearsOf(part)) addDates(shapes, year, others);
  }
  shapes.delete(cell);
  return [...shapes];
}

function yearsOf(part: number): number[] {
  if (part >= 1000) return [part];
  return part < 100 ? [1900 + part, 2000 + part] : [];
}

/** Adds the dates of three numbers; a month without a day may have come back with day 1. */
function addDates(shapes: Set<string>, year: number, [first, second]: readonly number[]): void {
  const two = (number: number) => String(number).padStart(2, '0');
  const pairs =
    second === undefined
      ? [[1, first]]
      : [
          [first, second],
          [second, first],
        ];
  for (const [day, month] of pairs) {
    if (!isRealDate(year, month, day)) continue;
    if (second !== undefined) shapes.add(`${two(day)}/${two(month)}/${year}`);
    if (day === 1) shapes.add(`${two(month)}/${year}`);
  }
}
