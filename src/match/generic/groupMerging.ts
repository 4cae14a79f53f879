/**
 * Merges groups of generic lists, the surest two first. After each merge the groups are weighed again, since all rows of
 * a person together are more evidence than any two.
 */

import { Heap } from '../arrays/heap.js';
import { type Calibration, calibrated } from '../core/calibration.js';
import { decidedApart } from '../core/clusters/cannotLinks.js';
import { Groups } from '../core/clusters/groups.js';
import { Links, type SortedLinks } from '../core/pairs/links.js';
import { LEAST } from '../core/thresholds.js';
import type { MatchDecisions } from '../settings.js';
import type { GroupEvidence } from './groupEvidence.js';
import type { RecordedWeights } from './recordedWeights.js';

/** Two groups below this weight (bits) are no candidates, unless a further pair of rows makes them so. */
const NEAR = -6;
/** Most rows of a group that are compared. */
const JUDGED = 8;

interface Candidate {
  one: number;
  other: number;
  weight: number;
}

export interface MergedGroups {
  groups: Groups;
  /** The threshold of merging, in bits. */
  mergeAt: number;
  /** Two rows of groups that may be one person, with the weight of the groups; strongest first. */
  open: SortedLinks;
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

/**
 * @param links candidate pairs of rows
 * @param weights of two groups
 * @param isApart whether two rows are never one person
 */
export function mergeGroups(
  count: number,
  links: SortedLinks,
  { between, replay }: RecordedWeights,
  isApart: (a: number, b: number) => boolean,
  decisions: MatchDecisions,
  bounds: MergeBounds,
): MergedGroups {
  const from = (least: number, weigh: GroupEvidence['between']) =>
    new Merging(count, links, weigh, isApart, decisions, least);
  const mergeAt = bounds.fixed ?? mergeThreshold(from(LEAST, between), bounds);
  const merging = from(mergeAt, replay());
  for (let next = merging.next(); next !== undefined; next = merging.next()) merging.merge(next);
  return { groups: merging.groups, mergeAt, open: merging.open() };
}

/**
 * The lowest weight such that the expected share of wrong pairs among the merged ones does not exceed `wrongMerges`.
 */
function mergeThreshold(merging: Merging, { wrongMerges, most, calibration }: MergeBounds): number {
  let threshold = most;
  let lowest = Number.POSITIVE_INFINITY;
  let merged = 0;
  let expected = 0;
  const note = () => {
    if (expected <= wrongMerges * merged) threshold = Math.min(most, lowest);
  };
  for (let next = merging.next(); next !== undefined; next = merging.next()) {
    // A merge that an earlier one made surer follows it at any threshold.
    if (next.weight < lowest) {
      note();
      lowest = next.weight;
    }
    const pairs = merging.merge(next);
    merged += pairs;
    expected += pairs * (1 - calibrated(calibration, next.weight));
  }
  note();
  return Math.floor(threshold * 1e6) / 1e6;
}

class Merging {
  readonly groups: Groups;
  private readonly isOpposed: (a: number, b: number) => boolean;
  /** Root → rows of the group. */
  private readonly rows: number[][];
  /** Root → the groups near to it, with the weight between the two. */
  private readonly near: (Map<number, number> | undefined)[];
  private readonly queue = new Heap<Candidate>(
    (x, y) => (y.weight - x.weight || x.one - y.one || x.other - y.other) < 0,
  );

  constructor(
    count: number,
    { a, b, weight }: SortedLinks,
    private readonly weigh: GroupEvidence['between'],
    isApart: (a: number, b: number) => boolean,
    decisions: MatchDecisions,
    private readonly least: number,
  ) {
    const areDecidedApart = decidedApart(decisions);
    this.isOpposed = (x, y) => areDecidedApart(x, y) || isApart(x, y);
    this.groups = new Groups(count);
    this.rows = Array.from({ length: count }, (_, at) => [at]);
    this.near = new Array(count);
    for (let at = 0; at < weight.length && weight[at]! >= NEAR; at++) {
      this.offer(a[at]!, b[at]!, weight[at]!);
    }
    for (const [one, other] of decisions.mustLink) {
      this.join(this.groups.rootOf(one), this.groups.rootOf(other), Number.POSITIVE_INFINITY);
    }
  }

  /** Gives the two groups with the most evidence that may be merged. */
  next(): Candidate | undefined {
    for (;;) {
      const best = this.queue.peek();
      if (best === undefined || best.weight < this.least) return undefined;
      this.queue.pop();
      if (this.near[best.one]?.get(best.other) !== best.weight) continue;
      if (!this.groups.somePair(best.one, best.other, this.isOpposed)) return best;
    }
  }

  /** @returns the number of pairs of rows that are merged */
  merge({ one, other, weight }: Candidate): number {
    const pairs = this.groups.sizeOf(one) * this.groups.sizeOf(other);
    this.join(one, other, weight);
    return pairs;
  }

  open(): SortedLinks {
    const links = new Links();
    this.near.forEach((near, one) => {
      for (const [other, weight] of near ?? []) if (one < other) links.add(one, other, weight);
    });
    return links.sorted();
  }

  private join(one: number, other: number, weight: number): void {
    if (one === other) return;
    this.groups.join(one, other, weight);
    const root = this.groups.rootOf(one);
    const gone = root === one ? other : one;
    const before = this.rows[root]!.length;
    this.rows[root] = [...this.rows[root]!, ...this.rows[gone]!].slice(0, JUDGED);
    const near = this.near[root] ?? new Map<number, number>();
    this.near[root] = near;
    near.delete(gone);
    const further = this.near[gone];
    this.near[gone] = undefined;
    for (const neighbour of further?.keys() ?? []) {
      this.near[neighbour]!.delete(gone);
      if (neighbour !== root && !near.has(neighbour)) near.set(neighbour, Number.NaN);
    }
    const isSame = before === JUDGED;
    for (const [neighbour, known] of near) {
      if (isSame && !Number.isNaN(known)) continue;
      const weight = this.weigh(this.rows[root]!, this.rows[neighbour]!);
      if (weight >= NEAR) this.offer(root, neighbour, weight);
      else this.part(root, neighbour);
    }
  }

  private offer(x: number, y: number, weight: number): void {
    const [one, other] = x < y ? [x, y] : [y, x];
    this.nearOf(one).set(other, weight);
    this.nearOf(other).set(one, weight);
    if (weight >= this.least) this.queue.push({ one, other, weight });
  }

  private part(one: number, other: number): void {
    this.near[one]!.delete(other);
    this.near[other]!.delete(one);
  }

  private nearOf(root: number): Map<number, number> {
    const known = this.near[root] ?? new Map<number, number>();
    this.near[root] = known;
    return known;
  }
}
