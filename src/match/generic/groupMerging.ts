/**
 * Merging for lists of whose fields nothing is known: the surest two groups first, and after each merge the
 * groups are weighed anew, since a person's rows together tell more than any two of them.
 */

import { Heap } from '../arrays/heap.js';
import { decidedApart } from '../core/clusters/cannotLinks.js';
import { Groups } from '../core/clusters/groups.js';
import { Links, type SortedLinks } from '../core/pairs/links.js';
import { LEAST } from '../core/thresholds.js';
import type { MatchDecisions } from '../settings.js';
import type { GroupEvidence } from './groupEvidence.js';

/** Pairs below this weight (bits) bring no groups together, whatever their other rows say. */
const NEAR = -6;
/** Rows of a group by which it is judged. */
const JUDGED = 8;

interface Candidate {
  one: number;
  other: number;
  weight: number;
}

export interface MergedGroups {
  groups: Groups;
  /** The weight that all merges had. */
  mergeAt: number;
  /** Two rows of groups that may be one person, with the weight of the groups; strongest first. */
  open: SortedLinks;
}

/** How far merging goes. */
export interface MergeBounds {
  /** The share of merged pairs of rows that may be wrong. */
  wrongMerges: number;
  /** The highest limit, in bits. */
  most: number;
  /** The limit itself, where it was set. */
  fixed: number | undefined;
}

/**
 * @param links candidate pairs of rows
 * @param isApart two rows that are never one person
 */
export function mergeGroups(
  count: number,
  links: SortedLinks,
  evidence: GroupEvidence,
  isApart: (a: number, b: number) => boolean,
  decisions: MatchDecisions,
  limits: MergeBounds,
): MergedGroups {
  const from = (least: number) => new Merging(count, links, evidence, isApart, decisions, least);
  const mergeAt = limits.fixed ?? mergeThreshold(from(LEAST), limits);
  const merging = from(mergeAt);
  for (let next = merging.next(); next !== undefined; next = merging.next()) merging.merge(next);
  return { groups: merging.groups, mergeAt, open: merging.open() };
}

/**
 * The lowest weight such that of all pairs of rows that come together from there on no larger share is to be
 * expected wrong.
 */
function mergeThreshold(merging: Merging, { wrongMerges, most }: MergeBounds): number {
  let limit = most;
  let lowest = Number.POSITIVE_INFINITY;
  let merged = 0;
  let expected = 0;
  const note = () => {
    if (expected <= wrongMerges * merged) limit = Math.min(most, lowest);
  };
  for (let next = merging.next(); next !== undefined; next = merging.next()) {
    // What a merge makes surer than itself follows it whatever the limit is.
    if (next.weight < lowest) {
      note();
      lowest = next.weight;
    }
    const pairs = merging.merge(next);
    merged += pairs;
    expected += pairs / (1 + 2 ** next.weight);
  }
  note();
  return Math.floor(limit * 1e6) / 1e6;
}

class Merging {
  readonly groups: Groups;
  private readonly isOpposed: (a: number, b: number) => boolean;
  /** By root: rows of the group. */
  private readonly rows: number[][];
  /** By root: the groups near to it, with the weight between the two. */
  private readonly near: (Map<number, number> | undefined)[];
  private readonly queue = new Heap<Candidate>(
    (x, y) => (y.weight - x.weight || x.one - y.one || x.other - y.other) < 0,
  );

  constructor(
    count: number,
    { a, b, weight }: SortedLinks,
    private readonly evidence: GroupEvidence,
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

  /** The surest two groups that may be merged. */
  next(): Candidate | undefined {
    for (;;) {
      const best = this.queue.peek();
      if (best === undefined || best.weight < this.least) return undefined;
      this.queue.pop();
      if (this.near[best.one]?.get(best.other) !== best.weight) continue;
      if (!this.groups.somePair(best.one, best.other, this.isOpposed)) return best;
    }
  }

  /** @returns the pairs of rows that come together */
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
    for (const each of further?.keys() ?? []) {
      this.near[each]!.delete(gone);
      if (each !== root && !near.has(each)) near.set(each, Number.NaN);
    }
    const isSame = before === JUDGED;
    for (const [each, known] of near) {
      if (isSame && !Number.isNaN(known)) continue;
      this.offer(root, each, this.evidence.between(this.rows[root]!, this.rows[each]!));
    }
  }

  private offer(x: number, y: number, weight: number): void {
    const [one, other] = x < y ? [x, y] : [y, x];
    this.nearOf(one).set(other, weight);
    this.nearOf(other).set(one, weight);
    if (weight >= this.least) this.queue.push({ one, other, weight });
  }

  private nearOf(root: number): Map<number, number> {
    const known = this.near[root] ?? new Map<number, number>();
    this.near[root] = known;
    return known;
  }
}
