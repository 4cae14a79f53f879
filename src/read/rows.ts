/** Helpers for the rows of a table. */

/** All blank rows are this one array: a sheet may claim a million of them. */
export const BLANK_ROW: string[] = [];

/** Blank cells become `''`, trailing ones are cut. Changes and returns the row. */
export function trimRow(row: string[]): string[] {
  let length = 0;
  for (let column = 0; column < row.length; column++) {
    const text = row[column];
    if (text === undefined || text === '') row[column] = '';
    else if (text.charCodeAt(0) <= 0xa0 && text.trim() === '') row[column] = '';
    else length = column + 1;
  }
  if (length === 0) return BLANK_ROW;
  row.length = length;
  return row;
}

/** Cuts blank rows off the end. Changes and returns the rows. */
export function trimRows(rows: string[][]): string[][] {
  let length = rows.length;
  while (length > 0 && rows[length - 1]!.length === 0) length--;
  rows.length = length;
  return rows;
}
