/** One encoding for each column, each on its own evidence or with that of the whole sheet. */
import { clearEncoding, type Evidence } from './evidence.js';
import { isFontOfCapitals } from './fontHint.js';
import { CANDIDATES, UNICODE } from './words.js';

export interface ColumnDecision {
  /** Position in `CANDIDATES`, or `UNICODE`. */
  candidate: number;
  /** What decided: the column's own words, its font, or the other columns of the sheet. */
  basis: 'words' | 'font' | 'sheet';
  /** Whether it has words that are right only as they stand. */
  mixed: boolean;
  /** Whether its font shows small letters as capitals: as its words tell, or as its name does. */
  capitals: boolean;
  isFontOfCapitals: boolean;
}

/** A font, and the candidate that it and the words below it speak for. */
export interface FontHint {
  font: string;
  candidate?: number | undefined;
}

/**
 * A column with clear evidence is decided alone; its font decides between two old encodings that
 * explain as much, and for less evidence (see `fontCandidate`). A sheet is usually typed in one font, so a legacy
 * encoding that other columns clearly have backs a column with little evidence: where the column
 * has at least one word for it and no more against it; or, where the column says nothing at all,
 * if every clear column of the sheet has it. Everything else stays as it is.
 */
export function decideColumns(
  evidence: readonly Evidence[],
  hints: readonly (FontHint | undefined)[],
): ColumnDecision[] {
  const clear = evidence.map((each, i) => withHint(each, clearEncoding(each), hints[i]?.candidate));
  const counts = new Map<number, number>();
  for (const candidate of clear) {
    if (candidate !== undefined) counts.set(candidate, (counts.get(candidate) ?? 0) + 1);
  }
  const legacy = [...counts.keys()].filter((candidate) => candidate !== UNICODE);
  const backing = legacy.sort((a, b) => counts.get(b)! - counts.get(a)! || a - b)[0];
  const alone = counts.size === 1;
  const capitalsOfSheet =
    backing !== undefined &&
    evidence.reduce(
      (sum, each, i) => sum + (clear[i] === backing ? each.capitals[backing] : 0),
      0,
    ) > 0;

  return evidence.map((each, i): ColumnDecision => {
    const own = clear[i] ?? hints[i]?.candidate;
    const mixed = each.correct > 0;
    if (own !== undefined) {
      const capitals = own !== UNICODE && isTcvn3(own) && each.capitals[own] > 0;
      const named = isTcvn3(own) && isFontOfCapitals(hints[i]?.font);
      const basis = own === hints[i]?.candidate ? 'font' : 'words';
      return { candidate: own, basis, mixed, capitals, isFontOfCapitals: named };
    }
    const others = { mixed, isFontOfCapitals: false };
    if (backing === undefined || !isBacked(each, backing, alone)) {
      return { ...others, candidate: UNICODE, basis: 'words', capitals: false };
    }
    const capitals =
      isTcvn3(backing) &&
      (each.capitals[backing] === 0 ? capitalsOfSheet : each.capitals[backing] > 0);
    return { ...others, candidate: backing, basis: 'sheet', capitals };
  });
}

/** Words go before the font, but for a tie. */
function withHint(
  { validAs }: Evidence,
  clear: number | undefined,
  hint: number | undefined,
): number | undefined {
  if (clear === undefined || clear === UNICODE || hint === undefined) return clear;
  return validAs[hint] >= validAs[clear] ? hint : clear;
}

function isBacked(evidence: Evidence, backing: number, alone: boolean): boolean {
  const margin = evidence.margin[backing];
  if (evidence.words === 0 || margin < 0) return false;
  return evidence.telltale[backing] > 0 || (alone && evidence.valid === evidence.validAs[backing]);
}

export function isTcvn3(candidate: number): boolean {
  return candidate !== UNICODE && CANDIDATES[candidate].name === 'TCVN3';
}
