import { describe, expect, it } from 'vitest';
import { communesOfCountry } from '../../../src/app/country.js';
import { communesOf } from '../../../src/communes/lookUp/lookUp.js';
import { areasOf } from '../../../src/communes/lookUp/placeText.js';
import { otherTypeFinder, typedName } from '../../../src/communes/origin/otherType.js';

const COUNTRY = communesOfCountry();

/** Finds the communes of a text among areas, in a run for these new communes. */
function meant(text: string, areas: string, ...target: string[]): string {
  const run = target.map((code) => COUNTRY.new.get(code)!);
  const find = otherTypeFinder(COUNTRY, run);
  const communes = find(communesOf(COUNTRY, text), text, areasOf(areas));
  return communes.map((commune) => `${commune.text}, ${commune.district.text}`).join('; ');
}

const PHONG_CHAU = '07954';
const LAM_THAO = '08494';

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

  it('may be meant beside one of the same province that has the type', () => {
    expect(meant('Thị trấn Phong Châu', 'Thị xã Phú Thọ')).toBe(
      'Phường Phong Châu, Thị xã Phú Thọ; Thị trấn Phong Châu, Huyện Phù Ninh',
    );
    expect(meant('Thị trấn Phong Châu', '', PHONG_CHAU)).toBe('');
  });

  it('is left open without a district', () => {
    expect(meant('Phường Phú Hộ', '')).toBe('');
    expect(meant('Phường Phú Hộ', 'tỉnh Phú Thọ')).toBe('');
    expect(meant('Phường Phú Hộ', 'huyện Tân Sơn')).toBe('');
  });

  it('is in no other province than the row names', () => {
    expect(meant('Xã Hùng Sơn', 'huyện Lâm Thao, tỉnh Phú Thọ')).toBe(
      'Thị trấn Hùng Sơn, Huyện Lâm Thao',
    );
    expect(meant('Xã Hùng Sơn', 'tỉnh Lạng Sơn, huyện Lâm Thao, tỉnh Phú Thọ')).toBe('');
    expect(meant('Xã Hùng Sơn', 'tỉnh Lạng Sơn', LAM_THAO)).toBe('');
  });

  it('is no xã called like its district, whose thị trấn has another name', () => {
    expect(meant('Thị trấn Tân Sơn', 'huyện Tân Sơn')).toBe('');
    expect(meant('thi tran tan son', 'huyen tan son')).toBe('');
    expect(meant('Thị trấn Sa Pa', 'huyện Sa Pa')).toBe('Phường Sa Pa, Thị xã Sa Pa');
  });

  it('is read in a line, with marks or without any', () => {
    expect(typedName('BCH ĐOÀN PHƯỜNG PHÚ HỘ')).toBe('Phường Phú Hộ');
    expect(typedName('ds phuong phu ho')).toBe('phuong phu ho');
    expect(typedName('Đi làm ăn xa nhà')).toBe('');
    expect(typedName('Thi xa Phu Tho')).toBe('');
  });
});
