import {
  addTo,
  compareSourceRanks,
  type Finding,
  finding,
  type Member,
  type Placement,
  type Placements,
  type Profile,
  type Records,
  type SourceRank,
  type SplitMember,
  type Table,
} from '../../model/index.js';
import { inTextOrder, nameKey, sortByKey } from '../../text/index.js';

/** The order of the lists on which records are. */
export interface ListOrder {
  /** Rank of the roster by the plan. */
  rankOf: (record: number) => SourceRank;
  /** Day of the list by the plan or its letterhead; `yyyymmdd` or 0. */
  day: (record: number) => number;
}

export interface SplitMembers {
  /** Members that a person must place. */
  open: SplitMember[];
  /** Members placed by a list that is certainly newer or has priority in the plan. */
  settled: SplitMember[];
}

/**
 * Gives each member the place of its rows. If they lead to several places, the list with the higher
 * priority decides, then the later day if both days are known. Otherwise a person decides; until then
 * the newest list counts, then the leading row.
 */
export function placeMembers(
  members: readonly Member[],
  placements: Placements,
  { rankOf, day }: ListOrder,
): SplitMembers {
  const priority = (record: number) => rankOf(record).priority;
  const newestFirst = (a: number, b: number) =>
    priority(b) - priority(a) || day(b) - day(a) || compareSourceRanks(rankOf(b), rankOf(a));
  const isCertainlyNewer = (a: number, b: number) =>
    priority(a) > priority(b) || (priority(a) === priority(b) && day(b) > 0 && day(a) > day(b));
  const split: SplitMembers = { open: [], settled: [] };
  for (const member of members) {
    if (member.records.length === 1) {
      const own = placements.list[placements.index[member.records[0]]];
      member.newCommune = own.newCommune;
      member.newBranch = own.newBranch;
      continue;
    }
    const distinct = new Map<string, { placement: Placement; record: number }>();
    for (const record of member.records) {
      const placement = placements.list[placements.index[record]];
      if (placement.newCommune === '' && placement.newBranch === '') continue;
      const key = placeKey(placement);
      const known = distinct.get(key);
      if (known === undefined || newestFirst(record, known.record) < 0) {
        distinct.set(key, { placement, record });
      }
    }
    // A commune alone counts only if no branch of it is known.
    const candidates = [...distinct.values()]
      .filter(({ placement }) => placement.newBranch !== '' || !hasBranchIn(distinct, placement))
      .sort((a, b) => newestFirst(a.record, b.record));
    const [first, ...others] = candidates;
    const chosen = first?.placement ?? placements.list[placements.index[member.records[0]]];
    member.newCommune = chosen.newCommune;
    member.newBranch = chosen.newBranch;
    if (others.length === 0) continue;
    const isSettled = others.every(({ record }) => isCertainlyNewer(first.record, record));
    split[isSettled ? 'settled' : 'open'].push({ member, candidates });
  }
  return split;
}

/** Reports the rows whose branch was replaced by that of a newer list, by table. */
export function settledByList(
  settled: readonly SplitMember[],
  { table, row }: Pick<Records, 'table' | 'row'>,
  tables: readonly Pick<Table, 'file' | 'sheet'>[],
): Finding[] {
  const rowsOf = new Map<number, number[]>();
  for (const { candidates } of settled) {
    for (const { record } of candidates.slice(1)) {
      addTo(rowsOf, table[record], row[record] + 1);
    }
  }
  return [...rowsOf]
    .sort(([a], [b]) => a - b)
    .map(([at, rows]) =>
      finding(
        'info',
        'branch-by-newer-list',
        { count: rows.length, rows: rows.sort((a, b) => a - b).join(', ') },
        { file: tables[at].file, sheet: tables[at].sheet },
      ),
    );
}

function hasBranchIn(
  distinct: ReadonlyMap<string, { placement: Placement }>,
  { newCommune }: Placement,
): boolean {
  return [...distinct.values()].some(
    ({ placement }) => placement.newCommune === newCommune && placement.newBranch !== '',
  );
}

/** Sorts members by new branch as in the table, then by given name. */
export function inRosterOrder(members: readonly Member[], order: readonly Placement[]): Member[] {
  const positions = new ByPlace<number>();
  for (const [i, place] of order.entries()) positions.set(place, 2 * i);
  // Members without a branch follow the branches of their commune.
  const ofCommune = new Map(order.map(({ newCommune }, i) => [newCommune, 2 * i + 1]));
  const places = Int32Array.from(
    members,
    (member) => positions.get(member) ?? ofCommune.get(member.newCommune) ?? 2 * order.length,
  );
  // Sorting is stable, so the least significant key comes first.
  const byId = inTextOrder(members.map(({ id }) => id));
  const byName = sortByKey(byId, ranksOfNames(members));
  return Array.from(sortByKey(byName, places), (i) => members[i]);
}

/** Returns the rank of each member's name. */
function ranksOfNames(members: readonly Member[]): Int32Array {
  const keys = new Map<string, string>();
  const names = members.map((member) => member.values.get('name')?.text ?? '');
  for (const name of names) if (!keys.has(name)) keys.set(name, nameKey(name));
  const distinct = [...new Set(keys.values())];
  const ranks = new Map<string, number>();
  for (const at of inTextOrder(distinct)) ranks.set(distinct[at], ranks.size);
  return Int32Array.from(names, (name) => ranks.get(keys.get(name)!)!);
}

/** A map by placement. Two look-ups are faster than a joined key for each of 300,000 members. */
class ByPlace<Value> {
  private readonly communes = new Map<string, Map<string, Value>>();

  get({ newCommune, newBranch }: Placement): Value | undefined {
    return this.communes.get(newCommune)?.get(newBranch);
  }

  set({ newCommune, newBranch }: Placement, value: Value): void {
    const branches = this.communes.get(newCommune);
    if (branches === undefined) this.communes.set(newCommune, new Map([[newBranch, value]]));
    else branches.set(newBranch, value);
  }
}

function placeKey({ newCommune, newBranch }: Placement): string {
  return `${newCommune}\n${newBranch}`;
}

export interface BranchCount extends Placement {
  members: number;
}

/** Counts the members of new branches in the order of the table, those without members included. */
export function countBranches(
  members: readonly Member[],
  order: readonly Placement[],
  profile: Profile,
): { branches: BranchCount[]; findings: Finding[] } {
  const counts = new ByPlace<BranchCount>();
  const branches: BranchCount[] = [];
  for (const place of order) {
    if (counts.get(place) !== undefined) continue;
    const branch = { ...place, members: 0 };
    branches.push(branch);
    counts.set(place, branch);
  }
  for (const member of members) {
    const branch = counts.get(member);
    if (branch !== undefined) branch.members++;
  }
  return {
    branches,
    findings: branches
      // Branches without members are reported by their rows of the table.
      .filter(({ members: size }) => size > 0 && size < profile.branchMinimum)
      .map(({ newCommune, newBranch, members: size }) =>
        finding('warning', 'branch-small', {
          commune: newCommune,
          branch: newBranch,
          members: size,
          minimum: profile.branchMinimum,
        }),
      ),
  };
}
