/** Reads workbooks: xlsx, xlsm, xlsb, xls, ods, HTML tables and Excel 2003 XML. */
import type * as Xlsx from 'xlsx';
import { type Finding, finding, inputError, type Table } from '../../model/index.js';
import { TextBudget } from '../guards/textBudget.js';
import { LIMITS } from '../limits.js';
import { cleanCells } from '../rows.js';
import type { Signature } from '../signature.js';
import { splitRows } from '../text/splitRows.js';
import { cellReader } from './cellText.js';
import { library, parseWorkbook } from './parseWorkbook.js';
import { cellComments, hiddenRows, readSheet } from './readSheet.js';

/** Formats whose comments the library reads; in other formats they were removed. */
const WITH_COMMENTS = /^(?:ods|fods|xml)$/;

/**
 * Reads every sheet with cells, in the order of the workbook; chart sheets are left out.
 * @throws InputError like `parseWorkbook` and `cleanCells`; `file-many-sheets`, `file-much-text` and
 *   `file-empty`
 */
export async function readWorkbook(
  file: string,
  bytes: Uint8Array,
  signature: Signature,
): Promise<{ tables: Table[]; findings: Finding[] }> {
  const xlsx = await library();
  const parsed = parseWorkbook(xlsx, file, bytes, signature);
  const { workbook, fonts, comments, struck, repeatedRows } = parsed;
  const settings = workbook.Workbook?.Sheets ?? [];
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const textOf = cellReader((text) => xlsx.SSF.is_date(text), date1904);
  checkNames(file, workbook.SheetNames);
  const tables: Table[] = [];
  const findings: Finding[] = [];
  const text = new TextBudget(bytes.length);
  for (const [index, sheet] of workbook.SheetNames.entries()) {
    const content = sheetOf(workbook, sheet);
    const type = (content as { '!type'?: string } | undefined)?.['!type'];
    if (type !== undefined && type !== 'sheet') continue;
    const table = content === undefined ? undefined : readSheet(file, sheet, content, textOf);
    // The library silently drops a sheet that it cannot read.
    if (content === undefined || table === undefined)
      throw inputError('file-damaged', {}, { file });
    const row = repeatedRows?.get(index);
    if (row !== undefined) throw inputError('file-repeated-row', {}, { file, sheet, row });
    const ofSheet = fonts.get(index);
    if (ofSheet?.some((font) => font !== undefined)) table.fonts = ofSheet;
    const ofCells = WITH_COMMENTS.test(signature.format)
      ? cellComments(content)
      : comments?.get(index);
    if (ofCells !== undefined && ofCells.length > 0) table.comments = ofCells;
    const struckCells = struck?.get(index);
    if (struckCells !== undefined) table.struck = struckCells;
    text.spend(table);
    tables.push(table);
    if (table.rows.length === 0) continue;
    findings.push(...splitRows(table).findings, ...cleanCells(file, sheet, table.rows));
    if (settings[index]?.Hidden)
      findings.push(finding('info', 'hidden-sheet', {}, { file, sheet }));
    const hidden = hiddenRows(content, table.rows);
    if (hidden.count > 0) findings.push(finding('info', 'hidden-rows', hidden, { file, sheet }));
  }
  if (tables.every((table) => table.rows.length === 0)) {
    throw inputError('file-empty', {}, { file });
  }
  return { tables, findings };
}

function checkNames(file: string, sheets: readonly string[]): void {
  // The library returns the last of two sheets with one name twice.
  if (new Set(sheets).size < sheets.length) throw inputError('file-damaged', {}, { file });
  if (sheets.length > LIMITS.sheets) {
    throw inputError('file-many-sheets', { limit: LIMITS.sheets }, { file });
  }
}

/** Guards against sheets named `constructor` or `__proto__`; the library uses an object as map. */
function sheetOf(workbook: Xlsx.WorkBook, sheet: string): Xlsx.WorkSheet | undefined {
  const content: unknown = workbook.Sheets[sheet];
  if (typeof content !== 'object' || content === null || content === Object.prototype) {
    return undefined;
  }
  return content;
}
