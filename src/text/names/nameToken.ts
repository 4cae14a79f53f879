/** Parses the words of names, one token between blanks at a time. */
import { fold } from '../letters/fold.js';
import { decodeKeys } from '../syllables/keying.js';
import { ONSETS } from '../syllables/rhymes.js';
import { baseOf, isBareSyllable, isSyllable, placeTone, toneOf } from '../syllables/syllable.js';
import { isBaptismal } from './baptism.js';
import { NEARLY_ALWAYS_MARKED, ONE_WORD } from './nameWords.js';

/** One word of a name, parsed once for all names. */
export interface NameWord {
  text: string;
  syllable: string;
  folded: string;
  state: 'marked' | 'plain' | 'damaged' | 'initial';
  /** Decoded from VNI keys: with one tone key at the end (`Ha2`), or more clearly (`Va8n`). */
  vniKeys?: 'at-end' | 'clear';
  /** Set for a word decoded from Telex: the word as typed. */
  telex?: NameWord;
  /** Shown without a blank before it. */
  isGlued?: boolean;
}

/** Cache: text between blanks → its words; undefined for a text that no name contains. Pass one map for a run. */
export type NameWords = Map<string, readonly NameWord[] | undefined>;

/** Letters of the shortest token that may be two words. */
const SHORTEST_PARTED = 5;
/** Prefix of a word that follows another one without a blank. */
const GLUE = '+';
const BEGINS_WITH_CONSONANT =
  /^[^aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ]/;
const EDGES = /^[^\p{L}\d?]+|[^\p{L}\d?]+$/gu;
const WORD = /^[\p{L}?'-]+$/u;

function isConsonants(lower: string): boolean {
  return lower === 'q' || lower === 'gi' || lower === 'qu' || ONSETS.has(lower);
}

function capitalised(lower: string): string {
  return lower.replace(/(^|['-])\p{L}/gu, (start) => start.toUpperCase());
}

function initial(lower: string): NameWord {
  const syllable = `${lower}.`;
  return { text: capitalised(syllable), syllable, folded: fold(syllable), state: 'initial' };
}

/** Parses a word, decoding its keys; undefined for text that no name contains. `dotted` is set before a full stop. */
export function readWord(token: string, dotted: boolean): NameWord | undefined {
  const typed = token.toLowerCase();
  if (isConsonants(typed) || (dotted && typed.length === 1 && typed !== '?')) return initial(typed);
  const decoded = isBaptismal(typed) ? undefined : decodeKeys(typed);
  if (decoded === undefined) return describeWord(typed);
  const word = describeWord(decoded);
  if (word === undefined) return undefined;
  if (/\d/.test(typed)) word.vniKeys = /^\D+[1-5]$/.test(typed) ? 'at-end' : 'clear';
  else word.telex = describeWord(typed)!;
  return word;
}

/** Describes a word in small letters; undefined for text that no name contains. */
export function describeWord(lower: string): NameWord | undefined {
  if (!WORD.test(lower)) return undefined;
  const folded = fold(lower);
  const state =
    lower.includes('?') || (!isSyllable(lower) && isBareSyllable(lower))
      ? 'damaged'
      : toneOf(lower) !== 0 || baseOf(lower) !== folded
        ? 'marked'
        : 'plain';
  return { text: capitalised(lower), syllable: placeTone(lower), folded, state };
}

/**
 * Splits words typed with hyphens (`Thu-Hà`), or two without a blank (`Phạmvăn`, `VănAn`) that can be split
 * at only one place. Words that may also be one (`Sokha`, `Maria`) are split only for comparisons; the
 * second one begins with `GLUE`.
 */
function splitWords(piece: string): string[] {
  const lower = piece.toLowerCase();
  if (piece.includes('-')) {
    const areSyllables = lower.split('-').every((word) => isSyllable(word) || isBareSyllable(word));
    return areSyllables ? piece.split('-') : [piece];
  }
  if (lower.length < SHORTEST_PARTED || isSyllable(lower) || isBareSyllable(lower)) return [piece];
  const isWord = (text: string) => BEGINS_WITH_CONSONANT.test(text) && isSyllable(text);
  const cuts: number[] = [];
  for (let cut = 2; cut <= lower.length - 2; cut++) {
    if (isWord(lower.slice(0, cut)) && isWord(lower.slice(cut))) cuts.push(cut);
  }
  const [only, another] = cuts;
  if (only === undefined || another !== undefined || decodeKeys(lower) !== undefined) {
    return [piece];
  }
  const words = [lower.slice(0, only), lower.slice(only)];
  const areTwo = words.some((word) => fold(word) !== word || NEARLY_ALWAYS_MARKED.has(word));
  if (areTwo && ONE_WORD.has(fold(lower))) return [piece];
  return [piece.slice(0, only), `${areTwo ? '' : GLUE}${piece.slice(only)}`];
}

/** Parses the words of a token: `N.T.Hoa` is `N.`, `T.` and `Hoa`; undefined if no name contains one. */
export function readToken(token: string): NameWord[] | undefined {
  const pieces = token.includes('.') ? token.split('.') : [token];
  const found: NameWord[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i].replace(EDGES, '');
    if (piece === '') continue;
    const dotted = i < pieces.length - 1;
    for (const part of dotted ? [piece] : splitWords(piece)) {
      const isGlued = part.startsWith(GLUE);
      const word = readWord(isGlued ? part.slice(1) : part, dotted);
      if (word === undefined) return undefined;
      found.push(isGlued ? { ...word, isGlued } : word);
    }
  }
  return found;
}
