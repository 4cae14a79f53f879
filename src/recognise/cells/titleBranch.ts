/** Finds the branch that the title of a list names: `DANH SÁCH ĐOÀN VIÊN CHI ĐOÀN KHU CHIỀNG NĂM 2025`. */
import { clean, fold } from '../../text/index.js';
import { isPlace, PLACE_WORDS } from './sectionText.js';

/** Text after a dash in a title: the commune, or a part of the name in `Công an - Quân sự`. */
const BEHIND_DASH = /\s*[-–—]\s*(.*)$/u;
/** Other text after the branch in a title: the year, a day, the commune, what its members do. */
const BEHIND_BRANCH =
  /\s*(?:[,(]|(?<!\p{L})(?:năm|tháng|quý|tính đến|thuộc|xã|phường|thị trấn|đoàn|đảng bộ)(?!\p{L})|(?<=\S\s+\S+\s+)(?:tham (?:gia|dự)|khám (?:tuyển|sơ tuyển|sức khỏe)|đề nghị|đăng ký|đi (?:làm|học|bộ đội)|đang|được|trong độ tuổi|đủ điều kiện|dự (?:đại hội|họp|sinh hoạt)|nhận quà|ký nhận|đóng|nộp|hưởng|hiến máu|(?:em |cháu |tôi |mình )?gửi)(?!\p{L})).*$/iu;
/** Other text after the branch in a title without marks; `Thon Nam` is a name. */
const BEHIND_BARE_BRANCH =
  /\s*(?:[,(]| (?:nam \d{4}|thang \d|quy (?:\d|[ivx]+\b)|tinh den|thuoc|xa|phuong|thi tran|doan|dang bo)(?![a-z])).*$/i;
/** First words of titles of lists, folded. */
const LIST =
  /^(?:(?:phu luc|bieu|mau)(?: so)? (?:\d[\d.]*[a-e]?|[ivx]+)[ .:–-]+)?(?:danh sach|ds|tong hop|ke khai|so (?:thu|theo doi|quan ly|(?:danh sach )?(?:doan|dang|hoi) vien)|(?:bang|bieu) (?:theo doi|tong hop|thong ke|ke|thu|cham|diem)|theo doi|(?:ly lich )?trich ngang) /;
/** Hamlet right behind the word for the members: `DANH SÁCH ĐOÀN VIÊN XÓM 5`. */
const HAMLET_OF_MEMBERS =
  /(?<!\p{L})(?:(?:đoàn|đảng|hội) viên(?: (?:CCB|NCT|CTĐ|cựu chiến binh|phụ nữ|nông dân|người cao tuổi))?|thanh niên|phụ nữ|nông dân|cựu chiến binh|người cao tuổi|CCB|nhân khẩu|dân cư|hộ (?:dân|nghèo|cận nghèo|gia đình)|cử tri)(?: (?:ở|tại|thuộc|của))? ((?:khu(?! vực| công nghiệp| nhà trọ| tập thể| vui chơi)|thôn(?! bản)|xóm|bản(?! thân)|ấp|khóm|tdp|tổ dân phố) [\p{L}\d].*)$/iu;

/** Class right behind the word for its members, without a second one: `DANH SÁCH ĐOÀN VIÊN LỚP 10A1`. */
const CLASS_OF_MEMBERS =
  /(?<!\p{L})(?:(?:đoàn|đội) viên|học sinh|hs)(?: (?:của|thuộc))? (lớp \d{1,2} ?[A-Z]\d{0,2})(?![\p{L}\d])(?!\s*(?:[,;&+/–-]|(?:và|đến|tới|hoặc)\s)\s*(?:lớp )?(?:\d|[A-Z](?!\p{L})))/iu;

/** A second hamlet in a title: `khu 1, khu 2`, `khu 1 và 2`. */
const SECOND_HAMLET =
  /(?:[,;&+]| và | - )\s*(?:(?:khu|thôn|xóm|bản|ấp|khóm|tdp|tổ|chi (?:đoàn|bộ|hội)) |\d+(?![\d/.]))/iu;
/** Last words before a branch that prove a list of its members, folded. */
const MEMBERS = /(?:^| )(?:doan|dang|hoi) vien(?: (?:cua|thuoc|tai))?$/;
/** Hamlets that also begin names of people, such as `Buôn Krông Hạnh`. */
const TITLE_PLACE = /^(?:buôn|bon|làng) /i;
/** Kind and first word of a hamlet, folded. */
const HAMLET_START = new RegExp(
  `^(?:${[...PLACE_WORDS].map(fold).join('|')}) (?!(?:nam|thang|quy) [\\divx]|(?:xa|phuong|thi tran|dang bo|doan (?:xa|phuong)) )[a-z\\d]+`,
);
/** Association between the prefix and the place of a branch: `Chi hội phụ nữ xóm Đồi`. */
const BODY =
  /^(?:nong dan|nd|phu nu|pn|lhpn|cuu chien binh|ccb|nguoi cao tuoi|nct|chu thap do|ctd|khuyen hoc|cuu thanh nien xung phong|cuu tnxp) (?=\S)/;
/** Name without a word for its place, right behind `đoàn viên chi đoàn`: `SUỐI DẦN`. */
const BARE_NAME = /^\p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’]+){0,2}$/u;
/** Words that say which members or branches a title is about. */
const NO_NAME = [
  'ưu|tiêu biểu|xuất sắc|vững|mạnh|yếu|khá|điển hình|tiên tiến|cơ sở|trực thuộc|chưa|đã|đang',
  'không|mới|cũ|và|hoặc|các|toàn|khối|chung|chuyển|kết nạp|tham|dự|được|đi|đến|đóng|nộp|thu',
  'hưởng|nhận|đăng ký|đề nghị|đề xuất|hoàn thành|tặng|khen|học|làm|vay|hiến|sinh hoạt',
  'trưởng thành|rèn luyện|danh dự|lâm thời|tạm|đủ|thiếu|có|theo|trên|dưới|trong|ngoài|nữ|nam',
  'trẻ|cơ quan|lực lượng|chính thức|dự bị|nông thôn|dân cư|xung kích|miễn|nghỉ|nhập ngũ',
  'xuất ngũ|tại ngũ|khám|tuyển|ứng cử|bầu cử|đề cử|thi đua|tuổi|ra quân|ra trường|tình nguyện',
  'hội trại|bảo lưu|chờ|xa nhà|xa quê|ly hương|lao động|vắng|kỷ luật|diện|ký|giỏi|nổi bật|tốt',
  'phân công|công giáo|dân tộc|tôn giáo|bình xét|xếp loại|giới thiệu|bổ sung|lần|hiện nay',
  'hiện tại|hiện có|kinh tế|sản xuất|nhiệm kỳ|thực tế|quản lý|phụ trách|báo cáo|tập huấn|bồi dưỡng',
  'đối tượng|thanh niên|nghèo|khó khăn|văn nghệ|thể thao|tăng|giảm|rà soát|phấn đấu',
].join('|');
const NO_NAME_MARKED = new RegExp(`(?<!\\p{L})(?:${NO_NAME})(?!\\p{L})`, 'u');
const NO_NAME_UNMARKED = new RegExp(`(?<![a-z])(?:${fold(NO_NAME)})(?![a-z])`);
const CLASS = /^(?:lớp )?\d{1,2} ?[A-Z]\d{0,2}$/i;
/** School years of a class, which distinguish it from one of other years: `12A1 (2022-2025)`. */
const SCHOOL_YEARS = /\((?:khóa )?\d{2,4} ?[-–] ?\d{2,4}\)/iu;

/**
 * Returns the branch that a title names: `DANH SÁCH ĐOÀN VIÊN CHI ĐOÀN KHU CHIỀNG NĂM 2025`. A place, class
 * or number must follow the prefix: `Danh sách chi đoàn tham gia hội trại` names none. Nor does `Các chi đoàn trường
 * học`.
 */
export function branchOfTitle(title: string, prefixes: readonly string[]): string | undefined {
  const words = clean(title).replace(colonBehind(prefixes), '$1 ').split(' ');
  const folded = words.map(fold);
  const isList = LIST.test(folded.join(' '));
  const behind =
    folded.join(' ') === words.join(' ').toLowerCase() ? BEHIND_BARE_BRANCH : BEHIND_BRANCH;
  for (const prefix of prefixes.map(fold)) {
    const length = prefix.split(' ').length;
    const at = folded.findLastIndex(
      (_, first) => folded.slice(first, first + length).join(' ') === prefix,
    );
    if (at < 0) continue;
    if (folded[at - 1] === 'cac') return undefined;
    if (!isList && !MEMBERS.test(folded.slice(0, at).join(' '))) continue;
    const text = words.slice(at + length).join(' ');
    if (SECOND_HAMLET.test(behindFirst(words, folded, prefix))) return undefined;
    const name = cutBehind(text, behind).replace(BEHIND_DASH, (dashed, last: string) =>
      isPlace(last, prefixes) ? dashed : '',
    );
    const place = withoutBody(name);
    const isNamed =
      (isPlace(place, prefixes) && !PLACE_WORDS.has(place.toLowerCase())) ||
      TITLE_PLACE.test(place) ||
      /^(?:số )?\d+$/i.test(place) ||
      CLASS.test(name) ||
      (MEMBERS.test(folded.slice(0, at).join(' ')) && isBareName(text, name, behind));
    const years = CLASS.test(name) ? SCHOOL_YEARS.exec(text)?.[0] : undefined;
    const branch = `${words.slice(at, at + length).join(' ')} ${name}`;
    return isNamed ? [branch, years ?? ''].join(' ').trim() : undefined;
  }
  if (!isList) return undefined;
  return CLASS_OF_MEMBERS.exec(clean(title))?.[1] ?? hamletOfTitle(clean(title), behind);
}

/** Finds the colon in `CHI ĐOÀN: KHU 2`. */
function colonBehind(prefixes: readonly string[]): RegExp {
  const either = prefixes.flatMap((prefix) => [prefix, fold(prefix)]).join('|');
  return new RegExp(`(?<!\\p{L})(${either})\\s*:\\s*`, 'giu');
}

/** Whether a title has a name alone behind its branch, and at most a year or commune behind that. */
function isBareName(text: string, name: string, behind: RegExp): boolean {
  const rest = text.slice(name.length);
  const place = withoutBody(name);
  // The pattern needs a word behind the association.
  const isBody = BODY.test(`${fold(place)} x`);
  const startsAsPlace = PLACE_WORDS.has(place.split(' ')[0]!.toLowerCase());
  if (isBody || startsAsPlace || !BARE_NAME.test(place)) return false;
  const noName = behind === BEHIND_BARE_BRANCH ? NO_NAME_UNMARKED : NO_NAME_MARKED;
  if (noName.test(place.toLowerCase())) return false;
  return rest === '' || BEHIND_DASH.test(rest) || (behind.test(rest) && !/^\s*,/.test(rest));
}

/** Cuts other text behind a branch, but not the first word of a hamlet: `thôn Đoàn Kết`, `khu Năm`. */
function cutBehind(text: string, behind: RegExp): string {
  // Folding keeps one letter for one letter.
  const start = HAMLET_START.exec(fold(text))?.[0].length ?? 0;
  const search = new RegExp(behind, `${behind.flags}g`);
  search.lastIndex = start;
  return text.slice(0, search.exec(text)?.index);
}

function withoutBody(name: string): string {
  const words = BODY.exec(fold(name))?.[0].trim().split(' ').length ?? 0;
  return name.split(' ').slice(words).join(' ');
}

/** Returns the text behind the first prefix of a title. */
function behindFirst(words: readonly string[], folded: readonly string[], prefix: string): string {
  const length = prefix.split(' ').length;
  const at = folded.findIndex(
    (_, first) => folded.slice(first, first + length).join(' ') === prefix,
  );
  return words.slice(at + length).join(' ');
}

/** Returns the hamlet that a title names right behind the word for its members. */
function hamletOfTitle(title: string, behind: RegExp): string | undefined {
  const hamlet = HAMLET_OF_MEMBERS.exec(title)?.[1];
  if (hamlet === undefined || SECOND_HAMLET.test(hamlet)) return undefined;
  const name = cutBehind(hamlet, behind).replace(BEHIND_DASH, '');
  return /^(?:tổ dân phố|\S+) \S/iu.test(name) ? name : undefined;
}

/** Whether a title ends before the name of its branch, which follows on the next row: `DANH SÁCH CHI ĐOÀN KHU`. */
export function isCutTitle(title: string, prefixes: readonly string[]): boolean {
  const words = clean(title).toLowerCase().split(' ');
  if (!LIST.test(fold(words.join(' ')))) return false;
  const [two, one] = [words.slice(-2).join(' '), words.at(-1)!];
  return PLACE_WORDS.has(one) || PLACE_WORDS.has(two) || prefixes.includes(two);
}

/** Begins a line of its own below a title: a term, a day, what its members do. */
const OTHER_LINE =
  /^(?:nhiem ky|tinh den|tham (?:gia|du)|nam|quy|thang|ngay|dot|khoa|nien khoa|kem theo|theo|so luong|don vi)(?![a-z])| cu$/;
const LONGEST_REST_WORDS = 5;

/** Whether a line may be the name that the title above lacks: a few words without a label. */
export function mayEndTitle(line: string): boolean {
  const name = clean(line).replace(/ ?[-–—,(].*$/u, '');
  const isShort = name.split(' ').length <= LONGEST_REST_WORDS;
  return isShort && /^[\p{L}\d .'’]+$/u.test(name) && !OTHER_LINE.test(fold(name));
}

/** Words for some members of a branch: `Danh sách đoàn viên chi đoàn khu 2 chuyển đến`. */
const SOME_MEMBERS =
  /(?<!\p{L})(?:chuyển|kết nạp|trưởng thành|gồm|có|đã|chưa|đang|được|đi|nghỉ|miễn|còn)(?!\p{L})/iu;

/** Whether a title that names a branch is about some of its members only. */
export function namesSomeMembers(title: string): boolean {
  return SOME_MEMBERS.test(clean(title));
}
