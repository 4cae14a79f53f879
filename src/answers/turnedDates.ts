import type { Table } from '../model/index.js';

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_FIRST = /^(\d{1,2})\/(\d{1,2})\/\d{4}$/;

/**
 * Whether a spreadsheet with English settings took the dates of a csv for month first. Our files
 * write births as `dd/MM/yyyy`: then those up to the twelfth are date cells, turned, and those after
 * it are still text. With Vietnamese settings all are date cells, in a workbook of ours none is.
 * @param typed columns that people fill in, which tell nothing
 */
export function hasTurnedDates(table: Table, typed: ReadonlySet<number>): boolean {
  let dateCells = 0;
  let afterTwelfth = 0;
  for (const row of table.rows) {
    for (let column = 0; column < row.length; column++) {
      if (typed.has(column)) continue;
      const text = row[column]!;
      const date = ISO.exec(text);
      if (date !== null) {
        if (Number(date[3]) > 12) return false;
        dateCells++;
        continue;
      }
      const parts = DAY_FIRST.exec(text);
      if (parts === null) continue;
      if (Number(parts[1]) <= 12) return false;
      afterTwelfth++;
    }
  }
  return dateCells > 0 && afterTwelfth > 0;
}

/** A date cell as it was typed before a spreadsheet took its day for the month. */
export function turnedBack(text: string): string {
  return text.replace(ISO, (whole, year: string, month: string, day: string) =>
    Number(day) <= 12 ? `${month}/${day}/${year}` : whole,
  );
}
