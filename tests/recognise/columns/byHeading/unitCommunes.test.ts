import { expect, it } from 'vitest';
import { layoutOf, PARTY, tableOf } from '../../support.js';

/** Field of the column `Đơn vị` with these cells, and of one beside it. */
function fieldsOf(cells: string[], beside: [string, string] = ['Ghi chú', '']) {
  const rows = [
    ['STT', 'Họ và tên', 'Ngày sinh', 'Đơn vị', beside[0]],
    ...cells.map((cell, at) => [`${at + 1}`, 'Hà Văn Mận', '01/02/2001', cell, beside[1]]),
  ];
  return layoutOf(tableOf(rows))
    .columns.slice(3)
    .map(({ field }) => field);
}

it.each([
  [['Xã Lai Đồng', 'Xã Lai Đồng'], 'commune'],
  [['PHƯỜNG PHONG CHÂU', '', 'Thị trấn Phong Châu'], 'commune'],
  [['Đoàn xã Lai Đồng', 'Đoàn phường Phong Châu'], 'commune'],
  [['Đoàn TN xã Lai Đồng', 'Đoàn TNCS Hồ Chí Minh phường Phong Châu'], 'commune'],
  [['Hội LHPN xã Lai Đồng', 'BCH Đoàn TT. Phong Châu'], 'commune'],
  [['Xã đoàn Lai Đồng', 'Xã Đoàn Kết'], 'commune'],
  [['Đoàn trường THPT', 'Đoàn xã Lai Đồng'], 'branch'],
  [['Đoàn xã', 'Đoàn xã'], 'branch'],
  [['Chi đoàn Khu 1', 'Xã Lai Đồng'], 'branch'],
  [['Xã đội', 'Xã đội'], 'branch'],
  [['XÃ ĐOÀN', 'XÃ ĐOÀN'], 'branch'],
  [['Khu 1', 'Khu 2'], 'branch'],
])('units %j are read as %s', (cells, field) => {
  expect(fieldsOf(cells)[0]).toBe(field);
});

it('reads units of which most are communes beside a column of branches', () => {
  const units = [...Array(5).fill('Đoàn xã Lai Đồng'), 'Đoàn trường THPT'];
  expect(fieldsOf(units, ['Chi đoàn', 'Khu 1'])).toEqual(['commune', 'branch']);
  expect(fieldsOf(units.reverse().slice(0, 2), ['Chi đoàn', 'Khu 1'])[0]).toBeUndefined();
});

it('reads units as communes above a signature', () => {
  const members = ['1', '2', '3'].map((at) => [at, 'Hà Văn Mận', '01/02/2001', 'Xã Lai Đồng']);
  const table = tableOf([
    ['STT', 'Họ và tên', 'Ngày sinh', 'Đơn vị'],
    ...members,
    ['', '', '', 'Trưởng thôn'],
  ]);
  expect(layoutOf(table).columns[3]!.field).toBe('commune');
});

it('leaves the commune to a column that is headed as one', () => {
  const [unit, commune] = fieldsOf(['Xã Lai Đồng', 'Xã Lai Đồng'], ['Xã', 'Xã Kiệt Sơn']);
  expect([unit, commune]).toEqual([undefined, 'commune']);
});

it.each([
  ['Đơn vị công tác', ['Chi đoàn khu 1', 'chi doan Khu 2'], 'branch'],
  ['Đơn vị công tác', ['Khu 1', 'Xóm Múc'], 'branch'],
  ['Đơn vị công tác', ['Khu 1', 'Trường Mầm non'], undefined],
  ['Đơn vị công tác', ['Trường Mầm non', 'Công an xã'], undefined],
  ['Đoàn đại biểu', ['Chi đoàn khu 1', 'Chi đoàn khu 2'], 'branch'],
  ['Đoàn đại biểu', ['Xã Lai Đồng', 'Xã Kiệt Sơn'], undefined],
  ['Đơn vị (xã, thị trấn)', ['Xã Lai Đồng', 'Thị trấn Thanh Sơn'], 'commune'],
  ['Đơn vị (xã, thị trấn)', ['Lai Đồng', 'Thanh Sơn'], 'commune'],
  ['Đơn vị (Xã/Phường)', ['Khu 1', 'Khu 2'], 'branch'],
  ['Đơn vị (thôn, khu)', ['Khu 1', 'Khu 2'], 'branch'],
  ['Chuyển đến', ['Chi đoàn khu 1', 'Chi đoàn khu 2'], undefined],
  ['Đơn vị chuyển đến', ['Chi đoàn khu 1', 'Chi đoàn khu 2'], undefined],
  ['Đơn vị giới thiệu', ['Chi đoàn khu 1', 'Chi đoàn khu 2'], undefined],
])('a column %s with the units %j is read as %s', (heading, cells, field) => {
  const rows = [
    ['STT', 'Họ và tên', 'Ngày sinh', heading],
    ...cells.map((cell, at) => [`${at + 1}`, 'Hà Văn Mận', '01/02/2001', cell]),
  ];
  expect(layoutOf(tableOf(rows)).columns[3]?.field).toBe(field);
});

it.each([
  ['Đảng bộ (chi bộ)', ['Chi bộ khu 1', 'CB Khu 2'], 'branch'],
  ['Đảng bộ cơ sở', ['Chi bộ khu 1', 'Chi bộ khu 2'], 'branch'],
  ['Đảng bộ', ['Đảng bộ xã Lai Đồng', 'Chi bộ khu 2'], 'commune'],
  ['Đảng bộ', ['Xã Lai Đồng', 'Xã Kiệt Sơn'], 'commune'],
])('a column %s with the cells %j is read as the %s', (heading, cells, field) => {
  const rows = [
    ['STT', 'Họ và tên', 'Ngày sinh', heading],
    ...cells.map((cell, at) => [`${at + 1}`, 'Hà Văn Mận', '01/02/1981', cell]),
  ];
  expect(layoutOf(tableOf(rows), PARTY).columns[3]?.field).toBe(field);
});

it('leaves the branch to a column that is headed as one', () => {
  const rows = [
    ['STT', 'Họ và tên', 'Ngày sinh', 'Đảng bộ', 'Chi bộ'],
    ['1', 'Hà Văn Mận', '01/02/1981', 'Chi bộ Lai Đồng', 'Chi bộ khu 1'],
  ];
  expect(layoutOf(tableOf(rows), PARTY).columns.slice(3)).toMatchObject([
    {},
    { field: 'branch', header: 'Chi bộ' },
  ]);
});

it.each([
  ['Đơn vị', ['Chi bộ', 'Đảng bộ'], ['Khu 1', 'Xã Kiệt Sơn'], ['branch', 'commune']],
  ['Tổ chức Đảng', ['Chi bộ', 'Đảng bộ'], ['Khu 1', 'Kiệt Sơn'], ['branch', 'commune']],
  ['Đơn vị đề nghị', ['Chi bộ', 'Đảng ủy'], ['HTTNV', 'HTXSNV'], [undefined, undefined]],
  ['Đơn vị công tác', ['Tên', 'Xã'], ['Trường Mầm non', 'Kiệt Sơn'], [undefined, undefined]],
])('below %s, the headings %j are read as %j', (group, headings, cells, fields) => {
  const rows = [
    ['STT', 'Họ và tên', 'Ngày sinh', group, ''],
    ['', '', '', ...headings],
    ['1', 'Hà Văn Mận', '01/02/1981', ...cells],
    ['2', 'Lò Thị Na', '03/04/1982', ...cells],
  ];
  const { columns } = layoutOf(tableOf(rows, ['D1:E1', 'A1:A2', 'B1:B2', 'C1:C2']), PARTY);
  expect(columns.slice(3).map(({ field }) => field)).toEqual(fields);
});
