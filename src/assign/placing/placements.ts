import {
  type BranchProblem,
  groupBy,
  type Placement,
  type Placements,
  type Profile,
  type Records,
} from '../../model/index.js';
import { clean } from '../../text/index.js';
import { entriesInForce, laterEntries, movesOf } from '../table/datedEntries.js';
import { type BranchEntry, hasNewBranch } from '../table/entry.js';
import { placementOf, resolveBranch, type Unresolved } from '../table/resolve.js';
import { type JoinedName, joinedNames, unusedRows } from '../table/tableFindings.js';
import { allSpellings, branchNumbers, type Spellings } from './allSpellings.js';
import { separateBlanks } from './blankBranches.js';
import {
  communeOfProblem,
  type Decide,
  distinctPlacements,
  eachDistinct,
  type NamedCommunes,
  type PlaceOfRecord,
  Placing,
  placeAndRecord,
} from './placing.js';
import { byRule, type Destinations } from './rule.js';

/** Input of placing besides the branch table. */
interface PlacingOptions extends Destinations {
  /** New communes that rows name, by record. */
  named?: NamedCommunes;
  /** Day of each table (`yyyymmdd` or 0), which selects among the dated entries of a branch. */
  days?: readonly number[];
}

const NOWHERE: PlacingOptions = { target: '', successors: () => [] };

/**
 * Places every record by the branch table, or by the rule if the table lacks its old commune.
 * A record without an old commune gets the new commune that its row names, or the target.
 * @param entries of the branch table; empty without one
 */
export function placeByTable(
  records: Records,
  entries: readonly BranchEntry[],
  profile: Profile,
  options: PlacingOptions = NOWHERE,
): Placements {
  const placing = new Placing();
  const { named, days = [] } = options;
  const spellings = allSpellings(records, profile, named);
  const prefixes = profile.branchPrefixes;
  const shared = { entries, prefixes, spellings, placing };
  const rule = byRule({ ...shared, records, named, destinations: options });
  const table = new TablePlacing(entries, prefixes, spellings, placing);
  const listed = listedPlacing(records, spellings, placing);
  const decide: Decide = (commune, branch, newCommune, day) => {
    let placeOf: PlaceOfRecord | undefined;
    return (record) => {
      const at = listed(commune, branch, record);
      if (at !== undefined) return at;
      // Only these rows use an entry of the table or add a branch by rule.
      placeOf ??= table.hasCommune(commune)
        ? table.decide(commune, branch, day)
        : rule.decide(commune, branch, newCommune, day);
      return placeOf(record);
    };
  };
  const dayOf = table.hasDates ? (record: number) => days[records.table[record]] ?? 0 : () => 0;
  const index = eachDistinct(records, named, decide, dayOf);
  const { list } = placing;
  const { problems, alone } = separateBlanks(placing.problems, records);
  return {
    index,
    list,
    problems,
    alone,
    findings: [...table.findings(), ...rule.findings],
    order: groupedByCommune([...entries.map((entry) => table.placementOf(entry)), ...list]),
    branchNumbers: branchNumbers(records, spellings, named),
    spellings,
  };
}

/**
 * Places rows of rosters of results where these say, since rules and people decided it there. A row with a new
 * commune alone raises the question for its branch.
 * @returns undefined for all other rows
 */
function listedPlacing(
  { listedPlaces }: Records,
  spellings: Spellings,
  placing: Placing,
): (oldCommune: string, oldBranch: string, record: number) => number | undefined {
  if (listedPlaces === undefined) return () => undefined;
  const indexes = listedPlaces.values.map((place, at) => (at === 0 ? 0 : placing.add(place)));
  return (oldCommune, oldBranch, record) => {
    const at = listedPlaces.index[record];
    if (at === 0) return undefined;
    const { newCommune, newBranch } = listedPlaces.values[at];
    if (newBranch !== '') return indexes[at];
    const key = spellings.get(oldCommune)?.get(oldBranch)?.key ?? '';
    const problem = placing.problem({
      ...communeOfProblem(oldCommune, newCommune),
      oldBranch,
      key,
      why: key === '' ? 'no-branch' : 'left-open',
      candidates: [],
      communes: [newCommune],
    });
    return placeAndRecord(problem, indexes[at])(record);
  };
}

/** Places old branches by the entries of a branch table, and notes which entries are used. */
class TablePlacing {
  readonly #entriesOf: ReadonlyMap<string, readonly BranchEntry[]>;
  readonly #later: ReadonlyMap<string, readonly BranchEntry[]>;
  readonly #indexOf = new Map<BranchEntry, number>();
  readonly #usedBranches = new Set<string>();
  readonly #usedCommunes = new Set<string>();
  readonly #joined: JoinedName[] = [];

  constructor(
    private readonly entries: readonly BranchEntry[],
    private readonly prefixes: readonly string[],
    private readonly spellings: Spellings,
    private readonly placing: Placing,
  ) {
    this.#entriesOf = groupBy(entries, ({ oldCommune }) => oldCommune);
    this.#later = laterEntries(entries, prefixes);
  }

  /** Whether any entry has a date, so that the day of a list matters. */
  get hasDates(): boolean {
    return this.#later.size > 0;
  }

  hasCommune(oldCommune: string): boolean {
    return this.#entriesOf.has(oldCommune);
  }

  /** @param day of the list, `yyyymmdd` or 0 */
  decide(oldCommune: string, branch: string, day: number): PlaceOfRecord {
    this.#usedCommunes.add(oldCommune);
    const inForce = entriesInForce(this.#entriesOf.get(oldCommune) ?? [], day);
    const resolved = resolveBranch(branch, inForce, this.prefixes);
    if (resolved.entry === undefined) return this.#ask(oldCommune, branch, inForce, resolved);
    const { entry, isNear } = resolved;
    if (!hasNewBranch(entry)) {
      return this.#ask(oldCommune, branch, [entry], { why: 'not-filled', candidates: [] });
    }
    if (isNear) {
      this.#joined.push({ oldCommune, oldBranch: clean(branch), as: entry.oldBranch });
    }
    const index = this.#indexOfEntry(entry);
    return () => index;
  }

  /** Gives the final place of an entry, after all later moves of its branch. */
  placementOf(entry: BranchEntry): Placement {
    return placementOf(this.#movesOf(entry).pop() ?? entry);
  }

  findings() {
    const used = this.entries.filter((entry) => this.#usedBranches.has(identityOf(entry)));
    const passed = new Set(used.flatMap((entry) => this.#movesOf(entry)));
    return [
      ...unusedRows(
        this.entries.filter(hasNewBranch),
        (entry) => this.#usedBranches.has(identityOf(entry)) || passed.has(entry),
        (oldCommune) => this.#usedCommunes.has(oldCommune),
      ),
      ...joinedNames(this.#joined),
    ];
  }

  #movesOf(entry: BranchEntry): BranchEntry[] {
    return movesOf(entry, this.#later, this.prefixes);
  }

  #indexOfEntry(entry: BranchEntry): number {
    const known = this.#indexOf.get(entry);
    if (known !== undefined) return known;
    this.#usedBranches.add(identityOf(entry));
    const index = this.placing.add(this.placementOf(entry));
    this.#indexOf.set(entry, index);
    return index;
  }

  /**
   * Makes one question of all spellings of a branch. Its records get the new commune alone if all
   * branches of the old commune lead to one.
   */
  #ask(
    oldCommune: string,
    branch: string,
    inForce: readonly BranchEntry[],
    { why, candidates }: Pick<BranchProblem, 'why'> & Pick<Unresolved, 'candidates'>,
  ): PlaceOfRecord {
    const communes = [...new Set(inForce.map((entry) => this.placementOf(entry).newCommune))];
    const [onlyCommune, another] = communes;
    const isOne = onlyCommune !== undefined && another === undefined;
    const index = isOne ? this.placing.add({ newCommune: onlyCommune, newBranch: '' }) : 0;
    const problem = this.placing.problem({
      oldCommune,
      oldBranch: branch,
      key: this.spellings.get(oldCommune)?.get(branch)?.key ?? '',
      why,
      candidates: distinctPlacements(candidates.filter(hasNewBranch).map(placementOf)),
      communes: isOne ? [] : communes,
    });
    return placeAndRecord(problem, index);
  }
}

/** Identifies an old branch, which may have several dated entries. */
function identityOf({ oldCommune, name }: BranchEntry): string {
  return `${oldCommune}\n${name.key}`;
}

/** Groups the new branches by commune; communes and branches are in order of first appearance. */
function groupedByCommune(placements: readonly Placement[]): Placement[] {
  const branches = distinctPlacements(placements.filter(({ newBranch }) => newBranch !== ''));
  return [...groupBy(branches, ({ newCommune }) => newCommune).values()].flat();
}
