import { groupBy, type KnownRow } from '../model/index.js';

export interface MemberOrigins {
  /** Member of this result → earlier members of its rows; none for a new member. */
  from: ReadonlyMap<string, readonly string[]>;
  /** Earlier members without any remaining row, in their earlier order. */
  gone: string[];
}

/**
 * Finds the earlier members of each member, by fingerprints of rows. Rows written alike share a
 * fingerprint: they keep their member as far as possible, so that no change is reported without one.
 */
export function memberOrigins(before: readonly KnownRow[], now: Iterable<KnownRow>): MemberOrigins {
  const left = groupBy(before, ({ fingerprint }) => fingerprint);
  const from = new Map<string, readonly string[]>();
  const found = new Set<string>();
  const moved: KnownRow[] = [];
  const add = (member: string, earlier: string) => {
    const known = from.get(member)!;
    if (!known.includes(earlier)) from.set(member, [...known, earlier]);
    found.add(earlier);
  };
  for (const row of now) {
    if (!from.has(row.member)) from.set(row.member, []);
    const alike = left.get(row.fingerprint) ?? [];
    const at = alike.findIndex(({ member }) => member === row.member);
    if (at < 0) moved.push(row);
    else {
      alike.splice(at, 1);
      add(row.member, row.member);
    }
  }
  for (const { member, fingerprint } of moved) {
    const earlier = left.get(fingerprint)?.shift();
    if (earlier !== undefined) add(member, earlier.member);
  }
  const gone = new Set<string>();
  for (const { member } of before) if (!found.has(member)) gone.add(member);
  return { from, gone: [...gone] };
}
