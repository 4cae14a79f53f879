import { readZipDirectory } from './zipDirectory.js';

const LOCAL_RECORD_SIZE = 30;

/**
 * The bytes of a part by its name; of none for a part that there is none of.
 * @param archive with its parts stored, as `unpackArchive` gives it
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
