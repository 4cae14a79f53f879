/** Names of branches and communes that questions offer as answers. */
import { groupBy, type MergeResult, type Placement, placeName } from '../model/index.js';

export interface PlaceNames {
  /** New communes, then old ones: a list of a commune may be any of them. */
  communes: string[];
  /** Names of all new branches. */
  branches: string[];
  /** Names a branch, with its commune if another new commune has a branch of this name. */
  branchName: (place: Placement) => string;
}

/** Lists the places of a run. @param withCommunes whether a file offers communes */
export function placeNamesOf(
  { branches, lineage }: Pick<MergeResult, 'branches' | 'lineage'>,
  withCommunes: boolean,
): PlaceNames {
  const newCommunes = branches.map(({ newCommune }) => newCommune);
  const oldCommunes = new Set<string>();
  for (const { oldCommune } of withCommunes ? lineage : []) oldCommunes.add(oldCommune);
  const byName = groupBy(branches, ({ newBranch }) => newBranch);
  const branchName = (place: Placement) =>
    (byName.get(place.newBranch) ?? []).some(({ newCommune }) => newCommune !== place.newCommune)
      ? placeName(place)
      : place.newBranch;
  return {
    communes: distinct([...newCommunes, ...oldCommunes]),
    branches: branchNames({ branches }, branchName),
    branchName,
  };
}

/** Lists the names of the new branches of a part of a run; of all, if the part has none of its own. */
export function offeredBranches(
  part: Pick<MergeResult, 'branches'>,
  { branches, branchName }: PlaceNames,
): string[] {
  const own = branchNames(part, branchName);
  return own.length > 0 ? own : branches;
}

function branchNames(
  { branches }: Pick<MergeResult, 'branches'>,
  branchName: PlaceNames['branchName'],
): string[] {
  return distinct(branches.filter(({ newBranch }) => newBranch !== '').map(branchName));
}

/** Drops blanks and repetitions. */
export function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => name !== '');
}
