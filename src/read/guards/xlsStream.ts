/**
 * One look over the stream of an .xls before the library reads it. Source: [MS-XLS] 2.3, 2.4.127
 * Formula, 2.4.175 MulRk and 2.4.265 SST.
 */

/**
 * Records of Excel 5 to 2003 that make up cells, their formats and their places, with the fewest bytes
 * of each: the library reads past the end of a shorter one, and takes what it finds for a length.
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
/** DxGCol, the width of all columns, which the library passes over. */
const PASSED_OVER = 0x0099;
const FORMULA = 0x0006;
/** Where a formula says how long its tokens are. */
const TOKENS = 20;

/**
 * Counts the records, each of which may become an object. Those that aren't needed are renamed to one
 * that the library passes over, as the stream holds positions of its own; formulas lose their tokens,
 * since only their stored values are read. Among what goes are ranges of hyperlinks, archives (themes)
 * that would be inflated without a limit, and tokens that hang the library.
 * @returns how many objects they may become and where the last whole record ends; `undefined` for a
 *   stream with a record that is cut
 */
export function calmStream(stream: Uint8Array): { objects: number; end: number } | undefined {
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
