/** Gives the usual keys of headings in other words: abbreviated, with words in another order, or in English. */
import { fold } from '../../text/index.js';
import { membershipDateKey } from './membershipDates.js';

const OTHER_STARTS = [
  ['td ', 'trinh do '],
  ['chuc danh ', 'chuc vu '],
  ['cv ', 'chuc vu '],
  ['chuc vu tai ', 'chuc vu trong '],
  ['dc ', 'dia chi '],
  ['d c ', 'dia chi '],
  // `T.đó` alone is `Trong đó`.
  ['t do ', 'trinh do '],
  ['tr do ', 'trinh do '],
] as const;
/** Both sexes with their codes: `Nam=1, Nữ=0`, `1: Nam, 2: Nữ`. */
const CODED_SEXES = /^(?:nam \d nu \d|nu \d nam \d|\d nam \d nu|\d nu \d nam)$/;
const SEXES = 'nam nu';
/** Short for `sinh hoạt`: `Nơi SH Đoàn`. */
const MEETING = /\bsh\b/;
/** Keys of words of two syllables by what remains where the first is cut: `g tinh`, `ch mon`. */
const SHORTENED = new Map(
  [
    ...['chi đoàn', 'chi hội', 'chuyên môn', 'chức vụ', 'dân tộc', 'địa chỉ', 'điện thoại'],
    ...['ghi chú', 'giới tính', 'họ tên', 'ngày sinh', 'ngày vào', 'quê quán', 'tôn giáo'],
    'văn hóa',
  ].flatMap((word) => {
    const key = fold(word);
    return ['[a-z]', '(?:gi|qu|[^aeiouy]+)'].map((kept) => [
      key.replace(RegExp(`^(${kept})\\S*`), '$1'),
      key,
    ]);
  }),
);

/** Keys of these words as programs write them, without a blank: `gtinh`. */
const SHORTENED_TIGHT = new Map(
  [...SHORTENED].map(([short, full]) => [short.replace(' ', ''), full]),
);

/**
 * Returns the key of `Số thẻ HV` for `Thẻ HV số`, of `Identity number` for `Identity no`, of `Trình độ học vấn`
 * for `TĐ học vấn`, of `Nơi sinh hoạt Đoàn` for `Nơi SH Đoàn`, of `Chức vụ trong Đoàn` for `Chức danh trong Đoàn`,
 * of `Phone number` for `Your phone number`, of `Giới tính` for `G.tính`, `Gi.tính` and `GTinh`, and of
 * `Nam/Nữ` for `Nam=1, Nữ=0`. Dates of membership get the key that `membershipDateKey` returns.
 */
export function otherKeys(key: string): string[] {
  const full = withFullWords(key);
  if (full !== key) return [full];
  if (key.startsWith('your ')) return [key.slice('your '.length)];
  if (key.endsWith(' no')) return [key.replace(/no$/, 'number')];
  if (key.endsWith(' so')) return [`so ${key.slice(0, -' so'.length)}`];
  const date = membershipDateKey(key);
  if (date !== undefined) return [date];
  if (CODED_SEXES.test(key)) return [SEXES];
  if (MEETING.test(key)) return [key.replace(MEETING, 'sinh hoat')];
  const other = OTHER_STARTS.find(([start]) => key.startsWith(start));
  return other === undefined ? [] : [other[1] + key.slice(other[0].length)];
}

/** Writes out the words of a key of which the first syllable is cut. */
function withFullWords(key: string): string {
  const words = key.split(' ');
  if (words.length === 1) return SHORTENED_TIGHT.get(key) ?? key;
  for (let at = 0; at + 1 < words.length; at++) {
    const full = SHORTENED.get(`${words[at]} ${words[at + 1]}`);
    if (full !== undefined) words.splice(at, 2, full);
  }
  return words.join(' ');
}
