/** Cleans, folds and compares text, without locale. */

/** Range of Latin letters with precomputed folded forms. */
const TABLE_SIZE = 0x2000;

function isBlank(code: number): boolean {
  return (
    code <= 0x20 ||
    (code >= 0x7f && code <= 0xa0) ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** Whether a character is an invisible joiner, which is dropped. */
function isInvisible(code: number): boolean {
  return code === 0xfeff || code === 0x2060 || (code >= 0x200c && code <= 0x200f);
}

/** Whether a character may need `normalize('NFC')`. */
function needsComposing(code: number): boolean {
  return code >= 0x300 && (code < 0x1e00 || code >= 0x1f00);
}

/** First code beyond the Vietnamese letters; from here on, every character may need cleaning. */
const END_OF_LETTERS = 0x1f00;
/** 1 for each code below, other than the blank, that `clean` changes or that may need composing. */
const UNCLEAN: Uint8Array = Uint8Array.from({ length: END_OF_LETTERS }, (_, code) =>
  code === 0xd0 || code === 0xf0 || isBlank(code) || needsComposing(code) ? 1 : 0,
);

/** Whether a text has only single blanks between words, and otherwise only codes that a table has as 0. */
function isUnchanged(text: string, changed: Uint8Array): boolean {
  let blank = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x20) {
      if (blank) return false;
      blank = true;
      continue;
    }
    blank = false;
    if (code >= changed.length || changed[code] === 1) return false;
  }
  return !blank || text === '';
}

/**
 * Cleans a text: NFC; Icelandic Ð ð (of old keyboards and ANSI files) as Đ đ; line breaks, tabs and blanks
 * of any kind as one blank; without invisible joiners; trimmed.
 */
export function clean(text: string): string {
  if (isUnchanged(text, UNCLEAN)) return text;
  const composed = text.normalize('NFC');
  let out = '';
  let pending = false;
  for (let i = 0; i < composed.length; i++) {
    const code = composed.charCodeAt(i);
    if (isInvisible(code)) continue;
    if (isBlank(code)) {
      pending = out !== '';
      continue;
    }
    if (pending) out += ' ';
    pending = false;
    out += code === 0xd0 ? 'Đ' : code === 0xf0 ? 'đ' : composed[i];
  }
  // Dropping a joiner may leave a mark next to its letter.
  return out.normalize('NFC');
}

/** Whether a text has no letter with a mark, and no đ. */
export function isUnmarked(text: string): boolean {
  return fold(text) === text.toLowerCase();
}

/** Code → folded code; 0 for a combining mark, which is dropped. */
const FOLDED: Uint16Array = buildFolded();

function buildFolded(): Uint16Array {
  const table = new Uint16Array(TABLE_SIZE);
  for (let code = 0; code < TABLE_SIZE; code++) {
    if (isBlank(code)) table[code] = 0x20;
    else if (code === 0xd0 || code === 0xf0 || code === 0x110 || code === 0x111) table[code] = 0x64;
    else if (code < 0x300 || code > 0x36f) {
      const bare = withoutMarks(withoutMarks(String.fromCharCode(code)).toLowerCase());
      table[code] = bare.length === 1 ? bare.charCodeAt(0) : code;
    }
  }
  return table;
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}

/** 1 for each code of ASCII, other than the blank, that `fold` changes. */
const UNFOLDED: Uint8Array = Uint8Array.from({ length: 0x7f }, (_, code) =>
  code < 0x20 || (code >= 0x41 && code <= 0x5a) ? 1 : 0,
);

/** Letters of the text that is being folded; joining single letters to a text takes twice as long. */
const LETTERS = new Uint16Array(1024);

/** Folds a text for comparing wordings: lower case, without marks, đ as d, single blanks. Idempotent. */
export function fold(text: string): string {
  if (isUnchanged(text, UNFOLDED)) return text;
  let out = '';
  let count = 0;
  let pending = false;
  for (let i = 0; i < text.length; i++) {
    const code = foldedCode(text.charCodeAt(i));
    if (code === 0) continue;
    if (code === 0x20) {
      pending = count > 0 || out !== '';
      continue;
    }
    if (count > LETTERS.length - 2) {
      out += textOf(count);
      count = 0;
    }
    if (pending) LETTERS[count++] = 0x20;
    pending = false;
    LETTERS[count++] = code;
  }
  return out === '' ? textOf(count) : out + textOf(count);
}

/** Returns the code of the folded character, 0x20 for any blank, 0 for what is dropped. */
function foldedCode(code: number): number {
  if (code < TABLE_SIZE) return FOLDED[code]!;
  if (isInvisible(code)) return 0;
  if (isBlank(code)) return 0x20;
  const lower = String.fromCharCode(code).toLowerCase().charCodeAt(0);
  return lower < TABLE_SIZE ? FOLDED[lower]! : lower;
}

function textOf(count: number): string {
  return String.fromCharCode.apply(null, LETTERS.subarray(0, count) as unknown as number[]);
}

/** Whether a text may have a letter: false for most figures, dates and signs. Takes far less time than a pattern. */
export function mayHaveLetter(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) >= 0x41) return true;
  }
  return false;
}

/** Splits a text into cleaned words; none for a blank text. */
export function words(text: string): string[] {
  const cleaned = clean(text);
  return cleaned === '' ? [] : cleaned.split(' ');
}

const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\p{N}]+/gu;

/** Folds a text to letters and digits only: `Phú Hộ` → `phuho`. */
export function foldTight(text: string): string {
  return fold(text).replace(NEITHER_LETTER_NOR_DIGIT, '');
}

/** Makes the name of a folder, ASCII words joined by `-`: `Phường Phong Châu` → `phuong-phong-chau`. */
export function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Compares by code point: negative, 0 or positive. The same on every machine. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const left = a.charCodeAt(i);
    const right = b.charCodeAt(i);
    if (left !== right) return codePointRank(left) - codePointRank(right);
  }
  return a.length - b.length;
}

/** Ranks surrogates, which encode higher code points, above all other units. */
function codePointRank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
