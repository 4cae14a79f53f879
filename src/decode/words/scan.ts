/** A fast scan of every cell: can it be anything but Unicode in NFC? */
import { VNI_PAIRS } from '../encodings/vni.js';

/** Flag: a character, or two neighbours, that correct Vietnamese in Unicode lacks. */
export const TELLTALE = 1;
/** Flag: a combining mark, which must be composed. */
export const COMBINING = 2;

const VIETNAMESE = 'ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýÐð';
/** Signs of ordinary text: NBSP, ¯ ° ± ² ³ ´ º ¿. Some are rare letters of TCVN3. */
const SIGNS = '\u00a0¯°±²³´º¿';
/** Neighbours that are a VNI pair and also correct Vietnamese: hoà, hoá, hoã. */
const BOTH = ['oà', 'oá', 'oã'];

const PLAIN = 0;
const FOREIGN = 1;
const SMALL = 2;
const CAPITAL = 3;
const MARK = 4;

const SIZE = 0x370;
const classes = new Uint8Array(SIZE);
for (let code = 0x80; code <= 0xff; code++) {
  const character = String.fromCharCode(code);
  if (VIETNAMESE.includes(character)) classes[code] = code < 0xe0 ? CAPITAL : SMALL;
  else if (!SIGNS.includes(character)) classes[code] = FOREIGN;
}
for (let code = 0x300; code < SIZE; code++) classes[code] = MARK;
// UTF-8 read as windows-1258 has it in the middle of words (`ToĂ n`).
classes[0x102] = CAPITAL;

/** Previous letter × 256 + letter: 1 if the second can only be a VNI mark. */
const onlyVni = new Uint8Array(0x10000);
for (const two of VNI_PAIRS) {
  if (!BOTH.includes(two.toLowerCase())) {
    onlyVni[two.charCodeAt(0) * 256 + two.charCodeAt(1)] = 1;
  }
}

/** Returns `TELLTALE` and `COMBINING`, combined; 0 for ASCII and correct Vietnamese in NFC. */
export function scan(text: string): number {
  const { length } = text;
  let flags = 0;
  let before = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x80 && (code < SIZE || before === 0xc3 || before === 0x102 || before === 0xe2)) {
      flags |= flagOf(before, code);
    }
    before = code;
  }
  return flags;
}

function flagOf(before: number, code: number): number {
  const kind = code < SIZE ? classes[code] : PLAIN;
  if (kind === MARK) return COMBINING;
  if (kind === FOREIGN) return TELLTALE;
  // `Ã` or `Ă` before anything that isn't ASCII, and `áº`: how UTF-8 looks in another code page.
  if (before === 0xc3 || before === 0x102 || (before === 0xe1 && code === 0xba)) return TELLTALE;
  // `Â` with a no-break space or behind a figure, and `â€`: signs of UTF-8.
  if (before === 0xc2 && code === 0xa0) return TELLTALE;
  if (code === 0xc2 && before >= 0x30 && before <= 0x39) return TELLTALE;
  if (before === 0xe2 && code === 0x20ac) return TELLTALE;
  if (kind === PLAIN) return 0;
  // A capital inside a word (`NguyÔn`, `chuyêÒn`), or a letter that can only be a VNI mark (`Nguyeãn`).
  const isSmall =
    (before >= 0x61 && before <= 0x7a) || (before < SIZE && classes[before] === SMALL);
  const inside = kind === CAPITAL && isSmall;
  const mark = before < 0x100 && code < 0x100 && onlyVni[before * 256 + code] === 1;
  return inside || mark ? TELLTALE : 0;
}
