import { readZipDirectory } from './zipDirectory.js';
import { LOCAL_RECORD_SIZE } from './zipRecords.js';

/**
 * Returns a function that gives the bytes of a part by name; no bytes for an absent part.
 * @param archive with stored parts, from `unpackArchive`
 */
export function archiveParts(archive: Buffer): (name: string) => Buffer {
  const parts = new Map(readZipDirectory(archive)?.entries.map((entry) => [entry.name, entry]));
  return (name) => {
    const entry = parts.get(name);
    if (entry === undefined) return Buffer.alloc(0);
    const start = entry.offset + LOCAL_RECORD_SIZE + Buffer.byteLength(entry.name);
    return archive.subarray(start, start + entry.unpacked);
  };
}
