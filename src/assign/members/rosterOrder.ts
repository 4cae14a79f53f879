/** Puts members into the order of the roster and counts them by branch. */
import {
  type Finding,
  finding,
  type Member,
  message,
  type Placement,
  type Profile,
} from '../../model/index.js';
import { inTextOrder, nameKey, sortByKey } from '../../text/index.js';

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

/** Returns the rank of each member's name; names with one key share it. */
function ranksOfNames(members: readonly Member[]): Int32Array {
  const numbers = new Map<string, number>();
  const numberOf = (name: string) => {
    const known = numbers.get(name) ?? numbers.size;
    if (known === numbers.size) numbers.set(name, known);
    return known;
  };
  const names = Int32Array.from(members, ({ values }) => numberOf(values.get('name')?.text ?? ''));
  const keys = [...numbers.keys()].map(nameKey);
  const ranks = new Int32Array(keys.length);
  let rank = 0;
  let before: string | undefined;
  for (const at of inTextOrder(keys)) {
    if (keys[at] !== before) rank++;
    before = keys[at];
    ranks[at] = rank;
  }
  return names.map((name) => ranks[name]!);
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
          where: newCommune || [message('commune-not-known')],
          branch: newBranch,
          members: size,
          minimum: profile.branchMinimum,
        }),
      ),
  };
}
