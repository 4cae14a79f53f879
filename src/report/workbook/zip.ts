/** Writes a zip archive with fixed dates, so that equal parts give equal bytes. */
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

/** File of the archive; its text may come in pieces. */
export interface ZipPart {
  path: string;
  text: Iterable<string>;
}

interface PackedPart {
  path: Buffer;
  /** Raw deflate. */
  data: Buffer;
  crc: number;
  /** Bytes before compression. */
  size: number;
}

/** Takes half the time of the default level, for files a seventh larger. */
const LEVEL = 3;
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
  for (const part of parts) packed.push(await pack(part));
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

/** A gzip stream is a raw deflate stream between a header and its checksum and size (RFC 1952). */
async function pack(part: ZipPart): Promise<PackedPart> {
  const chunks: Buffer[] = [];
  await pipeline(part.text, createGzip({ level: LEVEL }), async (packed: AsyncIterable<Buffer>) => {
    for await (const chunk of packed) chunks.push(chunk);
  });
  const gzip = Buffer.concat(chunks);
  const trailer = gzip.length - GZIP_TRAILER;
  return {
    path: Buffer.from(part.path),
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
