import type { Finding, Profile, Records } from '../../model/index.js';
import { clean } from '../../text/unicode.js';
import { parseBranch } from '../names/branchName.js';
import type { BranchEntry } from '../table/branchTable.js';
import { joinedNames } from '../table/tableFindings.js';
import { type allSpellings, placeOf } from './allSpellings.js';
import { type Decide, eachDistinct, type Placing, type SaidCommunes } from './placing.js';

type Spellings = ReturnType<typeof allSpellings>;

/** Where old communes lead that no branch table knows. */
export interface Destinations {
  /** New commune of all of them; `''` where it was not told. */
  target: string;
  /** What an old commune became: several where it was split, none where that is not known. */
  successors: (oldCommune: string) => readonly string[];
}

/**
 * The rule for old communes that no branch table knows: a branch keeps its name, and gets its old
 * commune added where branches of two of them would be called the same in one new commune:
 * `Khu 1 (Phú Hộ)`. A commune that was split leaves each of its branches to a person.
 */
export function byRule(
  records: Records,
  said: SaidCommunes | undefined,
  destinations: Destinations,
  profile: Profile,
  placing: Placing,
  spellings: Spellings,
  entries: readonly BranchEntry[] = [],
): { decide: Decide; findings: Finding[] } {
  const { branchPrefixes } = profile;
  const inTable = new Set(entries.map(({ oldCommune }) => oldCommune));
  const newCommunes = new Map<string, readonly string[]>();
  eachDistinct(records, said, (commune, _branch, fresh) => {
    const place = placeOf(commune, fresh);
    if (inTable.has(commune) || newCommunes.has(place)) return () => 0;
    newCommunes.set(place, newCommunesOf(commune, fresh, destinations));
    return () => 0;
  });
  const own = new Map([...spellings].filter(([place]) => newCommunes.has(place)));
  const isShared = sharedNames(own, newCommunes, entries, branchPrefixes);
  const shortOf = shortNames(newCommunes);

  const indexOf = new Map<string, number>();
  const at = (newCommune: string, newBranch: string): number => {
    if (newCommune === '') return 0;
    const key = `${newCommune}\n${newBranch}`;
    const known = indexOf.get(key) ?? placing.add({ newCommune, newBranch });
    indexOf.set(key, known);
    return known;
  };
  const decide: Decide = (commune, branch, fresh) => {
    const place = placeOf(commune, fresh);
    const [newCommune = '', ...others] = newCommunes.get(place) ?? [];
    const { key, name } = own.get(place)?.get(branch) ?? { key: '', name: branch };
    if (others.length > 0) {
      const communes = [newCommune, ...others];
      const candidates = communes.map((each) => ({ newCommune: each, newBranch: '' }));
      const oldBranch = key === '' ? '' : name;
      return recorder(
        placing.problem({
          oldCommune: commune,
          oldBranch,
          key,
          why: 'split',
          candidates,
          communes,
        }),
        0,
      );
    }
    if (key !== '') {
      const isAdded = commune !== '' && isShared(newCommune, key);
      const index = at(newCommune, isAdded ? `${name} (${shortOf(commune, newCommune)})` : name);
      return () => index;
    }
    if (newCommune === '') return () => 0;
    const problem = placing.problem({
      oldCommune: commune,
      oldBranch: branch,
      key,
      why: 'no-branch',
      candidates: [],
      communes: commune === '' ? [newCommune] : [],
    });
    return recorder(problem, at(newCommune, ''));
  };
  return { decide, findings: joinedNames(nearNames(own, branchPrefixes)) };
}

/** Of a key of `placeOf`. */
function oldCommuneOf(place: string): string {
  return place.startsWith('\n') ? '' : place;
}

function newCommunesOf(
  commune: string,
  fresh: string,
  { target, successors }: Destinations,
): readonly string[] {
  if (target !== '') return [target];
  if (commune !== '') return successors(commune);
  return fresh === '' ? [] : [fresh];
}

function recorder({ records }: { records: number[] }, at: number): (record: number) => number {
  return (record) => {
    records.push(record);
    return at;
  };
}

/** Whether a branch of a new commune, by its key, would be called like another's. */
function sharedNames(
  spellings: Spellings,
  newCommunes: ReadonlyMap<string, readonly string[]>,
  entries: readonly BranchEntry[],
  prefixes: readonly string[],
): (newCommune: string, key: string) => boolean {
  const places = new Map<string, number>();
  const count = (newCommune: string, key: string) => {
    const name = `${newCommune}\n${key}`;
    places.set(name, (places.get(name) ?? 0) + 1);
  };
  for (const [place, names] of spellings) {
    const own = newCommunes.get(place) ?? [];
    if (own.length !== 1) continue;
    for (const key of new Set([...names.values()].map((name) => name.key))) count(own[0], key);
  }
  const named = new Set(
    entries.map(({ newCommune, newBranch }) => {
      return `${newCommune}\n${parseBranch(newBranch, prefixes).key}`;
    }),
  );
  for (const name of named) places.set(name, (places.get(name) ?? 0) + 1);
  return (newCommune, key) => (places.get(`${newCommune}\n${key}`) ?? 0) > 1;
}

/** The names that are not only spelled differently from the branch they are of. */
function nearNames(
  spellings: Spellings,
  prefixes: readonly string[],
): { oldCommune: string; oldBranch: string; as: string }[] {
  return [...spellings].flatMap(([place, names]) => {
    const near = new Map<string, { oldCommune: string; oldBranch: string; as: string }>();
    for (const [branch, { key, name }] of names) {
      const own = parseBranch(branch, prefixes).key;
      if (own === key) continue;
      near.set(own, { oldCommune: place.trimStart(), oldBranch: clean(branch), as: name });
    }
    return [...near.values()];
  });
}

/**
 * Old communes as they stand behind a branch: without the word for their type and without district,
 * where that leaves those of one new commune apart.
 */
function shortNames(
  newCommunes: ReadonlyMap<string, readonly string[]>,
): (commune: string, newCommune: string) => string {
  const forms = [
    (commune: string) => bareName(commune.replace(DISTRICT, '')),
    (commune: string) => commune.replace(DISTRICT, ''),
    bareName,
  ];
  const count = new Map<string, number>();
  for (const [place, [newCommune = '']] of newCommunes) {
    const commune = oldCommuneOf(place);
    forms.forEach((form, i) => {
      const key = `${i}\n${newCommune}\n${form(commune)}`;
      count.set(key, (count.get(key) ?? 0) + 1);
    });
  }
  return (commune, newCommune) => {
    const apart = forms.findIndex((form, i) => {
      return count.get(`${i}\n${newCommune}\n${form(commune)}`) === 1;
    });
    return apart < 0 ? commune : forms[apart](commune);
  };
}

const DISTRICT = /, (?:huyện|quận|thị xã|thành phố) [^()]*/u;

function bareName(commune: string): string {
  return commune.replace(/^(xã|phường|thị trấn)\s+(?=\S)/iu, '');
}
