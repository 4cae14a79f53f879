/** Which members are new, were put together or taken apart: told by their rows alone. */
import { type KnownRow, takeInTurn } from '../model/index.js';

export interface MemberOrigins {
  /** Members of now → the earlier members that their rows are from; empty for new ones. */
  from: ReadonlyMap<string, ReadonlySet<string>>;
  /** Earlier members none of whose rows is there any more, sorted as they came. */
  gone: string[];
}

/**
 * Rows that are written alike can't be told apart: each stays with the member that it had, as far as
 * there are any, so that nothing seems to have changed where nothing has.
 */
export function memberOrigins(before: readonly KnownRow[], now: Iterable<KnownRow>): MemberOrigins {
  const left = new Map<string, Map<string, number>>();
  for (const { fingerprint, member } of before) {
    const rows = left.get(fingerprint) ?? new Map<string, number>();
    left.set(fingerprint, rows.set(member, (rows.get(member) ?? 0) + 1));
  }
  const from = new Map<string, Set<string>>();
  const moved: KnownRow[] = [];
  for (const row of now) {
    if (!from.has(row.member)) from.set(row.member, new Set());
    const rows = left.get(row.fingerprint);
    const count = rows?.get(row.member) ?? 0;
    if (count === 0) moved.push(row);
    else {
      rows!.set(row.member, count - 1);
      from.get(row.member)!.add(row.member);
    }
  }
  const earlierOf = takeInTurn(remaining(left));
  for (const { member, fingerprint } of moved) {
    const earlier = earlierOf(fingerprint);
    if (earlier !== undefined) from.get(member)!.add(earlier);
  }
  const found = new Set([...from.values()].flatMap((members) => [...members]));
  const gone = [...new Set(before.map(({ member }) => member))].filter((each) => !found.has(each));
  return { from, gone };
}

/** The earlier member of each row that is still left, by fingerprint. */
function remaining(left: ReadonlyMap<string, ReadonlyMap<string, number>>): Map<string, string[]> {
  const members = (rows: ReadonlyMap<string, number>) =>
    [...rows].flatMap(([member, count]) => Array.from({ length: count }, () => member));
  return new Map([...left].map(([fingerprint, rows]) => [fingerprint, members(rows)]));
}
