import type { Level } from '../model/index.js';

/**
 * A ladder for one field. `level` finds the rung on which two records stand, `bits` what it says
 * (log2 of the likelihood ratio). Both are symmetric in `a` and `b`.
 */
export interface Comparison {
  field: string;
  /** Ids of the rungs; `level` gives a position in this list, 0 is `missing`. */
  levels: readonly Level[];
  level(a: number, b: number): number;
  bits(a: number, b: number, level: number): number;
  /**
   * How far this rung supports a merge without a question: 2 alone (a full date, a number),
   * 1 together with another (the year of birth, a phone), 0 not at all. Name and place never do.
   */
  support(a: number, b: number, level: number): number;
  /** The value of a record, as people should see it. */
  show(record: number): string;
}
