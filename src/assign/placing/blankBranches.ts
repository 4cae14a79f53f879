/** People without a branch on lists that name those of others: each may belong to another one. */
import type { BranchProblem, Records } from '../../model/index.js';

/** Most people of an old commune who are asked about one by one; more are one question. */
const MOST_ALONE = 20;

/**
 * Takes rows without a branch out of the problem of their commune, if their list names branches of other rows. One
 * answer would place them all together, and only a list without any branch may be one branch.
 * @returns the remaining problems, and the rows to ask about one by one
 */
export function separateBlanks<Problem extends BranchProblem>(
  problems: readonly Problem[],
  { table, oldBranch }: Pick<Records, 'table' | 'oldBranch'>,
): { problems: Problem[]; alone: number[] } {
  const withoutBranch = new Set(
    problems.flatMap(({ why, records }) => (why === 'no-branch' ? records : [])),
  );
  if (withoutBranch.size === 0) return { problems: [...problems], alone: [] };
  const named = new Set<number>();
  oldBranch.index.forEach((branch, record) => {
    if (branch !== 0 && !withoutBranch.has(record)) named.add(table[record]!);
  });
  const alone: number[] = [];
  const remaining = problems.flatMap((problem) => {
    const blank = problem.records.filter((record) => named.has(table[record]!));
    if (problem.why !== 'no-branch' || blank.length > MOST_ALONE) return [problem];
    alone.push(...blank);
    const records = problem.records.filter((record) => !named.has(table[record]!));
    return records.length === 0 ? [] : [{ ...problem, records }];
  });
  return { problems: remaining, alone };
}
