import { addToSet, type Change } from '../model/index.js';

type BranchChange = Pick<Change, 'before' | 'after' | 'newCommune'>;

/**
 * Leaves out changes of branches that only got their old commune added, or lost it: `Khu 1` → `Khu 1 (Phú Hộ)`. Nobody
 * moved then. All members of the branch have one new name, and nobody has the earlier one.
 * @param branch heading of the new branch
 * @param names communes and branches of the present roster, as `branchName` writes them
 */
export function withoutRenames(
  changes: readonly Change[],
  { commune, branch }: { commune: string; branch: string },
  names: ReadonlySet<string>,
): Change[] {
  const toCommune = new Set(
    changes.flatMap(({ kind, field, member }) =>
      kind === 'moved' && field === commune ? [member] : [],
    ),
  );
  const ofBranches = changes.filter(({ kind, field }) => kind === 'moved' && field === branch);
  const afters = new Map<string, Set<string>>();
  for (const { before, after, newCommune } of ofBranches) {
    addToSet(afters, branchName(newCommune, before), after);
  }
  const isRename = (change: BranchChange) => {
    const name = branchName(change.newCommune, change.before);
    return isNearName(change) && afters.get(name)!.size === 1 && !names.has(name);
  };
  const renamed = new Set(
    ofBranches.filter((change) => !toCommune.has(change.member) && isRename(change)),
  );
  return renamed.size === 0 ? [...changes] : changes.filter((change) => !renamed.has(change));
}

/** Names a branch with its commune. */
export function branchName(commune: string, branch: string): string {
  return `${commune}\n${branch}`;
}

/** Whether one name is the other with an addition in brackets. */
function isNearName({ before, after }: BranchChange): boolean {
  const [short, long] = before.length < after.length ? [before, after] : [after, before];
  return short !== '' && long.startsWith(`${short} (`) && long.endsWith(')');
}
