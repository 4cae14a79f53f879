import { describe, expect, it } from 'vitest';
import { fieldsOf, withHeadings } from '../../support.js';

const HEADINGS = ['Họ và tên', 'Ngày sinh', 'Họ tên mẹ', 'Số CCCD', 'Số điện thoại', 'Thôn'];
const CHILDREN = [
  ['Hà Thị Bưởi', '02/03/2012', 'Hà Thị Na', '025185000017', '0912345678', 'Khu 1'],
  ['Đinh Văn Gấc', '05/06/2013', 'Đinh Thị Ổi', '025190000018', '0912345679', 'Khu 1'],
  ['Lê Văn Khế', '07/08/2014', 'Lê Thị Mận', '025188000019', '0912345670', 'Khu 2'],
];
const OWN = ['025312000017', '025213000018', '025214000019'];

/** Replaces a column of the children. */
const withColumn = (column: number, cells: readonly string[]) =>
  CHILDREN.map((row, at) => row.map((cell, index) => (index === column ? cells[at]! : cell)));

describe('an ID number behind the name of somebody beside the member', () => {
  it.each(['Họ tên mẹ', 'Người giám hộ', 'Người được ủy quyền', 'Người đại diện hợp pháp'])(
    'is not the member’s with another year of birth, nor the phone behind it: %s',
    (other) => {
      const headings = HEADINGS.with(2, other);
      expect(fieldsOf(withHeadings(headings, ...CHILDREN))).toMatchObject({
        'Ngày sinh': 'birth',
        'Số CCCD': '-',
        'Số điện thoại': '-',
        Thôn: 'address',
      });
    },
  );

  it('is the member’s with the member’s year of birth', () => {
    const table = withHeadings(HEADINGS, ...withColumn(3, OWN));
    expect(fieldsOf(table)).toMatchObject({ 'Số CCCD': 'id', 'Số điện thoại': 'phone' });
  });

  it('is the member’s with nine digits, which have no year', () => {
    const table = withHeadings(HEADINGS, ...withColumn(3, ['131000017', '131000018', '131000019']));
    expect(fieldsOf(table)).toMatchObject({ 'Số CCCD': 'id' });
  });

  it('is the member’s behind another fact of the member, or with a plan', () => {
    const behindThon = ['Họ và tên', 'Ngày sinh', 'Họ tên mẹ', 'Thôn', 'Số CCCD'];
    const rows = CHILDREN.map(([name, birth, mother, id, , place]) => {
      return [name!, birth!, mother!, place!, id!];
    });
    expect(fieldsOf(withHeadings(behindThon, ...rows))).toMatchObject({ 'Số CCCD': 'id' });
    const table = withHeadings(HEADINGS, ...CHILDREN);
    expect(fieldsOf(table, undefined, { 'Số CCCD': 'id' })).toMatchObject({ 'Số CCCD': 'id' });
  });

  it('is compared with a date below the genders', () => {
    const headings = ['Họ và tên', 'Nam', 'Nữ', 'Họ tên mẹ', 'Số CCCD'];
    const rows = CHILDREN.map(([name, birth, mother, id], at) => {
      return [name!, at > 0 ? birth! : '', at > 0 ? '' : birth!, mother!, id!];
    });
    expect(fieldsOf(withHeadings(headings, ...rows))).toMatchObject({ 'Số CCCD': '-' });
  });
});
