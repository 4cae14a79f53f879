/**
 * Expectation-maximisation (Dempster, Laird and Rubin 1977; for record linkage Winkler 1988): estimates without
 * labels how often two rows of one person show each level. Chance agreement is not estimated here: it follows from
 * the frequencies of values, or from random pairs.
 */
import type { Comparison } from '../../compare/comparison.js';
import type { ClassStep, Sampled, StartStep } from './pairClass.js';
import type { TrainingPairs } from './trainingPairs.js';

/** The weights of the place count like so many rows if nothing else is learned. */
const ASSUMED_ROWS = 300;
const STEPS = 30;
const CONVERGED = 0.01;
const CLASS_FIRST = 10;

/** Settings of a matching method for learning. */
export interface Expectation {
  /** The shipped weights count like so many pairs, at least. */
  assumedPairs: number;
  /** The shipped weights count like this share of the pairs. */
  assumedShare: number;
  /** Learns a further class of pairs as well. */
  startStep?: StartStep;
}

/**
 * Changes the weights of `comparisons` (the place is the first of them) to what the pairs show.
 * @param chance by comparison and level: share of random pairs on it, for levels without frequency
 */
export function maximise(
  comparisons: readonly Comparison[],
  pairs: TrainingPairs,
  chance: readonly Float64Array[],
  sampled: Sampled,
  { assumedPairs, assumedShare, startStep }: Expectation,
): void {
  const assumed = comparisons.map(({ weights }, c) =>
    weights.map((weight, level) => 2 ** weight * chance[c]![level]!),
  );
  const frequencyRatios = ratiosOf(pairs);
  // The further class is learned first. Else its pairs would be taken for one person whose rows differ much.
  for (let step = 0; startStep !== undefined && step < CLASS_FIRST; step++) {
    const classStep = startStep(sampled);
    expectedCounts(comparisons, pairs, frequencyRatios, classStep.count);
    classStep.learn();
  }
  untilConverged(() => {
    const classStep = startStep?.(sampled);
    const counts = expectedCounts(comparisons, pairs, frequencyRatios, classStep?.count);
    classStep?.learn();
    return comparisons.reduce((moved, comparison, c) => {
      let total = 0;
      let before = 0;
      for (let level = 1; level < comparison.weights.length; level++) {
        total += counts[c]![level]!;
        before += assumed[c]![level]!;
      }
      const own = Math.max(assumedPairs, assumedShare * total);
      const next =
        c === 0
          ? placeWeights(counts[0]!, assumed[0]!, own, sampled)
          : counts[c]!.map((count, level) =>
              Math.log2(
                (count + (own * assumed[c]![level]!) / before) / (total + own) / chance[c]![level]!,
              ),
            );
      return Math.max(moved, setWeights(comparison, next));
    }, 0);
  });
}

/** Changes the weights of the place alone, if there are too few pairs to learn more. */
export function maximisePlace(
  comparisons: readonly Comparison[],
  pairs: TrainingPairs,
  rows: number,
): void {
  const place = comparisons[0]!;
  const assumed = place.weights.map((weight) => 2 ** weight);
  const frequencyRatios = ratiosOf(pairs);
  untilConverged(() => {
    const [counts] = expectedCounts(comparisons, pairs, frequencyRatios);
    return setWeights(place, placeWeights(counts!, assumed, ASSUMED_ROWS, { rows, stride: 1 }));
  });
}

/** @param step gives by how many bits it moved the weights */
function untilConverged(step: () => number): void {
  for (let done = 0; done < STEPS; done++) if (step() < CONVERGED) return;
}

/** Gives the likelihood ratios of the term-frequency adjustments: steps multiply instead of raising to powers. */
function ratiosOf({ frequencyBits }: TrainingPairs): Float64Array {
  return frequencyBits.map((bits) => 2 ** bits);
}

/** Counts the expected pairs of one person by comparison and level, under the present weights. */
function expectedCounts(
  comparisons: readonly Comparison[],
  pairs: TrainingPairs,
  frequencyRatios: Float64Array,
  classOdds: ClassStep['count'] = () => 0,
): Float64Array[] {
  const width = comparisons.length;
  const from = firstSlots(comparisons);
  const counts = new Float64Array(from[width]!);
  const levelRatios = new Float64Array(from[width]!);
  comparisons.forEach(({ weights }, c) => {
    levelRatios.set(
      weights.map((weight, level) => (level === 0 ? 1 : 2 ** weight)),
      from[c],
    );
  });
  const ratios = new Float64Array(width);
  const fieldRatios = ratios.subarray(1);
  for (let pair = 0; pair < pairs.count; pair++) {
    let same = 1;
    for (let c = 0; c < width; c++) {
      const at = pair * width + c;
      const ratio = levelRatios[from[c]! + pairs.levels[at]!]! * frequencyRatios[at]!;
      ratios[c] = ratio;
      same *= ratio;
    }
    const probability = same / (1 + same + classOdds(fieldRatios, same));
    for (let c = 0; c < width; c++) {
      counts[from[c]! + pairs.levels[pair * width + c]!]! += probability;
    }
  }
  return comparisons.map((_, c) => counts.subarray(from[c], from[c + 1]));
}

/** Comparison → the slot of its first level, if all levels of all comparisons are numbered; the last is their number. */
function firstSlots(comparisons: readonly Comparison[]): Int32Array {
  const from = new Int32Array(comparisons.length + 1);
  comparisons.forEach(({ levels }, c) => {
    from[c + 1] = from[c]! + levels.length;
  });
  return from;
}

/** Gives log2 of the expected further rows of a row's person; each pair counts for both its rows. */
function placeWeights(
  counts: Float64Array,
  assumed: Float64Array,
  own: number,
  { rows, stride }: Sampled,
): Float64Array {
  return counts.map((count, level) =>
    Math.log2((2 * stride * count + own * assumed[level]!) / (rows + own)),
  );
}

/** @returns the largest step, in bits */
function setWeights({ weights, isFixed }: Comparison, next: Float64Array): number {
  let moved = 0;
  for (let level = 1; level < weights.length; level++) {
    if (isFixed?.(level)) continue;
    moved = Math.max(moved, Math.abs(next[level]! - weights[level]!));
    weights[level] = next[level]!;
  }
  return moved;
}

/** Random pairs for measuring chance; a linear congruential generator always draws the same ones. */
const DRAWN = 60_000;
/** Least share: compared pairs are relatives or neighbours more often than random pairs are. */
const LEAST_CHANCE = 2 ** -12;

/**
 * Measures the share of random pairs by comparison and level; 1 if `frequencyBits` gives it.
 * @param order all records, in the order in which pairs are drawn of them
 */
export function chanceLevels(
  comparisons: readonly Comparison[],
  count: number,
  order: Int32Array,
): Float64Array[] {
  const counts = comparisons.map(({ levels }) => new Float64Array(levels.length).fill(0.5));
  let state = 12345;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return order[Math.floor((state / 2 ** 32) * count)]!;
  };
  for (let draw = 0; draw < DRAWN; draw++) {
    const a = next();
    const b = next();
    if (a === b) continue;
    comparisons.forEach((comparison, c) => {
      counts[c]![comparison.level(a, b)]!++;
    });
  }
  return counts.map((of, c) => {
    let total = 0;
    for (let level = 1; level < of.length; level++) total += of[level]!;
    return of.map((n, level) =>
      comparisons[c]!.hasFrequency(level) ? 1 : Math.max(LEAST_CHANCE, n / total),
    );
  });
}
