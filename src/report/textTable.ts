/** Headings and rows of text: what the csv and the workbook of one result have in common. */
export interface TextTable {
  headings: string[];
  /** Each as long as `headings`. */
  rows: string[][];
}
