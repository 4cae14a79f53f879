/** Makes one entry of the rows of a branch table that name one old branch. */
import { addToSet, type Fault, fault, placeIn } from '../../model/index.js';
import { clean, fold } from '../../text/index.js';
import { parseBranch } from '../names/branchName.js';
import { withoutDistrict, withoutType } from '../names/ruledName.js';
import { type BranchEntry, hasNewBranch, nameOfSheet } from './entry.js';

/** Entries that may be used, and rows that contradict them. */
export interface SettledEntries {
  /**
   * One for each old branch and day in the order of the table, those that are not filled last. Names that are kept have
   * their old commune where branches of two would share one.
   */
  entries: BranchEntry[];
  faults: Fault[];
}

/** Settles the entries of all rows. @param prefixes of branches, from the profile */
export function settledEntries(
  rows: readonly BranchEntry[],
  prefixes: readonly string[],
): SettledEntries {
  const filled = new Map<string, BranchEntry>();
  const faults: Fault[] = [];
  for (const entry of rows.filter(hasNewBranch)) {
    const same = filled.get(keyOf(entry));
    if (same === undefined) filled.set(keyOf(entry), entry);
    else if (!leadTogether(same, entry)) {
      const args = { branch: entry.oldBranch, table: nameOfSheet(same.sheet), other: same.row };
      faults.push(fault('branches-contradict', args, placeIn(entry.sheet, entry.row)));
    }
  }
  const open = rows.filter((entry) => !hasNewBranch(entry) && !filled.has(keyOf(entry)));
  return { entries: withKeptNames([...filled.values(), ...open], prefixes), faults };
}

/** Identifies an old branch on a day. */
function keyOf({ oldCommune, name, from }: BranchEntry): string {
  return `${fold(oldCommune)}\n${name.key}\n${from}`;
}

function leadTogether(a: BranchEntry, b: BranchEntry): boolean {
  return clean(a.newBranch) === clean(b.newBranch) && a.newCommune === b.newCommune;
}

/** Adds the old commune to the names that are kept where branches of two communes would share one. */
function withKeptNames(entries: BranchEntry[], prefixes: readonly string[]): BranchEntry[] {
  if (!entries.some(({ isKept }) => isKept)) return entries;
  const keyOfNew = (entry: BranchEntry) => {
    const name = entry.isKept ? entry.name : parseBranch(entry.newBranch, prefixes);
    return `${entry.newCommune}\n${name.key}`;
  };
  const communes = new Map<string, Set<string>>();
  for (const entry of entries) addToSet(communes, keyOfNew(entry), entry.oldCommune);
  return entries.map((entry) => {
    if (!entry.isKept || communes.get(keyOfNew(entry))!.size === 1) return entry;
    const commune = withoutType(withoutDistrict(entry.oldCommune));
    return { ...entry, newBranch: `${entry.oldBranch} (${commune})` };
  });
}
