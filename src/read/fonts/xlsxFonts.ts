/**
 * Reads old fonts of an .xlsx, which the library does not give. Source: ECMA-376 part 1, 18.8.10 cellXfs,
 * 18.8.23 fonts, 18.3.1.4 c and 18.2.19 sheet.
 */
import { archiveParts } from '../archive/archiveParts.js';
import { sheetParts } from '../archive/relations.js';
import {
  ColumnFonts,
  isOldFont,
  namesOldFont,
  type SheetFonts,
  type WorkbookFonts,
} from './columnFonts.js';
import { attribute, cellsOf, fontsByStyle } from './xlsxCells.js';

const TEXT_CELL = /^(?:s|str|inlineStr)$/;

/**
 * Finds the old fonts of a workbook; without any, it only searches the styles once.
 * @param archive archive with stored parts
 */
export function xlsxFonts(archive: Buffer): WorkbookFonts {
  const part = archiveParts(archive);
  // Names of fonts, styles and parts are ASCII.
  const textOf = (name: string): string => part(name).toString('latin1');
  const fonts = fontsOfStyles(textOf('xl/styles.xml'));
  if (!fonts.some(isOldFont)) return new Map();
  const sheets = sheetParts(textOf).map((name) => fontsOfCells(textOf(name), fonts));
  return new Map(sheets.entries());
}

/** Lists the font of each style of cells. */
function fontsOfStyles(styles: string): string[] {
  if (!namesOldFont(styles)) return [];
  const nameOf = (font: string) =>
    /<(?:\w+:)?name\b[^>]*\bval\s*=\s*["']([^"']*)/.exec(font)?.[1] ?? '';
  return fontsByStyle(styles, nameOf).map((name) => name ?? '');
}

function fontsOfCells(sheet: string, fonts: readonly string[]): SheetFonts {
  const columns = new ColumnFonts();
  for (const { row, column, attributes } of cellsOf(sheet)) {
    if (!TEXT_CELL.test(attribute(attributes, 't'))) continue;
    columns.add(row, column, fonts[Number(attribute(attributes, 's') || 0)] ?? '');
  }
  return columns.most();
}
