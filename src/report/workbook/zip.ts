/** Writes a zip archive with fixed dates, so that equal parts give equal bytes. */
import { pipeline } from 'node:stream/promises';
import { createGzip, gzipSync } from 'node:zlib';

/** File of the archive; its text may come in pieces. */
export interface ZipPart {
  path: string;
  text: Iterable<string>;
}

interface Packed {
  /** Raw deflate. */
  data: Buffer;
  crc: number;
  /** Bytes before compression. */
  size: number;
}

interface PackedPart extends Packed {
  path: Buffer;
}

/** Takes half the time of the default level, for files a seventh larger. */
const LEVEL = 3;
/** Most characters that are packed at once; a stream takes longer to start than they take to pack. */
const AT_ONCE = 1 << 15;
const GZIP_HEADER = 10;
const GZIP_TRAILER = 8;
/** 1 January 1980, the earliest date of the format (DOS). */
const DOS_DATE = 0x0021;

/**
 * Packs the parts one after the other, so that a later part may depend on an earlier one.
 * @throws what reading a part throws
 */
export async function zip(parts: Iterable<ZipPart>): Promise<Uint8Array> {
  const packed: PackedPart[] = [];
  for (const { path, text } of parts)
    packed.push({ path: Buffer.from(path), ...(await pack(text)) });
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of packed) {
    directory.push(directoryEntry(part, offset), part.path);
    const header = localHeader(part);
    pieces.push(header, part.path, part.data);
    offset += header.length + part.path.length + part.data.length;
  }
  const entries = Buffer.concat(directory);
  return Buffer.concat([...pieces, entries, endOfDirectory(packed.length, entries.length, offset)]);
}

/** Most packed texts that are kept. */
const MOST_KEPT = 200;

/** Packed short texts. The workbooks of many communes have styles, guides and blank sheets in common. */
const kept = new Map<string, Packed>();

function packShort(text: string): Packed {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const packed = unwrap(gzipSync(text, { level: LEVEL }));
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(text, packed);
  return packed;
}

async function pack(text: Iterable<string>): Promise<Packed> {
  const pieces = text[Symbol.iterator]();
  let start = '';
  for (;;) {
    const { value, done } = pieces.next();
    if (done === true) return packShort(start);
    start += value;
    if (start.length > AT_ONCE) break;
  }
  return packStream([start], { [Symbol.iterator]: () => pieces });
}

/** Packs on a thread, whatever the length is. */
async function packStream(...texts: Iterable<string>[]): Promise<Packed> {
  const chunks: Buffer[] = [];
  const all = function* () {
    for (const text of texts) yield* text;
  };
  await pipeline(all, createGzip({ level: LEVEL }), async (packed: AsyncIterable<Buffer>) => {
    for await (const chunk of packed) chunks.push(chunk);
  });
  return unwrap(Buffer.concat(chunks));
}

/** A gzip stream is a raw deflate stream between a header and its checksum and size (RFC 1952). */
function unwrap(gzip: Buffer): Packed {
  const trailer = gzip.length - GZIP_TRAILER;
  return {
    data: gzip.subarray(GZIP_HEADER, trailer),
    crc: gzip.readUInt32LE(trailer),
    size: gzip.readUInt32LE(trailer + 4),
  };
}

/** Fields that local header and directory share, from "version needed" on (APPNOTE 4.4). */
function writeCommon(buffer: Buffer, at: number, part: PackedPart): void {
  buffer.writeUInt16LE(20, at);
  buffer.writeUInt16LE(8, at + 4);
  buffer.writeUInt16LE(DOS_DATE, at + 8);
  buffer.writeUInt32LE(part.crc, at + 10);
  buffer.writeUInt32LE(part.data.length, at + 14);
  buffer.writeUInt32LE(part.size, at + 18);
  buffer.writeUInt16LE(part.path.length, at + 22);
}

function localHeader(part: PackedPart): Buffer {
  const buffer = Buffer.alloc(30);
  buffer.writeUInt32LE(0x04034b50, 0);
  writeCommon(buffer, 4, part);
  return buffer;
}

function directoryEntry(part: PackedPart, offset: number): Buffer {
  const buffer = Buffer.alloc(46);
  buffer.writeUInt32LE(0x02014b50, 0);
  buffer.writeUInt16LE(20, 4);
  writeCommon(buffer, 6, part);
  buffer.writeUInt32LE(offset, 42);
  return buffer;
}

function endOfDirectory(parts: number, size: number, offset: number): Buffer {
  const buffer = Buffer.alloc(22);
  buffer.writeUInt32LE(0x06054b50, 0);
  buffer.writeUInt16LE(parts, 8);
  buffer.writeUInt16LE(parts, 10);
  buffer.writeUInt32LE(size, 12);
  buffer.writeUInt32LE(offset, 16);
  return buffer;
}
