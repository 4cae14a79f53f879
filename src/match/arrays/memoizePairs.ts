import { mix } from './hash.js';

const SLOTS = 1 << 16;

/**
 * Caches a symmetric `find` of two small numbers, with results below 256, in a table of fixed size. A later pair
 * replaces an earlier one.
 */
export function memoizePairs(
  find: (low: number, high: number) => number,
): (x: number, y: number) => number {
  const keys = new Int32Array(2 * SLOTS).fill(-1);
  const results = new Uint8Array(SLOTS);
  return (x, y) => {
    const low = Math.min(x, y);
    const high = Math.max(x, y);
    const slot = mix(low, high) & (SLOTS - 1);
    if (keys[2 * slot] !== low || keys[2 * slot + 1] !== high) {
      keys[2 * slot] = low;
      keys[2 * slot + 1] = high;
      results[slot] = find(low, high);
    }
    return results[slot]!;
  };
}
