import { describe, expect, it } from 'vitest';
import { communesOfCountry } from '../../../src/app/country.js';
import { communesOf } from '../../../src/communes/lookUp/lookUp.js';
import { areasOf } from '../../../src/communes/lookUp/placeText.js';
import { otherTypeFinder, typedName } from '../../../src/communes/origin/otherType.js';

const COUNTRY = communesOfCountry();

/** Finds the commune of a text among areas, in a run for these new communes. */
function meant(text: string, areas: string, ...target: string[]): string | undefined {
  const run = target.map((code) => COUNTRY.new.get(code)!);
  const find = otherTypeFinder(COUNTRY, run);
  const commune = find(communesOf(COUNTRY, text), text, areasOf(areas));
  return commune && `${commune.text}, ${commune.district.text}`;
}

const PHONG_CHAU = '07954';

describe('a commune with a type that it does not have', () => {
  it('is the only one of its name in the district of the list', () => {
    expect(meant('Phường Phú Hộ', 'Thị xã Phú Thọ')).toBe('Xã Phú Hộ, Thị xã Phú Thọ');
    expect(meant('phuong phu ho', 'thi xa phu tho')).toBe('Xã Phú Hộ, Thị xã Phú Thọ');
    expect(meant('Phường Phú Hộ, thị xã Phú Thọ', '')).toBe('Xã Phú Hộ, Thị xã Phú Thọ');
  });

  it('is a part of the new commune of the run', () => {
    expect(meant('Phường Phú Hộ', '', PHONG_CHAU)).toBe('Xã Phú Hộ, Thị xã Phú Thọ');
  });

  it('wins over communes of other provinces that have the type', () => {
    expect(meant('Xã Phong Châu', 'Thị xã Phú Thọ')).toBe('Phường Phong Châu, Thị xã Phú Thọ');
  });

  it('is left open without a district, or where the province has one of the type', () => {
    expect(meant('Phường Phú Hộ', '')).toBeUndefined();
    expect(meant('Phường Phú Hộ', 'tỉnh Phú Thọ')).toBeUndefined();
    expect(meant('Phường Phú Hộ', 'huyện Tân Sơn')).toBeUndefined();
    expect(meant('Thị trấn Phong Châu', 'Thị xã Phú Thọ')).toBeUndefined();
    expect(meant('Thị trấn Phong Châu', '', PHONG_CHAU)).toBeUndefined();
  });

  it('is read in a line, with marks or without any', () => {
    expect(typedName('BCH ĐOÀN PHƯỜNG PHÚ HỘ')).toBe('Phường Phú Hộ');
    expect(typedName('ds phuong phu ho')).toBe('phuong phu ho');
    expect(typedName('Đi làm ăn xa nhà')).toBe('');
    expect(typedName('Thi xa Phu Tho')).toBe('');
  });
});
