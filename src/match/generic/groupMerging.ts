/**
 * Merges groups of generic lists, the surest two first. After each merge the groups are weighed again, since all rows of
 * a person together are more evidence than any two.
 */
import { Heap } from '../arrays/heap.js';
import { decidedApart } from '../core/clusters/cannotLinks.js';
import { Groups } from '../core/clusters/groups.js';
import { Links, type SortedLinks } from '../core/pairs/links.js';
import { LEAST } from '../core/thresholds.js';
import type { MatchDecisions } from '../settings.js';
import type { GroupEvidence } from './groupEvidence.js';
import type { Merges } from './merges.js';

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
  merging.joinAll();
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
  readonly weights = new Links();
  private readonly groups: Groups;
  private readonly isOpposed: (a: number, b: number) => boolean;
  /** Root → rows of the group. */
  private readonly rows: number[][];
  /** Root → the groups near to it, with the weight between the two. */
  private readonly near: (Map<number, number> | undefined)[];
  /** Positions in `weights`, the surest groups first. */
  private readonly queue = new Heap<number>((x, y) => this.isSurer(x, y));

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
      if (one !== other) this.join(one, other, Number.POSITIVE_INFINITY);
    }
  }

  /** Joins the two groups with the most evidence, again and again. */
  joinAll(): void {
    for (let best = this.queue.pop(); best !== undefined; best = this.queue.pop()) {
      const { a, b } = this.weights.pair(best);
      const weight = this.weights.weightOf(best);
      if (this.near[a]?.get(b) !== weight) continue;
      if (!this.groups.somePair(a, b, this.isOpposed)) this.join(a, b, weight);
    }
  }

  private join(one: number, other: number, weight: number): void {
    this.merges.push({ one, other, weight, known: this.weights.count });
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
    this.weights.add(x, y, weight);
    this.nearOf(x).set(y, weight);
    this.nearOf(y).set(x, weight);
    if (weight >= this.least) this.queue.push(this.weights.count - 1);
  }

  private part(one: number, other: number): void {
    this.weights.add(one, other, Number.NaN);
    this.near[one]!.delete(other);
    this.near[other]!.delete(one);
  }

  private nearOf(root: number): Map<number, number> {
    const known = this.near[root] ?? new Map<number, number>();
    this.near[root] = known;
    return known;
  }

  private isSurer(x: number, y: number): boolean {
    const difference = this.weights.weightOf(y) - this.weights.weightOf(x);
    if (difference !== 0) return difference < 0;
    const one = this.weights.pair(x);
    const other = this.weights.pair(y);
    return (one.a - other.a || one.b - other.b) < 0;
  }
}
