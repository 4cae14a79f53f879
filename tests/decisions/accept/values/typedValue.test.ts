import { describe, expect, it } from 'vitest';
import { nearValues, readTyped } from '../../../../src/decisions/accept/values/typedValue.js';
import { YOUTH } from '../../../support/roster.js';

describe('nearValues', () => {
  const communes = ['Xã Đồng Xuân', 'Xã Hanh Cù', 'Xã Vân Lĩnh', 'Thị trấn Thanh Ba'];

  it('finds names with a slip, or without a word', () => {
    expect(nearValues('Xã Đồng Xuâ', communes)).toEqual(['Xã Đồng Xuân']);
    expect(nearValues('hanh cu cũ', communes)).toEqual(['Xã Hanh Cù']);
    expect(nearValues('Thanh Bà', communes)).toEqual(['Thị trấn Thanh Ba']);
    expect(nearValues('phu ho', ['Xã Phú Hộ', 'Xã Phú Hồ'])).toEqual(['Xã Phú Hộ', 'Xã Phú Hồ']);
  });

  it('finds none for a name that shares the type of a commune, or one word, only', () => {
    expect(nearValues('Xã Nào Đó', communes)).toEqual([]);
    expect(nearValues('Xã Thanh Thủy', communes)).toEqual([]);
    expect(nearValues('Xã Nào Đó', ['Xã Đồng Xuân'])).toEqual([]);
    const branches = [1, 2, 3].map((number) => `Chi đoàn Khu ${number}`);
    expect(nearValues('Khu 9', branches)).toEqual([]);
  });
});

it.each(['ngày 15 tháng 3 n?m 2004', 'ngày 15 tháng 3 n\ufffdm 2004', 'Ngày 15 tháng 3 năm 2004'])(
  'readTyped reads a date whose word for the year lost its letter: %s',
  (text) => {
    const birth = YOUTH.fields.find(({ id }) => id === 'birth');
    expect(readTyped(birth, text, () => ({ from: 1900, to: 2025 }))).toBe('15/03/2004');
  },
);
