/**
 * One look over the records of a binary workbook before the library reads it. Sources: [MS-XLSB]
 * 2.1.4, 2.4.662 BrtHLink and 2.4.323 BrtColInfo; [MS-XLS] 2.1.4, 2.4.140 HLink, 2.4.53 ColInfo,
 * 2.4.326 Theme, 2.4.175 MulRk and 2.4.265 SST.
 */

/**
 * xlsb: counts the records, each of which may become an object. The library does something for each
 * cell of a hyperlink's range and each column of a width's: they are cut down to their first one, in
 * place.
 */
export function calmRecords(part: Uint8Array): number {
  const view = new DataView(part.buffer, part.byteOffset, part.byteLength);
  let records = 0;
  for (let at = 0; at < part.length; records++) {
    let id = part[at++]!;
    if (id & 0x80) id = (id & 0x7f) | ((part[at++]! & 0x7f) << 7);
    let length = 0;
    for (let i = 0; i < 4; i++) {
      const byte = part[at++]!;
      length |= (byte & 0x7f) << (7 * i);
      if (!(byte & 0x80)) break;
    }
    if (id === 0x01ee && at + 16 <= part.length) {
      view.setUint32(at + 4, view.getUint32(at, true), true);
      view.setUint32(at + 12, view.getUint32(at + 8, true), true);
    } else if (id === 0x003c && at + 8 <= part.length) {
      view.setUint32(at + 4, view.getUint32(at, true), true);
    }
    at += length;
  }
  return records;
}

/** The number that [MS-XLS] gives the theme that is built in, which has no archive inside. */
const BUILT_IN_THEME = 124_226;

/** The same for a stream of xls; a theme is an archive, which would be inflated without a limit. */
export function calmStream(stream: Uint8Array): number {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let objects = 0;
  for (let at = 0; at + 4 <= stream.length; objects++) {
    const id = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    at += 4;
    if (at + length > stream.length) break;
    if (id === 0x01b8 && length >= 8) {
      view.setUint16(at + 2, view.getUint16(at, true), true);
      view.setUint16(at + 6, view.getUint16(at + 4, true), true);
    } else if (id === 0x007d && length >= 4) {
      view.setUint16(at + 2, view.getUint16(at, true), true);
    } else if (id === 0x0896 && length >= 16) {
      view.setUint32(at + 12, BUILT_IN_THEME, true);
    } else if (id === 0x00bd) {
      objects += Math.floor(length / 6);
    } else if (id === 0x00fc && length >= 8) {
      objects += Math.min(view.getUint32(at + 4, true), stream.length);
    }
    at += length;
  }
  return objects;
}
