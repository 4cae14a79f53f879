/** The branch in the name of a sheet. */
import { clean, fold, isDefaultSheetName, isUnmarked } from '../../../text/index.js';
import { NAMED_HAMLET, PART_OF_HAMLET } from '../hamlets/hamletWords.js';
import { withoutVersion } from './versionWords.js';

/** Sheet names that only describe a kind of list, what it is kept for, or a year. */
const KINDS_OF_LIST = [
  'bảng|biểu|mẫu|data|dữ liệu|phụ lục|tổng hợp|thống kê',
  '(?:ds ?)?(?:hv|đv|đvtn|hvpn)|ds|dsdv|danh sách|đoàn viên|đảng viên|hội viên|btv|ban thường vụ',
  'đội viên|nhi đồng|công đoàn viên|cđv',
  '(?:sổ )?(?:thu )?(?:đoàn|hội|đảng) phí|(?:sổ )?thu (?:nộp|chi|quỹ|phí|đp|hp)|(?:sổ )?theo dõi|điểm danh',
  'khen thưởng|xếp loại|đánh giá|thi đua|danh bạ|chấm công|nghỉ phép|khác',
  'bhyt|bhxh|nvqs|hộ nghèo|cận nghèo|nhân khẩu|hộ khẩu|tạm trú|cử tri|đại biểu|kết quả',
  'kết nạp|trưởng thành|chuyển đi|chuyển đến|chuyển sinh hoạt|năm \\d{4}|(?:19|20)\\d\\d',
].join('|');
/** Bodies that count only as the last word: `Cán bộ Giáo viên` and `BCH quân sự` are branches. */
const BODIES = 'cán bộ|bch|ban chấp hành';

/** Organisations whose members a sheet lists, beside those of others: `Hội PN`, `ĐTN`. */
const ORGANISATIONS = [
  '(?:hội )?(?:liên hiệp )?(?:phụ nữ|pn|lhpn|nông dân|nd|cựu chiến binh|ccb|người cao tuổi|nct)',
  '(?:hội )?(?:chữ thập đỏ|ctđ|khuyến học|cựu tnxp|cựu thanh niên xung phong|làm vườn|lhtn)',
  'h(?:pn|lhpn|nd|ccb|nct|ctđ)|đoàn (?:thanh niên|tn|tncs)|đtn',
].join('|');

/** Parts of a list with their number: pages, shifts of an examination, times. */
const NUMBERED_PARTS =
  'p|page|phòng|phòng thi|ca|ca thi|buổi|đợt|lần|kỳ|tuần|tháng|quý|phần|tập|tờ';
const COPIES = 'copy of|bản sao của';

const sheetWithoutBranch = (spelt: (words: string) => string) =>
  new RegExp(
    [
      `^(?:(?:${spelt(KINDS_OF_LIST)})(?:[ _-]*\\d*|[ _-].*)`,
      `(?:${spelt(BODIES)}|${spelt(ORGANISATIONS)})[ _.\\d-]*`,
      `(?:${spelt(NUMBERED_PARTS)})[ _.-]*(?:${spelt('số')} )?\\d+(?:[./]\\d+)?(?: ?\\(\\d+\\))?`,
      `${spelt('quý')} [ivx]+(?:[./]\\d+)?`,
      // Short for annexes.
      `pl[ ._-]*(?:\\d[\\d.]*[a-e]?|[ivx]+)`,
      // Short for months; `T5` may be a hamlet, but nothing shows it.
      `t ?\\d{1,2}(?:[ ./_-]*(?:20)?\\d\\d)?`,
      `(?:${spelt(COPIES)}) .*)$`,
    ].join('|'),
  );
/** Pattern for names with marks: `Trưởng thành` is a list, `Trường Thành` a village. */
const WITH_MARKS = sheetWithoutBranch((words) => words);
const WITHOUT_MARKS = sheetWithoutBranch(fold);

/** Number before a sheet's branch: `1. Khu Chiềng`, `PL 3.1 - Khu Chiềng`. */
const NUMBER_BEFORE =
  /^(?:\d{1,3} ?[.)] ?|(?:pl|phụ lục|phu luc)[ ._-]*\d[\d.]*[a-e]?[ ._-]+)(?=\p{L}{2})/iu;
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

/** Returns the branch of a sheet's name without number, count and word for a list; `''` for none. */
export function branchOfSheet(text: string): string {
  const written = clean(text).replace(NUMBER_BEFORE, '');
  const sheet = written.replace(isUnmarked(written) ? LIST_BEFORE_UNMARKED : LIST_BEFORE, '');
  const name = withoutVersion(sheet.replace(COUNT_BEHIND, ''));
  const lower = name.toLowerCase();
  const isList = (isUnmarked(name) ? WITHOUT_MARKS : WITH_MARKS).test(lower);
  return isDefaultSheetName(name) || isList ? '' : name;
}

/** Whether a sheet has the people of one gender, beside one of the other; `Nam` alone may be a hamlet. */
export function isOfGender(sheet: string, sheets: ReadonlySet<string>): boolean {
  const genders = ['nam', 'nu'];
  const folded = [...sheets].map((name) => fold(clean(name)));
  return genders.includes(fold(clean(sheet))) && genders.every((name) => folded.includes(name));
}

/** Whether a name has the word for a place; `Đội` and the like may be those of a team without a number. */
export function isPlace(branch: string): boolean {
  const folded = fold(branch);
  return NAMED_HAMLET.test(folded) && (!PART_OF_HAMLET.test(folded) || /\d/.test(folded));
}
