/** What a sheet is to look like, without a word of the file format. */

/**
 * plain: a cell of a list · header: the heading row · title, text: prose · step: the number of a line
 * of prose · label: the first column of a small table · band: plain, in every other group ·
 * quiet, quietBand: repeats what stands above · differs: not the same as in the other rows ·
 * answer: to be filled in, never locked.
 */
export const CELL_LOOKS = [
  'plain',
  'header',
  'title',
  'text',
  'step',
  'label',
  'band',
  'quiet',
  'quietBand',
  'differs',
  'answer',
] as const;

export type CellLook = (typeof CELL_LOOKS)[number];

/** A text of which the UTF-16 units `from` (inclusive) to `to` (exclusive) stand out. */
export interface MarkedText {
  text: string;
  from: number;
  to: number;
}

export interface SheetColumn {
  /** In characters. */
  width: number;
  hidden?: boolean;
}

/** Cells of one column below its heading, `count` of them. */
interface CellRange {
  sheet: string;
  column: number;
  count: number;
}

/** A drop-down list on some rows of a column; other answers are possible after a warning. */
export interface ChoiceList {
  column: number;
  /** First and last row, zero-based among `rows`. */
  ranges: { first: number; last: number }[];
  /** The words, or the cells of a sheet that hold them. */
  choices: readonly string[] | CellRange;
  /** Shown when something else is typed. */
  warning: string;
}

export interface Sheet {
  name: string;
  columns: SheetColumn[];
  /** A heading row that stays in view, repeats on every page and filters; none on a page of prose. */
  headings?: string[];
  rows: (string | MarkedText)[][];
  look: (row: number, column: number) => CellLook;
  /** Whether a further sheet may begin with a row, where one is too long; any may if not given. */
  mayStart?: (row: number) => boolean;
  /** Columns that stay in view. */
  frozenColumns: number;
  lists: ChoiceList[];
  /** Locks all but `answer` cells, without a password; filters and widths stay free. */
  locked: boolean;
}
