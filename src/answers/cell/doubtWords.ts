/** Recognises words that take back the decision before them. */
import { clean, fold } from '../../text/index.js';

/** A whole addition, such as `chưa chắc lắm`. */
const WHOLE = /^(?:chưa|không|ko|chẳng) (?:chắc|rõ|biết)(?: chắn| lắm| nữa| đâu)*$/;
/** The beginning of an addition, such as `hỏi lại bí thư`. */
const FIRST = new RegExp(
  '^(?:(?:hỏi|xem|kiểm tra|xác minh) (?:lại|thêm)|(?:cần|để|sẽ|đang|chờ|nên|phải) (?:hỏi|xem|kiểm tra|xác minh)' +
    '|nhưng|tuy nhiên|tuy vậy|song|but|except|hình như|có lẽ|có thể|chắc là|(?:tôi|em) (?:đoán|nghĩ)|not sure|unsure|maybe|perhaps|probably|to be checked)' +
    '(?: .*)?$',
);
/** Patterns for text with marks, where a mark may be lost to `?`, and without any. */
const MARKED = [WHOLE, FIRST].map(({ source }) => withDamage(source));
const UNMARKED = [WHOLE, FIRST].map(({ source }) => new RegExp(withoutMarks(source), 's'));
const SIGNS = /^[\s"'.*-]+|[\s"'.!*-]+$/gu;

/** Detects a text such as `chưa chắc`, `hỏi lại bí thư` or `?`, also without marks. */
export function isDoubt(addition: string): boolean {
  const text = clean(addition.replace(SIGNS, '')).toLowerCase();
  if (/^\?+$/.test(text)) return true;
  const patterns = /[^\0-\x7f]|\?/.test(text) ? MARKED : UNMARKED;
  return patterns.some((pattern) => pattern.test(text));
}

function withDamage(source: string): RegExp {
  return new RegExp(
    source.replace(/[^\0-\x7f]/gu, (letter) => `[${letter}?]`),
    's',
  );
}

function withoutMarks(source: string): string {
  return source.replace(/[^\0-\x7f]/gu, (letter) => fold(letter));
}
