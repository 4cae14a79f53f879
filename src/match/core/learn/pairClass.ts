/** A class of pairs beside one person and two strangers, which expectation-maximisation learns as well. */

/** Sample of training pairs: from so many rows, and one of so many pairs. */
export interface Sampled {
  rows: number;
  stride: number;
}

/** One step of learning about the class. */
export interface ClassStep {
  /**
   * Counts a pair.
   * @param ratios likelihood ratios of one person over two strangers, by comparison without the place
   * @param oneOdds odds that the pair is one person
   * @returns the odds that the pair is of this class
   */
  count(ratios: Float64Array, oneOdds: number): number;
  /** Learns from all pairs that were counted. */
  learn(): void;
}

export type StartStep = (sampled: Sampled) => ClassStep;
