/** Values that members have now and lacked in the earlier result, or the other way round. */
import type { Member, MergeResult, ProfileField } from '../../../model/index.js';

export interface EarlierValues {
  /** 1 for a value that was added, -1 for one that is gone, else 0. */
  gained: (member: string, field: string) => number;
  /** 1 for a member who became complete, -1 for one who no longer is, else 0; 0 for new members. */
  completeGained: (member: Member, core: readonly ProfileField[]) => number;
}

/** Reads the changes against the earlier result; undefined without one. */
export function earlierValues({ compared, profile }: MergeResult): EarlierValues | undefined {
  if (compared === undefined) return undefined;
  const fieldOf = new Map(profile.fields.map(({ id, label }) => [label.vi, id]));
  const changed = new Map<string, Map<string, number>>();
  for (const { kind, member, field, before, after } of compared.changes) {
    const id = fieldOf.get(field);
    if (kind !== 'corrected' || id === undefined) continue;
    const gain = (after === '' ? 0 : 1) - (before === '' ? 0 : 1);
    if (gain === 0) continue;
    const own = changed.get(member) ?? new Map<string, number>();
    changed.set(member, own.set(id, gain));
  }
  return {
    gained: (member, field) => changed.get(member)?.get(field) ?? 0,
    completeGained: (member, core) => {
      const own = changed.get(member.id);
      if (own === undefined) return 0;
      const isNow = core.every(({ id }) => member.values.has(id));
      const wasBefore = core.every(
        ({ id }) => (member.values.has(id) ? 1 : 0) - (own.get(id) ?? 0) === 1,
      );
      return (isNow ? 1 : 0) - (wasBefore ? 1 : 0);
    },
  };
}
