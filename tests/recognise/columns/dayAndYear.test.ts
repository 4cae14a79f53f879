import { expect, it } from 'vitest';
import { fieldsOf, tableOf, withHeadings } from '../support.js';

const birthOf = (fields: Record<string, string>) =>
  Object.values(fields).filter((field) => field.startsWith('birth'));

it('reads day and month beside the year as one date', () => {
  const table = tableOf(
    [
      ['Họ và tên', 'Sinh', ''],
      ['', 'Ngày, tháng', 'Năm'],
      ['Hà Thị Bưởi', '22/2', '1965'],
      ['Đinh Văn Mít', '3/12', '1970'],
    ],
    ['A1:A2', 'B1:C1'],
  );
  expect(birthOf(fieldsOf(table))).toEqual(['birth.day', 'birth.year']);
  const single = withHeadings(['Họ và tên', 'Ngày sinh', 'Năm sinh'], ['Hà Văn Na', '2/3', '1970']);
  expect(birthOf(fieldsOf(single))).toEqual(['birth.day', 'birth.year']);
});

it('reads a heading of day and month that no group joins to the year', () => {
  const headings = ['Họ và tên', 'Ngày, tháng', 'Năm sinh'];
  const row = ['Hà Văn Na', '2/3', '1970'];
  expect(birthOf(fieldsOf(withHeadings(headings, row)))).toEqual(['birth.day', 'birth.year']);
  const others = withHeadings(headings, ['Hà Văn Na', 'thứ hai', '1970']);
  expect(birthOf(fieldsOf(others))).toEqual(['birth']);
});

it('reads complete dates beside the year as they are', () => {
  const row = ['Hà Văn Na', '2/3/1970', '1970'];
  const table = withHeadings(['Họ và tên', 'Ngày sinh', 'Năm sinh'], row);
  expect(birthOf(fieldsOf(table))).toEqual(['birth']);
});
