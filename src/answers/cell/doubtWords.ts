/** Recognises words that take back the decision before them. */
import { clean, fold, isSyllable } from '../../text/index.js';
import { writtenOut } from './shortForms.js';

/** A whole addition, such as `chưa chắc lắm` or `đúng không`. */
const WHOLE = new RegExp(
  '^(?:(?:chưa|không|chẳng) (?:dám )?(?:chắc|rõ|biết)(?: chắn| lắm| nữa| đâu| đúng| sai| không)*|chắc(?: vậy| thế| thôi)+' +
    '|(?:tạm|tạm thời|đoán|nghi|nghi ngờ)(?: vậy| thế)?|(?:có )?(?:đúng|phải|chắc) không)$',
);
/** The beginning of an addition, such as `hỏi lại bí thư`. */
const FIRST = new RegExp(
  '^(?:(?:hỏi|xem|kiểm tra|xác minh) (?:lại|thêm)|chưa (?:hỏi|xem|kiểm tra|xác minh|đối chiếu)' +
    '|(?:cần|để|sẽ|đang|chờ|đợi|nên|phải|còn phải|để (?:em|tôi|mình|anh|chị)) (?:hỏi|xem|kiểm tra|xác minh)' +
    '|nhưng|tuy nhiên|tuy vậy|song (?:vẫn|chưa|không|khác|còn|phải)|but|except|nếu|hình như|có lẽ|có thể|chắc là|nghe nói' +
    '|(?:tôi|em) (?:đoán|nghĩ)|not sure|unsure|maybe|perhaps|probably|to be checked)(?: .*)?$',
);
/** Patterns for text with marks, where a mark may be lost to `?`, and without any. */
const MARKED = [WHOLE, FIRST].map(({ source }) => withDamage(source));
const UNMARKED = [WHOLE, FIRST].map(({ source }) => new RegExp(withoutMarks(source), 's'));
const SIGNS = /^[\s"'.*-]+|[\s"'.!*-]+$/gu;

/** Words before a value that is a guess. Without marks `co the` may be a name. */
const BEGINS_AS_GUESS =
  /^(?:hình như|hinh nhu|chắc là|chac la|nghe nói|nghe noi|có lẽ|có thể|khoảng) /iu;
/** Words behind a value that is a guess. */
const ENDS_AS_GUESS =
  /\s(?:hay sao|hay gì|gì đó|thì phải|chắc thế|chắc vậy|hay sao ay|thi phai)(?: ấy| đó| đấy)?[.!]*$/iu;
const BEHIND_VALUE = /[;,()]|\s[-–—]\s/u;

/** Detects a text such as `chưa chắc`, `hỏi lại bí thư` or `?`, also without marks. */
export function isDoubt(addition: string): boolean {
  if (isAsked(addition)) return true;
  const whole = clean(addition.replace(SIGNS, '')).toLowerCase();
  return [whole, writtenOut(whole.replace(/\?+$/, ''))].some((text) => {
    const patterns = /[^\0-\x7f]|\?/.test(text) ? MARKED : UNMARKED;
    return patterns.some((pattern) => pattern.test(text));
  });
}

/** Whether a text ends with a question mark that is not a lost letter, as in `m?` and `r?i?`. */
export function isAsked(text: string): boolean {
  const [words = '', marks = ''] = text.split(/(\?+)\)?$/);
  const last = words.split(/\s/).at(-1) ?? '';
  return marks !== '' && !words.includes('?') && (last === '' || isSyllable(last));
}

/** Detects a value such as `hình như Hà Văn Tám` or `Khu 5 (chưa chắc)`. */
export function isDoubtfulValue(value: string): boolean {
  const [, ...behind] = value.split(BEHIND_VALUE);
  if (BEGINS_AS_GUESS.test(value) || ENDS_AS_GUESS.test(value)) return true;
  return behind.some((part) => part !== '' && isDoubt(part.trim()));
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
