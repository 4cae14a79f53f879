/**
 * Reads old fonts of an .xls, which the library does not give. Source: [MS-XLS] 2.4.122 Font, 2.4.353 XF,
 * 2.4.28 BoundSheet8, 2.5.129 FontIndex and the records of cells.
 */
import { ColumnFonts, isOldFont, type WorkbookFonts } from './columnFonts.js';

const BOUND_SHEET = 0x0085;
const FONT = 0x0031;
const STYLE = 0x00e0;
const END = 0x000a;
/** Records of cells with text: LabelSst, Label, RString. Column and style are at the same offsets. */
const TEXT_CELLS = new Set([0x00fd, 0x0204, 0x00d6]);
const COLUMN = 2;
const CELL_STYLE = 4;
const FONT_NAME = 14;
const EXCEL_97 = 0x0600;
/** Number that no font has. */
const LEFT_OUT = 4;

/** Finds the old fonts of a stream. Without any in its first part, the rest is not read. */
export function xlsFonts(stream: Buffer): WorkbookFonts {
  const names: string[] = [];
  const styles: number[] = [];
  const sheets = new Map<number, number>();
  const columns = new Map<number, ColumnFonts>();
  let inGlobals = true;
  let sheet: ColumnFonts | undefined;
  for (let at = 0; at + 4 <= stream.length; ) {
    const id = stream.readUInt16LE(at);
    const record = stream.subarray(at + 4, at + 4 + stream.readUInt16LE(at + 2));
    if (sheets.has(at)) {
      sheet = new ColumnFonts();
      columns.set(sheets.get(at)!, sheet);
    }
    at += 4 + record.length;
    if (TEXT_CELLS.has(id)) {
      if (record.length < CELL_STYLE + 2) continue;
      const font = fontOf(names, styles[record.readUInt16LE(CELL_STYLE)] ?? 0);
      sheet?.add(record.readUInt16LE(0), record.readUInt16LE(COLUMN), font);
    } else if (inGlobals) {
      if (id === FONT) names.push(fontName(record, stream.readUInt16LE(4)));
      else if (id === STYLE && record.length >= 2) styles.push(record.readUInt16LE(0));
      else if (id === BOUND_SHEET && record.length >= 4) {
        sheets.set(record.readUInt32LE(0), sheets.size);
      } else if (id === END) {
        if (!names.some(isOldFont)) return new Map();
        inGlobals = false;
      }
    }
  }
  return new Map([...columns].map(([position, fonts]) => [position, fonts.most()]));
}

function fontOf(names: readonly string[], index: number): string {
  return names[index > LEFT_OUT ? index - 1 : index] ?? '';
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
