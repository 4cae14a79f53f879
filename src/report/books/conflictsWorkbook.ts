import { message, type Say } from '../../model/index.js';
import type { ConflictColumn } from '../tables/conflictsTable.js';
import type { TextTable } from '../tables/textTable.js';
import type { MarkedText, Sheet } from '../workbook/sheet.js';
import { type PackBook, workbookBytes } from '../workbook/workbook.js';
import { branchList, choiceLists, type Span } from './conflictChoices.js';
import { guideSheet } from './conflictsGuide.js';
import { markedDifference } from './differences.js';
import { FROZEN_COLUMNS, SHEET_COLUMNS, sheetColumn, sheetTable } from './questionColumns.js';

/** Columns that readers compare between the rows of a question. */
const COMPARED = columns(
  'ho_ten',
  'ngay_sinh',
  'gioi_tinh',
  'so_giay_to',
  'so_dien_thoai',
  'xa_cu',
  'chi_doan_cu',
  'gia_tri',
);
/** Columns that are equal in all rows of a question; rows below the first show them quietly. */
const REPEATED = columns('loai', 'loai_ten', 'do_chac_chan', 'cau_hoi', 'truong', 'goi_y');
const ANSWERED = columns('quyet_dinh', 'gia_tri_dung', 'ghi_chu');

function columns(...ids: ConflictColumn[]): ReadonlySet<number> {
  return new Set(ids.map(sheetColumn));
}

/**
 * Makes the workbook of questions: questions, instructions, and the new branches to choose from. The questions
 * come first, since a program that saves the book as text saves its first sheet.
 * @param conflicts table of `conflicts.csv`, with suggestions in words
 * @param branches new branches; blanks and repetitions are dropped
 * @param rowLimit most rows of a sheet
 */
export function conflictsWorkbook(
  conflicts: TextTable,
  say: Say,
  branches: readonly string[],
  rowLimit?: number,
  packBook: PackBook = workbookBytes,
): Promise<Uint8Array> {
  const names = [...new Set(branches)].filter((name) => name !== '');
  const sheets = [questionsSheet(sheetTable(conflicts, say), say, names.length), guideSheet(say)];
  if (names.length > 0) sheets.push(branchSheet(names, say));
  return packBook(sheets, rowLimit);
}

function branchSheet(names: readonly string[], say: Say): Sheet {
  const name = say(message('sheet-branches'));
  return {
    name,
    columns: [{ width: 60 }],
    headings: [name],
    rows: names.map((branch) => [branch]),
    look: () => 'plain',
    locked: true,
  };
}

/** @param branches number of new branches on their own sheet */
function questionsSheet(table: TextTable, say: Say, branches: number): Sheet {
  const spans = questionSpans(table);
  const differs = new Uint8Array(table.rows.length * SHEET_COLUMNS.length);
  const rows: (string | MarkedText)[][] = table.rows.map((row) => [...row]);
  const spanOf = new Int32Array(rows.length);
  spans.forEach((span, index) => {
    spanOf.fill(index, span.first, span.last + 1);
    for (const column of COMPARED) markColumn(table, span, column, rows, differs);
  });
  return {
    name: say(message('sheet-questions')),
    columns: [...SHEET_COLUMNS],
    headings: table.headings,
    rows,
    look: (row, column) => {
      if (ANSWERED.has(column)) return 'answer';
      if (differs[cellAt(row, column)] === 1) return 'differs';
      const index = spanOf[row]!;
      const quiet = REPEATED.has(column) && row !== spans[index]!.first;
      if (index % 2 === 1) return quiet ? 'quietBand' : 'band';
      return quiet ? 'quiet' : 'plain';
    },
    frozenColumns: FROZEN_COLUMNS,
    // The rows of a question are on one sheet.
    mayStart: (row) => spans[spanOf[row]!]!.first === row,
    lists: [...choiceLists(table, spans, say), ...branchList(table, spans, say, branches)],
    locked: true,
  };
}

function cellAt(row: number, column: number): number {
  return row * SHEET_COLUMNS.length + column;
}

function questionSpans(table: TextTable): Span[] {
  const id = sheetColumn('ma_xung_dot');
  const spans: Span[] = [];
  table.rows.forEach((row, index) => {
    const span = spans.at(-1);
    if (span !== undefined && table.rows[span.last]![id] === row[id]) span.last = index;
    else spans.push({ first: index, last: index });
  });
  return spans;
}

/** Marks the cells of a column, and their letters, where the rows of a question disagree. */
function markColumn(
  table: TextTable,
  span: Span,
  column: number,
  rows: (string | MarkedText)[][],
  differs: Uint8Array,
): void {
  const filled: number[] = [];
  for (let row = span.first; row <= span.last; row++) {
    if (table.rows[row]![column] !== '') filled.push(row);
  }
  const texts = filled.map((row) => table.rows[row]![column]!);
  if (new Set(texts).size < 2) return;
  filled.forEach((row, index) => {
    differs[cellAt(row, column)] = 1;
    const text = texts[index]!;
    const reference = index === 0 ? texts.find((candidate) => candidate !== text)! : texts[0]!;
    rows[row]![column] = markedDifference(text, reference);
  });
}
