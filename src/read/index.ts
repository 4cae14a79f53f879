/** Reading: bytes of a file → tables of text. Touches no file; every later step works on these. */
import {
  type Fault,
  type FileFormat,
  type Finding,
  finding,
  inputError,
  type SourceFile,
  type Table,
} from '../model/index.js';

export { csvRecords } from './text/csvRecords.js';
export { decodeText } from './text/encoding.js';

import { checkRows } from './guards/rowBudget.js';
import { readSignature } from './signature.js';
import { readDelimited } from './text/readDelimited.js';
import { readWorkbook } from './workbook/readWorkbook.js';

/** A file to read on a thread. */
export interface ReadRequest {
  /** Path below the input, with `/`. */
  file: string;
  bytes: Uint8Array;
  /** Of the bytes, lower-case hex. */
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

/** Extensions of text files; all of them are read as `csv`. */
const TEXT_EXTENSIONS = new Set(['csv', 'tsv', 'txt']);

/**
 * `file`: path below the input, with `/`; `sha256`: of the bytes, lower-case hex.
 * What a file is, is told by its content; a finding says so where the name tells otherwise.
 * Throws InputError `file-empty`, `file-protected`, `file-damaged`, `file-unsupported`,
 * `csv-quote-open`, `cell-too-long`, `row-wide`, and for what would take all memory or time `file-expands`,
 * `file-many-cells`, `file-many-rows`, `file-many-sheets`, `file-much-text`, `file-entities` or `file-part-path`.
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

/** A text file, or one that can't be read at all: no work for a thread. */
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
