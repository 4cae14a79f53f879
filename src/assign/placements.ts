import {
  type Finding,
  finding,
  type Placement,
  type Profile,
  type Records,
} from '../model/index.js';
import { clean } from '../text/unicode.js';
import { parseBranch } from './branchName.js';
import type { BranchEntry } from './branchTable.js';
import { placementOf, resolveBranch, type Unresolved } from './resolve.js';

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

/** Places every record by the branch table; unknown old communes are another room's question. */
export function placeByTable(
  records: Records,
  entries: readonly BranchEntry[],
  profile: Profile,
): Placements {
  const list: Placement[] = [UNKNOWN];
  const problems: BranchProblem[] = [];
  const indexOfEntry = new Map<BranchEntry, number>();
  const met = new Set<BranchEntry>();
  const byCommune = groupByCommune(entries);
  const index = eachDistinct(records, (commune, branch) => {
    if (commune === '') return () => 0;
    const resolved = resolveBranch(branch, byCommune.get(commune) ?? [], profile.branchPrefixes);
    if (resolved.entry !== undefined) {
      met.add(resolved.entry);
      let at = indexOfEntry.get(resolved.entry);
      if (at === undefined) {
        at = list.push(placementOf(resolved.entry)) - 1;
        indexOfEntry.set(resolved.entry, at);
      }
      return () => at;
    }
    // The commune is sure even where the branch is not, if all its branches lead to one.
    const communes = new Set((byCommune.get(commune) ?? []).map((entry) => entry.newCommune));
    const at =
      communes.size === 1 ? list.push({ newCommune: [...communes][0], newBranch: '' }) - 1 : 0;
    // Spellings of one branch are one question.
    const { key } = parseBranch(branch, profile.branchPrefixes);
    const { records: concerned } = problemOf(problems, commune, branch, key, resolved);
    return (record) => {
      concerned.push(record);
      return at;
    };
  });
  const findings = entries
    .filter((entry) => !met.has(entry))
    .map((entry) =>
      finding('warning', 'branch-row-unused', {
        commune: entry.oldCommune,
        branch: entry.oldBranch,
        row: entry.row,
      }),
    );
  return { index, list, problems, findings, order: distinctPlacements(entries.map(placementOf)) };
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
  const nameOfKey = new Map<string, string>();
  const keyOf = (branch: string) => parseBranch(branch, profile.branchPrefixes).key;
  eachDistinct(records, (commune, branch) => {
    const key = keyOf(branch);
    const communes = communesOfKey.get(key) ?? new Set();
    communesOfKey.set(key, communes.add(commune));
    if (!nameOfKey.has(`${commune}\n${key}`)) nameOfKey.set(`${commune}\n${key}`, clean(branch));
    return () => 0;
  });
  const shortOf = shortNames([...new Set([...communesOfKey.values()].flatMap((set) => [...set]))]);
  const indexOfKey = new Map<string, number>();
  const noBranch = list.push({ newCommune, newBranch: '' }) - 1;
  const index = eachDistinct(records, (commune, branch) => {
    if (keyOf(branch) === '') {
      const { records: concerned } = problemOf(problems, commune, branch, '', NO_BRANCH);
      return (record) => {
        concerned.push(record);
        return noBranch;
      };
    }
    const key = `${commune}\n${keyOf(branch)}`;
    let at = indexOfKey.get(key);
    if (at === undefined) {
      const name = nameOfKey.get(key) ?? clean(branch);
      const shared = (communesOfKey.get(keyOf(branch))?.size ?? 0) > 1 && commune !== '';
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
    findings: [],
    order: distinctPlacements(list.slice(1).filter((placement) => placement.newBranch !== '')),
  };
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

/** Decides once for each distinct (old commune, old branch) and applies it to every record. */
function eachDistinct(
  records: Records,
  decide: (commune: string, branch: string) => (record: number) => number,
): Int32Array {
  const { oldCommune, oldBranch } = records;
  const decisions = new Map<number, (record: number) => number>();
  const index = new Int32Array(records.count);
  for (let record = 0; record < records.count; record++) {
    const commune = oldCommune.index[record];
    const branch = oldBranch.index[record];
    const key = commune * oldBranch.values.length + branch;
    let decision = decisions.get(key);
    if (decision === undefined) {
      decision = decide(
        commune === 0 ? '' : oldCommune.values[commune].text,
        branch === 0 ? '' : oldBranch.values[branch].text,
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
