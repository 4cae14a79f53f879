/** Reading: bytes of a file → tables of text. Only bytes in memory; `io` reads the files. */
import {
  type Fault,
  type FileFormat,
  type Finding,
  finding,
  inputError,
  type SourceFile,
  type Table,
} from '../model/index.js';

export { silenceConsole } from './silence.js';
export { csvRecords } from './text/csvRecords.js';
export { decodeText } from './text/encoding.js';
export { SharedTexts } from './text/sharedTexts.js';

import { checkRows } from './guards/rowBudget.js';
import { readSignature } from './signature.js';
import { readDelimited } from './text/readDelimited.js';
import { readWorkbook } from './workbook/readWorkbook.js';

/** A file to read on a thread. */
export interface ReadRequest {
  /** Path below the input, with `/`. */
  file: string;
  bytes: Uint8Array;
  /** SHA-256 of the bytes, lower-case hex. */
  sha256: string;
}

/** The answer of the thread; faults cross threads as data. */
export type ReadAnswer = { result: ReadResult } | { faults: readonly Fault[] };

/** Tables of one file. */
export interface ReadResult {
  source: SourceFile;
  tables: Table[];
  findings: Finding[];
}

/** Extensions of files that are read as `csv`. */
const TEXT_EXTENSIONS = new Set(['csv', 'tsv', 'txt']);

/**
 * Reads all tables of a file. Its content decides the format; a finding reports a name that differs.
 * @param file path below the input, with `/`
 * @param sha256 of the bytes, lower-case hex
 * @throws InputError `file-empty`, `file-protected`, `file-damaged`, `file-unsupported`,
 *   `file-part-utf16`, `csv-quote-open`, `cell-too-long` or `row-wide`; and for input that would exhaust memory or time
 *   `file-expands`, `file-many-cells`, `file-many-rows`, `file-many-sheets`, `file-much-text`,
 *   `file-entities` or `file-part-path`
 */
export async function readTables(
  file: string,
  bytes: Uint8Array,
  sha256: string,
): Promise<ReadResult> {
  const signature = readSignature(bytes);
  if (typeof signature === 'string') throw inputError(signature, {}, { file });
  const { container, format } = signature;
  const source: SourceFile = { file, format, sha256, bytes: bytes.length };
  const findings = formatFindings(file, format);
  if (container === 'text') {
    const { table, detected, findings: ofText } = readDelimited(file, bytes);
    if (table.rows.length === 0) throw inputError('file-empty', {}, { file });
    checkRows([table], bytes.length);
    return {
      source: { ...source, ...detected },
      tables: [table],
      findings: [...findings, ...ofText],
    };
  }
  const workbook = await readWorkbook(file, bytes, signature);
  checkRows(workbook.tables, bytes.length);
  return { source, tables: workbook.tables, findings: [...findings, ...workbook.findings] };
}

/** Whether a file is text or cannot be read at all, so that a thread is not worth it. */
export function isText(bytes: Uint8Array): boolean {
  const signature = readSignature(bytes);
  return typeof signature === 'string' || signature.container === 'text';
}

function formatFindings(file: string, format: FileFormat): Finding[] {
  const extension = /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  const same =
    extension === format ||
    (format === 'csv' && TEXT_EXTENSIONS.has(extension)) ||
    (format === 'xlsx' && extension === 'xlsm');
  if (same || (format === 'html' && extension === 'htm')) return [];
  return [finding('info', 'format-differs', { extension, format }, { file })];
}
