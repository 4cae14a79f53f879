/** Parses the branch or commune that a section row names: `I. Chi đoàn khu Chiềng: 25 đồng chí`. */
import {
  beginsWithPrefix,
  clean,
  fold,
  HAMLET_WORDS,
  isPersonName,
  upperFirst,
} from '../../text/index.js';
import { communeOfSection } from './communeSection.js';
import { withoutUnit } from './labelledPlace.js';
import { isKindOfPeople, OFFICE_GROUPS } from './rowWords.js';

/**
 * First words of a hamlet, a school or an organisation; with marks, since `Bàn`, `Tô`, `Trương` and
 * `Đoàn` begin names of people.
 */
const PLACE =
  /^(?:khu|tiểu khu|cụm|thôn|xóm|bản|tổ|ấp|khóm|đội|phố|tdp|khối|chi (?:đoàn|bộ|hội)|liên chi|phân (?:đoàn|hội)|đoàn (?:cơ sở|trường|xã|phường|cơ quan)|đảng bộ|trường|trạm|công an|dân quân|quân sự|cơ quan|hội|cđcs|công đoàn (?:cơ sở|bộ phận|trường|cơ quan)) /;
/** Short names of branches: schools, bodies of the commune, numbered hamlets. */
const SHORT_PLACE =
  /^(?:(?:tr\.? ?)?(?:mầm non|mn|tiểu học|thcs|thpt)|tyt|ca (?:xã|phường|thị trấn)|kdc|kp|[kx][. ]?\d{1,2}|(?:khu|thôn|xóm|ấp|bản|tổ|đội|tdp|kdc|kp)\d{1,2}) /;
/** Offices of a commune or district; `Phòng 3` and `Phòng thi số 3` are of an examination. */
const OFFICE =
  /^(?:(?:văn )?phòng (?:nội vụ|văn (?:hóa|hoá)|kinh tế|tài chính|giáo dục|y tế|tư pháp|lao động|nông nghiệp|tài nguyên|quản lý đô thị|hđnd|ubnd|đảng (?:ủy|uỷ))|trung tâm (?:phục vụ|dịch vụ|y tế|văn (?:hóa|hoá)|hành chính|chính trị)|ban (?:chỉ huy quân sự|chqs|xây dựng đảng|quản lý|tổ chức|tuyên giáo|dân vận|pháp chế|kinh tế|văn (?:hóa|hoá))|(?:ủy|uỷ) ban (?:kiểm tra|mttq|mặt trận))(?!\p{L})/u;

/** Whether a text begins with the name of an office: `Ban Tổ chức`. */
export function isOffice(text: string): boolean {
  return OFFICE.test(clean(text).toLowerCase());
}

/** Class of a school: `Lớp 10A`, `lop 12C3`; `Lớp trưởng` is a post. */
const CLASS = /^l(?:ớp|op) (?:\d{1,2} ?[a-z]?|[a-z]\d)\d{0,2}(?![\p{L}\d])/u;
/** Activities, papers and kinds of people, whose first word may name a place too. */
const NO_PLACE = new RegExp(
  `^(?:tổ chức|hội (?:nghị|thi|họp|thảo|trại)|đội (?:ngũ|hình)|trường hợp|dân quân (?:tại chỗ|cơ động|thường trực|phòng không|pháo binh|biển)|bản (?:kiểm|tin|thân|cam)|${OFFICE_GROUPS}) `,
);
/** Head of a branch, not its name: `Chi hội trưởng: Hà Thị Mơ`. */
const HEAD_OF_BRANCH =
  /^(?:chi hội|chi đoàn|phân hội|phân đoàn|tổ) (?:trưởng(?! thành)|phó)(?!\p{L})/u;
/** First words without marks, if they cannot begin a name. */
const BARE_PLACE =
  /^(?:khu|tieu khu|cum (?:dan cu|\d)|thon|xom|khom|tdp|to dan pho|khu dan cu|chi doan|chi bo|chi hoi|lien chi|phan doan|phan hoi|to (?:dang|hoi|doan)|(?:doan )?truong (?:mam non|tieu hoc|th|thcs|thpt|mn|cao dang|dai hoc)|(?:ban|to|ap|doi|khu|khoi|pho) \d)(?![a-z])/;
const COMMUNE =
  /^(?:xã|phường|thị trấn|đoàn (?:xã|phường|thị trấn)|đảng (?:bộ|ủy|uỷ) (?:xã|phường|thị trấn)|hội .*\b(?:xã|phường)) /;
/** A slash behind a small letter needs a blank or capital, unlike that of `d/c`. `X.4` is Xóm 4. */
const ENUMERATOR =
  /^(?!X\. ?\d{1,2}$)\s*(?:\(?(?:[IVXLC]+|[A-H]|\d{1,3})(?:\.\d{1,2})*\s*[.)/:–—-]+|\(?(?:[a-h]|[ivx]+)(?:[.)]|\/(?=\s|\p{Lu}))|[-–—+*•●▪])\s*/u;
/** A numeral without a stop; only before a place, as it may be a word of a name. */
const BARE_NUMERAL = /^(?:[IVXLC]+|[A-H]|\d{1,3}(?:\.\d{1,2})*)\s+/;
const COUNTED = String.raw`(?:đồng chí|đ\/c|đc|đ\.c|đoàn viên|đảng viên|hội viên|người|thành viên|đv|hv|đ\/v|h\/v)\.?`;
const GENDER = '(?:nữ|nam)';
/** Digits, perhaps with stops between thousands: `1.250`. */
const DIGITS = String.raw`(?:\d{1,3}(?:\.\d{3})+(?!\d)|\d+)`;
/** Parts of the counted members behind their number: `, trong đó nữ: 10`, `(nam 2, nữ 2)`, `, 1 ĐV`. */
const PART = String.raw`(?:\s*[,;(:–-]\s*(?:trong đó:?\s*)?(?:có\s*)?(?:(?:${GENDER}|${COUNTED})\s*:?\s*${DIGITS}(?:\s*${COUNTED})?|${DIGITS}\s*(?:(?:${COUNTED}\s*)?${GENDER}|${COUNTED}))\)?)*`;
const NUMBER = String.raw`(?:có|gồm|tổng số|tổng)?\s*:?\s*${DIGITS}\s*`;
const COUNT = new RegExp(
  String.raw`\s*[:,;(=–-]?\s*\(?\s*${NUMBER}${COUNTED}${PART}\s*\)?\s*$`,
  'iu',
);
/** Count of other people or households, only behind a sign: `Thôn Đông (5 thanh niên)`. */
const COUNT_OF_OTHERS = new RegExp(
  String.raw`\s*[:,;(–-]\s*\(?\s*${NUMBER}(?:thanh niên|đoàn viên thanh niên|đvtn|công dân|cử tri|đại biểu|quần chúng|học sinh|sinh viên|(?:nhân )?khẩu|hộ|cụ|em|cháu)\.?${PART}\s*\)?\s*$`,
  'iu',
);
const POST_OF_HEAD = String.raw`(?:(?:phó )?bí thư|p?bt|chi hội (?:trưởng|phó)|ch[tp]|(?:tổ|phân đoàn|phân hội|chi đoàn) trưởng|gvcn|giáo viên chủ nhiệm|trưởng (?:thôn|khu|xóm|bản|ấp|khóm|khu phố|ban)|(?:người )?phụ trách)(?!\p{L})`;
const TITLE_OF_HEAD = String.raw`(?:đồng chí|đ\/c|đ\.c|ông|bà|anh|chị)[ :.]\s*`;
/** Head of a branch behind its name: `Chi bộ 1 (Bí thư: Hà Văn Mít)`, `Khu 5 Chi hội trưởng: …`, `Tổ 3 - bà Hà Thị Mơ`. */
const BEFORE_HEAD = new RegExp(
  String.raw`\s*(?:[-–—,:;(]|(?<=\s)do(?=\s)|(?<=\s)(?=${POST_OF_HEAD}\s*:))\s*(${TITLE_OF_HEAD})?(${POST_OF_HEAD})?\s*[:.]?\s*(?:${TITLE_OF_HEAD})?`,
  'giu',
);
/** Post behind the name of the head: `Hà Thị Mơ - CHT)`. */
const POST_BEHIND = new RegExp(String.raw`^[\p{L}' ]+[-–—,(]\s*${POST_OF_HEAD}`, 'iu');
/** Post before the name of the head, in a cell of its own: `CHT: Hà Thị Mơ`. */
const HEAD_CELL = new RegExp(
  String.raw`^(?:${TITLE_OF_HEAD})?${POST_OF_HEAD}\s*[:.]?\s*(?:${TITLE_OF_HEAD})?`,
  'iu',
);
/** Phone behind a branch or its head. */
const PHONE_BEHIND =
  /\s*[-–—,:;(.]\s*(?:sđt|đt|đthoại|điện thoại|số điện thoại)\s*[:.]?\s*[\d. ]{9,14}\)?\s*$/iu;
/** Title of the list behind its branch: `Chi bộ khu 2 - danh sách đảng viên`, `Chi đoàn khu 9 - thu đoàn phí 2025`. */
const TITLE_BEHIND =
  /\s*[-–—,:]\s*(?:danh sách|ds|(?:thu|nộp|đóng) (?:đoàn|đảng|hội) phí|sổ (?:thu|theo dõi|quản lý)|bảng (?:thu|theo dõi|tổng hợp|kê)|theo dõi)(?!\p{L}).*$/iu;
/** Words behind a branch on a further page or in a list of a year: `Khu 1 (tiếp theo)`, `Khu 1 năm 2025`. */
const PAGE_OR_YEAR =
  /\s*(?:[-–—,]\s*|\()(?:tiếp(?: theo)?|tt)\)?\s*$|\s*[-–—,(]?\s*năm (?:19|20)\d\d\)?\s*$/iu;
const BARE_COUNT = new RegExp(String.raw`\s*(?:\(\s*${DIGITS}\s*\)|:\s*${DIGITS})\s*$`);

/** Punctuation at the end of a name. */
const FINAL_STOPS = /[\s:;,.–-]+$/;

/** Words that name no place if nothing follows. */
export const PLACE_WORDS: ReadonlySet<string> = new Set([
  ...HAMLET_WORDS,
  ...['tổ', 'đội', 'phố', 'khối', 'cụm'],
]);

export interface SectionText {
  kind: 'branch' | 'commune';
  /** Without number and count, original spelling. */
  text: string;
  /** Level of the numeral: `I.` and `A)` are upper, `2)` and `b)` lower; absent without one. */
  level?: 'upper' | 'lower';
}

/** Words of a sentence that introduces a list, with marks: `Bảo Cao` is a name. */
const SENTENCE = /(?<!\p{L})(?:như sau|báo cáo|đề nghị|kính (?:gửi|trình|mời))(?!\p{L})/u;

/** A branch behind the bare name of its commune: `Kiệt Sơn - Chi đoàn khu 1`. */
const BEHIND_COMMUNE = /^(\p{Lu}[\p{L}']*(?: \p{Lu}[\p{L}']*)*) ?[-–—:] ?(.+)$/u;
/** Most words of a commune's name that may be a person's too: `Đồng Sơn`. */
const NAMELIKE_WORDS = 2;

/** Brackets around the whole text: `(Chi đoàn Khu 1)`. */
const IN_BRACKETS = /^\(([^()]+)\)$/;

/** First words of parts of a branch, with any number. */
const SUB_BRANCH =
  /^(?:phân đoàn|phân hội|tổ (?:đảng|đoàn|hội|phụ nữ|pn|nông dân|nd|cựu chiến binh|ccb|người cao tuổi|nct)) /;
/** Heading of parts with another name. */
const SUB_BRANCH_HEADING = 'Phân đoàn';

/** Returns the numeral, letter or bullet before a text, with the blanks around it. */
export function enumeratorOf(text: string): string {
  return ENUMERATOR.exec(text)?.[0] ?? '';
}

/** Removes a numeral: `II. Đoàn viên danh dự` → `Đoàn viên danh dự`. */
export function withoutEnumerator(text: string): string {
  return clean(text).replace(ENUMERATOR, '');
}

/**
 * Parses the text of a section row; undefined for a text that names neither branch nor commune.
 * @param prefixes of branches, from the profile
 */
export function parseSection(text: string, prefixes: readonly string[]): SectionText | undefined {
  const cleaned = clean(text).replace(IN_BRACKETS, '$1');
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
  const commune = communeOfSection(cleaned.replace(ENUMERATOR, ''));
  if (commune !== undefined) return { ...section('commune'), text: commune };
  // A numeral with a count of members names a branch, whatever its name is; a bullet with a colon does not.
  const total = level === undefined ? counted.replace(FINAL_STOPS, '') : counted;
  const isCounted = numbered && total !== name && !isKindOfPeople(name);
  const isBranch = isPlace(name, prefixes) || isBehindCommune(name, prefixes) || isCounted;
  return isBranch ? section('branch') : undefined;
}

/** Whether a branch stands behind the bare name of its commune, and not behind that of its head. */
function isBehindCommune(text: string, prefixes: readonly string[]): boolean {
  const [, commune, branch] = BEHIND_COMMUNE.exec(text) ?? [];
  if (commune === undefined || !beginsWithPrefix(branch!, prefixes)) return false;
  return commune.split(' ').length <= NAMELIKE_WORDS || !isPersonName(commune);
}

/** Whether a text is the word before the name of a branch or hamlet, without a name. */
export function isBareWord(text: string, prefixes: readonly string[]): boolean {
  const folded = fold(text);
  return PLACE_WORDS.has(text.toLowerCase()) || prefixes.some((prefix) => fold(prefix) === folded);
}

/** Converts `Chi đoàn: Khu 1` and `Chi đoàn: Chi đoàn Khu 1` to `Chi đoàn Khu 1`, and `Đơn vị: Khu 1` to `Khu 1`. */
function withoutColon(text: string, prefixes: readonly string[]): string {
  const unit = withoutUnit(text);
  if (unit !== text) return isPlace(unit, prefixes) ? unit : text;
  const [, label = '', name = ''] = /^([^:]+?)\s*:\s*(\S.*)$/.exec(text) ?? [];
  const folded = fold(label);
  if (!prefixes.some((prefix) => fold(prefix) === folded)) return text;
  return beginsWithPrefix(name, [label]) ? name : `${label} ${name}`;
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
  return kind === undefined ? SUB_BRANCH_HEADING : upperFirst(kind);
}

/** Reads the count of members behind a section's name: `Khu 1: Tổng số: 25 đồng chí` → 25; undefined for none. */
export function countBehindSection(text: string): number | undefined {
  const [counted] = COUNT.exec(text) ?? [];
  return counted === undefined
    ? undefined
    : Number(/\d[\d.]*/.exec(counted)![0].replaceAll('.', ''));
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
    const behind = text.slice(index + found.length);
    const isHeaded = (title ?? post) !== undefined || POST_BEHIND.test(behind);
    if (!isHeaded || !isPlace(branch, prefixes)) continue;
    const [head = ''] = behind.split(/[-–—,:;()\d]| làm /u);
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

/** Whether a cell names the head of a branch with the post: `Chi hội trưởng: Hà Thị Mơ`. */
export function namesHead(cell: string): boolean {
  const text = clean(cell);
  const [post] = HEAD_CELL.exec(text) ?? [];
  if (post === undefined) return false;
  const [name = ''] = text.slice(post.length).split(/[-–—,:;(\d]/);
  return isPersonName(name);
}

/** Removes the title of the list, a count of members, a bare number (`Khu 1: 25`) and final stops. */
function stripCount(text: string): string {
  return withoutMembers(text.replace(TITLE_BEHIND, ''))
    .replace(BARE_COUNT, '')
    .replace(FINAL_STOPS, '');
}

/** Whether a text begins with words without marks (`Phan doan 2`), or a figure follows them; `Phan Đoan Trang` is a name. */
function isSpelledAs(lower: string, words: string): boolean {
  const spelled = lower.split(/\s+/).slice(0, words.split(' ').length).join(' ');
  return spelled === fold(spelled) || /\d/.test(lower);
}

/** Woman with a first word of places: `Khu Thị Lan`; `Khu Thị Tứ` is a hamlet. */
const WOMAN = /^(?:khu|bản|tổ|ấp|đội|phố|khối) thị (?!tứ|trấn|xã|trường)/;

/** Whether a text begins like the name of a branch or place. */
export function isPlace(text: string, prefixes: readonly string[]): boolean {
  const lower = `${clean(text).toLowerCase()} `;
  if (WOMAN.test(lower) || NO_PLACE.test(lower) || HEAD_OF_BRANCH.test(lower)) return false;
  if ([PLACE, SHORT_PLACE, OFFICE, CLASS].some((pattern) => pattern.test(lower))) return true;
  const folded = fold(text);
  if (
    prefixes.some(
      (prefix) => lower.startsWith(`${prefix} `) || folded.startsWith(`${fold(prefix)} `),
    )
  ) {
    return true;
  }
  const [words] = BARE_PLACE.exec(folded) ?? [];
  return words !== undefined && isSpelledAs(lower, words);
}
