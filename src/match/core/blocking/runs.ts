/** Chooses the length of the runs into which capped blocks are split, by the pairs that they cost. */

/** Rows of a run if few pairs result, and if very many do. */
const LONGEST = 2000;
const SHORTEST = 32;
/** Most pairs of such blocks: of a small list, and per row of a large one. */
const PAIRS = { small: 1_000_000, perRow: 60 };

/**
 * Halves the length of runs until they cost no more than the maximum of pairs. So time grows with the number of rows,
 * even if all are alike.
 * @param sizes of all capped blocks, in rows
 * @param count of all rows
 * @returns rows of a run
 */
export function runLength(sizes: readonly number[], count: number): number {
  const most = Math.max(PAIRS.small, PAIRS.perRow * count);
  let length = LONGEST;
  while (length > SHORTEST && pairsInRuns(sizes, length) > most) {
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
