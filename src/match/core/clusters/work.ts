/** Counts the comparing of rows of two groups, which grows with the product of their sizes. */

/** Pairs of rows that a run may compare so: a small list has no more, a large one so many for each row. */
const PAIRS = { small: 1_000_000, perRow: 40 };
/** Pairs that are always compared: of the few rows that people of ordinary lists have. */
const ALWAYS = 8 * 8;

/**
 * Refuses work beyond what rows that are all alike would else take. Counted, not timed, so that the same
 * rows get the same answer on any machine.
 */
export class Work {
  private left: number;
  private readonly refused = new Set<number>();

  /** @param rows of the run */
  constructor(rows: number) {
    this.left = Math.max(PAIRS.small, PAIRS.perRow * rows);
  }

  /**
   * Whether so many pairs may be compared; what may not is noted for the two groups.
   * @param one any number of the group, such as its root
   */
  allows(pairs: number, one: number, other: number): boolean {
    if (pairs > ALWAYS && pairs > this.left) {
      this.refused.add(one).add(other);
      return false;
    }
    this.left -= pairs;
    return true;
  }

  /** Groups that were not compared with all that may be one person with them. */
  get groupsLeft(): ReadonlySet<number> {
    return this.refused;
  }
}
