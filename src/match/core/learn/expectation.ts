/**
 * Expectation-maximisation (Dempster, Laird and Rubin 1977; for record linkage Winkler 1988): how
 * often one person's two rows show each rung, estimated without labels. What agrees by chance is
 * not estimated here: it follows from the frequencies of values, and elsewhere from random pairs.
 */
import type { Comparison } from '../../compare/comparison.js';
import { learnRelatives } from '../../generic/learnRelatives.js';
import type { Relatives } from '../../generic/relatives.js';
import type { TrainingPairs } from './trainingPairs.js';

/** The model's own weights count like so many pairs; on rosters, for which they were set, or such a share of those found. */
const ASSUMED = { pairs: 30, share: 0.1 };
/** The place's count like so many rows where nothing else is learned. */
const ASSUMED_ROWS = 300;
const STEPS = 30;
const CONVERGED = 0.01;
const RELATIVES_FIRST = 10;

/** Of how many rows the pairs are, and of so many pairs one is given. */
export interface Sampled {
  rows: number;
  stride: number;
}

/**
 * Changes the weights of `comparisons` (the place is the first of them) to what the pairs show.
 * @param chance by comparison and rung: share of random pairs on it, for rungs without rarity
 */
export function maximise(
  comparisons: readonly Comparison[],
  pairs: TrainingPairs,
  chance: readonly Float64Array[],
  sampled: Sampled,
  relatives?: Relatives,
): void {
  const assumed = comparisons.map(({ weights }, c) =>
    weights.map((weight, level) => 2 ** weight * chance[c]![level]!),
  );
  // First what relatives share, lest they be taken for one person whose rows differ much.
  for (let step = 0; relatives !== undefined && step < RELATIVES_FIRST; step++) {
    const related = learnRelatives(relatives, comparisons.slice(1), sampled);
    expectedCounts(comparisons, pairs, related.count);
    related.learn();
  }
  const share = relatives === undefined ? ASSUMED.share : 0;
  untilStill(() => {
    const related = relatives && learnRelatives(relatives, comparisons.slice(1), sampled);
    const counts = expectedCounts(comparisons, pairs, related?.count);
    related?.learn();
    return comparisons.reduce((moved, comparison, c) => {
      let total = 0;
      let before = 0;
      for (let level = 1; level < comparison.weights.length; level++) {
        total += counts[c]![level]!;
        before += assumed[c]![level]!;
      }
      const own = Math.max(ASSUMED.pairs, share * total);
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

/** The same for the place alone, where there is too little to learn more. */
export function maximisePlace(
  comparisons: readonly Comparison[],
  pairs: TrainingPairs,
  rows: number,
): void {
  const place = comparisons[0]!;
  const assumed = place.weights.map((weight) => 2 ** weight);
  untilStill(() => {
    const [counts] = expectedCounts(comparisons, pairs);
    return setWeights(place, placeWeights(counts!, assumed, ASSUMED_ROWS, { rows, stride: 1 }));
  });
}

/** @param step gives by how many bits it moved the weights */
function untilStill(step: () => number): void {
  for (let done = 0; done < STEPS; done++) if (step() < CONVERGED) return;
}

/**
 * By comparison and rung: how many of the pairs are one person and stand on it, by today's weights.
 * @param related told the bits of a pair (the place's first), gives the odds that it is two relatives
 */
function expectedCounts(
  comparisons: readonly Comparison[],
  pairs: TrainingPairs,
  related: (bits: Float64Array, same: number) => number = () => 0,
): Float64Array[] {
  const width = comparisons.length;
  const counts = comparisons.map(({ levels }) => new Float64Array(levels.length));
  const bits = new Float64Array(width);
  for (let pair = 0; pair < pairs.count; pair++) {
    let sum = 0;
    for (let c = 0; c < width; c++) {
      const level = pairs.levels[pair * width + c]!;
      bits[c] =
        level === 0 ? 0 : comparisons[c]!.weights[level]! + pairs.rarities[pair * width + c]!;
      sum += bits[c]!;
    }
    const same = 2 ** sum;
    const probability = same / (1 + same + related(bits, same));
    for (let c = 0; c < width; c++) counts[c]![pairs.levels[pair * width + c]!]! += probability;
  }
  return counts;
}

/** log2 of the further rows of its person that a row lets expect: each pair is one of both its rows. */
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

/** Random pairs for measuring chance; a linear congruential generator gives the same ones always. */
const DRAWN = 60_000;
/** Whoever else is compared is a relative or a neighbour more often than a random pair is. */
const LEAST_CHANCE = 2 ** -12;

/** By comparison and rung: share of random pairs that stand on it; 1 where rarity tells it. */
export function chanceLevels(comparisons: readonly Comparison[], count: number): Float64Array[] {
  const counts = comparisons.map(({ levels }) => new Float64Array(levels.length).fill(0.5));
  let state = 12345;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
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
      comparisons[c]!.hasRarity(level) ? 1 : Math.max(LEAST_CHANCE, n / total),
    );
  });
}
