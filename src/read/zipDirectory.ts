/**
 * The names in a zip's central directory, read without unpacking anything: enough to tell a
 * workbook from a text document and a whole archive from a cut one.
 * Source: PKWARE APPNOTE 6.3.9, sections 4.3.12 and 4.3.16.
 */
export interface ZipDirectory {
  names: Set<string>;
  /** A member is encrypted by the zip format itself (general purpose bit 0). */
  encrypted: boolean;
}

const END_RECORD = 0x06054b50;
const ENTRY_RECORD = 0x02014b50;
const END_RECORD_SIZE = 22;
const ENTRY_RECORD_SIZE = 46;
/** The end record may be followed by a comment of at most this many bytes. */
const COMMENT_LIMIT = 0xffff;

/** `undefined` when the archive has no readable directory, as one that was cut. */
export function readZipDirectory(bytes: Uint8Array): ZipDirectory | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEndRecord(view);
  if (end === undefined) return undefined;
  const directory: ZipDirectory = { names: new Set(), encrypted: false };
  const decoder = new TextDecoder();
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < count; entry++) {
    if (at + ENTRY_RECORD_SIZE > end || view.getUint32(at, true) !== ENTRY_RECORD) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const name = bytes.subarray(at + ENTRY_RECORD_SIZE, at + ENTRY_RECORD_SIZE + nameLength);
    directory.names.add(decoder.decode(name));
    if (view.getUint16(at + 8, true) & 1) directory.encrypted = true;
    at +=
      ENTRY_RECORD_SIZE +
      nameLength +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  return directory;
}

function findEndRecord(view: DataView): number | undefined {
  const last = view.byteLength - END_RECORD_SIZE;
  for (let at = last; at >= 0 && at >= last - COMMENT_LIMIT; at--) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  return undefined;
}
