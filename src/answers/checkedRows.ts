/** Reads lists that were checked against the population register. */
import {
  CHECKED_FIELDS,
  type CheckedField,
  type CheckedRow,
  type CheckWord,
  type Table,
} from '../model/index.js';
import { clean, isMemberId, isTick, ordinary } from '../text/index.js';
import { damagedPattern, matchesWord, wordingTest } from './cell/damagedWords.js';
import { writtenOut } from './cell/shortForms.js';
import { typedText } from './cell/typedText.js';
import { SEARCHED_ROWS } from './sheet/headings.js';

type CheckColumn = 'member' | 'word' | 'note' | `shown-${CheckedField}` | `right-${CheckedField}`;

/** Headings of the workbook, in both languages. */
const WORDINGS: Record<CheckColumn, readonly string[]> = {
  member: ['mã'],
  word: ['kết quả', 'result'],
  note: ['ghi chú', 'note'],
  'shown-name': ['họ và tên', 'full name', 'name'],
  'shown-birth': ['ngày sinh', 'date of birth'],
  'shown-gender': ['giới tính', 'gender'],
  'shown-id': ['số giấy tờ', 'id number'],
  'right-name': ['họ và tên đúng', 'correct name'],
  'right-birth': ['ngày sinh đúng', 'correct date of birth'],
  'right-gender': ['giới tính đúng', 'correct gender'],
  'right-id': ['số định danh đúng', 'correct id number'],
};
const COLUMNS = Object.keys(WORDINGS) as CheckColumn[];
/** The heading that no roster has, so that other rows are not searched for all. */
const OWN: CheckColumn = 'right-id';
/** Both wordings of it start with one of these letters, which no office PC damages. */
const MAY_BE_OWN = /^[^a-z]{0,4}[sc].{8,60}$/is;
const PATTERNS = new Map(COLUMNS.map((column) => [column, damagedPattern(WORDINGS[column])]));

const TESTS: Record<CheckWord, (cell: string) => boolean> = {
  right: wordingTest([
    'đúng',
    'đúng rồi',
    'đã đúng',
    'đúng hết',
    'đúng cả',
    'đúng thông tin',
    'thông tin đúng',
    'chính xác',
    'khớp',
    'khớp đúng',
    'đã khớp',
    'trùng khớp',
    'right',
    'correct',
    'x',
    'ok',
  ]),
  corrected: wordingTest([
    'sửa',
    'sửa lại',
    'đã sửa',
    'cần sửa',
    'sai',
    'sai thông tin',
    'chưa đúng',
    'không đúng',
    'không khớp',
    'corrected',
    'wrong',
  ]),
  'not-found': wordingTest([
    'không tìm thấy',
    'không có',
    'không có người này',
    'không có trong dữ liệu',
    'không thấy',
    'không tồn tại',
    'not found',
    'no such person',
  ]),
};
const CHECK_WORDS = Object.keys(TESTS) as CheckWord[];

/** Recognises a list for the register: its headings, whatever program saved it. */
export function holdsChecks(tables: readonly Table[]): boolean {
  return tables.some((table) => headerOf(table) !== undefined);
}

/** Whether a person has filled in any row of such lists. */
export function hasChecks(tables: readonly Table[]): boolean {
  return checkedRows(tables).rows.length > 0;
}

/**
 * Reads the rows on which somebody wrote something.
 * @returns also the number of sheets that are such lists
 */
export function checkedRows(tables: readonly Table[]): { rows: CheckedRow[]; sheets: number } {
  const rows: CheckedRow[] = [];
  let sheets = 0;
  for (const table of tables) {
    const header = headerOf(table);
    if (header === undefined) continue;
    sheets++;
    for (let row = header.row + 1; row < table.rows.length; row++) {
      const read = rowOf(table, row, header.columns);
      if (read !== undefined) rows.push(read);
    }
  }
  return { rows, sheets };
}

interface Header {
  row: number;
  columns: ReadonlyMap<CheckColumn, number>;
}

function columnOf(cell: string): CheckColumn | undefined {
  return COLUMNS.find((column) => matchesWord(PATTERNS.get(column)!, cell));
}

function headerOf({ rows }: Table): Header | undefined {
  const ownHeading = PATTERNS.get(OWN)!;
  for (const [row, cells] of rows.slice(0, SEARCHED_ROWS).entries()) {
    const isOwn = (cell: string) => MAY_BE_OWN.test(cell) && matchesWord(ownHeading, cell);
    if (!cells.some((cell) => isOwn(ordinary(cell)))) continue;
    const columns = new Map<CheckColumn, number>();
    cells.forEach((cell, index) => {
      const column = columnOf(ordinary(cell));
      if (column !== undefined && !columns.has(column)) columns.set(column, index);
    });
    if (columns.has('member') && columns.has('word') && columns.has(OWN)) return { row, columns };
  }
  return undefined;
}

function rowOf(
  table: Table,
  row: number,
  columns: ReadonlyMap<CheckColumn, number>,
): CheckedRow | undefined {
  const cells = table.rows[row]!;
  const textIn = (column: CheckColumn) => typedText(cells[columns.get(column) ?? -1] ?? '');
  const typed = new Map<CheckedField, string>();
  const shown = new Map<CheckedField, string>();
  for (const field of CHECKED_FIELDS) {
    const right = textIn(`right-${field}`);
    if (right !== '') typed.set(field, right);
    // Without a name nobody sees whether the row was moved.
    if (columns.has(`shown-${field}`) || field === 'name')
      shown.set(field, textIn(`shown-${field}`));
  }
  const [word, note] = [textIn('word'), textIn('note')];
  if (word === '' && note === '' && typed.size === 0) return undefined;
  // Results in the wrong column are no names: `Đúng` below `Họ và tên đúng`.
  const isMisplaced = [...typed.values()].some((text) => isWord(text));
  const member = clean(textIn('member')).replace(/\s/g, '').toUpperCase();
  return {
    member: isMemberId(member) ? member : '',
    ...(word === '' && !isMisplaced ? {} : { word: isMisplaced ? 'unknown' : wordOf(word) }),
    typed,
    shown,
    note,
    file: table.file,
    sheet: table.sheet,
    row: row + 1,
  };
}

function isWord(text: string): boolean {
  return CHECK_WORDS.some((word) => TESTS[word](text));
}

function wordOf(text: string): CheckWord | 'unknown' {
  const full = writtenOut(text);
  const found = CHECK_WORDS.find(
    (word) => TESTS[word](text) || TESTS[word](full) || (word === 'right' && isTick(clean(text))),
  );
  return found ?? 'unknown';
}
