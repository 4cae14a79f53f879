/** A row of a list, as Excel shows its number; without one it is about the sheet or file. */
interface RowPlace {
  file: string;
  sheet?: string;
  row?: number | string;
}

/** Makes a key that is equal for places on one sheet. */
export function sheetKey({ file, sheet = '' }: RowPlace): string {
  return JSON.stringify([file, sheet]);
}

/** Makes a key that is equal for places on one row. */
export function rowKey({ file, sheet = '', row = 0 }: RowPlace): string {
  return JSON.stringify([file, sheet, row]);
}
