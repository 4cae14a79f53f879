/** Converts a workbook's cell to text. */
import type { CellObject } from 'xlsx';
import { memoize } from '../../text/index.js';

type NumberKind = 'number' | 'date' | 'month' | 'zeros';

/** Error codes of a cell; source: [MS-XLS] 2.5.10 BErr. */
const ERRORS: Record<number, string> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
  43: '#GETTING_DATA',
};

/** Days between the date systems of Windows and of old Macs. */
const DAYS_1904 = 1462;
const DAY = 86_400_000;
/** Serial 0 of the 1900 system, for days after its invented 29 February 1900 (serial 60). */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
/** 31 December 9999, the last day of a spreadsheet. */
const LAST_SERIAL = 2_958_465;

/** Gives the text of a cell; `''` for a blank one. */
export type CellReader = (cell: CellObject) => string;

/**
 * Returns a reader of cells. A whole serial from 1900 to 2100 in a date cell is a year that somebody
 * typed into a column of dates (it would show a day of 1905); it remains the year.
 * @param isDate tests whether a number format is a date
 * @param date1904 whether the workbook counts days from 1904
 */
export function cellReader(isDate: (format: string) => boolean, date1904: boolean): CellReader {
  const dates = new Map<number, string | undefined>();
  // Cached, since a column of births has few different days.
  const dateOf = (serial: number): string | undefined => {
    if (!dates.has(serial)) dates.set(serial, serialDate(serial, date1904));
    return dates.get(serial);
  };
  const kindOf = memoize((format) => classify(format, isDate));
  return (cell) => {
    switch (cell.t) {
      case 's':
        return typeof cell.v === 'string' ? cell.v : '';
      case 'n':
        return numberCell(cell.v as number, String(cell.z ?? ''), kindOf, dateOf);
      case 'b':
        return cell.v ? 'TRUE' : 'FALSE';
      case 'e':
        return ERRORS[cell.v as number] ?? '#N/A';
      default:
        return '';
    }
  };
}

function classify(format: string, isDate: (format: string) => boolean): NumberKind {
  if (/^0{2,}$/.test(format)) return 'zeros';
  if (format === '' || format === 'General' || !isDate(format)) return 'number';
  const letters = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  if (/d/i.test(letters)) return 'date';
  return /y/i.test(letters) ? 'month' : 'number';
}

function numberCell(
  value: number,
  format: string,
  kindOf: (format: string) => NumberKind,
  dateOf: (serial: number) => string | undefined,
): string {
  const kind = kindOf(format);
  if (kind === 'zeros' && Number.isInteger(value) && value >= 0) {
    // The format, not the value, has the leading zeros of a number such as a CCCD.
    return decimal(value).padStart(format.length, '0');
  }
  if (kind === 'number' || kind === 'zeros') return decimal(value);
  if (Number.isInteger(value) && value >= 1900 && value <= 2100) return String(value);
  const date = dateOf(value);
  if (date === undefined) return decimal(value);
  const [year, month, day] = date.split('-');
  // `5/2013` is stored as the first of the month under a format without a day.
  return kind === 'month' && day === '01' ? `${month}/${year}` : date;
}

/** Returns `yyyy-mm-dd` without a time zone; undefined for a serial that is not a day. */
function serialDate(serial: number, date1904: boolean): string | undefined {
  const day = Math.floor(serial) + (date1904 ? DAYS_1904 : 0);
  if (!(day >= 1 && day <= LAST_SERIAL)) return undefined;
  if (day === 60) return '1900-02-29';
  return new Date(EPOCH_1900 + (day < 60 ? day + 1 : day) * DAY).toISOString().slice(0, 10);
}

/**
 * Returns the shortest decimal form without grouping or exponent. A fraction is rounded to the 15 digits that a
 * spreadsheet keeps, so that `0.1 + 0.2` is `0.3`.
 */
function decimal(value: number): string {
  if (!Number.isFinite(value)) return '#NUM!';
  if (Number.isInteger(value))
    return Math.abs(value) < 1e21 ? String(value) : String(BigInt(value));
  const text = String(Number(value.toPrecision(15)));
  return text.includes('e') ? value.toFixed(20).replace(/0+$/, '') : text;
}
