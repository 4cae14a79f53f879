/** Words of the ledger, which is written and read back. */

/** Name of the ledger in a result. */
export const LEDGER_FILE = 'decisions.csv';

export const LEDGER_COLUMNS = [
  'question',
  'kind',
  'field',
  'decision',
  'record',
  'value',
  'commune',
  'source',
  'status',
  'old_commune',
  'old_branch',
  'file',
  'sheet',
  'fingerprints',
  'note',
] as const;
export type LedgerColumn = (typeof LEDGER_COLUMNS)[number];

/** Replaces the decision on a row with only a note. */
export const NOTE_WORD = 'GHI_CHU';
/** Replaces the decision on a row with an answer that does not count. */
export const WAITING_WORD = 'CHUA_DUNG';
/** Joins texts typed on several rows in one cell. */
export const BETWEEN_TEXTS = ' | ';
/** Extra column of a masked ledger that hides something. */
export const SEALED_COLUMN = 'sealed';
/** Columns that do not affect a decision; a result keeps no hash of them. */
export const UNHASHED_LEDGER_COLUMNS: ReadonlySet<string> = new Set(['source', 'status']);
