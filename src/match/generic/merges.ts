/** The merges of groups in their order, from which the groups at any threshold follow. */
import { pairKey } from '../arrays/pairKey.js';
import { type Calibration, calibrated } from '../core/calibration.js';
import { Groups } from '../core/clusters/groups.js';
import { Links, type SortedLinks } from '../core/pairs/links.js';
import { LEAST } from '../core/thresholds.js';

interface Merge {
  /** The roots of the two groups. */
  one: number;
  other: number;
  /** Weight of the groups, in bits. */
  weight: number;
  /** Weights of groups that were known before. */
  known: number;
}

/** Records merging down to a weight; a higher threshold ends it earlier. */
export interface Merges {
  count: number;
  /** Strongest first, but a merge that an earlier one made surer comes after it. Those of people weigh infinitely. */
  merges: readonly Merge[];
  /** Two roots and each weight of their groups in the order of weighing; NaN if they are no candidates any more. */
  weights: Links;
  /** Weight of the last merges, in bits. */
  least: number;
}

/** Bounds of the threshold of merging. */
export interface MergeBounds {
  /** The share of merged pairs of rows that may be wrong. */
  wrongMerges: number;
  /** The highest threshold, in bits. */
  most: number;
  /** The threshold, if it was set. */
  fixed: number | undefined;
  /** Turns the weights of groups into probabilities. */
  calibration: Calibration;
}

export interface MergedGroups {
  groups: Groups;
  /** The threshold of merging, in bits. */
  mergeAt: number;
  /** Two rows of groups that may be one person, with the weight of the groups; strongest first. */
  open: SortedLinks;
}

/** Gives the groups at the threshold that the bounds set or allow. */
export function mergedGroups(merges: Merges, bounds: MergeBounds): MergedGroups {
  const mergeAt = bounds.fixed ?? mergeThreshold(merges, bounds);
  const groups = new Groups(merges.count);
  let known = merges.weights.count;
  for (const merge of merges.merges) {
    if (merge.weight < mergeAt) {
      known = merge.known;
      break;
    }
    groups.join(merge.one, merge.other, merge.weight);
  }
  return { groups, mergeAt, open: openLinks(groups, merges.weights, known) };
}

/**
 * The lowest weight such that the expected share of wrong pairs among the merged ones does not exceed `wrongMerges`.
 */
function mergeThreshold(
  { count, merges }: Merges,
  { wrongMerges, most, calibration }: MergeBounds,
): number {
  const groups = new Groups(count);
  let threshold = most;
  let lowest = Number.POSITIVE_INFINITY;
  let merged = 0;
  let expected = 0;
  const note = () => {
    if (expected <= wrongMerges * merged) threshold = Math.min(most, lowest);
  };
  for (const { one, other, weight } of merges) {
    if (weight < LEAST) break;
    const pairs = groups.pairsOf(one, other);
    groups.join(one, other, weight);
    if (weight === Number.POSITIVE_INFINITY) continue;
    // A merge that an earlier one made surer follows it at any threshold.
    if (weight < lowest) {
      note();
      lowest = weight;
    }
    merged += pairs;
    expected += pairs * (1 - calibrated(calibration, weight));
  }
  note();
  return Math.floor(threshold * 1e6) / 1e6;
}

/** @param known number of weights that were known when merging ended */
function openLinks(groups: Groups, weights: Links, known: number): SortedLinks {
  const links = new Links();
  const seen = new Set<number>();
  const isRoot = (row: number) => groups.rootOf(row) === row;
  // The last weight of two groups counts.
  for (let at = known - 1; at >= 0; at--) {
    const { a, b } = weights.pair(at);
    if (!isRoot(a) || !isRoot(b)) continue;
    const key = pairKey(a, b, groups.count);
    if (seen.has(key)) continue;
    seen.add(key);
    const weight = weights.weightOf(at);
    if (!Number.isNaN(weight)) links.add(a, b, weight);
  }
  return links.sorted();
}
