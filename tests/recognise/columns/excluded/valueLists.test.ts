import { describe, expect, it } from 'vitest';
import { fieldsOf, isLayout, layoutOf, recogniseOne, tableOf } from '../../support.js';

const PEOPLE = [
  ['1', 'Hà Thị Bưởi', 'Nữ', '1999'],
  ['2', 'Đinh Văn Mít', 'Nam', '1998'],
  ['3', 'Phùng Văn Mận', 'Nam', '2001'],
];

/** The lines of a roster, and beside them a blank column and lists of values. */
function listBeside(headings: string[], ...values: string[][]) {
  const beside = (row: number) => ['', ...values.map((column) => column[row] ?? '')];
  return tableOf([headings, ...PEOPLE].map((cells, row) => [...cells, ...beside(row)]));
}

it('are no facts of the people beside them', () => {
  const table = listBeside(
    ['STT', 'Họ và tên', 'Phái', 'Năm sinh'],
    ['Giới tính', 'Nam', 'Nữ'],
    ['Dân tộc', 'Kinh', 'Mường'],
  );
  expect(Object.values(fieldsOf(table))).toEqual([
    ...['ordinal', 'name', 'gender', 'birth'],
    ...['-', '-'],
  ]);
});

it('are no facts of people if they begin beside sub-headings', () => {
  const table = tableOf(
    [
      ['STT', 'Họ và tên', 'Ngày sinh', '', 'Nơi ở', '', 'Giới tính'],
      ['', '', 'Nam', 'Nữ', '', '', 'Nam'],
      ['1', 'Hà Thị Bưởi', '', '02/03/1999', 'Khu 1', '', 'Nữ'],
      ['2', 'Đinh Văn Mít', '02/03/1998', '', 'Khu 1'],
    ],
    ['C1:D1'],
  );
  expect(Object.values(fieldsOf(table))).toEqual([
    ...['ordinal', 'name', 'birth.male', 'birth.female', 'address'],
    '-',
  ]);
});

it.each([
  { why: 'a value is repeated', values: ['Kinh', 'Kinh'] },
  { why: 'each person has one', values: ['Kinh', 'Mường', 'Tày'] },
  { why: 'there is only one', values: ['Kinh'] },
  { why: 'they begin below the first person', values: ['', 'Kinh', 'Mường'] },
])('are facts of people if $why', ({ values }) => {
  const headings = ['STT', 'Họ và tên', 'Phái', 'Năm sinh'];
  const { columns } = layoutOf(listBeside(headings, ['Dân tộc', ...values]));
  expect(columns.find(({ header }) => header === 'Dân tộc')?.field).toBe('ethnicity');
});

describe('counts of groups beside the list', () => {
  const HEADINGS = ['STT', 'Họ và tên', 'Phái', 'Năm sinh'];

  it.each([
    [
      ['Tổ', 'Khu 1', 'Tổng'],
      ['Nam', '1', '1'],
      ['Nữ', '0', '1'],
    ],
    [['Thôn', 'Khu 1', 'Khu 2'], ['Số lượng', '1', '2'], []],
    [
      ['TT', '1', '2', ''],
      ['Thôn', 'Khu 1', 'Khu 2', 'Cộng'],
      ['Tổng số', '1', '2', '3'],
    ],
  ])('are no facts of people: %j', (...columns) => {
    const fields = Object.values(fieldsOf(listBeside(HEADINGS, ...columns)));
    expect(fields.slice(4).every((field) => field === '-')).toBe(true);
  });

  it.each([
    [
      ['Khu', 'Khu 1', 'Khu 1', 'Khu 2'],
      ['Quý I', '10', '10', '10'],
      ['Cộng', '10', '10', '10'],
    ],
    [
      ['Khu', 'Khu 1', 'Khu 2'],
      ['Cộng', '10', '10'],
      ['Ghi chú', 'Ốm', ''],
    ],
  ])('are facts of people without a sum or with other facts: %j', (...columns) => {
    const { columns: read } = layoutOf(listBeside(HEADINGS, ...columns));
    expect(read.find(({ header }) => header === 'Khu')?.field).toBe('address');
  });
});

describe('a sheet of values to choose from', () => {
  const VALUES = [
    ['Giới tính', 'Dân tộc', 'Cán bộ phụ trách'],
    ['Nam', 'Kinh', 'Hà Thị Bưởi'],
    ['Nữ', 'Mường', 'Đinh Văn Mít'],
    ['', 'Tày', 'Phùng Văn Mận'],
    ['', 'Dao', ''],
  ];
  const fieldOfNames = (rows: string[][]) => {
    const { layout } = recogniseOne(tableOf(rows));
    return isLayout(layout) ? layout.columns[2]?.field : layout.reason;
  };

  it('has no people, although a column has names', () => {
    expect(fieldOfNames(VALUES)).toBe('no-name');
  });

  it('is no list in which people share a value, or in which all columns end with the people', () => {
    const shared = VALUES.with(3, ['Nam', 'Tày', 'Phùng Văn Mận']);
    const filled = VALUES.slice(0, 4).with(3, ['Khác', 'Tày', 'Phùng Văn Mận']);
    expect([shared, filled].map(fieldOfNames)).toEqual(['name', 'name']);
  });
});
