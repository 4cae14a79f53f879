/** The branch that the name of a sheet gives. */
import {
  addToSet,
  countUp,
  groupBy,
  type Layout,
  type NoRoster,
  type Profile,
  sheetOfList,
  sheetsOfRosters,
  type Table,
} from '../../model/index.js';
import { beginsWithPrefix, clean, fold, isDefaultSheetName, isUnmarked } from '../../text/index.js';
import { parseBranch } from '../names/branchName.js';
import { NAMED_HAMLET } from './hamletWords.js';

/** Sheet names that only describe a kind of list, what it is kept for, or a year. */
const KINDS_OF_LIST = [
  'bảng|biểu|mẫu|data|dữ liệu|phụ lục|tổng hợp|thống kê',
  'ds|dsđv|dsdv|danh sách|đoàn viên|đảng viên|hội viên|btv|ban thường vụ',
  '(?:sổ )?(?:thu )?(?:đoàn|hội|đảng) phí|(?:sổ )?thu (?:nộp|chi|quỹ|phí|đp|hp)|(?:sổ )?theo dõi|điểm danh',
  'khen thưởng|xếp loại|đánh giá|thi đua|danh bạ|chấm công|khác',
  'kết nạp|trưởng thành|chuyển đi|chuyển đến|chuyển sinh hoạt|năm \\d{4}|(?:19|20)\\d\\d',
].join('|');
/** Bodies that count only as the last word: `Cán bộ Giáo viên` and `BCH quân sự` are branches. */
const BODIES = 'cán bộ|bch|ban chấp hành';

/** Parts of a list with their number: pages, shifts of an examination, times. */
const NUMBERED_PARTS =
  'p|page|phòng|phòng thi|ca|ca thi|buổi|đợt|lần|kỳ|tuần|tháng|quý|phần|tập|tờ';
const COPIES = 'copy of|bản sao của';

const sheetWithoutBranch = (spelt: (words: string) => string) =>
  new RegExp(
    [
      `^(?:(?:${spelt(KINDS_OF_LIST)})(?:[ _-]*\\d*|[ _-].*)`,
      `(?:${spelt(BODIES)})[ _.\\d-]*`,
      `(?:${spelt(NUMBERED_PARTS)})[ _.-]*(?:${spelt('số')} )?\\d+(?:[./]\\d+)?(?: ?\\(\\d+\\))?`,
      `${spelt('quý')} [ivx]+(?:[./]\\d+)?`,
      // Short for months; `T5` may be a hamlet, but nothing shows it.
      `t ?\\d{1,2}(?:[ ./_-]*(?:20)?\\d\\d)?`,
      `(?:${spelt(COPIES)}) .*)$`,
    ].join('|'),
  );
/** Pattern for names with marks: `Trưởng thành` is a list, `Trường Thành` a village. */
const WITH_MARKS = sheetWithoutBranch((words) => words);
const WITHOUT_MARKS = sheetWithoutBranch(fold);

/** Branches of a table's own column and sections. */
export interface WrittenBranches {
  /** Branch of each row; `''` for none. */
  texts: string[];
  /** Whether there is such a column or section. */
  hasBranches: boolean;
}

/** Fewest people, and least share of the people of a sheet, who are on other sheets. */
const ENOUGH_KNOWN = 4;
const MOST_KNOWN = 0.5;
/** Share of them in one branch from which the sheet may be that branch. */
const IN_ONE = 0.8;

/**
 * Finds the branch that the name of each sheet gives; `''` for none. It counts with a prefix, or if several sheets of
 * the workbook are rosters. Without the word for a place (`Xuân`, `Hiến máu`) it does not count
 * - beside fuller lists that have branches of their own, unless it is one of these;
 * - if most of its people are on other sheets, in several branches.
 */
export function branchesOfSheets(
  tables: readonly Table[],
  layouts: readonly (Layout | NoRoster)[],
  profile: Profile,
  written: readonly WrittenBranches[],
): string[] {
  const sheetsOfFile = sheetsOfRosters(tables, layouts);
  const rosters = tables.map((table, t) => ({ table, layout: layouts[t]!, written: written[t]! }));
  const ofFile = groupBy(rosters, ({ table }) => table.file);
  const workbooks = new Map<string, Workbook>();
  const { branchPrefixes: prefixes } = profile;
  return rosters.map((roster) => {
    const { table, layout } = roster;
    if (!('columns' in layout)) return '';
    const sheets = sheetsOfFile.get(table.file) ?? new Set();
    const name = sheetOfList(table, layout);
    if (beginsWithPrefix(name, prefixes)) return branchOfSheet(name);
    if (sheets.size < 2 || isOfGender(name, sheets)) return '';
    const branch = branchOfSheet(name);
    if (branch === '' || NAMED_HAMLET.test(fold(branch))) return branch;
    const workbook = workbooks.get(table.file) ?? workbookOf(ofFile.get(table.file)!, prefixes);
    workbooks.set(table.file, workbook);
    const people = peopleOf(roster);
    const { key } = parseBranch(branch, prefixes);
    return isUnlisted(key, people, workbook) || isSpread(people, table, workbook) ? '' : branch;
  });
}

/** A list with the branches that it gives itself. */
interface Roster {
  table: Table;
  layout: Layout | NoRoster;
  written: WrittenBranches;
}

/** A person by the folded name, with the branch that the list gives; `''` for none. */
interface Person {
  name: string;
  branch: string;
}

/** All people of a workbook. */
interface Workbook {
  /** Keys of the branches that lists give. */
  branches: ReadonlySet<string>;
  people: number;
  /** People with a branch. */
  placed: number;
  /** Branches, or else sheets, of each folded name. */
  placesOf: ReadonlyMap<string, ReadonlySet<string>>;
}

function peopleOf({ table, layout, written }: Roster): Person[] {
  const columns = 'columns' in layout ? layout.columns.filter(({ field }) => field === 'name') : [];
  return layout.kinds.flatMap((kind, row) => {
    if (kind !== 'member') return [];
    const cells = columns.map(({ index }) => table.rows[row]?.[index] ?? '');
    return [{ name: fold(cells.join(' ')), branch: written.texts[row] ?? '' }];
  });
}

function workbookOf(rosters: readonly Roster[], prefixes: readonly string[]): Workbook {
  const branches = new Set<string>();
  const placesOf = new Map<string, Set<string>>();
  let people = 0;
  let placed = 0;
  for (const roster of rosters) {
    for (const { name, branch } of peopleOf(roster)) {
      people++;
      if (branch !== '') placed++;
      branches.add(branch);
      addToSet(placesOf, name, branch || sheetPlace(roster.table));
    }
  }
  const keys = new Set([...branches].map((branch) => parseBranch(branch, prefixes).key));
  return { branches: keys, people, placed, placesOf };
}

/** Key of a sheet as a place; no branch is equal to it. */
function sheetPlace({ sheet }: Pick<Table, 'sheet'>): string {
  return `\n${sheet}`;
}

/** Whether most people on other sheets have a branch of their list, and none has this one. */
function isUnlisted(key: string, own: readonly Person[], workbook: Workbook): boolean {
  const placed = workbook.placed - own.filter(({ branch }) => branch !== '').length;
  const people = workbook.people - own.length;
  return placed > 0 && placed * 2 >= people && !workbook.branches.has(key);
}

/** Whether most people of a list are on other sheets, and in several branches there. */
function isSpread(
  own: readonly Person[],
  table: Pick<Table, 'sheet'>,
  { placesOf }: Workbook,
): boolean {
  const ownPlace = sheetPlace(table);
  const counts = new Map<string, number>();
  let known = 0;
  for (const { name } of own) {
    const places = [...(placesOf.get(name) ?? [])].filter((place) => place !== ownPlace);
    if (places.length > 0) known++;
    for (const place of places) countUp(counts, place);
  }
  if (known < ENOUGH_KNOWN || known < own.length * MOST_KNOWN) return false;
  return Math.max(...counts.values()) < known * IN_ONE;
}

/** Number before a sheet's branch: `1. Khu Chiềng`. */
const NUMBER_BEFORE = /^\d{1,3} ?[.)] ?(?=\p{L}{2})/u;
/** Words for a list before a branch: `DS Khu Xuân`, `Thu đoàn phí khu 2`. */
const LISTS_BEFORE =
  '(?:(?:ds|danh sách|đoàn viên|đảng viên|hội viên|thu|đoàn phí|đảng phí|hội phí|phí|điểm danh|theo dõi) +)+';
const PLACES_BEHIND = 'khu|thôn|xóm|tdp|chi (?:đoàn|bộ|hội)|cđ|cb|ch';
const LIST_BEFORE = new RegExp(
  `^${LISTS_BEFORE}(?=(?:${PLACES_BEHIND}|bản|ấp|tổ(?! chức)) +[\\p{L}\\d])`,
  'iu',
);
/** Without marks, `bàn giao` and `tổ chức` begin like a hamlet. */
const LIST_BEFORE_UNMARKED = new RegExp(
  `^${fold(LISTS_BEFORE)}(?=(?:${fold(PLACES_BEHIND)}) +[a-z\\d]|(?:ban|ap|to) +\\d)`,
  'i',
);
/** Count of members behind it: `Khu Mít (25)`, `Khu Mít - 25 HV`. */
const COUNT_BEHIND =
  /\s*(?:\(\s*\d+\s*\)|[-–(]\s*\d+ *(?:hv|đv|đc|đ\/c|hội viên|đoàn viên|đảng viên|người|đồng chí)\)?)$/iu;

function branchOfSheet(text: string): string {
  const written = clean(text).replace(NUMBER_BEFORE, '');
  const sheet = written.replace(isUnmarked(written) ? LIST_BEFORE_UNMARKED : LIST_BEFORE, '');
  const name = sheet.replace(COUNT_BEHIND, '');
  const lower = name.toLowerCase();
  const isList = (isUnmarked(name) ? WITHOUT_MARKS : WITH_MARKS).test(lower);
  return isDefaultSheetName(name) || isList ? '' : name;
}

/** Whether a sheet has the people of one gender, beside one of the other; `Nam` alone may be a hamlet. */
function isOfGender(sheet: string, sheets: ReadonlySet<string>): boolean {
  const genders = ['nam', 'nu'];
  const folded = [...sheets].map((name) => fold(clean(name)));
  return genders.includes(fold(clean(sheet))) && genders.every((name) => folded.includes(name));
}
