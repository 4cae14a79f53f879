/**
 * Reads comments on cells of an .xlsx. The library would make a row for whatever cell a comment names.
 * Source: ECMA-376 part 1, 18.7; threaded ones: [MS-XLSX] 2.6.205.
 */
import { posix } from 'node:path';
import type { CellComment } from '../../model/index.js';
import { columnIndex, withoutEntities } from '../../text/index.js';
import { archiveParts } from '../archive/archiveParts.js';
import { relationsIn, sheetParts } from '../archive/relations.js';
import type { ZipEntry } from '../archive/zipDirectory.js';
import { type ArchiveFault, unpackPart } from '../guards/unpackArchive.js';
import { sanitizeXml } from '../guards/xml.js';
import { LIMITS } from '../limits.js';
import { commentText } from './commentText.js';

const PART = /^xl\/(?:comments|threadedComments)/;
const TAG = /<(\/?)(?:\w+:)?(author|comment|threadedComment|rPh|text|t)(?=[\s/>])([^<>]*)>/g;
const REF = /\sref\s*=\s*["']([A-Z]{1,3})(\d{1,7})["']/;
/** Indexed by the position of the sheet in the workbook. */
export type SheetComments = ReadonlyMap<number, CellComment[]>;

/**
 * Reads the comments by sheet; without any, it only looks at the names of the parts.
 * @param archive archive with its other parts stored
 */
export function xlsxComments(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  archive: Buffer,
): SheetComments | ArchiveFault {
  const found = new Map<number, CellComment[]>();
  const own = entries.filter(({ name }) => PART.test(name));
  if (own.length === 0) return found;
  if (own.reduce((sum, { unpacked }) => sum + unpacked, 0) > LIMITS.part) return 'file-expands';
  const parts = unpacked(bytes, own);
  if (typeof parts === 'string') return parts;
  const part = archiveParts(archive);
  // Names of parts are ASCII.
  const textOf = (name: string): string => part(name).toString('latin1');
  for (const [position, sheet] of sheetParts(textOf).entries()) {
    const folder = posix.dirname(sheet);
    const relations = textOf(`${folder}/_rels/${posix.basename(sheet)}.rels`);
    const comments = commentParts(relations, folder).flatMap((name) => {
      // A part is of one sheet.
      const xml = parts.get(name) ?? '';
      parts.delete(name);
      return commentsOf(xml);
    });
    if (comments.length > 0) found.set(position, latest(comments));
  }
  return found;
}

function unpacked(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
): Map<string, string> | ArchiveFault {
  const parts = new Map<string, string>();
  let elements = 0;
  for (const entry of entries) {
    const part = unpackPart(bytes, entry);
    if (typeof part === 'string') return part;
    const counted = sanitizeXml(Buffer.from(part));
    if (typeof counted === 'string') return counted;
    elements += counted;
    if (elements > LIMITS.elements) return 'file-many-cells';
    parts.set(entry.name, Buffer.from(part).toString('utf8'));
  }
  return parts;
}

/** Lists the parts that a sheet's relations name, threaded comments last. */
function commentParts(relations: string, folder: string): string[] {
  const parts = new Map<string, string[]>([
    ['comments', []],
    ['threadedComment', []],
  ]);
  for (const { type, path } of relationsIn(relations, folder)) parts.get(type)?.push(path);
  return [...parts.values()].flat();
}

interface Found extends CellComment {
  isThreaded: boolean;
}

function commentsOf(xml: string): Found[] {
  const found: Found[] = [];
  const authors: string[] = [];
  let open: { tag: string; attributes: string; text: string } | undefined;
  let start = -1;
  let isPhonetic = false;
  for (const { 1: close, 2: tag, 3: attributes, 0: whole, index } of xml.matchAll(TAG)) {
    const isEnd = close === '/';
    if (tag === 'rPh') isPhonetic = !isEnd;
    else if (tag === 'comment' || tag === 'threadedComment') {
      if (isEnd && open !== undefined) found.push(...commentOf(open, authors));
      open = isEnd ? undefined : { tag, attributes: attributes!, text: '' };
    } else if (attributes!.endsWith('/')) {
      if (tag === 'author') authors.push('');
    } else if (!isEnd) start = index + whole.length;
    else if (start >= 0) {
      const text = withoutEntities(xml.slice(start, index));
      if (tag === 'author') authors.push(text);
      else if (open !== undefined && !isPhonetic && tag === textTag(open.tag)) open.text += text;
      start = -1;
    }
  }
  return found;
}

/** Takes the text of a comment, which is in runs, or one text if it is threaded. */
function textTag(tag: string): string {
  return tag === 'threadedComment' ? 'text' : 't';
}

function commentOf(
  { tag, attributes, text }: { tag: string; attributes: string; text: string },
  authors: readonly string[],
): Found[] {
  const [, letters, number] = REF.exec(attributes) ?? [];
  if (letters === undefined || number === undefined) return [];
  const row = Number(number) - 1;
  const column = columnIndex(letters);
  if (row < 0 || row >= LIMITS.rows || column >= LIMITS.columns) return [];
  const author = authors[Number(/\sauthorId\s*=\s*["'](\d+)/.exec(attributes)?.[1] ?? -1)];
  const comment = commentText(text, author);
  if (comment === '') return [];
  return [{ row, column, text: comment, isThreaded: tag === 'threadedComment' }];
}

/** Drops ordinary comments that repeat a thread, which files have for older programs. */
function latest(comments: readonly Found[]): CellComment[] {
  const threaded = new Set(
    comments.filter(({ isThreaded }) => isThreaded).map(({ row, column }) => `${row} ${column}`),
  );
  return comments
    .filter((each) => each.isThreaded || !threaded.has(`${each.row} ${each.column}`))
    .map(({ row, column, text }) => ({ row, column, text }));
}
