/** Reads old fonts of an .xls, which the library does not give. Source: [MS-XLS] 2.4.122 Font. */
import { ColumnFonts, isOldFont, type WorkbookFonts } from './columnFonts.js';
import { textCells } from './xlsCells.js';

const FONT_NAME = 14;
const EXCEL_97 = 0x0600;

/** Finds the old fonts of a stream. */
export function xlsFonts(stream: Buffer): WorkbookFonts {
  const columns = new Map<number, ColumnFonts>();
  for (const { sheet, row, column, property } of textCells(stream, fontName, isOldFont)) {
    const own = columns.get(sheet) ?? new ColumnFonts();
    columns.set(sheet, own);
    own.add(row, column, property ?? '');
  }
  return new Map([...columns].map(([position, fonts]) => [position, fonts.most()]));
}

/** Reads the name of a font. Its letters have one or two bytes; since Excel 97 a flag says which. */
function fontName(record: Buffer, version: number): string {
  const letters = record[FONT_NAME] ?? 0;
  const start = FONT_NAME + (version < EXCEL_97 ? 1 : 2);
  const isWide = version >= EXCEL_97 && ((record[FONT_NAME + 1] ?? 0) & 1) === 1;
  return isWide
    ? record.toString('utf16le', start, start + 2 * letters)
    : record.toString('latin1', start, start + letters);
}
