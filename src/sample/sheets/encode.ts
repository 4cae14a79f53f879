/** Encodes sheets and tables of text as the bytes of files. */
import type { CellObject, WorkSheet } from 'xlsx';
import type { Cell } from './columns.js';
import type { MergedCells, Sheet } from './sheet.js';

const utf8 = new TextEncoder();

/**
 * Built-in date format, which follows the reader's settings. SheetJS keeps custom formats for the
 * process and writes them into later workbooks, whose bytes would depend on earlier ones.
 */
const shortDate = 'm/d/yy';

/** Encodes a workbook; SheetJS writes no times, so the bytes depend on the sheets only. */
export async function encodeWorkbook(
  sheets: readonly Sheet[],
  format: 'xlsx' | 'biff8' | 'ods',
): Promise<Uint8Array> {
  // Loaded on first use, since loading takes as long as the rest of the program.
  const xlsx = await import('xlsx');
  const workbook = xlsx.utils.book_new();
  for (const { name, rows, merges } of sheets) {
    xlsx.utils.book_append_sheet(workbook, workSheet(rows, merges, xlsx.utils.encode_cell), name);
  }
  const bytes: ArrayBuffer = xlsx.write(workbook, {
    type: 'array',
    bookType: format,
    compression: true,
  });
  return new Uint8Array(bytes);
}

function workSheet(
  rows: readonly Cell[][],
  merges: readonly MergedCells[],
  address: (at: { r: number; c: number }) => string,
): WorkSheet {
  const sheet: WorkSheet = {};
  let width = 1;
  rows.forEach((cells, r) => {
    width = Math.max(width, cells.length);
    cells.forEach((cell, c) => {
      if (cell !== '') sheet[address({ r, c })] = cellObject(cell);
    });
  });
  sheet['!ref'] = `A1:${address({ r: Math.max(rows.length, 1) - 1, c: width - 1 })}`;
  sheet['!merges'] = merges.map(({ top, left, bottom, right }) => ({
    s: { r: top, c: left },
    e: { r: bottom, c: right },
  }));
  return sheet;
}

function cellObject(cell: Cell): CellObject {
  if (typeof cell === 'string') return { t: 's', v: cell };
  if (typeof cell === 'number') return { t: 'n', v: cell };
  return { t: 'n', v: cell.serial, z: shortDate };
}

/** Form of a text file. */
export interface TextForm {
  delimiter: ',' | ';';
  /** Whether the file has a byte order mark and CRLF, as spreadsheets write. */
  spreadsheet: boolean;
  /** Whether the texts are in an old encoding, each character one byte. */
  isLegacy?: boolean;
}

/** Encodes rows as UTF-8, or as bytes of an old encoding. */
export function encodeText(rows: readonly Cell[][], form: TextForm): Uint8Array {
  const special = new RegExp(`[${form.delimiter}"\\r\\n]`);
  const quoted = (cell: Cell): string => {
    const text = typeof cell === 'object' ? String(cell.serial) : String(cell);
    return special.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
  };
  const end = form.spreadsheet ? '\r\n' : '\n';
  const lines = rows.map((cells) => cells.map(quoted).join(form.delimiter) + end);
  if (form.isLegacy) return Uint8Array.from(lines.join(''), (char) => char.charCodeAt(0));
  return utf8.encode((form.spreadsheet ? '\ufeff' : '') + lines.join(''));
}

/** Collects rows about all files as bytes, since texts of a province would take more memory than its people. */
export class PlainText {
  #rows: string[][];
  readonly #parts: Uint8Array[] = [];

  constructor(header: string[]) {
    this.#rows = [header];
  }

  /** Adds a row of the present file. */
  add(cells: string[]): void {
    this.#rows.push(cells);
  }

  /** Encodes the rows added so far. */
  endFile(): void {
    this.#parts.push(encodeText(this.#rows, { delimiter: ',', spreadsheet: false }));
    this.#rows = [];
  }

  /** Joins the rows of all ended files. */
  get bytes(): Uint8Array {
    const bytes = new Uint8Array(this.#parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of this.#parts) {
      bytes.set(part, at);
      at += part.length;
    }
    return bytes;
  }
}
