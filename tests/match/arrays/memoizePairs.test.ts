import fc from 'fast-check';
import { expect, it } from 'vitest';
import { memoizePairs } from '../../../src/match/arrays/memoizePairs.js';

it.each([1, 40, 5000])('gives what was found for every pair of %s numbers', (values) => {
  let calls = 0;
  const find = (low: number, high: number) => (low * 7 + high) % 256;
  const found = memoizePairs(values, (low, high) => {
    calls++;
    expect(low).toBeLessThanOrEqual(high);
    return find(low, high);
  });
  const number = fc.integer({ min: 0, max: values - 1 });
  fc.assert(
    fc.property(number, number, (x, y) => {
      expect(found(x, y)).toBe(find(Math.min(x, y), Math.max(x, y)));
      const before = calls;
      expect(found(y, x)).toBe(found(x, y));
      expect(calls).toBe(before);
    }),
  );
});
