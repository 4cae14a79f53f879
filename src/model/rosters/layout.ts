/** Result of recognising a table: the kind of each row, the field of each column. */
import { addToSet } from '../groups.js';
import type { FieldPart } from './profile.js';

export const ROW_KINDS = [
  'blank',
  'letterhead',
  'header',
  'numbers',
  'section',
  'member',
  'subtotal',
  'footer',
  'note',
] as const;

/** `member` rows are people (or should be); all other kinds are skipped, with a line in the lineage. */
export type RowKind = (typeof ROW_KINDS)[number];

/**
 * Evidence by which a column was recognised. `near` has a score. `content`: its heading is missing or
 * ambiguous, and its cells, beside those of a neighbour, decide. `derived`: it is on no sheet. Recognition
 * makes it of other cells (ticks below a group heading, one of several facts in a cell, a section row) and
 * puts it right of the sheet's own columns.
 */
export type RecognisedBy = 'wording' | 'near' | 'plan' | 'content' | 'derived' | 'unknown';

export interface LayoutColumn {
  /** Zero-based. */
  index: number;
  /** Heading as written, parts of several rows joined by ` / `, line breaks as blanks. */
  header: string;
  /** Field of the profile; a column without one is carried along under its heading. */
  field?: string;
  part?: FieldPart;
  /** Field that another column fills; this one is carried along, and read if that one is blank. */
  spareOf?: string;
  /** Field and kind of its codes, whether it fills that field or is carried along. */
  code?: { field: string; kind: string };
  by: RecognisedBy;
  /** 0–1, only for near wordings. */
  score?: number;
  /** First column that a derived one is made of, zero-based; absent for one made of rows. */
  source?: number;
}

/**
 * One roster. A sheet with several becomes several tables of the same file and sheet. Each keeps the rows
 * and columns of one roster in place and has blanks everywhere else.
 */
export interface Layout {
  /** Zero-based, inclusive; bottom is less than top if only the plan names the columns. */
  headerTop: number;
  headerBottom: number;
  columns: LayoutColumn[];
  /** One per row of the table. */
  kinds: RowKind[];
  /**
   * Branch named by the section row above each row, as written, without number and count
   * (`I. Chi đoàn khu Chiềng: 25 đồng chí` → `Chi đoàn khu Chiềng`); `''` for none.
   */
  sections: string[];
  /** Branch named by the title of the list (`DANH SÁCH ĐOÀN VIÊN CHI ĐOÀN KHU 1`), or above the sheet's first list. */
  titleBranch?: string;
  /** Hamlet that stands alone in a cell above the header; it may be the branch if nothing else names one. */
  hamletAbove?: string;
  /** Commune named by a section row above each row, as written; absent if no row names one. */
  communes?: string[];
  /** Sheet with the header of the list, if the list goes on here without one. */
  continues?: string;
}

/** Returns the name of the sheet on which the list of a table begins. */
export function sheetOfList({ sheet }: { sheet: string }, layout: Layout | NoRoster): string {
  return 'columns' in layout ? (layout.continues ?? sheet) : sheet;
}

/** Returns the sheets that hold rosters, by file. */
export function sheetsOfRosters(
  tables: readonly { file: string; sheet: string }[],
  layouts: readonly (Layout | NoRoster)[],
): Map<string, Set<string>> {
  const sheets = new Map<string, Set<string>>();
  for (const [t, table] of tables.entries()) {
    if ('columns' in layouts[t]) addToSet(sheets, table.file, sheetOfList(table, layouts[t]));
  }
  return sheets;
}

/** A sheet without a roster; all its rows are skipped. `kinds` has `blank` and `note` only. */
export interface NoRoster {
  reason:
    | 'empty'
    | 'no-header'
    | 'no-name'
    | 'counts'
    | 'relatives'
    | 'others'
    | 'transposed'
    | 'left-out';
  kinds: RowKind[];
}
