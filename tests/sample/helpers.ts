import { parse } from 'csv-parse/sync';
import { type CellObject, read, utils } from 'xlsx';
import type { SampleFile } from '../../src/sample/generate.js';

/** Text of a file without its byte order mark. */
export function textOf(file: SampleFile): string {
  return new TextDecoder('utf-8').decode(file.bytes);
}

export function fileNamed(files: readonly SampleFile[], path: string): SampleFile {
  const file = files.find((it) => it.path === path);
  if (file === undefined) throw new Error(`no file ${path}`);
  return file;
}

export function csvRows(file: SampleFile, delimiter: ',' | ';' = ','): string[][] {
  return parse(textOf(file), { delimiter, bom: true });
}

/** `sheet → rows of text` as a reader of the file sees it; `''` is the sheet of a text file. */
export function sheetsOf(file: SampleFile): Map<string, string[][]> {
  if (file.path.endsWith('.csv')) {
    return new Map([['', csvRows(file, textOf(file).startsWith('TT;') ? ';' : ',')]]);
  }
  const workbook = read(file.bytes, { type: 'array' });
  return new Map(
    workbook.SheetNames.map((name) => {
      const sheet = workbook.Sheets[name]!;
      const range = utils.decode_range(sheet['!ref']!);
      const rows: string[][] = [];
      for (let r = 0; r <= range.e.r; r++) {
        const cells: string[] = [];
        for (let c = 0; c <= range.e.c; c++) {
          const cell: CellObject | undefined = sheet[utils.encode_cell({ r, c })];
          cells.push(cell?.v === undefined ? '' : String(cell.v));
        }
        rows.push(cells);
      }
      return [name, rows];
    }),
  );
}
