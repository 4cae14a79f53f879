/** One encoding for each column, each on its own evidence or with that of the whole sheet. */
import { clearEncoding, type Evidence } from './evidence.js';
import { CANDIDATES, UNICODE } from './words.js';

export interface ColumnDecision {
  /** Position in `CANDIDATES`, or `UNICODE`. */
  candidate: number;
  /** What decided: the column's own words, or the other columns of the sheet. */
  basis: 'words' | 'sheet';
  /** Whether it has words that are right only as they stand. */
  mixed: boolean;
  /** Whether its font shows small letters as capitals. */
  capitals: boolean;
}

/**
 * A column with clear evidence is decided alone. A sheet is usually typed in one font, so a legacy
 * encoding that other columns clearly have backs a column with little evidence: where the column
 * has at least one word for it and no more against it; or, where the column says nothing at all,
 * if every clear column of the sheet has it. Everything else stays as it is.
 */
export function decideColumns(evidence: readonly Evidence[]): ColumnDecision[] {
  const clear = evidence.map(clearEncoding);
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
    const own = clear[i];
    const mixed = each.correct > 0;
    if (own !== undefined) {
      const capitals = own !== UNICODE && isTcvn3(own) && each.capitals[own] > 0;
      return { candidate: own, basis: 'words', mixed, capitals };
    }
    if (backing === undefined || !isBacked(each, backing, alone)) {
      return { candidate: UNICODE, basis: 'words', mixed, capitals: false };
    }
    const capitals =
      isTcvn3(backing) &&
      (each.capitals[backing] === 0 ? capitalsOfSheet : each.capitals[backing] > 0);
    return { candidate: backing, basis: 'sheet', mixed, capitals };
  });
}

function isBacked(evidence: Evidence, backing: number, alone: boolean): boolean {
  const margin = evidence.margin[backing];
  if (evidence.words === 0 || margin < 0) return false;
  return evidence.telltale[backing] > 0 || (alone && evidence.valid === evidence.validAs[backing]);
}

export function isTcvn3(candidate: number): boolean {
  return candidate !== UNICODE && CANDIDATES[candidate].name === 'TCVN3';
}
