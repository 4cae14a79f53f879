import { describe, expect, it } from 'vitest';
import { runLength } from '../../../../src/match/core/blocking/runs.js';

describe('runs of rows without a distinguishing field', () => {
  it('have the full length if they cost few pairs', () => {
    expect(runLength([], 10)).toBe(2000);
    expect(runLength([1000, 500, 40], 2000)).toBe(2000);
    // A list of a million rows with some large blocks.
    expect(runLength(Array(20).fill(2000), 1_000_000)).toBe(2000);
  });

  it('are halved until they cost at most so many pairs per row', () => {
    for (const rows of [20_000, 200_000]) {
      const length = runLength(Array(16).fill(rows), rows);
      const pairs = (16 * rows * (length - 1)) / 2;
      expect(pairs).toBeLessThanOrEqual(Math.max(1_000_000, 60 * rows, 16 * rows * 16));
    }
    expect(runLength([20_000], 20_000)).toBeGreaterThan(50);
  });
});
