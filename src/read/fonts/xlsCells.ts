/**
 * Reads the cells with text of an .xls, and their fonts. Source: [MS-XLS] 2.4.122 Font, 2.4.353 XF, 2.4.28 BoundSheet8,
 * 2.5.129 FontIndex and the records of cells.
 */
import type { CellPlace } from '../../model/index.js';

const BOUND_SHEET = 0x0085;
const FONT = 0x0031;
const STYLE = 0x00e0;
const END = 0x000a;
/** Records of cells with text: LabelSst, Label, RString. Column and style are at the same offsets. */
const TEXT_CELLS = new Set([0x00fd, 0x0204, 0x00d6]);
const COLUMN = 2;
const CELL_STYLE = 4;
/** Number that no font has. */
const LEFT_OUT = 4;

interface StyledCell<Value> extends CellPlace {
  /** Position of the sheet in the workbook. */
  sheet: number;
  property: Value | undefined;
}

/**
 * Gives each cell with text the value of its font. Without a font that is wanted, only the first part of the stream is
 * read.
 * @param propertyOf reads a font's record, of this version of the format
 */
export function* textCells<Value>(
  stream: Buffer,
  propertyOf: (font: Buffer, version: number) => Value,
  isWanted: (property: Value) => boolean,
): Generator<StyledCell<Value>> {
  const fonts: Value[] = [];
  const styles: number[] = [];
  const sheets = new Map<number, number>();
  let inGlobals = true;
  let sheet: number | undefined;
  for (let at = 0; at + 4 <= stream.length; ) {
    const id = stream.readUInt16LE(at);
    const record = stream.subarray(at + 4, at + 4 + stream.readUInt16LE(at + 2));
    sheet = sheets.get(at) ?? sheet;
    at += 4 + record.length;
    if (TEXT_CELLS.has(id)) {
      if (record.length < CELL_STYLE + 2 || sheet === undefined) continue;
      const font = styles[record.readUInt16LE(CELL_STYLE)] ?? 0;
      const property = fonts[font > LEFT_OUT ? font - 1 : font];
      yield { sheet, row: record.readUInt16LE(0), column: record.readUInt16LE(COLUMN), property };
    } else if (inGlobals) {
      if (id === FONT) fonts.push(propertyOf(record, stream.readUInt16LE(4)));
      else if (id === STYLE && record.length >= 2) styles.push(record.readUInt16LE(0));
      else if (id === BOUND_SHEET && record.length >= 4) {
        sheets.set(record.readUInt32LE(0), sheets.size);
      } else if (id === END) {
        if (!fonts.some(isWanted)) return;
        inGlobals = false;
      }
    }
  }
}
