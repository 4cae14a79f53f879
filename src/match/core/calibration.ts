/** From bits to a probability. */

export interface Calibration {
  /** Bits that are added, after the weight was multiplied. */
  offset: number;
  slope: number;
}

export const exact: Calibration = { offset: 0, slope: 1 };

/** 0–1, from bits. */
function probabilityOf(weight: number): number {
  return 1 / (1 + 2 ** -weight);
}

/** The bits at which a pair is one person with this probability. */
export function weightOf({ offset, slope }: Calibration, probability: number): number {
  return (Math.log2(probability / (1 - probability)) - offset) / slope;
}

/** 0–1, from bits as they have proved. */
export function calibrated({ offset, slope }: Calibration, weight: number): number {
  return probabilityOf(offset + slope * weight);
}
