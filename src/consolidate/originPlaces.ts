/** Where rows lead that are no records, by the records that come from the same old branch. */
import type { Placement, Records } from '../model/index.js';

const NOWHERE: Placement = { newCommune: '', newBranch: '' };

/** What records of one origin lead to; undefined once two lead to different places. */
type Places = Map<string, Placement | undefined>;

/**
 * A function from a row's table, old commune and old branch to where these lead: as records of the
 * same table do (a branch table may have dates), else as all records of the branch; or to the new
 * commune alone, where all records of the old commune come to one. `''` where nothing is sure.
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
    add(branches, keyOf(commune, branch), place);
    add(communes, commune, { newCommune: place.newCommune, newBranch: '' });
  }
  return (at, commune, branch) =>
    branches.get(keyOf(commune, branch, at)) ??
    branches.get(keyOf(commune, branch)) ??
    communes.get(commune) ??
    NOWHERE;
}

function keyOf(commune: string, branch: string, table?: number): string {
  return `${commune}\n${branch}\n${table ?? ''}`;
}

function add(places: Places, key: string, place: Placement): void {
  const known = places.get(key);
  const same = known?.newCommune === place.newCommune && known.newBranch === place.newBranch;
  places.set(key, !places.has(key) || same ? place : undefined);
}
