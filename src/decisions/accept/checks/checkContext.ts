import type { CheckedField, Decision, Profile } from '../../../model/index.js';
import type { YearRange } from '../../../text/index.js';

/** A member whose row was checked. */
export interface CheckedMember {
  /** Values that the roster shows, by field. */
  values: ReadonlyMap<CheckedField, string>;
  /** Its rows: fingerprint, and ID number as shown. */
  rows: readonly { fingerprint: string; id: string }[];
}

export interface CheckContext {
  profile: Profile;
  /** Years that a typed date of a field may have. */
  yearsOf: (field: string) => YearRange;
  memberOf: (id: string) => CheckedMember | undefined;
  /** Decisions in force before these checks. */
  ledger: readonly Decision[];
}
