/** Finds branches to merge, rename, found or review. */
import {
  countUp,
  type MergeResult,
  type Placement,
  type Profile,
  type RowPlaces,
} from '../../model/index.js';
import type { BranchSource, BranchTask, TaskKind } from './task.js';

/** An old branch that leads to a new one. */
interface Flow extends BranchSource {
  /** Position among the old branches. */
  origin: number;
  firstRecord: number;
}

/** Old branches, by position, of each new commune and branch, in the order of their first member. */
type Flows = Map<string, Map<string, Map<number, Flow>>>;

/**
 * Makes a function that lists the tasks of one new commune, or of all.
 * @param result all members of a run, since a commune's branches may have members elsewhere
 */
export function branchTaskFinder(
  result: MergeResult,
): (branches: MergeResult['branches']) => BranchTask[] {
  const { rowPlaces, profile } = result;
  if (rowPlaces === undefined) {
    return (branches) => branches.flatMap((branch) => sizeTasks(branch, [], profile));
  }
  const flows = flowsOf(result, rowPlaces);
  const targets = targetCounts(flows);
  return (branches) =>
    branches.flatMap((branch) => {
      if (branch.newBranch === '') return [];
      const from = [...(flows.get(branch.newCommune)?.get(branch.newBranch)?.values() ?? [])];
      return [
        ...sizeTasks(branch, from, profile),
        ...originTasks(branch, from, targets, rowPlaces),
      ];
    });
}

function flowsOf({ members }: MergeResult, rowPlaces: RowPlaces): Flows {
  const { origin, oldBranches, place, places } = rowPlaces;
  const flows: Flows = new Map();
  const known = new Map<number, Flow>();
  const lastMember = new Map<Flow, string>();
  for (const { id, records } of members) {
    for (const record of records) {
      const from = origin[record];
      const target = places[place[record]];
      if (from === 0 || target === undefined || target.newBranch === '') continue;
      const key = place[record] * oldBranches.length + from;
      let flow = known.get(key);
      if (flow === undefined) {
        flow = addFlow(flows, target, from, record, rowPlaces);
        known.set(key, flow);
      }
      if (lastMember.get(flow) !== id) flow.members++;
      lastMember.set(flow, id);
    }
  }
  return flows;
}

function addFlow(
  flows: Flows,
  { newCommune, newBranch }: Placement,
  origin: number,
  firstRecord: number,
  { oldBranches }: RowPlaces,
): Flow {
  const branches = flows.get(newCommune) ?? new Map<string, Map<number, Flow>>();
  flows.set(newCommune, branches);
  const own = branches.get(newBranch) ?? new Map<number, Flow>();
  branches.set(newBranch, own);
  // Several positions may be one place.
  const same = own.get(origin);
  if (same !== undefined) return same;
  const { oldCommune, name } = oldBranches[origin]!;
  const flow = { oldCommune, name, members: 0, origin, firstRecord };
  own.set(origin, flow);
  return flow;
}

/** Counts the new branches that each old one leads to. */
function targetCounts(flows: Flows): Map<number, number> {
  const counts = new Map<number, number>();
  for (const branches of flows.values()) {
    for (const own of branches.values()) {
      for (const origin of own.keys()) countUp(counts, origin);
    }
  }
  return counts;
}

function originTasks(
  branch: MergeResult['branches'][number],
  from: readonly Flow[],
  targets: ReadonlyMap<number, number>,
  { oldBranches, newKeys }: RowPlaces,
): BranchTask[] {
  if (branch.members === 0) return [];
  const [first, ...rest] = from;
  if (first === undefined) return [taskOf('branch-founded', branch, from)];
  if (rest.length > 0) return [taskOf('branch-merged', branch, from)];
  if (targets.get(first.origin)! > 1) return [taskOf('branch-divided', branch, from)];
  const isRenamed = newKeys.get(branch.newBranch) !== oldBranches[first.origin]!.key;
  return isRenamed ? [taskOf('branch-renamed', branch, from)] : [];
}

function sizeTasks(
  branch: MergeResult['branches'][number],
  from: readonly Flow[],
  { branchMinimum, branchMaximum = Number.POSITIVE_INFINITY }: Profile,
): BranchTask[] {
  const { newBranch, members } = branch;
  if (newBranch === '') return [];
  if (members === 0) return [taskOf('branch-empty', branch, from)];
  if (members < branchMinimum) return [taskOf('branch-small', branch, from)];
  return members > branchMaximum ? [taskOf('branch-large', branch, from)] : [];
}

function taskOf(
  kind: TaskKind,
  { newBranch, members }: MergeResult['branches'][number],
  from: readonly Flow[],
): BranchTask {
  return {
    kind,
    from: from.map(({ oldCommune, name, members: size }) => ({ oldCommune, name, members: size })),
    to: newBranch,
    members,
    records: from.map(({ firstRecord }) => firstRecord),
  };
}
