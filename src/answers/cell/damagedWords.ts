import { clean, fold, isSyllable } from '../../text/index.js';

/**
 * Characters that a damaged letter may become: up to six signs that are not ASCII letters, or `?`. No code page makes
 * `đ` of another letter.
 */
const DAMAGE = '[^a-z0-9\\s_đ]';

/**
 * Makes a pattern for a whole cell with one of the words, whatever an office PC did to their marks:
 * `Gộp` is also `gop`, `G?p` (ANSI), `Gôp` and `Gá»™p` (UTF-8 opened as ANSI).
 * A letter with marks may be its base letter, other signs, or both; ASCII letters must be there.
 * ANSI has no sign for some bytes of UTF-8, which become blanks.
 */
export function damagedPattern(words: readonly string[]): RegExp {
  return whole(anyOf(words));
}

/** Makes the pattern of a whole cell. */
export function whole(source: string): RegExp {
  return new RegExp(`^(?:${source})$`, 'i');
}

/** Makes the pattern of one of the words, as a part of longer patterns. */
export function anyOf(words: readonly string[]): string {
  return `(?:${words.map(damagedSource).join('|')})`;
}

/** Makes the pattern of one word or words, as a part of longer patterns. */
export function damagedSource(word: string): string {
  return [...word.normalize('NFC')]
    .map((letter) => {
      if (letter === ' ') return '[\\s_-]*';
      if (/[a-z0-9]/i.test(letter)) return letter;
      const intact = letter.toLowerCase() === 'đ' ? 'đ|' : '';
      return `(?:${intact}${fold(letter)}${DAMAGE}{0,3}|${DAMAGE}{1,6}|${DAMAGE}{2,6} )`;
    })
    .join('');
}

/** Gap between two words. */
export const GAP = damagedSource(' ');

/**
 * Matches a cell without its marks, in case they are wrong or too many, and a damaged cell as it is
 * written. In an intact one every letter counts: `Đông` and `Đồng` are not `đúng`.
 */
export function matchesWord(pattern: RegExp, cell: string): boolean {
  if (latest.cell !== cell) latest = { cell, matches: wordMatcher(cell) };
  return latest.matches(pattern);
}

/** Matcher of the latest cell, which is compared with one word after the other. */
let latest = { cell: '', matches: wordMatcher('') };

/** Prepares a cell to be matched with several patterns, each as by `matchesWord`. */
export function wordMatcher(cell: string): (pattern: RegExp) => boolean {
  const text = clean(cell);
  const folded = fold(text);
  let isWhole: boolean | undefined;
  return (pattern) => {
    if (pattern.test(folded)) return true;
    isWhole ??= isIntact(text);
    return !isWhole && pattern.test(text);
  };
}

/** Whether a text has only Vietnamese syllables, which no office PC has damaged. */
function isIntact(text: string): boolean {
  return text.split(/[\s_.,;:!()"-]+/).every((word) => word === '' || isSyllable(word));
}

/**
 * Makes the test whether a cell has one of the words, as by `matchesWord`. Its syllables may lack marks of the word
 * (`dúng`, `gôp`) but have no others: `Dũng` is not `đúng`, `ở đấy` not `ở đây`. In longer texts `giử` may be `giữ`.
 */
export function wordingTest(words: readonly string[]): (cell: string) => boolean {
  const pattern = damagedPattern(words);
  return (cell) =>
    matchesWord(pattern, cell) &&
    !hasOtherMarks(clean(cell), words) &&
    !hasOtherSyllables(clean(cell), words);
}

/** Whether intact syllables of a text have marks that none of the words of its letters has there. */
function hasOtherSyllables(text: string, words: readonly string[]): boolean {
  const syllables = syllablesOf(text);
  const alike = words.filter((word) => fold(word) === fold(text)).map(syllablesOf);
  const fits = (word: readonly string[]) =>
    syllables.every((syllable, at) => !hasOtherMarks(syllable, [word[at] ?? '']));
  return syllables.length > 1 && alike.length > 0 && !alike.some(fits);
}

/** Splits a text, with one mark for hỏi and ngã, which people confuse. */
function syllablesOf(text: string): string[] {
  const withoutTilde = text.normalize('NFD').replaceAll('\u0303', '\u0309').normalize('NFC');
  return withoutTilde.toLowerCase().split(/[\s_-]+/);
}

/** Whether a text is an intact syllable with marks that none of the words has. */
export function hasOtherMarks(text: string, words: readonly string[]): boolean {
  if (!isSyllable(text.toLowerCase())) return false;
  const base = fold(text);
  const own = marksOf(text);
  return !words.some(
    (word) => fold(word) === base && own.every((mark) => marksOf(word).includes(mark)),
  );
}

function marksOf(text: string): string[] {
  return text.normalize('NFD').match(/[\u0300-\u036f]/gu) ?? [];
}
