import { describe, expect, it } from 'vitest';
import { rowRanges } from '../../../src/text/index.js';

describe('rowRanges', () => {
  it.each([
    [[], []],
    [[4], ['4']],
    [
      [2, 3, 4, 7, 9, 10],
      ['2–4', '7', '9–10'],
    ],
  ])('writes %j as %j', (rows, ranges) => {
    expect(rowRanges(rows)).toEqual(ranges);
  });
});
