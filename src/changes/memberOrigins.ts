/** Which members are new, were put together or taken apart: told by their rows alone. */
import { addTo, type KnownRow } from '../model/index.js';

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
  const left = new Map<string, string[]>();
  for (const { fingerprint, member } of before) {
    addTo(left, fingerprint, member);
  }
  const from = new Map<string, Set<string>>();
  const moved: KnownRow[] = [];
  for (const row of now) {
    if (!from.has(row.member)) from.set(row.member, new Set());
    const members = left.get(row.fingerprint) ?? [];
    const at = members.indexOf(row.member);
    if (at < 0) moved.push(row);
    else from.get(row.member)!.add(members.splice(at, 1)[0]);
  }
  for (const { member, fingerprint } of moved) {
    const earlier = left.get(fingerprint)?.shift();
    if (earlier !== undefined) from.get(member)!.add(earlier);
  }
  const found = new Set([...from.values()].flatMap((members) => [...members]));
  const gone = [...new Set(before.map(({ member }) => member))].filter((each) => !found.has(each));
  return { from, gone };
}
