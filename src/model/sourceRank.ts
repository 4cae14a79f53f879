/** Decides which of two rosters wins where their values differ. */
export interface SourceRank {
  /** Priority of the plan; 0 unless the plan sets one. */
  priority: number;
  /** Date of the plan as `yyyymmdd`; 0 if unknown. */
  date: number;
}

export const UNRANKED: SourceRank = { priority: 0, date: 0 };

/**
 * Compares the ranks of two rosters: by priority, then by date.
 * @returns a positive number if `a` wins, a negative one if `b` does, else 0
 */
export function compareSourceRanks(a: SourceRank, b: SourceRank): number {
  return a.priority - b.priority || a.date - b.date;
}
