import { type KnownRow, takeInTurn } from '../model/index.js';

export interface MemberOrigins {
  /** Member of this result → earlier members of its rows; empty for a new member. */
  from: ReadonlyMap<string, ReadonlySet<string>>;
  /** Earlier members without any remaining row, in their earlier order. */
  gone: string[];
}

/**
 * Finds the earlier members of each member, by fingerprints of rows. Rows written alike share a
 * fingerprint: they keep their member as far as possible, so that no change is reported without one.
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
  const gone = [...new Set(before.map(({ member }) => member))].filter(
    (member) => !found.has(member),
  );
  return { from, gone };
}

/** Lists the earlier members of rows without a match so far, by fingerprint. */
function remaining(left: ReadonlyMap<string, ReadonlyMap<string, number>>): Map<string, string[]> {
  const members = (rows: ReadonlyMap<string, number>) =>
    [...rows].flatMap(([member, count]) => Array.from({ length: count }, () => member));
  return new Map([...left].map(([fingerprint, rows]) => [fingerprint, members(rows)]));
}
