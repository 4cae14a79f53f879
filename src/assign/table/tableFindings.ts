/** What a branch table and the rosters leave open of each other, a line for each old commune. */
import { addTo, type Finding, finding, groupBy } from '../../model/index.js';
import type { BranchEntry } from './branchTable.js';

/** So many rows of a commune are named one by one, and so many branches in a line. */
const FEW = 3;

/**
 * Rows of the table that nobody belongs to: a commune without any roster is told once, as a table may
 * cover more than the rosters do.
 * @param isMet whether anybody belongs to the old branch of a row
 * @param hasRoster whether any row of a roster is of a commune
 */
export function unusedRows(
  entries: readonly BranchEntry[],
  isMet: (entry: BranchEntry) => boolean,
  hasRoster: (oldCommune: string) => boolean,
): Finding[] {
  const unused = new Map<string, BranchEntry[]>();
  for (const entry of entries) {
    if (isMet(entry)) continue;
    addTo(unused, entry.oldCommune, entry);
  }
  return [...unused].flatMap(([commune, rows]) => {
    if (rows.length === 1 || (rows.length <= FEW && hasRoster(commune))) {
      return rows.map(({ oldBranch, row }) =>
        finding('warning', 'branch-row-unused', { commune, branch: oldBranch, row }),
      );
    }
    const args = { commune, count: rows.length, row: rows[0].row };
    return [finding('warning', 'branch-rows-unused', args)];
  });
}

/** Branches of the rosters that the table does not have. */
export function branchesWithoutRow(
  branches: readonly { oldCommune: string; oldBranch: string; records: readonly number[] }[],
): Finding[] {
  return [...byCommune(branches)].map(([commune, own]) =>
    finding('warning', 'branches-without-row', {
      commune,
      count: own.length,
      members: own.reduce((sum, { records }) => sum + records.length, 0),
      branches: listed(own.map(({ oldBranch }) => oldBranch)),
    }),
  );
}

/** Names that were taken for a branch which is called a little differently. */
export function joinedNames(
  names: readonly { oldCommune: string; oldBranch: string; as: string }[],
): Finding[] {
  return [...byCommune(names)].map(([commune, own]) =>
    finding('info', 'branches-joined', {
      commune,
      pairs: listed(own.map(({ oldBranch, as }) => `${oldBranch} = ${as}`)),
    }),
  );
}

function byCommune<Each extends { oldCommune: string }>(all: readonly Each[]): Map<string, Each[]> {
  const groups = groupBy(all, (each) => each.oldCommune);
  return groups;
}

function listed(texts: readonly string[]): string {
  const shown = texts.slice(0, 2 * FEW);
  return [...shown, ...(texts.length > shown.length ? ['…'] : [])].join('; ');
}
