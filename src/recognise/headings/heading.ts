/** Keys of headings: letters and digits without case, marks and decoration. */
import { BEFORE_MERGER, clean, fold, hasLostLetters, memoize } from '../../text/index.js';

/** A longer cell is a sentence, not a heading. */
const LONGEST_HEADING = 90;

/** Words of headings about another person, or about another value of the member. */
const OTHERS =
  /\b(?:cha|me(?! (?:vnah|viet nam anh hung)\b)|vo|chong|con|chu ho|than nhan|nguoi than|(?<!\bho )gia dinh|(?<!\bduoc )(?:giam ho|gioi thieu)|phu huynh|npt|(?:ong|ba) (?:noi|ngoai)|anh chi em|anh trai|chi gai|em (?:trai|gai)|(?:anh|chi|em) ruot|cu(?! tr[iu]\b)|moi(?! nhat\b)|(?<!\btin )khac|father|mother|parents?|guardian|spouse|emergency|organization|company)\b|(?<!(?:can|chi|dang) )\bbo\b(?! doi)/;
/** Words of headings about an identity paper. */
const ISSUED = /\b(?:ngay|noi) cap\b/;
/** Spellings of these words with marks: `cử` in `cử nhân` is not `cũ`. */
const SPELLED_WORDS = new Set(
  'mẹ vợ chồng chủ hộ thân nhân người gia đình giám phụ giới thiệu ngày nơi cấp cũ mới nhất khác bố ông bà nội ngoại chị gái ruột được'.split(
    ' ',
  ),
);
/** Most words of a bracket that names an owner; a longer one is an instruction. */
const LONGEST_OWNER_WORDS = 4;

/** A lost letter; a last `?` may end a question. */
const LOST_IN_WORD = /[?\ufffd](?=\p{L})|\ufffd/gu;
/** Replaces a lost letter in keys; no wording has it. */
const LOST = 'w';
const LOST_LETTERS = /[?\ufffd]/g;

const BRACKETS = /\([^)]*\)?|\[[^\]]*\]?/g;
/** Numbers of headings; those without a full stop or bracket count only before a letter: `01/2024` has none. */
const NUMBERS = [
  // `1.2`, `II.3`
  String.raw`(?:\d{1,2}|[ivx]{1,4})\.\d{1,2}\s(?=\s*\p{L})`,
  // `2.`, `(2)`, `1.2.`
  String.raw`\(?(?:\d{1,2}\s*[.)]\s*)+`,
  // `2/`, `2:`, `2 -`, `A2.`, `II.3.`
  String.raw`(?:[a-h]|[ivx]{1,4}\.?)?\d{1,2}(?:\s*[.:/)]|\s[-–])(?=\s*\p{L})`,
  // `Câu 2`, `Câu 2:`
  String.raw`(?:câu|cau) \d{1,2}\s*[.:)]?(?=\s*\p{L})`,
  // `b)`
  String.raw`[a-h]\)(?=\s*\p{L})`,
  // `B. Họ tên`, `II. Họ tên`, `A - STT`; but `H. tên` is short for `Họ tên`
  String.raw`(?:[a-m]|[ivx]{1,4})(?:[./]|\s*[-–])\s+(?<!^\s*h\.\s+(?=t[êe]n))(?=\p{L}{2})`,
];
const NUMBER_BEFORE = new RegExp(`^\\s*(?:${NUMBERS.join('|')})`, 'iu');
/** Meanings of gender codes behind a heading: `Giới tính 0: Nam; 1: Nữ`. */
const CODES = /(?<=\p{L}\s*)\s[\dx]\s*[:=]\s*(?:nam|nữ)(?!\p{L})[\s\S]*$/iu;
const LINE_BREAKS = /[\n\r\v\u2028]+/;
/** A colon between a label and its hint; nothing follows in `Ghi chú:`. */
const COLON = /:(?=\s*\S)/;
/** Start of a hint: `nhập định dạng ngày tháng năm`, `nếu là NN thì ghi: …`, `dd/MM/yyyy`. */
const HINT =
  /^[-–*'"\s]*(?:(?:vui long|xin|chi|phai|bat buoc|co the|hay) )*(?:nhap\b(?! (?:ngu|hoc|hoi|khau|vien|cu)\b)|ghi|dien\b(?! (?:thoai|tich|chinh sach)\b)|neu|theo dang|theo mau|vd\b|vi du|dinh dang|dang (?:ngay|thang|nam|so|chu|text|van ban|dd|mm|d\/|yyyy|\d)|mac dinh|chon\b|danh dau|khong duoc|viet\b|dd\b|d\/m|mm\b|yyyy|nam\s*[/,]\s*nu\b|\d\s*[:=.)-]\s*(?:nam|nu)\b|x\s*[:=])/;
/** Whether a value is demanded, behind a dash or comma: `SĐT - không bắt buộc`, `Ngày vào Đoàn, nếu có`. */
const DEMAND =
  /\s*[-–—,*]\s*(?:(?:không|khong|ko)\s+)?(?:bắt buộc|bat buoc|t[ùu][yỳ] ch[ọo]n|nếu có|neu co|required|optional)(?!\p{L})[\s\S]*$/iu;
const LONGEST_HEADING_LINE_WORDS = 8;

const OTHER_THAN_KEY = /[^a-z0-9 ]/;

/** Returns the letters and digits of the folded text: `Ngày, tháng, năm sinh (*):` → `ngay thang nam sinh`. */
export function headingKey(text: string): string {
  if (text.length > LONGEST_HEADING) return '';
  const folded = fold(hasLostLetters(text) ? text.replace(LOST_IN_WORD, LOST) : text);
  return OTHER_THAN_KEY.test(folded) ? folded.replace(/[^a-z0-9]+/g, ' ').trim() : folded;
}

/**
 * Returns the keys of a heading, fullest first: as written, without its number (`2. Họ tên`), without
 * hints (`Ngày sinh (DD/MM/YYYY)`). A bracket that names an owner (`Họ tên (mẹ)`) remains.
 */
export function headingKeys(text: string): string[] {
  if (!HAS_DECORATION.test(text) && !isNumbered(text)) {
    const key = headingKey(text);
    return key === '' ? [] : [key];
  }
  const bare = text.replace(NUMBER_BEFORE, '');
  const keys = [text, bare, withoutHints(text)].map(headingKey);
  return [...new Set(keys.filter((key) => key !== ''))];
}

const HAS_DECORATION =
  /[([:=\n\r\v\u2028]|\s(?:đối với|doi voi)\s|[-–—,*].*(?:buộc|buoc|chọn|chon|nếu có|neu co|required|optional)/i;
/** Clause about the people who fill in the value: `Chỗ ở hiện tại đối với thành viên là cá nhân, …`. */
const CONCERNING = /\s+(?:đối với|doi voi)\s+(\S+(?:\s+\S+)?)[\s\S]*$/iu;

/** Whether a heading begins with its number: `2. Họ tên`, `Câu 2: Họ tên`. */
export function isNumbered(text: string): boolean {
  return NUMBER_BEFORE.test(text);
}

/** Removes the number of a heading and hints on how to fill it in. */
export function withoutHints(text: string): string {
  if (!HAS_DECORATION.test(text) && !isNumbered(text)) return text;
  const bare = text
    .replace(NUMBER_BEFORE, '')
    .replace(DEMAND, '')
    .replace(CONCERNING, (clause, whom: string) => (isForeign(whom) ? clause : ''));
  const kept = bare.replace(BRACKETS, (bracket) => (saysWhose(bracket) ? bracket : ' '));
  const lines = kept.split(LINE_BREAKS).filter((line) => line.trim() !== '');
  const hint = lines.findIndex((line, at) => at > 0 && isHint(line));
  const heading = (hint < 0 ? lines : lines.slice(0, hint)).join(' ').replace(CODES, '');
  const colon = heading.search(COLON);
  return colon > 0 && isHint(heading.slice(colon + 1)) ? heading.slice(0, colon) : heading;
}

/** Units before or after a merger, folded: `(thôn, xã cũ)`, `(theo địa giới mới)`. */
const UNITS_OF_ADDRESS =
  /\b(?:xa|phuong|huyen|quan|tinh|don vi hanh chinh|dia gioi|dia danh)(?: hanh chinh)? (?:cu|moi)\b/;

/** The last of several values to choose from: `(Kinh, khác)`. */
const OTHER_CHOICE = /[,;/]\s*(?:khác|khac)(?=\W*$)/iu;

/** Another name of the same person, folded: `(Họ tên khác)`. */
const ANOTHER_NAME = /\bten (?:goi )?khac\b/;

/**
 * Whether a bracket names an owner, or another value than the usual one; old units of an address and other names of the
 * person do neither.
 */
function saysWhose(bracket: string): boolean {
  const folded = fold(bracket);
  if (UNITS_OF_ADDRESS.test(folded) || ANOTHER_NAME.test(folded)) return false;
  const owner = asSpelled(bracket.replace(OTHER_CHOICE, ''));
  return OTHERS.test(owner) && clean(bracket).split(' ').length <= LONGEST_OWNER_WORDS;
}

const OTHER_PLACE =
  /[([]\s*(?:noi )?(?:(?:dang ky )?khai sinh|sinh|que quan|nhan (?:hs|ho so|so|the)\b[^)\]]*)\s*[)\]]/;

/** Whether a bracket says that a unit is not that of the home: `Phường/Xã (Khai sinh)`. */
export function isOfOtherPlace(text: string): boolean {
  return OTHER_PLACE.test(fold(text));
}

/** Whether a text is a hint on how to fill in a cell. */
export function isHint(text: string): boolean {
  const folded = fold(text);
  return HINT.test(folded) || folded.split(' ').length > LONGEST_HEADING_LINE_WORDS;
}

const WHO = String.raw`(?:bạn|em|đồng chí|đ\/c|anh[ /]chị|ông[ /]bà|thầy[ /]cô|quý (?:vị|khách|thầy[ /]cô|ông[ /]bà))`;
/** Both of whom a form asks, before brackets are removed as hints: `anh (chị)`. */
const BOTH = /(anh|ông|thầy)\s*\(\s*(chị|bà|cô)\s*\)/giu;
const BEFORE = BEFORE_MERGER.join('|');
/** Time in front of a question: `Trước sáp nhập, bạn thuộc xã nào?`. */
const BEFORE_IN_FRONT = new RegExp(`^(${BEFORE})[,:]? (.*?)\\s*[?:.]*$`);
const BEFORE_IN_FRONT_BARE = new RegExp(fold(BEFORE_IN_FRONT.source));
const ASKED = new RegExp(
  [
    `^(?:(?:${WHO} )?(?:vui lòng|xin) )?(?:cho biết|nhập|điền|ghi rõ|để lại|cung cấp) (?=.)`,
    String.raw`^(?:(?:hiện nay|hiện tại),? )?(?:${WHO} )?(?:hiện )?(?:đang )?sinh hoạt (?:ở|tại|trong) (?=chi (?:đoàn|bộ|hội)(?: nào)?\s*[?:.]*$)`,
    `^${WHO} (?=(?:đang )?sinh hoạt )`,
    `^${WHO} (?:hiện )?(?:đang )?(?:thuộc|ở|học) (?=.* nào)`,
    `^${WHO} (?=sinh (?:ngày|năm)[ ,/].*(?:nào|bao nhiêu))`,
    `^${WHO} là (?=nam hay nữ)`,
    `^${WHO} (?:hiện )?(?:đang )?là (?:đoàn|hội|đảng) viên (?:của |thuộc )?(?=.* nào)`,
    `^${WHO} (?=(?:vào|được kết nạp) .*(?:nào|bao giờ))`,
    String.raw`(?<=chi (?:đoàn|bộ|hội))(?: nơi| mà)?(?: ${WHO})?(?: hiện)?(?: đang)? (?:sinh hoạt|tham gia|hiện nay|hiện tại)\s*[?:.]*$`,
    String.raw` nào(?= (?:${BEFORE})\s*[?:.]*$)`,
    String.raw` (?:của (?:bản thân|${WHO})(?: là(?: gì| ở đâu| ngày nào| bao nhiêu)?)?|nào|bao giờ)\s*[?:.]*$`,
    String.raw`(?<=sinh (?:ngày|năm)) bao nhiêu\s*\??$`,
  ].join('|'),
  'g',
);
/** Matches the words of `ASKED` in keys, which have no marks. */
const ASKED_BARE = new RegExp(
  fold(ASKED.source).replaceAll('[ /]', ' ').replaceAll('d\\/c', 'd c'),
  'g',
);

/** Asks for the home: `Bạn hiện đang sống ở đâu?`, `Nhà em ở đâu?`. */
const ASKS_HOME = new RegExp(
  String.raw`^(?:(?:hiện nay|hiện tại),? )?(?:(?:${WHO} )?(?:hiện )?(?:nay )?(?:đang )?(?:sinh sống|cư trú|thường trú|sống)|${WHO} (?:hiện )?(?:đang )?ở|nhà ${WHO})(?: ở| tại)? đâu\s*[?:.]*$`,
);
const ASKS_HOME_BARE = new RegExp(
  fold(ASKS_HOME.source).replaceAll('[ /]', ' ').replaceAll('d\\/c', 'd c'),
);
const HOME = 'noi o hien nay';

/**
 * Returns the key of the fact in a question of a form: `Vui lòng nhập họ và tên của bạn`, `Bạn đang sinh
 * hoạt tại chi đoàn nào?`, `Trước sáp nhập bạn thuộc xã nào?`. Marks count: `Diện hộ` does not ask to fill in (`điền`) a `Hộ`.
 */
export function askedKeys(text: string): string[] {
  const heading = clean(withoutHints(text.replace(BOTH, '$1/$2'))).toLowerCase();
  const isMarked = /[^\x20-\x7e]/.test(heading);
  const asksHome = isMarked ? ASKS_HOME.test(heading) : ASKS_HOME_BARE.test(headingKey(heading));
  if (asksHome) return [HOME];
  const fact = isMarked
    ? heading.replace(BEFORE_IN_FRONT, '$2 $1').replace(ASKED, '')
    : headingKey(heading).replace(BEFORE_IN_FRONT_BARE, '$2 $1').replace(ASKED_BARE, '');
  if (fact === heading || fact === '') return [];
  const key = headingKey(fact);
  return key === '' ? [] : [key];
}

/**
 * Returns the letters of a heading that lost some to `?` (`H? và tên`); undefined without lost letters, or if
 * more than half are lost.
 */
export function damagedLetters(text: string): string | undefined {
  if (!hasLostLetters(text) || text.length > LONGEST_HEADING) return undefined;
  const letters = lettersOf(withoutHints(text));
  const lost = letters.match(LOST_LETTERS)?.length ?? 0;
  return lost === 0 || letters.length < 2 * lost ? undefined : letters;
}

/** Returns the letters and digits of a text, marked and lost ones too, in small letters. */
export function lettersOf(text: string): string {
  return clean(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}?\ufffd]/gu, '');
}

/** Whether a heading is about another person or an identity paper: `Cha mẹ`, `Ngày cấp`. */
export function isForeign(text: string): boolean {
  return foreign(text).is;
}

/** Cache, since one heading may be above thousands of columns. */
const foreign = memoize((text) => {
  const spelled = asSpelled(text);
  return { is: OTHERS.test(spelled) || ISSUED.test(spelled) };
});

/**
 * Folds a text, with blanks between the words of `hoTenChuHo`. Words whose marks make them other words than those of
 * `OTHERS` become `_`.
 */
function asSpelled(text: string): string {
  return clean(text)
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()
    .replaceAll('_', ' ')
    .replace(/[\p{L}\p{M}]+/gu, (word) =>
      /^[a-z]+$/.test(word) || SPELLED_WORDS.has(word) ? fold(word) : '_',
    );
}

/** Returns a heading for messages: rows joined with ` / `, line breaks as blanks. */
export function headingText(path: readonly string[]): string {
  return path.map(clean).join(' / ');
}

/** Returns the lowest of the headings that `headingText` joined. */
export function lowestHeading(header: string): string {
  return header.split(' / ').at(-1)!;
}
