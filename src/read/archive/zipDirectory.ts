/**
 * Reads a zip's central directory without unpacking anything: names, sizes and places of its parts.
 * Source: PKWARE APPNOTE 6.3.9, sections 4.3.12, 4.3.16 and 4.5.3.
 */
import { END_RECORD, END_RECORD_SIZE, ENTRY_RECORD, ENTRY_RECORD_SIZE } from './zipRecords.js';

export interface ZipEntry {
  /** With `/`. */
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  crc32: number;
  /** Bytes in the archive, and bytes that it claims to unpack to. */
  packed: number;
  unpacked: number;
  /** Offset of its local header, in bytes. */
  offset: number;
}

export interface ZipDirectory {
  entries: ZipEntry[];
  /** A member is encrypted by the zip format itself (general purpose bit 0). */
  encrypted: boolean;
}

/** The end record may be followed by a comment of at most this many bytes. */
const COMMENT_LIMIT = 0xffff;
/** Marks a number that the extra field of ZIP64 contains. */
const SEE_EXTRA = 0xffffffff;
const ZIP64 = 0x0001;

/** Returns undefined for an archive without a readable directory, such as a cut one. */
export function readZipDirectory(bytes: Uint8Array): ZipDirectory | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEndRecord(view);
  if (end === undefined) return undefined;
  const directory: ZipDirectory = { entries: [], encrypted: false };
  const decoder = new TextDecoder();
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < count; entry++) {
    if (at + ENTRY_RECORD_SIZE > end || view.getUint32(at, true) !== ENTRY_RECORD) return undefined;
    const nameEnd = at + ENTRY_RECORD_SIZE + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    if (extraEnd > end) return undefined;
    if (view.getUint16(at + 8, true) & 1) directory.encrypted = true;
    const [unpacked, packed, offset] = sizes(view, at, nameEnd, extraEnd);
    directory.entries.push({
      name: decoder.decode(bytes.subarray(at + ENTRY_RECORD_SIZE, nameEnd)).replaceAll('\\', '/'),
      method: view.getUint16(at + 10, true),
      crc32: view.getUint32(at + 16, true),
      packed: packed!,
      unpacked: unpacked!,
      offset: offset!,
    });
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return directory;
}

/** Returns unpacked size, packed size and offset; the extra field has those above 32 bits. */
function sizes(view: DataView, entry: number, from: number, to: number): number[] {
  const found = [24, 20, 42].map((field) => view.getUint32(entry + field, true));
  if (!found.includes(SEE_EXTRA)) return found;
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64) continue;
    let value = at + 4;
    for (let i = 0; i < found.length && value + 8 <= to; i++) {
      if (found[i] !== SEE_EXTRA) continue;
      found[i] = Number(view.getBigUint64(value, true));
      value += 8;
    }
  }
  return found;
}

function findEndRecord(view: DataView): number | undefined {
  const last = view.byteLength - END_RECORD_SIZE;
  for (let at = last; at >= 0 && at >= last - COMMENT_LIMIT; at--) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  return undefined;
}
