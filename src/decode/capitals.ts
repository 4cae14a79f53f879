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
 * Decoded text as the font showed it. `columnShows`: whether the column is in such a font, for a
 * cell that doesn't tell (`Hà Lê` or `HÀ LÊ`).
 */
export function withCapitals(decoded: string, columnShows: boolean): string {
  const shows = (decoded.match(LETTERS) ?? []).some(showsCapitals);
  if (SMALL_ASCII.test(decoded)) {
    if (!shows) return decoded;
    return decoded.replace(LETTERS, (word) => (showsCapitals(word) ? word.toUpperCase() : word));
  }
  return shows || columnShows ? decoded.toUpperCase() : decoded;
}
