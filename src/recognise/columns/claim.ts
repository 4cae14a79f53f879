/** A column that may be a field, and the table as the rules for claims see it. */
import type { Place, Table } from '../../model/index.js';
import type { HeaderRows } from '../header/headerRows.js';
import type { Meaning } from '../headings/meaning.js';

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

/** A table with its header, while its columns are assigned to fields. */
export interface HeaderView {
  table: Table;
  header: HeaderRows;
  /** First row below the header, hints for the columns and their numbers. */
  firstRow: number;
  /** 1 for each column with text below the header, by column. */
  filled: Uint8Array;
  /** Returns 1 for each column with text in a row of people; signatures below the list do not count. */
  filledByPeople: () => Uint8Array;
  place: Place;
}

/** Whether the column of a claim has text below the header. */
export function hasData(view: HeaderView, { column }: Claim): boolean {
  return view.filled[column] === 1;
}
