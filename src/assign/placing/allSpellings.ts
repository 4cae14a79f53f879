import type { Profile, Records } from '../../model/index.js';
import { type Spelling, spellingsOf } from '../names/spellings.js';
import { eachDistinct, type SaidCommunes } from './placing.js';

/** Branches of one place as written → what they are spellings of. */
type SpellingsOfPlace = ReadonlyMap<string, Spelling>;

/** The old commune whose branches are brought together; where it is not known, the new one. */
export function placeOf(commune: string, said: string): string {
  return commune === '' ? `\n${said}` : commune;
}

/** By `placeOf`, all branches that the rosters name. */
export function allSpellings(
  records: Records,
  profile: Profile,
  said?: SaidCommunes,
): Map<string, SpellingsOfPlace> {
  const written = new Map<string, Set<string>>();
  eachDistinct(records, said, (commune, branch, fresh) => {
    const place = placeOf(commune, fresh);
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
