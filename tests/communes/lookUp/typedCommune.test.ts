import { describe, expect, it } from 'vitest';
import { communesOfCountry } from '../../../src/app/country.js';
import { typedCommuneOf } from '../../../src/communes/index.js';

/** Finds the old commune, or else the new one, that a text means in a run with these new communes. */
function typed(text: string, ...run: string[]): string | string[] | undefined {
  const found = typedCommuneOf(communesOfCountry(), text, ({ code }) => run.includes(code));
  if (found === undefined) return undefined;
  if ('several' in found) return found.several;
  return (found.old ?? found.commune).text;
}

describe('a commune typed with a type that it does not have', () => {
  it('is the only one of its name in the district', () => {
    expect(typed('Xã Bo, huyện Kim Bôi, tỉnh Hòa Bình')).toBe('Thị trấn Bo');
    expect(typed('xa bo, kim boi')).toBe('Thị trấn Bo');
  });

  it('is the only one of its name in the run', () => {
    expect(typed('xã Bo', '04978')).toBe('Thị trấn Bo');
  });

  it('is unknown elsewhere', () => {
    expect(typed('xã Bo')).toBeUndefined();
    expect(typed('xã Bo, huyện Tân Sơn')).toBeUndefined();
  });

  it('is not the commune of another type where one has the type', () => {
    expect(typed('Thị trấn Thanh Sơn, huyện Thanh Sơn')).toBe('Thị trấn Thanh Sơn');
  });

  it('may be the town of a district with a xã of the name', () => {
    expect(typed('Thị trấn Kim Bôi, huyện Kim Bôi, tỉnh Hòa Bình')).toBeUndefined();
    expect(typed('thị trấn Tân Sơn, huyện Tân Sơn')).toBeUndefined();
  });

  it('is asked about where several of other types have its name', () => {
    expect(typed('thị trấn Cao Sơn, tỉnh Hòa Bình')).toEqual([
      'Xã Cao Sơn, tỉnh Phú Thọ',
      'Xã Cao Sơn, huyện Đà Bắc, tỉnh Hòa Bình',
      'Xã Cao Sơn, huyện Lương Sơn, tỉnh Hòa Bình',
    ]);
  });
});
