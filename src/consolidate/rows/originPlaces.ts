/** Places rows that are not records, by the records of the same old branch. */
import { type Placement, type Records, UNPLACED } from '../../model/index.js';

/** Placement by origin; undefined if two records of the origin have different ones. */
type Places = Map<string, Placement | undefined>;

/**
 * Makes a function from table, old commune and old branch to a placement: that of the records of the same
 * table (a branch table may have dates), else of all records of the branch. Otherwise it is the new commune
 * alone, if all records of the old commune share one; else blank.
 */
export function placesOfOrigins(
  records: Records,
  placementOf: (record: number) => Placement,
): (table: number, oldCommune: string, oldBranch: string) => Placement {
  const { oldCommune, oldBranch, table, count } = records;
  const branches: Places = new Map();
  const communes: Places = new Map();
  const seen = new Set<string>();
  for (let record = 0; record < count; record++) {
    const origin = `${table[record]} ${oldCommune.index[record]} ${oldBranch.index[record]}`;
    if (seen.has(origin)) continue;
    seen.add(origin);
    const place = placementOf(record);
    const commune = oldCommune.values[oldCommune.index[record]].text;
    const branch = oldBranch.values[oldBranch.index[record]].text;
    branches.set(keyOf(commune, branch, table[record]), place);
    addPlace(branches, keyOf(commune, branch), place);
    addPlace(communes, commune, { newCommune: place.newCommune, newBranch: '' });
  }
  return (at, commune, branch) =>
    branches.get(keyOf(commune, branch, at)) ??
    branches.get(keyOf(commune, branch)) ??
    communes.get(commune) ??
    UNPLACED;
}

function keyOf(commune: string, branch: string, table?: number): string {
  return `${commune}\n${branch}\n${table ?? ''}`;
}

function addPlace(places: Places, key: string, place: Placement): void {
  const known = places.get(key);
  const isSame = known?.newCommune === place.newCommune && known.newBranch === place.newBranch;
  places.set(key, !places.has(key) || isSame ? place : undefined);
}
