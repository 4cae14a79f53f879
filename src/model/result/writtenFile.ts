/** Counts and hashes of a file that later runs read back, to check that it is complete. */
export interface WrittenFile {
  /** Without the headings. */
  rows: number;
  /** Lower-case hex. */
  sha256: string;
  /** For a ledger: `rowHash` of each row, joined by blanks. */
  rowHashes?: string;
}

/** Keyed by path below the result. */
export type WrittenFiles = Record<string, WrittenFile>;
