import { describe, expect, it } from 'vitest';
import { wrapped } from '../../../src/cli/terminal/wrap.js';

describe('a text on a terminal', () => {
  it('is broken at blanks, before the last column', () => {
    expect(wrapped('một hai ba bốn', 8)).toBe('một hai\nba bốn');
    expect(wrapped('một hai ba bốn', 7)).toBe('một\nhai ba\nbốn');
  });

  it('keeps a word that is longer than a line', () => {
    expect(wrapped('gửi /thư/mục/rất/dài về', 8)).toBe('gửi\n/thư/mục/rất/dài\nvề');
  });

  it('is not broken without a width', () => {
    expect(wrapped('một hai ba bốn', undefined)).toBe('một hai ba bốn');
  });
});
