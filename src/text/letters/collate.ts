/** Sort keys for Vietnamese alphabetical order, without `Intl`: the same on every machine. */
import { ALPHABET, tonelessCode, toneOfCode } from './alphabet.js';
import { compareText, fold, words } from './fold.js';
import { memoize } from './memoize.js';

const FIRST_LETTER = 0x41;
/** Separator below all letters and digits, so that a shorter word comes first. */
const WORD_END = '!';

/** Toneless lower-case letter → its character in the key. */
const PLACES = new Map(
  [...ALPHABET].map((letter, place) => [letter, String.fromCharCode(FIRST_LETTER + place)]),
);

/** Writes digits after their count, so that 2 sorts before 10. */
function numberKey(digits: string): string {
  const short = digits.replace(/^0+(?=\d)/, '');
  return String.fromCharCode(0x30 + Math.min(short.length, 9)) + short;
}

/** Makes the key of a text without blanks: `''` for punctuation, several keys for `Hà-Anh`. */
const wordKey = memoize((word): string => {
  const parts = word.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu);
  return (parts ?? []).map(makeKey).join(' ');
});

function makeKey(word: string): string {
  let letters = '';
  let tones = '';
  for (const part of word.match(/\d+|\D/gu) ?? []) {
    if (/^\d/.test(part)) {
      letters += numberKey(part);
      continue;
    }
    const code = part.charCodeAt(0);
    const plain = String.fromCharCode(tonelessCode(code));
    const place = PLACES.get(plain) ?? PLACES.get(fold(plain));
    if (place === undefined) letters += part;
    else {
      letters += place;
      if (toneOfCode(code) !== 0) tones += toneOfCode(code);
    }
  }
  return letters + WORD_END + (tones === '' ? '0' : tones);
}

/**
 * Makes a key that, compared by code point, sorts as Vietnamese dictionaries do: word by word, first by
 * letter (a ă â b c d đ e ê …), then by tone (ngang huyền hỏi ngã sắc nặng); numbers by size.
 * Case and punctuation do not count. Texts with equal keys still need an order by `compareText`.
 */
export function vietnameseKey(text: string): string {
  return words(text)
    .map(wordKey)
    .filter((key) => key !== '')
    .join(' ');
}

/** Makes a sort key for people: by the given name (last word), then by the rest from the surname on. */
export function nameKey(name: string): string {
  const key = vietnameseKey(name);
  const last = key.lastIndexOf(' ');
  return last < 0 ? key : `${key.slice(last + 1)} ${key.slice(0, last)}`;
}

/** Sorts names as Vietnamese dictionaries do, names of equal keys by code point. */
export function inVietnameseOrder(names: Iterable<string>): string[] {
  return [...names]
    .map((name) => ({ name, key: vietnameseKey(name) }))
    .sort((a, b) => compareText(a.key, b.key) || compareText(a.name, b.name))
    .map(({ name }) => name);
}
