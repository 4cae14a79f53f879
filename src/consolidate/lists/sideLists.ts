/** Finds people whom a small list has, but the fuller list of their branch does not: those who left, or outsiders. */
import { countUp, type Member, type Records } from '../../model/index.js';

/** Fewest people of a branch on its fuller list, and how many times as many as on the small one. */
const ENOUGH_PEOPLE = 5;
const TIMES_FULLER = 3;

/**
 * Lists a record of each member who is only on small lists: another one has at least three times as many people of the
 * member's old branch. Lists of similar size (men and women) may complete each other, so they do not count.
 */
export function besideFullerLists(
  { table, oldBranch, branchNumbers = oldBranch.index }: Records,
  members: readonly Pick<Member, 'records'>[],
): number[] {
  const tables = table.reduce((most, at) => Math.max(most, at), 0) + 1;
  const keyOf = (record: number) => branchNumbers[record]! * tables + table[record]!;
  const people = new Map<number, number>();
  for (const { records } of members) {
    for (const key of new Set(records.map(keyOf))) countUp(people, key);
  }
  const most = new Map<number, number>();
  for (const [key, count] of people) {
    const branch = Math.floor(key / tables);
    most.set(branch, Math.max(most.get(branch) ?? 0, count));
  }
  return members.flatMap(({ records }) => {
    const [first] = records;
    const branch = branchNumbers[first]!;
    const fullest = most.get(branch) ?? 0;
    if (branch === 0 || fullest < ENOUGH_PEOPLE) return [];
    const isOnSmall = (record: number) =>
      branchNumbers[record] === branch && people.get(keyOf(record))! * TIMES_FULLER <= fullest;
    return records.every(isOnSmall) ? [first] : [];
  });
}
