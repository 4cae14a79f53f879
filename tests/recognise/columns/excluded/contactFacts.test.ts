import { describe, expect, it } from 'vitest';
import { fieldsOf, withHeadings } from '../../support.js';

const VALUES: Record<string, string> = {
  'Họ và tên': 'Hà Thị Bưởi',
  'Ngày sinh': '02/03/1999',
  'Năm sinh': '1970',
  'Số điện thoại': '0912345678',
  SĐT: '0987654321',
  'Ngày vào Đoàn': '26/03/2015',
  CCCD: '025080000017',
  'Quan hệ': 'Bố',
  'Mối quan hệ': 'Mẹ',
  'Quan hệ với chủ hộ': 'Con',
};

function fieldsBelow(headings: readonly string[]): string[] {
  const member = headings.map((heading) => VALUES[heading] ?? 'Hà Văn Mít');
  return Object.values(fieldsOf(withHeadings([...headings], member)));
}

describe('facts of a relative or contact', () => {
  it.each([
    [['Họ và tên', 'Họ tên thân nhân', 'Quan hệ', 'Năm sinh'], 'name - - -'],
    [['Họ và tên', 'Người liên hệ khẩn cấp', 'Số điện thoại', 'Mối quan hệ'], 'name - - -'],
    [
      ['Họ và tên', 'Ngày sinh', 'SĐT', 'Người thân', 'Mối quan hệ', 'Số điện thoại', 'CCCD'],
      'name birth phone - - - -',
    ],
    [['Họ và tên', 'SĐT', 'Họ tên bố', 'Quan hệ', 'Địa chỉ'], 'name phone - - address'],
    [['Họ và tên', 'Họ tên NPT', 'Mối quan hệ', 'Năm sinh', 'MST', 'CCCD'], 'name - - - - -'],
    [['Họ và tên', 'Họ tên NPT', 'Quan hệ', 'Mã hộ', 'CCCD'], 'name - - - id'],
    [['Tên nhân viên', 'Mối quan hệ', 'Họ tên thân nhân', 'Ngày sinh', 'CCCD'], 'name - - - -'],
    [
      ['Họ và tên', 'Ngày sinh', 'Quan hệ', 'Họ tên NPT', 'Năm sinh', 'Địa chỉ'],
      'name birth - - - address',
    ],
  ])('are not the member: %j', (headings, fields) => {
    expect(fieldsBelow(headings).join(' ')).toBe(fields);
  });

  it.each([
    [['Họ và tên', 'Chủ hộ', 'Quan hệ với chủ hộ', 'Ngày sinh', 'CCCD'], 'name - - birth id'],
    [['Họ và tên', 'Họ tên chủ hộ', 'Quan hệ', 'Ngày sinh', 'CCCD'], 'name - - birth id'],
    [['Họ và tên', 'Quan hệ', 'Ngày sinh', 'CCCD'], 'name - birth id'],
    [['Họ và tên', 'Quan hệ', 'Chủ hộ', 'Ngày sinh', 'CCCD'], 'name - - birth id'],
    [['Họ và tên', 'Địa chỉ cũ', 'Quan hệ', 'Ngày sinh'], 'name address - birth'],
    [['Họ và tên', 'CCCD', 'Nơi cấp', 'SĐT', 'Quan hệ'], 'name id - phone -'],
    [['Họ và tên', 'CCCD', 'Ngày cấp', 'Mối quan hệ', 'Ngày sinh'], 'name id - - birth'],
    [['Quan hệ', 'Người thân', 'Họ và tên', 'Ngày sinh'], '- - name birth'],
    [['Người liên hệ', 'SĐT', 'Quan hệ', 'Họ và tên', 'Ngày sinh'], '- phone - name birth'],
    [['Người thân', 'Họ và tên', 'Ngày sinh', 'CCCD', 'Quan hệ'], '- name birth id -'],
    [['Họ và tên', 'Quan hệ', 'Người thân', 'Ngày vào Đoàn', 'CCCD'], 'name - - joined id'],
    [['Họ và tên', 'Người thân', 'Quan hệ', 'Ngày vào Đoàn', 'CCCD'], 'name - - joined id'],
  ])('are not taken from the members: %j', (headings, fields) => {
    expect(fieldsBelow(headings).join(' ')).toBe(fields);
  });

  it('are not the member whose name is known by the cells only', () => {
    const table = withHeadings(
      ['Cán bộ liên quan', 'Mối quan hệ', 'Họ và tên thân nhân', 'Năm sinh', 'Số CCCD'],
      ['Hà Văn Mít', 'Vợ', 'Đinh Thị Bưởi', '1972', '025172000011'],
      ['Bùi Văn Ổi', 'Mẹ', 'Lê Thị Ngọc Na', '1950', '025150000012'],
      ['Lê Văn Dừa', 'Con', 'Lê Thị Lê', '1999', '025199000013'],
    );
    expect(Object.values(fieldsOf(table))).toEqual(['name', '-', '-', '-', '-']);
  });

  it.each([
    [['Quan hệ', 'Họ tên thân nhân', 'Ngày sinh', 'CCCD'], '- name birth id'],
    [['Họ tên thân nhân', 'Quan hệ', 'Ngày sinh', 'CCCD'], 'name - birth id'],
    [['Liệt sĩ', 'Quan hệ', 'Họ tên thân nhân', 'Ngày sinh'], '- - name birth'],
  ])('are the member by the plan: %j', (headings, fields) => {
    const member = headings.map((heading) => VALUES[heading] ?? 'Hà Văn Mít');
    const table = withHeadings([...headings], member);
    for (const key of ['Họ tên thân nhân', 'ABC'[headings.indexOf('Họ tên thân nhân')]!]) {
      const found = fieldsOf(table, undefined, { [key]: 'name' });
      expect(Object.values(found).join(' ')).toBe(fields);
    }
  });
});
