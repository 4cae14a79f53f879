import { expect, it } from 'vitest';
import { layoutOf, recogniseOne, tableOf } from '../../support.js';

const HEADER = ['TT', 'Họ và tên', 'Quan hệ', 'Năm sinh'];
const family = (relation: string) => [
  HEADER,
  ['1', 'Hà Thị Bưởi', relation, '1980'],
  ['', '- Đinh Văn Mít', 'Chồng', '1978'],
  ['', '- Đinh Thị Na', 'Con', '2008'],
  ['2', 'Bàn Thị Ổi', relation, '1985'],
];

it('leaves out relatives without a number below people who are called members', () => {
  const { kinds } = layoutOf(tableOf(family('Hội viên')));
  expect(kinds).toEqual(['header', 'member', 'note', 'note', 'member']);
});

it('reports relatives that are left out, and counts those who are members too', () => {
  const rows = family('Hội viên');
  const { findings } = recogniseOne(tableOf(rows));
  const found = findings.find(({ code }) => code === 'relatives-left-out');
  expect(found).toMatchObject({ args: { count: 2, rows: '3, 4' }, place: { row: 3 } });
  rows[2]![2] = 'Hội viên';
  const { kinds } = layoutOf(tableOf(rows));
  expect(kinds).toEqual(['header', 'member', 'member', 'note', 'member']);
});

it('keeps the people of a household', () => {
  const { kinds } = layoutOf(tableOf(family('Chủ hộ')));
  expect(kinds).toEqual(['header', ...Array(4).fill('member')]);
});
