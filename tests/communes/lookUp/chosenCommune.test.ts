import { describe, expect, it } from 'vitest';
import { communesOfCountry } from '../../../src/app/country.js';
import { chooseCommune } from '../../../src/communes/lookUp/chosenCommune.js';

const communes = new Map([
  ['Xã Lai Đồng', new Set(['Xã Kiệt Sơn', 'Xã Lai Đồng'])],
  ['Phường Phong Châu', new Set(['Phường Phong Châu', 'Xã Phú Hộ'])],
  ['Xã Tân Sơn', new Set(['Xã Tân Sơn'])],
  ['Phường Tân Sơn', new Set(['Phường Tân Sơn'])],
  ['Xã Đông Hòa', new Set(['x'])],
  ['Xã Đồng Hòa', new Set(['y'])],
]);
const choose = (text: string) => chooseCommune(communesOfCountry(), text, communes);

describe('a new commune of the run', () => {
  it.each([
    ['Xã Lai Đồng', 'Xã Lai Đồng'],
    ['lai dong', 'Xã Lai Đồng'],
    ['08560', 'Xã Lai Đồng'],
    ['8560', 'Xã Lai Đồng'],
    ['P. Phong Châu', 'Phường Phong Châu'],
    ['xã Tân Sơn', 'Xã Tân Sơn'],
    ['Đồng Hòa', 'Xã Đồng Hòa'],
    ['xã Lai Đồng, tỉnh Phú Thọ', 'Xã Lai Đồng'],
  ])('is found by %s', (text, commune) => {
    expect(choose(text)).toEqual({ found: [commune], near: [] });
  });

  it('is not chosen among several candidates', () => {
    expect(choose('Tân Sơn').found).toEqual(['Phường Tân Sơn', 'Xã Tân Sơn']);
    expect(choose('Dong Hoa').found).toHaveLength(2);
  });

  it('is not found by another name, and similar names are reported', () => {
    expect(choose('Lai Đòong')).toEqual({ found: [], near: ['Xã Lai Đồng'] });
    expect(choose('Phường Hải Châu').found).toEqual([]);
    expect(choose('10105').found).toEqual([]);
    expect(choose('xã kiệt sơn')).toEqual({ found: [], near: ['Xã Lai Đồng'] });
    expect(choose('???').near.length).toBeGreaterThan(0);
  });
});
