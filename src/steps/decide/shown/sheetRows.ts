/** Finds rows of returned files, and groups them by sheet. */
import { groupBy, sheetKey } from '../../../model/index.js';

interface SheetRow {
  file: string;
  sheet?: string;
  /** Row number that Excel shows. */
  row?: number;
}

/** Finds the rows of a question at the place that a row of a returned file shows. */
export function rowsAt<Row extends Required<SheetRow>>(
  rows: readonly Row[],
  cells: ReadonlyMap<string, { text: string }>,
): Row[] {
  const [file, sheet = '', row] = ['file', 'sheet', 'row'].map((field) => cells.get(field)?.text);
  return rows.filter((one) => one.file === file && one.sheet === sheet && String(one.row) === row);
}

/** Groups rows by their sheet. */
export function bySheet<Row extends SheetRow>(rows: readonly Row[]): Row[][] {
  return [...groupBy(rows, sheetKey).values()];
}
