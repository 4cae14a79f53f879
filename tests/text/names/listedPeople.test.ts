import { expect, it } from 'vitest';
import { listedPeople } from '../../../src/text/index.js';
import { sheetOf } from '../../support/roster.js';

it('lists members with folded names and births as far as they can be read', () => {
  const rows = ['Hà Thị  BƯỞI|02/03/1999', '#Khu 2', 'Đinh Văn Mít|1998', 'Lê Thị Na|?', '|'];
  const { table, layout } = sheetOf('a.csv', 'name|birth', ...rows);
  expect(listedPeople(table, layout)).toEqual([
    { row: 1, name: 'ha thi buoi', birth: 19990302 },
    { row: 3, name: 'dinh van mit', birth: 19980000 },
    { row: 4, name: 'le thi na', birth: 0 },
    { row: 5, name: '', birth: 0 },
  ]);
  expect(listedPeople(table, { reason: 'no-header', kinds: layout.kinds })).toEqual([]);
});
