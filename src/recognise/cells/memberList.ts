import type { LayoutColumn, Place, Profile, Table } from '../../model/index.js';

/** A list whose rows are known, while its cells are filled and its columns judged. */
export interface MemberList {
  table: Table;
  columns: readonly LayoutColumn[];
  /** Rows of members, zero-based. */
  members: readonly number[];
  profile: Profile;
  place: Place;
}
