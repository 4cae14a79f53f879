import type { Member, Placement, Profile } from '../model/index.js';
import { type Finding, finding } from '../model/index.js';
import { nameKey } from '../text/collate.js';
import { compareText } from '../text/unicode.js';
import type { Placements } from './placing.js';

/**
 * A member whose rows lead to several new branches, or to several new communes; the first is the
 * suggested one.
 */
export interface SplitMember {
  member: Member;
  candidates: { placement: Placement; record: number }[];
}

/**
 * Gives each member the place of its rows. Where they lead to several places the newest list wins
 * until a person has decided, of equals the leading row.
 * @returns the members that a person must place
 */
export function placeMembers(
  members: readonly Member[],
  placements: Placements,
  rank: (record: number) => number,
): SplitMember[] {
  const split: SplitMember[] = [];
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
      if (known === undefined || rank(record) > rank(known.record)) {
        distinct.set(key, { placement, record });
      }
    }
    // A commune alone says something only where no branch of it is known.
    const candidates = [...distinct.values()]
      .filter(({ placement }) => placement.newBranch !== '' || !hasBranchIn(distinct, placement))
      .sort((a, b) => rank(b.record) - rank(a.record));
    const chosen = candidates[0]?.placement ?? placements.list[placements.index[member.records[0]]];
    member.newCommune = chosen.newCommune;
    member.newBranch = chosen.newBranch;
    if (candidates.length > 1) split.push({ member, candidates });
  }
  return split;
}

function hasBranchIn(
  distinct: ReadonlyMap<string, { placement: Placement }>,
  { newCommune }: Placement,
): boolean {
  return [...distinct.values()].some(
    ({ placement }) => placement.newCommune === newCommune && placement.newBranch !== '',
  );
}

/** Members in the order of the roster: by new branch as in the table, then by given name. */
export function inRosterOrder(members: readonly Member[], order: readonly Placement[]): Member[] {
  const position = new Map(order.map((place, i) => [placeKey(place), i]));
  // Behind the branches of their commune.
  const ofCommune = new Map(order.map(({ newCommune }, i) => [newCommune, i + 0.5]));
  const keyed = members.map((member) => ({
    member,
    place: position.get(placeKey(member)) ?? ofCommune.get(member.newCommune) ?? order.length,
    name: nameKey(member.values.get('name')?.text ?? ''),
  }));
  keyed.sort(
    (a, b) =>
      a.place - b.place || compareText(a.name, b.name) || compareText(a.member.id, b.member.id),
  );
  return keyed.map(({ member }) => member);
}

function placeKey({ newCommune, newBranch }: Placement): string {
  return `${newCommune}\n${newBranch}`;
}

export interface BranchCount extends Placement {
  members: number;
}

/** New branches with their members, in the order of the table; those without members too. */
export function countBranches(
  members: readonly Member[],
  order: readonly Placement[],
  profile: Profile,
): { branches: BranchCount[]; findings: Finding[] } {
  const count = new Map<string, BranchCount>();
  for (const place of order) count.set(placeKey(place), { ...place, members: 0 });
  for (const member of members) {
    const branch = count.get(placeKey(member));
    if (branch !== undefined) branch.members++;
  }
  const branches = [...count.values()];
  return {
    branches,
    findings: branches
      // A branch without anybody is told of by its rows of the table.
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
