/** Letters of the Vietnamese alphabet and the six tones on its vowels. */

/** ngang 0, huyền 1, hỏi 2, ngã 3, sắc 4, nặng 5: the order of Vietnamese dictionaries. */
export type Tone = 0 | 1 | 2 | 3 | 4 | 5;

export const SAC: Tone = 4;
export const NANG: Tone = 5;

/** In alphabetical order, with f, j, w and z for foreign names. */
export const ALPHABET = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';

/** One row per vowel, in the order of `Tone`. */
const TONED_VOWELS = [
  'aàảãáạ',
  'ăằẳẵắặ',
  'âầẩẫấậ',
  'eèẻẽéẹ',
  'êềểễếệ',
  'iìỉĩíị',
  'oòỏõóọ',
  'ôồổỗốộ',
  'ơờởỡớợ',
  'uùủũúụ',
  'ưừửữứự',
  'yỳỷỹýỵ',
];

const SIZE = 0x1f00;
/** Code → code of the same letter without tone. */
const toneless = new Uint16Array(SIZE);
const tones = new Uint8Array(SIZE);
const toned = new Map<string, string>();

for (let code = 0; code < SIZE; code++) toneless[code] = code;
for (const row of [...TONED_VOWELS, ...TONED_VOWELS.map((vowels) => vowels.toUpperCase())]) {
  toned.set(row[0], row);
  for (let tone = 0; tone < row.length; tone++) {
    toneless[row.charCodeAt(tone)] = row.charCodeAt(0);
    tones[row.charCodeAt(tone)] = tone;
  }
}

/** Removes the tone from the code of a letter, in the same case; other characters remain. */
export function tonelessCode(code: number): number {
  return code < SIZE ? toneless[code] : code;
}

/** Finds the tone on a letter; 0 for none. */
export function toneOfCode(code: number): Tone {
  return (code < SIZE ? tones[code] : 0) as Tone;
}

/** Puts a tone on a toneless vowel, either case; other characters remain. */
export function letterWithTone(letter: string, tone: Tone): string {
  return toned.get(letter)?.[tone] ?? letter;
}

/** Whether a toneless lower-case letter is a vowel. */
export function isVowel(letter: string): boolean {
  return 'aăâeêioôơuưy'.includes(letter);
}
