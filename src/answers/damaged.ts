import { clean, fold } from '../text/unicode.js';

/** What a damaged letter may have become: up to six signs that are no ASCII letters, or `?`. */
const DAMAGE = '[^a-z0-9\\s_]';

/**
 * A pattern for the whole of a cell that says these words, whatever an office PC made of their
 * marks: `Gộp` is also `gop`, `G?p` (ANSI), `Gôp` and `Gá»™p` (UTF-8 opened as ANSI). A letter that
 * carries marks may be its base letter, other signs, or both (ANSI has no sign for some bytes of UTF-8, which are
 * blanks then); ASCII letters must be there.
 */
export function damagedPattern(words: readonly string[]): RegExp {
  return new RegExp(`^(?:${words.map(damagedSource).join('|')})$`, 'i');
}

/** The pattern of one word, for patterns that are made of several. */
export function damagedSource(word: string): string {
  return [...word.normalize('NFC')]
    .map((letter) => {
      if (letter === ' ') return '[\\s_-]*';
      if (/[a-z0-9]/i.test(letter)) return letter;
      return `(?:${fold(letter)}${DAMAGE}{0,3}|${DAMAGE}{1,6}|${DAMAGE}{2,6} )`;
    })
    .join('');
}

/** Whether a cell says one of the words; marks that are wrong or too many do not matter. */
export function says(pattern: RegExp, cell: string): boolean {
  return pattern.test(clean(cell)) || pattern.test(fold(cell));
}
