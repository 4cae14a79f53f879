/** Parses Vietnamese phone numbers into the form that they have since the change of prefixes in 2018. */
import { isPlaceholder } from '../cells/placeholder.js';
import { isOneCharacter } from './filler.js';
import { isScientific } from './scientific.js';

/** Prefixes of old eleven-digit mobile numbers → new prefixes. */
const PREFIXES_OF_2018: ReadonlyMap<string, string> = new Map(
  `0162 032 0163 033 0164 034 0165 035 0166 036 0167 037 0168 038 0169 039
   0120 070 0121 079 0122 077 0126 076 0128 078
   0123 083 0124 084 0125 085 0127 081 0129 082
   0186 056 0188 058 0199 059`
    .split(/\s+/)
    .reduce<[string, string][]>((pairs, prefix, i, all) => {
      if (i % 2 === 0) pairs.push([prefix, all[i + 1]]);
      return pairs;
    }, []),
);

const MOBILE = /^0[35789]\d{8}$/;
/** Area codes have begun with 02 since 2017; eight digits after it in the older, shorter form. */
const LANDLINE = /^02\d{8,9}$/;
const SEPARATORS = /[/;,\n\r|]+|\s+[-–]\s+/;

function withLeadingZero(digits: string): string {
  if (digits.startsWith('0084')) return `0${digits.slice(4).replace(/^0/, '')}`;
  if (digits.startsWith('84') && digits.length >= 11)
    return `0${digits.slice(2).replace(/^0/, '')}`;
  if (digits.length === 9 && '35789'.includes(digits[0])) return `0${digits}`;
  if (digits.length === 10 && (digits[0] === '1' || digits[0] === '2')) return `0${digits}`;
  return digits;
}

function normalPhone(part: string): string | undefined {
  const digits = withLeadingZero(part.replace(/\.0+$/, '').replace(/\D+/g, ''));
  const changed = PREFIXES_OF_2018.get(digits.slice(0, 4));
  const current =
    changed !== undefined && digits.length === 11 ? changed + digits.slice(4) : digits;
  if (isOneCharacter(current.slice(1))) return undefined;
  return MOBILE.test(current) || LANDLINE.test(current) ? current : undefined;
}

/** Takes the first of two mobile numbers with only a blank or a word between them. */
function firstOfTwo(part: string): string | undefined {
  const digits = part.replace(/\D+/g, '');
  if (digits.length < 20 || digits.length > 22) return undefined;
  for (const length of [10, 11]) {
    const first = normalPhone(digits.slice(0, length));
    if (first !== undefined && normalPhone(digits.slice(length)) !== undefined) return first;
  }
  return undefined;
}

/** Words for a relative who owns the number; without marks only unambiguous ones. */
const RELATIVE =
  /(?<![\p{L}\d])(?:vợ|chồng|bố|mẹ|cha|ba|má|ông|bà|anh|chị|em|con|cháu|bác|chú|cô|dì|cậu|mợ|thím|người nhà|gia đình|phụ huynh|hàng xóm|vo|chong|bo|me|chau|nguoi nha|gia dinh|phu huynh|hang xom)(?![\p{L}\d])/iu;
const FEWEST_DIGITS = 9;
/** One number in pieces, `0912/345/678`, or as a spreadsheet groups its digits: `912,345,678`. */
const IN_PIECES = /^\s*(?:(?:0|\+?84)\d{0,3}(?:\D{1,3}\d{2,6}){1,3}|[35789]\d\d(?:,\d{3}){2})\s*$/;
const LETTER = /\p{L}/u;

/** Splits a cell into its numbers, each with the words about it. */
function partsOf(text: string): string[] {
  // A remark in brackets is about the number before it; one on its own line about the line above.
  const marked = text.normalize('NFC').replace(/(\([^()\d]*\))(?=\s*[\d+])/gu, '$1;');
  const parts: string[] = [];
  let before = '';
  for (const part of marked.split(SEPARATORS)) {
    if (/\d/.test(part)) {
      parts.push(before + part);
      before = '';
    } else if (parts.length > 0) parts[parts.length - 1] += ` ${part}`;
    else before += `${part} `;
  }
  return parts;
}

/** Removes the number of a relative, who is named before or behind it. */
function ownPart(part: string): string {
  const word = RELATIVE.exec(part);
  if (word === null) return part;
  return hasNumber(part.slice(word.index)) ? part.slice(0, word.index) : '';
}

function hasNumber(text: string): boolean {
  return text.replace(/\D+/g, '').length >= FEWEST_DIGITS;
}

/**
 * Parses the first phone number of a cell that does not belong to a relative: digits only, with the leading
 * zero; `''` for none. Leading zeros that Excel dropped are restored; digits that it rounded are lost.
 */
export function parsePhone(text: string): string | 'phone-unreadable' | 'id-scientific' {
  // A short cut: nearly all numbers are written like this.
  if (MOBILE.test(text) && !isOneCharacter(text.slice(1))) return text;
  if (isPlaceholder(text)) return '';
  if (isScientific(text)) return 'id-scientific';
  let isRelatives = false;
  for (const part of partsOf(text)) {
    const own = ownPart(part);
    if (own !== part && hasNumber(part)) isRelatives = true;
    const phone = normalPhone(own) ?? firstOfTwo(own);
    if (phone !== undefined) return phone;
  }
  const whole = IN_PIECES.test(text) && !LETTER.test(text) ? normalPhone(text) : undefined;
  return whole ?? (isRelatives ? '' : 'phone-unreadable');
}

const LABEL = /(?<!\p{L})(?:số|sđt|đtdđ|đt|điện thoại|di động|tel|phone|mobile)(?!\p{L})/giu;

/** Whether a cell contains more than the number parsed from it: another number, or words. */
export function containsMore(text: string, phone: string): boolean {
  if (text === phone) return false;
  const bare = text.normalize('NFC').replace(LABEL, '');
  return /\p{L}/u.test(bare) || normalPhone(bare) !== phone;
}
