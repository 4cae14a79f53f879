import { describe, expect, it } from 'vitest';
import { parseCommune, sameCommune } from '../../../src/communes/names/communeName.js';

function isSame(a: string, b: string): boolean {
  return sameCommune(parseCommune(a), parseCommune(b));
}

describe('a commune’s name', () => {
  it.each([
    ['Xã Phú Hộ', 'xa', 'Phú Hộ', 'phuho'],
    ['xã  PHÚ HỘ ', 'xa', 'PHÚ HỘ', 'phuho'],
    ['xa Phu Ho', 'xa', 'Phu Ho', 'phuho'],
    ['X. Phú Hộ', 'xa', 'Phú Hộ', 'phuho'],
    ['Phường Phong Châu', 'phuong', 'Phong Châu', 'phongchau'],
    ['P. Phong Châu', 'phuong', 'Phong Châu', 'phongchau'],
    ['P.Phong Châu', 'phuong', 'Phong Châu', 'phongchau'],
    ['Thị trấn Phong Châu', 'thi-tran', 'Phong Châu', 'phongchau'],
    ['TT Phong Châu', 'thi-tran', 'Phong Châu', 'phongchau'],
    ['TT. Phong Châu', 'thi-tran', 'Phong Châu', 'phongchau'],
    ['TT.Phong Châu', 'thi-tran', 'Phong Châu', 'phongchau'],
    ['BCH ĐOÀN XÃ KIỆT SƠN', 'xa', 'KIỆT SƠN', 'kietson'],
    ['Đoàn TNCS Hồ Chí Minh xã Kiệt Sơn', 'xa', 'Kiệt Sơn', 'kietson'],
    ['Đảng bộ phường Phong Châu', 'phuong', 'Phong Châu', 'phongchau'],
    ['Xã Phú Hộ (cũ)', 'xa', 'Phú Hộ', 'phuho'],
  ])('%s', (text, type, name, key) => {
    expect(parseCommune(text)).toEqual({ name, type, key });
    expect(parseCommune(text.normalize('NFD'))).toEqual({ name, type, key });
  });

  it.each([
    ['Kiệt Sơn', 'kietson'],
    ['Đoan Hùng', 'doanhung'],
    ['Hội Hợp', 'hoihop'],
    ['Phượng Lâu', 'phuonglau'],
    ['Phương Xá', 'phuongxa'],
    ['Xà Bang', 'xabang'],
    ['Xã', 'xa'],
    ['', ''],
  ])('without a type: %s', (text, key) => {
    expect(parseCommune(text)).toEqual({ name: text, key });
  });
});

describe('two names', () => {
  it('mean one commune in any spelling, and if one lacks the type', () => {
    expect(isSame('Xã Hòa Bình', 'XÃ HOÀ BÌNH')).toBe(true);
    expect(isSame('Phú Hộ', 'Xã Phú Hộ')).toBe(true);
    expect(isSame('Đoàn xã Đoan Hùng', 'Đoan Hùng')).toBe(true);
    expect(isSame('Xã đoàn Kiệt Sơn', 'Xã Kiệt Sơn')).toBe(true);
  });

  it('mean two communes if type or name differ', () => {
    expect(isSame('Phường Phong Châu', 'TT. Phong Châu')).toBe(false);
    expect(isSame('Xã Phú Hộ', 'Xã Phú Hội')).toBe(false);
    expect(isSame('Phường Lâu', 'Phượng Lâu')).toBe(false);
    expect(isSame('', '')).toBe(false);
    expect(isSame('Xã Đoàn Kết', 'Xã Kết')).toBe(false);
  });
});
