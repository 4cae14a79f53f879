/** Splits Vietnamese syllables into onset, nucleus, coda and tone. */
import {
  isVowel,
  letterWithTone,
  NANG,
  SAC,
  type Tone,
  tonelessCode,
  toneOfCode,
} from '../letters/alphabet.js';
import { fold } from '../letters/fold.js';
import { ONSETS, RHYMES, RHYMES_AFTER_QU, type Rhyme } from './rhymes.js';

export interface Syllable {
  /** Onset as spelled: `ngh`, `qu`, `gi`; empty for none. */
  onset: string;
  /** Vowel letters without tone, glide included: `uyê`. */
  nucleus: string;
  coda: string;
  tone: Tone;
}

interface Parts {
  onset: string;
  rhyme: Rhyme;
  /** Position of the nucleus in the word. */
  start: number;
}

/** Removes tones; ă â ê ô ơ ư đ and the case remain. */
export function baseOf(word: string): string {
  let out = '';
  for (let i = 0; i < word.length; i++) {
    out += String.fromCharCode(tonelessCode(word.charCodeAt(i)));
  }
  return out;
}

/** Finds the tone of the first letter with one; 0 (ngang) for none. */
export function toneOf(word: string): Tone {
  for (let i = 0; i < word.length; i++) {
    const tone = toneOfCode(word.charCodeAt(i));
    if (tone !== 0) return tone;
  }
  return 0;
}

function countTones(word: string): number {
  let count = 0;
  for (let i = 0; i < word.length; i++) {
    if (toneOfCode(word.charCodeAt(i)) !== 0) count++;
  }
  return count;
}

/** Splits a word after `gi`, which shares its i with the rhyme: `gì`, `gìn`, and `giêng` for gi + iêng. */
function splitGi(base: string): Parts | undefined {
  const rest = base.slice(2);
  if (rest === '' || !isVowel(rest[0])) {
    const rhyme = RHYMES.get(`i${rest}`);
    return rhyme && { onset: 'gi', rhyme, start: 1 };
  }
  const shared = rest[0] === 'ê' ? RHYMES.get(`i${rest}`) : undefined;
  if (shared) return { onset: 'gi', rhyme: shared, start: 1 };
  const rhyme = RHYMES.get(rest);
  return rhyme && { onset: 'gi', rhyme, start: 2 };
}

/** Whether onset and vowel fit: c g ng are written k gh ngh before i e ê y, and only there. */
function spellingAgrees(onset: string, vowel: string): boolean {
  const front = vowel === 'i' || vowel === 'e' || vowel === 'ê' || vowel === 'y';
  if (onset === 'c' || onset === 'g' || onset === 'ng') return !front;
  if (onset === 'k' || onset === 'gh' || onset === 'ngh') return front;
  return true;
}

function splitBase(base: string): Parts | undefined {
  if (base.startsWith('qu')) {
    const rhyme = RHYMES_AFTER_QU.get(base.slice(2));
    return rhyme && { onset: 'qu', rhyme, start: 2 };
  }
  if (base.startsWith('gi')) return splitGi(base);
  for (let length = 3; length >= 0; length--) {
    const onset = base.slice(0, length);
    if (onset.length < length || !ONSETS.has(onset)) continue;
    const rhyme = RHYMES.get(base.slice(length));
    if (rhyme && spellingAgrees(onset, rhyme.nucleus[0])) return { onset, rhyme, start: length };
  }
  return undefined;
}

/** Splits a syllable in NFC, any case; undefined for a word that is not one. */
export function splitSyllable(word: string): Syllable | undefined {
  const lower = word.toLowerCase();
  if (countTones(lower) > 1) return undefined;
  const parts = splitBase(baseOf(lower));
  if (!parts) return undefined;
  const tone = toneOf(lower);
  if (parts.rhyme.stopped && tone !== SAC && tone !== NANG) return undefined;
  return { onset: parts.onset, nucleus: parts.rhyme.nucleus, coda: parts.rhyme.coda, tone };
}

/**
 * Whether a word in NFC, any case, can be a Vietnamese syllable: onset, rhyme and spelling fit, it has at
 * most one tone, and sắc or nặng before a stop.
 */
export function isSyllable(word: string): boolean {
  return splitSyllable(word) !== undefined;
}

/**
 * Moves the tone of a word to the main vowel (`hòa` → `hoà`, `Qúy` → `Quý`) and keeps the case. Words that
 * are not syllables remain unchanged.
 */
export function placeTone(word: string): string {
  const tone = toneOf(word);
  return tone === 0 || countTones(word) > 1 ? word : (setTone(baseOf(word), tone) ?? word);
}

/** Puts a tone on the main vowel of a word without one; undefined if its rhyme does not exist. */
export function setTone(base: string, tone: Tone): string | undefined {
  const parts = splitBase(base.toLowerCase());
  if (!parts) return undefined;
  const at = parts.start + parts.rhyme.toneAt;
  return base.slice(0, at) + letterWithTone(base[at], tone) + base.slice(at + 1);
}

/** Made on first use, as it takes some milliseconds. */
let bare: ReadonlySet<string> | undefined;

function bareSyllables(): Set<string> {
  const folded = new Set<string>();
  for (const rhyme of RHYMES.keys()) {
    for (const onset of ONSETS) folded.add(fold(onset + rhyme));
    folded.add(fold(rhyme[0] === 'i' ? `g${rhyme}` : `gi${rhyme}`));
  }
  for (const rhyme of RHYMES_AFTER_QU.keys()) folded.add(fold(`qu${rhyme}`));
  return folded;
}

/** Whether a word could be a syllable that lost marks: `Nguyen`, `Đưc`, `bich`. */
export function isBareSyllable(word: string): boolean {
  bare ??= bareSyllables();
  return bare.has(fold(word));
}
