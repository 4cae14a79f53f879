import type { PageCode, Say } from '../model/index.js';
import type { PackBook } from './workbook/workbook.js';

export interface RenderOptions {
  /**
   * Formats of roster, conflicts and report (`xlsx`, `csv`, `html`), and names of outputs of the profile; the
   * other files are always written.
   */
  formats: ReadonlySet<string>;
  /** One character, for roster.csv and conflicts.csv only. */
  delimiter: string;
  /** Whether to hide the middle of ID and phone numbers. */
  mask: boolean;
  say: Say;
  lang: 'vi' | 'en';
  version: string;
  /** Gives the folder of a new commune, one path segment in ASCII. */
  folderOf: (newCommune: string) => string;
  /** New commune whose folder alone is written, beside the files about all rows. */
  only?: string;
  /** Code of the review page; without it, none is written. */
  reviewCode?: PageCode;
  /** Most rows of a sheet, heading included; Excel's limit by default. */
  rowLimit?: number;
  /** Packs the workbooks of communes; on this thread by default. */
  packBook?: PackBook;
  /** Called before each folder of a new commune. */
  progress?: (done: number, total: number) => void;
}
