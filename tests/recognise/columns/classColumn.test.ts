import { expect, it } from 'vitest';
import { fieldsOf, layoutOf, tableOf } from '../support.js';

const list = (line: string, heading = 'Lớp') =>
  tableOf([
    ['ĐOÀN XÃ KIỆT SƠN'],
    [line],
    ['DANH SÁCH ĐOÀN VIÊN'],
    ['STT', 'Họ và tên', 'Ngày sinh', heading],
    ['1', 'Hà Thị Bưởi', '02/03/2009', '9A'],
    ['2', 'Đinh Văn Mít', '05/06/2009', '9B'],
    ['3', 'Lò Thị Na', '02/03/2009', '9B'],
  ]);

it('carries classes along below the branch of a school', () => {
  const table = list('CHI ĐOÀN TRƯỜNG THCS KIỆT SƠN');
  expect(fieldsOf(table)).toMatchObject({ Lớp: '-' });
  expect(layoutOf(table).sections[4]).toBe('CHI ĐOÀN TRƯỜNG THCS KIỆT SƠN');
});

it('reads classes as branches if nothing above names one, or the heading calls them so', () => {
  expect(fieldsOf(list('TRƯỜNG THCS KIỆT SƠN'))).toMatchObject({ Lớp: 'branch' });
  const named = list('CHI ĐOÀN TRƯỜNG THCS KIỆT SƠN', 'Chi đoàn');
  expect(fieldsOf(named)).toMatchObject({ 'Chi đoàn': 'branch' });
});
