import { describe, expect, it } from 'vitest';
import { fieldsOf, withHeadings } from '../support.js';

const MEMBER = ['Hà Thị Bưởi', '02/03/2012', 'Hà Văn Sấu', '025080000017', '0912345678'];

describe('a mark that headings share', () => {
  it.each([
    ['GH - Họ tên', 'GH - CCCD', 'GH - SĐT'],
    ['Họ và tên (PL)', 'Số CCCD (PL)', 'SĐT (PL)'],
  ])('assigns columns to another person: %s', (...others) => {
    const table = withHeadings(['Họ và tên', 'Ngày sinh', ...others], MEMBER);
    expect(fieldsOf(table)).toEqual({
      'Họ và tên': 'name',
      'Ngày sinh': 'birth',
      ...Object.fromEntries(others.map((heading) => [heading, '-'])),
    });
  });

  it('assigns no column without a name that lacks it', () => {
    const headings = ['Họ tên (HS)', 'Ngày sinh (HS)', 'Họ tên bố', 'Số CCCD (HS)', 'SĐT (HS)'];
    expect(Object.values(fieldsOf(withHeadings(headings, MEMBER)))).toEqual([
      'name',
      'birth',
      '-',
      'id',
      'phone',
    ]);
  });

  it('assigns no column if it is a hint on how to fill in', () => {
    const headings = ['Họ và tên', 'Ngày sinh', 'Họ tên thường dùng (nếu có)', 'Số CCCD (nếu có)'];
    const member = ['Hà Thị Bưởi', '02/03/2012', 'Hà Thị Bưởi', '025080000017'];
    const fields = fieldsOf(withHeadings(headings, member));
    expect(fields).toMatchObject({ 'Số CCCD (nếu có)': 'id' });
  });

  it('assigns no column that the plan names', () => {
    const headings = ['Họ và tên', 'Ngày sinh', 'Họ tên (PL)', 'Số CCCD (PL)', 'SĐT (PL)'];
    const table = withHeadings(headings, MEMBER);
    const fields = fieldsOf(table, undefined, { 'Số CCCD (PL)': 'id' });
    expect(fields).toMatchObject({ 'Số CCCD (PL)': 'id', 'SĐT (PL)': '-' });
  });
});
