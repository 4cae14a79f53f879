/** Warns of branches of one name on lists whose old communes are unknown. */
import {
  addToSet,
  DisjointSets,
  type Finding,
  finding,
  type Member,
  placementKey,
} from '../../model/index.js';
import { compareText, joinFirst } from '../../text/index.js';
import type { Matched } from './match.js';

/** Number of branches and of files that the warning names. */
const SHOWN = 5;

/**
 * Warns of new branches that lists of several unknown old communes share, where no question asks for these communes
 * since the run has a new one. Lists with a member in common are taken to be of one old commune.
 */
export function sharedBranchNames(matched: Matched, members: readonly Member[]): Finding[] {
  const { placements, parsed } = matched;
  const { records, tables, target } = parsed;
  if (target === '') return [];
  const listsOf = openListsByBranch(matched);
  const communes = new DisjointSets<number>();
  for (const { records: own } of members)
    communes.unite(own.map((record) => records.table[record]));
  const shared = [...listsOf].filter(
    ([, lists]) => new Set([...lists].map((list) => communes.rootOf(list))).size > 1,
  );
  if (shared.length === 0) return [];
  const branches = shared.map(([at]) => placements.list[at].newBranch);
  const files = new Set(shared.flatMap(([, lists]) => [...lists].map((list) => tables[list].file)));
  const args = {
    count: shared.length,
    branches: joinFirst(branches, SHOWN, '; '),
    files: joinFirst([...files].sort(compareText), SHOWN),
  };
  return [finding('warning', 'branches-of-unknown-communes', args)];
}

/** Lists the tables whose rows without an old commune are in each new branch, by one of its places. */
function openListsByBranch({
  placements: { index, list },
  parsed: { records },
}: Matched): Map<number, Set<number>> {
  const first = new Map<string, number>();
  const lists = new Map<number, Set<number>>();
  for (let record = 0; record < records.count; record++) {
    const place = list[index[record]];
    if (records.oldCommune.index[record] !== 0 || place.newBranch === '') continue;
    const key = placementKey(place);
    if (!first.has(key)) first.set(key, index[record]);
    addToSet(lists, first.get(key)!, records.table[record]);
  }
  return lists;
}
