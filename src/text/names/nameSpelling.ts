/** Decides whether two written names can be spellings of one name. */
import { fold } from '../letters/fold.js';
import { baseOf, isSyllable, toneOf } from '../syllables/syllable.js';
import { withoutBaptism } from './baptism.js';

/** A name by its words in lower case, tones placed the canonical way. */
export interface SpelledName {
  syllables: readonly string[];
  /** False for a name typed without marks, or damaged. */
  marked: boolean;
}

const HOI = 2;
const NGA = 3;

/**
 * Whether two names are spellings of one name. Words may differ in the place of the tone, i/y, hỏi/ngã,
 * missing or damaged marks. A word may be an initial, or no Vietnamese syllable where the other name has one (a slip).
 * A middle word may be left out, or lack its marks (`Thi`). Two syllables with different marks (Hùng, Hưng) are two
 * names; so are Lan and Lân where both names have marks, and two words of another language (H'Lan, H'Lun).
 */
export function isSpellingOf(a: SpelledName, b: SpelledName): boolean {
  const [one, other] = withoutOnlyBaptism(a.syllables, b.syllables);
  const [long, short] = one.length >= other.length ? [one, other] : [other, one];
  if (short.length === 0 || joinWords(long) === joinWords(short)) return true;
  const mayBeBare = !a.marked || !b.marked;
  const isFirstEqual = isSameWord(long[0], short[0], mayBeBare);
  const isLastEqual = isSameWord(long[long.length - 1], short[short.length - 1], mayBeBare);
  return isFirstEqual && isLastEqual && hasMiddleWords(long, short);
}

/** Removes a name of baptism that only one of two names has. */
function withoutOnlyBaptism(a: readonly string[], b: readonly string[]) {
  const [bareA, bareB] = [withoutBaptism(a), withoutBaptism(b)];
  return bareA.length < a.length && bareB.length < b.length ? [a, b] : [bareA, bareB];
}

/** Joins words that some write apart, without signs: `Y Krông` and `Ykrông`, `H'Hen` and `HHen`. */
export function joinWords(words: readonly string[]): string {
  return words.join('').replace(/['-]/g, '');
}

/** Whether the middle words of the shorter name occur among those of the longer one, in order. */
function hasMiddleWords(long: readonly string[], short: readonly string[]): boolean {
  let at = 1;
  for (let i = 1; i < short.length - 1; i++) {
    while (at < long.length - 1 && !isSameWord(long[at], short[i], true)) at++;
    if (at >= long.length - 1) return false;
    at++;
  }
  return true;
}

/** Whether two words are spellings of one. @param mayBeBare whether a word without marks may have lost them */
function isSameWord(a: string, b: string, mayBeBare: boolean): boolean {
  if (a === b || a.includes('?') || b.includes('?')) return true;
  if (a.endsWith('.') || b.endsWith('.')) return a[0] === b[0];
  const [isVietnamese, isOtherVietnamese] = [isSyllable(a), isSyllable(b)];
  if (!isVietnamese && !isOtherVietnamese) return lettersOf(a) === lettersOf(b);
  if (!isVietnamese || !isOtherVietnamese) return true;
  const bareA = fold(a);
  const bareB = fold(b);
  if (mayBeBare && (a === bareA || b === bareB)) return withFinalI(bareA) === withFinalI(bareB);
  if (withFinalI(baseOf(a)) !== withFinalI(baseOf(b))) return false;
  const tones = [toneOf(a), toneOf(b)];
  return tones[0] === tones[1] || tones.every((tone) => tone === HOI || tone === NGA);
}

/** Letters of a word without marks and signs: `H'Blă` and `Hbla` are one name. */
function lettersOf(word: string): string {
  return fold(word).replace(/[^a-z]/g, '');
}

/** Writes a lone final y as i: Lý and Lí are one name; Mai and May, Thúy and Thúi are not. */
function withFinalI(word: string): string {
  return word.replace(/^(qu|[^aâeêiouưy]*)y$/, '$1i');
}
