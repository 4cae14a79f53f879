/** Describes how the office of one old commune keeps its file. */
import type { RosterColumn } from './columns.js';

/** Formats of the files of a province: one for all, or different ones by office. */
export type SampleFormat = 'csv' | 'xlsx' | 'mixed';

export interface RosterHabit {
  /** Path below `in`. */
  path: string;
  format: 'xlsx' | 'biff8' | 'ods' | 'csv';
  /** Delimiter of a csv file; spreadsheets with Vietnamese settings may write `;`. */
  delimiter?: ',' | ';';
  /** Name of the sheet in a workbook; sheets per branch are named after the branch. */
  sheetName: string;
  /** sections: a row above each branch, a subtotal below · sheets: a sheet per branch. */
  grouping: 'none' | 'sections' | 'sheets';
  /** Rows above the header; `%s` is replaced by the branch of the sheet. */
  letterhead: string[][];
  columns: RosterColumn[];
  /** Whether a row of column numbers follows the header. */
  numberRow: boolean;
  /** Rows below the members. */
  footer: string[][];
  /** Encoding of text before Unicode; Unicode if undefined. */
  encoding?: LegacyEncoding;
  /** Place and words by which the file names its commune; written to `places.csv`. */
  communeSource?: { kind: CommuneSource; text: string };
}

/** windows-1258 occurs in text files only: a workbook has Unicode, at worst in fonts of an old encoding. */
export type LegacyEncoding = 'tcvn3' | 'vni' | 'windows-1258';

export type CommuneSource = 'letterhead' | 'column' | 'file-name' | 'folder' | 'nowhere';

/** A file for some branches of a commune. */
export interface FurtherRoster {
  roster: RosterHabit;
  /** Indexes into the branches of the commune. */
  branches: number[];
}
