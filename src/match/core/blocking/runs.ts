/** Chooses into how long runs the blocks are cut that no refinement splits, by the pairs that they cost. */

/** Rows of a run where that costs few pairs, and where it costs very many. */
const LONGEST = 2000;
const SHORTEST = 32;
/** Pairs that such blocks may cost: a small list any that it can have, a large one so many for each row. */
const PAIRS = { small: 1_000_000, perRow: 60 };

/**
 * Halves the length of runs until they cost a bearable number of pairs, so that time grows with the number of
 * rows alone, however alike these are.
 * @param sizes of the blocks of all rules, each with more rows than are compared without a thought
 * @param count of all rows
 */
export function runLength(sizes: readonly number[], count: number): number {
  const bearable = Math.max(PAIRS.small, PAIRS.perRow * count);
  let length = LONGEST;
  while (length > SHORTEST && pairsInRuns(sizes, length) > bearable) {
    length = Math.max(SHORTEST, Math.floor(length / 2));
  }
  return length;
}

function pairsInRuns(sizes: readonly number[], length: number): number {
  let pairs = 0;
  for (const size of sizes) {
    const rest = size % length;
    pairs += (Math.floor(size / length) * length * (length - 1) + rest * (rest - 1)) / 2;
  }
  return pairs;
}
