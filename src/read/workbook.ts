/** Workbooks: xlsx, xlsm, xlsb, xls, ods, HTML tables and Excel 2003 XML. */
import type * as Xlsx from 'xlsx';
import {
  type FileFormat,
  type Finding,
  finding,
  inputError,
  type MergedRange,
  type Table,
} from '../model/index.js';
import { type CellReader, cellReader } from './cell.js';
import { decodeText } from './encoding.js';
import { BLANK_ROW, trimRow, trimRows } from './rows.js';
import type { Container, Unreadable } from './signature.js';

/** The library, loaded only when a workbook is among the inputs: it takes longer than a csv. */
let library: Promise<typeof Xlsx> | undefined;

/** Cells as stored, not as shown; `cellStyles` is what makes hidden rows known. */
const OPTIONS: Xlsx.ParsingOptions = {
  dense: true,
  cellNF: true,
  cellText: false,
  cellHTML: false,
  cellFormula: false,
  cellStyles: true,
};

/** Every sheet with cells, in the order of the workbook; chart sheets are left out. */
export async function readWorkbook(
  file: string,
  bytes: Uint8Array,
  container: Exclude<Container, 'text'>,
  format: FileFormat,
): Promise<{ tables: Table[]; findings: Finding[] }> {
  library ??= import('xlsx');
  const xlsx = await library;
  const workbook = parseWorkbook(xlsx, file, bytes, container);
  const settings = workbook.Workbook?.Sheets ?? [];
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const reader = cellReader((text) => xlsx.SSF.is_date(text), date1904);
  const tables: Table[] = [];
  const findings: Finding[] = [];
  for (const [index, sheet] of workbook.SheetNames.entries()) {
    const content = workbook.Sheets[sheet];
    // The library drops a sheet that it can't read and says nothing.
    if (content === undefined) throw inputError(damage(xlsx, bytes, format), {}, { file });
    const type = (content as { '!type'?: string })['!type'];
    if (type !== undefined && type !== 'sheet') continue;
    const table = readSheet(file, sheet, content, reader);
    tables.push(table);
    if (table.rows.length === 0) continue;
    if (settings[index]?.Hidden)
      findings.push(finding('info', 'hidden-sheet', {}, { file, sheet }));
    const count = countHiddenRows(content, table.rows);
    if (count > 0) findings.push(finding('info', 'hidden-rows', { count }, { file, sheet }));
  }
  if (tables.every((table) => table.rows.length === 0)) {
    throw inputError(
      damage(xlsx, bytes, format) === 'file-protected' ? 'file-protected' : 'file-empty',
      {},
      { file },
    );
  }
  return { tables, findings };
}

function parseWorkbook(
  xlsx: typeof Xlsx,
  file: string,
  bytes: Uint8Array,
  container: Exclude<Container, 'text'>,
): Xlsx.WorkBook {
  const fail = (code: Unreadable) => inputError(code, {}, { file });
  if (container === 'ole') {
    const code = oleFault(xlsx, bytes);
    if (code !== undefined) throw fail(code);
  }
  try {
    if (container === 'markup') {
      // `raw`: the text of an HTML cell stays as it is, else 025… would become a number.
      return xlsx.read(decodeText(bytes).text, { ...OPTIONS, type: 'string', raw: true });
    }
    return xlsx.read(bytes, { ...OPTIONS, type: 'array' });
  } catch (error) {
    // The library's own sentence may hold cell contents, so only this much of it is used.
    const locked = error instanceof Error && /password|encrypt/i.test(error.message);
    throw fail(locked ? 'file-protected' : damage(xlsx, bytes, undefined));
  }
}

/** An encrypted xlsx is an OLE container; one without a workbook is a .doc or the like. */
function oleFault(xlsx: typeof Xlsx, bytes: Uint8Array): Unreadable | undefined {
  try {
    const container = xlsx.CFB.read(bytes, { type: 'array' });
    if (xlsx.CFB.find(container, 'EncryptedPackage')) return 'file-protected';
    const workbook = xlsx.CFB.find(container, 'Workbook') ?? xlsx.CFB.find(container, 'Book');
    return workbook ? undefined : 'file-unsupported';
  } catch {
    return 'file-damaged';
  }
}

/** LibreOffice encrypts the parts of an ods one by one and says so in its manifest. */
function damage(
  xlsx: typeof Xlsx,
  bytes: Uint8Array,
  format: FileFormat | undefined,
): 'file-protected' | 'file-damaged' {
  if (format !== undefined && format !== 'ods') return 'file-damaged';
  try {
    const manifest = xlsx.CFB.find(
      xlsx.CFB.read(bytes, { type: 'array' }),
      '/META-INF/manifest.xml',
    );
    const text = new TextDecoder().decode(Uint8Array.from(manifest?.content ?? []));
    return text.includes('encryption-data') ? 'file-protected' : 'file-damaged';
  } catch {
    return 'file-damaged';
  }
}

function readSheet(
  file: string,
  sheet: string,
  content: Xlsx.WorkSheet,
  reader: CellReader,
): Table {
  // The sheet's own claim of its size is not used: it may say a million rows.
  const data: (Xlsx.CellObject | undefined)[][] = content['!data'] ?? [];
  const rows: string[][] = [];
  for (let row = 0; row < data.length; row++) rows.push(readRow(data[row], reader));
  const merges: MergedRange[] = [];
  for (const { s, e } of content['!merges'] ?? []) {
    const merge = { top: s.r, left: s.c, bottom: e.r, right: e.c };
    merges.push(merge);
    clearCovered(rows, merge);
  }
  trimRows(rows);
  return { file, sheet, rows, merges: merges.filter((merge) => merge.top < rows.length) };
}

function readRow(cells: (Xlsx.CellObject | undefined)[] | undefined, reader: CellReader): string[] {
  if (cells === undefined) return BLANK_ROW;
  const row: string[] = [];
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column];
    row.push(cell === undefined || cell === null ? '' : reader.text(cell));
  }
  return trimRow(row);
}

/** What a merged range hides behind its first cell is not what a reader of the sheet saw. */
function clearCovered(rows: string[][], merge: MergedRange): void {
  const bottom = Math.min(merge.bottom, rows.length - 1);
  for (let index = merge.top; index <= bottom; index++) {
    const row = rows[index]!;
    const right = Math.min(merge.right, row.length - 1);
    for (let column = merge.left; column <= right; column++) {
      if (index !== merge.top || column !== merge.left) row[column] = '';
    }
    rows[index] = trimRow(row);
  }
}

function countHiddenRows(content: Xlsx.WorkSheet, rows: string[][]): number {
  const settings = content['!rows'] ?? [];
  let count = 0;
  for (let row = 0; row < rows.length; row++) {
    if (settings[row]?.hidden && rows[row]!.length > 0) count++;
  }
  return count;
}
