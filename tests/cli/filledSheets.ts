/** Reads and fills in the first sheet of a workbook that people check. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils, write } from 'xlsx';
import { scratch } from './run.js';

/** Cells by heading. */
export type Line = Record<string, string>;

export function linesOf(path: string): Line[] {
  const book = read(readFileSync(path));
  return utils.sheet_to_json<Line>(book.Sheets[book.SheetNames[0]!]!, { defval: '' });
}

/** Writes a workbook again with some cells of each line. @returns its path */
export function filledIn(
  path: string,
  name: string,
  cellsOf: (line: Line, at: number) => Line,
): string {
  const book = read(readFileSync(path));
  const sheet = book.Sheets[book.SheetNames[0]!]!;
  const headings = utils.sheet_to_json<string[]>(sheet, { header: 1 })[0]!;
  for (const [at, line] of linesOf(path).entries()) {
    for (const [heading, v] of Object.entries(cellsOf(line, at))) {
      if (v === '') continue;
      sheet[utils.encode_cell({ r: at + 1, c: headings.indexOf(heading) })] = { t: 's', v };
    }
  }
  const place = join(scratch, name);
  writeFileSync(place, write(book, { type: 'buffer', bookType: 'xlsx' }));
  return place;
}
