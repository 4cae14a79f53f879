/** Headings as keys: what is left of a wording once case, marks and decoration are gone. */
import { clean, fold } from '../text/unicode.js';

/** A longer cell is a sentence, not a heading. */
const LONGEST_HEADING = 90;

/** Words that make a heading speak of somebody or something else than the member's own field. */
const FOREIGN =
  /\b(?:cha|me|vo|chong|con|chu ho|than nhan|nguoi than|gia dinh|giam ho|gioi thieu|ngay cap|noi cap|cu|moi|khac)\b|(?<!(?:can|chi|dang) )\bbo\b(?! doi)/;

/** Stands for a lost letter; no wording has it. */
const LOST = 'w';

const BRACKETS = /\([^)]*\)?|\[[^\]]*\]?/g;

const OTHER_THAN_KEY = /[^a-z0-9 ]/;

/** Letters and digits of the folded text in words: `Ngày, tháng, năm sinh (*):` → `ngay thang nam sinh`. */
export function headingKey(text: string): string {
  if (text.length > LONGEST_HEADING) return '';
  const folded = fold(text);
  return OTHER_THAN_KEY.test(folded) ? folded.replace(/[^a-z0-9]+/g, ' ').trim() : folded;
}

/**
 * Keys of a heading, fullest first: as written, without its number (`2. Họ tên`), without hints in
 * brackets (`Ngày sinh (DD/MM/YYYY)`). A bracket that says whose it is (`Họ tên (mẹ)`) stays.
 */
export function headingKeys(text: string): string[] {
  const bare = text.replace(/^\s*\(?\d{1,2}\s*[.)]\s*/, '');
  if (bare === text && !/[([]/.test(text)) {
    const key = headingKey(text);
    if (key === '') return [];
    const fact = asked(key);
    return fact === key ? [key] : [key, fact];
  }
  const variants = [text, bare];
  const hints = bare.match(BRACKETS) ?? [];
  if (hints.length > 0 && !hints.some((hint) => isForeign(headingKey(hint)))) {
    variants.push(bare.replace(BRACKETS, ' '));
  }
  const keys = variants.map(headingKey).filter((key) => key !== '');
  return [...new Set([...keys, ...keys.map(asked)])];
}

/** What a form asks for: `Vui lòng nhập họ và tên của bạn`, `Bạn đang sinh hoạt tại chi đoàn nào?`. */
function asked(key: string): string {
  return key
    .replace(/^(?:(?:vui long|xin) )?(?:cho biet|nhap|dien|ghi ro) /, '')
    .replace(/^(?:ban|dong chi|anh chi) (?=(?:dang )?sinh hoat )/, '')
    .replace(/ (?:cua (?:ban|dong chi|d c|em|anh chi)|nao)$/, '');
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

/** True for a key such as `cha me` above `Họ và tên`. */
export function isForeign(key: string): boolean {
  return FOREIGN.test(key);
}

/** Heading for the reader: the parts of several rows joined, line breaks as blanks. */
export function headingText(path: readonly string[]): string {
  return path.map(clean).join(' / ');
}
