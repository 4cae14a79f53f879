import { expect, it } from 'vitest';
import { fieldsOf, withHeadings } from '../../support.js';

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
