/** Places rows that are not records, by the records of the same old branch. */
import {
  type Origin,
  type Placement,
  type Records,
  recordOrigin,
  UNPLACED,
} from '../../model/index.js';

/** Placements of the records of one old branch. */
interface BranchPlaces {
  byTable: Map<number, Placement>;
  /** Placement in all tables; undefined if they differ. */
  shared: Placement | undefined;
}

/** Placements of the records of one old commune. */
interface CommunePlaces {
  branches: Map<string, BranchPlaces>;
  /** New commune alone; undefined if the records have different ones. */
  shared: Placement | undefined;
}

/**
 * Makes a function from table, old commune and old branch to a placement: that of the records of the same
 * table (a branch table may have dates), else of all records of the branch. Otherwise it is the new commune
 * alone, if all records of the old commune share one; else blank.
 * @param wanted old communes of the rows to place; the places of a country's other branches are not kept
 */
export function placesOfOrigins(
  records: Records,
  placementOf: (record: number) => Placement,
  wanted: ReadonlySet<string>,
): (table: number, oldCommune: string, oldBranch: string) => Placement {
  const communes = new Map<string, CommunePlaces>();
  const seen = new Set<string>();
  const { oldCommune, oldBranch } = records;
  const isWanted = oldCommune.values.map(({ text }) => wanted.has(text));
  for (let record = 0; record < records.count; record++) {
    if (!isWanted[oldCommune.index[record]]) continue;
    const table = records.table[record];
    const origin = `${table} ${oldCommune.index[record]} ${oldBranch.index[record]}`;
    if (seen.has(origin)) continue;
    seen.add(origin);
    addPlace(communes, table, recordOrigin(records, record), placementOf(record));
  }
  return (table, oldCommune, oldBranch) => {
    const commune = communes.get(oldCommune);
    const branch = commune?.branches.get(oldBranch);
    return branch?.byTable.get(table) ?? branch?.shared ?? commune?.shared ?? UNPLACED;
  };
}

function addPlace(
  communes: Map<string, CommunePlaces>,
  table: number,
  { oldCommune, oldBranch }: Origin,
  place: Placement,
): void {
  const ofCommune = { newCommune: place.newCommune, newBranch: '' };
  const known = communes.get(oldCommune) ?? { branches: new Map(), shared: ofCommune };
  communes.set(oldCommune, known);
  known.shared = ifSame(known.shared, ofCommune);
  const ofBranch = known.branches.get(oldBranch) ?? { byTable: new Map(), shared: place };
  known.branches.set(oldBranch, ofBranch);
  ofBranch.shared = ifSame(ofBranch.shared, place);
  ofBranch.byTable.set(table, place);
}

function ifSame(known: Placement | undefined, place: Placement): Placement | undefined {
  const isSame = known?.newCommune === place.newCommune && known.newBranch === place.newBranch;
  return isSame ? known : undefined;
}
