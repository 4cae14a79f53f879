/**
 * Checks and sanitizes the stream of an .xls before the library reads it. Source: [MS-XLS] 2.3, 2.4.127
 * Formula, 2.4.175 MulRk and 2.4.265 SST.
 */

/**
 * Records of Excel 5 to 2003 that are needed for cells, with the fewest bytes of each. The library reads
 * past the end of a shorter record and takes the bytes there as a length.
 */
const NEEDED = new Map([
  [0x0809, 4], // BOF
  [0x000a, 0], // EOF
  [0x0085, 7], // BoundSheet8
  [0x0042, 2], // CodePage
  [0x0022, 2], // Date1904
  [0x002f, 4], // FilePass
  [0x00fc, 8], // SST
  [0x003c, 0], // Continue
  [0x041e, 3], // Format
  [0x00e0, 16], // XF
  [0x0200, 8], // Dimensions
  [0x0208, 16], // Row
  [0x00e5, 2], // MergeCells
  [0x0081, 2], // WsBool
  [0x0203, 14], // Number
  [0x027e, 10], // RK
  [0x00bd, 12], // MulRk
  [0x0204, 8], // Label
  [0x00fd, 10], // LabelSst
  [0x00d6, 8], // RString
  [0x0205, 8], // BoolErr
  [0x0006, 22], // Formula
  [0x0207, 2], // String
]);
/** DxGCol, the width of all columns, which the library skips. */
const PASSED_OVER = 0x0099;
const FORMULA = 0x0006;
/** Offset of the length of a formula's tokens. */
const TOKENS = 20;

/**
 * Renames records that are not needed to one that the library skips, since the stream contains
 * positions of records. Formulas lose their tokens, as only stored values are read. This removes
 * ranges of hyperlinks, themes that would be inflated without a limit, and tokens that hang the library.
 * @param stream is changed
 * @returns the most objects that the records may become and the end of the last complete record;
 *   undefined for a stream with a cut record
 */
export function sanitizeXls(stream: Uint8Array): { objects: number; end: number } | undefined {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let objects = 0;
  let at = 0;
  for (; at + 4 <= stream.length; objects++) {
    const id = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    const fewest = NEEDED.get(id);
    if (fewest === undefined) view.setUint16(at, PASSED_OVER, true);
    else if (length < fewest) return undefined;
    at += 4;
    if (at + length > stream.length) return undefined;
    if (id === FORMULA) view.setUint16(at + TOKENS, 0, true);
    else if (id === 0x00bd) objects += Math.floor(length / 6);
    else if (id === 0x00fc) objects += Math.min(view.getUint32(at + 4, true), stream.length);
    at += length;
  }
  return { objects, end: at };
}
