/** Columns of the sheet of questions: answers right beside the question, then the values of the records. */
import { message, type Say } from '../../model/index.js';
import { CONFLICT_COLUMNS, type ConflictColumn, conflictColumn } from '../tables/conflictsTable.js';
import type { TextTable } from '../tables/textTable.js';

interface QuestionColumn {
  id: ConflictColumn | 'nguon';
  /** In characters. Together the visible ones fit A4 landscape at 8.5 points. */
  width: number;
  /** Its content is in another column too. */
  hidden?: boolean;
}

/** Columns in the order of the sheet. */
const COLUMNS: readonly QuestionColumn[] = [
  { id: 'ma_xung_dot', width: 13 },
  { id: 'ban_ghi', width: 5 },
  { id: 'ho_ten', width: 15 },
  { id: 'cau_hoi', width: 29 },
  { id: 'gia_tri', width: 13 },
  { id: 'goi_y', width: 15 },
  { id: 'quyet_dinh', width: 12 },
  { id: 'gia_tri_dung', width: 13 },
  { id: 'ghi_chu', width: 9 },
  { id: 'ngay_sinh', width: 11 },
  { id: 'gioi_tinh', width: 5 },
  { id: 'so_giay_to', width: 13 },
  { id: 'so_dien_thoai', width: 11 },
  { id: 'xa_cu', width: 8 },
  { id: 'chi_doan_cu', width: 11 },
  { id: 'nguon', width: 13 },
  { id: 'loai', width: 12, hidden: true },
  { id: 'loai_ten', width: 13, hidden: true },
  { id: 'do_chac_chan', width: 8, hidden: true },
  { id: 'tep', width: 16, hidden: true },
  { id: 'trang', width: 9, hidden: true },
  { id: 'dong', width: 6, hidden: true },
  { id: 'truong', width: 11, hidden: true },
];

/** Number of columns that stay visible: up to the name. */
export const FROZEN_COLUMNS = COLUMNS.findIndex(({ id }) => id === 'ho_ten') + 1;

export const SHEET_COLUMNS: readonly { width: number; hidden?: boolean }[] = COLUMNS;

/** @returns position of a column on the sheet, zero-based */
export function sheetColumn(id: QuestionColumn['id']): number {
  return COLUMNS.findIndex((column) => column.id === id);
}

/** Makes the headings and rows of the sheet from the table of `conflicts.csv`. @param say writes places in words */
export function sheetTable(table: TextTable, say: Say): TextTable {
  const positions = COLUMNS.map(({ id }) => (id === 'nguon' ? undefined : conflictColumn(id)));
  const [file, sheet, row] = (['tep', 'trang', 'dong'] as const).map(conflictColumn);
  const source = (cells: readonly string[]) =>
    sourceText(cells[file!]!, cells[sheet!]!, cells[row!]!, say);
  return {
    headings: positions.map((at) => (at === undefined ? 'Nguồn' : CONFLICT_COLUMNS[at]!.heading)),
    rows: table.rows.map((cells) =>
      positions.map((at) => (at === undefined ? source(cells) : cells[at]!)),
    ),
  };
}

/** Writes the place of a row in words, as far as it is known: `a.xlsx, trang Khu 1, dòng 17`. */
export function sourceText(file: string, sheet: string, row: string, say: Say): string {
  if (row === '') return file;
  return sheet === ''
    ? say(message('page-source-place', { file, row }))
    : say(message('page-source-sheet', { file, sheet, row }));
}
