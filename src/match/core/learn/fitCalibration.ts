/**
 * Calibrates weights to probabilities by pairs whose truth is nearly known (Platt 1999). Weights that fit all pairs can
 * be too sure about doubtful ones.
 */
import { type Calibration, calibrated } from '../calibration.js';
import { rounded } from '../usedModel.js';

/** Range of doubtful weights, in bits. */
const DOUBTFUL = { from: -6, to: 10 };
/** Standard deviations of the prior. */
const DEVIATION = { offset: 0.5, slope: 0.15 };
const STEPS = 20;

/**
 * @param bits of pairs, without their ID numbers
 * @param same 1 for a pair that is one person by its numbers, or how probable that is
 * @param assumed prior; the result without pairs
 */
export function fitCalibration(
  bits: Float64Array,
  same: Uint8Array | Float64Array,
  assumed: Calibration,
): Calibration {
  let fitted = assumed;
  for (let step = 0; step < STEPS; step++) {
    let a = 1 / DEVIATION.offset ** 2;
    let b = 0;
    let c = 1 / DEVIATION.slope ** 2;
    let gradientA = (assumed.offset - fitted.offset) * a;
    let gradientB = (assumed.slope - fitted.slope) * c;
    for (let at = 0; at < bits.length; at++) {
      const x = bits[at]!;
      if (x < DOUBTFUL.from || x > DOUBTFUL.to) continue;
      const probability = calibrated(fitted, x);
      const residual = Math.LN2 * (same[at]! - probability);
      const curvature = Math.LN2 ** 2 * probability * (1 - probability);
      gradientA += residual;
      gradientB += residual * x;
      a += curvature;
      b += curvature * x;
      c += curvature * x * x;
    }
    const determinant = a * c - b * b;
    fitted = {
      offset: fitted.offset + (c * gradientA - b * gradientB) / determinant,
      slope: fitted.slope + (a * gradientB - b * gradientA) / determinant,
    };
  }
  return { offset: rounded(fitted.offset), slope: rounded(fitted.slope) };
}
