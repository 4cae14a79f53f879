import type { MatchDecisions } from '../../settings.js';

/** @returns whether people decided that two records are two people */
export function decidedApart({
  cannotLink,
}: Pick<MatchDecisions, 'cannotLink'>): (x: number, y: number) => boolean {
  const sidesOf = new Map<number, Map<number, number>>();
  cannotLink.forEach((sides, decision) => {
    sides.forEach((records, side) => {
      for (const record of records) {
        const own = sidesOf.get(record) ?? new Map<number, number>();
        sidesOf.set(record, own.set(decision, side));
      }
    });
  });
  if (sidesOf.size === 0) return () => false;
  return (x, y) => {
    const other = sidesOf.get(y);
    if (other === undefined) return false;
    for (const [decision, side] of sidesOf.get(x) ?? []) {
      const second = other.get(decision);
      if (second !== undefined && second !== side) return true;
    }
    return false;
  };
}
