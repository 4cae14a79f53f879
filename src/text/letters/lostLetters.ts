/** Recognises texts that an office PC without Vietnamese letters has saved. */
import { placeTone } from '../syllables/syllable.js';
import { clean, fold } from './fold.js';

const LOST = /[?\ufffd]/;
/** Letters that a western code page lacks → its nearest ones; all other letters become `?`. */
const NEAREST: Readonly<Record<string, string>> = {
  đ: 'd',
  ă: 'a',
  ơ: 'o',
  ư: 'u',
  ĩ: 'i',
  ũ: 'u',
};

/** Letters of a western code page; `clean` turns its Ð into Đ. */
const WESTERN = /^[ -~\u00a0-\u00ffĐ]*$/;

/** Whether an old code page turned letters of a text into `?`. */
export function hasLostLetters(text: string): boolean {
  return text.includes('?') || text.includes('\ufffd');
}

const LOST_WITHIN_WORD = /\p{L}[?\ufffd]+\p{L}/u;

/** Whether letters within a word were lost; a last `?` may be a question's. */
export function losesLettersWithin(text: string): boolean {
  return hasLostLetters(text) && LOST_WITHIN_WORD.test(text);
}

/** Letters of a western code page beyond ASCII, which do not become `?`. */
const KEPT = /[\u00a0-\u00ff]/;

/**
 * Whether a word with lost letters may be a known one, both in small letters. `?` stands for a letter that a western
 * code page lacks, U+FFFD for any letter beyond ASCII; marks of the other letters are ignored.
 */
export function mayBeWord(damaged: string, known: string): boolean {
  if (damaged.length !== known.length) return false;
  for (let i = 0; i < known.length; i++) {
    const [own, letter] = [damaged[i]!, known[i]!];
    const isLost = LOST.test(own);
    if (isLost && (letter < '\x80' || (own === '?' && KEPT.test(letter)))) return false;
    if (!isLost && own !== letter && fold(own) !== fold(letter)) return false;
  }
  return true;
}

/** UTF-8 that was read as a western code page: `Niê` as `NiÃª`, `Nguyễn` as `Nguyá»…n`. */
const MISREAD = /[ÃÂÄÅ][\u0080-\u00bf\u0152-\u0192\u02c6-\u2122]|Æ[°¡]|á[»º]/u;

/** Whether letters of a text were lost: turned into `?`, or into several other letters. */
export function isDamaged(text: string): boolean {
  return hasLostLetters(text) || MISREAD.test(text);
}

/**
 * Whether a typed text equals a known one except for case, place of the tone, and marks that were left out
 * or lost: all of them, or those of letters that a code page lacks. A typed mark must be right, as Hùng and
 * Hưng are two names.
 */
export function isTypedAs(typed: string, known: string): boolean {
  const text = clean(typed.replaceAll('\ufffd', '?')).toLowerCase();
  const name = clean(known).toLowerCase();
  const isWestern = WESTERN.test(clean(typed));
  return (
    hasSameLetters(text, name, isWestern) ||
    // A lost letter has no tone to place: `th?y` stands for `thủy`, not for `thuỷ`.
    hasSameLetters(withPlacedTones(text), withPlacedTones(name), isWestern)
  );
}

function hasSameLetters(wanted: string, letters: string, isWestern: boolean): boolean {
  if (wanted.length !== letters.length) return false;
  const mayLackMarks = hasLostLetters(wanted) || fold(wanted) === wanted;
  for (let i = 0; i < wanted.length; i++) {
    const [own, letter] = [wanted[i], letters[i]];
    if (own === letter || (isWestern && own === NEAREST[letter])) continue;
    if (own === '?' && letter > '\x7f') continue;
    if (!mayLackMarks || own !== fold(letter)) return false;
  }
  return true;
}

function withPlacedTones(text: string): string {
  return text.split(' ').map(placeTone).join(' ');
}
