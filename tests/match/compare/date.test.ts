import { expect, it } from 'vitest';
import { compareDates, dateData } from '../../../src/match/compare/date.js';

it('supports a merge only by a date that few people have', () => {
  const many = 20060326;
  const packed = Int32Array.of(many, many, many, many, many, many, 20060512, 20060512, 0);
  const names = Int32Array.of(1, 1, 2, 3, 4, 5, 6, 6, 7);
  const { level, levels, support } = compareDates(
    dateData('joined', { type: 'date', packed }, undefined, names),
  );
  const supportOf = (a: number, b: number) => [levels[level(a, b)], support(level(a, b), a, b)];
  expect(supportOf(0, 1)).toEqual(['date-same', 0]);
  expect(supportOf(6, 7)).toEqual(['date-same', 2]);
  expect(supportOf(0, 8)).toEqual(['missing', 0]);
});
