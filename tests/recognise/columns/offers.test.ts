import { expect, it } from 'vitest';
import { recogniseOne, tableOf } from '../support.js';

const NAMES = ['Hà Thị Bưởi', 'Đinh Văn Mít', 'Bùi Văn Na'];
const OTHERS = ['Lê Thị Mận', 'Vi Văn Cam', 'Tô Thị Quýt'];

function offeredBelow(group: string, headings: readonly [string, string], others = OTHERS) {
  const rows = NAMES.map((name, at) => [
    ...[String(at + 1), name, '02/03/1999'],
    ...[others[at]!, `091234567${at}`],
  ]);
  const header = [
    ['STT', 'Họ và tên', 'Ngày sinh', group, ''],
    ['', '', '', ...headings],
  ];
  const table = tableOf([...header, ...rows], ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1']);
  return recogniseOne(table).findings.filter(({ code }) => code === 'column-offered');
}

it('offers no column of a group with the names of others', () => {
  expect(offeredBelow('Bác sĩ', ['Họ tên', 'Số máy lẻ'])).toEqual([]);
});

it('offers a column of a group without names', () => {
  expect(offeredBelow('Bổ sung', ['Mã lẻ', 'Số máy lẻ'], ['A1', 'B2', 'C3'])).toMatchObject([
    { args: { letter: 'E', field: 'phone' } },
  ]);
});
