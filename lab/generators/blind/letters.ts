/** Splits and changes Vietnamese words for misspellings. */
import { upperFirst } from '#product/text/index.js';

const vowels = [
  'aàảãáạ',
  'ăằẳẵắặ',
  'âầẩẫấậ',
  'eèẻẽéẹ',
  'êềểễếệ',
  'iìỉĩíị',
  'oòỏõóọ',
  'ôồổỗốộ',
].concat(['ơờởỡớợ', 'uùủũúụ', 'ưừửữứự', 'yỳỷỹýỵ']);

const places = new Map<string, { row: string; tone: number }>();
for (const row of vowels) {
  for (const [tone, letter] of [...row].entries()) places.set(letter, { row, tone });
}

/** 0 none, 1 huyền, 2 hỏi, 3 ngã, 4 sắc, 5 nặng. */
export type Tone = 0 | 1 | 2 | 3 | 4 | 5;

/** Splits a word into lower-case letters without tone, the tone, and the index of its vowel. */
export function parted(word: string): { bare: string; tone: Tone; at: number } {
  let tone = 0;
  let at = -1;
  const letters = [...word.toLowerCase()].map((letter, i) => {
    const place = places.get(letter);
    if (place === undefined) return letter;
    if (place.tone > 0) {
      tone = place.tone;
      at = i;
    }
    return place.row[0]!;
  });
  return { bare: letters.join(''), tone: tone as Tone, at };
}

/** Puts a tone on the letter at `at`. */
export function toned(bare: string, tone: Tone, at: number): string {
  if (tone === 0 || at < 0) return bare;
  const row = places.get(bare[at]!)?.row;
  return row === undefined ? bare : bare.slice(0, at) + row[tone]! + bare.slice(at + 1);
}

/** Replaces letters of a word and keeps its tone. @returns undefined if nothing changes */
export function respelt(word: string, pattern: RegExp, to: string): string | undefined {
  const { bare, tone, at } = parted(word);
  const changed = bare.replace(pattern, to);
  if (changed === bare) return undefined;
  const shift = at - bare.length + changed.length;
  // The tone remains on its vowel, counted from the end if the beginning changed.
  const place = places.has(changed[shift] ?? '') ? shift : places.has(changed[at] ?? '') ? at : -1;
  return upperFirst(toned(changed, tone, place));
}

/** Moves the tone of an open oa, oe, uy: `Hòa` → `Hoà`. */
export function newStyle(word: string): string {
  const { bare, tone, at } = parted(word);
  if (tone === 0 || !/[^q](oa|oe|uy)$/.test(` ${bare}`) || at !== bare.length - 2) return word;
  return upperFirst(toned(bare, tone, at + 1));
}
