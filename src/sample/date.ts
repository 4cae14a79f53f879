/** Dates of a roster and the ways in which people write them. */

/** How one cell is written where it doesn't follow the habit of its file. */
export type DateForm = 'slashes' | 'short' | 'dashes' | 'dots' | 'words' | 'year';

/** Proleptic Gregorian day; may be impossible (31/4), for that is what rosters hold. */
export interface RosterDate {
  day: number;
  month: number;
  year: number;
  form?: DateForm;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** The date as text; `habit` is the form of the file. */
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

/** Days since 30 December 1899, as a workbook stores dates from March 1900 on. */
export function excelSerial(date: RosterDate): number {
  return Date.UTC(date.year, date.month - 1, date.day) / 86_400_000 + 25_569;
}

/** `dd/mm/yyyy` of a date that a workbook stores, as Vietnamese settings show it. */
export function serialText(serial: number): string {
  const date = new Date((serial - 25_569) * 86_400_000);
  const month = date.getUTCMonth() + 1;
  return `${two(date.getUTCDate())}/${two(month)}/${date.getUTCFullYear()}`;
}

export function isPossible(date: RosterDate): boolean {
  return date.day <= new Date(Date.UTC(date.year, date.month, 0)).getUTCDate();
}

/** Comparable: `yyyymmdd`. */
export function dateNumber(date: RosterDate): number {
  return (date.year * 100 + date.month) * 100 + date.day;
}
