/** Files of questions, opened and saved by LibreOffice. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readAnswers } from '../../src/answers/index.js';
import { decodeTable } from '../../src/decode/index.js';
import { sayIn } from '../../src/messages/say.js';
import type { Answer } from '../../src/model/index.js';
import { readTables } from '../../src/read/index.js';
import { conflictsWorkbook } from '../../src/report/books/conflictsWorkbook.js';
import { CONFLICT_COLUMNS } from '../../src/report/tables/conflictsTable.js';
import { spreadsheetCsv } from '../../src/report/tables/csv.js';
import type { TextTable } from '../../src/report/tables/textTable.js';

export const hasOffice = spawnSync('soffice', ['--version']).status === 0;

/** Rows of questions with answers; cells that are not named are texts of a question. */
export function questionTable(rows: readonly Partial<Record<string, string>>[]): TextTable {
  const headings = CONFLICT_COLUMNS.map(({ id }) => id);
  return { headings, rows: rows.map((row) => headings.map((id) => row[id] ?? '')) };
}

/** Writes `conflicts.xlsx` and `conflicts.csv` as a result has them, answers filled in. */
export async function writeFiles(folder: string, table: TextTable): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'conflicts.xlsx'),
    await conflictsWorkbook(table, sayIn('vi'), ['Khu 1']),
  );
  writeFileSync(join(folder, 'conflicts.csv'), [...spreadsheetCsv(table, ',')].join(''));
}

/** Names a csv with a delimiter (its code) in a code page; of a workbook, the first sheet is saved. */
export function officeCsv(delimiter: number, codePage: number): string {
  const options = `${delimiter},34,${codePage},1,,0,false,true,false,false,false`;
  return `csv:Text - txt - csv (StarCalc):${options}`;
}

/** Code pages in the numbering of LibreOffice. */
export const CODE_PAGES = { 'utf-8': 76, 'windows-1252': 1, 'windows-1258': 40 };
/**
 * Opens files and saves them in another format.
 * @param filter `--convert-to` of soffice; of a csv with delimiter, quote, code page, …, sheet
 * @param profile folder for the settings of the office program
 * @param openedAs `--infilter` of soffice
 * @returns paths of what was written
 */
export function converted(
  files: readonly string[],
  filter: string,
  folder: string,
  profile: string,
  openedAs?: string,
): string[] {
  mkdirSync(folder, { recursive: true });
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      ...(openedAs === undefined ? [] : [`--infilter=${openedAs}`]),
      '--convert-to',
      filter,
      '--outdir',
      folder,
      ...files,
    ],
    { stdio: 'ignore', timeout: 120_000 },
  );
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
}

/** @throws where any answer is unknown */
export async function answersOf(path: string): Promise<Answer[]> {
  const { tables } = await readTables('conflicts', readFileSync(path), '');
  const { answers, findings } = readAnswers(tables.map((table) => decodeTable(table).table));
  if (findings.length > 0) throw new Error(JSON.stringify(findings));
  return answers;
}
