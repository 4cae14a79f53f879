/** Describes where a table lies, besides the name of its commune. */
import type { Area } from '../lookUp/placeText.js';

/** Texts around a table. */
export interface TableContext {
  file: string;
  /** District and province by the plan, and by columns in which all rows agree. */
  planned: readonly string[];
  letterhead: readonly string[];
  /** Sheets of the workbook that hold rosters. */
  sheets: readonly string[];
  /** District and province in columns of a row; empty texts for none. */
  areasOfRow: (row: number) => readonly string[];
}

/** The areas in which a table lies. */
export interface TableAreas {
  areas: readonly Area[];
  folders: readonly { area: Area[]; name: string }[];
}
