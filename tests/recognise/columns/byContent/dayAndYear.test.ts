import { expect, it } from 'vitest';
import { fieldsOf, tableOf, withHeadings } from '../../support.js';

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

it.each([
  ['Ngày sinh', 'birth'],
  ['Ngày vào Đoàn', 'joined'],
])('reads day and month beside the year below %s', (group, field) => {
  const table = tableOf(
    [
      ['Họ và tên', group, '', 'Chi đoàn'],
      ['', 'Ngày, tháng', 'Năm', ''],
      ['Hà Thị Bưởi', '22/2', '2001', 'Khu 1'],
      ['Đinh Văn Mít', '3/12', '2002', 'Khu 1'],
    ],
    ['A1:A2', 'B1:C1', 'D1:D2'],
  );
  const found = Object.values(fieldsOf(table)).filter((each) => each.startsWith(field));
  expect(found).toEqual([`${field}.day`, `${field}.year`]);
});

it.each(['Sinh ngày', 'Ngày sinh (ngày/tháng)'])('reads %s beside Năm as one date', (heading) => {
  const headings = ['Họ và tên', heading, 'Năm'];
  const table = withHeadings(headings, ['Hà Văn Na', '2/3', '1970']);
  expect(birthOf(fieldsOf(table))).toEqual(['birth.day', 'birth.year']);
  const complete = withHeadings(headings, ['Hà Văn Na', '2/3/1970', '2020']);
  expect(birthOf(fieldsOf(complete))).toEqual(['birth']);
});

it('does not take days and months of one group for those of a year of another', () => {
  const table = tableOf(
    [
      ['Họ và tên', 'Ngày họp', 'Ngày sinh', 'Chi đoàn'],
      ['', 'Ngày, tháng', 'Năm', ''],
      ['Hà Thị Bưởi', '22/2', '2001', 'Khu 1'],
      ['Đinh Văn Mít', '3/12', '2002', 'Khu 1'],
    ],
    ['A1:A2', 'D1:D2'],
  );
  expect(birthOf(fieldsOf(table))).toEqual(['birth.year']);
});

it('reads complete dates beside the year as they are', () => {
  const row = ['Hà Văn Na', '2/3/1970', '1970'];
  const table = withHeadings(['Họ và tên', 'Ngày sinh', 'Năm sinh'], row);
  expect(birthOf(fieldsOf(table))).toEqual(['birth']);
});

it('reads day and month apart from the year, above repeated headers and signatures', () => {
  const headings = ['STT', 'Họ và tên', 'Ngày sinh', 'Dân tộc', 'Năm sinh'];
  const page = (number: string, name: string, day: string, year: string) => [
    headings,
    [number, name, day, 'Mường', year],
  ];
  const table = tableOf([
    ...page('1', 'Hà Văn Na', '2/3', '1970'),
    ...page('2', 'Đinh Văn Mít', '13/12', '1971'),
    [],
    ['', '', 'TM. BAN CHẤP HÀNH'],
    ['', '', 'BÍ THƯ'],
  ]);
  expect(birthOf(fieldsOf(table))).toEqual(['birth.day', 'birth.year']);
});
