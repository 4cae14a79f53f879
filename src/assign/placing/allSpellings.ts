import { addToSet, type Profile, type Records } from '../../model/index.js';
import { type Spelling, spellingsOf } from '../names/spellings.js';
import { eachDistinct, type NamedCommunes } from './placing.js';

/** Key of `placeKeyOf` → branch as written → its spelling. */
export type Spellings = ReadonlyMap<string, ReadonlyMap<string, Spelling>>;

/** Makes the key of the commune whose branches are compared: the old one, else the new one. */
export function placeKeyOf(oldCommune: string, newCommune: string): string {
  return oldCommune === '' ? `\n${newCommune}` : oldCommune;
}

/** Takes the old commune from a key of `placeKeyOf`; `''` for none. */
export function oldCommuneOf(placeKey: string): string {
  return placeKey.startsWith('\n') ? '' : placeKey;
}

/** Numbers the old branch of each record, the same for all its names; 0 for none. */
export function branchNumbers(
  records: Records,
  spellings: Spellings,
  named?: NamedCommunes,
): Int32Array {
  const numbers = new Map([['', 0]]);
  return eachDistinct(records, named, (oldCommune, branch, newCommune) => {
    const place = placeKeyOf(oldCommune, newCommune);
    const key = spellings.get(place)?.get(branch)?.key ?? '';
    const branchKey = key === '' ? '' : `${place}\n\n${key}`;
    const number = numbers.get(branchKey) ?? numbers.size;
    numbers.set(branchKey, number);
    return () => number;
  });
}

/** Finds the spellings of all branches that the rosters name. */
export function allSpellings(records: Records, profile: Profile, named?: NamedCommunes): Spellings {
  const written = new Map<string, Set<string>>();
  eachDistinct(records, named, (oldCommune, branch, newCommune) => {
    addToSet(written, placeKeyOf(oldCommune, newCommune), branch);
    return () => 0;
  });
  return new Map(
    [...written].map(([place, names]) => [
      place,
      spellingsOf([...names], place.trimStart(), profile.branchPrefixes),
    ]),
  );
}
