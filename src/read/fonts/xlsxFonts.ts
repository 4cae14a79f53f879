/**
 * Reads old fonts of an .xlsx, which the library does not give. Source: ECMA-376 part 1, 18.8.10 cellXfs,
 * 18.8.23 fonts, 18.3.1.4 c and 18.2.19 sheet.
 */
import { columnIndex } from '../../text/index.js';
import { archiveParts } from '../archive/archiveParts.js';
import { sheetParts } from '../archive/relations.js';
import {
  ColumnFonts,
  isOldFont,
  namesOldFont,
  type SheetFonts,
  type WorkbookFonts,
} from './columnFonts.js';

const ATTRIBUTES: Record<Attribute, RegExp> = {
  fontId: /\sfontId\s*=\s*["']([^"']*)/,
  r: /\sr\s*=\s*["']([^"']*)/,
  s: /\ss\s*=\s*["']([^"']*)/,
  t: /\st\s*=\s*["']([^"']*)/,
};
const CELL = /<(?:\w+:)?(row|c)\b([^<>]*)>/g;
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
  const fonts = section(styles, 'fonts')
    .split(/<(?:\w+:)?font(?=[\s/>])/)
    .slice(1)
    .map((font) => /<(?:\w+:)?name\b[^>]*\bval\s*=\s*["']([^"']*)/.exec(font)?.[1] ?? '');
  return section(styles, 'cellXfs')
    .split(/<(?:\w+:)?xf(?=[\s/>])/)
    .slice(1)
    .map((style) => fonts[Number(attribute(style, 'fontId') || 0)] ?? '');
}

function section(xml: string, name: string): string {
  return (
    new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>([\\s\\S]*?)</(?:\\w+:)?${name}>`).exec(xml)?.[1] ?? ''
  );
}

function fontsOfCells(sheet: string, fonts: readonly string[]): SheetFonts {
  const columns = new ColumnFonts();
  let row = -1;
  let column = -1;
  for (const [, kind, attributes] of sheet.matchAll(CELL)) {
    if (kind === 'row') {
      row = Number(attribute(attributes!, 'r') || row + 2) - 1;
      column = -1;
      continue;
    }
    const letters = /^[A-Z]{1,3}/.exec(attribute(attributes!, 'r'))?.[0];
    column = letters === undefined ? column + 1 : columnIndex(letters);
    if (!TEXT_CELL.test(attribute(attributes!, 't'))) continue;
    columns.add(row, column, fonts[Number(attribute(attributes!, 's') || 0)] ?? '');
  }
  return columns.most();
}

type Attribute = 'fontId' | 'r' | 's' | 't';

function attribute(attributes: string, name: Attribute): string {
  return ATTRIBUTES[name].exec(attributes)?.[1] ?? '';
}
