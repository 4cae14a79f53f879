/**
 * Fits weights to pairs whose truth is nearly known: logistic regression with the present weights as the prior (ridge),
 * by Newton's method with step halving. It calibrates the sum as well, since dependent fields divide their evidence.
 */
import type { Comparison } from '../../compare/comparison.js';
import { solveSymmetric } from './solve.js';
import type { TrainingPairs } from './trainingPairs.js';

/** Standard deviation of the prior of a weight, in bits. */
const DEVIATION = 1.5;
const FIXED = 1e-4;
/** Share of pairs of one number that are two people: copied from a relative or from the row above. */
const COPIED = 0.002;
const STEPS = 30;
const CONVERGED = 1e-3;

/**
 * @param deviations by comparison, in bits; `DEVIATION` where undefined
 * @param mistaken share of pairs of one person with two numbers, one of them wrong
 * @returns by comparison: weight of each level, in bits
 */
export function fitWeights(
  comparisons: readonly Comparison[],
  pairs: TrainingPairs,
  deviations: readonly (number | undefined)[],
  mistaken: number,
): Float64Array[] {
  const first: number[] = [];
  let size = 0;
  for (const { levels } of comparisons) {
    // Levels except `missing`.
    first.push(size - 1);
    size += levels.length - 1;
  }
  const problem: Problem = {
    pairs,
    first,
    start: new Float64Array(size),
    precision: new Float64Array(size),
    mistaken,
  };
  comparisons.forEach((comparison, c) => {
    const { levels, weights } = comparison;
    for (let level = 1; level < levels.length; level++) {
      problem.start[first[c]! + level] = weights[level]!;
      problem.precision[first[c]! + level] =
        1 / (comparison.isFixed?.(level) ? FIXED : (deviations[c] ?? DEVIATION)) ** 2;
    }
  });
  const solution = newton(problem);
  return comparisons.map(({ levels }, c) =>
    Float64Array.from(levels, (_, level) => (level === 0 ? 0 : solution[first[c]! + level]!)),
  );
}

interface Problem {
  pairs: TrainingPairs;
  /** Comparison → position of its first level, minus 1. */
  first: readonly number[];
  start: Float64Array;
  precision: Float64Array;
  mistaken: number;
}

function newton(problem: Problem): Float64Array {
  let solution: Float64Array = problem.start.slice();
  let { loss, gradient, hessian } = lossAt(problem, solution);
  for (let step = 0; step < STEPS; step++) {
    const move = solveSymmetric(hessian, gradient);
    let scale = 1;
    let next = moved(solution, move, scale);
    let found = lossAt(problem, next);
    while (found.loss > loss && scale > 1 / 64) {
      scale /= 2;
      next = moved(solution, move, scale);
      found = lossAt(problem, next);
    }
    if (found.loss >= loss) break;
    const gain = loss - found.loss;
    solution = next;
    ({ loss, gradient, hessian } = found);
    if (gain < CONVERGED * Math.max(1, Math.abs(loss))) break;
  }
  return solution;
}

function moved(from: Float64Array, move: Float64Array, scale: number): Float64Array {
  return from.map((value, at) => value + scale * move[at]!);
}

/** Computes minus the logarithm of likelihood and prior, its gradient downwards, and its curvature. */
function lossAt({ pairs, first, start, precision, mistaken }: Problem, solution: Float64Array) {
  const size = solution.length;
  const width = first.length;
  const hessian = new Float64Array(size * size);
  const gradient = new Float64Array(size);
  let loss = 0;
  for (let at = 0; at < size; at++) {
    const off = start[at]! - solution[at]!;
    hessian[at * size + at] = precision[at]!;
    gradient[at] = precision[at]! * off;
    loss += 0.5 * precision[at]! * off * off;
  }
  const active = new Int32Array(width);
  for (let pair = 0; pair < pairs.count; pair++) {
    let used = 0;
    let bits = 0;
    for (let c = 0; c < width; c++) {
      const level = pairs.levels[pair * width + c]!;
      if (level === 0) continue;
      active[used] = first[c]! + level;
      bits += solution[active[used]!]! + pairs.frequencyBits[pair * width + c]!;
      used++;
    }
    const same = pairs.same[pair]!;
    const probability = 1 / (1 + 2 ** -bits);
    // A label against all other evidence is more likely a wrong number.
    const labelledSame = (1 - mistaken) * probability + COPIED * (1 - probability);
    const likelihood = same === 1 ? labelledSame : 1 - labelledSame;
    loss -= Math.log(likelihood);
    const steep = Math.LN2 * (1 - mistaken - COPIED) * probability * (1 - probability);
    const slope = ((same === 1 ? 1 : -1) * steep) / likelihood;
    // Fisher's information in place of the second derivative: it is never negative.
    const curvature = steep ** 2 / (labelledSame * (1 - labelledSame));
    for (let i = 0; i < used; i++) {
      gradient[active[i]!]! += slope;
      const row = active[i]! * size;
      for (let j = 0; j <= i; j++) hessian[row + active[j]!]! += curvature;
    }
  }
  // Positions in `active` ascend, so only the lower triangle was summed.
  for (let row = 1; row < size; row++) {
    for (let column = 0; column < row; column++) {
      hessian[column * size + row] = hessian[row * size + column]!;
    }
  }
  return { loss, gradient, hessian };
}
