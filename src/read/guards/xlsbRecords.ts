/**
 * Checks and sanitizes a part of an .xlsb before the library reads it. Source: [MS-XLSB] 2.1.4 and the
 * records of 2.4 that are named below.
 */

interface Needed {
  /** Bytes without the text. */
  fewest: number;
  /** Offset of the number of letters of a text. */
  text?: number;
  /** Bytes that are kept, if not all are needed. */
  kept?: number;
}

/**
 * Records that are needed for cells, formats and fonts. The library trusts each length and count, so
 * these records are checked and all others dropped.
 */
const NEEDED = new Map<number, Needed>([
  [0x00, { fewest: 12 }], // RowHdr
  [0x02, { fewest: 12 }], // CellRk
  [0x03, { fewest: 9 }], // CellError
  [0x04, { fewest: 9 }], // CellBool
  [0x05, { fewest: 16 }], // CellReal
  [0x06, { fewest: 12, text: 8 }], // CellSt
  [0x07, { fewest: 12 }], // CellIsst
  [0x08, { fewest: 12, text: 8 }], // FmlaString
  [0x09, { fewest: 16 }], // FmlaNum
  [0x0a, { fewest: 9 }], // FmlaBool
  [0x0b, { fewest: 9 }], // FmlaError
  [0x0d, { fewest: 8 }], // ShortRk
  [0x0e, { fewest: 5 }], // ShortError
  [0x0f, { fewest: 5 }], // ShortBool
  [0x10, { fewest: 12 }], // ShortReal
  [0x11, { fewest: 8, text: 4 }], // ShortSt
  [0x12, { fewest: 8 }], // ShortIsst
  [0x13, { fewest: 5, text: 1 }], // SSTItem
  [0x2b, { fewest: 25, text: 21 }], // Font
  [0x2c, { fewest: 6, text: 2 }], // Fmt
  [0x2f, { fewest: 16 }], // XF
  [0x3e, { fewest: 13, text: 9 }], // CellRString
  [0x81, { fewest: 0 }], // BeginSheet
  [0x82, { fewest: 0 }], // EndSheet
  [0x83, { fewest: 0 }], // BeginBook
  [0x84, { fewest: 0 }], // EndBook
  [0x8f, { fewest: 0 }], // BeginBundleShs
  [0x90, { fewest: 0 }], // EndBundleShs
  [0x91, { fewest: 0 }], // BeginSheetData
  [0x92, { fewest: 0 }], // EndSheetData
  [0x94, { fewest: 16 }], // WsDim
  [0x99, { fewest: 8, kept: 8 }], // WbProp
  [0x9c, { fewest: 16, text: 8 }], // BundleSh
  [0x9f, { fewest: 8 }], // BeginSst
  [0xa0, { fewest: 0 }], // EndSst
  [0xb0, { fewest: 16 }], // MergeCell
  [0x0267, { fewest: 4 }], // BeginFmts
  [0x0268, { fewest: 0 }], // EndFmts
  [0x0269, { fewest: 4 }], // BeginCellXFs
  [0x026a, { fewest: 0 }], // EndCellXFs
  [0x0116, { fewest: 0 }], // BeginStyleSheet
  [0x0117, { fewest: 0 }], // EndStyleSheet
]);
const ROW = 0x00;
/** Cells with their column number, also blank ones. */
const CELLS = new Set([0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08, 0x09, 0x0a, 0x0b, 0x3e]);
/**
 * Cells without a column number, directly right of the cell before; the first kind is blank. The
 * library counts from the last filled cell, so these cells get a column number.
 */
const FIRST_SHORT = 0x0c;
const LAST_SHORT = 0x12;
/** Difference between a short cell and the one with a column: ShortRk 0x0d, CellRk 0x02. */
const SHORT = 0x0b;
/** Has two texts: its relation, then the name of the sheet. */
const SHEET = 0x9c;
/** Number of letters of an absent text. */
const NONE = 0xffffffff;
/** Offset of the flag for a text with several fonts. */
const RICH = new Map([
  [0x13, 0],
  [0x3e, 8],
]);

/**
 * Returns the part with its needed records only, and their number; undefined for a part with a cut
 * record or one shorter than it claims.
 * @param part is changed
 */
export function sanitizeXlsb(part: Buffer): { part: Buffer; elements: number } | undefined {
  const records: Buffer[] = [];
  let column = -1;
  for (const { id, start, at, end } of recordsOf(part)) {
    if (end > part.length) return undefined;
    if (id === ROW) column = -1;
    else if (id >= FIRST_SHORT && id <= LAST_SHORT) column++;
    else if (CELLS.has(id) && end - at >= 4) column = part.readUInt32LE(at);
    const needed = NEEDED.get(id);
    if (needed === undefined) continue;
    if (!isWhole(id, needed, part.subarray(at, end))) return undefined;
    if (id > FIRST_SHORT && id <= LAST_SHORT) {
      records.push(header(id - SHORT, 4 + end - at), columnOf(column), part.subarray(at, end));
    } else if (needed.kept === undefined) records.push(part.subarray(start, end));
    else records.push(header(id, needed.kept), part.subarray(at, at + needed.kept));
  }
  return { part: Buffer.concat(records), elements: records.length };
}

/** Lists the records with start, start of content and end, in bytes; the last may be cut. */
export function* recordsOf(
  part: Buffer,
): Generator<{ id: number; start: number; at: number; end: number }> {
  for (let at = 0; at < part.length; ) {
    const start = at;
    let id = part[at++]!;
    if (id & 0x80) id = (id & 0x7f) | ((part[at++]! & 0x7f) << 7);
    let length = 0;
    for (let i = 0; i < 4; i++) {
      const byte = part[at++]!;
      length |= (byte & 0x7f) << (7 * i);
      if (!(byte & 0x80)) break;
    }
    yield { id, start, at, end: at + length };
    at += length;
  }
}

/** Whether a record has its bytes and texts. @param record loses its flag of several fonts, which are not read */
function isWhole(id: number, { fewest, text }: Needed, record: Buffer): boolean {
  if (record.length < fewest) return false;
  const rich = RICH.get(id);
  if (rich !== undefined) record[rich]! &= ~1;
  if (text === undefined) return true;
  const end = textEnd(record, text, id === SHEET);
  return end !== undefined && (id !== SHEET || textEnd(record, end, false) !== undefined);
}

/** Returns the end of a text; undefined if it would exceed the record. */
function textEnd(record: Buffer, at: number, mayBeNone: boolean): number | undefined {
  if (at + 4 > record.length) return undefined;
  const letters = record.readUInt32LE(at);
  if (mayBeNone && letters === NONE) return at + 4;
  const end = at + 4 + 2 * letters;
  return end <= record.length ? end : undefined;
}

function columnOf(column: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(column);
  return bytes;
}

/** Encodes id and length, seven bits in each byte; the eighth bit says that more follow. */
function header(id: number, length: number): Buffer {
  const bytes = id < 0x80 ? [id] : [(id & 0x7f) | 0x80, id >> 7];
  let rest = length;
  for (; rest > 0x7f; rest >>= 7) bytes.push((rest & 0x7f) | 0x80);
  return Buffer.from([...bytes, rest]);
}
