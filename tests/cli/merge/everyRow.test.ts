/** Nobody is lost: what an independent look finds in the files of a case is in its lineage. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import * as XLSX from 'xlsx';
import { readTables } from '../../../src/read/index.js';
import { csv, listAll, ROOT } from '../run.js';

// The library complains there of formats of numbers.
vi.spyOn(console, 'error').mockImplementation(() => {});

const FIXTURES = join(ROOT, 'fixtures');
const CASES = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
  .filter((path) => existsSync(join(FIXTURES, path, 'expected/lineage.csv')))
  .sort();

/** `file:sheet:row` of every row with anything in it; text files as the program reads them. */
async function filledRows(folder: string, file: string): Promise<string[]> {
  const bytes = readFileSync(join(folder, file));
  const { source, tables } = await readTables(file, bytes, 'hash');
  const name = file.normalize('NFC');
  if (source.format === 'csv') {
    return rowsOf(name, '', tables[0]!.rows);
  }
  const book = XLSX.read(bytes, { dense: true });
  return Object.entries(book.Sheets).flatMap(([sheet, content]) => {
    const cells: (XLSX.CellObject | undefined)[][] = content['!data'] ?? [];
    const texts = Array.from(cells, (row) =>
      Array.from(row ?? [], (cell) => (cell?.t === 'z' ? '' : String(cell?.v ?? ''))),
    );
    return rowsOf(name, sheet, texts);
  });
}

function rowsOf(file: string, sheet: string, rows: readonly string[][]): string[] {
  return rows.flatMap((cells, row) =>
    cells.some((text) => text.trim() !== '') ? [`${file}:${sheet}:${row + 1}`] : [],
  );
}

it.each(CASES)('%s', async (name) => {
  const folder = join(FIXTURES, name, 'in');
  const files = listAll(folder).filter((file) => /\.(xls.?|f?ods|csv|tsv|txt)$/i.test(file));
  const filled = (await Promise.all(files.map((file) => filledRows(folder, file)))).flat();
  const lineage = csv(join(FIXTURES, name, 'expected/lineage.csv')).map(
    ({ file, sheet, row }) => `${file}:${sheet}:${row}`,
  );
  expect(filled.length).toBeGreaterThan(0);
  expect(lineage.sort()).toEqual(filled.sort());
});
