/** Counts and hashes of a file that later runs read back or replace, to see whether it was changed. */
export interface WrittenFile {
  /** Without the headings; absent for files that people edit. */
  rows?: number;
  /** Lower-case hex. */
  sha256: string;
  /** For a ledger: `rowHash` of each row, joined by blanks. */
  rowHashes?: string;
}

/** Keyed by path below the result. */
export type WrittenFiles = Record<string, WrittenFile>;
