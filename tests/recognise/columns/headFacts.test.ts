import { describe, expect, it } from 'vitest';
import { fieldsOf, tableOf, withHeadings } from '../support.js';

const HEADINGS = ['Họ tên chủ hộ', 'CCCD chủ hộ', 'Năm sinh (chủ hộ)', 'SĐT của chủ hộ'];
const HEAD = ['Hà Thị Bưởi', '025180000017', '1980', '0912345678'];

describe('facts of the head of a household', () => {
  it('are those of the member in a list of heads', () => {
    expect(Object.values(fieldsOf(withHeadings(HEADINGS, HEAD)))).toEqual([
      'name',
      'id',
      'birth',
      'phone',
    ]);
  });

  it('may be below a group', () => {
    const table = tableOf(
      [
        ['Họ tên chủ hộ', 'Năm sinh chủ hộ', ''],
        ['', 'Nam', 'Nữ'],
        ['Hà Thị Bưởi', '', '1980'],
        ['Đinh Văn Mít', '1975', ''],
      ],
      ['A1:A2', 'B1:C1'],
    );
    expect(Object.values(fieldsOf(table))).toEqual(['name', 'birth.male', 'birth.female']);
  });

  it('are carried along beside the members of the household', () => {
    const table = withHeadings(
      ['Họ và tên', 'Ngày sinh', ...HEADINGS],
      ['Hà Văn Sấu', '02/03/2010', ...HEAD],
    );
    expect(Object.values(fieldsOf(table))).toEqual(['name', 'birth', '-', '-', '-', '-']);
  });
});
