/** Findings about a branch table and the rosters: one for each old commune. */
import { type BranchProblem, type Finding, finding, groupBy, rowKey } from '../../model/index.js';
import { joinFirst } from '../../text/index.js';
import { type BranchEntry, nameOfSheet } from './entry.js';

/** Up to this many unused rows of a commune get a finding each; a finding lists twice as many branches. */
const FEW = 3;

/**
 * Reports rows of the table without members. A commune without any roster gets one finding, as a table
 * may cover more communes than the rosters.
 * @param isUsed whether any member belongs to the old branch of a row
 * @param hasRoster whether any roster row is of a commune
 */
export function unusedRows(
  entries: readonly BranchEntry[],
  isUsed: (entry: BranchEntry) => boolean,
  hasRoster: (oldCommune: string) => boolean,
): Finding[] {
  const keyOf = ({ sheet, row }: BranchEntry) => rowKey({ ...sheet, row });
  const wholes = new Set(
    entries.filter((entry) => entry.of === 'whole' && isUsed(entry)).map(keyOf),
  );
  // A cell that lists branches may have been used as one name.
  const isCovered = (entry: BranchEntry) =>
    entry.of === 'whole' || (entry.of === 'list' && wholes.has(keyOf(entry)));
  const unused = groupBy(
    entries.filter((entry) => !isUsed(entry) && !isCovered(entry)),
    ({ oldCommune }) => oldCommune,
  );
  return [...unused].flatMap(([commune, rows]) => {
    if (rows.length === 1 || (rows.length <= FEW && hasRoster(commune))) {
      return rows.map(({ oldBranch, sheet, row }) => {
        const args = { table: nameOfSheet(sheet), commune, branch: oldBranch, row };
        return finding('warning', 'branch-row-unused', args);
      });
    }
    const [{ sheet, row }] = rows;
    const args = { table: nameOfSheet(sheet), commune, count: rows.length, row };
    return [finding('warning', 'branch-rows-unused', args)];
  });
}

/** Reports branches of the rosters that the table lacks, of those that no person has placed. */
export function branchesWithoutRow(problems: readonly BranchProblem[]): Finding[] {
  const lacking = problems.filter(({ why }) => why === 'unknown');
  return [...byCommune(lacking)].map(([commune, own]) =>
    finding('warning', 'branches-without-row', {
      commune,
      count: own.length,
      rowCount: own.reduce((sum, { records }) => sum + records.length, 0),
      branches: listed(own.map(({ oldBranch }) => oldBranch)),
    }),
  );
}

/** A branch name that was joined with a branch of a slightly different name. */
export interface JoinedName {
  oldCommune: string;
  oldBranch: string;
  /** Name of the branch that it was joined with. */
  as: string;
}

/** Reports names that were joined with another name. */
export function joinedNames(names: readonly JoinedName[]): Finding[] {
  return [...byCommune(names)].map(([commune, own]) =>
    finding('info', 'branches-joined', {
      commune,
      pairs: listed(own.map(({ oldBranch, as }) => `${oldBranch} = ${as}`)),
    }),
  );
}

function byCommune<Named extends { oldCommune: string }>(
  branches: readonly Named[],
): Map<string, Named[]> {
  return groupBy(branches, ({ oldCommune }) => oldCommune);
}

function listed(texts: readonly string[]): string {
  return joinFirst(texts, 2 * FEW, '; ');
}
