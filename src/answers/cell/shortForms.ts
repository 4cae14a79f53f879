/** Writes out short forms and keyed words, and drops signs and polite words. */
import { clean, decodeKeys } from '../../text/index.js';

const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ...['k', 'ko', 'hok', 'hông', 'hong'].map((short) => [short, 'không'] as const),
  ['ng', 'người'],
  ['1', 'một'],
  ['2', 'hai'],
  ['đ/c', 'đồng chí'],
  ['r', 'rồi'],
  ['ktra', 'kiểm tra'],
  ['sh', 'sinh hoạt'],
]);
/** Polite words at the beginning, and that somebody confirms. */
const BEFORE = /^(?:(?:dạ|vâng|thưa|xác nhận|đã xác nhận(?: là)?)[\s,]+)+/iu;
/** Polite words at the end. */
const PARTICLES =
  /(?:[\s,]+(?:nhé|nhá|nha|nhe|ạ|luôn|thôi|rồi|mà|đó|đấy|giúp)(?:\s+(?:em|anh|chị|cô|chú|bác|tôi|mình))?)+[.!]*$/iu;
/** Number and short word in one: `1ng`. */
const JOINED = /(?<![\p{L}\d])([12])(ng|người)(?!\p{L})/giu;

/** Whether a word that looks like the letter of a row is another word: `k đúng`, `dạ đúng`. */
export function isShortForm(word: string): boolean {
  return word === 'k' || word === 'da' || (word.length > 1 && SHORT_FORMS.has(word.toLowerCase()));
}

/**
 * Replaces `1 ng` by `một người`, `k phải` by `không phải`, and drops `dạ` and `nhé`. A single word may be a letter or a
 * name.
 */
export function writtenOut(text: string): string {
  const plain = clean(text).replace(PARTICLES, '').replace(BEFORE, '').replace(JOINED, '$1 $2');
  const words = plain.split(' ');
  if (words.length === 1) return words[0]!;
  return words.map((word) => SHORT_FORMS.get(word.toLowerCase()) ?? word).join(' ');
}

const WORD = /[\p{L}\d]+/gu;

/** Decodes words that were left as keyed: `hai nguwowif` to `hai người`. */
export function withoutKeys(text: string): string {
  return text.replace(WORD, (word) => decodeKeys(word.toLowerCase()) ?? word);
}

/** Signs around a word: `GOP.` */
const SIGNS = /^[\s"'’.*-]+|[\s"'’.!*-]+$/gu;

/** Drops signs around a word: `"GOP."`. */
export function withoutSigns(text: string): string {
  return text.replace(SIGNS, '');
}
