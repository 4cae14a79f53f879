/**
 * Expectation-maximisation (Dempster, Laird and Rubin 1977; for record linkage Winkler 1988): how
 * often one person's two rows show each rung, estimated without labels. What agrees by chance is
 * not estimated here: it follows from the frequencies of values, and elsewhere from random pairs.
 */
import type { Comparison } from '../comparison.js';
import type { TrainingPairs } from './trainingPairs.js';

/** The model's own weights count like so many pairs, or such a share of those found. */
const ASSUMED = { pairs: 30, share: 0.1 };
const STEPS = 30;
const CONVERGED = 0.01;

/**
 * Changes the weights of `comparisons` (the place is the first of them) to what the pairs show.
 * @param chance by comparison and rung: share of random pairs on it, for rungs without rarity
 * @param rows number of all rows
 * @param stride of so many pairs one is given
 */
export function maximise(
  comparisons: readonly Comparison[],
  pairs: TrainingPairs,
  chance: readonly Float64Array[],
  { rows, stride }: { rows: number; stride: number },
): void {
  const width = comparisons.length;
  const assumed = comparisons.map(({ weights }, c) =>
    weights.map((weight, level) => 2 ** weight * chance[c]![level]!),
  );
  for (let step = 0; step < STEPS; step++) {
    const counts = comparisons.map(({ levels }) => new Float64Array(levels.length));
    for (let pair = 0; pair < pairs.count; pair++) {
      let bits = 0;
      for (let c = 0; c < width; c++) {
        const level = pairs.levels[pair * width + c]!;
        if (level === 0) continue;
        bits += comparisons[c]!.weights[level]! + pairs.rarities[pair * width + c]!;
      }
      const probability = 1 / (1 + 2 ** -bits);
      for (let c = 0; c < width; c++) counts[c]![pairs.levels[pair * width + c]!]! += probability;
    }
    let moved = 0;
    comparisons.forEach(({ weights }, c) => {
      let total = 0;
      let before = 0;
      for (let level = 1; level < weights.length; level++) {
        total += counts[c]![level]!;
        before += assumed[c]![level]!;
      }
      const own = Math.max(ASSUMED.pairs, ASSUMED.share * total);
      for (let level = 1; level < weights.length; level++) {
        const count = counts[c]![level]!;
        const weight = Math.log2(
          c === 0
            ? (2 * stride * count + own * assumed[c]![level]!) / (rows + own)
            : (count + (own * assumed[c]![level]!) / before) / (total + own) / chance[c]![level]!,
        );
        if (comparisons[c]!.isFixed?.(level)) continue;
        moved = Math.max(moved, Math.abs(weight - weights[level]!));
        weights[level] = weight;
      }
    });
    if (moved < CONVERGED) break;
  }
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
