/**
 * Decodes strings of Excel 5 and 95, which are bytes of the code page of the PC that wrote them. The
 * library gives each byte as a letter of its own.
 */
import type * as Xlsx from 'xlsx';
import { codePage, decodeAs } from '../text/encoding.js';

/** Offset of the version in a stream's first record; source: [MS-XLS] 2.4.21 BOF. */
const VERSION = 4;
const EXCEL_97 = 0x0600;

/** Whether the strings of a stream are bytes, not Unicode. */
export function isByteStream(stream: Buffer): boolean {
  return stream.length > VERSION + 2 && stream.readUInt16LE(VERSION) < EXCEL_97;
}

/** Decodes names of sheets and texts of cells, in place. */
export function decodeStrings(workbook: Xlsx.WorkBook): void {
  const sheets = workbook.SheetNames.map((name) => workbook.Sheets[name]);
  const cells = sheets.flatMap((sheet) =>
    (sheet?.['!data'] ?? []).flatMap((row) => (row ?? []).filter((cell) => cell?.t === 's')),
  );
  const texts = [...workbook.SheetNames, ...cells.map((cell) => String(cell.v ?? ''))];
  const encoding = codePage(Buffer.from(texts.join('\n'), 'latin1'));
  const decode = (text: string) => decodeAs(Buffer.from(text, 'latin1'), encoding).text;
  for (const cell of cells) cell.v = decode(String(cell.v ?? ''));
  workbook.SheetNames = workbook.SheetNames.map(decode);
  workbook.Sheets = Object.fromEntries(sheets.map((sheet, i) => [workbook.SheetNames[i], sheet!]));
}
