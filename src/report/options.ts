import type { Message } from '../model/index.js';

type ReportFormat = 'xlsx' | 'csv' | 'html';

/** A file of the result; `path` is below the output folder, with `/`. */
export interface OutputFile {
  path: string;
  bytes: Uint8Array;
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
}
