/** Counts the evidence that the words of a column give about its encoding. */
import { showsCapitals } from '../encodings/capitals.js';
import { CANDIDATES, markedWords, UNICODE, type Word, type WordReader } from '../words/words.js';

/** Counts of distinct marked words; arrays are by candidate. */
export interface Evidence {
  words: number;
  /** Syllables as they are. */
  valid: number;
  /** Syllables as they are and in no candidate. */
  correct: number;
  /** Syllables when decoded. */
  validAs: number[];
  /** Syllables only when decoded, minus words that decoding would spoil; doubtful words not counted. */
  margin: number[];
  /** Syllables only when decoded, with characters that correct Vietnamese lacks; no signs or units. */
  telltale: number[];
  /** Syllables only when decoded, with characters that correct Vietnamese lacks; signs included. */
  foreign: number[];
  /** Words that a font of capitals explains, minus words that it cannot show. */
  capitals: number[];
}

/** Counts the evidence of a column. @param cells its marked texts */
export function evidenceOf(cells: Iterable<string>, read: WordReader): Evidence {
  const zeros = () => CANDIDATES.map(() => 0);
  const evidence: Evidence = {
    words: 0,
    valid: 0,
    correct: 0,
    validAs: zeros(),
    margin: zeros(),
    telltale: zeros(),
    foreign: zeros(),
    capitals: zeros(),
  };
  const seen = new Set<string>();
  for (const cell of cells) {
    for (const text of markedWords(cell)) {
      if (seen.has(text)) continue;
      seen.add(text);
      add(evidence, read(text));
    }
  }
  return evidence;
}

function add(evidence: Evidence, word: Word): void {
  evidence.words++;
  if (word.valid) evidence.valid++;
  if (word.valid && !word.validAs.includes(true)) evidence.correct++;
  for (let c = 0; c < CANDIDATES.length; c++) {
    const validAs = word.validAs[c];
    if (validAs) evidence.validAs[c]++;
    if (word.doubtful) continue;
    if (validAs !== word.valid) evidence.margin[c] += validAs ? 1 : -1;
    if (!validAs || word.valid) continue;
    if (word.telltale) evidence.telltale[c]++;
    if (word.foreign) evidence.foreign[c]++;
    const reading = word.readings[c] ?? '';
    evidence.capitals[c] += showsCapitals(reading) ? 1 : /[a-z]/.test(reading) ? -1 : 0;
  }
}

/** Words needed for clear evidence: one may be a typing error or a foreign name. */
export const ENOUGH = 2;

/** Finds the candidate with most syllables and positive evidence; else `UNICODE`. */
function bestCandidate(evidence: Evidence): number {
  let best = UNICODE;
  for (let c = 0; c < CANDIDATES.length; c++) {
    if (evidence.telltale[c] === 0 || evidence.margin[c] <= 0) continue;
    if (best === UNICODE || evidence.validAs[c] > evidence.validAs[best]) best = c;
  }
  return best;
}

/** Finds the encoding of a column by its own evidence; undefined if there is too little. */
export function clearEncoding(evidence: Evidence): number | undefined {
  const best = bestCandidate(evidence);
  if (best !== UNICODE) {
    const clear = evidence.margin[best] >= ENOUGH && evidence.validAs[best] * 2 > evidence.words;
    return clear ? best : undefined;
  }
  return evidence.valid - Math.max(...evidence.validAs) >= ENOUGH ? UNICODE : undefined;
}
