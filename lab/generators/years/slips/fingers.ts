/** Makes typing errors. */
import type { Random } from '#product/sample/index.js';
import { unmarked } from '#product/sample/index.js';
import { upperFirst } from '#product/text/index.js';
import { type ToneName, toneOfWord, withTone } from './letters.js';

const telexTones: Readonly<Record<ToneName, string>> = {
  sắc: 's',
  huyền: 'f',
  hỏi: 'r',
  ngã: 'x',
  nặng: 'j',
};
const vniTones: Readonly<Record<ToneName, string>> = {
  sắc: '1',
  huyền: '2',
  hỏi: '3',
  ngã: '4',
  nặng: '5',
};
const telexLetters: Readonly<Record<string, string>> = {
  ă: 'aw',
  â: 'aa',
  đ: 'dd',
  ê: 'ee',
  ô: 'oo',
  ơ: 'ow',
  ư: 'uw',
};
const vniLetters: Readonly<Record<string, string>> = {
  ă: 'a8',
  â: 'a6',
  đ: 'd9',
  ê: 'e6',
  ô: 'o6',
  ơ: 'o7',
  ư: 'u7',
};

/** Writes the keys of a word, as if the keyboard program were off: Nguyeexn, Nguye64n. */
export function rawKeys(word: string, keys: 'telex' | 'vni'): string {
  const [letters, tones] = keys === 'telex' ? [telexLetters, telexTones] : [vniLetters, vniTones];
  let out = '';
  for (const letter of word.toLowerCase()) {
    const tone = toneOfWord(letter);
    const plain = withTone(letter, undefined);
    out += (letters[plain] ?? plain) + (tone === undefined ? '' : tones[tone]);
  }
  return upperFirst(out);
}

const besideTone: Readonly<Record<ToneName, readonly ToneName[]>> = {
  sắc: ['ngã', 'huyền'],
  huyền: ['hỏi', 'sắc'],
  hỏi: ['huyền'],
  ngã: ['sắc'],
  nặng: ['huyền'],
};

const besideKey: Readonly<Record<string, string>> = {
  a: 's',
  e: 'r',
  g: 'h',
  h: 'g',
  i: 'o',
  m: 'n',
  n: 'm',
  o: 'i',
  t: 'y',
  u: 'y',
  y: 'u',
};

/** Makes one typing error in a word; the word is unchanged if none is possible. */
export function slippedWord(word: string, keys: 'telex' | 'vni', random: Random): string {
  const at = random.between(1, Math.max(1, word.length - 1));
  const letter = word[at] ?? '';
  const tone = toneOfWord(word);
  switch (random.below(8)) {
    case 0:
      return rawKeys(word, keys);
    case 1:
      return tone === undefined ? word : withTone(word, undefined);
    case 2:
      return tone === undefined ? word : withTone(word, random.pick(besideTone[tone]));
    case 3:
      return word.length > 3 ? word.slice(0, at) + word.slice(at + 1) : word;
    case 4:
      return word.slice(0, at) + letter + word.slice(at);
    case 5:
      return word.slice(0, at) + (word[at + 1] ?? '') + letter + word.slice(at + 2);
    case 6:
      return word.slice(0, at) + (besideKey[letter] ?? letter) + word.slice(at + 1);
    default:
      return unmarked(word);
  }
}

export function slippedDigits(digits: string, random: Random): string {
  const at = random.below(digits.length);
  const digit = digits[at]!;
  switch (random.below(4)) {
    case 0:
      return digits.slice(0, at) + (digits[at + 1] ?? '') + digit + digits.slice(at + 2);
    case 1:
      return digits.slice(0, at) + digits.slice(at + 1);
    case 2:
      return digits.slice(0, at) + digit + digits.slice(at);
    default:
      return (
        digits.slice(0, at) + ((Number(digit) + random.pick([1, 9])) % 10) + digits.slice(at + 1)
      );
  }
}
