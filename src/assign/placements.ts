import type { Finding, Placement, Profile, Records } from '../model/index.js';
import { clean } from '../text/unicode.js';
import { parseBranch } from './branchName.js';
import type { BranchEntry } from './branchTable.js';
import { entriesInForce, laterEntries, wayOf } from './datedEntries.js';
import { placementOf, resolveBranch, type Unresolved } from './resolve.js';
import { type Spelling, spellingsOf } from './spellings.js';
import { branchesWithoutRow, joinedNames, unusedRows } from './tableFindings.js';

/** An old branch that a person must place: one question for all its members. */
interface BranchProblem {
  oldCommune: string;
  /** As the first row writes it. */
  oldBranch: string;
  /** What all its spellings have in common. */
  key: string;
  why: Unresolved['why'];
  candidates: Placement[];
  /** Records concerned, in order. */
  records: number[];
}

export interface Placements {
  /** Record → index in `list`; 0 is "unknown". */
  index: Int32Array;
  list: Placement[];
  problems: BranchProblem[];
  findings: Finding[];
  /** New branches in the order of the table (without one: of their first member). */
  order: Placement[];
}

const UNKNOWN: Placement = { newCommune: '', newBranch: '' };
const NO_BRANCH: Unresolved = { why: 'no-branch', candidates: [] };

/**
 * Places every record by the branch table; unknown old communes are another room's question.
 * @param days of the tables of the records, `yyyymmdd` or 0: which of a branch's dated entries holds
 */
export function placeByTable(
  records: Records,
  entries: readonly BranchEntry[],
  profile: Profile,
  days: readonly number[] = [],
): Placements {
  const list: Placement[] = [UNKNOWN];
  const problems: BranchProblem[] = [];
  const near: { oldCommune: string; oldBranch: string; as: string }[] = [];
  const indexOfEntry = new Map<BranchEntry, number>();
  const met = new Set<string>();
  const communesMet = new Set<string>();
  const byCommune = groupByCommune(entries);
  const spellings = allSpellings(records, profile);
  const later = laterEntries(entries, profile.branchPrefixes);
  const wayFrom = (entry: BranchEntry) => wayOf(entry, later, profile.branchPrefixes);
  const lastOf = (entry: BranchEntry) => wayFrom(entry).pop() ?? entry;
  const dayOf = later.size === 0 ? () => 0 : (record: number) => days[records.table[record]] ?? 0;
  const decide = (commune: string, branch: string, day: number) => {
    if (commune === '') return () => 0;
    communesMet.add(commune);
    const own = entriesInForce(byCommune.get(commune) ?? [], day);
    const resolved = resolveBranch(branch, own, profile.branchPrefixes);
    if (resolved.entry !== undefined) {
      const { entry, isNear } = resolved;
      if (isNear) near.push({ oldCommune: commune, oldBranch: clean(branch), as: entry.oldBranch });
      let at = indexOfEntry.get(entry);
      if (at === undefined) {
        met.add(identityOf(entry));
        at = list.push(placementOf(lastOf(entry))) - 1;
        indexOfEntry.set(entry, at);
      }
      const found = at;
      return () => found;
    }
    // The commune is sure even where the branch is not, if all its branches lead to one.
    const communes = new Set(own.map((entry) => lastOf(entry).newCommune));
    const at =
      communes.size === 1 ? list.push({ newCommune: [...communes][0], newBranch: '' }) - 1 : 0;
    // All names of one branch are one question.
    const key = spellings.get(commune)?.get(branch)?.key ?? '';
    const { records: concerned } = problemOf(problems, commune, branch, key, resolved);
    return (record: number) => {
      concerned.push(record);
      return at;
    };
  };
  const index = eachDistinct(records, decide, dayOf);
  const passed = new Set(entries.filter((entry) => met.has(identityOf(entry))).flatMap(wayFrom));
  return {
    index,
    list,
    problems,
    findings: [
      ...unusedRows(
        entries,
        (entry) => met.has(identityOf(entry)) || passed.has(entry),
        (commune) => communesMet.has(commune),
      ),
      ...branchesWithoutRow(problems.filter(({ why }) => why === 'unknown')),
      ...joinedNames(near),
    ],
    order: distinctPlacements(entries.map((entry) => placementOf(lastOf(entry)))),
  };
}

/** What all dated entries of an old branch have in common. */
function identityOf({ oldCommune, name }: BranchEntry): string {
  return `${oldCommune}\n${name.key}`;
}

/** The problem that spellings of one branch share. */
function problemOf(
  problems: BranchProblem[],
  oldCommune: string,
  oldBranch: string,
  key: string,
  { why, candidates }: Unresolved,
): BranchProblem {
  const known = problems.find((each) => each.oldCommune === oldCommune && each.key === key);
  if (known !== undefined) return known;
  const distinct = distinctPlacements(candidates.map(placementOf));
  const problem = { oldCommune, oldBranch, key, why, candidates: distinct, records: [] };
  problems.push(problem);
  return problem;
}

function groupByCommune(entries: readonly BranchEntry[]): Map<string, BranchEntry[]> {
  const groups = new Map<string, BranchEntry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.oldCommune);
    if (group === undefined) groups.set(entry.oldCommune, [entry]);
    else group.push(entry);
  }
  return groups;
}

/**
 * The rule for runs without a branch table: a branch keeps its name, and gets its old commune added
 * where branches of two communes would be called the same: `Khu 1 (Phú Hộ)`.
 * @param newCommune of all records; `''` where it was not told
 */
export function placeByRule(records: Records, newCommune: string, profile: Profile): Placements {
  const list: Placement[] = [UNKNOWN];
  const problems: BranchProblem[] = [];
  const communesOfKey = new Map<string, Set<string>>();
  const spellings = allSpellings(records, profile);
  const spellingOf = (commune: string, branch: string): Spelling =>
    spellings.get(commune)?.get(branch) ?? { key: '', name: '' };
  for (const [commune, names] of spellings) {
    for (const { key } of names.values()) {
      communesOfKey.set(key, (communesOfKey.get(key) ?? new Set()).add(commune));
    }
  }
  const shortOf = shortNames([...new Set([...communesOfKey.values()].flatMap((set) => [...set]))]);
  const indexOfKey = new Map<string, number>();
  const noBranch = list.push({ newCommune, newBranch: '' }) - 1;
  const index = eachDistinct(records, (commune, branch) => {
    const { key: ownKey, name } = spellingOf(commune, branch);
    if (ownKey === '') {
      const { records: concerned } = problemOf(problems, commune, branch, '', NO_BRANCH);
      return (record) => {
        concerned.push(record);
        return noBranch;
      };
    }
    const key = `${commune}\n${ownKey}`;
    let at = indexOfKey.get(key);
    if (at === undefined) {
      const shared = (communesOfKey.get(ownKey)?.size ?? 0) > 1 && commune !== '';
      at =
        list.push({ newCommune, newBranch: shared ? `${name} (${shortOf(commune)})` : name }) - 1;
      indexOfKey.set(key, at);
    }
    const found = at;
    return () => found;
  });
  return {
    index,
    list,
    problems,
    findings: joinedNames(nearNames(spellings, profile)),
    order: distinctPlacements(list.slice(1).filter((placement) => placement.newBranch !== '')),
  };
}

/** Old commune → branch as written → what it is a spelling of. */
export function allSpellings(
  records: Records,
  profile: Profile,
): Map<string, Map<string, Spelling>> {
  const written = new Map<string, Set<string>>();
  eachDistinct(records, (commune, branch) => {
    written.set(commune, (written.get(commune) ?? new Set()).add(branch));
    return () => 0;
  });
  return new Map(
    [...written].map(([commune, names]) => [
      commune,
      spellingsOf([...names], commune, profile.branchPrefixes),
    ]),
  );
}

/** The names that are not only spelled differently from the branch they are of. */
function nearNames(
  spellings: ReadonlyMap<string, ReadonlyMap<string, Spelling>>,
  profile: Profile,
): { oldCommune: string; oldBranch: string; as: string }[] {
  return [...spellings].flatMap(([oldCommune, names]) => {
    const near = new Map<string, { oldCommune: string; oldBranch: string; as: string }>();
    for (const [branch, { key, name }] of names) {
      const own = parseBranch(branch, profile.branchPrefixes).key;
      if (own !== key) near.set(own, { oldCommune, oldBranch: clean(branch), as: name });
    }
    return [...near.values()];
  });
}

/** Communes without the word for their type, where that leaves them apart. */
function shortNames(communes: readonly string[]): (commune: string) => string {
  const short = (commune: string) => commune.replace(/^(xã|phường|thị trấn)\s+(?=\S)/iu, '');
  const count = new Map<string, number>();
  for (const commune of communes) {
    count.set(short(commune), (count.get(short(commune)) ?? 0) + 1);
  }
  return (commune) => (count.get(short(commune)) === 1 ? short(commune) : commune);
}

/** Decides once for each distinct (old commune, old branch, day) and applies it to every record. */
function eachDistinct(
  records: Records,
  decide: (commune: string, branch: string, day: number) => (record: number) => number,
  dayOf: (record: number) => number = () => 0,
): Int32Array {
  const { oldCommune, oldBranch } = records;
  const decisionsOfDay = new Map<number, Map<number, (record: number) => number>>();
  const index = new Int32Array(records.count);
  for (let record = 0; record < records.count; record++) {
    const commune = oldCommune.index[record];
    const branch = oldBranch.index[record];
    const key = commune * oldBranch.values.length + branch;
    const day = dayOf(record);
    let decisions = decisionsOfDay.get(day);
    if (decisions === undefined) {
      decisions = new Map();
      decisionsOfDay.set(day, decisions);
    }
    let decision = decisions.get(key);
    if (decision === undefined) {
      decision = decide(
        commune === 0 ? '' : oldCommune.values[commune].text,
        branch === 0 ? '' : oldBranch.values[branch].text,
        day,
      );
      decisions.set(key, decision);
    }
    index[record] = decision(record);
  }
  return index;
}

function distinctPlacements(placements: readonly Placement[]): Placement[] {
  const distinct = new Map<string, Placement>();
  for (const placement of placements) {
    distinct.set(`${placement.newCommune}\n${placement.newBranch}`, placement);
  }
  return [...distinct.values()];
}
