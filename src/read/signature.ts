/** Detects the format of a file by its first bytes, not by its extension. */
import type { FileFormat } from '../model/index.js';
import { readZipDirectory, type ZipEntry } from './archive/zipDirectory.js';

/** `markup` is HTML or an Excel 2003 XML workbook, often saved as `.xls`. */
type Container = 'workbook' | 'ole' | 'markup' | 'text';

export interface Signature {
  container: Container;
  format: FileFormat;
  /** Parts of a zip. */
  entries?: ZipEntry[];
}

export type Unreadable = 'file-empty' | 'file-protected' | 'file-damaged' | Foreign;

/** Kinds of files that are not lists. */
type Foreign =
  | 'file-word'
  | 'file-pdf'
  | 'file-picture'
  | 'file-archive'
  | 'file-guide'
  | 'file-page'
  | 'file-report'
  | 'file-unsupported';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
/** A BIFF5/8 stream without its container. */
const BIFF = [0x09, 0x08];

/** First bytes of other files that people put among rosters. */
const FOREIGN: readonly (readonly [start: number[], kind: Foreign])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'file-pdf'], // %PDF
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'file-word'], // {\rtf
  [[0x89, 0x50, 0x4e, 0x47], 'file-picture'], // PNG
  [[0xff, 0xd8, 0xff], 'file-picture'], // JPEG
  [[0x47, 0x49, 0x46, 0x38], 'file-picture'], // GIF
  [[0x52, 0x61, 0x72, 0x21], 'file-archive'], // Rar!
  [[0x37, 0x7a, 0xbc, 0xaf], 'file-archive'], // 7z
  [[0x1f, 0x8b], 'file-archive'], // gzip
];

const MARKUP =
  /^\s*<(?:!doctype\s+html|html|head|meta|body|table|\?xml[^>]*>[\s\S]{0,400}?<(?:html|Workbook)\b|Workbook\b)/i;
/** A part of a page, as web programs export it: a style, comment or other element before the table. */
const PART_OF_PAGE = /^\s*<(?:!--|[a-z][a-z1-6]*[\s>])[\s\S]*<table\b/i;
const SPREADSHEET_ML = /urn:schemas-microsoft-com:office:spreadsheet/;

/** A page that this program wrote: it may load nothing. */
const OWN_PAGE = /http-equiv="Content-Security-Policy" content="default-src (?:'|&#39;)none[^"]*"/;
/** A report may show pictures; a page for answering has none. */
const REPORT = /img-src/;

/** A guide of the packages for Windows and Linux. */
const GUIDE = /name="generator" content="hopnhat guide"/;

/** A flat OpenDocument file; an attribute of its root gives the kind of document. */
const FLAT = /^\s*(?:<\?xml[^>]*>\s*)?<office:document\b/i;
const FLAT_KIND = /\soffice:mimetype\s*=\s*["']([^"']*)/;
const SHEET = 'application/vnd.oasis.opendocument.spreadsheet';
/** Bytes within which a root element ends, or a table begins; LibreOffice declares some forty namespaces. */
const ROOT = 16_000;

/** Recognises the format of a file by its first bytes; or says why it is not read. */
export function readSignature(bytes: Uint8Array): Signature | Unreadable {
  if (bytes.length === 0) return 'file-empty';
  if (startsWith(bytes, OLE)) return { container: 'ole', format: 'xls' };
  if (startsWith(bytes, BIFF)) return { container: 'workbook', format: 'xls' };
  if (startsWith(bytes, ZIP)) return readZipSignature(bytes);
  const foreign = FOREIGN.find(([start]) => startsWith(bytes, start));
  if (foreign !== undefined) return foreign[1];
  const start = lettersOf(bytes, 2000);
  if (/^MIME-Version:/i.test(start)) return 'file-unsupported';
  if (FLAT.test(start)) {
    const kind = FLAT_KIND.exec(lettersOf(bytes, ROOT))?.[1] ?? SHEET;
    return kind.startsWith(SHEET) ? { container: 'workbook', format: 'fods' } : 'file-unsupported';
  }
  if (MARKUP.test(start) || (/^\s*</.test(start) && PART_OF_PAGE.test(lettersOf(bytes, ROOT)))) {
    if (GUIDE.test(start)) return 'file-guide';
    const own = OWN_PAGE.exec(start)?.[0];
    if (own !== undefined) return REPORT.test(own) ? 'file-report' : 'file-page';
    return { container: 'markup', format: SPREADSHEET_ML.test(start) ? 'xml' : 'html' };
  }
  return { container: 'text', format: 'csv' };
}

function readZipSignature(bytes: Uint8Array): Signature | Unreadable {
  const directory = readZipDirectory(bytes);
  if (directory === undefined) return 'file-damaged';
  if (directory.encrypted) return 'file-protected';
  const { entries } = directory;
  const names = new Set(entries.map(({ name }) => name));
  const workbook = (format: FileFormat): Signature => ({ container: 'workbook', format, entries });
  if (names.has('xl/workbook.bin')) return workbook('xlsb');
  if (names.has('xl/workbook.xml'))
    return workbook(names.has('xl/vbaProject.bin') ? 'xlsm' : 'xlsx');
  if (names.has('word/document.xml')) return 'file-word';
  if (names.has('ppt/presentation.xml')) return 'file-unsupported';
  return names.has('content.xml') ? workbook('ods') : 'file-archive';
}

function startsWith(bytes: Uint8Array, start: number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Returns the first bytes as letters, without zero bytes of UTF-16 and byte order marks. */
function lettersOf(bytes: Uint8Array, count: number): string {
  let text = '';
  for (const byte of bytes.subarray(0, count)) {
    if (byte !== 0 && byte !== 0xef && byte !== 0xbb && byte < 0xfe && byte !== 0xbf) {
      text += String.fromCharCode(byte);
    }
  }
  return text;
}
