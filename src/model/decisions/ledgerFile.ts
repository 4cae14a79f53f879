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
  'row_hash',
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
/** Starts each hash of a row, so that no spreadsheet takes the hash for a number. */
export const HASH_PREFIX = 'h';
const UNHASHED: ReadonlySet<string> = new Set(['source', 'status', 'row_hash']);
/** Columns whose cells make the hash of a row; the others do not affect a decision. */
export const HASHED_LEDGER_COLUMNS = LEDGER_COLUMNS.filter((id) => !UNHASHED.has(id));
