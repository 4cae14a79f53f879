/** Writes dates in the forms of clerks. */
import { dateText, type RosterDate } from '#product/sample/index.js';

export type DateForm = 'dd/mm/yyyy' | 'd/m/yyyy' | 'dd-mm-yyyy' | 'dd.mm.yyyy' | 'd/m/yy' | 'words';

/** Writes a date; day and month are 0 if only the year is known. */
export function written(date: RosterDate, form: DateForm): string {
  const { day, month, year } = date;
  if (day === 0) return String(year);
  switch (form) {
    case 'dd/mm/yyyy':
      return dateText(date, 'slashes');
    case 'd/m/yyyy':
      return `${day}/${month}/${year}`;
    case 'dd-mm-yyyy':
      return dateText(date, 'slashes').replaceAll('/', '-');
    case 'dd.mm.yyyy':
      return dateText(date, 'dots');
    case 'd/m/yy':
      return dateText(date, 'short');
    case 'words':
      return dateText(date, 'words');
  }
}

/** Writes a date as a spreadsheet with American settings saves it. */
export function american({ day, month, year }: RosterDate): string {
  return day === 0 ? String(year) : `${month}/${day}/${year}`;
}

/** Gives the next day, as a spreadsheet fills down. */
export function dayAfter({ day, month, year }: RosterDate): RosterDate {
  const next = new Date(Date.UTC(year, month - 1, day + 1));
  return { day: next.getUTCDate(), month: next.getUTCMonth() + 1, year: next.getUTCFullYear() };
}
