import { describe, expect, it } from 'vitest';
import { statedCount } from '../../../src/recognise/cells/statedCount.js';

describe('the number of people that a row states', () => {
  it.each([
    ['Cộng: 25 đồng chí', 25],
    ['Tổng số: 45 đ/c, trong đó nữ: 20', 45],
    ['Tổng số đoàn viên: 45', 45],
    ['Tổng số đảng viên hiện có: 12 (nữ 5)', 12],
    ['TỔNG CỘNG 7 HỘI VIÊN', 7],
    ['Danh sách này có 25 (hai mươi lăm) người./.', 25],
    ['(Ấn định danh sách gồm 6 người)', 6],
    ['Tong so: 1.250 doan vien', 1250],
    ['Tổng số: 30 sinh viên | Ngày xuất: 01/02/2025', 30],
    ['Cộng: 30 cán bộ, giáo viên', 30],
  ])('is read: %s', (text, count) => {
    expect(statedCount(['', text], false)).toBe(count);
  });

  it('may stand in several cells', () => {
    expect(statedCount(['Tổng cộng', '', '7 đồng chí'], false)).toBe(7);
    expect(statedCount(['Cộng: 4 người', '3000000'], false)).toBe(4);
  });

  it.each([
    'Tổng số: 25',
    'Tổng số tiền: 25 đồng',
    'Tổng số hộ: 25',
    'Tổng số giáo viên chủ nhiệm: 5',
    'Tổng số đoàn viên nữ: 10',
    'Tổng số đoàn viên đã nộp: 10',
    'Tổng số: 25 đoàn viên đã nộp đoàn phí',
    'Có mặt: 20/25 đồng chí',
    'Tổng số đoàn viên: 20/25',
    'Trong đó: 10 đảng viên',
    'Nữ: 10 đồng chí',
    'Kết nạp mới: 5 đồng chí',
    'Đại hội Đoàn xã lần thứ 25',
  ])('is not read: %s', (text) => {
    expect(statedCount([text], false)).toBeUndefined();
  });

  it.each([
    ['I. Chi đoàn khu Chiềng: 25 đồng chí', 25],
    ['Khu 1 (12 ĐV)', 12],
    ['Khu 3: Tổng số: 8 đoàn viên, trong đó nữ: 3', 8],
    ['Khu 1: 1.250 đồng chí (nữ 1.010)', 1250],
    ['Khu 5', undefined],
  ])('stands behind the name of a section: %s', (text, count) => {
    expect(statedCount([text], true)).toBe(count);
  });
});
