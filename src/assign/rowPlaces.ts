import type { OldBranch, Placements, Profile, Records, RowPlaces } from '../model/index.js';
import { parseBranch } from './names/branchName.js';
import { allSpellings, placeKeyOf } from './placing/allSpellings.js';
import { eachDistinct } from './placing/placing.js';

const NONE: OldBranch = { oldCommune: '', name: '', key: '' };

/**
 * Groups the old branches of all records by all their spellings, beside the places that they lead to.
 * @param days day of each table, `yyyymmdd` or 0
 */
export function rowPlaces(
  records: Records,
  { index, list }: Pick<Placements, 'index' | 'list'>,
  profile: Profile,
  days: readonly number[],
): RowPlaces {
  const spellings = allSpellings(records, profile);
  const oldBranches: OldBranch[] = [NONE];
  const positions = new Map<string, number>();
  const origin = eachDistinct(records, undefined, (oldCommune, branch) => {
    const spelling = spellings.get(placeKeyOf(oldCommune, ''))?.get(branch);
    if (branch === '' || spelling === undefined) return () => 0;
    const { key, name } = spelling;
    const place = `${oldCommune}\n${key}`;
    const position = positions.get(place) ?? oldBranches.push({ oldCommune, name, key }) - 1;
    positions.set(place, position);
    return () => position;
  });
  const names = new Set(list.map(({ newBranch }) => newBranch));
  const keyOf = (name: string) => parseBranch(name, profile.branchPrefixes).key;
  const newKeys = new Map([...names].map((name) => [name, keyOf(name)]));
  return { origin, oldBranches, place: index, places: list, newKeys, days };
}
