/** Parses a workbook with the library, after its content was checked and sanitized. */
import type * as Xlsx from 'xlsx';
import { faultOf, InputError, type Message, message } from '../../model/index.js';
import { decodeEntities } from '../../text/index.js';
import type { ZipEntry } from '../archive/zipDirectory.js';
import type { WorkbookFonts } from '../fonts/columnFonts.js';
import { markupFonts } from '../fonts/markupFonts.js';
import { odsFonts } from '../fonts/odsFonts.js';
import { odsStruck } from '../fonts/odsStruck.js';
import type { StruckCells } from '../fonts/struckCells.js';
import { xlsbFonts } from '../fonts/xlsbFonts.js';
import { xlsFonts } from '../fonts/xlsFonts.js';
import { xlsStruck } from '../fonts/xlsStruck.js';
import { xlsxFonts } from '../fonts/xlsxFonts.js';
import { xlsxStruck } from '../fonts/xlsxStruck.js';
import { flatArchive } from '../guards/flatOds.js';
import { sanitizeMarkup } from '../guards/markup.js';
import {
  type ArchiveFault,
  elementLimit,
  unpackArchive,
  unpackPart,
} from '../guards/unpackArchive.js';
import { sanitizeXls } from '../guards/xlsStream.js';
import { xlsxRepeatedRows } from '../guards/xlsxRows.js';
import { LIMITS } from '../limits.js';
import type { Signature } from '../signature.js';
import { decodeText } from '../text/encoding.js';
import { withTextsAsRows } from './htmlTexts.js';
import { markHidden } from './odsHidden.js';
import { decodeStrings, isByteStream } from './xlsStrings.js';
import { type SheetComments, xlsxComments } from './xlsxComments.js';
import { withPlainCells } from './xmlTexts.js';

type Library = typeof Xlsx;

export interface ParsedWorkbook {
  workbook: Xlsx.WorkBook;
  fonts: WorkbookFonts;
  /** Comments of an .xlsx; other formats have them at the library's cells. */
  comments?: SheetComments;
  /** Cells of an .xlsx, .xls or .ods with text struck through. */
  struck?: StruckCells;
  /** Rows of an .xlsx that have the number of another one, by the position of the sheet. */
  repeatedRows?: ReadonlyMap<number, number>;
}

/** Loaded only for workbooks, since loading takes longer than reading a csv. */
let loaded: Promise<Library> | undefined;

/** Loads the library once. */
export function library(): Promise<Library> {
  loaded ??= import('xlsx');
  return loaded;
}

/** Cells as stored, not as shown; `cellStyles` includes hidden rows. */
const OPTIONS: Xlsx.ParsingOptions = {
  dense: true,
  cellNF: true,
  cellText: false,
  cellHTML: false,
  cellFormula: false,
  cellStyles: true,
};

/**
 * Prevents the library from switching stubs on, as `cellStyles` does: an object for each blank cell, a
 * million for one repeated row.
 */
function withoutStubs(options: Xlsx.ParsingOptions): Xlsx.ParsingOptions {
  return Object.defineProperty(options, 'sheetStubs', {
    enumerable: true,
    get: () => false,
    set: () => {},
  });
}

/**
 * Prevents the library from reading the fill of each cell, which throws inside for files without styles
 * (30 µs a cell). It reads `cellText` right before, so the next read of `cellStyles` returns false.
 */
function withoutFills(options: Xlsx.ParsingOptions): Xlsx.ParsingOptions {
  let isAtFill = false;
  return Object.defineProperties(options, {
    cellText: {
      enumerable: true,
      get: () => {
        isAtFill = true;
        return false;
      },
    },
    cellStyles: {
      enumerable: true,
      get: () => {
        const wanted = !isAtFill;
        isAtFill = false;
        return wanted;
      },
    },
  });
}

/** Formats whose cells the library reads with their fills. */
const WITH_FILLS = /^xls[xm]$/;

/** Makes the message of a fault. @param size bytes of the whole file */
function messageOf(code: UnsafeFault, size: number): Message {
  switch (code) {
    case 'file-many-cells':
      return message(code, { limit: elementLimit(size) });
    case 'file-many-sheets':
      return message(code, { limit: LIMITS.sheets });
    default:
      return message(code);
  }
}

/**
 * Parses a workbook of any format, within limits.
 * @throws InputError `file-damaged`, `file-protected`, `file-word`, `file-unsupported`, `file-expands`,
 *   `file-many-cells`, `file-many-sheets`, `file-entities`, `file-part-path`
 */
export function parseWorkbook(
  xlsx: Library,
  file: string,
  bytes: Uint8Array,
  signature: Signature,
): ParsedWorkbook {
  const fail = (code: UnsafeFault) =>
    new InputError([faultOf(messageOf(code, bytes.length), { file })]);
  const safe = makeSafe(xlsx, bytes, signature);
  if (typeof safe === 'string') throw fail(safe);
  // The library throws and catches at each cell of a file without styles; stack traces are slow.
  const traced = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    if ('text' in safe) {
      // `raw` keeps the text of an HTML cell; without it 025… would become a number.
      const options = withoutStubs({ ...OPTIONS, type: 'string', raw: true });
      const format = signature.format === 'xml' ? 'xml' : 'html';
      return {
        workbook: xlsx.read(safe.text, options),
        fonts: markupFonts(safe.text, format),
      };
    }
    const { content, ...aside } = safe;
    const options = withoutStubs({ ...OPTIONS, type: 'buffer' });
    const withFills = WITH_FILLS.test(signature.format);
    const workbook = xlsx.read(content, withFills ? withoutFills(options) : options);
    if (signature.format === 'xls' && isByteStream(content)) decodeStrings(workbook);
    if (/ods$/.test(signature.format)) markHidden(workbook, content);
    return { workbook, ...aside };
  } catch (error) {
    // The library's message may quote cells, so only these words are used.
    const locked = error instanceof Error && /password|encrypt/i.test(error.message);
    throw fail(locked ? 'file-protected' : 'file-damaged');
  } finally {
    Error.stackTraceLimit = traced;
  }
}

interface SafeInput extends Omit<ParsedWorkbook, 'workbook'> {
  content: Buffer;
}

type UnsafeFault = ArchiveFault | 'file-protected' | 'file-word' | 'file-unsupported';

/** Returns sanitized input for the library, or the reason to refuse it. */
function makeSafe(
  xlsx: Library,
  bytes: Uint8Array,
  { container, format, entries }: Signature,
): SafeInput | { text: string } | UnsafeFault {
  if (container === 'markup') {
    const { text } = decodeText(bytes);
    const plain = format === 'html' ? withTextsAsRows(decodeEntities(text)) : withPlainCells(text);
    return sanitizeMarkup(plain);
  }
  if (container === 'ole') return streamOf(xlsx, bytes);
  if (format === 'fods') {
    const content = flatArchive(bytes);
    return typeof content === 'string' ? content : withOdsFonts(content);
  }
  if (entries === undefined) return sanitizedStream(Buffer.from(bytes));
  if (isEncrypted(bytes, entries)) return 'file-protected';
  const content = unpackArchive(bytes, entries);
  if (typeof content === 'string') return content;
  if (format === 'ods') return withOdsFonts(content);
  if (format === 'xlsb') return { content, fonts: xlsbFonts(content) };
  const fonts = xlsxFonts(content);
  if (format !== 'xlsx' && format !== 'xlsm') return { content, fonts };
  const comments = xlsxComments(bytes, entries, content);
  if (typeof comments === 'string') return comments;
  const repeatedRows = xlsxRepeatedRows(content);
  return { content, fonts, comments, struck: xlsxStruck(content), repeatedRows };
}

function withOdsFonts(content: Buffer): SafeInput {
  return { content, fonts: odsFonts(content), struck: odsStruck(content) };
}

/** Opens an OLE container: an .xls, an encrypted xlsx, or without a workbook a .doc. */
function streamOf(xlsx: Library, bytes: Uint8Array): SafeInput | UnsafeFault {
  try {
    const container = xlsx.CFB.read(Buffer.from(bytes), { type: 'buffer' });
    if (xlsx.CFB.find(container, 'EncryptedPackage')) return 'file-protected';
    const stream = xlsx.CFB.find(container, '/Workbook') ?? xlsx.CFB.find(container, '/Book');
    const isWord = xlsx.CFB.find(container, '/WordDocument') !== null;
    if (stream === null) return isWord ? 'file-word' : 'file-unsupported';
    return sanitizedStream(Buffer.from(stream.content as Uint8Array));
  } catch {
    return 'file-damaged';
  }
}

/** Sanitizes the stream of an .xls. @param stream is changed */
function sanitizedStream(stream: Buffer): SafeInput | UnsafeFault {
  // The library would read anything else as text.
  if (stream[0] !== 0x09 || stream[1] !== 0x08) return 'file-damaged';
  if (stream.length > LIMITS.stream) return 'file-expands';
  const fonts = xlsFonts(stream);
  const struck = xlsStruck(stream);
  const sanitized = sanitizeXls(stream);
  if (sanitized === undefined) return 'file-damaged';
  if (sanitized.objects > LIMITS.elements) return 'file-many-cells';
  return { content: stream.subarray(0, sanitized.end), fonts, struck };
}

/** Whether the manifest of an ods lists encrypted parts, as LibreOffice writes it. */
function isEncrypted(bytes: Uint8Array, entries: readonly ZipEntry[]): boolean {
  const manifest = entries.find(({ name }) => name === 'META-INF/manifest.xml');
  if (manifest === undefined || manifest.unpacked > LIMITS.manifest) return false;
  const part = unpackPart(bytes, manifest);
  return typeof part !== 'string' && Buffer.from(part).includes('<manifest:encryption-data');
}
