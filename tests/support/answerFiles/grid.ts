/** An answered conflict file as rows that know which answer they are, and its forms as bytes. */
import { type CellObject, utils, type WorkBook, write } from 'xlsx';

/** A row of the file; `id` and `letter` say whose it is, however its cells are distorted. */
export interface Line {
  id: string;
  letter: string;
  cells: string[];
}

export interface Grid {
  /** The ids of the columns in the csv, in order; `''` for one that was added. */
  columns: string[];
  /** With rows of headings, titles and blank ones, whose `id` is blank. */
  lines: Line[];
}

export interface Made {
  name: string;
  bytes: Uint8Array;
  /** Row numbers that Excel shows, `lines[0]` is row 1, by sheet; `''` for a text file. */
  sheets: ReadonlyMap<string, readonly Line[]>;
}

export const blank = (cells: string[] = []): Line => ({ id: '', letter: '', cells });

export function mapCells(grid: Grid, change: (cell: string, column: string) => string): Grid {
  const lines = grid.lines.map((line) =>
    line.id === ''
      ? line
      : { ...line, cells: line.cells.map((cell, at) => change(cell, grid.columns[at]!)) },
  );
  return { ...grid, lines };
}

/** Chooses columns anew by their ids; `''` is a blank one. */
export function withColumns(grid: Grid, columns: readonly string[]): Grid {
  const at = columns.map((column) => grid.columns.indexOf(column));
  const lines = grid.lines.map((line) => ({
    ...line,
    cells: at.map((from) => line.cells[from] ?? ''),
  }));
  return { columns: [...columns], lines };
}

export const onlyRows = (grid: Grid, keep: (line: Line) => boolean): Grid => ({
  ...grid,
  lines: grid.lines.filter((line) => line.id === '' || keep(line)),
});

export interface TextForm {
  delimiter?: string;
  end?: string;
  encode?: (text: string) => Uint8Array;
  quote?: boolean;
  before?: string;
}

const UTF8 = (text: string) => Buffer.from(`\ufeff${text}`);

export function textFile(
  { lines }: Grid,
  { delimiter = ',', end = '\r\n', encode = UTF8, quote = true, before = '' }: TextForm = {},
  name = 'conflicts.csv',
): Made {
  const quoted = (cell: string) =>
    quote && (cell.includes(delimiter) || /["\r\n]/.test(cell))
      ? `"${cell.replaceAll('"', '""')}"`
      : quote
        ? cell
        : cell.replaceAll('"', '');
  const text = lines.map(({ cells }) => cells.map(quoted).join(delimiter)).join(end);
  const shift = before === '' ? [] : [blank()];
  const sheets = new Map([['', [...shift, ...lines]]]);
  return { name, bytes: encode(`${before}${text}${end}`), sheets };
}

export type BookType = 'xlsx' | 'xlsb' | 'biff8' | 'ods' | 'fods' | 'html' | 'xlml';

const EXTENSION: Partial<Record<BookType, string>> = { biff8: 'xls', xlml: 'xml' };

/** @param cellOf makes the cell of a text; by default a text cell */
export function workbook(
  sheets: Readonly<Record<string, Grid>>,
  bookType: BookType,
  cellOf: (text: string, column: string) => CellObject | undefined = () => undefined,
  merge = false,
): Made {
  const book: WorkBook = utils.book_new();
  for (const [sheet, { columns, lines }] of Object.entries(sheets)) {
    const content = utils.aoa_to_sheet(lines.map(({ cells }) => cells));
    lines.forEach(({ id, cells }, r) => {
      cells.forEach((text, c) => {
        const cell = id === '' ? undefined : cellOf(text, columns[c]!);
        if (cell !== undefined) content[utils.encode_cell({ r, c })] = cell;
      });
    });
    if (merge) content['!merges'] = merges(lines);
    utils.book_append_sheet(book, content, sheet);
  }
  const bytes: ArrayBuffer = write(book, { type: 'array', bookType });
  const names = bookType === 'html' ? ['Sheet1'] : Object.keys(sheets);
  return {
    name: `conflicts.${EXTENSION[bookType] ?? bookType}`,
    bytes: new Uint8Array(bytes),
    sheets: new Map(Object.values(sheets).map(({ lines }, at) => [names[at]!, lines])),
  };
}

/** Merges each id, in the first column, over the rows of its question. */
function merges(lines: readonly Line[]) {
  const ranges: { s: { r: number; c: number }; e: { r: number; c: number } }[] = [];
  lines.forEach(({ id }, r) => {
    if (id === '') return;
    const last = ranges.at(-1);
    if (last !== undefined && last.e.r === r - 1 && lines[last.s.r]!.id === id) last.e.r = r;
    else ranges.push({ s: { r, c: 0 }, e: { r, c: 0 } });
  });
  return ranges;
}
