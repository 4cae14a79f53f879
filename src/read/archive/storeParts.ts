import {
  END_RECORD,
  END_RECORD_SIZE,
  ENTRY_RECORD,
  ENTRY_RECORD_SIZE,
  LOCAL_RECORD,
  LOCAL_RECORD_SIZE,
} from './zipRecords.js';

export interface StoredPart {
  /** With `/`. */
  name: string;
  content: Uint8Array;
}

/** Makes a zip of parts without compression, and without checksums, which the library does not compute. */
export function storeParts(parts: readonly StoredPart[]): Buffer {
  const records: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const { content } = part;
    const local = Buffer.alloc(LOCAL_RECORD_SIZE);
    local.writeUInt32LE(LOCAL_RECORD);
    writeSizes(local, 18, content, name);
    records.push(local, name, content);
    const entry = Buffer.alloc(ENTRY_RECORD_SIZE);
    entry.writeUInt32LE(ENTRY_RECORD);
    writeSizes(entry, 20, content, name);
    entry.writeUInt32LE(at, 42);
    directory.push(entry, name);
    at += LOCAL_RECORD_SIZE + name.length + content.length;
  }
  const end = Buffer.alloc(END_RECORD_SIZE);
  end.writeUInt32LE(END_RECORD);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...records, ...directory, end]);
}

/** Writes packed size, unpacked size and length of the name, in the order of both records. */
function writeSizes(record: Buffer, at: number, content: Uint8Array, name: Buffer): void {
  record.writeUInt32LE(content.length, at);
  record.writeUInt32LE(content.length, at + 4);
  record.writeUInt16LE(name.length, at + 8);
}
