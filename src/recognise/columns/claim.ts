/** A column that may be a field, and the rules that claim columns. */
import type { Finding } from '../../model/index.js';
import type { Meaning } from '../headings/meaning.js';
import type { HeaderView } from './headerView.js';

/** Says that a column is a field or a part of one, by its heading, its content or the plan. */
export interface Claim extends Meaning {
  /** Zero-based. */
  column: number;
  /** Heading as messages show it. */
  header: string;
  by: 'wording' | 'near' | 'plan' | 'content';
  /** Similarity to the wording, 0–1, for a heading with a typing error. */
  score?: number;
}

/** Claims, and what is reported about them. */
export interface ReportedClaims {
  claims: readonly Claim[];
  findings: readonly Finding[];
}

export const NO_CLAIMS: ReportedClaims = { claims: [], findings: [] };

/** Whether the column of a claim has text below the header. */
export function hasData(view: HeaderView, { column }: Claim): boolean {
  return view.filled[column] === 1;
}
