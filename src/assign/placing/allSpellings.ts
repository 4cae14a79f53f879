import type { Profile, Records } from '../../model/index.js';
import { type Spelling, spellingsOf } from '../names/spellings.js';
import { eachDistinct, type NamedCommunes } from './placing.js';

/** By `placeKeyOf`: the spelling of each branch as written. */
export type Spellings = ReadonlyMap<string, ReadonlyMap<string, Spelling>>;

/** Key of the commune whose branches are compared: the old commune, else the new one of the row. */
export function placeKeyOf(oldCommune: string, newCommune: string): string {
  return oldCommune === '' ? `\n${newCommune}` : oldCommune;
}

/** The old commune of a key of `placeKeyOf`; `''` for none. */
export function oldCommuneOf(placeKey: string): string {
  return placeKey.startsWith('\n') ? '' : placeKey;
}

/** Finds the spellings of all branches that the rosters name. */
export function allSpellings(records: Records, profile: Profile, named?: NamedCommunes): Spellings {
  const written = new Map<string, Set<string>>();
  eachDistinct(records, named, (oldCommune, branch, newCommune) => {
    const place = placeKeyOf(oldCommune, newCommune);
    written.set(place, (written.get(place) ?? new Set()).add(branch));
    return () => 0;
  });
  return new Map(
    [...written].map(([place, names]) => [
      place,
      spellingsOf([...names], place.trimStart(), profile.branchPrefixes),
    ]),
  );
}
