import { expect, it } from 'vitest';
import { birthData, compareBirths } from '../../../src/match/compare/birth.js';

it('compares a damaged date digit by digit', () => {
  const packed = Int32Array.of(18340101 + 101, 0, 0, 18340202, 18521203);
  const damaged = Int32Array.of(0, 18340282, 18340292, 0, 0);
  const { level, levels, frequencyBits } = compareBirths(
    birthData('birth', { type: 'date', packed, damaged }, Int32Array.of(1, 1, 1, 1, 2), 5),
  );
  const between = (a: number, b: number) => levels[level(a, b)];
  expect(between(0, 1)).toBe('date-digit');
  expect(between(1, 0)).toBe('date-digit');
  expect(between(1, 2)).toBe('date-digit');
  // Two wrong digits may be anything.
  expect(between(1, 4)).toBe('missing');
  expect(frequencyBits(0, 1, level(0, 1))).toBe(frequencyBits(0, 3, level(0, 1)));
});
