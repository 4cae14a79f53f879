import { describe, expect, it } from 'vitest';
import { fieldIdsOf, fieldsOf, layoutOf, tableOf } from '../support.js';

const PEOPLE = [
  ['1', 'Hà Thị Bưởi', '02/03/1999', 'Nữ', 'Mường', 'Khu 1', '0912000001'],
  ['2', 'Đinh Văn Mít', '05/11/2001', 'Nam', 'Kinh', 'Khu 2', '0912000002'],
  ['3', 'Phùng Thị Na', '12/07/2000', 'Nữ', 'Dao', 'Khu 3', '0912000003'],
];
const TITLE = ['DANH SÁCH ĐOÀN VIÊN XÃ KIỆT SƠN', '', '', '', '', '', ''];
const FIELDS = ['ordinal', 'name', 'birth', 'gender', 'ethnicity', 'branch', 'phone'];

describe('headings that were broken over rows', () => {
  it.each([
    [
      'from the top',
      [
        ['TT', 'Họ và tên', 'Ngày, tháng,', 'Giới', 'Dân tộc', 'Chi đoàn', 'Số điện'],
        ['', 'khai sinh', 'năm sinh', 'tính', '', 'đang sinh', 'thoại'],
        ['', '', '', '', '', 'hoạt', ''],
      ],
    ],
    [
      'in the middle',
      [
        ['', '', '', 'Giới', '', 'Sinh hoạt', 'Số điện'],
        ['TT', 'Họ và tên', 'Ngày sinh', 'tính', 'Dân tộc', 'tại chi', 'thoại'],
        ['', '', '', '', '', 'đoàn', ''],
      ],
    ],
    [
      'to the bottom',
      [
        ['', '', '', '', '', 'Chi đoàn', ''],
        ['', 'Họ và tên', '', 'Giới', '', 'đang sinh', 'Số điện'],
        ['TT', 'đoàn viên', 'Ngày sinh', 'tính', 'Dân tộc', 'hoạt', 'thoại'],
      ],
    ],
  ])('are read as a whole, %s', (_, header) => {
    const table = tableOf([TITLE, ...header, ...PEOPLE]);
    expect(fieldIdsOf(table)).toEqual(FIELDS);
    expect(layoutOf(table).kinds).toEqual([
      'letterhead',
      ...header.map(() => 'header'),
      ...PEOPLE.map(() => 'member'),
    ]);
    expect(layoutOf(table)).toMatchObject({ headerTop: 1, headerBottom: 3 });
  });

  it('do not take in a section below the header', () => {
    const header = ['TT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Dân tộc', 'Chi đoàn', 'SĐT'];
    for (const name of ['Kiệt Sơn', 'khu lèn', 'chi đoàn lèn']) {
      const table = tableOf([TITLE, header, ['', name, '', '', '', '', ''], ...PEOPLE]);
      expect(fieldsOf(table)).toHaveProperty('Họ và tên');
      expect(layoutOf(table).kinds[2]).not.toBe('header');
    }
  });

  it('leave the lines of other headings', () => {
    const header = ['TT', 'Họ và tên', 'Giới tính\nDân tộc', 'Chi đoàn'];
    const people = PEOPLE.map(([no, name, , gender, ethnicity, branch]) => {
      return [no!, name!, `${gender}\n${ethnicity}`, branch!];
    });
    const further = ['', 'đoàn viên', '', 'sinh hoạt'];
    const { columns } = layoutOf(tableOf([header, further, ...people]));
    const fields = columns.map(({ field }) => field);
    expect(fields).toEqual(expect.arrayContaining(['gender', 'ethnicity']));
  });

  it('remain groups with headings of their own', () => {
    const table = tableOf([
      ['TT', 'Họ và tên', 'Ngày sinh', '', 'Dân tộc', 'Chi đoàn', 'SĐT'],
      ['', '', 'Nam', 'Nữ', '', '', ''],
      ['1', 'Hà Thị Bưởi', '', '02/03/1999', 'Mường', 'Khu 1', '0912000001'],
      ['2', 'Đinh Văn Mít', '05/11/2001', '', 'Kinh', 'Khu 2', '0912000002'],
    ]);
    expect(fieldsOf(table)).toMatchObject({
      'Ngày sinh / Nam': 'birth.male',
      'Ngày sinh / Nữ': 'birth.female',
    });
  });
});
