/** Turns match weights (bits) into probabilities. */

export interface Calibration {
  /** Bits that are added, after the weight was multiplied. */
  offset: number;
  slope: number;
}

export const exact: Calibration = { offset: 0, slope: 1 };

function probabilityOf(weight: number): number {
  return 1 / (1 + 2 ** -weight);
}

/** Weight in bits of a pair that is one person with this probability. */
export function weightOf({ offset, slope }: Calibration, probability: number): number {
  return (Math.log2(probability / (1 - probability)) - offset) / slope;
}

/** Probability (0–1) that a pair of this weight is one person. */
export function calibrated({ offset, slope }: Calibration, weight: number): number {
  return probabilityOf(offset + slope * weight);
}
