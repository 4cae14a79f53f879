import { expect, it } from 'vitest';
import { layoutOf, recogniseOne, tableOf } from '../../support.js';

const listOf = (...numbers: string[]) =>
  tableOf([
    ['STT', 'Họ và tên', 'Ngày sinh'],
    ...numbers.map((number, at) => [number, `Hà Thị ${'ABCDE'[at]}`, `0${at + 1}/03/1999`]),
  ]);

it('carries remarks beside running numbers', () => {
  const list = listOf('1', '2 (mới)', '3*', '3a', '4');
  const remarks = layoutOf(list).columns.find(({ by }) => by === 'derived')!;
  const texts = recogniseOne(list).table.rows.map((cells) => cells[remarks.index] ?? '');
  expect(texts).toEqual(['', '', '2 (mới)', '3*', '', '']);
});

it('carries nothing beside numbers alone', () => {
  const { columns } = layoutOf(listOf('1', '02', '3.', '3a', '(4)'));
  expect(columns.filter(({ by }) => by === 'derived')).toEqual([]);
});
