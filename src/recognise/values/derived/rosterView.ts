/** Input and output of the rules that derive columns. */
import type { Finding, LayoutColumn, Place, Table } from '../../../model/index.js';
import type { Wordings } from '../../headings/wordings.js';
import type { DerivedColumn } from './derivedTable.js';

/** Changes that a rule makes to a roster. */
export interface Replacement {
  /** Columns of the sheet that the derived ones replace. */
  replaced: Set<LayoutColumn>;
  derived: DerivedColumn[];
  findings: Finding[];
}

/** Makes a replacement to which a rule adds columns. */
export function emptyReplacement(): Replacement {
  return { replaced: new Set(), derived: [], findings: [] };
}

/** A roster as the rules see it. */
export interface RosterView {
  table: Table;
  columns: readonly LayoutColumn[];
  /** The headings above each column of the sheet. */
  paths: readonly string[][];
  /** Texts above the header, then the name of the sheet. */
  titles: readonly string[];
  /** Status that section rows give to each row; `''` for none. */
  statuses: readonly string[];
  /** Rows of members. */
  members: readonly number[];
  wordings: Wordings;
  /** Whether the profile has a field `status`. */
  hasStatus: boolean;
  place: Place;
}
