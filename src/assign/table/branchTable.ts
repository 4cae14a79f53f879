import {
  type Fault,
  type Finding,
  fault,
  finding,
  InputError,
  inputError,
  type Placement,
  type Profile,
  type Table,
} from '../../model/index.js';
import { clean, fold, isOnlyDashes, isPersonName, ordinary, parseDate } from '../../text/index.js';
import { type BranchName, parseBranch } from '../names/branchName.js';

/** One row of the branch table, texts as written. */
export interface BranchEntry extends Placement {
  oldCommune: string;
  oldBranch: string;
  name: BranchName;
  /** First day of the new place as `yyyymmdd`; 0 for none. */
  from: number;
  /** Row number as in Excel. */
  row: number;
}

export interface BranchTable {
  entries: BranchEntry[];
  findings: Finding[];
}

/** Column → its heading, as it is in messages. */
const COLUMNS = {
  oldCommune: 'Xã cũ',
  oldBranch: 'Chi đoàn cũ',
  newCommune: 'Xã mới',
  newBranch: 'Chi đoàn mới',
} as const;
type ColumnName = keyof typeof COLUMNS;
const NAMES = Object.keys(COLUMNS) as ColumnName[];
type Columns = Record<ColumnName, number> & { from?: number };

/** Folded beginnings of a heading: `Xã cũ`, `Chi bộ mới`, `Tên chi đoàn cũ`. */
const UNIT = /(xa|phuong|commune|don vi)/;
const BRANCH = /(chi doan|chi bo|chi hoi|branch)/;
/** `Đơn vị cũ` is a branch if other columns have the communes, else a commune. */
const BRANCH_OF_ANY_KIND = /^ ?(?:ten )?don vi (?:cu|moi|truoc|sau)\b/;
const OLD = /\b(cu|truoc|old)\b/;
const NEW = /\b(moi|sau|new)\b/;
/** `Từ ngày`, `Áp dụng từ`, `Ngày áp dụng`, `Ngày hiệu lực`. */
const FROM =
  /^ ?(?:tu ngay|(?:ap dung|(?:co )?hieu luc) tu|ngay (?:ap dung|(?:co )?hieu luc)|from|valid from)\b/;

/** First rows of a table among which its header is. */
const HEADER_ROWS = 60;
/** Folded headings of other columns that a branch table may have: `STT`, `Số người`, `Danh sách`, `Ghi chú`. */
const BESIDE = /^(?:|s?tt|no\.?|so .*|tong .*|danh sach|ghi chu.*|notes?)$/;

/** A commune without its name, as in a form to fill in. */
const TYPE_ALONE = /^(?:xa|phuong|thi tran|dac khu|tt|x\.|p\.)[ .…_-]*$/;

/**
 * Reads a branch table: four columns anywhere in its first sheet that has their headings, and optionally
 * a fifth with dates, for branches that moved more than once.
 * @param isDraft whether rows with blank cells are left out with a warning, since they are to be filled in
 * @returns entries in the order of the table, one for each old branch and date
 * @throws InputError naming the file for a missing heading, and the row for contradicting rows or an
 *   unreadable date
 */
export function readBranchTable(
  tables: readonly Table[],
  profile: Profile,
  isDraft = false,
): BranchTable {
  let fewest: string[] = Object.values(COLUMNS);
  for (const table of tables) {
    for (let row = 0; row < Math.min(table.rows.length, HEADER_ROWS); row++) {
      for (const branch of [BRANCH, BRANCH_OF_ANY_KIND]) {
        const columns = columnsBy(table.rows[row], branch);
        if (isComplete(columns)) return readEntries(table, row, columns, profile, isDraft);
        const missing = NAMES.filter((name) => columns[name] === undefined);
        if (missing.length < fewest.length) fewest = missing.map((name) => COLUMNS[name]);
      }
    }
  }
  const file = tables[0]?.file ?? '';
  throw inputError('branches-no-header', { missing: fewest.join(', ') }, { file });
}

/**
 * Whether a file is a branch table and nothing else: all tables have the four headings, with no heading that may be of
 * people, and no people below, whose headings may be on a row above.
 */
export function holdsBranchTable(tables: readonly Table[]): boolean {
  const filled = tables.map(({ rows }) => rows.filter(isFilled)).filter(({ length }) => length > 0);
  const hasHeader = (rows: readonly string[][]) =>
    rows.slice(0, HEADER_ROWS).some((_, at) => isOwnHeader(rows, at));
  return filled.length > 0 && filled.every(hasHeader);
}

function isFilled(cells: readonly string[]): boolean {
  return cells.some((text) => text !== '');
}

function isOwnHeader(rows: readonly string[][], at: number): boolean {
  const cells = rows[at]!;
  return [BRANCH, BRANCH_OF_ANY_KIND].some((branch) => {
    const columns = columnsBy(cells, branch);
    const own = new Set<number>(Object.values(columns));
    if (!isComplete(columns)) return false;
    if (!cells.every((cell, column) => own.has(column) || BESIDE.test(fold(cell)))) return false;
    const mayBePerson = (text: string, column: number) =>
      !own.has(column) && ((cells[column] ?? '') === '' ? /\p{L}/u.test(text) : isPersonName(text));
    const below = rows.slice(at + 1);
    return below.filter((row) => row.some(mayBePerson)).length * 2 <= below.length;
  });
}

function isComplete(columns: Partial<Columns>): columns is Columns {
  return NAMES.every((name) => columns[name] !== undefined);
}

/** Finds the columns that a row has headings of. */
function columnsBy(cells: readonly string[], branch: RegExp): Partial<Columns> {
  const at: Partial<Columns> = {};
  cells.forEach((cell, index) => {
    const text = fold(cell).replace(/[^a-z]+/g, ' ');
    const isBranch = branch.test(text);
    const isUnit = !isBranch && UNIT.test(text);
    if (isBranch && OLD.test(text)) at.oldBranch ??= index;
    else if (isBranch && NEW.test(text)) at.newBranch ??= index;
    else if (isUnit && OLD.test(text)) at.oldCommune ??= index;
    else if (isUnit && NEW.test(text)) at.newCommune ??= index;
    else if (FROM.test(text)) at.from ??= index;
  });
  return at;
}

function readEntries(
  table: Table,
  header: number,
  columns: Columns,
  profile: Profile,
  isDraft: boolean,
): BranchTable {
  const faults: Fault[] = [];
  const findings: Finding[] = [];
  const entries = new Map<string, BranchEntry>();
  const spelling = new Map<string, string>();
  const readRow = rowReader(table, columns);
  for (let row = header + 1; row < table.rows.length; row++) {
    if (isNoEntry(table, header, columns, row)) continue;
    const place = { file: table.file, sheet: table.sheet, row: row + 1 };
    const { oldCommune, oldBranch, newCommune, newBranch, written, date } = readRow(row);
    if (oldCommune === '' || oldBranch === '' || newCommune === '') {
      if (isDraft) findings.push(finding('warning', 'branches-cell-empty', {}, place));
      else faults.push(fault('branches-cell-empty', {}, place));
      continue;
    }
    if (newBranch === '') {
      findings.push(finding('warning', 'branches-not-filled', { branch: oldBranch }, place));
      continue;
    }
    const from = dayOf(date);
    if (from === undefined) {
      faults.push(fault('branches-date', { text: date }, place));
      continue;
    }
    const name = parseBranch(oldBranch, profile.branchPrefixes);
    const key = `${fold(oldCommune)}\n${name.key}\n${from}`;
    const same = entries.get(key);
    if (same === undefined) {
      // Names of new branches are copied exactly; if blanks differ, the first row decides.
      const exact = spelling.get(newBranch) ?? written;
      spelling.set(newBranch, exact);
      const places = { oldCommune, oldBranch, newCommune, newBranch: exact };
      entries.set(key, { ...places, name, from, row: row + 1 });
    } else if (clean(same.newBranch) !== newBranch || same.newCommune !== newCommune) {
      faults.push(fault('branches-contradict', { branch: oldBranch, other: same.row }, place));
    }
  }
  if (faults.length > 0) throw new InputError(faults);
  if (entries.size === 0 && !isDraft) {
    throw inputError('branches-empty', {}, { file: table.file, sheet: table.sheet });
  }
  return { entries: [...entries.values()], findings };
}

/** Sum below the rows: `Cộng`, `Tổng số: 12 chi đoàn`. */
const SUM = /^(?:tong|cong)(?:$|[ :]+(?:so|cong|\d))/;

/** Whether a row of the table is blank, the header repeated on another page, or a sum without a new place. */
function isNoEntry({ rows }: Table, header: number, columns: Columns, row: number): boolean {
  const textOf = (name: ColumnName, of = row) => clean(rows[of][columns[name]] ?? '');
  if (NAMES.every((name) => textOf(name) === '')) return true;
  if (NAMES.every((name) => textOf(name) === textOf(name, header))) return true;
  const isPlaced = /\p{L}/u.test(textOf('newCommune')) && textOf('newBranch') !== '';
  return !isPlaced && SUM.test(fold(rows[row].find((text) => clean(text) !== '') ?? ''));
}

/** The cells of one row; `''` for dashes, and for a commune without its name. */
interface RowCells extends Record<ColumnName, string> {
  /** Name of the new branch exactly as written. */
  written: string;
  /** Cell of the date; `''` without such a column. */
  date: string;
}

/** Makes a reader of rows in which merged cells have their text. */
function rowReader(table: Table, columns: Columns): (row: number) => RowCells {
  const merged = mergedTexts(table);
  const raw = (row: number, column: number) =>
    merged.get(`${row},${column}`) ?? table.rows[row][column] ?? '';
  return (row) => {
    const cell = (name: ColumnName) => {
      const text = clean(raw(row, columns[name]));
      if (isOnlyDashes(text)) return '';
      if (name === 'newBranch') return text;
      return name !== 'oldBranch' && TYPE_ALONE.test(fold(text)) ? '' : ordinary(text);
    };
    return {
      oldCommune: cell('oldCommune'),
      oldBranch: cell('oldBranch'),
      newCommune: cell('newCommune'),
      newBranch: cell('newBranch'),
      written: raw(row, columns.newBranch).trim(),
      date: columns.from === undefined ? '' : clean(raw(row, columns.from)),
    };
  };
}

/** Reads a day as `yyyymmdd`; 0 for none, undefined for an incomplete or unreadable date. */
function dayOf(text: string): number | undefined {
  if (text === '') return 0;
  const date = parseDate(text, 'dmy');
  return typeof date === 'number' && date % 100 !== 0 ? date : undefined;
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
