import { describe, expect, it } from 'vitest';
import { widthOf } from '../../../src/recognise/cells/cellAt.js';

describe('the width of rows', () => {
  it('is that of the longest one', () => {
    expect(widthOf([['a'], ['a', 'b'], []])).toBe(2);
    expect(widthOf([])).toBe(0);
  });

  it('is found for more rows than a call may have arguments', () => {
    expect(widthOf(new Array(300_000).fill(['a', 'b', 'c']))).toBe(3);
  });
});
