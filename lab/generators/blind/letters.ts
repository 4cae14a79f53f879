/** Vietnamese letters, as far as misspelling them needs it. */

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

/** A word without its tone, in lower case, where the tone stood, and which it was. */
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

export function capitalised(word: string): string {
  return word === '' ? '' : word[0]!.toUpperCase() + word.slice(1);
}

/** Without tones, hats and hooks; đ is d. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
}

/** Changes the spelling of a word's letters and keeps its tone, or gives undefined. */
export function respelt(word: string, pattern: RegExp, to: string): string | undefined {
  const { bare, tone, at } = parted(word);
  const changed = bare.replace(pattern, to);
  if (changed === bare) return undefined;
  const shift = at - bare.length + changed.length;
  // The tone stays on its vowel, counted from the end when the beginning changed.
  const place = places.has(changed[shift] ?? '') ? shift : places.has(changed[at] ?? '') ? at : -1;
  return capitalised(toned(changed, tone, place));
}

/** `Hòa`, or `Hoà` in the new style: the tone of an open oa, oe, uy. */
export function newStyle(word: string): string {
  const { bare, tone, at } = parted(word);
  if (tone === 0 || !/[^q](oa|oe|uy)$/.test(` ${bare}`) || at !== bare.length - 2) return word;
  return capitalised(toned(bare, tone, at + 1));
}
