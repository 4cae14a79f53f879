/** What recognition makes of a table: which row is what, which column is which field. */
import type { FieldPart } from './profile.js';

/** `member` rows are people (or should be); all other kinds are skipped, and say so in the lineage. */
export type RowKind =
  | 'blank'
  | 'letterhead'
  | 'header'
  | 'numbers'
  | 'section'
  | 'member'
  | 'subtotal'
  | 'footer'
  | 'note';

/** How a column was recognised; `score` (0–1) only for near wordings. */
export type RecognisedBy = 'wording' | 'near' | 'plan' | 'unknown';

export interface LayoutColumn {
  /** Zero-based. */
  index: number;
  /** The heading as written, parts of several rows joined by ` / `, line breaks as blanks. */
  header: string;
  /** Field of the profile, or none: then the column is carried along under its heading. */
  field?: string;
  part?: FieldPart;
  by: RecognisedBy;
  score?: number;
}

/** One roster table on a sheet. */
export interface Layout {
  /** Zero-based, inclusive; the rows of the header. */
  headerTop: number;
  headerBottom: number;
  columns: LayoutColumn[];
  /** One per row of the table. */
  kinds: RowKind[];
  /**
   * Text of the branch that the section row above each row names, original spelling with number
   * and count cut off (`I. Chi đoàn khu Chiềng: 25 đồng chí` → `Chi đoàn khu Chiềng`); `''` for none.
   */
  sections: string[];
}

/** A sheet that holds no roster; all its rows are skipped. `kinds` has `blank` and `note` only. */
export interface NoRoster {
  reason: 'empty' | 'no-header' | 'left-out';
  kinds: RowKind[];
}
