/**
 * Unpacks a workbook's archive within limits and packs it again without compression. So the library
 * gets only bytes that were checked. It never inflates anything itself, which it does without a limit
 * and several times slower than zlib.
 */
import { inflateRawSync } from 'node:zlib';
import { crc32 } from '../archive/crc32.js';
import { type StoredPart, storeParts } from '../archive/storeParts.js';
import type { ZipEntry } from '../archive/zipDirectory.js';
import { LOCAL_RECORD, LOCAL_RECORD_SIZE } from '../archive/zipRecords.js';
import { LIMITS } from '../limits.js';
import { sanitizeFormats } from './odsFormats.js';
import { repeatedCells } from './odsRepeats.js';
import { sanitizeXlsb } from './xlsbRecords.js';
import { withUnsolvedFormulas } from './xlsxFormulas.js';
import { sanitizeXml } from './xml.js';

export type ArchiveFault =
  | 'file-damaged'
  | 'file-expands'
  | 'file-many-cells'
  | 'file-many-sheets'
  | 'file-entities'
  | 'file-part-path';

/** Parts without cells: pictures, macros, caches of pivot tables, themes, comments. */
const UNUSED =
  /^(?:xl\/(?:media|embeddings|printerSettings|pivotCache|theme|activeX|ctrlProps|threadedComments)\/|xl\/comments|xl\/vbaProject|customXml\/|docProps\/|Pictures\/|Thumbnails\/|Object|Configurations2\/)/;

const SHEETS = /^xl\/(?:work|chart|dialog|macro)sheets\/[^/]+$/;
/** Patterns of the elements that become sheets, by the part that lists them. */
const LISTED = new Map([
  ['xl/workbook.xml', /<(?:\w+:)?sheet(?=[\s/>])/g],
  ['content.xml', /<(?:\w+:)?table(?=[\s/>])/g],
]);

/** Returns the most elements that an archive of a size in bytes may have. */
export function elementLimit(bytes: number): number {
  return Math.min(LIMITS.elements, LIMITS.elementsOfAny + LIMITS.elementsPerByte * bytes);
}

/** Returns the archive with its needed parts stored, or the reason to refuse it. */
export function unpackArchive(bytes: Uint8Array, entries: ZipEntry[]): Buffer | ArchiveFault {
  if (entries.length > LIMITS.parts) return 'file-expands';
  const names = new Set<string>();
  for (const { name } of entries) {
    // Programs disagree about which of two parts of one name they read.
    if (names.has(name)) return 'file-damaged';
    if (/(?:^|\/)\.\.(?:\/|$)|^\/|^[a-z]:|\0/i.test(name)) return 'file-part-path';
    names.add(name);
  }
  const used = entries.filter(({ name }) => !name.endsWith('/') && !UNUSED.test(name));
  if (used.some(({ unpacked }) => unpacked > LIMITS.part)) return 'file-expands';
  const most = LIMITS.unpackedOfAny + LIMITS.unpackedPerByte * bytes.length;
  const unpacked = used.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (unpacked > Math.min(LIMITS.unpacked, most)) return 'file-expands';
  if (used.filter(({ name }) => SHEETS.test(name)).length > LIMITS.sheets)
    return 'file-many-sheets';
  const parts = partsOf(bytes, used);
  return typeof parts === 'string' ? parts : storeParts(parts);
}

/** Returns an .ods of one content part, sanitized and stored. */
export function packContent(content: Buffer): Buffer | ArchiveFault {
  const sanitized = sanitizePart('content.xml', content);
  if (typeof sanitized === 'string') return sanitized;
  if (sanitized.elements > LIMITS.elements) return 'file-many-cells';
  const none = Buffer.alloc(0);
  // The library needs these two parts; the content has its own styles.
  return storeParts([
    { name: 'META-INF/manifest.xml', content: none },
    { name: 'styles.xml', content: none },
    { name: 'content.xml', content: sanitized.part },
  ]);
}

/** Unpacks and sanitizes the parts. */
function partsOf(bytes: Uint8Array, entries: readonly ZipEntry[]): StoredPart[] | ArchiveFault {
  let elements = 0;
  const parts: StoredPart[] = [];
  for (const entry of entries) {
    const part = unpackPart(bytes, entry);
    if (typeof part === 'string') return part;
    const sanitized = sanitizePart(entry.name, part);
    if (typeof sanitized === 'string') return sanitized;
    elements += sanitized.elements;
    if (elements > elementLimit(bytes.length)) return 'file-many-cells';
    parts.push({ name: entry.name, content: sanitized.part });
  }
  return parts;
}

function sanitizePart(
  name: string,
  content: Uint8Array,
): { part: Uint8Array; elements: number } | ArchiveFault {
  if (name.endsWith('.bin')) return sanitizeXlsb(Buffer.from(content)) ?? 'file-damaged';
  const part = Buffer.from(content);
  const elements = sanitizeXml(part);
  if (typeof elements === 'string') return elements;
  if (countSheets(name, part) > LIMITS.sheets) return 'file-many-sheets';
  if (name.startsWith('xl/worksheets/')) return { part: withUnsolvedFormulas(part), elements };
  if (name !== 'content.xml' && name !== 'styles.xml') return { part, elements };
  return { part: sanitizeFormats(part), elements: elements + repeatedCells(part) };
}

function countSheets(name: string, part: Buffer): number {
  const listed = LISTED.get(name);
  return listed === undefined ? 0 : (part.toString('latin1').match(listed)?.length ?? 0);
}

/** Unpacks a part; one of another size or checksum than the archive claims is damaged. */
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
