/** Places branches of old communes that no branch table has, by a rule. */
import { countUp, type Finding, placementKey, type Records } from '../../model/index.js';
import { clean } from '../../text/index.js';
import { parseBranch } from '../names/branchName.js';
import { withoutDistrict, withoutType } from '../names/ruledName.js';
import type { BranchEntry } from '../table/entry.js';
import { type JoinedName, joinedNames } from '../table/tableFindings.js';
import { oldCommuneOf, placeKeyOf, type Spellings } from './allSpellings.js';
import {
  communeOfProblem,
  type Decide,
  eachDistinct,
  type NamedCommunes,
  type PlaceOfRecord,
  type Placing,
  placeAndRecord,
} from './placing.js';

/** New communes of the old communes that no branch table has. */
export interface Destinations {
  /** New commune of all of them; `''` if none is given. */
  target: string;
  /** Gives the new communes of an old one: several if it was split, none if it is unknown. */
  successors: (oldCommune: string) => readonly string[];
}

export interface RuleInput {
  records: Records;
  /** New communes that rows name, by record. */
  named: NamedCommunes | undefined;
  destinations: Destinations;
  prefixes: readonly string[];
  placing: Placing;
  spellings: Spellings;
  /** Entries of the branch table. */
  entries: readonly BranchEntry[];
}

/** New communes by the key of `placeKeyOf`. */
type NewCommunes = ReadonlyMap<string, readonly string[]>;

/**
 * Places old branches under their old names. If branches of two old communes would have one name in a
 * new commune, the name of the old commune is added: `Khu 1 (Phú Hộ)`. Branches of a split commune
 * become questions, and so do people under `Khác`.
 */
export function byRule(input: RuleInput): { decide: Decide; findings: Finding[] } {
  const newCommunes = newCommunesByPlace(input);
  const ruled = new Map([...input.spellings].filter(([place]) => newCommunes.has(place)));
  const rule = new RulePlacing(newCommunes, ruled, input);
  return {
    decide: (oldCommune, branch, newCommune) => rule.decide(oldCommune, branch, newCommune),
    findings: joinedNames(joinedByRule(ruled, input.prefixes)),
  };
}

/** Keys of sections and cells for people of no branch above: `KHÁC`, `Các khối khác`. */
const OF_OTHERS =
  /^(?:(?:các )?(?:(?:khối|nhóm|diện|đối tượng|thành phần|đơn vị|nơi) )?khác|còn lại)$/;

class RulePlacing {
  readonly #isShared: (newCommune: string, key: string) => boolean;
  readonly #shortOf: (oldCommune: string, newCommune: string) => string;
  readonly #indexOf = new Map<string, number>();

  constructor(
    private readonly newCommunes: NewCommunes,
    private readonly spellings: Spellings,
    private readonly input: RuleInput,
  ) {
    this.#isShared = sharedNames(spellings, newCommunes, input);
    this.#shortOf = shortNames(newCommunes);
  }

  decide(oldCommune: string, branch: string, namedCommune: string): PlaceOfRecord {
    const place = placeKeyOf(oldCommune, namedCommune);
    const communes = this.newCommunes.get(place) ?? [];
    const [newCommune = '', another] = communes;
    const { key, name } = this.spellings.get(place)?.get(branch) ?? { key: '', name: branch };
    if (another !== undefined) {
      return this.#askSplit(oldCommune, key === '' ? '' : name, key, communes);
    }
    if (key !== '' && !OF_OTHERS.test(key)) {
      const index = this.#add(newCommune, this.#nameIn(newCommune, name, key, oldCommune));
      return () => index;
    }
    if (newCommune === '') return () => 0;
    const problem = this.input.placing.problem({
      ...(oldCommune === '' ? communeOfProblem('', newCommune) : { oldCommune }),
      oldBranch: branch,
      key,
      why: 'no-branch',
      candidates: [],
      communes: oldCommune === '' ? [newCommune] : [],
    });
    return placeAndRecord(problem, this.#add(newCommune, ''));
  }

  #askSplit(
    oldCommune: string,
    oldBranch: string,
    key: string,
    communes: readonly string[],
  ): PlaceOfRecord {
    const candidates = communes.map((newCommune) => ({ newCommune, newBranch: '' }));
    const problem = { oldCommune, oldBranch, key, why: 'split', candidates, communes } as const;
    return placeAndRecord(this.input.placing.problem(problem), 0);
  }

  /** Names a branch in its new commune; adds its old commune if another branch has the name. */
  #nameIn(newCommune: string, name: string, key: string, oldCommune: string): string {
    const isAdded = oldCommune !== '' && this.#isShared(newCommune, key);
    return isAdded ? `${name} (${this.#shortOf(oldCommune, newCommune)})` : name;
  }

  /** Adds each place once. @returns its index; 0 without a new commune */
  #add(newCommune: string, newBranch: string): number {
    if (newCommune === '') return 0;
    const place = { newCommune, newBranch };
    const key = placementKey(place);
    const index = this.#indexOf.get(key) ?? this.input.placing.add(place);
    this.#indexOf.set(key, index);
    return index;
  }
}

/** Lists the new communes of every old commune of the run that the branch table lacks. */
function newCommunesByPlace({ records, named, destinations, entries }: RuleInput): NewCommunes {
  const inTable = new Set(entries.map(({ oldCommune }) => oldCommune));
  const newCommunes = new Map<string, readonly string[]>();
  eachDistinct(records, named, (oldCommune, _branch, namedCommune) => {
    const place = placeKeyOf(oldCommune, namedCommune);
    if (!inTable.has(oldCommune) && !newCommunes.has(place)) {
      newCommunes.set(place, newCommunesOf(oldCommune, namedCommune, destinations));
    }
    return () => 0;
  });
  return newCommunes;
}

function newCommunesOf(
  oldCommune: string,
  namedCommune: string,
  { target, successors }: Destinations,
): readonly string[] {
  if (target !== '') return [target];
  if (oldCommune !== '') return successors(oldCommune);
  return namedCommune === '' ? [] : [namedCommune];
}

/** Makes a test whether several branches of a new commune would have the name with a key. */
function sharedNames(
  spellings: Spellings,
  newCommunes: NewCommunes,
  { entries, prefixes }: RuleInput,
): (newCommune: string, key: string) => boolean {
  const counts = new Map<string, number>();
  for (const [place, names] of spellings) {
    const [newCommune, another] = newCommunes.get(place) ?? [];
    if (newCommune === undefined || another !== undefined) continue;
    const keys = new Set([...names.values()].map(({ key }) => key));
    for (const key of keys) countUp(counts, `${newCommune}\n${key}`);
  }
  const inTable = entries.map(
    ({ newCommune, newBranch }) => `${newCommune}\n${parseBranch(newBranch, prefixes).key}`,
  );
  for (const name of new Set(inTable)) countUp(counts, name);
  return (newCommune, key) => (counts.get(`${newCommune}\n${key}`) ?? 0) > 1;
}

/** Lists names that were joined with a branch of another key. */
function joinedByRule(spellings: Spellings, prefixes: readonly string[]): JoinedName[] {
  return [...spellings].flatMap(([place, names]) => {
    const joined = new Map<string, JoinedName>();
    for (const [branch, { key, name }] of names) {
      const ownKey = parseBranch(branch, prefixes).key;
      if (ownKey === key) continue;
      joined.set(ownKey, { oldCommune: place.trimStart(), oldBranch: clean(branch), as: name });
    }
    return [...joined.values()];
  });
}

/** Short forms of an old commune behind the name of a branch, the shortest first. */
const SHORT_FORMS = [
  (commune: string) => withoutType(withoutDistrict(commune)),
  withoutDistrict,
  withoutType,
];

/** Returns the shortest form of an old commune that is unique among those of its new commune. */
function shortNames(newCommunes: NewCommunes): (oldCommune: string, newCommune: string) => string {
  const counts = new Map<string, number>();
  const keyOf = (form: number, newCommune: string, oldCommune: string) =>
    `${form}\n${newCommune}\n${SHORT_FORMS[form](oldCommune)}`;
  for (const [place, [newCommune = '']] of newCommunes) {
    for (const form of SHORT_FORMS.keys()) {
      countUp(counts, keyOf(form, newCommune, oldCommuneOf(place)));
    }
  }
  return (oldCommune, newCommune) => {
    const unique = SHORT_FORMS.findIndex(
      (_, form) => counts.get(keyOf(form, newCommune, oldCommune)) === 1,
    );
    return unique < 0 ? oldCommune : SHORT_FORMS[unique](oldCommune);
  };
}
