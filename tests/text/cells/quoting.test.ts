import { describe, expect, it } from 'vitest';
import { needsQuotes } from '../../../src/text/cells/quoting.js';

describe('a cell needs quotes', () => {
  it.each(['a,b', 'a;b', 'a|b', 'a\tb', 'a\nb', 'a"b', ' a', 'a\u00a0'])('%j', (text) => {
    expect(needsQuotes(text)).toBe(true);
  });

  it.each(['', 'Hà Thị Linh', '001204000123', "'=1"])('but not %j', (text) => {
    expect(needsQuotes(text)).toBe(false);
  });
});
