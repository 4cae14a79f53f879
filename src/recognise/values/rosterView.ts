/** What the makers of derived columns see, and what they give. */
import type { Finding, LayoutColumn, Place, Table } from '../../model/index.js';
import type { Wordings } from '../headings/wordings.js';
import type { DerivedColumn } from './derivedTable.js';

export interface Replacement {
  /** Columns of the sheet that the derived ones stand for. */
  replaced: Set<LayoutColumn>;
  derived: DerivedColumn[];
  findings: Finding[];
}

/** A roster as the makers of derived columns see it. */
export interface RosterView {
  table: Table;
  columns: readonly LayoutColumn[];
  /** The headings above each column of the sheet. */
  paths: readonly string[][];
  /** What stands above the header, and the name of the sheet. */
  titles: readonly string[];
  /** Status that a section row above each row says; `''` for none. */
  statuses: readonly string[];
  /** Rows of members. */
  members: readonly number[];
  wordings: Wordings;
  /** Whether the profile has a field `status`. */
  hasStatus: boolean;
  place: Place;
}
