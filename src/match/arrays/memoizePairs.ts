import { mix } from './hash.js';

const SLOTS = { least: 1 << 10, most: 1 << 18 };

/**
 * Caches a symmetric `find` of two numbers, with results below 256. The table has a slot for each pair, up to a fixed size:
 * then a later pair replaces an earlier one.
 * @param values the numbers are below this one
 */
export function memoizePairs(
  values: number,
  find: (low: number, high: number) => number,
): (x: number, y: number) => number {
  const slots = slotsFor((values * values) / 2);
  const keys = new Int32Array(2 * slots).fill(-1);
  const results = new Uint8Array(slots);
  return (x, y) => {
    const low = Math.min(x, y);
    const high = Math.max(x, y);
    const slot = mix(low, high) & (slots - 1);
    if (keys[2 * slot] !== low || keys[2 * slot + 1] !== high) {
      keys[2 * slot] = low;
      keys[2 * slot + 1] = high;
      results[slot] = find(low, high);
    }
    return results[slot]!;
  };
}

function slotsFor(pairs: number): number {
  return Math.min(SLOTS.most, Math.max(SLOTS.least, 2 ** Math.ceil(Math.log2(pairs))));
}
