/** Reads text files: csv, tsv, txt. */
import {
  type Finding,
  finding,
  type InputError,
  inputError,
  type SourceFile,
  type Table,
} from '../../model/index.js';
import { LIMITS } from '../limits.js';
import { cleanCells, hasControls, trimRow, trimRows } from '../rows.js';
import { csvRecords, type NoRecords } from './csvRecords.js';
import { decodeFile } from './decodeFile.js';
import { type Division, detectDivision } from './delimiter.js';
import { isBinary } from './encoding.js';
import { splitFixedWidths } from './fixedWidths.js';
import { splitRows } from './splitRows.js';

/** Characters of the sample for the delimiter; more would not change the answer. */
const SAMPLE = 1 << 18;
/** Stands for a quote that is text; a character that no text has. */
const PLACE_OF_QUOTE = '\ufdd0';

/**
 * Reads a text file as one table. Each record is a row, including blank ones and `sep=;`.
 * @throws InputError `csv-quote-open` {row} for an unclosed quote, `file-unsupported` for bytes that are
 *   not text, `file-part-utf16`, `file-many-cells`, `row-wide` and `cell-too-long`
 */
export function readDelimited(
  file: string,
  bytes: Uint8Array,
): {
  table: Table;
  detected: Pick<SourceFile, 'encoding' | 'encodingBy' | 'delimiter'>;
  findings: Finding[];
} {
  const decoded = decodeFile(bytes);
  if (decoded === undefined) throw inputError('file-part-utf16', {}, { file });
  const { text, encoding, by, isCut, others } = decoded;
  const sample = text.slice(0, SAMPLE);
  if (isBinary(sample)) throw inputError('file-unsupported', {}, { file });
  const division = detectDivision(sample);
  const { delimiter } = division;
  const fixed = fixedRowsOf(text, division);
  const rows = fixed ?? recordsOf(text, division);
  if (!Array.isArray(rows)) throw refusal(file, rows);
  const isShort = fixed === undefined && stopsShort(text, rows);
  const cutRow = isCut || isShort ? rows.length : 0;
  const hasFormulas = text.includes('="');
  for (let row = 0; row < rows.length; row++) {
    const cells = rows[row]!;
    rows[row] = trimRow(hasFormulas ? cells.map(textOfFormula) : cells);
  }
  trimRows(rows);
  const table: Table = { file, sheet: '', rows, merges: [] };
  const split = splitRows(table);
  const findings = [...split.findings, ...cleanCells(file, '', rows, hasControls(text))];
  if (others !== undefined) {
    const { count, line } = others;
    findings.push(finding('warning', 'lines-not-utf8', { count }, { file, line }));
  }
  if (cutRow > 0) findings.push(finding('warning', 'file-cut-off', {}, { file, row: cutRow }));
  return {
    table,
    detected: {
      ...{ encoding, encodingBy: by },
      ...(fixed === undefined ? { delimiter: split.delimiter ?? delimiter } : {}),
    },
    findings,
  };
}

/** Splits a text with one delimiter a line at most, as in sentences, into columns of fixed widths; undefined for another. */
function fixedRowsOf(text: string, { count }: Division): string[][] | undefined {
  return count > 1 || text.includes('\t') ? undefined : splitFixedWidths(text.split(/\r\n|\n|\r/));
}

/**
 * Splits a text into records. Where a quote is unclosed in a text with tabs, quotes are text, as in the tables of
 * programs that write none; then each row with an unclosed quote must have all its cells.
 */
function recordsOf(text: string, division: Division): string[][] | NoRecords {
  const records = csvRecords(text, division);
  if (Array.isArray(records) || !('openQuoteIn' in records) || division.delimiter !== '\t') {
    return records;
  }
  const lines = text.split(/\r\n|\n|\r/);
  const isOpen = (line: string) => line.split('"').length % 2 === 0;
  const isWhole = (line: string) => line.split('\t').length === division.count + 1;
  const mayBeText = division.count > 0 && lines.every((line) => !isOpen(line) || isWhole(line));
  if (!mayBeText || !lines.some(isOpen)) return records;
  const plain = csvRecords(text.replaceAll('"', PLACE_OF_QUOTE), division);
  if (!Array.isArray(plain)) return records;
  return plain.map((cells) => cells.map((cell) => cell.replaceAll(PLACE_OF_QUOTE, '"')));
}

/** A formula with a text alone, which programs write to keep leading zeros: `="0912345678"`. */
const TEXT_FORMULA = /^\s*="((?:[^"]|"")*)"\s*$/;

function textOfFormula(cell: string): string {
  const text = cell.includes('="') ? TEXT_FORMULA.exec(cell)?.[1] : undefined;
  return text === undefined ? cell : text.replaceAll('""', '"');
}

function refusal(file: string, why: NoRecords): InputError {
  if ('exceeded' in why) return inputError('file-many-cells', { limit: why.exceeded }, { file });
  if ('openQuoteIn' in why) {
    const row = why.openQuoteIn;
    return inputError('csv-quote-open', { row }, { file, row });
  }
  if ('wideIn' in why) {
    return inputError('row-wide', { limit: LIMITS.columns }, { file, row: why.wideIn });
  }
  return inputError('cell-too-long', { limit: LIMITS.cellLength }, { file, row: why.longIn });
}

/**
 * Whether a text is cut: its last row lacks a line end and has fewer cells than the row before. A cut
 * within the last cell cannot be detected.
 */
function stopsShort(text: string, rows: readonly string[][]): boolean {
  const last = rows.at(-1);
  const before = rows.at(-2);
  if (last === undefined || before === undefined || /[\r\n]$/.test(text.slice(-1))) return false;
  return last.length < before.length;
}
