/** Bounds the pairs of rows that are compared between two groups; they grow with the product of the sizes. */
import type { Groups } from './groups.js';

/** Most pairs of rows that a run may compare between groups: of a small list, and per row of a large one. */
const PAIRS = { small: 1_000_000, perRow: 40 };
/** Pairs of two groups that are always compared: people of ordinary lists have few rows. */
const ALWAYS = 8 * 8;

/** Pairs per row that are much. */
const MUCH = 10;

/** Refuses work beyond a maximum, which many equal rows would exceed. Counted, not timed, to be deterministic. */
export class Work {
  private left: number;
  private used = 0;
  private readonly refused = new Set<number>();

  /** @param rows of the run */
  constructor(private readonly rows: number) {
    this.left = Math.max(PAIRS.small, PAIRS.perRow * rows);
  }

  /** Whether so much was compared that it should not be done again: ordinary lists need less than one pair a row. */
  get isMuch(): boolean {
    return this.used > MUCH * this.rows;
  }

  /**
   * Whether so many pairs may be compared; if not, the two groups are noted.
   * @param one any member of the group, such as its root
   */
  allows(pairs: number, one: number, other: number): boolean {
    if (pairs > ALWAYS && pairs > this.left) {
      this.refused.add(one).add(other);
      return false;
    }
    this.left -= pairs;
    this.used += pairs;
    return true;
  }

  /** Groups that were not compared with every group that may be one person with them. */
  get groupsLeft(): ReadonlySet<number> {
    return this.refused;
  }

  /** Rows of these groups. */
  rowsLeft(groups: Groups): number[] {
    const roots = new Set(Array.from(this.refused, (member) => groups.rootOf(member)));
    const rows: number[] = [];
    for (let row = 0; roots.size > 0 && row < groups.count; row++) {
      if (roots.has(groups.rootOf(row))) rows.push(row);
    }
    return rows;
  }
}
