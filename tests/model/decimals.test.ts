import { describe, expect, it } from 'vitest';
import { sayIn } from '../../src/messages/index.js';
import { decimalsBy } from '../../src/model/index.js';

const vi = decimalsBy(sayIn('vi'));
const en = decimalsBy(sayIn('en'));

describe('decimals', () => {
  it('have a comma in Vietnamese and a point in English', () => {
    expect([vi.fixed(5.96, 1), en.fixed(5.96, 1)]).toEqual(['6,0', '6.0']);
    expect([vi.percent(0.99449, 1), en.percent(0.99449, 1)]).toEqual(['99,4 %', '99.4 %']);
  });

  it('follow a minus sign, not a hyphen', () => {
    expect([vi.fixed(-3.2, 1), en.short(-3.25, 1)]).toEqual(['−3,2', '−3.3']);
  });

  it('are left out where a number has none', () => {
    expect(vi.fixed(12, 0)).toBe('12');
    expect([50, 99.94, 0.125].map((value) => vi.short(value, 1))).toEqual(['50', '99,9', '0,1']);
  });

  it('show bits with their sign, and none for zero', () => {
    expect([-0.04, 0.04, 3.14, -2.5].map(vi.signed)).toEqual(['0,0', '0,0', '+3,1', '−2,5']);
  });
});
