/** Layouts of other systems, in which the members of a result can be written. Data of a profile. */

/** Formats that every profile has. */
export const REPORT_FORMATS: readonly string[] = ['xlsx', 'csv', 'html'];

/**
 * `number`: running number · `branch`, `commune`: the new place · `unit`: what the title leaves open: the new
 * commune in the workbook of a branch, the new branch in that of a commune.
 */
export type OutputPlace = 'number' | 'branch' | 'commune' | 'unit';

/** Source of the text of a cell. */
export interface OutputSource {
  /** Id of a profile field. */
  field?: string;
  /** Only for members of this gender: the date of birth stands below Nam or Nữ. */
  gender?: 'male' | 'female';
  /** Only codes of this kind, of a field with several; the id of the field means its own kind. */
  kind?: string;
  /** Text for each gender, in place of the value of a gender field. */
  words?: { male: string; female: string };
  /** Headings of carried columns; the first that a member has counts. */
  carried?: string[];
  place?: OutputPlace;
}

export interface OutputColumn {
  /** Headings from top to bottom; neighbouring columns share equal upper ones. */
  headings: string[];
  /** The first source with a text counts, with a list the first with a label. None leaves the column empty. */
  from: OutputSource[];
  /** Key of the list whose labels the column takes. */
  list?: string;
}

export interface OutputLabel {
  /** Text that the other system knows. */
  label: string;
  /** Code of that system. */
  code?: string;
  /** Further wordings of rosters for it. */
  also?: string[];
}

export interface OutputList {
  labels: OutputLabel[];
  /** Words that may stand before a label: `Công an tỉnh`. */
  prefixes?: string[];
}

/** A layout that `--format` names. */
export interface ProfileOutput {
  /** ASCII: the name for `--format`, and of the folder. */
  name: string;
  label: { vi: string; en: string };
  /** Sheet with the members. */
  sheet: string;
  /** Hidden sheet with labels and codes, for drop-down lists; without it, there are no such lists. */
  listSheet?: string;
  /** Lines above the header; `{place}` is the branch, or the commune in its workbook, `{commune}` the commune. */
  titles: { row: number; column: number; text: string }[];
  /** Row of the first heading, as Excel shows it. */
  headerRow: number;
  /** Whether a row below the headings has the letters of the columns. */
  letters?: boolean;
  /** Last row with drop-down lists. */
  listRows?: number;
  columns: OutputColumn[];
  lists: Record<string, OutputList>;
}

/** Counts the heading rows of columns. */
export function headingDepth(columns: readonly { headings: readonly string[] }[]): number {
  return columns.reduce((depth, { headings }) => Math.max(depth, headings.length), 1);
}

/** Lists the names that `--format` accepts for a profile. */
export function formatNames({ outputs = [] }: { outputs?: readonly ProfileOutput[] }): string[] {
  return [...REPORT_FORMATS, ...outputs.map(({ name }) => name)];
}
