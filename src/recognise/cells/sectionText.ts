/** Parses the branch or commune that a section row names: `I. Chi đoàn khu Chiềng: 25 đồng chí`. */
import { clean, fold, isPersonName } from '../../text/index.js';
import { isKindOfPeople } from './rowWords.js';

/**
 * First words of a hamlet, a school or an organisation; with marks, since `Bàn`, `Tô`, `Trương` and
 * `Đoàn` begin names of people.
 */
const PLACE =
  /^(?:khu|tiểu khu|cụm|thôn|xóm|bản|tổ|ấp|khóm|đội|phố|tdp|khối|chi (?:đoàn|bộ|hội)|liên chi|phân (?:đoàn|hội)|đoàn (?:cơ sở|trường|xã|phường|cơ quan)|đảng bộ|trường|trạm|công an|dân quân|quân sự|cơ quan|hội|cđcs|công đoàn (?:cơ sở|bộ phận|trường|cơ quan)) /;
/** Activities and papers, whose first word may name a place too. */
const NO_PLACE =
  /^(?:tổ chức|hội (?:nghị|thi|họp|thảo|trại)|đội (?:ngũ|hình)|trường hợp|bản (?:kiểm|tin|thân|cam)) /;
/** Head of a branch, not its name: `Chi hội trưởng: Hà Thị Mơ`. */
const HEAD_OF_BRANCH =
  /^(?:chi hội|chi đoàn|phân hội|phân đoàn|tổ) (?:trưởng(?! thành)|phó)(?!\p{L})/u;
/** First words without marks, if they cannot begin a name. */
const BARE_PLACE =
  /^(?:khu|tieu khu|cum (?:dan cu|\d)|thon|xom|khom|tdp|to dan pho|khu dan cu|chi doan|chi bo|chi hoi|lien chi|phan doan|phan hoi|to (?:dang|hoi|doan)|(?:doan )?truong (?:mam non|tieu hoc|th|thcs|thpt|mn|cao dang|dai hoc)|(?:ban|to|ap|doi|khu|khoi|pho) \d)(?![a-z])/;
const COMMUNE =
  /^(?:xã|phường|thị trấn|đoàn (?:xã|phường|thị trấn)|đảng (?:bộ|ủy|uỷ) (?:xã|phường|thị trấn)|hội .*\b(?:xã|phường)) /;
const ENUMERATOR =
  /^\s*(?:\(?(?:[IVXLC]+|[A-H]|\d{1,3})(?:\.\d{1,2})*\s*[.)/:–—-]+|\(?(?:[a-h]|[ivx]+)[.)]|[-–—+*•●▪])\s*/;
/** A numeral without a stop; only before a place, as it may be a word of a name. */
const BARE_NUMERAL = /^(?:[IVXLC]+|[A-H]|\d{1,3}(?:\.\d{1,2})*)\s+/;
const COUNTED = String.raw`(?:đồng chí|đ\/c|đc|đ\.c|đoàn viên|đảng viên|hội viên|người|thành viên|đv|hv|đ\/v|h\/v)\.?`;
const GENDER = '(?:nữ|nam)';
/** Parts of the counted members behind their number: `, trong đó nữ: 10`, `(nam 2, nữ 2)`, `, 1 ĐV`. */
const PART = String.raw`(?:\s*[,;(:–-]\s*(?:trong đó:?\s*)?(?:có\s*)?(?:(?:${GENDER}|${COUNTED})\s*:?\s*\d+(?:\s*${COUNTED})?|\d+\s*(?:(?:${COUNTED}\s*)?${GENDER}|${COUNTED}))\)?)*`;
const NUMBER = String.raw`(?:có|gồm|tổng số|tổng)?\s*:?\s*\d+\s*`;
const COUNT = new RegExp(
  String.raw`\s*[:,;(=–-]?\s*\(?\s*${NUMBER}${COUNTED}${PART}\s*\)?\s*$`,
  'iu',
);
/** Count of other people or households, only behind a sign: `Thôn Đông (5 thanh niên)`. */
const COUNT_OF_OTHERS = new RegExp(
  String.raw`\s*[:,;(–-]\s*\(?\s*${NUMBER}(?:thanh niên|đoàn viên thanh niên|đvtn|công dân|cử tri|đại biểu|quần chúng|học sinh|sinh viên|(?:nhân )?khẩu|hộ|cụ|em|cháu)\.?${PART}\s*\)?\s*$`,
  'iu',
);
const POST_OF_HEAD = String.raw`(?:(?:phó )?bí thư|p?bt|chi hội (?:trưởng|phó)|ch[tp]|(?:tổ|phân đoàn|phân hội|chi đoàn) trưởng|trưởng (?:thôn|khu|xóm|bản|ấp|khóm|khu phố|ban)|(?:người )?phụ trách)(?!\p{L})`;
const TITLE_OF_HEAD = String.raw`(?:đồng chí|đ\/c|đ\.c|ông|bà|anh|chị)[ :.]\s*`;
/** Head of a branch behind its name: `Chi bộ 1 (Bí thư: Hà Văn Mít)`, `Khu 5 Chi hội trưởng: …`, `Tổ 3 - bà Hà Thị Mơ`. */
const BEFORE_HEAD = new RegExp(
  String.raw`\s*(?:[-–—,:;(]|(?<=\s)do(?=\s)|(?<=\s)(?=${POST_OF_HEAD}\s*:))\s*(${TITLE_OF_HEAD})?(${POST_OF_HEAD})?\s*[:.]?\s*(?:${TITLE_OF_HEAD})?`,
  'giu',
);
/** Phone behind a branch or its head. */
const PHONE_BEHIND =
  /\s*[-–—,:;(.]\s*(?:sđt|đt|đthoại|điện thoại|số điện thoại)\s*[:.]?\s*[\d. ]{9,14}\)?\s*$/iu;
/** Title of the list behind its branch: `Chi bộ khu 2 - danh sách đảng viên`. */
const TITLE_BEHIND = /\s*[-–—,:]\s*(?:danh sách|ds)(?!\p{L}).*$/iu;
/** Words behind a branch on a further page or in a list of a year: `Khu 1 (tiếp theo)`, `Khu 1 năm 2025`. */
const PAGE_OR_YEAR =
  /\s*(?:[-–—,]\s*|\()(?:tiếp(?: theo)?|tt)\)?\s*$|\s*[-–—,(]?\s*năm (?:19|20)\d\d\)?\s*$/iu;
const BARE_COUNT = /\s*(?:\(\s*\d+\s*\)|:\s*\d+)\s*$/;

/** Words before the name of a hamlet; alone they are a heading. */
const HAMLET_WORD =
  /^(?:tiểu khu|khu(?: phố| dân cư)?|thôn|xóm|bản|tổ(?: dân phố)?|ấp|khóm|đội|phố|tdp|khối|cụm)$/;

export interface SectionText {
  kind: 'branch' | 'commune';
  /** Without number and count, original spelling. */
  text: string;
  /** Level of the numeral: `I.` and `A)` are upper, `2)` and `b)` lower; absent without one. */
  level?: 'upper' | 'lower';
}

/** Words of a sentence that introduces a list, with marks: `Bảo Cao` is a name. */
const SENTENCE = /(?<!\p{L})(?:như sau|báo cáo|đề nghị|kính (?:gửi|trình|mời))(?!\p{L})/u;

/** First words of parts of a branch, with any number. */
const SUB_BRANCH = /^(?:phân đoàn|tổ đảng|phân hội|tổ hội) /;
/** Heading of parts with another name. */
const SUB_BRANCH_HEADING = 'Phân đoàn';

/** Removes a numeral: `II. Đoàn viên danh dự` → `Đoàn viên danh dự`. */
export function withoutEnumerator(text: string): string {
  return clean(text).replace(ENUMERATOR, '');
}

/**
 * Parses the text of a section row; undefined for a text that names neither branch nor commune.
 * @param prefixes of branches, from the profile
 */
export function parseSection(text: string, prefixes: readonly string[]): SectionText | undefined {
  const cleaned = clean(text);
  if (cleaned === '' || cleaned.length > 120) return undefined;
  if (SENTENCE.test(cleaned.toLowerCase())) return undefined;
  let name = cleaned.replace(ENUMERATOR, '');
  let numbered = name !== cleaned;
  let level = numbered ? levelOf(cleaned) : undefined;
  name = withoutHead(withoutColon(name, prefixes), prefixes);
  const counted = name;
  name = stripCount(name);
  const bare = name.replace(BARE_NUMERAL, '');
  if (!numbered && bare !== name && isPlace(bare, prefixes)) {
    name = bare;
    numbered = true;
    level = levelOf(cleaned);
  }
  if (name === '' || isBareWord(name, prefixes)) return undefined;
  const section = (kind: SectionText['kind']): SectionText =>
    level === undefined ? { kind, text: name } : { kind, text: name, level };
  if (COMMUNE.test(`${name.toLowerCase()} `)) return section('commune');
  // A numeral with a count of members names a branch, whatever its name is.
  const isCounted = numbered && counted !== name && !isKindOfPeople(name);
  return isPlace(name, prefixes) || isCounted ? section('branch') : undefined;
}

/** Whether a text is the word before the name of a branch or hamlet, without a name. */
function isBareWord(text: string, prefixes: readonly string[]): boolean {
  const folded = fold(text);
  return HAMLET_WORD.test(text.toLowerCase()) || prefixes.some((prefix) => fold(prefix) === folded);
}

/** Text after a dash in a title: the commune, or a part of the name in `Công an - Quân sự`. */
const BEHIND_DASH = /\s*[-–—]\s*(.*)$/u;
/** Other text after the branch in a title: the year, a day, the commune, what its members do. */
const BEHIND_BRANCH =
  /\s*(?:[,(]|(?<!\p{L})(?:năm|tháng|quý|tính đến|thuộc|xã|phường|thị trấn|đoàn|đảng bộ)(?!\p{L})|(?<=\S\s+\S+\s+)(?:tham (?:gia|dự)|khám (?:tuyển|sơ tuyển|sức khỏe)|đề nghị|đăng ký|đi (?:làm|học|bộ đội)|đang|được|trong độ tuổi|đủ điều kiện|dự (?:đại hội|họp|sinh hoạt)|nhận quà|ký nhận|đóng|nộp|hưởng|hiến máu)(?!\p{L})).*$/iu;
/** Other text after the branch in a title without marks; `Thon Nam` is a name. */
const BEHIND_BARE_BRANCH =
  /\s*(?:[,(]| (?:nam \d{4}|thang \d|quy (?:\d|[ivx]+\b)|tinh den|thuoc|xa|phuong|thi tran|doan|dang bo)(?![a-z])).*$/i;
/** First words of titles of lists, folded. */
const LIST =
  /^(?:danh sach|ds|tong hop|ke khai|so (?:theo doi|quan ly|(?:danh sach )?(?:doan|dang|hoi) vien)|(?:bang|bieu) (?:theo doi|tong hop|thong ke|ke|cham|diem)|theo doi|(?:ly lich )?trich ngang) /;
/** Hamlet right behind the word for the members: `DANH SÁCH ĐOÀN VIÊN XÓM 5`. */
const HAMLET_OF_MEMBERS =
  /(?<!\p{L})(?:(?:đoàn|đảng|hội) viên(?: (?:CCB|NCT|CTĐ|cựu chiến binh|phụ nữ|nông dân|người cao tuổi))?|thanh niên|phụ nữ|nông dân|cựu chiến binh|người cao tuổi|CCB|nhân khẩu|dân cư|hộ (?:dân|nghèo|cận nghèo|gia đình)|cử tri)(?: (?:ở|tại|thuộc|của))? ((?:khu(?! vực| công nghiệp| nhà trọ| tập thể| vui chơi)|thôn(?! bản)|xóm|bản(?! thân)|ấp|khóm|tdp|tổ dân phố) [\p{L}\d].*)$/iu;

/** A second hamlet in a title: `khu 1, khu 2`, `khu 1 và 2`. */
const SECOND_HAMLET =
  /(?:[,;&+]| và | - )\s*(?:(?:khu|thôn|xóm|bản|ấp|khóm|tdp|tổ|chi (?:đoàn|bộ|hội)) |\d+(?![\d/.]))/iu;
/** Last words before a branch that prove a list of its members, folded. */
const MEMBERS = /(?:^| )(?:doan|dang|hoi) vien(?: (?:cua|thuoc|tai))?$/;
/** Hamlets that also begin names of people, such as `Buôn Krông Hạnh`. */
const TITLE_PLACE = /^(?:buôn|bon|làng) /i;
/** Association between the prefix and the place of a branch: `Chi hội phụ nữ xóm Đồi`. */
const BODY =
  /^(?:nong dan|nd|phu nu|pn|lhpn|cuu chien binh|ccb|nguoi cao tuoi|nct|chu thap do|ctd|khuyen hoc|cuu thanh nien xung phong|cuu tnxp) (?=\S)/;
const CLASS = /^(?:lớp )?\d{1,2} ?[A-Z]\d{0,2}$/i;
/** School years of a class, which distinguish it from one of other years: `12A1 (2022-2025)`. */
const SCHOOL_YEARS = /\((?:khóa )?\d{2,4} ?[-–] ?\d{2,4}\)/iu;

/**
 * Returns the branch that a title names: `DANH SÁCH ĐOÀN VIÊN CHI ĐOÀN KHU CHIỀNG NĂM 2025`. A place, class
 * or number must follow the prefix: `Danh sách chi đoàn tham gia hội trại` names none.
 */
export function branchOfTitle(title: string, prefixes: readonly string[]): string | undefined {
  const words = clean(title).split(' ');
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
    if (!isList && !MEMBERS.test(folded.slice(0, at).join(' '))) continue;
    const text = words.slice(at + length).join(' ');
    if (SECOND_HAMLET.test(behindFirst(words, folded, prefix))) return undefined;
    const name = text
      .replace(behind, '')
      .replace(BEHIND_DASH, (dashed, last: string) => (isPlace(last, prefixes) ? dashed : ''));
    const place = withoutBody(name);
    const isNamed =
      isPlace(place, prefixes) ||
      TITLE_PLACE.test(place) ||
      /^(?:số )?\d+$/i.test(place) ||
      CLASS.test(name);
    const years = CLASS.test(name) ? SCHOOL_YEARS.exec(text)?.[0] : undefined;
    const branch = `${words.slice(at, at + length).join(' ')} ${name}`;
    return isNamed ? [branch, years ?? ''].join(' ').trim() : undefined;
  }
  return isList ? hamletOfTitle(clean(title), behind) : undefined;
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
  const name = hamlet.replace(behind, '').replace(BEHIND_DASH, '');
  return /^(?:tổ dân phố|\S+) \S/iu.test(name) ? name : undefined;
}

/** Converts `Chi đoàn: Khu 1` to `Chi đoàn Khu 1`. */
function withoutColon(text: string, prefixes: readonly string[]): string {
  const [, label = '', name = ''] = /^([^:]+?)\s*:\s*(\S.*)$/.exec(text) ?? [];
  const folded = fold(label);
  return prefixes.some((prefix) => fold(prefix) === folded) ? `${label} ${name}` : text;
}

function levelOf(text: string): SectionText['level'] {
  const first = text.replace(/^[\s(]+/, '')[0] ?? '';
  if (/[\da-hivx]/.test(first)) return 'lower';
  return /[A-Z]/.test(first) ? 'upper' : undefined;
}

/** Whether a text names a part of a branch: `Phân đoàn A`, `Tổ đảng 2`. */
export function isSubBranch(text: string): boolean {
  return SUB_BRANCH.test(`${clean(text).toLowerCase()} `);
}

/** Returns the kind of a part of a branch: `Phân đoàn`, `Tổ đảng`. */
export function subBranchHeading(text: string): string {
  const kind = SUB_BRANCH.exec(`${clean(text).toLowerCase()} `)?.[0].trim();
  return kind === undefined ? SUB_BRANCH_HEADING : kind[0]!.toUpperCase() + kind.slice(1);
}

/** Removes a count of members: `Khu 1: Tổng số: 25 đồng chí` → `Khu 1`. */
export function withoutMembers(text: string): string {
  return text.replace(COUNT_OF_OTHERS, '').replace(COUNT, '');
}

/**
 * Removes the head of a branch, with the phone: `Chi hội khu 1 - Chi hội trưởng: Hà Thị Mơ, ĐT 0912345678`. Without a
 * post only the name of a person behind a title is one, since `Ông Tố` and `Bà Trưng` may be places.
 */
function withoutHead(text: string, prefixes: readonly string[]): string {
  for (const { 0: found, 1: title, 2: post, index } of text.matchAll(BEFORE_HEAD)) {
    const branch = text.slice(0, index);
    if ((title ?? post) === undefined || !isPlace(branch, prefixes)) continue;
    const [head = ''] = text.slice(index + found.length).split(/[-–—,:;()\d]| làm /u);
    if (post !== undefined || isPersonName(head)) return branch;
  }
  const rest = text.replace(PHONE_BEHIND, '').replace(PAGE_OR_YEAR, '');
  return isPlace(rest, prefixes) ? rest : text;
}

/**
 * Returns the branch of a line that also names its head: `Chi hội: Khu 5  Chi hội trưởng: Hà Thị Mơ`; undefined for a
 * line without a head.
 */
export function branchBeforeHead(line: string, prefixes: readonly string[]): string | undefined {
  const text = withoutColon(clean(line), prefixes);
  const branch = withoutHead(text, prefixes);
  return branch === text || branch.includes(':') ? undefined : branch;
}

/** Removes the title of the list, a count of members, a bare number (`Khu 1: 25`) and final stops. */
function stripCount(text: string): string {
  return withoutMembers(text.replace(TITLE_BEHIND, ''))
    .replace(BARE_COUNT, '')
    .replace(/[\s:;,.–-]+$/, '');
}

/** Whether a text begins like the name of a branch or place. */
export function isPlace(text: string, prefixes: readonly string[]): boolean {
  const lower = `${clean(text).toLowerCase()} `;
  if (NO_PLACE.test(lower) || HEAD_OF_BRANCH.test(lower)) return false;
  if (PLACE.test(lower)) return true;
  const folded = fold(text);
  if (
    prefixes.some(
      (prefix) => lower.startsWith(`${prefix} `) || folded.startsWith(`${fold(prefix)} `),
    )
  ) {
    return true;
  }
  return BARE_PLACE.test(folded);
}
