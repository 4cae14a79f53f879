/** Derives columns from several cells or rows and adds them to a table. */
import type { Finding, LayoutColumn, Place, Table } from '../../../model/index.js';
import { subBranchHeading } from '../../cells/sectionText.js';
import { headerPaths } from '../../header/headerPaths.js';
import type { HeaderRows } from '../../header/headerRows.js';
import type { Wordings } from '../../headings/wordings.js';
import { readAges } from './ages.js';
import { readBranchCommunes } from './branchCommunes.js';
import { readCardColumns } from './cardColumns.js';
import { type DerivedColumn, withDerived } from './derivedTable.js';
import { readFactLists } from './factLists.js';
import { readLabelledFacts } from './labelledFacts.js';
import { readLeadingCodes } from './leadingCodes.js';
import { readNameSexes } from './nameSexes.js';
import { readNumberRemarks } from './numberRemarks.js';
import type { RosterView } from './rosterView.js';
import { readStatuses } from './statuses.js';
import { readTickGroups } from './tickGroups.js';

export interface DeriveInput {
  table: Table;
  header: HeaderRows;
  columns: readonly LayoutColumn[];
  /** Rows of members. */
  members: readonly number[];
  /** Part of a branch that section rows give to each row. */
  subBranches: readonly string[];
  /** Status that section rows give to each row; `''` for none. */
  statuses: readonly string[];
  wordings: Wordings;
  /** Whether the profile has a field `status`. */
  hasStatus: boolean;
  place: Place;
}

const READERS = [
  readCardColumns,
  readFactLists,
  readLeadingCodes,
  readLabelledFacts,
  readBranchCommunes,
  readTickGroups,
  readStatuses,
  readAges,
  readNameSexes,
  readNumberRemarks,
];

/**
 * Replaces columns by derived ones: card numbers, lists of facts, first numbers, labelled facts, branches with their
 * commune, ticks, statuses, ages, genders of names, remarks beside numbers,
 * sub-branches.
 */
export function derive(input: DeriveInput): {
  table: Table;
  columns: LayoutColumn[];
  findings: Finding[];
} {
  const { table, header, members, subBranches, statuses, wordings, hasStatus, place } = input;
  const paths = headerPaths(table, header.top, header.bottom);
  const titles = [...table.rows.slice(0, header.top).flat(), table.sheet];
  const findings: Finding[] = [];
  const derived: DerivedColumn[] = [];
  let columns = input.columns;
  for (const read of READERS) {
    const view: RosterView = {
      ...{ table, columns, paths, titles, statuses, members },
      ...{ wordings, hasStatus, place },
    };
    const made = read(view);
    columns = columns.filter((column) => !made.replaced.has(column));
    derived.push(...made.derived);
    findings.push(...made.findings);
  }
  derived.push(...subBranchColumn(members, subBranches));
  const wider = withDerived(table, derived);
  return { table: wider.table, columns: [...columns, ...wider.columns], findings };
}

/** Makes a carried column of the parts of branches, headed by their kind. */
function subBranchColumn(
  members: readonly number[],
  subBranches: readonly string[],
): DerivedColumn[] {
  const cells = new Map<number, string>();
  for (const row of members) {
    const text = subBranches[row]!;
    if (text !== '') cells.set(row, text);
  }
  const [first] = cells.values();
  return first === undefined ? [] : [{ column: { header: subBranchHeading(first) }, cells }];
}
