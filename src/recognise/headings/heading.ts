/** Headings as keys: what is left of a wording once case, marks and decoration are gone. */
import { remembered } from '../../text/remembered.js';
import { clean, fold } from '../../text/unicode.js';

/** A longer cell is a sentence, not a heading. */
const LONGEST_HEADING = 90;

/** Words that make a heading speak of somebody else, or of another value of the same person. */
const OTHERS =
  /\b(?:cha|me|vo|chong|con|chu ho|than nhan|nguoi than|gia dinh|giam ho|phu huynh|gioi thieu|cu|moi|khac)\b|(?<!(?:can|chi|dang) )\bbo\b(?! doi)/;
/** Words of what a paper says of itself. */
const ISSUED = /\b(?:ngay|noi) cap\b/;
/** Spellings of these words with marks: `cử` in `cử nhân` is not `cũ`. */
const SPELLED_WORDS = new Set(
  'mẹ vợ chồng chủ hộ thân nhân người gia đình giám phụ giới thiệu ngày nơi cấp cũ mới khác bố'.split(
    ' ',
  ),
);
/** A longer bracket is an instruction; a shorter one may say whose or which value it is. */
const LONGEST_OWNER_WORDS = 4;

/** Stands for a lost letter; no wording has it. */
const LOST = 'w';

const BRACKETS = /\([^)]*\)?|\[[^\]]*\]?/g;
const NUMBER_BEFORE = /^\s*\(?\d{1,2}\s*[.)]\s*/;
const LINE_BREAKS = /[\n\r\v\u2028]+/;
/** A colon that parts a label from its hint; `Ghi chú:` has none behind it. */
const COLON = /:(?=\s*\S)/;
/** How a hint begins: `nhập định dạng ngày tháng năm`, `nếu là NN thì ghi: …`, `dd/MM/yyyy`. */
const HINT =
  /^[-–*'"\s]*(?:(?:vui long|xin|chi|phai|bat buoc|co the|hay) )*(?:nhap|ghi|dien|neu|theo dang|theo mau|vd\b|vi du|dinh dang|dang\b|mac dinh|chon|danh dau|khong duoc|viet|dd\b|d\/m|mm\b|yyyy|nam\s*[/,]\s*nu\b|\d\s*[:=]\s*(?:nam|nu)\b|x\s*[:=])/;
const LONGEST_HEADING_LINE_WORDS = 8;

const OTHER_THAN_KEY = /[^a-z0-9 ]/;

/** Letters and digits of the folded text in words: `Ngày, tháng, năm sinh (*):` → `ngay thang nam sinh`. */
export function headingKey(text: string): string {
  if (text.length > LONGEST_HEADING) return '';
  const folded = fold(text);
  return OTHER_THAN_KEY.test(folded) ? folded.replace(/[^a-z0-9]+/g, ' ').trim() : folded;
}

/**
 * Keys of a heading, fullest first: as written, without its number (`2. Họ tên`), without hints in
 * brackets, behind a colon or on further lines (`Ngày sinh (DD/MM/YYYY)`). A bracket that says whose
 * value it is (`Họ tên (mẹ)`) stays.
 */
export function headingKeys(text: string): string[] {
  if (!HAS_DECORATION.test(text)) {
    const key = headingKey(text);
    return key === '' ? [] : [key];
  }
  const bare = text.replace(NUMBER_BEFORE, '');
  const keys = [text, bare, withoutHints(text)].map(headingKey);
  return [...new Set(keys.filter((key) => key !== ''))];
}

const HAS_DECORATION = /[([:\n\r\v\u2028]|^\s*\d{1,2}\s*[.)]|\s(?:đối với|doi voi)\s/i;
/** For whom a value is to be written: `Chỗ ở hiện tại đối với thành viên là cá nhân, …`. */
const CONCERNING = /\s+(?:đối với|doi voi)\s+(\S+(?:\s+\S+)?)[\s\S]*$/iu;

/** A heading without its number and without what only says how to fill it in. */
export function withoutHints(text: string): string {
  if (!HAS_DECORATION.test(text)) return text;
  const bare = text
    .replace(NUMBER_BEFORE, '')
    .replace(CONCERNING, (clause, whom: string) => (isForeign(whom) ? clause : ''));
  const kept = bare.replace(BRACKETS, (bracket) => (saysWhose(bracket) ? bracket : ' '));
  const lines = kept.split(LINE_BREAKS).filter((line) => line.trim() !== '');
  const hint = lines.findIndex((line, at) => at > 0 && isHint(line));
  const heading = (hint < 0 ? lines : lines.slice(0, hint)).join(' ');
  const colon = heading.search(COLON);
  return colon > 0 && isHint(heading.slice(colon + 1)) ? heading.slice(0, colon) : heading;
}

function saysWhose(bracket: string): boolean {
  return OTHERS.test(asSpelled(bracket)) && clean(bracket).split(' ').length <= LONGEST_OWNER_WORDS;
}

/** Whether a text only says how to fill in a cell. */
export function isHint(text: string): boolean {
  const folded = fold(text);
  return HINT.test(folded) || folded.split(' ').length > LONGEST_HEADING_LINE_WORDS;
}

const ASKED =
  /^(?:(?:vui lòng|xin) )?(?:cho biết|nhập|điền|ghi rõ) (?=\S)|^(?:bạn|đồng chí|anh chị) (?=(?:đang )?sinh hoạt )| (?:của (?:bạn|đồng chí|đ\/c|em|anh chị|anh\/chị)(?: là (?:gì|ngày nào|bao nhiêu))?|nào)\s*\??$/g;
const ASKED_BARE =
  /^(?:(?:vui long|xin) )?(?:cho biet|nhap|dien|ghi ro) (?=\S)|^(?:ban|dong chi|anh chi) (?=(?:dang )?sinh hoat )| (?:cua (?:ban|dong chi|d c|em|anh chi)(?: la (?:gi|ngay nao|bao nhieu))?|nao)$/g;

/**
 * Keys of what a form asks for: `Vui lòng nhập họ và tên của bạn`, `Bạn đang sinh hoạt tại chi đoàn
 * nào?`. A word is taken off as it is spelled: `Diện hộ` does not ask to fill in (`điền`) a `Hộ`.
 */
export function askedKeys(text: string): string[] {
  const heading = clean(withoutHints(text)).toLowerCase();
  const isMarked = /[^\x20-\x7e]/.test(heading);
  const fact = isMarked ? heading.replace(ASKED, '') : headingKey(heading).replace(ASKED_BARE, '');
  if (fact === heading || fact === '') return [];
  const key = headingKey(fact);
  return key === '' ? [] : [key];
}

/**
 * A heading that lost letters to `?` on a PC with another code page (`H? và tên`), as a pattern of
 * keys: each `?` is one letter. Undefined where too little is left to tell.
 */
export function damagedKey(text: string): RegExp | undefined {
  if (!text.includes('?') || text.length > LONGEST_HEADING) return undefined;
  const [key] = headingKeys(text.replaceAll('?', LOST));
  if (key === undefined) return undefined;
  const letters = key.replace(/[^a-z0-9]/g, '').length;
  const lost = key.split(LOST).length - 1;
  if (lost === 0 || letters - lost < lost) return undefined;
  return new RegExp(`^${key.replaceAll(LOST, '[a-z]')}$`);
}

/** True for a text such as `Cha mẹ` above `Họ và tên`, or `Ngày cấp`; also for one without marks. */
export function isForeign(text: string): boolean {
  return foreign(text).is;
}

/** One heading may stand above thousands of columns. */
const foreign = remembered((text) => {
  const spelled = asSpelled(text);
  return { is: OTHERS.test(spelled) || ISSUED.test(spelled) };
});

/** The folded text with `_` for each word whose marks make it another word than those looked for. */
function asSpelled(text: string): string {
  return clean(text)
    .toLowerCase()
    .replaceAll('_', ' ')
    .replace(/[\p{L}\p{M}]+/gu, (word) =>
      /^[a-z]+$/.test(word) || SPELLED_WORDS.has(word) ? fold(word) : '_',
    );
}

/** Heading for the reader: the parts of several rows joined, line breaks as blanks. */
export function headingText(path: readonly string[]): string {
  return path.map(clean).join(' / ');
}
