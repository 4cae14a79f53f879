/** Counts and hashes of the files that later runs read back, to see whether they are whole. */
export interface WrittenFile {
  /** Without the headings. */
  rows: number;
  /** Lower-case hex. */
  sha256: string;
  /** For a ledger: `ledgerRowHash` of each row, with blanks between. */
  rowHashes?: string;
}

/** Keyed by path below the result. */
export type WrittenFiles = Record<string, WrittenFile>;
