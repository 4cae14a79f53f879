/** What the words of a column say about its encoding. */
import { showsCapitals } from '../encodings/capitals.js';
import { CANDIDATES, markedWords, UNICODE, type Word, type WordReader } from '../words/words.js';

/** Counts of different marked words; arrays are by candidate. */
export interface Evidence {
  words: number;
  /** Syllables as they stand. */
  valid: number;
  /** Syllables as they stand and in no other way. */
  correct: number;
  /** Syllables as decoded. */
  validAs: number[];
  /** Syllables only as decoded, no doubtful ones, less words that are syllables as they stand and not as decoded. */
  margin: number[];
  /** Syllables only as decoded that hold what correct Vietnamese doesn't, and are no sign or unit. */
  telltale: number[];
  /** The same, with what may be a sign or unit. */
  foreign: number[];
  /** Words that a font of capitals explains, less words that it can't have shown. */
  capitals: number[];
}

/** @param cells the column's marked texts */
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

/** One word may be a slip or a foreign name. */
export const ENOUGH = 2;

/** The candidate with most syllables, with something to show for it; else `UNICODE`. */
function bestCandidate(evidence: Evidence): number {
  let best = UNICODE;
  for (let c = 0; c < CANDIDATES.length; c++) {
    if (evidence.telltale[c] === 0 || evidence.margin[c] <= 0) continue;
    if (best === UNICODE || evidence.validAs[c] > evidence.validAs[best]) best = c;
  }
  return best;
}

/** The encoding that a column shows on its own; undefined for too little evidence. */
export function clearEncoding(evidence: Evidence): number | undefined {
  const best = bestCandidate(evidence);
  if (best !== UNICODE) {
    const clear = evidence.margin[best] >= ENOUGH && evidence.validAs[best] * 2 > evidence.words;
    return clear ? best : undefined;
  }
  return evidence.valid - Math.max(...evidence.validAs) >= ENOUGH ? UNICODE : undefined;
}
