import type { Level } from '../../model/index.js';

/** Use of a field in matching. */
type ComparisonRole =
  | 'birth'
  | 'branch'
  | 'code'
  | 'date'
  | 'gender'
  | 'idNumber'
  | 'name'
  | 'namePart'
  | 'phone'
  | 'place'
  | 'text';

/**
 * Compares one field of two records. `level` gives the outcome. Its evidence is the weight of the level plus the
 * term-frequency adjustment of the agreeing value, both in bits. All functions are symmetric in `a` and `b`.
 */
export interface Comparison {
  role: ComparisonRole;
  field: string;
  /** Ids of the levels; `level` gives a position in this list, 0 is `missing`. */
  levels: readonly Level[];
  /**
   * Bits by level: log2 of how often one person's two rows show it, over how often those of two people do.
   * The latter is left to `frequencyBits` on levels that have it. `missing` weighs 0.
   */
  weights: Float64Array;
  level(a: number, b: number): number;
  /** Levels that are never learned: few pairs on them are compared unless all else agrees. */
  isFixed?(level: number): boolean;
  /** Whether `frequencyBits` gives how often two people's rows show the level by chance. */
  hasFrequency(level: number): boolean;
  /**
   * Term-frequency adjustment: −log2 of the share of other people who would agree by chance; 0 on levels without
   * agreement.
   */
  frequencyBits(a: number, b: number, level: number): number;
  /** Gives a bound of the evidence of a pair that is found much faster. */
  mostBits?(a: number, b: number): number;
  /** Most bits that `frequencyBits` gives; left out if it has no narrow bound. */
  mostFrequencyBits?: number;
  /**
   * Support of this level for a merge without a question. 2: it distinguishes people of one name and place (a full
   * date, a number, a phone). 1: a year of birth, which does so only with learned weights. 0: name and place, and what
   * many people have.
   */
  support(level: number, a: number, b: number): 0 | 1 | 2;
  /** Whether a mark behind one of two names, which the other lacks, distinguishes namesakes of a list. */
  areMarkedApart?(a: number, b: number): boolean;
}

/** Puts the name of a comparison before its levels: `phone-same`; `missing` is one level of all. */
export function levelsOf<Name extends string, Own extends string>(
  name: Name,
  own: readonly Own[],
): ('missing' | `${Name}-${Exclude<Own, 'missing'>}`)[] {
  return own.map((level) =>
    level === 'missing' ? 'missing' : (`${name}-${level as Exclude<Own, 'missing'>}` as const),
  );
}

/** Most people who share a number of a family. More have one of the list: of its secretary, or copied down. */
const FAMILY = 4;

/** Whether a number is of one person or family, by the number of people who have it. */
export function isOfFamily(holders: number): boolean {
  return holders <= FAMILY;
}

/** Support of an equal value, by the number of people who have it. */
export function supportOfShared(holders: number): 0 | 2 {
  return isOfFamily(holders) ? 2 : 0;
}

/** Evidence of a level for two records, in bits. */
export function bitsOf(comparison: Comparison, a: number, b: number, level: number): number {
  return level === 0 ? 0 : comparison.weights[level]! + comparison.frequencyBits(a, b, level);
}

/** Evidence of several comparisons for two records, in bits. */
export function sumOfBits(comparisons: readonly Comparison[], a: number, b: number): number {
  let sum = 0;
  for (const comparison of comparisons) sum += bitsOf(comparison, a, b, comparison.level(a, b));
  return sum;
}

/** Evidence of the comparisons that speak against one person, in bits; 0 or less. */
export function sumOfDisagreement(
  comparisons: readonly Comparison[],
  a: number,
  b: number,
): number {
  let sum = 0;
  for (const comparison of comparisons) {
    sum += Math.min(0, bitsOf(comparison, a, b, comparison.level(a, b)));
  }
  return sum;
}
