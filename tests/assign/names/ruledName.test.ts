import { describe, expect, it } from 'vitest';
import { isSameRuledName } from '../../../src/assign/names/ruledName.js';

describe('two names of a branch', () => {
  it.each([
    ['Khu 1', 'Khu 1 (Phú Hộ)', 'Xã Phú Hộ', true],
    ['Khu 1 (Phú Hộ)', 'Khu 1', 'Xã Phú Hộ', true],
    ['Khu 1 (Phú Hộ)', 'Khu 1 (Xã Phú Hộ)', 'Xã Phú Hộ, thị xã Phú Thọ', true],
    ['Khu 1 (Hà Thạch)', 'Khu 1', 'Xã Phú Hộ', false],
    ['Khu 1 (Hà Thạch)', 'Khu 1 (Phú Hộ)', 'Xã Phú Hộ', false],
    ['Khu 1', 'Khu 2 (Phú Hộ)', 'Xã Phú Hộ', false],
  ])('%s and %s of %s are one: %s', (one, other, commune, isOne) => {
    expect(isSameRuledName(one, other, commune)).toBe(isOne);
  });
});
