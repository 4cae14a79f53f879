/** Finds members by the `Mã` that people write. */
import type { NamedMember } from '../decisions/index.js';
import type { KnownRow, MergeResult } from '../model/index.js';

/** @param known rows of an earlier result; a `Mã` of it may have gone into another */
export function namedMembers(
  { members, fingerprints }: MergeResult,
  known: readonly KnownRow[] = [],
): (id: string) => NamedMember | undefined {
  return (id) => {
    const now = members.find((member) => member.id === id);
    const before = known
      .filter(({ member, first }) => member === id || first === id)
      .map(({ fingerprint }) => fingerprint);
    const isKnown = (record: number) =>
      before.some((start) => fingerprints[record]!.startsWith(start));
    const member =
      now ??
      (before.length === 0 ? undefined : members.find(({ records }) => records.some(isKnown)));
    if (member === undefined) return undefined;
    const own = now === undefined ? member.records.filter(isKnown) : member.records;
    return {
      fingerprints: own.map((record) => fingerprints[record]!),
      name: member.values.get('name')?.text ?? '',
    };
  };
}
