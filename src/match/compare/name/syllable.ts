/** Relates two syllables of names. */
import { isBareSyllable, isSyllable, withoutWomansPrefix } from '../../../text/index.js';
import { jaroWinkler } from '../text/similarity.js';
import { plainNameWords } from './plainNameWords.js';

/** Ordered from agreement to difference; up to `Wild` the two may be one word. */
export const Relation = {
  Same: 0,
  Soft: 1,
  Unmarked: 2,
  Wild: 3,
  /** One is a plain word of names (Lan, Lân): one word only if other words of the name lost their marks. */
  Plain: 4,
  Dialect: 5,
  Slip: 6,
  Mark: 7,
  Other: 8,
} as const;
export type Relation = (typeof Relation)[keyof typeof Relation];

export interface NameSyllable {
  /** Lower case, NFC. */
  text: string;
  /** Without any marks. */
  folded: string;
  /** From a name without marks: agrees with every marked form. */
  bare: boolean;
  /** NFD without the tone; breve, circumflex and horn remain. */
  toneless: string;
  /** The combining tone, or none. */
  tone: string;
  /** NFD with y → i, without the prefix `H'`. */
  softened: string;
  /** Without any marks and the prefix `H'`, with y → i. */
  foldedSoftened: string;
  /** NFC without the tone. */
  tonelessWord: string;
  /** Key of its sound across dialects, with marks and without. */
  speech: string;
  foldedSpeech: string;
  /** An initial (`n.`, `ng.`, `n`) or a damaged syllable (`tr?n`). */
  wild: boolean;
  /** Not a Vietnamese syllable, with marks or without. */
  broken: boolean;
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/;
/** Similarity from which a broken syllable is taken for another one. */
const LOOKS_LIKE = 0.75;
const HOI = '\u0309';
const NGA = '\u0303';
const LOST = /\?/g;
const MARKED = /[^\x20-\x7e]/g;
const STOPPED = /(?:ch|c|p|t)$/;

export function makeSyllable(text: string, folded: string, bare: boolean): NameSyllable {
  const decomposed = text.normalize('NFD');
  const toneless = decomposed.replace(TONES, '');
  return {
    text,
    folded,
    bare,
    toneless,
    tonelessWord: toneless.normalize('NFC'),
    tone: TONES.exec(decomposed)?.[0] ?? '',
    softened: withoutWomansPrefix(decomposed).replace('y', 'i'),
    foldedSoftened: withoutWomansPrefix(folded).replace('y', 'i'),
    speech: dialectKey(decomposed),
    foldedSpeech: dialectKey(folded),
    broken: !isSyllable(text) && !isBareSyllable(folded),
    wild: text.includes('?') || text.endsWith('.') || /^[b-df-hj-np-tv-xz]$/.test(folded),
  };
}

/** Maps sounds that dialects confuse (l/n, s/x, tr/ch, d/gi/r), and y to i; without the prefix `H'`. */
export function dialectKey(text: string): string {
  return withoutWomansPrefix(text)
    .replace(/^(?:tr|ch)/, 'c~')
    .replace(/^(?:gi(?=[aeiouyăâêôơư])|d|r)/, 'z')
    .replace(/^x/, 's')
    .replace(/^n(?![gh])/, 'l')
    .replace('y', 'i');
}

/** Syllables with these codas always have an acute or a dot; without one the tone was lost. */
function lostTone(syllable: NameSyllable): boolean {
  return syllable.tone === '' && STOPPED.test(syllable.folded);
}

function matchesWild(a: string, b: string): boolean {
  if (a.includes('?') || b.includes('?')) {
    if (a.length !== b.length) return false;
    for (let at = 0; at < a.length; at++) {
      if (a[at] !== b[at] && a[at] !== '?' && b[at] !== '?') return false;
    }
    return true;
  }
  const initial = (text: string) => (text.endsWith('.') ? text.slice(0, -1) : text);
  const shortA = initial(a);
  const shortB = initial(b);
  return shortA.length <= shortB.length ? shortB.startsWith(shortA) : shortA.startsWith(shortB);
}

/** Whether a word has a marked letter for each lost one of another word: `M?nh` is Mạnh, not Minh. */
function hasLetters(word: NameSyllable, damaged: NameSyllable): boolean {
  if (word.bare || word.text.includes('?')) return true;
  return countOf(damaged.text, LOST) <= countOf(word.text, MARKED);
}

function countOf(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}

/**
 * Relates two syllables by rules of Vietnamese spelling, in levels for the evidence of a pair; `isSpellingOf`
 * decides only whether two names of one person need a question. Many writers confuse hỏi and ngã, and i and y as a final vowel. Any other
 * difference of tone or vowel mark makes another word (Hùng, Hưng).
 */
export function relate(
  a: NameSyllable,
  b: NameSyllable,
  isSlip: (a: string, b: string) => boolean,
): Relation {
  if (a.text === b.text) return Relation.Same;
  if (a.wild || b.wild) {
    const mayBeOne = matchesWild(a.folded, b.folded) && hasLetters(a, b) && hasLetters(b, a);
    return mayBeOne ? Relation.Wild : Relation.Other;
  }
  if (a.folded === b.folded) {
    if (a.bare || b.bare) return Relation.Unmarked;
    if (a.toneless === b.toneless) {
      if (lostTone(a) || lostTone(b)) return Relation.Unmarked;
      if ((a.tone === HOI && b.tone === NGA) || (a.tone === NGA && b.tone === HOI)) {
        return Relation.Soft;
      }
    }
    if (lacksMarks(a) === lacksMarks(b)) return Relation.Mark;
    return plainNameWords.has(a.folded) && !lostTone(a) && !lostTone(b)
      ? Relation.Plain
      : Relation.Unmarked;
  }
  const bare = a.bare || b.bare;
  if (bare ? a.foldedSoftened === b.foldedSoftened : a.softened === b.softened) {
    return Relation.Soft;
  }
  if (bare ? a.foldedSpeech === b.foldedSpeech : a.speech === b.speech) return Relation.Dialect;
  if (Math.max(a.folded.length, b.folded.length) < 3) return Relation.Other;
  // A letter and a tone apart (Hùng, Hưn) are two slips.
  const slip = bare
    ? isSlip(a.folded, b.folded)
    : a.tone === b.tone && isSlip(a.tonelessWord, b.tonelessWord);
  if (slip) return Relation.Slip;
  // A broken syllable was a word that looked like it (`Tliúy` of Thúy).
  const broken = a.broken !== b.broken;
  return broken && jaroWinkler(a.folded, b.folded) >= LOOKS_LIKE ? Relation.Slip : Relation.Other;
}

function lacksMarks(syllable: NameSyllable): boolean {
  return syllable.text === syllable.folded;
}
