/** Imitates what spreadsheets of two countries make of texts like dates and numbers. */
import type { CellObject } from 'xlsx';

export type Settings = 'english' | 'vietnamese';

const DATE = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;

export interface Day {
  day: number;
  month: number;
  year: number;
}

/** Gives the day that a text becomes; undefined if it remains a text. */
function dayOf(text: string, settings: Settings): Day | undefined {
  const parts = DATE.exec(text);
  if (parts === null) return undefined;
  const [first, second, year] = parts.slice(1).map(Number) as [number, number, number];
  const [day, month] = settings === 'english' ? [second, first] : [first, second];
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? { day, month, year } : undefined;
}

const two = (number: number) => String(number).padStart(2, '0');

export const DISPLAYS = {
  'm/d/yyyy': ({ day, month, year }: Day) => `${month}/${day}/${year}`,
  'd/m/yyyy': ({ day, month, year }: Day) => `${day}/${month}/${year}`,
  'dd/mm/yyyy': ({ day, month, year }: Day) => `${two(day)}/${two(month)}/${year}`,
  'mm/dd/yyyy': ({ day, month, year }: Day) => `${two(month)}/${two(day)}/${year}`,
  'dd/mm/yy': ({ day, month, year }: Day) => `${two(day)}/${two(month)}/${two(year % 100)}`,
  'yyyy-mm-dd': ({ day, month, year }: Day) => `${year}-${two(month)}-${two(day)}`,
  'yyyy-mm-dd 0:00': ({ day, month, year }: Day) => `${year}-${two(month)}-${two(day)} 00:00:00`,
  serial: (day: Day) => String(serialOf(day)),
};

function serialOf({ day, month, year }: Day): number {
  return (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

/** A text after opening and saving it as csv. */
export function reshown(text: string, settings: Settings, display: keyof typeof DISPLAYS): string {
  const day = dayOf(text, settings);
  return day === undefined ? text : DISPLAYS[display](day);
}

/** A text after opening a csv and saving it as a workbook. */
export function asCell(text: string, settings: Settings): CellObject | undefined {
  const day = dayOf(text, settings);
  if (day !== undefined) return { t: 'n', v: serialOf(day), z: 'dd/mm/yyyy' };
  return /^\d+$/.test(text) ? { t: 'n', v: Number(text) } : undefined;
}

/** A long number as a csv shows it. */
export function rounded(text: string, mark: ',' | '.'): string {
  if (!/^\d{12}$/.test(text) || text.startsWith('0')) return withoutZeros(text);
  return Number(text).toExponential(5).replace('.', mark).replace('e+', 'E+');
}

export function withoutZeros(text: string): string {
  return /^\d+$/.test(text) ? text.replace(/^0+(?=\d)/, '') : text;
}
