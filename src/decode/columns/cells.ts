/** Decodes one cell by the encoding of its column or, with enough evidence, by another. */
import { type Capitals, withCapitals } from '../encodings/capitals.js';
import { holdsOtherLanguage } from '../words/otherLanguages.js';
import {
  CANDIDATES,
  encodingOf,
  type FontEncoding,
  markedWords,
  replaceMarked,
  UNICODE,
  type Word,
  type WordReader,
} from '../words/words.js';
import { type ColumnDecision, isTcvn3 } from './decision.js';

/** Headings in Unicode that are syllables in a legacy encoding, too, but no words of a list: `Tên`, `Tờn`. */
const HEADINGS = new Set(['tên', 'quê quán', 'ghi chú', 'tôn giáo', 'thôn', 'xóm', 'xã']);

export interface CellReading {
  text: string;
  /** Encoding of the text: position in `CANDIDATES`, or `UNICODE` if it is unchanged. */
  candidate: number;
  /** The one encoding in which most words are syllables; undefined for a tie. */
  decisive: number | undefined;
  /** Whether all words except doubtful ones are syllables in the decisive encoding. */
  isWhole: boolean;
  /** Encoding that would change an unchanged cell. */
  leftAs?: FontEncoding;
}

/**
 * Reads a cell; the encoding of the column wins ties.
 *
 * A heading in Unicode remains as it is.
 *
 * A cell that is better in another encoding is decoded as a whole if no word contradicts that and two
 * words need it, or the column has no correct word. Otherwise only words that are not syllables are
 * repaired. Words that may belong to another language are no evidence.
 */
export function readCell(text: string, column: ColumnDecision, read: WordReader): CellReading {
  const all = markedWords(text);
  const parts = all.filter((part) => !read(part).doubtful);
  const words = parts.map(read);
  const { valid, validAs, changing } = counts(parts, words);
  // A candidate that changes nothing is no evidence against Unicode.
  const decisive = decisiveOf(valid, changing);
  const best = decisive === UNICODE ? valid : decisive === undefined ? -1 : validAs[decisive];
  const isWhole = best === words.length;

  if (HEADINGS.has(text.trim().toLowerCase()))
    return { text, candidate: UNICODE, decisive, isWhole };
  const own = column.candidate;
  if (own !== UNICODE && validAs[own] >= valid && !isBetter(decisive, own, validAs)) {
    return {
      text: decodeCell(text, own, capitalsOf(column), read),
      candidate: own,
      decisive,
      isWhole,
    };
  }
  const other = otherCandidate(words, own);
  const gains = other === UNICODE ? [] : words.filter((word) => isGain(word, other));
  if (!isProved(gains, text, read)) {
    return { text, candidate: UNICODE, decisive, isWhole, ...leftAs(all, read) };
  }
  const isOneEncoding = validAs[other] === words.length;
  const asksForAll = gains.length > 1 || (!column.mixed && words.length === all.length);
  const decoded =
    isOneEncoding && asksForAll
      ? decodeCell(text, other, 'words', read)
      : repairWords(text, other, read);
  return { text: decoded, candidate: other, decisive, isWhole };
}

/** Whether words prove an encoding. A single ambiguous word proves it only among Vietnamese words. */
function isProved(gains: readonly Word[], text: string, read: WordReader): boolean {
  if (gains.length !== 1 || !gains[0].ambiguous) return gains.length > 0;
  return !holdsOtherLanguage(text, (word) => read(word).valid || read(word).validAs.includes(true));
}

/** The encoding in which an unchanged word would be another word. */
function leftAs(parts: readonly string[], read: WordReader): Pick<CellReading, 'leftAs'> {
  const word = parts.map(read).find(({ ambiguous }) => ambiguous);
  return word === undefined ? {} : { leftAs: encodingOf(word.validAs.indexOf(true))! };
}

/** Counts syllables among the words as they are, by candidate, and by candidate that changes any word. */
function counts(parts: readonly string[], words: readonly Word[]) {
  let valid = 0;
  const validAs = CANDIDATES.map(() => 0);
  const changing = [...validAs];
  for (const word of words) if (word.valid) valid++;
  for (let c = 0; c < CANDIDATES.length; c++) {
    let changes = false;
    for (let i = 0; i < words.length; i++) {
      if (words[i].validAs[c]) validAs[c]++;
      changes ||= words[i].readings[c] !== parts[i];
    }
    if (changes) changing[c] = validAs[c];
  }
  return { valid, validAs, changing };
}

/** The evidence that a column is shown as capitals. */
export function capitalsOf({ capitals, isFontOfCapitals }: ColumnDecision): Capitals {
  if (isFontOfCapitals) return 'font';
  return capitals ? 'column' : 'words';
}

function decisiveOf(valid: number, validAs: readonly number[]): number | undefined {
  const most = Math.max(...validAs);
  if (valid > most) return UNICODE;
  if (valid === most) return undefined;
  const best = validAs.indexOf(most);
  const rival = CANDIDATES.some(({ name }, c) => validAs[c] === most && name !== encodingOf(best));
  return rival ? undefined : best;
}

function isBetter(decisive: number | undefined, own: number, validAs: readonly number[]): boolean {
  return decisive !== undefined && decisive !== UNICODE && validAs[decisive] > validAs[own];
}

function isGain(word: Word, candidate: number): boolean {
  return !word.valid && word.validAs[candidate];
}

/**
 * Finds the candidate that turns most words into syllables. At least one of them must have a character
 * that correct Vietnamese lacks, so that a typing error (`Lôc`) is not decoded (`Lục`).
 * @returns `UNICODE` if two candidates tie with different readings
 */
function otherCandidate(words: readonly Word[], own: number): number {
  let best = UNICODE;
  let most = 0;
  for (let c = 0; c < CANDIDATES.length; c++) {
    const gains = words.filter((word) => isGain(word, c));
    if (!gains.some((word) => word.telltale) || gains.length < most) continue;
    if (gains.length > most || c === own) {
      best = c;
      most = gains.length;
    } else if (best !== own && gains.some((word) => word.readings[c] !== word.readings[best])) {
      best = UNICODE;
    }
  }
  return best;
}

/** Decodes only words that are syllables when decoded and have characters that correct Vietnamese lacks. */
function repairWords(text: string, candidate: number, read: WordReader): string {
  const repaired = replaceMarked(text, (marked) => {
    const word = read(marked);
    return word.telltale && isGain(word, candidate) ? word.readings[candidate]! : marked;
  });
  return isTcvn3(candidate) ? withCapitals(repaired, 'words') : repaired;
}

/**
 * Decodes all words of a cell, except those that another encoding explains better. Words that neither
 * explains are decoded only if they have characters that correct Vietnamese lacks.
 */
export function decodeCell(
  text: string,
  candidate: number,
  capitals: Capitals,
  read: WordReader,
): string {
  const decoded = replaceMarked(text, (marked) => {
    const word = read(marked);
    const reading = word.readings[candidate];
    if (reading === undefined) return marked;
    const odd = word.telltale || marked.length === 1;
    return word.validAs[candidate] || (!word.valid && odd) ? reading : marked;
  });
  return isTcvn3(candidate) ? withCapitals(decoded, capitals) : decoded;
}
