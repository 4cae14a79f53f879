/** Names rows of returned files, and groups them by sheet. */
import { groupBy } from '../../../model/index.js';

interface SheetRow {
  file: string;
  sheet?: string;
  /** Row number that Excel shows. */
  row?: number;
}

/** Makes a key that is equal for one row of a returned file. */
export function rowKey({ file, sheet = '', row = 0 }: SheetRow): string {
  return `${file}\n${sheet}\n${row}`;
}

/** Groups rows by their sheet. */
export function bySheet<Row extends SheetRow>(rows: readonly Row[]): Row[][] {
  return [...groupBy(rows, ({ file, sheet = '' }) => `${file}\n${sheet}`).values()];
}
