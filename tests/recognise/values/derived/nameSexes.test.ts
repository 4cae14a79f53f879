import { expect, it } from 'vitest';
import { layoutOf, recogniseOne, tableOf } from '../../support.js';

const listBelow = (...headings: string[]) =>
  tableOf(
    [
      ['STT', 'Họ và tên', '', 'Năm sinh'],
      ['', ...headings, ''],
      ['1', 'Hà Văn Mít', '', '1999'],
      ['2', '', 'Đinh Thị Mận', '2001'],
      ['3', '', 'Hà Thị Bưởi', '2002'],
    ],
    ['B1:C1', 'A1:A2', 'D1:D2'],
  );

it.each([
  [['Nam', 'Nữ'], 'Nam Nữ Nữ'],
  [['Bà', 'Ông'], 'Nữ Nam Nam'],
])('derives the gender from names below %j', (headings, genders) => {
  const table = listBelow(...headings);
  const column = layoutOf(table).columns.find(({ field }) => field === 'gender')!;
  expect(column.by).toBe('derived');
  const { rows } = recogniseOne(table).table;
  expect(
    rows
      .slice(2)
      .map((cells) => cells[column.index])
      .join(' '),
  ).toBe(genders);
});
