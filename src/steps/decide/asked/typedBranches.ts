/** Reads branches that people typed into their answers. */
import {
  type BranchEntry,
  type BranchReader,
  branchReader,
  entriesInForce,
  laterEntries,
  movesOf,
  type OldBranchPlace,
  placementOf,
} from '../../../assign/index.js';
import {
  groupBy,
  type Placement,
  type Placements,
  type Profile,
  type Records,
  recordOrigin,
} from '../../../model/index.js';

/** Makes a reader of typed branches, which knows the new branches and the old ones of table and rosters. */
export function runBranchReader(
  placements: Placements,
  records: Records,
  entries: readonly BranchEntry[],
  { branchPrefixes }: Profile,
): BranchReader {
  let reader: BranchReader | undefined;
  return (text, isAmong) => {
    reader ??= branchReader(
      placements.order,
      placedBranches(placements, records, entries, branchPrefixes),
      branchPrefixes,
    );
    return reader(text, isAmong);
  };
}

/** Makes a reader of typed names as old branches of one commune, which gives their new branches. */
export function ownBranches(
  placements: Placements,
  records: Records,
  entries: readonly BranchEntry[],
  { branchPrefixes }: Profile,
): (text: string, oldCommune: string) => Placement[] {
  let placed: Map<string, OldBranchPlace[]> | undefined;
  const readers = new Map<string, BranchReader>();
  return (text, oldCommune) => {
    // Rows without an old commune may be of different ones.
    if (oldCommune === '') return [];
    placed ??= groupBy(
      placedBranches(placements, records, entries, branchPrefixes),
      (branch) => branch.oldCommune,
    );
    const reader =
      readers.get(oldCommune) ?? branchReader([], placed.get(oldCommune) ?? [], branchPrefixes);
    readers.set(oldCommune, reader);
    return reader(text, () => true);
  };
}

function placedBranches(
  placements: Placements,
  records: Records,
  entries: readonly BranchEntry[],
  prefixes: readonly string[],
): OldBranchPlace[] {
  return [...ofTable(entries, prefixes), ...ofRosters(placements, records)].filter(isPlaced);
}

function isPlaced({ place }: OldBranchPlace): boolean {
  return place.newBranch !== '';
}

/** Makes a test whether a typed name is an old branch of a commune whose rows have no new branch. */
export function unplacedBranches(
  placements: Placements,
  records: Records,
  { branchPrefixes }: Profile,
): (text: string, oldCommune: string) => boolean {
  let reader: BranchReader | undefined;
  return (text, oldCommune) => {
    // Rows without an old commune may be of different ones.
    if (oldCommune === '') return false;
    reader ??= branchReader([], unplacedOf(placements, records), branchPrefixes);
    return reader(text, ({ newCommune }) => newCommune === oldCommune).length > 0;
  };
}

/** Gives each old branch without a new one its old commune as place. */
function unplacedOf(placements: Placements, records: Records): OldBranchPlace[] {
  return ofRosters(placements, records)
    .filter((branch) => !isPlaced(branch))
    .map((branch) => ({
      ...branch,
      place: { newCommune: branch.oldCommune, newBranch: branch.oldBranch },
    }));
}

function ofTable(entries: readonly BranchEntry[], prefixes: readonly string[]): OldBranchPlace[] {
  const later = laterEntries(entries, prefixes);
  return [...groupBy(entries, ({ oldCommune }) => oldCommune).values()].flatMap((own) =>
    entriesInForce(own, 0).map((entry) => {
      const { oldCommune, oldBranch } = entry;
      const last = movesOf(entry, later, prefixes).pop() ?? entry;
      return { oldCommune, oldBranch, place: placementOf(last) };
    }),
  );
}

function ofRosters({ index, list }: Placements, records: Records): OldBranchPlace[] {
  const found = new Map<string, OldBranchPlace>();
  const { count, oldCommune, oldBranch } = records;
  for (let record = 0; record < count; record++) {
    const place = list[index[record]];
    if (oldBranch.index[record] === 0) continue;
    const key = `${oldCommune.index[record]} ${oldBranch.index[record]} ${index[record]}`;
    if (found.has(key)) continue;
    found.set(key, { ...recordOrigin(records, record), place });
  }
  return [...found.values()];
}
