import { describe, expect, it } from 'vitest';
import { rosterDay } from '../../../../src/assign/rosters/times/rosterDay.js';

describe('the day of a list', () => {
  it.each([
    ['(Tính đến ngày 30/6/2025)', 20250630],
    ['DANH SÁCH ĐOÀN VIÊN CÓ ĐẾN 30 THÁNG 6 NĂM 2025', 20250630],
    ['Tính đến hết ngày 1-7-2025', 20250701],
    ['Thời điểm 31.12.2024', 20241231],
    ['Phú Hộ, ngày 30 tháng 6 năm 2025', 0],
    ['Tính đến tháng 6 năm 2025', 0],
    ['Tính đến ngày 31/6/2025', 0],
  ])('%s', (text, day) => {
    expect(rosterDay(['ĐOÀN XÃ PHÚ HỘ', text])).toBe(day);
  });

  it('is unknown if the texts give two', () => {
    expect(rosterDay(['Tính đến 30/6/2025', 'Tính đến 30/06/2025'])).toBe(20250630);
    expect(rosterDay(['Tính đến 30/6/2025', 'tính đến 31/12/2024'])).toBe(0);
  });
});
