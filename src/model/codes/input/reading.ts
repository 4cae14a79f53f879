import type { Messages, None } from '../args.js';

/** Reading files. */
export interface ReadingArgs {
  'file-empty': None;
  'file-protected': None;
  'file-damaged': None;
  'file-repeated-row': None;
  'file-unsupported': None;
  'file-word': None;
  'file-pdf': None;
  'file-picture': None;
  'file-archive': None;
  'file-page': None;
  'file-report': None;
  'file-guide': None;
  'csv-quote-open': { row: number };
  'format-differs': { extension: string; format: string };
  'hidden-sheet': None;
  'hidden-rows': { count: number; row: number };
  'control-characters': { count: number };
  'lost-letters': { count: number };
  'rows-split': { delimiter: string };
  'some-rows-split': { count: number };
  'cell-too-long': { limit: number };
  'row-wide': { limit: number };
  'file-large': { limit: number };
  'file-expands': None;
  'file-many-cells': { limit: number };
  'file-many-rows': { limit: number };
  'file-many-sheets': { limit: number };
  'file-much-text': { limit: number };
  'file-entities': None;
  'file-part-path': None;
  'file-slow': { seconds: number };
  'file-changed': { path: string };
  'file-cut-off': None;
  'file-part-utf16': None;
  'lines-not-utf8': { count: number };
  'same-file-twice': { files: string };
  'list-of-result': { files: string };
  'file-skipped': { reason: Messages };
}
