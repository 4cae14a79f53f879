import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { plainCsv } from '#product/report/index.js';

/** Cells by heading. */
export type CsvRow = Record<string, string>;

/** Parses a csv into rows by heading. @param trim leaves out blanks around cells */
export function readCsv(path: string, { trim = false } = {}): CsvRow[] {
  return parse<CsvRow>(readFileSync(path), { trim, bom: true, columns: true });
}

/** Makes the key of the row that a line of a truth or a lineage is about. */
export function rowKey({
  file,
  sheet,
  row,
}: Readonly<Record<string, string | number | undefined>>): string {
  return `${file}\n${sheet}\n${row}`;
}

/** Writes rows as csv. @param rows objects with equal keys */
export function writeCsv(
  path: string,
  rows: readonly Readonly<Record<string, string | number>>[],
): void {
  const headings = Object.keys(rows[0]!);
  const texts = rows.map((row) => Object.values(row).map(String));
  writeFileSync(path, [...plainCsv({ headings, rows: texts })].join(''));
}
