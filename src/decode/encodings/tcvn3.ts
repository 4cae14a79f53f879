/**
 * TCVN 5712:1993 (VN3), the encoding of the .Vn* fonts: one byte per letter, seen as the Latin-1
 * character of that byte. Source: the code table of the standard.
 */
import { letterWithTone, type Tone, tonelessCode } from '../../text/index.js';

/** First byte of consecutive letters, and the letters. */
const RUNS: readonly [number, string][] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
];

const LETTERS: ReadonlyMap<number, string> = new Map(
  RUNS.flatMap(([first, letters]) => [...letters].map((letter, i) => [first + i, letter] as const)),
);

/** Combining tones after the vowel; the fonts have them, but few keyboards write them. */
const TONES: ReadonlyMap<number, Tone> = new Map([
  [0xb0, 1],
  [0xb1, 2],
  [0xb2, 3],
  [0xb3, 4],
  [0xb4, 5],
]);

/**
 * Reads a TCVN3 word, given as the Latin-1 characters of its bytes.
 *
 * The encoding has no capital vowels with a tone. They are written as the capital and the small letter
 * with the tone (`A¸` → `Á`), or as the small letter in a font of capitals (see `capitals.ts`).
 * @returns Unicode; undefined for a word with a character outside the encoding
 */
export function readTcvn3(word: string): string | undefined {
  let out = '';
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < 0x80) {
      out += word[i];
      continue;
    }
    const before = out.slice(-1);
    const letter = LETTERS.get(code);
    if (letter !== undefined) {
      const capital = String.fromCharCode(tonelessCode(letter.charCodeAt(0))).toUpperCase();
      const pair = before === capital && capital !== letter.toUpperCase();
      out = pair ? out.slice(0, -1) + letter.toUpperCase() : out + letter;
      continue;
    }
    const tone = TONES.get(code);
    if (tone === undefined) return undefined;
    const toned = letterWithTone(before, tone);
    if (toned === before) return undefined;
    out = out.slice(0, -1) + toned;
  }
  return out;
}
