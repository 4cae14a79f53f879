/** Writes out the short forms that people type in messages. */
import { clean } from '../../text/index.js';

const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ...['k', 'ko', 'hok', 'hông', 'hong'].map((short) => [short, 'không'] as const),
  ['ng', 'người'],
  ['r', 'rồi'],
  ['ktra', 'kiểm tra'],
]);
/** Polite words at the end. */
const PARTICLES = /(?:[\s,]+(?:nhé|nhá|nha|nhe|ạ|luôn))+[.!]*$/iu;

/** Replaces `1 ng` by `1 người`, `k phải` by `không phải`, and drops `nhé`. A single word may be a letter or a name. */
export function writtenOut(text: string): string {
  const words = clean(text).replace(PARTICLES, '').split(' ');
  if (words.length === 1) return words[0]!;
  return words.map((word) => SHORT_FORMS.get(word.toLowerCase()) ?? word).join(' ');
}
