import { describe, expect, it } from 'vitest';
import { betterSpellings } from '../../../src/communes/names/newSpellings.js';

describe('spellings of a new commune', () => {
  it.each([
    ['marks that are missing', ['Phường Phong Châu', 'Phường Phong Chau'], 'Phường Phong Châu'],
    ['another case', ['Xã Lai Đồng', 'Xã Lai Đồng', 'xã lai đồng'], 'Xã Lai Đồng'],
    [
      'a type that is missing',
      ['Phong Châu', 'Phong Châu', 'Phường Phong Châu'],
      'Phường Phong Châu',
    ],
  ])('are one: %s', (_, texts, one) => {
    const better = betterSpellings(texts);
    expect(new Set(texts.map((text) => better.get(text) ?? text))).toEqual(new Set([one]));
  });

  it.each([
    ['another mark', ['Xã Hà Thanh', 'Xã Hạ Thanh']],
    ['another type', ['Xã Tân Sơn', 'Phường Tân Sơn']],
    ['no marks, where two have that name', ['Xã Hà Thanh', 'Xã Hạ Thành', 'Xã Ha Thanh']],
    ['no type, where two have that name', ['Xã Tân Sơn', 'Phường Tân Sơn', 'Tân Sơn']],
  ])('remain several: %s', (_, texts) => {
    expect(betterSpellings(texts)).toEqual(new Map());
  });
});
