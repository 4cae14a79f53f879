/** Shapes of a branch table. */
import type { Finding, Placement } from '../../model/index.js';
import type { BranchName } from '../names/branchName.js';

/** One old branch of the branch table, texts as written. The new commune is `''` if the table has none for it. */
export interface BranchEntry extends Placement {
  oldCommune: string;
  oldBranch: string;
  name: BranchName;
  /** First day of the new place as `yyyymmdd`; 0 for none. */
  from: number;
  /** Empty for text files. */
  sheet: string;
  /** Row number as in Excel. */
  row: number;
  /** Whether this is one branch of a cell that lists several, or all of them as one name; undefined for a lone one. */
  of?: 'list' | 'whole';
}

export interface BranchTable {
  entries: BranchEntry[];
  /** Texts above the header, by sheet. */
  titles: ReadonlyMap<string, readonly string[]>;
  findings: Finding[];
}
