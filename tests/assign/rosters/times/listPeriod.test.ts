import { describe, expect, it } from 'vitest';
import { listPeriod } from '../../../../src/assign/rosters/times/listPeriod.js';

const UNKNOWN = [0, 0];
const YEAR_2024 = [20240101, 20241231];

function period(titles: string[], sheet = 'Sheet1', file = 'a/Lai Dong.xlsx') {
  const { from, to } = listPeriod(titles, { file, sheet });
  return [from, to];
}

describe('the period of a list', () => {
  it.each([
    ['DANH SÁCH ĐOÀN VIÊN NĂM 2024', YEAR_2024],
    ['(Năm 2024)', YEAR_2024],
    ['Danh sách đoàn viên năm học 2023 – 2024', [20230801, 20240731]],
    ['DANH SÁCH ĐÓNG ĐOÀN PHÍ THÁNG 6/2025', [20250601, 20250631]],
    ['Tháng 06 năm 2025', [20250601, 20250631]],
    ['DANH SÁCH ĐOÀN VIÊN QUÝ II NĂM 2025', [20250401, 20250631]],
    ['Danh sách đoàn viên quý 3/2025', [20250701, 20250931]],
    ['DANH SÁCH ĐOÀN VIÊN 6 THÁNG ĐẦU NĂM 2025', [20250101, 20250631]],
    ['Danh sách thu 6 tháng cuối năm 2025', [20250701, 20251231]],
    ['Danh sách đóng quỹ năm 2024', YEAR_2024],
    ['DANH SÁCH THANH NIÊN SINH NĂM 2007', UNKNOWN],
    ['DANH SÁCH BCH NHIỆM KỲ 2022 - 2024', UNKNOWN],
    ['Danh sách đoàn viên 2021 - 2024', UNKNOWN],
    ['Lai Đồng, ngày 5 tháng 1 năm 2025', UNKNOWN],
    ['(Kèm theo Kế hoạch số 12 năm 2025)', UNKNOWN],
    ['ĐOÀN XÃ LAI ĐỒNG 2024', UNKNOWN],
    ['DANH SÁCH ĐOÀN VIÊN TRƯỞNG THÀNH NĂM 2024', UNKNOWN],
  ])('is read from the title %s', (title, expected) => {
    expect(period(['ĐOÀN TNCS HỒ CHÍ MINH', title])).toEqual(expected);
  });

  it('is read from the name of the sheet, else of the file, else of the folder', () => {
    expect(period([], '2024', 'Lai Dong 2025.xlsx')).toEqual(YEAR_2024);
    expect(period([], 'T6.2025')).toEqual([20250601, 20250631]);
    expect(period([], 'Sheet1', '2023/DS doan vien 2024.xlsx')).toEqual(YEAR_2024);
    expect(period([], 'Sheet1', 'Lai Dong/2024/ds.xlsx')).toEqual(YEAR_2024);
    expect(period([], 'Sheet1', 'Quy 4/DS quy 4-2024.xlsx')).toEqual([20241001, 20241231]);
    expect(period([], 'Q1.2025')).toEqual([20250101, 20250331]);
    expect(period([], 'SN 2007')).toEqual(UNKNOWN);
    expect(period([], 'Kết nạp', 'DS 2024.xlsx')).toEqual(UNKNOWN);
  });

  it('is what title and name share, and unknown if they contradict each other', () => {
    expect(period(['DANH SÁCH NĂM 2025'], 'T6.2025')).toEqual([20250601, 20250631]);
    expect(period(['DANH SÁCH NĂM 2024'], '2025')).toEqual(UNKNOWN);
    expect(period(['DANH SÁCH NĂM 2024', 'Danh sách năm 2025'])).toEqual(UNKNOWN);
  });
});
