/**
 * Reads old fonts of an .ods, which the library does not give. Source: OpenDocument 1.2 part 1, 16.21
 * style:font-face.
 */
import { archiveParts } from '../archive/archiveParts.js';
import { attribute } from '../archive/odsAttributes.js';
import { ColumnFonts, isOldFont, namesOldFont, type WorkbookFonts } from './columnFonts.js';
import { addStyles, type TextStyles, textCells } from './odsCells.js';

const FACE_TAG = /<style:font-face(?=[\s>/])([^<>]*)>/g;

/** Finds the old fonts of a workbook. @param archive archive with stored parts */
export function odsFonts(archive: Buffer): WorkbookFonts {
  const part = archiveParts(archive);
  const content = part('content.xml').toString('utf8');
  const styles = part('styles.xml').toString('utf8');
  if (!namesOldFont(content) && !namesOldFont(styles)) return new Map();
  const fonts: TextStyles<string> = new Map();
  addFonts(styles, fonts);
  addFonts(content, fonts);
  if (![...fonts.values()].some(isOldFont)) return new Map();
  const sheets = new Map<number, ColumnFonts>();
  for (const { sheet, row, column, style, count } of textCells(content)) {
    const own = sheets.get(sheet) ?? new ColumnFonts();
    sheets.set(sheet, own);
    for (let i = 0; i < count; i++) own.add(row, column + i, fonts.get(style) ?? '');
  }
  return new Map([...sheets].map(([position, columns]) => [position, columns.most()]));
}

/** Adds the font of each style of cells. */
function addFonts(xml: string, fonts: TextStyles<string>): void {
  const faces = new Map<string, string>();
  for (const [, attributes] of xml.matchAll(FACE_TAG)) {
    const family = attribute(attributes!, 'svg:font-family').replace(/&apos;|'/g, '');
    faces.set(attribute(attributes!, 'style:name'), family);
  }
  addStyles(xml, fonts, (attributes) => {
    const name = attribute(attributes, 'style:font-name');
    return (faces.get(name) ?? attribute(attributes, 'fo:font-family')) || undefined;
  });
}
