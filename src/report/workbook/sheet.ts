/** Shapes that describe a sheet independently of the file format. */

/**
 * plain: a cell of a list · header: the heading row · title, text: prose · step: the number of a line
 * of prose · label: the first column of a small table · band: plain, in every other group ·
 * quiet, quietBand: repeats the cell above · differs: differs from the other rows of a question ·
 * answer: to be filled in, never locked · link: leads to another sheet.
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
  'link',
] as const;

export type CellLook = (typeof CELL_LOOKS)[number];

/** Text with emphasis on the UTF-16 units `from` (inclusive) to `to` (exclusive). */
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

/** The first `count` cells of a column below its heading. */
interface CellRange {
  sheet: string;
  column: number;
  count: number;
}

/** A drop-down list on some rows of a column; other answers are possible after a warning. */
export interface ChoiceList {
  column: number;
  /** First and last row, zero-based among `rows`; the last may be a row without data. */
  ranges: { first: number; last: number }[];
  /** Words, or the cells of a sheet with the words. */
  choices: readonly string[] | CellRange;
  /** Shown when something else is typed. */
  warning: string;
}

/** A link on a cell to the first cell of another sheet of the book; `row` is zero-based among `rows`. */
interface SheetLink {
  row: number;
  column: number;
  /** Name of the other sheet as its `Sheet` has it. */
  sheet: string;
}

/** Lines above the list of a form, in place of `headings`: titles, then a header that repeats on every page. */
export interface SheetHead {
  rows: { cells: readonly string[]; look: CellLook }[];
  /** Rows before the header. */
  titles: number;
  /** Areas shown as one cell; zero-based and inclusive. */
  merges: { top: number; left: number; bottom: number; right: number }[];
}

export interface Sheet {
  name: string;
  /** Whether only formulas and lists of other sheets refer to it, and readers do not see it. */
  hidden?: boolean;
  head?: SheetHead;
  columns: SheetColumn[];
  /** Heading row that remains visible, repeats on every page and filters; a page of prose has none. */
  headings?: string[];
  rows: (string | MarkedText)[][];
  look: (row: number, column: number) => CellLook;
  /** Whether a further sheet may begin with a row; any row may by default. */
  mayStart?: (row: number) => boolean;
  /** Number of columns that remain visible; none by default. */
  frozenColumns?: number;
  lists?: readonly ChoiceList[];
  links?: readonly SheetLink[];
  /** Whether to lock all but `answer` cells, without a password; filters and widths remain usable. */
  locked?: boolean;
}
