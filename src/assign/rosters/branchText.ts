import {
  addToSet,
  columnOfType,
  type Finding,
  filledDown,
  finding,
  type Layout,
  type NoRoster,
  type Profile,
  placeIn,
  sheetOfList,
  sheetsOfRosters,
  type Table,
} from '../../model/index.js';
import { beginsWithPrefix, clean, fold, isDefaultSheetName, isUnmarked } from '../../text/index.js';
import { addressHamlets, type IsOwnCommune } from './addressHamlets.js';
import { branchOfFile, folderOfFile, placeOfFile } from './branchOfFile.js';
import { hamletColumn, livesElsewhere } from './hamletColumn.js';

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

export interface BranchTexts {
  /** Per table, per row; `''` for none. */
  texts: string[][];
  findings: Finding[];
}

/**
 * Finds the old branch of every row, as written. Sources in order:
 * 1. the branch column, then the section row above;
 * 2. the sheet name, if several sheets of the workbook are rosters or the name has a prefix;
 * 3. the title of the list, which comes later because it is often copied with its sheet, or else the letterhead of the
 *    sheet's first list;
 * 4. the file name, if there is no branch column or section: with a prefix, or beside other files of its
 *    folder that are named after places;
 * 5. a column of hamlets, if the list names no branch at all, or else a hamlet alone above the header, or else
 *    the hamlets of addresses in the list's own commune.
 * @param isOwn whether a text is a commune of a row, by table
 */
export function branchTexts(
  tables: readonly Table[],
  layouts: readonly (Layout | NoRoster)[],
  profile: Profile,
  isOwn: readonly IsOwnCommune[],
): BranchTexts {
  const findings: Finding[] = [];
  const sheetsOfFile = sheetsOfRosters(tables, layouts);
  const placesOfFolder = new Map<string, Set<string>>();
  for (const file of sheetsOfFile.keys()) {
    const place = placeOfFile(file);
    if (place === '') continue;
    addToSet(placesOfFolder, folderOfFile(file), place);
  }
  const branchOf = (file: string) => {
    const named = branchOfFile(file, profile.branchPrefixes);
    const hasOthers = (placesOfFolder.get(folderOfFile(file))?.size ?? 0) > 1;
    return named === '' && hasOthers ? placeOfFile(file) : named;
  };
  const texts = tables.map((table, t) => {
    const layout = layouts[t];
    if (!('columns' in layout)) return [];
    const column = columnOfType(layout, profile, 'branch');
    const written = column === undefined ? undefined : filledDown(table, column);
    const sheets = sheetsOfFile.get(table.file) ?? new Set();
    const name = sheetOfList(table, layout);
    const mayBeBranch = sheets.size > 1 && !isOfGender(name, sheets);
    const isBranch = mayBeBranch || beginsWithPrefix(name, profile.branchPrefixes);
    const sheet = isBranch ? branchOfSheet(name) : '';
    const hasBranches = written !== undefined || layout.sections.some((section) => section !== '');
    const listed = sheet === '' ? (layout.titleBranch ?? '') : sheet;
    const other = listed !== '' || hasBranches ? listed : branchOf(table.file);
    if (!hasBranches && other === '') {
      const hamlets = hamletTexts(table, layout, isOwn[t]!);
      findings.push(...hamlets.findings);
      return hamlets.texts;
    }
    return layout.kinds.map((kind, row) => {
      if (kind !== 'member') return '';
      const own = written === undefined ? '' : clean(written[row]);
      return own !== '' ? own : clean(layout.sections[row]) || other;
    });
  });
  return { texts, findings };
}

/** Finds hamlets in place of branches, with a finding that says where. */
function hamletTexts(
  table: Table,
  layout: Layout,
  isOwn: IsOwnCommune,
): { texts: string[]; findings: Finding[] } {
  const place = placeIn(table);
  const column = hamletColumn(table, layout);
  if (column !== undefined) {
    const { header, texts } = column;
    return { texts, findings: [finding('info', 'branch-by-hamlet', { header }, place)] };
  }
  const { hamletAbove = '', kinds } = layout;
  const isElsewhere = hamletAbove !== '' && livesElsewhere(table, layout, hamletAbove);
  if (hamletAbove !== '' && !isElsewhere) {
    const texts = kinds.map((kind) => (kind === 'member' ? hamletAbove : ''));
    return { texts, findings: [finding('warning', 'branch-by-line', {}, place)] };
  }
  const addresses = isElsewhere ? undefined : addressHamlets(table, layout, isOwn);
  if (addresses === undefined) return { texts: kinds.map(() => ''), findings: [] };
  const { header, texts } = addresses;
  return { texts, findings: [finding('warning', 'branch-by-address', { header }, place)] };
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
