import { describe, expect, it } from 'vitest';
import { titlesNameOutsiders } from '../../../src/recognise/cells/outsiderTitles.js';
import { recogniseOne, tableOf } from '../support.js';

describe('a title', () => {
  it.each([
    'DANH SÁCH QUẦN CHÚNG ƯU TÚ ĐÃ HỌC LỚP CẢM TÌNH ĐẢNG',
    'II. Danh sách đối tượng kết nạp Đảng',
    'DANH SÁCH THANH NIÊN CHƯA VÀO ĐOÀN',
    'DANH SÁCH PHỤ NỮ CHƯA THAM GIA TỔ CHỨC HỘI',
    'DANH SÁCH PHỤ NỮ NGOÀI TỔ CHỨC HỘI',
    'DANH SÁCH ĐỀ NGHỊ KẾT NẠP HỘI VIÊN',
    'Theo dõi quần chúng ưu tú',
  ])('names people who have not joined: %s', (title) => {
    expect(titlesNameOutsiders([title, 'Sheet1'])).toBe(true);
  });

  it('may be the name of the sheet', () => {
    expect(titlesNameOutsiders(['DANH SÁCH', 'Cảm tình Đảng'])).toBe(true);
  });

  it.each([
    'DANH SÁCH ĐOÀN VIÊN ƯU TÚ ĐỀ NGHỊ KẾT NẠP ĐẢNG',
    'DANH SÁCH ĐẢNG VIÊN GIÚP ĐỠ QUẦN CHÚNG ƯU TÚ',
    'DANH SÁCH HỘI VIÊN MỚI KẾT NẠP',
    'DANH SÁCH ĐOÀN VIÊN CHƯA CÓ THẺ ĐOÀN',
    'Căn cứ đơn xin vào Đoàn của quần chúng',
  ])('names members: %s', (title) => {
    expect(titlesNameOutsiders([title, 'Sheet1'])).toBe(false);
  });
});

it('reports that people who have not joined count as members', () => {
  const { findings } = recogniseOne(
    tableOf([
      ['DANH SÁCH THANH NIÊN CHƯA VÀO ĐOÀN'],
      ['Họ và tên', 'Năm sinh'],
      ['Hà Thị Bưởi', '2005'],
    ]),
  );
  expect(findings).toMatchObject([
    { level: 'warning', code: 'may-not-be-members', args: { count: 1 } },
  ]);
});
