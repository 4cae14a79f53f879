/**
 * Unpacks a workbook's archive within limits and packs it again without compression, so that the
 * library gets no byte that was not looked at and never inflates anything itself (it knows no limit
 * there, and is several times slower than zlib).
 */
import { inflateRawSync } from 'node:zlib';
import { crc32 } from './crc32.js';
import { LIMITS } from './limits.js';
import { calmRecords } from './records.js';
import { repeatedCells } from './repeats.js';
import { calmXml } from './xml.js';
import type { ZipEntry } from './zipDirectory.js';

export type ArchiveFault =
  | 'file-damaged'
  | 'file-expands'
  | 'file-many-cells'
  | 'file-entities'
  | 'file-part-path';

const LOCAL_RECORD = 0x04034b50;
const LOCAL_RECORD_SIZE = 30;
const ENTRY_RECORD = 0x02014b50;
const ENTRY_RECORD_SIZE = 46;
const END_RECORD = 0x06054b50;
const END_RECORD_SIZE = 22;

/** Parts that hold no cells: pictures, macros, caches of pivot tables, themes, comments. */
const UNUSED =
  /^(?:xl\/(?:media|embeddings|printerSettings|pivotCache|theme|activeX|ctrlProps|threadedComments)\/|xl\/comments|xl\/vbaProject|customXml\/|docProps\/|Pictures\/|Thumbnails\/|Object|Configurations2\/)/;

/** The archive with the parts that matter, stored; or why it can't be trusted. */
export function unpackArchive(bytes: Uint8Array, entries: ZipEntry[]): Buffer | ArchiveFault {
  if (entries.length > LIMITS.parts) return 'file-expands';
  const names = new Set<string>();
  for (const { name } of entries) {
    // Two parts of one name: two programs would show two different tables.
    if (names.has(name)) return 'file-damaged';
    if (/(?:^|\/)\.\.(?:\/|$)|^\/|^[a-z]:|\0/i.test(name)) return 'file-part-path';
    names.add(name);
  }
  const used = entries.filter(({ name }) => !name.endsWith('/') && !UNUSED.test(name));
  if (used.some(({ unpacked }) => unpacked > LIMITS.part)) return 'file-expands';
  if (sum(used.map(({ unpacked }) => unpacked)) > LIMITS.unpacked) return 'file-expands';
  return store(bytes, used);
}

function store(bytes: Uint8Array, entries: readonly ZipEntry[]): Buffer | ArchiveFault {
  const names = entries.map(({ name }) => Buffer.from(name));
  const nameBytes = sum(names.map((name) => name.length));
  const content = sum(entries.map(({ unpacked }) => unpacked));
  const headers = entries.length * (LOCAL_RECORD_SIZE + ENTRY_RECORD_SIZE);
  const archive = Buffer.alloc(content + headers + 2 * nameBytes + END_RECORD_SIZE);
  let elements = 0;
  let at = 0;
  const starts: number[] = [];
  for (const [i, entry] of entries.entries()) {
    const part = unpackPart(bytes, entry);
    if (typeof part === 'string') return part;
    starts.push(at);
    archive.writeUInt32LE(LOCAL_RECORD, at);
    writeSizes(archive, at + 18, entry.unpacked, names[i]!);
    at += LOCAL_RECORD_SIZE;
    at += names[i]!.copy(archive, at);
    const copy = archive.subarray(at, at + entry.unpacked);
    copy.set(part);
    const found = entry.name.endsWith('.bin') ? calmRecords(copy) : calmXml(copy);
    if (typeof found === 'string') return found;
    elements += found;
    if (entry.name === 'content.xml') elements += repeatedCells(copy);
    if (elements > LIMITS.elements) return 'file-many-cells';
    at += entry.unpacked;
  }
  const directory = at;
  for (const [i, entry] of entries.entries()) {
    archive.writeUInt32LE(ENTRY_RECORD, at);
    writeSizes(archive, at + 20, entry.unpacked, names[i]!);
    archive.writeUInt32LE(starts[i]!, at + 42);
    at += ENTRY_RECORD_SIZE;
    at += names[i]!.copy(archive, at);
  }
  archive.writeUInt32LE(END_RECORD, at);
  archive.writeUInt16LE(entries.length, at + 8);
  archive.writeUInt16LE(entries.length, at + 10);
  archive.writeUInt32LE(at - directory, at + 12);
  archive.writeUInt32LE(directory, at + 16);
  return archive;
}

/** Packed size, unpacked size and length of the name follow one another in both records. */
function writeSizes(archive: Buffer, at: number, size: number, name: Buffer): void {
  archive.writeUInt32LE(size, at);
  archive.writeUInt32LE(size, at + 4);
  archive.writeUInt16LE(name.length, at + 8);
}

/** The claimed size is the limit: a part that unpacks to another size or content is damaged. */
export function unpackPart(bytes: Uint8Array, entry: ZipEntry): Uint8Array | ArchiveFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, packed, unpacked } = entry;
  if (offset + LOCAL_RECORD_SIZE > bytes.length) return 'file-damaged';
  if (view.getUint32(offset, true) !== LOCAL_RECORD) return 'file-damaged';
  const names = view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const start = offset + LOCAL_RECORD_SIZE + names;
  if (start + packed > bytes.length) return 'file-damaged';
  const content = bytes.subarray(start, start + packed);
  const part = entry.method === 8 ? inflate(content, unpacked) : content;
  if (part === 'file-expands') return part;
  const whole = part !== undefined && part.length === unpacked && crc32(part) === entry.crc32;
  return whole ? part : 'file-damaged';
}

function inflate(content: Uint8Array, size: number): Uint8Array | 'file-expands' | undefined {
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(size, 1) });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ERR_BUFFER_TOO_LARGE' ? 'file-expands' : undefined;
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
