/**
 * Capitals of TCVN3 fonts whose name ends in H (.VnTimeH): they show small letters as capitals, and
 * the encoding has no capital vowels with a tone, so decoded text mixes both (`NGUYễN`).
 */

const SMALL = /\p{Ll}/u;
const SMALL_ASCII = /[a-z]/;
/** A capital that is not the first letter. */
const LATER_CAPITAL = /\p{L}\p{Lu}/u;
const LETTERS = /[\p{L}\p{M}]+/gu;

/** Whether a decoded word can only come from such a font. */
export function showsCapitals(word: string): boolean {
  return SMALL.test(word) && !SMALL_ASCII.test(word) && LATER_CAPITAL.test(word);
}

/**
 * Evidence that a font shows capitals: the cell's own `words`; the words of its `column`, for an
 * ambiguous cell (`Hà Lê` or `HÀ LÊ`); or the name of the `font`.
 */
export type Capitals = 'words' | 'column' | 'font';

/** Writes decoded text as the font showed it. */
export function withCapitals(decoded: string, by: Capitals): string {
  if (by === 'font') return decoded.toUpperCase();
  const shows = (decoded.match(LETTERS) ?? []).some(showsCapitals);
  if (SMALL_ASCII.test(decoded)) {
    if (!shows) return decoded;
    return decoded.replace(LETTERS, (word) => (showsCapitals(word) ? word.toUpperCase() : word));
  }
  return shows || by === 'column' ? decoded.toUpperCase() : decoded;
}
