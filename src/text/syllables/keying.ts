/** Decodes words that were left as keyed, in Telex (`Nguyeexn`) or VNI keys (`Nguye64n`). */
import { isVowel, type Tone } from '../letters/alphabet.js';
import { isSyllable, setTone } from './syllable.js';

const TELEX_TONES: Record<string, Tone> = { f: 1, r: 2, x: 3, s: 4, j: 5 };
const VNI_TONES: Record<string, Tone> = { 2: 1, 3: 2, 4: 3, 1: 4, 5: 5 };
const CIRCUMFLEX: Record<string, string> = { a: 'â', e: 'ê', o: 'ô' };

function replaceLast(letters: string[], plain: string, marked: string): boolean {
  const at = letters.lastIndexOf(plain);
  if (at < 0) return false;
  letters[at] = marked;
  return true;
}

/** Puts a horn on u or o, or on both of `uo`, as in `ương`. */
function addHorn(letters: string[]): boolean {
  const o = letters.lastIndexOf('o');
  if (o < 0) return replaceLast(letters, 'u', 'ư');
  letters[o] = 'ơ';
  if (letters[o - 1] === 'u' && letters[o - 2] !== 'q') letters[o - 1] = 'ư';
  return true;
}

/** Whether a vowel is typed twice: adjacent (`oo`) or after the coda (`hongo`), not across a vowel (`oao`). */
function isDoubled(letters: string[], letter: string): boolean {
  const at = letters.lastIndexOf(letter);
  return at >= 0 && !letters.slice(at + 1).some((between) => isVowel(between));
}

/** Puts a breve on a: `aw` is ă, but `uaw` is ưa unless the u belongs to `qu`. */
function addBreve(letters: string[]): boolean {
  const at = letters.findLastIndex((letter) => isVowel(letter));
  if (letters[at] !== 'a') return false;
  if (letters[at - 1] === 'u' && letters[at - 2] !== 'q') letters[at - 1] = 'ư';
  else letters[at] = 'ă';
  return true;
}

function fromTelex(word: string): string | undefined {
  const letters: string[] = [];
  let tone: Tone = 0;
  let late = false;
  for (const key of word) {
    const keyed = TELEX_TONES[key];
    if (keyed !== undefined && letters.some((letter) => isVowel(letter))) {
      if (tone !== 0) return undefined;
      tone = keyed;
    } else if (key === 'w') {
      if (!addBreve(letters) && !addHorn(letters)) letters.push('ư');
    } else if (key === 'd' && letters[0] === 'd') letters[0] = 'đ';
    else if (CIRCUMFLEX[key] !== undefined && isDoubled(letters, key)) {
      late ||= letters.at(-1) !== key;
      replaceLast(letters, key, CIRCUMFLEX[key]);
    } else letters.push(key);
  }
  // Without a tone key `Hana` and `Ama` are names as typed rather than `Hân` and `Âm`.
  if (late && tone === 0) return undefined;
  return setTone(letters.join(''), tone);
}

function fromVni(word: string): string | undefined {
  const letters: string[] = [];
  let tone: Tone = 0;
  for (const key of word) {
    if (key < '0' || key > '9') {
      letters.push(key);
      continue;
    }
    const keyed = VNI_TONES[key];
    if (keyed !== undefined) {
      if (tone !== 0) return undefined;
      tone = keyed;
    } else if (!addVniMark(letters, key)) return undefined;
  }
  return setTone(letters.join(''), tone);
}

function addVniMark(letters: string[], key: string): boolean {
  if (key === '6') {
    const plain = letters.findLast((letter) => CIRCUMFLEX[letter] !== undefined);
    return plain !== undefined && replaceLast(letters, plain, CIRCUMFLEX[plain]);
  }
  if (key === '7') return addHorn(letters);
  if (key === '8') return replaceLast(letters, 'a', 'ă');
  return key === '9' && replaceLast(letters, 'd', 'đ');
}

const TELEX_SIGNS = /[fswrxj]|dd|aa|ee|oo|[aeo].*[aeo]/;

/**
 * Decodes a lower-case word that is not a syllable as typed but is one once decoded; otherwise
 * undefined.
 */
export function decodeKeys(word: string): string | undefined {
  const vni = /\d/.test(word);
  if (!vni && !TELEX_SIGNS.test(word)) return undefined;
  if (isSyllable(word)) return undefined;
  const decoded = vni ? fromVni(word) : fromTelex(word);
  return decoded !== undefined && decoded !== word && isSyllable(decoded) ? decoded : undefined;
}

/**
 * Decodes `thoong` between keyed words to `thông`: it is a syllable as typed (as in `xoong`), but no
 * name has that rhyme.
 */
export function decodeDoubledO(word: string): string | undefined {
  if (!/oo(ng|c)$/.test(word)) return undefined;
  const decoded = fromTelex(word);
  return decoded !== undefined && isSyllable(decoded) ? decoded : undefined;
}
