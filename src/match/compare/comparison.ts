import type { Level } from '../../model/index.js';

/**
 * A ladder for one field. `level` finds the rung on which two records stand; what it says is its
 * weight in the model plus the rarity of what agrees (both in bits). All are symmetric in `a`, `b`.
 */
export interface Comparison {
  field: string;
  /** Ids of the rungs; `level` gives a position in this list, 0 is `missing`. */
  levels: readonly Level[];
  /**
   * By rung, in bits: log2 of how often one person's two rows show it, over how often those of two
   * people do, as far as `rarity` doesn't tell the latter. `missing` says nothing: 0.
   */
  weights: Float64Array;
  level(a: number, b: number): number;
  /** Rungs that are never learned: few pairs on them are looked at unless all else agrees. */
  isFixed?(level: number): boolean;
  /** Whether rarity tells how often two people's rows show the rung by chance. */
  hasRarity(level: number): boolean;
  /** −log2 of the share of other people who would agree by chance; 0 on rungs without agreement. */
  rarity(a: number, b: number, level: number): number;
  /**
   * How far this rung supports a merge without a question: 2 for what tells people of one name and
   * place apart (a full date, a number, a phone), 1 for a year of birth, which does so only where
   * the weights were held against the data. Name and place never do.
   */
  support(level: number): 0 | 1 | 2;
}

/** What a rung says of two records, in bits. */
export function bitsOf(comparison: Comparison, a: number, b: number, level: number): number {
  return level === 0 ? 0 : comparison.weights[level]! + comparison.rarity(a, b, level);
}
