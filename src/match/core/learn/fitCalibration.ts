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
const STEPS = 50;
/** Most halvings of a step. */
const HALVINGS = 30;
/** Change of offset and slope that ends the search: a tenth of the last digit that is kept. */
const CONVERGED = 1e-7;
/** Share of the loss that the rounding of a sum over all pairs may hide: a step is not halved for less. */
const ROUNDING = 1e-12;

/**
 * Fits the line by Newton's method. A step is halved until it fits better: full steps may jump from one
 * steep line to the next, since the curve of a probability is flat at both ends.
 * @param bits of pairs, without their ID numbers
 * @param same 1 for a pair that is one person by its numbers, or how probable that is
 * @param assumed prior; the result without pairs
 */
export function fitCalibration(
  bits: Float64Array,
  same: Uint8Array | Float64Array,
  assumed: Calibration,
): Calibration {
  const doubtful = doubtfulPairs(bits, same);
  let fitted = assumed;
  let loss = lossAt(fitted, doubtful, assumed);
  for (let step = 0; step < STEPS; step++) {
    const move = newtonStep(fitted, doubtful, assumed);
    if (Math.abs(move.offset) + Math.abs(move.slope) < CONVERGED) break;
    let next = moved(fitted, move, 1);
    let nextLoss = lossAt(next, doubtful, assumed);
    const most = loss * (1 + ROUNDING);
    for (let half = 1; nextLoss > most && half <= HALVINGS; half++) {
      next = moved(fitted, move, 2 ** -half);
      nextLoss = lossAt(next, doubtful, assumed);
    }
    if (nextLoss > most) break;
    fitted = next;
    loss = nextLoss;
  }
  return { offset: rounded(fitted.offset), slope: rounded(fitted.slope) };
}

/** Lists weight and probability of each doubtful pair, in turn. */
function doubtfulPairs(bits: Float64Array, same: Uint8Array | Float64Array): Float64Array {
  const pairs = new Float64Array(2 * bits.length);
  let used = 0;
  for (let at = 0; at < bits.length; at++) {
    const x = bits[at]!;
    if (x < DOUBTFUL.from || x > DOUBTFUL.to) continue;
    pairs[used++] = x;
    pairs[used++] = same[at]!;
  }
  return pairs.subarray(0, used);
}

function moved(from: Calibration, move: Calibration, scale: number): Calibration {
  return { offset: from.offset + scale * move.offset, slope: from.slope + scale * move.slope };
}

/** @param doubtful weight and probability of each pair, in turn */
function newtonStep(
  fitted: Calibration,
  doubtful: Float64Array,
  assumed: Calibration,
): Calibration {
  let a = 1 / DEVIATION.offset ** 2;
  let b = 0;
  let c = 1 / DEVIATION.slope ** 2;
  let gradientA = (assumed.offset - fitted.offset) * a;
  let gradientB = (assumed.slope - fitted.slope) * c;
  for (let at = 0; at < doubtful.length; at += 2) {
    const x = doubtful[at]!;
    const probability = calibrated(fitted, x);
    const residual = Math.LN2 * (doubtful[at + 1]! - probability);
    const curvature = Math.LN2 ** 2 * probability * (1 - probability);
    gradientA += residual;
    gradientB += residual * x;
    a += curvature;
    b += curvature * x;
    c += curvature * x * x;
  }
  const determinant = a * c - b * b;
  return {
    offset: (c * gradientA - b * gradientB) / determinant,
    slope: (a * gradientB - b * gradientA) / determinant,
  };
}

/** Negative log of the posterior, in nats. */
function lossAt(fitted: Calibration, doubtful: Float64Array, assumed: Calibration): number {
  let loss =
    ((fitted.offset - assumed.offset) / DEVIATION.offset) ** 2 / 2 +
    ((fitted.slope - assumed.slope) / DEVIATION.slope) ** 2 / 2;
  for (let at = 0; at < doubtful.length; at += 2) {
    const nats = Math.LN2 * (fitted.offset + fitted.slope * doubtful[at]!);
    // −log P of the label: log(1 + e^nats) − label · nats, without overflow.
    loss += Math.max(nats, 0) + Math.log1p(Math.exp(-Math.abs(nats))) - doubtful[at + 1]! * nats;
  }
  return loss;
}
