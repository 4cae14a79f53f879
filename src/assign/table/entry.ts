/** Shapes of a branch table. */
import type { Finding, Placement } from '../../model/index.js';
import type { BranchName } from '../names/branchName.js';

/**
 * One old branch of the branch table, texts as written. The new commune is `''` if the table has none for it, the new
 * branch if its row is not filled.
 */
export interface BranchEntry extends Placement {
  oldCommune: string;
  oldBranch: string;
  name: BranchName;
  /** First day of the new place as `yyyymmdd`; 0 for none. */
  from: number;
  sheet: BranchSheet;
  /** Row number as in Excel. */
  row: number;
  /** Whether this is one branch of a cell that lists several, or all of them as one name; undefined for a lone one. */
  of?: 'list' | 'whole';
  /** Whether the row says that the branch keeps its name. */
  isKept?: boolean;
}

/** One sheet of a branch table, which may have several files. */
export interface BranchSheet {
  file: string;
  /** Empty for text files. */
  sheet: string;
  /** Texts above the header. */
  titles: readonly string[];
}

export interface BranchTable {
  /** In the order of the table; rows that are not filled come last. */
  entries: BranchEntry[];
  findings: Finding[];
}

/** Whether the row of an entry has a new branch. */
export const hasNewBranch = ({ newBranch }: BranchEntry) => newBranch !== '';

/** Names a sheet in a sentence. */
export function nameOfSheet({ file, sheet }: BranchSheet): string {
  return sheet === '' ? file : `${file}, ${sheet}`;
}
