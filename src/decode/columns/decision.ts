/** Decides the encoding of each column by its own evidence and that of the sheet. */
import { countUp } from '../../model/index.js';
import { encodingOf, UNICODE } from '../words/words.js';
import { clearEncoding, ENOUGH, type Evidence } from './evidence.js';
import { isFontOfCapitals } from './fontHint.js';

export interface ColumnDecision {
  /** Position in `CANDIDATES`, or `UNICODE`. */
  candidate: number;
  /** Evidence: the column's own words, its font, or the other columns of the sheet. */
  basis: 'words' | 'font' | 'sheet';
  /** Whether it has words that are syllables only as they are. */
  mixed: boolean;
  /** Whether its font shows small letters as capitals, by its words. */
  capitals: boolean;
  /** Whether its font shows small letters as capitals, by the name of the font. */
  isFontOfCapitals: boolean;
}

/** A font, and the candidate that it and the words below it support. */
export interface FontHint {
  font: string;
  candidate?: number | undefined;
}

/**
 * Decides the encoding of every column.
 *
 * 1. A column with clear evidence is decided alone. Its font decides a tie between two legacy
 *    encodings, and needs less evidence (see `fontCandidate`).
 * 2. A sheet is usually typed in one font, so a legacy encoding that other columns clearly have backs a
 *    column with little evidence: if at least one word supports it and no more contradict it. A column
 *    without evidence follows if all clear columns agree, or if most of their words do and a letter
 *    is not Vietnamese (`ÑT`).
 * 3. A heading that seems to be in another legacy encoding is read as most columns are, if possible.
 * 4. All other columns remain unchanged.
 */
export function decideColumns(
  evidence: readonly Evidence[],
  hints: readonly (FontHint | undefined)[],
): ColumnDecision[] {
  const first = evidence.map((each, i) => withHint(each, clearEncoding(each), hints[i]?.candidate));
  const { backing, most } = backingOf(evidence, first);
  const clear = first.map((own, i) =>
    most && isDoubtful(evidence[i], own, backing) ? backing : own,
  );
  const alone = new Set(clear.filter((candidate) => candidate !== undefined)).size === 1;
  const capitalsOfSheet =
    backing !== undefined &&
    evidence.reduce(
      (sum, each, i) => sum + (clear[i] === backing ? each.capitals[backing] : 0),
      0,
    ) > 0;

  return evidence.map((words, i): ColumnDecision => {
    const own = clear[i] ?? hints[i]?.candidate;
    const mixed = words.correct > 0;
    if (own !== undefined) {
      const capitals = isTcvn3(own) && words.capitals[own] > 0;
      const named = isTcvn3(own) && isFontOfCapitals(hints[i]?.font);
      const basis =
        own === hints[i]?.candidate ? 'font' : clear[i] === first[i] ? 'words' : 'sheet';
      return { candidate: own, basis, mixed, capitals, isFontOfCapitals: named };
    }
    const common = { mixed, isFontOfCapitals: false };
    if (backing === undefined || !isBacked(words, backing, alone, most)) {
      return { ...common, candidate: UNICODE, basis: 'words', capitals: false };
    }
    const capitals =
      isTcvn3(backing) &&
      (words.capitals[backing] === 0 ? capitalsOfSheet : words.capitals[backing] > 0);
    return { ...common, candidate: backing, basis: 'sheet', capitals };
  });
}

/** The legacy encoding of most clear columns, and whether it is that of most of their words. */
function backingOf(
  evidence: readonly Evidence[],
  clear: readonly (number | undefined)[],
): { backing?: number | undefined; most: boolean } {
  const columns = new Map<number, number>();
  const words = new Map<number, number>();
  let all = 0;
  for (const [i, candidate] of clear.entries()) {
    if (candidate === undefined) continue;
    countUp(columns, candidate);
    countUp(words, candidate, evidence[i].words);
    all += evidence[i].words;
  }
  const legacy = [...columns.keys()].filter((candidate) => candidate !== UNICODE);
  const [backing] = legacy.sort((a, b) => columns.get(b)! - columns.get(a)! || a - b);
  return { backing, most: backing !== undefined && words.get(backing)! * 2 > all };
}

/** Prefers the words over the font, except in a tie. */
function withHint(
  { validAs }: Evidence,
  clear: number | undefined,
  hint: number | undefined,
): number | undefined {
  if (clear === undefined || clear === UNICODE || hint === undefined) return clear;
  return validAs[hint] >= validAs[clear] ? hint : clear;
}

/** Whether a column's own legacy encoding explains hardly more words than the encoding of most columns. */
function isDoubtful(evidence: Evidence, own?: number, backing?: number): boolean {
  if (own === undefined || backing === undefined) return false;
  if (own === UNICODE || own === backing) return false;
  const { validAs, margin } = evidence;
  return margin[backing] > 0 && validAs[own] - validAs[backing] < ENOUGH;
}

function isBacked(evidence: Evidence, backing: number, alone: boolean, most: boolean): boolean {
  const margin = evidence.margin[backing];
  if (evidence.words === 0 || margin < 0) return false;
  if (evidence.telltale[backing] > 0 || (most && evidence.foreign[backing] > 0)) return true;
  return alone && evidence.valid <= evidence.validAs[backing];
}

/** Whether a candidate is TCVN3, read in either code page. */
export function isTcvn3(candidate: number): boolean {
  return encodingOf(candidate) === 'TCVN3';
}
