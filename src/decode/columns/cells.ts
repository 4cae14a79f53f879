/** One cell, in the encoding of its column or, where that is plain, in another. */
import { type Capitals, withCapitals } from '../encodings/capitals.js';
import { holdsOtherLanguage } from '../words/otherLanguages.js';
import {
  CANDIDATES,
  markedWords,
  replaceMarked,
  UNICODE,
  type Word,
  type WordReader,
} from '../words/words.js';
import { type ColumnDecision, isTcvn3 } from './decision.js';

export interface CellReading {
  text: string;
  /** What the text was decoded from: position in `CANDIDATES`, or `UNICODE` for left as it is. */
  candidate: number;
  /** The one encoding in which most words are syllables; undefined where several are as good. */
  decisive: number | undefined;
  /** Whether all its words but doubtful ones are syllables in the decisive encoding. */
  whole: boolean;
  /** For a cell left as it is that another candidate would change: that candidate. */
  leftAs?: number;
}

/**
 * The column's encoding wins ties. A cell that is better in another is decoded whole where none of
 * its words is against it, and two ask for it or the column has nothing correct; else only words
 * that are no syllables, each for what it holds. Words that may be right in another language ask for
 * nothing: they are decoded with a cell that is proved without them.
 */
export function readCell(text: string, column: ColumnDecision, read: WordReader): CellReading {
  const all = markedWords(text);
  const parts = all.filter((part) => !read(part).doubtful);
  const words = parts.map(read);
  const { valid, validAs, changing } = counts(parts, words);
  // A candidate that changes nothing says nothing against Unicode.
  const decisive = decisiveOf(valid, changing);
  const best = decisive === UNICODE ? valid : decisive === undefined ? -1 : validAs[decisive];
  const whole = best === words.length;

  const own = column.candidate;
  if (own !== UNICODE && validAs[own] >= valid && !isBetter(decisive, own, validAs)) {
    return {
      text: decodeCell(text, own, capitalsOf(column), read),
      candidate: own,
      decisive,
      whole,
    };
  }
  const other = otherCandidate(words, own);
  const gains = other === UNICODE ? [] : words.filter((word) => isGain(word, other));
  if (!isProved(gains, text, read)) {
    return { text, candidate: UNICODE, decisive, whole, ...leftAs(all, read) };
  }
  const isOneEncoding = validAs[other] === words.length;
  const asksForAll = gains.length > 1 || (!column.mixed && words.length === all.length);
  const decoded =
    isOneEncoding && asksForAll
      ? decodeCell(text, other, 'words', read)
      : repairWords(text, other, read);
  return { text: decoded, candidate: other, decisive, whole };
}

/** Whether words ask for an encoding: a single one that may be of another language only among Vietnamese words. */
function isProved(gains: readonly Word[], text: string, read: WordReader): boolean {
  if (gains.length !== 1 || !gains[0].ambiguous) return gains.length > 0;
  return !holdsOtherLanguage(text, (word) => read(word).valid || read(word).validAs.includes(true));
}

/** The encoding in which a word that stays would be another one. */
function leftAs(parts: readonly string[], read: WordReader): Pick<CellReading, 'leftAs'> {
  const word = parts.map(read).find(({ ambiguous }) => ambiguous);
  return word === undefined ? {} : { leftAs: word.validAs.indexOf(true) };
}

/** Words that are syllables as they stand and, by candidate, as decoded; the same where that changes any. */
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

/** What says that the cells of a column are shown as capitals. */
export function capitalsOf({ capitals, isFontOfCapitals }: ColumnDecision): Capitals {
  if (isFontOfCapitals) return 'font';
  return capitals ? 'column' : 'words';
}

function decisiveOf(valid: number, validAs: readonly number[]): number | undefined {
  const most = Math.max(...validAs);
  if (valid > most) return UNICODE;
  if (valid === most) return undefined;
  const best = validAs.indexOf(most);
  const rival = CANDIDATES.some(
    ({ name }, c) => validAs[c] === most && name !== CANDIDATES[best].name,
  );
  return rival ? undefined : best;
}

function isBetter(decisive: number | undefined, own: number, validAs: readonly number[]): boolean {
  return decisive !== undefined && decisive !== UNICODE && validAs[decisive] > validAs[own];
}

function isGain(word: Word, candidate: number): boolean {
  return !word.valid && word.validAs[candidate];
}

/**
 * The candidate that makes most words syllables, at least one of them with what correct Vietnamese
 * doesn't have (a slip like `Lôc` is no `Lục`); none where two differ and are as good.
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

/** Words that are syllables only as decoded and hold what correct Vietnamese doesn't. */
function repairWords(text: string, candidate: number, read: WordReader): string {
  const repaired = replaceMarked(text, (marked) => {
    const word = read(marked);
    return word.telltale && isGain(word, candidate) ? word.readings[candidate]! : marked;
  });
  return isTcvn3(candidate) ? withCapitals(repaired, 'words') : repaired;
}

/**
 * All words of a cell. Those that another encoding explains better stay; so do those that neither
 * explains, unless they hold what correct Vietnamese doesn't.
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
