/** Separates words of headings that differ only in marks. */
import { clean, isSpellingOf, isSyllable } from '../../text/index.js';
import { withoutHints } from './heading.js';

const NAME_OF = 'tên';
const MARKS = /[^a-z\d]/;

/**
 * Whether a heading of one word, or of one behind `Tên`, is correctly spelled and not the word of a wording:
 * `Giỏi` is no `Giới`, `Tên gói` no `Tên gọi`. A word without marks may have lost them.
 */
export function isOtherWord(heading: string, wording: string): boolean {
  const own = onlyWord(heading);
  const known = onlyWord(wording);
  if (own === undefined || known === undefined || !isSyllable(own)) return false;
  const spelled = { syllables: [own], marked: MARKS.test(own) };
  return !isSpellingOf(spelled, { syllables: [known], marked: true });
}

/** Returns the only word of a text but `Tên`, in small letters; undefined for more words. */
function onlyWord(text: string): string | undefined {
  const [word, another] = contentWords(wordsOf(text));
  return another === undefined ? word : undefined;
}

/** Drops `Tên` in front of other words, which say whose name it is. */
export function contentWords(words: readonly string[]): readonly string[] {
  return words[0] === NAME_OF ? words.slice(1) : words;
}

/** Returns the words of a heading without its hints, in small letters. */
export function wordsOf(text: string): string[] {
  return (
    clean(withoutHints(text))
      .toLowerCase()
      .match(/[\p{L}\p{M}\d]+/gu) ?? []
  );
}
