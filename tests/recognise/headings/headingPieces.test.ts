import { describe, expect, it } from 'vitest';
import { isTranslation } from '../../../src/recognise/headings/headingPieces.js';
import { layoutOf, withHeadings } from '../support.js';

/** The field of a heading beside names. */
function fieldBesideName(heading: string, cell: string): string {
  const table = withHeadings(['Họ và tên', heading], ['Hà Thị Bưởi', cell]);
  return layoutOf(table).columns[1]?.field ?? '-';
}

describe('an unknown line below a known heading', () => {
  it.each([
    ['Số thẻ\nBHYT', 'HS4010203040506'],
    ['Email\nAddress', 'ha@example.vn'],
    ['ID\nhộ khẩu', '102'],
    ['Lớp\nhọc phần (Course section)', 'MAT1206E 1'],
  ])('names another fact: %j', (heading, cell) => {
    expect(fieldBesideName(heading, cell)).toBe('-');
  });

  it.each([
    ['Số thẻ\nMembership', '012345', 'card'],
    ['Chỗ ở lúc này\nAddress', 'Khu 1', 'address'],
    ['Identification\n(CCCD)', '025199000001', 'id'],
    ['ID\nSố CCCD', '025199000001', 'id'],
  ])('may be a translation: %j', (heading, cell, field) => {
    expect(fieldBesideName(heading, cell)).toBe(field);
  });
});

it('an abbreviation without a vowel is not a translation', () => {
  expect(isTranslation('BHYT')).toBe(false);
  expect(isTranslation('Membership')).toBe(true);
});

describe('a variable behind the group of a form', () => {
  it.each([
    ['thanh_vien-nam_sinh', '1999', 'birth'],
    ['nhom_1-thanh_vien-so_cccd', '025199000001', 'id'],
    ['thanh_vien/nam_sinh', '1999', 'birth'],
  ])('is read without the group: %s', (heading, cell, field) => {
    expect(fieldBesideName(heading, cell)).toBe(field);
  });

  it.each([
    ['chu_ho-nam_sinh', '1999'],
    ['meta-instanceID', 'uuid:1'],
  ])('is another fact: %s', (heading, cell) => {
    expect(fieldBesideName(heading, cell)).toBe('-');
  });
});
