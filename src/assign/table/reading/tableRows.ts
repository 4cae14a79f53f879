/** Reads the rows of a branch table below its header. */
import type { Table } from '../../../model/index.js';
import {
  clean,
  fold,
  isErrorCell,
  isOnlyDashes,
  ordinary,
  saysAsAbove,
  saysNone,
} from '../../../text/index.js';
import { communeOfLine } from './communeTexts.js';
import type { TableColumns, TableHeader } from './tableHeader.js';

/** A row with branches, in ordinary characters; `''` for dashes, and for a commune without its name. */
export interface TableRow {
  /** Zero-based. */
  row: number;
  /** Commune of the line above the rows; `''` for none. */
  heading: string;
  /** With line breaks, as the old branch. */
  oldCommune: string;
  oldBranch: string;
  newCommune: string;
  /** District of the old commune. */
  district: string;
  newBranch: string;
  /** Name of the new branch exactly as written. */
  written: string;
  /** Cell of the date; `''` without such a column. */
  date: string;
}

/** A commune without its name, as in a form to fill in. */
const TYPE_ALONE = /^(?:xa|phuong|thi tran|dac khu|tt|x\.|p\.)[ .…_-]*$/;
/** Sum below the rows: `Cộng`, `Tổng số: 12 chi đoàn`. */
const SUM = /^(?:tong|cong)(?:$|[ :]+(?:so|cong|\d))/;
/** First words below a table: `TM. BAN THƯỜNG VỤ`, `Người lập biểu`, `Lai Đồng, ngày 15 tháng 8`. */
const FOOT =
  /^(?:t\/?m[ .]|k\/?t[ .]|t\/?l[ .]|nguoi (?:lap|tong hop)|xac nhan|noi nhan|an dinh|danh sach (?:nay )?(?:co|gom) \d)|, ngay [\d.… ]+ ?thang/;
/** Numbers of columns below a header: `(1)`, `2`, `A`. */
const COLUMN_NUMBER = /^\(?(?:\d{1,2}|[a-h])\)?$/i;

/** Number of a section: `I`, `IV.`, `a)`. */
const NUMERAL = /^(?:[ivxlc]+|[a-h])[.)/:-]*$/i;

const KINDS =
  '(?:(?:dia ban |khu vuc )?(?:khu dan cu|dan cu|nong thon|thon|xom|ban|to dan pho)|co quan|truong hoc|nha truong|doanh nghiep|don vi(?: su nghiep)?|luc luong vu trang|hop tac xa|hanh chinh)';
/** Section of branches of a kind: `I. Chi đoàn khu dân cư`, `B | Khối cơ quan, trường học`. */
const KIND_SECTION = new RegExp(
  `^(?:(?:[ivx]+|[a-h])[.)/:-]+ ?)?(?:(?:cac|khoi|nhom|chi doan|chi bo|chi hoi|thuoc|o|tren) )*${KINDS}(?:(?: ?[,;–-]| va) ${KINDS})*$`,
);
/** Number of a section before its text. */
const NUMBERED = /^(?:[ivx]+|[a-h])[.)/:-]/i;

/** The columns of a table whose cells have text. */
type ColumnName = Exclude<keyof TableColumns, 'number'>;
/** Gives the cell of a row as written; `''` without such a column. */
type RawCell = (row: number, name: keyof TableColumns) => string;

/**
 * Reads all rows with branches. Lines that name only a commune head the rows below them. A row without a number and new
 * branch belongs to the row above, and so does a blank commune where most are blank.
 */
export function readTableRows(table: Table, header: TableHeader): TableRow[] {
  const raw = rawCells(table, header.columns);
  const text = (row: number, name: ColumnName) => textOf(raw(row, name), name);
  const filled = (row: number, name: 'oldCommune' | 'newCommune') => text(row, name) !== '';
  const rows: TableRow[] = [];
  let heading = sectionAbove(table, header);
  let isBelow = false;
  for (let row = header.bottom + 1; row < table.rows.length; row++) {
    const cells = table.rows[row]!;
    const isPlaced =
      (filled(row, 'oldCommune') && !cells.some(isNumeral)) || filled(row, 'newCommune');
    const section = isPlaced ? undefined : sectionOf(cells);
    if (section !== undefined) {
      heading = section;
      isBelow = false;
      continue;
    }
    const number = clean(raw(row, 'number'));
    if (number === '' && cells.some((cell) => FOOT.test(fold(cell)))) isBelow = true;
    if (isNoEntry(table, row, header, raw) || isKindOfBranches(cells)) continue;
    const oldBranch = text(row, 'oldBranch');
    const newBranch = text(row, 'newBranch');
    const isPair = oldBranch !== '' && newBranch !== '';
    if (isBelow && !(isPair && number !== '')) continue;
    if (oldBranch === '' && newBranch === '' && !isPlaced) continue;
    const above = rows.at(-1);
    const isUnnumbered = header.columns.number !== undefined && number === '';
    const isLeftBlank = newBranch === '' && !isOpen(clean(raw(row, 'newBranch')));
    const isContinued = isUnnumbered && isLeftBlank && oldBranch !== '';
    const isAsAbove = isContinued || saysAsAbove(newBranch);
    rows.push({
      ...{ row, heading, oldBranch, date: clean(raw(row, 'from')) },
      oldCommune: text(row, 'oldCommune'),
      newCommune: text(row, 'newCommune'),
      district: text(row, 'district'),
      newBranch: isAsAbove ? (above?.newBranch ?? '') : newBranch,
      written: isAsAbove ? (above?.written ?? '') : raw(row, 'newBranch').trim(),
    });
  }
  for (const name of ['oldCommune', 'newCommune', 'district'] as const) fillDown(rows, name);
  return rows;
}

/** Makes a reader of cells in which merged ones have their text. */
function rawCells(table: Table, columns: TableColumns): RawCell {
  const merged = mergedTexts(table);
  return (row, name) => {
    const column = columns[name];
    if (column === undefined) return '';
    return merged.get(`${row},${column}`) ?? table.rows[row]?.[column] ?? '';
  };
}

/** Copies the text of a merged range to the cells below its first. */
function mergedTexts(table: Table): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { top, bottom, left } of table.merges) {
    for (let row = top + 1; row <= bottom; row++) {
      texts.set(`${row},${left}`, table.rows[top]?.[left] ?? '');
    }
  }
  return texts;
}

function textOf(cell: string, name: ColumnName): string {
  const text = clean(cell);
  if (isOnlyDashes(text)) return '';
  if (name === 'newBranch') return isOpen(text) ? '' : text;
  const isCommune = name === 'oldCommune' || name === 'newCommune';
  if (isCommune && TYPE_ALONE.test(fold(text))) return '';
  return ordinary(name === 'oldBranch' || name === 'oldCommune' ? cell.trim() : text);
}

/** Words of whoever does not know the new branch yet. */
const LONGEST = 32;
const OPEN =
  /^(?:\?+|kxd|(?:dang |con )?cho (?:quyet dinh|qd|y kien|xin y kien|phuong an|sap xep|thong nhat|bo sung)|dang (?:cho|xin y kien)|chua (?:biet|quyet dinh|thong nhat|sap xep|sap nhap|thanh lap|dat ten|co ten|chot|hop|duyet|phan|xong)|(?:se )?(?:bo sung|thong bao) sau|(?:de|tinh) sau|khong)$/;

/** A tick or a single word instead of a name: `x`, `Mới`, `Bỏ`. `Chợ` may be a name, `X` and `V` numbers. */
const WORD_ALONE =
  /^(?:chi (?:đoàn|bộ|hội) )?(?:[✓✔√☑0]|k|ko|ok|tbd|m[oớ]i|c[uũ]|b[oỏ]|ch[oờ]|ch[uư]a|x[oó]a|xo[aá]|h[uủ]y|hu[yỷ]|chuy[eể]n|c[oó])$/iu;

/** Whether a new branch is not decided yet: `?`, `Chưa rõ`, `Chờ phương án`, `x`, or the error of a formula. */
function isOpen(text: string): boolean {
  if (isErrorCell(text) || saysNone(text)) return true;
  if (text.length > LONGEST) return false;
  return OPEN.test(fold(text)) || /^[xv]$/.test(text) || WORD_ALONE.test(text.normalize('NFC'));
}

/** Whether a row is blank, the header repeated on another page, its column numbers, or a sum without a new place. */
function isNoEntry(
  { rows }: Table,
  row: number,
  { bottom, columns }: TableHeader,
  raw: RawCell,
): boolean {
  const cells = rows[row]!;
  const own = Object.entries(columns).filter(([name]) => name !== 'number');
  // A row below merged cells may be blank otherwise.
  if (own.every(([, column]) => clean(cells[column] ?? '') === '')) return true;
  const names = own.map(([name]) => name as ColumnName);
  const texts = names.map((name) => clean(raw(row, name)));
  if (names.every((name, at) => texts[at] === clean(raw(bottom, name)))) return true;
  if (row === bottom + 1 && texts.every((text) => COLUMN_NUMBER.test(text))) return true;
  const isPlaced =
    columns.newCommune !== undefined &&
    /\p{L}/u.test(raw(row, 'newCommune')) &&
    clean(raw(row, 'newBranch')) !== '';
  return !isPlaced && SUM.test(fold(cells.find((text) => clean(text) !== '') ?? ''));
}

/** Returns the commune that a row names and nothing else, besides a number or count. */
function sectionOf(cells: readonly string[]): string | undefined {
  const line = onlyText(cells);
  return line === undefined ? undefined : communeOfLine(line);
}

/** Returns the commune of a numbered line right above the header: `I. Xã Kiệt Sơn`. A title has no number. */
function sectionAbove({ rows }: Table, { top }: TableHeader): string {
  const above = rows.slice(0, top).filter((cells) => cells.some((cell) => clean(cell) !== ''));
  const cells = above.at(-1) ?? [];
  const isNumbered = cells.some(isNumeral) || NUMBERED.test(clean(onlyText(cells) ?? ''));
  return isNumbered ? (sectionOf(cells) ?? '') : '';
}

/** Whether a row is only the numbered heading of branches of a kind. */
function isKindOfBranches(cells: readonly string[]): boolean {
  const line = onlyText(cells);
  if (line === undefined || !(cells.some(isNumeral) || NUMBERED.test(clean(line)))) return false;
  return KIND_SECTION.test(fold(line));
}

/** Returns the only text of a row, besides numbers. */
function onlyText(cells: readonly string[]): string | undefined {
  const [line, another] = cells.filter((cell) => /\p{L}/u.test(cell) && !isNumeral(cell));
  return another === undefined ? line : undefined;
}

function isNumeral(cell: string): boolean {
  return NUMERAL.test(clean(cell));
}

/**
 * Copies communes to the blank cells below them, as in merged cells of a text file: if most are blank, or a third where
 * no section has a commune twice in a row. Old communes end with their section.
 */
function fillDown(rows: TableRow[], name: 'oldCommune' | 'newCommune' | 'district'): void {
  // A merged cell begins above; blank first rows were forgotten.
  if (rows[0]?.[name] === '') return;
  const filled = rows.filter((row) => row[name] !== '');
  const blank = rows.length - filled.length;
  const areChanges =
    filled.length > 1 &&
    filled.every((row, at) => {
      const before = filled[at - 1];
      return before?.[name] !== row[name] || before.heading !== row.heading;
    });
  if (blank * 2 <= rows.length && !(areChanges && blank * 3 >= rows.length)) return;
  let above: TableRow | undefined;
  for (const row of rows) {
    if (row[name] !== '') above = row;
    else if (name !== 'oldCommune' || above?.heading === row.heading) {
      row[name] = above?.[name] ?? '';
    }
  }
}
