/**
 * Reads old fonts of an .ods, which the library does not give. Source: OpenDocument 1.2 part 1, 16.2
 * style:style, 16.21 style:font-face, 9.1.4 table:table-cell and 19.615 table:default-cell-style-name.
 */
import { archiveParts } from '../archive/archiveParts.js';
import { attribute, repeats } from '../archive/odsAttributes.js';
import { LIMITS } from '../limits.js';
import {
  ColumnFonts,
  isOldFont,
  namesOldFont,
  type SheetFonts,
  type WorkbookFonts,
} from './columnFonts.js';

const STYLE_TAG = /<(\/?)(?:style:font-face|style:style|style:text-properties)(?=[\s>/])([^<>]*)>/g;
const TABLE_TAG =
  /<(\/?)table:(?:table|table-column|table-row|(?:covered-)?table-cell)(?=[\s>/])([^<>]*)>/g;

/** Finds the old fonts of a workbook. @param archive archive with stored parts */
export function odsFonts(archive: Buffer): WorkbookFonts {
  const part = archiveParts(archive);
  const content = part('content.xml').toString('utf8');
  const styles = part('styles.xml').toString('utf8');
  if (!namesOldFont(content) && !namesOldFont(styles)) return new Map();
  const fonts = new Map<string, string>();
  readStyles(styles, fonts);
  readStyles(content, fonts);
  if (![...fonts.values()].some(isOldFont)) return new Map();
  const sheets = content.split(/<table:table(?=[\s>])/).slice(1);
  return new Map(sheets.map((sheet) => fontsOfCells(sheet, fonts)).entries());
}

/** Adds the font of each style of cells, also a font that it has from its parent. */
function readStyles(xml: string, fonts: Map<string, string>): void {
  const faces = new Map<string, string>();
  let style = '';
  for (const [tag, close, attributes] of xml.matchAll(STYLE_TAG)) {
    if (close !== '') continue;
    if (tag.startsWith('<style:font-face')) {
      const family = attribute(attributes!, 'svg:font-family').replace(/&apos;|'/g, '');
      faces.set(attribute(attributes!, 'style:name'), family);
    } else if (tag.startsWith('<style:style')) {
      style = attribute(attributes!, 'style:name');
      const parent = fonts.get(attribute(attributes!, 'style:parent-style-name'));
      if (parent !== undefined) fonts.set(style, parent);
    } else {
      const name = attribute(attributes!, 'style:font-name');
      const font = faces.get(name) ?? attribute(attributes!, 'fo:font-family');
      if (font !== '') fonts.set(style, font);
    }
  }
}

function fontsOfCells(sheet: string, fonts: ReadonlyMap<string, string>): SheetFonts {
  const columns = new ColumnFonts();
  const styles: string[] = [];
  let row = -1;
  let rows = 1;
  let column = 0;
  let rowStyle = '';
  for (const [tag, close, attributes] of sheet.matchAll(TABLE_TAG)) {
    if (close !== '') continue;
    const style = attribute(attributes!, 'table:style-name');
    if (tag.startsWith('<table:table-column')) {
      const own = attribute(attributes!, 'table:default-cell-style-name');
      const count = repeats(attributes!, 'table:number-columns-repeated');
      for (let i = 0; i < count && styles.length < LIMITS.columns; i++) styles.push(own);
    } else if (tag.startsWith('<table:table-row')) {
      row += rows;
      rows = repeats(attributes!, 'table:number-rows-repeated');
      rowStyle = attribute(attributes!, 'table:default-cell-style-name');
      column = 0;
    } else {
      const count = repeats(attributes!, 'table:number-columns-repeated');
      if (attribute(attributes!, 'office:value-type') === 'string') {
        const font = fonts.get(style || rowStyle || styles[column] || '') ?? '';
        for (let i = 0; i < Math.min(count, LIMITS.columns); i++) {
          columns.add(row, column + i, font);
        }
      }
      column += count;
    }
  }
  return columns.most();
}
