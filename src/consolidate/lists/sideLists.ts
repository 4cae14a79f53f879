/** Finds people whom a side list has, but no fuller one: those who left, or outsiders. */
import { countUp, type Member, type Records, type Table } from '../../model/index.js';

/** Fewest people of a branch on its fuller list, and how many times as many as on the small one. */
const ENOUGH_PEOPLE = 5;
const TIMES_FULLER = 3;

/**
 * Lists the members who are only on side lists. A list is one for people of a branch if another has at least
 * three times as many of them; lists of similar size (men and women) may complete each other. It is one for people
 * without a branch if it says of nobody when they joined, unlike a list of the same file with branches.
 */
export function besideFullerLists(
  records: Records,
  tables: readonly Pick<Table, 'file'>[],
  members: readonly Member[],
): Member[] {
  const { table, oldBranch, branchNumbers = oldBranch.index } = records;
  const keyOf = (record: number) => branchNumbers[record]! * tables.length + table[record]!;
  const people = new Map<number, number>();
  for (const { records: own } of members) {
    for (const key of new Set(own.map(keyOf))) countUp(people, key);
  }
  const most = new Map<number, number>();
  for (const [key, count] of people) {
    const branch = Math.floor(key / tables.length);
    most.set(branch, Math.max(most.get(branch) ?? 0, count));
  }
  const isOfOthers = listOfOthersTest(records, branchNumbers, tables);
  return members.filter(({ records: own }) => {
    const branch = branchNumbers[own[0]]!;
    const fullest = most.get(branch) ?? 0;
    if (branch !== 0 && fullest < ENOUGH_PEOPLE) return false;
    const isOnSmall = (record: number) =>
      branchNumbers[record] === branch && people.get(keyOf(record))! * TIMES_FULLER <= fullest;
    const isBeside = (record: number) =>
      branchNumbers[record] === 0 ? isOfOthers(table[record]!) : isOnSmall(record);
    return own.every(isBeside);
  });
}

/** Makes the test whether a list says of nobody when they joined, beside one of the same file that does, by branch. */
function listOfOthersTest(
  { columns, table }: Records,
  branchNumbers: ArrayLike<number>,
  tables: readonly Pick<Table, 'file'>[],
): (table: number) => boolean {
  const joined = columns.get('joined');
  if (joined?.type !== 'date') return () => false;
  const saysWhen = new Set<number>();
  const inBranches = new Map<string, number>();
  for (const [record, at] of table.entries()) {
    if (joined.packed[record] === 0) continue;
    saysWhen.add(at);
    if (branchNumbers[record] !== 0) countUp(inBranches, tables[at]!.file);
  }
  return (at) => !saysWhen.has(at) && (inBranches.get(tables[at]!.file) ?? 0) >= ENOUGH_PEOPLE;
}
