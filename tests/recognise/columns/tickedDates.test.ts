import { describe, expect, it } from 'vitest';
import { fieldsOf, PARTY, recogniseOne, tableOf, withHeadings } from '../support.js';

const PEOPLE = [
  ['Hà Văn Bình', '12/03/1980', 'x', ''],
  ['Hà Thị Bưởi', '15/04/1985', '', 'x'],
  ['Đinh Công Tráng', '01/02/1979', 'x', ''],
  ['Phùng Thị Lan', '21/11/1990', 'X', ''],
];

describe('ticks below headings of dates', () => {
  it('are no dates', () => {
    const table = withHeadings(['Họ và tên', 'Ngày sinh', 'Chính thức', 'Dự bị'], ...PEOPLE);
    expect(Object.values(fieldsOf(table, PARTY))).toEqual(['name', 'birth', '-', '-']);
  });

  it('make one column with their headings below a group', () => {
    const table = tableOf([
      ['Họ và tên', 'Ngày sinh', 'Đảng viên', ''],
      ['', '', 'Chính thức', 'Dự bị'],
      ...PEOPLE,
    ]);
    expect(Object.entries(fieldsOf(table, PARTY)).at(-1)).toEqual(['Đảng viên', '-']);
    const { layout, table: read } = recogniseOne(table, PARTY);
    const column = 'columns' in layout ? layout.columns.at(-1)!.index : 0;
    expect(read.rows.slice(2).map((row) => row[column])).toEqual([
      'Chính thức',
      'Dự bị',
      'Chính thức',
      'Chính thức',
    ]);
  });

  it('leave a column of dates as it is', () => {
    const dates = PEOPLE.map(([name, birth]) => [name!, birth!, '03/02/2010', '']);
    const table = withHeadings(['Họ và tên', 'Ngày sinh', 'Chính thức', 'Dự bị'], ...dates);
    expect(fieldsOf(table, PARTY)).toMatchObject({ 'Chính thức': 'official' });
  });
});
