/**
 * Merges groups of generic lists, the surest two first. After each merge the groups are weighed again, since all rows of
 * a person together are more evidence than any two.
 */

import { Heap } from '../arrays/heap.js';
import { decidedApart } from '../core/clusters/cannotLinks.js';
import { Groups } from '../core/clusters/groups.js';
import type { SortedLinks } from '../core/pairs/links.js';
import { LEAST } from '../core/thresholds.js';
import type { MatchDecisions } from '../settings.js';
import type { GroupEvidence } from './groupEvidence.js';
import type { Merges, WeighedGroups } from './merges.js';

/** Two groups below this weight (bits) are no candidates, unless a further pair of rows makes them so. */
export const NEAR = -6;
/** Most rows of a group that are compared. */
const JUDGED = 8;

/**
 * Merges groups down to a weight.
 * @param links candidate pairs of rows
 * @param weigh gives the weight of two groups, in bits
 * @param isApart whether two rows are never one person
 * @param least weight of the last merges, in bits
 */
export function mergeDown(
  count: number,
  links: SortedLinks,
  weigh: GroupEvidence['between'],
  isApart: (a: number, b: number) => boolean,
  decisions: MatchDecisions,
  least: number,
): Merges {
  const merging = new Merging(count, links, weigh, isApart, decisions, least);
  for (let next = merging.next(); next !== undefined; next = merging.next()) merging.join(next);
  return { count, merges: merging.merges, weights: merging.weights, least };
}

const isEmpty = ({ mustLink, cannotLink }: MatchDecisions) =>
  mustLink.length + cannotLink.length === 0;

/**
 * Makes a function that merges the groups of a run. It merges once for all thresholds, and again only below the last
 * weight or with other decisions.
 * @returns takes a threshold that is set; merges down to it, or to the least one
 */
export function mergingOnce(
  count: number,
  weigh: GroupEvidence['between'],
  isApart: (a: number, b: number) => boolean,
): (links: SortedLinks, decisions: MatchDecisions, fixed?: number) => Merges {
  let known: { merges: Merges; decisions: MatchDecisions } | undefined;
  return (links, decisions, fixed = LEAST) => {
    const least = Math.min(LEAST, fixed);
    if (
      known !== undefined &&
      known.merges.least <= least &&
      (known.decisions === decisions || (isEmpty(known.decisions) && isEmpty(decisions)))
    ) {
      return known.merges;
    }
    const merges = mergeDown(count, links, weigh, isApart, decisions, least);
    known = { merges, decisions };
    return merges;
  };
}

class Merging {
  readonly merges: Merges['merges'][number][] = [];
  readonly weights: WeighedGroups[] = [];
  private readonly groups: Groups;
  private readonly isOpposed: (a: number, b: number) => boolean;
  /** Root → rows of the group. */
  private readonly rows: number[][];
  /** Root → the groups near to it, with the weight between the two. */
  private readonly near: (Map<number, number> | undefined)[];
  private readonly queue = new Heap<WeighedGroups>(
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
    for (const [x, y] of decisions.mustLink) {
      const one = this.groups.rootOf(x);
      const other = this.groups.rootOf(y);
      if (one !== other) this.join({ one, other, weight: Number.POSITIVE_INFINITY });
    }
  }

  /** Gives the two groups with the most evidence that may be merged. */
  next(): WeighedGroups | undefined {
    for (;;) {
      const best = this.queue.peek();
      if (best === undefined || best.weight < this.least) return undefined;
      this.queue.pop();
      if (this.near[best.one]?.get(best.other) !== best.weight) continue;
      if (!this.groups.somePair(best.one, best.other, this.isOpposed)) return best;
    }
  }

  join({ one, other, weight }: WeighedGroups): void {
    this.merges.push({ one, other, weight, known: this.weights.length });
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
    const weighed = { one, other, weight };
    this.weights.push(weighed);
    this.nearOf(one).set(other, weight);
    this.nearOf(other).set(one, weight);
    if (weight >= this.least) this.queue.push(weighed);
  }

  private part(one: number, other: number): void {
    this.weights.push({ one, other, weight: Number.NaN });
    this.near[one]!.delete(other);
    this.near[other]!.delete(one);
  }

  private nearOf(root: number): Map<number, number> {
    const known = this.near[root] ?? new Map<number, number>();
    this.near[root] = known;
    return known;
  }
}
