import type { OldBranch, Placements, Profile, Records, RowPlaces } from '../model/index.js';
import { clean } from '../text/index.js';
import { parseBranch, withOnePrefix } from './names/branchName.js';
import { eachDistinct } from './placing/placing.js';

const NONE: OldBranch = { oldCommune: '', name: '', key: '' };

/**
 * Groups the old branches of all records by all their spellings, beside the places that they lead to.
 * @param days day of each table, `yyyymmdd` or 0
 */
export function rowPlaces(
  records: Records,
  { index, list, spellings }: Pick<Placements, 'index' | 'list' | 'spellings'>,
  profile: Profile,
  days: readonly number[],
): RowPlaces {
  const prefixes = profile.branchPrefixes;
  const keyOf = (name: string) => parseBranch(name, prefixes).key;
  const oldBranches: OldBranch[] = [NONE];
  const positions = new Map<string, number>();
  const origin = eachDistinct(records, undefined, (oldCommune, branch) => {
    if (branch === '') return () => 0;
    // Branches of unknown communes are one only if their names are equal but for the way of writing.
    const { key, name } = spellings?.get(oldCommune)?.get(branch) ?? {
      key: keyOf(branch),
      name: withOnePrefix(clean(branch), prefixes),
    };
    const place = `${oldCommune}\n${key}`;
    const position = positions.get(place) ?? oldBranches.push({ oldCommune, name, key }) - 1;
    positions.set(place, position);
    return () => position;
  });
  const names = new Set(list.map(({ newBranch }) => newBranch));
  const newKeys = new Map([...names].map((name) => [name, keyOf(name)]));
  return { origin, oldBranches, place: index, places: list, newKeys, days };
}
