import { expect, it } from 'vitest';
import { ASSOCIATION, fieldsOf, layoutOf, tableOf } from '../support.js';

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

const ofGroups = (above: string[], heading: string, ...sections: string[]) => {
  const member = ['1', 'Hà Thị Bưởi', '02/03/1979', 'Tổ 1'];
  const people = sections.length === 0 ? [member] : sections.flatMap((text) => [[text], member]);
  return tableOf([
    ...above.map((line) => [line]),
    ['STT', 'Họ và tên', 'Ngày sinh', heading],
    ...people,
  ]);
};

it.each(['Tổ phụ nữ', 'Tổ hội', 'Tên tổ hội', 'Phân hội'])(
  'carries groups along beside the branch above or in section rows: %s',
  (heading) => {
    const fields = (...list: Parameters<typeof ofGroups>) =>
      fieldsOf(ofGroups(...list), ASSOCIATION);
    const carried = { [heading]: '-' };
    expect(fields(['CHI HỘI PHỤ NỮ KHU 5', 'DANH SÁCH HỘI VIÊN'], heading)).toMatchObject(carried);
    expect(fields(['DANH SÁCH HỘI VIÊN CHI HỘI KHU 5'], heading)).toMatchObject(carried);
    const sections = ['I. Chi hội khu 5', 'II. Chi hội khu 6'];
    expect(fields(['DANH SÁCH HỘI VIÊN'], heading, ...sections)).toMatchObject(carried);
  },
);

it.each([
  ['without a branch', ['DANH SÁCH HỘI VIÊN']],
  ['of a commune', ['CHI HỘI PHỤ NỮ XÃ LAI ĐỒNG', 'DANH SÁCH HỘI VIÊN']],
])('reads groups as branches in a list %s', (_, above) => {
  const table = ofGroups(above, 'Tổ phụ nữ');
  expect(fieldsOf(table, ASSOCIATION)).toMatchObject({ 'Tổ phụ nữ': 'branch' });
});
