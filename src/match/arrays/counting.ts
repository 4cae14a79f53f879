/** Counts and numbers values in typed arrays. */

/** Number of rows of each group; group 0 (missing) remains empty. */
export function countRows(group: Int32Array, groups: number): Int32Array {
  const counts = new Int32Array(groups);
  for (const g of group) if (g > 0) counts[g]!++;
  return counts;
}

/**
 * Number of different values of `other` (positive, below 2^26) in each group; rows with 0 (missing) in either are left
 * out.
 */
export function countDistinct(group: Int32Array, groups: number, other: Int32Array): Int32Array {
  const keys = new Float64Array(group.length);
  let used = 0;
  for (let row = 0; row < group.length; row++) {
    if (group[row]! > 0 && other[row]! > 0) keys[used++] = group[row]! * 2 ** 26 + other[row]!;
  }
  const sorted = keys.subarray(0, used).sort();
  const counts = new Int32Array(groups);
  for (let at = 0; at < used; at++) {
    if (at === 0 || sorted[at] !== sorted[at - 1]) counts[Math.floor(sorted[at]! / 2 ** 26)]!++;
  }
  return counts;
}

/** Numbers the distinct results of `keyOf` over `values[1…]` from 1; `values[0]` is missing: 0. */
export function internKeys<V>(
  values: readonly V[],
  keyOf: (value: V) => string,
): { id: Int32Array; size: number } {
  const seen = new Map<string, number>();
  const id = new Int32Array(values.length);
  for (let at = 1; at < values.length; at++) {
    const key = keyOf(values[at]!);
    let known = seen.get(key);
    if (known === undefined) {
      known = seen.size + 1;
      seen.set(key, known);
    }
    id[at] = known;
  }
  return { id, size: seen.size + 1 };
}

/** `table[index[r]]` for each record. */
export function gather(index: Int32Array, table: Int32Array): Int32Array {
  const out = new Int32Array(index.length);
  for (let row = 0; row < index.length; row++) out[row] = table[index[row]!]!;
  return out;
}
