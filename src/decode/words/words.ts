/** Splits cells into words and reads each word in every legacy encoding. */
import { isSyllable, memoize } from '../../text/index.js';
import { from1258, to1258 } from '../encodings/codePages.js';
import { readTcvn3 } from '../encodings/tcvn3.js';
import { readVni } from '../encodings/vni.js';
import { isCommonReading, maybeOtherLanguage } from './otherLanguages.js';
import { scan, TELLTALE } from './scan.js';

export type FontEncoding = 'TCVN3' | 'VNI' | 'windows-1258';

interface Candidate {
  name: FontEncoding;
  /** Undefined for a word that cannot be in this encoding. */
  read: (word: string) => string | undefined;
}

function through1258(read: Candidate['read']): Candidate['read'] {
  return (word) => {
    const shown = from1258(word);
    return shown === undefined ? read(word) : read(shown);
  };
}

/**
 * Legacy encodings, the most frequent first, which wins ties. The last two are for text that was typed
 * or opened on a PC with code page windows-1258.
 */
export const CANDIDATES: readonly Candidate[] = [
  { name: 'TCVN3', read: readTcvn3 },
  { name: 'VNI', read: readVni },
  { name: 'windows-1258', read: to1258 },
  { name: 'TCVN3', read: through1258(readTcvn3) },
  { name: 'VNI', read: through1258(readVni) },
];

/** Means unchanged text, in place of a position in `CANDIDATES`. */
export const UNICODE = -1;

/** Names the encoding of a candidate; undefined for `UNICODE`. */
export function encodingOf(candidate: number): FontEncoding | undefined {
  return CANDIDATES[candidate]?.name;
}

/** A word that is not plain ASCII. */
export interface Word {
  /** Whether it is a syllable as it is. */
  valid: boolean;
  /** Indexed by candidate. */
  readings: readonly (string | undefined)[];
  /**
   * Candidate → whether the reading is a syllable or an abbreviation. An ambiguous word with a common
   * reading counts only common readings.
   */
  validAs: readonly boolean[];
  /** Whether it has a character that correct Vietnamese lacks, and is not doubtful. */
  foreign: boolean;
  /** Whether it is foreign, and not a sign or unit (`§`, `µm`). */
  telltale: boolean;
  /** Whether its letters may be those of another language of the country. */
  ambiguous: boolean;
  /** True for an ambiguous word without a common reading: it proves no encoding (`Neáng`). */
  doubtful: boolean;
}

export type WordReader = (text: string) => Word;

/** Makes a reader that caches every word, since a roster has few distinct ones. */
export function wordReader(): WordReader {
  return memoize(readWord);
}

/** Longest text that is read as a word; words run together still fit. */
const LONGEST = 64;

function readWord(text: string): Word {
  const readings = CANDIDATES.map(({ read }) => (text.length > LONGEST ? undefined : read(text)));
  const readable = readings.map(
    (reading) => reading !== undefined && (isSyllable(reading) || ABBREVIATION.test(reading)),
  );
  const ambiguous = maybeOtherLanguage(text) && readable.includes(true);
  const common = readable.map((is, c) => is && isCommonReading(readings[c]!));
  const doubtful = ambiguous && !common.includes(true);
  const validAs = ambiguous && !doubtful ? common : readable;
  const foreign = !doubtful && (scan(text) & TELLTALE) !== 0;
  return {
    valid: isWord(text),
    readings,
    validAs,
    foreign,
    telltale: text.length > (/^[A-Za-z]/.test(text) ? 1 : 2) && foreign,
    ambiguous,
    doubtful,
  };
}

/** `ĐT`, `SĐT`, `CĐ`: frequent in headings; Đ is their one letter outside ASCII. */
const ABBREVIATION = /^(?=.*Đ)[BCDĐGHKLMNPQRSTVX]{1,6}$/;

/** Whether a word is a syllable; decomposed letters and Icelandic Ð for Đ count as correct. */
export function isWord(text: string): boolean {
  return (
    text.length <= LONGEST &&
    isSyllable(text.normalize('NFC').replace(/Ð/g, 'Đ').replace(/ð/g, 'đ'))
  );
}

/**
 * Letters and signs of any encoding. Blanks, digits and punctuation of ASCII and of Unicode's general
 * block separate words; signs of Latin-1 do not, since they are letters in TCVN3.
 */
const WORDS = /[A-Za-z\u0080-\u009f\u00a1-\u1fff\u20a0-\u2fff\u3001-\uffff]+/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is that of ASCII
const NOT_ASCII = /[^\u0000-\u007f]/;

/** Whether a text has any character outside ASCII. */
export function isMarked(text: string): boolean {
  return NOT_ASCII.test(text);
}

/** Returns all words, unmarked ones included. */
export function wordsOf(text: string): readonly string[] {
  return text.match(WORDS) ?? [];
}

/** Returns the words that are not plain ASCII. */
export function markedWords(text: string): string[] {
  return wordsOf(text).filter(isMarked);
}

/** Replaces every marked word. */
export function replaceMarked(text: string, replace: (word: string) => string): string {
  return text.replace(WORDS, (word) => (isMarked(word) ? replace(word) : word));
}
