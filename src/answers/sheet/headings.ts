import type { ShownField } from '../../model/index.js';
import { ordinary } from '../../text/index.js';
import { damagedPattern, matchesWord, wordMatcher } from '../cell/damagedWords.js';

/** A column that is read back from a conflict file; the suggestion only for an answer that agrees with it. */
export type AnswerColumn = 'question' | 'letter' | 'suggestion' | 'decision' | 'value' | 'note';

/** Columns of each kind, by index; a person may have added a second one of a name. */
export type AnswerColumns = Record<AnswerColumn, number[]>;

/** Rows that are searched for headings: a title may be above them. */
export const SEARCHED_ROWS = 60;

/** Headings of the csv, of the workbook, and of translated files. */
const WORDINGS: Record<AnswerColumn, readonly string[]> = {
  question: [
    'ma xung dot',
    'mã xung đột',
    'mã câu hỏi',
    'mã',
    'conflict id',
    'question id',
    'question',
    'id',
  ],
  letter: ['ban ghi', 'bản ghi', 'record', 'letter'],
  suggestion: ['goi y', 'gợi ý', 'suggestion'],
  decision: ['quyet dinh', 'quyết định', 'trả lời', 'câu trả lời', 'đáp án', 'decision', 'answer'],
  value: ['gia tri dung', 'giá trị đúng', 'correct value', 'corrected value', 'right value'],
  note: ['ghi chu', 'ghi chú', 'note', 'notes', 'remark', 'remarks'],
};

/** Headings of what the program shows of a row. */
const SHOWN = new Map(
  Object.entries({
    file: ['tep', 'tệp'],
    sheet: ['trang'],
    row: ['dong', 'dòng'],
    name: ['ho ten', 'họ và tên'],
    birth: ['ngay sinh', 'ngày sinh'],
    gender: ['gioi tinh', 'giới tính'],
    id: ['so giay to', 'số giấy tờ'],
    phone: ['so dien thoai', 'số điện thoại'],
    value: ['gia tri', 'giá trị'],
  } satisfies Record<ShownField, readonly string[]>).map(
    ([field, words]) => [field as ShownField, damagedPattern(words)] as const,
  ),
);
/** Headings of the kind of a question, a code. */
const KIND = damagedPattern(['loai', 'loại']);
/** Headings of the columns that the program fills in; they have no answers. */
const FILLED_IN = damagedPattern([
  'loai',
  'loại',
  'loai ten',
  'tên loại',
  'do chac chan',
  'độ chắc chắn',
  'cau hoi',
  'câu hỏi',
  'xa cu',
  'xã cũ',
  'chi doan cu',
  'chi đoàn cũ',
  'truong',
  'trường thông tin',
  'nguon',
  'nguồn',
]);

const NAMES = Object.keys(WORDINGS) as AnswerColumn[];
const PATTERNS = new Map(NAMES.map((name) => [name, damagedPattern(WORDINGS[name])]));

/** Every heading starts with one of these ASCII letters, which no office PC damages. */
const MAY_BE_HEADING = /^[^a-z]{0,4}[abcdgilmnqrst].{1,40}$/is;
/** A byte order mark that was read as letters (`ï»¿`), quotes, blanks. */
const LEADING_SIGNS = /^[^a-z]+/i;
/** Marks of required cells in forms: `Quyết định (*)`, `Giá trị đúng:`. */
const REQUIRED_MARKS = /(?:[\s*:]|\(\s*\*+\s*\))+$/;

/** Finds the columns that a row names; most rows name none. */
function columnsOf(row: readonly string[]): AnswerColumns {
  const columns: AnswerColumns = {
    question: [],
    letter: [],
    suggestion: [],
    decision: [],
    value: [],
    note: [],
  };
  row.forEach((written, index) => {
    const heading = mayBeHeading(written);
    if (heading === undefined) return;
    const matches = wordMatcher(heading);
    const name = NAMES.find((column) => matches(PATTERNS.get(column)!));
    if (name !== undefined) columns[name].push(index);
  });
  return columns;
}

/** Returns a cell without signs around a heading; undefined for most cells, which are none. */
function mayBeHeading(written: string): string | undefined {
  const cell = ordinary(written);
  if (!MAY_BE_HEADING.test(cell)) return undefined;
  return cell.replace(LEADING_SIGNS, '').replace(REQUIRED_MARKS, '');
}

/** Whether a cell is the heading of the ids, which the rows of lists lack. */
function headsIds(written: string): boolean {
  const heading = mayBeHeading(written);
  return heading !== undefined && wordMatcher(heading)(PATTERNS.get('question')!);
}

/** Finds the columns that a row of headings names; undefined for any other row. */
export function headingsOf(row: readonly string[]): AnswerColumns | undefined {
  if (!row.some(headsIds)) return undefined;
  const columns = columnsOf(row);
  return columns.decision.length + columns.value.length > 0 ? columns : undefined;
}

/** Headings of conflict files that are rare in lists, beside those of ids and answers. */
const RARE = damagedPattern([
  'ban ghi',
  'bản ghi',
  'do chac chan',
  'độ chắc chắn',
  'cau hoi',
  'câu hỏi',
  'trường thông tin',
  'goi y',
  'gợi ý',
]);

function isRare(heading: string): boolean {
  return matchesWord(RARE, heading);
}

/** Whether a row has headings that only a conflict file has: both of answers, or two others beside the names. */
export function isQuestionHeading(row: readonly string[]): boolean {
  const { decision, value } = columnsOf(row);
  if (decision.length > 0 && value.length > 0) return true;
  const rare = row.flatMap((written) => mayBeHeading(written) ?? []).filter(isRare);
  return rare.length > 1 && [...shownColumns(row).values()].includes('name');
}

/** Finds the columns that a person fills in, even if the column of the ids was renamed. */
export function filledColumns(row: readonly string[]): number[] {
  const { decision, value } = columnsOf(row);
  return [...decision, ...value];
}

/** Whether a heading names the suggestion. */
export function isSuggestion(heading: string): boolean {
  return matchesWord(PATTERNS.get('suggestion')!, heading.replace(LEADING_SIGNS, ''));
}

/** Whether a heading names the kind of a question. */
export function isKind(heading: string): boolean {
  return matchesWord(KIND, heading.replace(LEADING_SIGNS, ''));
}

/** Whether a heading names the candidate values. */
export function isShownValue(heading: string): boolean {
  return matchesWord(SHOWN.get('value')!, heading.replace(LEADING_SIGNS, ''));
}

/** Whether the program wrote the column of this heading. */
export function isFilledIn(heading: string): boolean {
  const bare = heading.replace(LEADING_SIGNS, '');
  return matchesWord(FILLED_IN, bare) || shownField(bare) !== undefined || isSuggestion(heading);
}

/** Finds the columns that show a row of a list, by index. */
export function shownColumns(row: readonly string[]): Map<number, ShownField> {
  const columns = new Map<number, ShownField>();
  for (const [index, heading] of row.entries()) {
    const field = shownField(ordinary(heading).replace(LEADING_SIGNS, ''));
    if (field !== undefined) columns.set(index, field);
  }
  return columns;
}

function shownField(heading: string): ShownField | undefined {
  return [...SHOWN].find(([, pattern]) => matchesWord(pattern, heading))?.[0];
}
