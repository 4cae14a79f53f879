/** Clusters the pairs of a run again, as if other shares of wrong merges were allowed. */
import { countUp, type OtherShare } from '../../../model/index.js';
import type { MatchSettings } from '../../settings.js';
import type { Clusters } from '../matcher.js';
import type { Groups } from './groups.js';
import type { Work } from './work.js';

/** Shares that are tried, as factors of the allowed one. */
const FACTORS = [0.5, 2];

/** Clusters with other settings, and counts the questions that would be left. */
export type ClusterAgain = (settings: MatchSettings) => {
  clusters: Clusters;
  questions: number;
};

/**
 * Compares the clusters of a run with those at half and twice the allowed share of wrong merges.
 * @param cluster record → own cluster number
 * @param work that the run's own clusters took
 * @returns undefined if the plan sets the threshold itself, or if clustering again would take much work
 */
export function otherShares(
  settings: MatchSettings,
  cluster: Int32Array,
  work: Work,
  clusterAgain: ClusterAgain,
): OtherShare[] | undefined {
  if (settings.mergeAt !== undefined || work.isMuch) return undefined;
  return FACTORS.map((factor) => {
    const wrongMerges = factor * settings.wrongMerges;
    const { clusters, questions } = clusterAgain(withShare(settings, wrongMerges));
    const { groups, thresholds } = clusters;
    return {
      wrongMerges,
      mergeAt: thresholds.mergeAt,
      questions,
      ...changes(cluster, groups),
    };
  });
}

/** Keeps the weights of an earlier model, but not its thresholds, which follow from its share. */
function withShare(settings: MatchSettings, wrongMerges: number): MatchSettings {
  const { model, ...others } = settings;
  if (model === undefined) return { ...others, wrongMerges };
  const { mergeAt: _, askAt: __, ...weights } = model;
  return { ...others, wrongMerges, model: weights as NonNullable<MatchSettings['model']> };
}

/** Counts the members that the groups would be, and finds the own clusters with other records there. */
function changes(cluster: Int32Array, groups: Groups): Pick<OtherShare, 'members' | 'changed'> {
  const rootOf = new Map<number, number>();
  const sizes = new Map<number, number>();
  const changed = new Set<number>();
  let members = 0;
  for (let record = 0; record < cluster.length; record++) {
    const root = groups.rootOf(record);
    if (root === record) members++;
    const own = cluster[record]!;
    const first = rootOf.get(own);
    if (first === undefined) rootOf.set(own, root);
    else if (first !== root) changed.add(own);
    countUp(sizes, own);
  }
  for (const [own, root] of rootOf) if (groups.sizeOf(root) !== sizes.get(own)) changed.add(own);
  return { members, changed: [...changed].sort((a, b) => a - b) };
}
