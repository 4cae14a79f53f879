/**
 * Reads old fonts of an .xlsb, which the library does not give. Source: [MS-XLSB] 2.4.149 BrtFont, 2.4.844
 * BrtXF, 2.4.304 BrtBundleSh and the records of cells.
 */
import { archiveParts } from '../archive/archiveParts.js';
import { relationTargets } from '../archive/relations.js';
import { recordsOf } from '../guards/xlsbRecords.js';
import { ColumnFonts, isOldFont, type SheetFonts, type WorkbookFonts } from './columnFonts.js';

const ROW = 0x00;
const FONT = 0x2b;
const STYLE = 0x2f;
const SHEET = 0x9c;
const CELL_STYLES = 0x0269;
/** Records of cells with text: CellSt, CellIsst, FmlaString, CellRString. */
const TEXT_CELLS = new Set([0x06, 0x07, 0x08, 0x3e]);
const FONT_NAME = 21;
const STYLE_FONT = 4;
const SHEET_RELATION = 8;

/** Finds the old fonts of a workbook. @param archive archive with stored parts of whole records */
export function xlsbFonts(archive: Buffer): WorkbookFonts {
  const part = archiveParts(archive);
  const found = new Map<number, SheetFonts>();
  const fonts = fontsOfStyles(part('xl/styles.bin'));
  if (!fonts.some(isOldFont)) return found;
  const targets = relationTargets(part('xl/_rels/workbook.bin.rels').toString('latin1'));
  const workbook = part('xl/workbook.bin');
  for (const { id, at } of recordsOf(workbook)) {
    if (id !== SHEET) continue;
    const target = targets.get(textAt(workbook, at + SHEET_RELATION)) ?? '';
    found.set(found.size, fontsOfCells(part(target), fonts));
  }
  return found;
}

/** Lists the font of each style of cells. */
function fontsOfStyles(styles: Buffer): string[] {
  const names: string[] = [];
  const fonts: string[] = [];
  let areOfCells = false;
  for (const { id, at } of recordsOf(styles)) {
    if (id === FONT) names.push(textAt(styles, at + FONT_NAME));
    else if (id === CELL_STYLES) areOfCells = true;
    else if (id === STYLE && areOfCells)
      fonts.push(names[styles.readUInt16LE(at + STYLE_FONT)] ?? '');
  }
  return fonts;
}

function fontsOfCells(sheet: Buffer, fonts: readonly string[]): SheetFonts {
  const columns = new ColumnFonts();
  let row = 0;
  for (const { id, at } of recordsOf(sheet)) {
    if (id === ROW) row = sheet.readUInt32LE(at);
    if (!TEXT_CELLS.has(id)) continue;
    columns.add(row, sheet.readUInt32LE(at), fonts[styleAt(sheet, at + 4)] ?? '');
  }
  return columns.most();
}

/** Reads the style of a cell: 24 bits, then 8 bits of flags. */
function styleAt(sheet: Buffer, at: number): number {
  return sheet.readUInt32LE(at) & 0xffffff;
}

/** Reads a text: the number of its letters (-1 for none), then the letters. */
function textAt(part: Buffer, at: number): string {
  const letters = part.readInt32LE(at);
  return letters <= 0 ? '' : part.toString('utf16le', at + 4, at + 4 + 2 * letters);
}
