/** Writes dates of a roster in the forms that people use. */

/** Form of a date in a cell. */
export type DateForm = 'slashes' | 'short' | 'dashes' | 'dots' | 'words' | 'year';

/** Day in the proleptic Gregorian calendar; may be impossible (31/4), as in real rosters. */
export interface RosterDate {
  day: number;
  month: number;
  year: number;
  /** Form of this date, if it differs from its file's. */
  form?: DateForm;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** Writes a date as text. @param habit form of the file */
export function dateText(date: RosterDate, habit: DateForm): string {
  const { day, month, year } = date;
  switch (date.form ?? habit) {
    case 'slashes':
      return `${two(day)}/${two(month)}/${year}`;
    case 'short':
      return `${day}/${month}/${two(year % 100)}`;
    case 'dashes':
      return `${day}-${month}-${year}`;
    case 'dots':
      return `${two(day)}.${two(month)}.${year}`;
    case 'words':
      return `ngày ${day} tháng ${month} năm ${year}`;
    case 'year':
      return String(year);
  }
}

/** Counts days since 30 December 1899: the number of a date in a workbook, from March 1900 on. */
export function excelSerial(date: RosterDate): number {
  return Date.UTC(date.year, date.month - 1, date.day) / 86_400_000 + 25_569;
}

/** Writes the number of a date in a workbook as `dd/mm/yyyy`, as Vietnamese settings show it. */
export function serialText(serial: number): string {
  const date = new Date((serial - 25_569) * 86_400_000);
  const month = date.getUTCMonth() + 1;
  return `${two(date.getUTCDate())}/${two(month)}/${date.getUTCFullYear()}`;
}

/** Tells whether the month has that day. */
export function isPossible(date: RosterDate): boolean {
  return date.day <= new Date(Date.UTC(date.year, date.month, 0)).getUTCDate();
}

/** Makes a number that sorts by date: `yyyymmdd`. */
export function dateNumber(date: RosterDate): number {
  return (date.year * 100 + date.month) * 100 + date.day;
}
