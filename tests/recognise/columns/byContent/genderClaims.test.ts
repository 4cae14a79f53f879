import { describe, expect, it } from 'vitest';
import { fieldsOf, tableOf, withHeadings } from '../../support.js';

it('ticks below Nữ count beside a signature in their column', () => {
  const rows = ['x', '', 'x', '', '', 'x'].map((mark, at) => [
    `${at + 1}`,
    'Hà Thị Bưởi',
    '1999',
    mark,
  ]);
  const table = withHeadings(
    ['TT', 'Họ và tên', 'Năm sinh', 'Nữ'],
    ...rows,
    ['', '', '', 'Lai Đồng, ngày 2 tháng 6 năm 2025'],
    ['', '', '', 'HIỆU TRƯỞNG'],
    ['', '', '', '(Ký tên, đóng dấu)'],
  );
  expect(fieldsOf(table).Nữ).toBe('gender.female');
});

it.each([
  ['Giới tính nam', 'Giới tính nữ'],
  ['GT nam', 'GT nữ'],
  ['Giới tính - Nam', 'Giới tính: Nữ'],
])('ticks below both genders count with the heading in each: %s, %s', (male, female) => {
  const table = withHeadings(
    ['TT', 'Họ và tên', male, female, 'Năm sinh'],
    ['1', 'Hà Thị Bưởi', '', 'x', '1999'],
    ['2', 'Đinh Văn Mít', 'x', '', '1998'],
    ['3', 'Phùng Thị Na', '', 'x', '1997'],
  );
  const { [male]: first, [female]: second } = fieldsOf(table);
  expect([first, second]).toEqual(['gender.male', 'gender.female']);
});

it.each(['Là nữ', 'Nữ (đánh dấu x)'])('ticks for women count below %s', (heading) => {
  const table = withHeadings(
    ['TT', 'Họ và tên', 'Năm sinh', heading],
    ['1', 'Hà Thị Bưởi', '1999', 'x'],
    ['2', 'Đinh Văn Mít', '1998', ''],
    ['3', 'Phùng Thị Na', '1997', 'x'],
  );
  expect(fieldsOf(table)[heading]).toBe('gender.female');
});

it('TRUE and FALSE below Nam count as ticks and as none', () => {
  const rows = ['TRUE', 'FALSE', 'TRUE', 'FALSE'].map((mark, at) => [
    `${at + 1}`,
    'Hà Thị Bưởi',
    '1999',
    mark,
  ]);
  const table = withHeadings(['TT', 'Họ và tên', 'Năm sinh', 'Nam'], ...rows);
  expect(fieldsOf(table).Nam).toBe('gender.male');
});

it('dates below Nam and Nữ are those of birth above a table of counts', () => {
  const table = withHeadings(
    ['TT', 'Họ và tên', 'Nam', 'Nữ', 'Văn hóa', 'Chức vụ'],
    ['1', 'Hà Thị Bưởi', '', '02/03/1999', '12/12', ''],
    ['2', 'Đinh Văn Mít', '05/06/1998', '', '12/12', ''],
    ['3', 'Phùng Thị Na', '', '07/08/1997', '12/12', ''],
    ['', 'Tổng: 3 đồng chí', '', '', '', ''],
    ['', 'KẾT QUẢ XẾP LOẠI', '', '', '', ''],
    ['TT', 'Nội dung', 'Số lượng', 'Tỷ lệ', '', ''],
    ['1', 'Hoàn thành tốt', '2', '66,7', '', ''],
  );
  const { Nam: male, Nữ: female } = fieldsOf(table);
  expect([male, female]).toEqual(['birth.male', 'birth.female']);
});

it.each(['Nữ giới', 'Gái', 'Bà'])('ticks below %s are no dates of birth', (heading) => {
  const table = withHeadings(
    ['TT', 'Họ và tên', 'Quê quán', heading],
    ['1', 'Hà Thị Bưởi', 'Lai Đồng', 'x'],
    ['2', 'Đinh Văn Mít', 'Lai Đồng', ''],
    ['3', 'Phùng Thị Na', 'Lai Đồng', 'x'],
  );
  expect(fieldsOf(table)[heading]).toBe('gender.female');
});

describe('dates below Giới tính {Nam, Nữ}', () => {
  const list = (headings: string[], ...births: string[][]) =>
    tableOf(
      [
        ['TT', 'Họ và tên', 'Giới tính', '', ...headings],
        ['', '', 'Nam', 'Nữ', ...headings.map(() => '')],
        ...births.map((cells, at) => [`${at + 1}`, `Hà Thị Bưởi ${'ABC'[at]}`, ...cells]),
      ],
      ['C1:D1'],
    );
  const NAM = 'Giới tính / Nam';
  const NU = 'Giới tính / Nữ';

  it.each([
    ['1961', '1969', '1980'],
    ['02/03/1961', '1969', '05/1980'],
  ])('are those of birth: %s', (first, second, third) => {
    const table = list([], [first, ''], ['', second], ['', third]);
    expect(fieldsOf(table)).toMatchObject({ [NAM]: 'birth.male', [NU]: 'birth.female' });
  });

  it('are a gender beside a column with the dates of birth', () => {
    const table = list(['Ngày sinh'], ['1961', '', '02/03/1961'], ['', '1969', '04/05/1969']);
    expect(fieldsOf(table)).toMatchObject({ [NAM]: 'gender.male', [NU]: 'gender.female' });
  });

  it('are a gender if they are ticks', () => {
    const table = list([], ['x', ''], ['', 'x'], ['', 'x']);
    expect(fieldsOf(table)).toMatchObject({ [NAM]: 'gender.male', [NU]: 'gender.female' });
  });
});

describe('years below Nam and Nữ', () => {
  it.each([
    ['(năm sinh)', '', ['C2:D2']],
    ['Năm sinh', '', ['C2:D2']],
    ['Năm sinh', 'Năm sinh', []],
  ])('are those of birth above %s and “%s”', (male, female, merges) => {
    const table = tableOf(
      [
        ['TT', 'Họ và tên', 'Nam', 'Nữ', 'Chức vụ'],
        ['', '', male, female, ''],
        ['1', 'Đỗ Văn Bưởi', '1995', '', ''],
        ['2', 'Hà Thị Mít', '', '1998', ''],
        ['3', 'Phùng Văn Na', '2001', '', ''],
      ],
      merges,
    );
    const fields = Object.entries(fieldsOf(table)).filter(([heading]) =>
      /^N(?:am|ữ)(?: |$)/.test(heading),
    );
    expect(fields.map(([, field]) => field)).toEqual(['birth.male', 'birth.female']);
  });
});
