import type { Message } from '../model/index.js';

type ReportFormat = 'xlsx' | 'csv' | 'html';

/** A file of the result; `path` is below the output folder, with `/`. */
export interface OutputFile {
  path: string;
  /** Its text or bytes, in order, each made when it is asked for: a province's would fill the memory. */
  pieces: Iterable<string | Uint8Array>;
}

/** Turns a code with arguments into a sentence of the reader's language. */
export type Say = (message: Message) => string;

export interface RenderOptions {
  /** Choose roster, conflicts and report; the other files are always there. */
  formats: ReadonlySet<ReportFormat>;
  /** One character; for roster.csv and conflicts.csv only. */
  delimiter: string;
  /** Hide the middle of ID and phone numbers. */
  mask: boolean;
  say: Say;
  lang: 'vi' | 'en';
  version: string;
  /** Folder of a new commune, one path segment in ASCII. */
  folderOf: (newCommune: string) => string;
  /** Writes the folder of this new commune alone, and what is told of all rows. */
  only?: string;
  /** Rows of a sheet, the heading included; Excel's own limit where not given. */
  rowLimit?: number;
  /** Told after each folder of a new commune. */
  progress?: (done: number, total: number) => void;
}
