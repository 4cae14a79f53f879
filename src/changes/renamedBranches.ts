import { addToSet, type Change } from '../model/index.js';

/** Communes and branches of the earlier and the present roster, as `branchName` writes them. */
export interface BranchNames {
  before: () => ReadonlySet<string>;
  now: () => ReadonlySet<string>;
}

/**
 * Leaves out changes of branches that only got their old commune added, or lost it: `Khu 1` → `Khu 1 (Phú Hộ)`. Nobody
 * moved then. All members of the branch have one new name that no branch had before, also no other one now, and nobody
 * has the earlier name.
 * @param branch heading of the new branch
 */
export function withoutRenames(
  changes: readonly Change[],
  { commune, branch }: { commune: string; branch: string },
  names: BranchNames,
): Change[] {
  const toCommune = new Set(
    changes.flatMap(({ kind, field, member }) =>
      kind === 'moved' && field === commune ? [member] : [],
    ),
  );
  const ofBranches = changes.filter(({ kind, field }) => kind === 'moved' && field === branch);
  const near = ofBranches.filter((change) => !toCommune.has(change.member) && isNearName(change));
  if (near.length === 0) return [...changes];
  const afters = new Map<string, Set<string>>();
  const befores = new Map<string, Set<string>>();
  for (const change of ofBranches) addToSet(afters, earlierName(change), change.after);
  for (const change of near) addToSet(befores, presentName(change), change.before);
  const [namesBefore, namesNow] = [names.before(), names.now()];
  const isRename = (change: Change) =>
    afters.get(earlierName(change))!.size === 1 &&
    befores.get(presentName(change))!.size === 1 &&
    !namesBefore.has(presentName(change)) &&
    !namesNow.has(earlierName(change));
  const renamed = new Set(near.filter(isRename));
  return renamed.size === 0 ? [...changes] : changes.filter((change) => !renamed.has(change));
}

/** Names a branch with its commune. */
export function branchName(commune: string, branch: string): string {
  return `${commune}\n${branch}`;
}

function earlierName({ newCommune, before }: Change): string {
  return branchName(newCommune, before);
}

function presentName({ newCommune, after }: Change): string {
  return branchName(newCommune, after);
}

/** Whether one name is the other with an addition in brackets. */
function isNearName({ before, after }: Change): boolean {
  const [short, long] = before.length < after.length ? [before, after] : [after, before];
  return short !== '' && long.startsWith(`${short} (`) && long.endsWith(')');
}
