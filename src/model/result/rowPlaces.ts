import type { Placement } from './member.js';

/** An old branch under all names that the rosters give it. */
export interface OldBranch {
  /** `''` if unknown. */
  oldCommune: string;
  /** Its fullest name in the best spelling. */
  name: string;
  /** Common to all its names: prefix, case and numerals do not count. */
  key: string;
}

/** The old branch of each record, and the new place that its own old branch leads to. */
export interface RowPlaces {
  /** Record → position in `oldBranches`; 0 for a record without a branch. */
  origin: Int32Array;
  /** The first entry is a placeholder. */
  oldBranches: readonly OldBranch[];
  /** Record → position in `places`. */
  place: Int32Array;
  /** The first entry is "unknown". */
  places: readonly Placement[];
  /** New branch → its name in the form of `OldBranch.key`, so that a mere rename is recognised. */
  newKeys: ReadonlyMap<string, string>;
  /** Day of each table by the plan or its letterhead, `yyyymmdd`; 0 for an undated list. */
  days: readonly number[];
}
