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

const withBrackets = (...names: string[]) =>
  tableOf([
    ['STT', 'Họ và tên (nam, nữ)', 'Năm sinh'],
    ...names.map((name, at) => [String(at + 1), name, `199${at}`]),
  ]);

it('derives the gender from brackets behind most names', () => {
  const table = withBrackets('Hà Văn Mít (nam)', 'Đinh Thị Mận ( Nữ )', 'Hà An');
  const { index } = layoutOf(table).columns.find(({ field }) => field === 'gender')!;
  const { rows } = recogniseOne(table).table;
  expect(rows.slice(1).map((cells) => cells[index] ?? '')).toEqual(['nam', 'Nữ', '']);
});

it('derives no gender from the marks of a few namesakes', () => {
  const table = withBrackets('Hà An (nam)', 'Hà Bưởi', 'Hà Mít');
  expect(layoutOf(table).columns.map(({ field }) => field)).not.toContain('gender');
});
