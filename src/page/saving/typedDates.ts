/** Writes typed dates in words, so that no spreadsheet exchanges day and month, and reads them back. */
import type { PageQuestion, PageRow } from '../../model/index.js';
import { dateNumbers, isDateSerial } from '../../text/index.js';
import { checkValue, typeOfValue } from '../answer/checks.js';

const IN_NUMBERS = /^(?:(\d\d)\/)?(\d\d)\/(\d{4})$/;

/** Writes a typed value for a csv: a date with a day or month in words. */
export function writtenValue(question: PageQuestion, value: string): string {
  if (typeOfValue(question, value) !== 'date') return value;
  return value.replace(
    IN_NUMBERS,
    (_, day: string | undefined, month: string, year: string) =>
      `${day === undefined ? '' : `ngày ${day} `}tháng ${month} năm ${year}`,
  );
}

/**
 * Reads a typed value of a csv.
 * @param isUnchanged whether no program exchanged day and month of the dates in the file
 * @returns undefined for a date whose order nobody knows
 */
export function readValue(
  question: PageQuestion,
  value: string,
  isUnchanged: boolean,
): string | undefined {
  if (typeOfValue(question, value) !== 'date') return value;
  const numbers = dateNumbers(value);
  if (!isUnchanged && (mayBeExchanged(value) || isDateSerial(value))) return undefined;
  const check = numbers?.kind === 'words' ? checkValue(question, value) : undefined;
  return check === undefined || check.state === 'bad' ? value : check.value;
}

/** Whether another order of day and month would give another day. */
function mayBeExchanged(text: string): boolean {
  const numbers = dateNumbers(text);
  if (numbers === undefined || numbers.kind === 'words') return false;
  const [one, other] =
    numbers.kind === 'typed' ? [numbers.first, numbers.second] : [numbers.month, numbers.day];
  return one !== other && one <= 12 && other <= 12;
}

/** A row of the page with what a file shows of it. */
export interface ShownDates {
  row: PageRow;
  birth: string;
  value: string;
}

/**
 * Whether a file shows the dates of its rows as the page does; without dates that an exchange changes, nothing proves
 * it.
 */
export function showsDates(rows: readonly ShownDates[]): boolean {
  const pairs = rows
    .flatMap(({ row, birth, value }) => [
      [row.birth, birth],
      [row.value, value],
    ])
    .filter(([own = '', shown]) => shown !== '' && mayBeExchanged(own));
  return pairs.length > 0 && pairs.every(([own, shown]) => own === shown);
}
