import type { NamedMember } from '../../../decisions/index.js';
import type { KnownRow, MergeResult } from '../../../model/index.js';

/**
 * Makes a function that finds a member by the `Mã` that a person wrote. It does not keep the result in memory.
 * @param known rows of an earlier result, whose `Mã` may belong to a merged member now
 */
export function namedMembers(
  { members: all, fingerprints }: MergeResult,
  known: readonly KnownRow[] = [],
): (id: string) => NamedMember | undefined {
  const members = all.map(({ id, records, values }) => ({
    id,
    records,
    name: values.get('name')?.text ?? '',
  }));
  return (id) => {
    const now = members.find((member) => member.id === id);
    const before = known
      .filter(({ member, first }) => member === id || first === id)
      .map(({ fingerprint }) => fingerprint);
    const isKnown = (record: number) =>
      before.some((start) => fingerprints.at(record)!.startsWith(start));
    const member =
      now ??
      (before.length === 0 ? undefined : members.find(({ records }) => records.some(isKnown)));
    if (member === undefined) return undefined;
    const own = now === undefined ? member.records.filter(isKnown) : member.records;
    return {
      fingerprints: own.map((record) => fingerprints.at(record)!),
      name: member.name,
    };
  };
}
