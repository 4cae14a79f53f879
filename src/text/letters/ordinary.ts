/**
 * Replaces characters that only look different from those of a keyboard: full-width `０１２Ａ` of East Asian
 * input methods, letters of "fonts" copied from chats, digits of other scripts, hyphens and slashes of word
 * processors. Characters with a meaning of their own (`½`, `m²`, `–` between words) remain.
 */

/** Lowest code of such a character. */
const FIRST = 0x660;
/** Whether a code is a Vietnamese letter, or a quote or dash of ordinary texts, the most usual above `FIRST`. */
const isUsual = (code: number) =>
  (code >= 0x1e00 && code < 0x1f00) || (code >= 0x2013 && code <= 0x201f && code !== 0x2015);

const HYPHENS = '\u2010\u2011\u2012\u2015\u2212\ufe58\ufe63';
const SLASHES = '\u2044\u2215';
/** Full-width forms, Roman numerals of one character, letters and digits of mathematics. */
const LOOKS = '\uff01-\uff5e\u2160-\u217f\u{1d400}-\u{1d7ff}';
const VARIANT = new RegExp(`[${HYPHENS}${SLASHES}${LOOKS}]|(?![0-9])\\p{Nd}`, 'gu');

/** Whether `ordinary` would change nothing; a quick test. */
export function isOrdinary(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= FIRST && !isUsual(code)) return text.search(VARIANT) < 0;
  }
  return true;
}

/** Writes a text in ordinary characters; marks that follow a changed letter are joined to it. */
export function ordinary(text: string): string {
  return isOrdinary(text) ? text : text.replace(VARIANT, ordinaryCharacter).normalize('NFC');
}

function ordinaryCharacter(character: string): string {
  if (HYPHENS.includes(character)) return '-';
  if (SLASHES.includes(character)) return '/';
  const compatible = character.normalize('NFKC');
  return compatible === character ? String(digitOf(character.codePointAt(0)!)) : compatible;
}

/** Finds the value of a digit: the digits of a script are consecutive, from 0 to 9. */
function digitOf(code: number): number {
  let zero = code;
  while (zero > code - 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--;
  return code - zero;
}
