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

/**
 * How a column was recognised; `score` (0–1) only for near wordings. `content`: its heading is missing
 * or could mean several things, and its cells, beside those of a neighbour, say which. A `derived` column stands on no
 * sheet: recognition makes it of other cells (ticks below a group heading, one of several facts in a
 * cell, a section row) and puts it right of the sheet's own columns.
 */
export type RecognisedBy = 'wording' | 'near' | 'plan' | 'content' | 'derived' | 'unknown';

export interface LayoutColumn {
  /** Zero-based. */
  index: number;
  /** The heading as written, parts of several rows joined by ` / `, line breaks as blanks. */
  header: string;
  /** Field of the profile, or none: then the column is carried along under its heading. */
  field?: string;
  part?: FieldPart;
  /** The field of which it is another column; it is carried along, and read where the first is blank. */
  spareOf?: string;
  /** The field and kind of the codes that it holds, whether it fills that field or is carried along. */
  code?: { field: string; kind: string };
  by: RecognisedBy;
  score?: number;
  /** The first column that a derived one is made of, zero-based; absent for one made of rows. */
  source?: number;
}

/**
 * One roster. A sheet that holds several is several tables of the same file and sheet, one after the
 * other, each with the rows and columns of one roster where they stand on the sheet and blanks
 * everywhere else.
 */
export interface Layout {
  /** Zero-based, inclusive; bottom is less than top where the plan names columns and no row does. */
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
  /** The branch that the title of the list names (`DANH SÁCH ĐOÀN VIÊN CHI ĐOÀN KHU 1`). */
  titleBranch?: string;
  /** The commune that a section row above each row names, as written; absent where none does. */
  communes?: string[];
}

/** A sheet that holds no roster; all its rows are skipped. `kinds` has `blank` and `note` only. */
export interface NoRoster {
  reason: 'empty' | 'no-header' | 'no-name' | 'relatives' | 'transposed' | 'left-out';
  kinds: RowKind[];
}
