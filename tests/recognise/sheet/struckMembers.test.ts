import { expect, it } from 'vitest';
import { struckFindings } from '../../../src/recognise/sheet/struckMembers.js';
import { recogniseOne, tableOf } from '../support.js';

const list = (struck: { row: number; column: number }[]) => {
  const table = tableOf([
    ['STT', 'Họ và tên', 'Ngày sinh', 'Ghi chú'],
    ['1', 'Hà Văn Mận', '01/02/2001', ''],
    ['2', 'Đinh Thị Táo', '03/04/2002', ''],
    ['3', 'Lê Thị Chanh', '05/06/2003', ''],
    ['', 'Cộng: 3', '', ''],
  ]);
  return recogniseOne({ ...table, struck });
};

it('warns of members whose name is struck through', () => {
  const rows = [3, 1].map((row) => ({ row, column: 1 }));
  expect(struckFindings([list(rows)])).toMatchObject([
    {
      level: 'warning',
      code: 'members-struck',
      args: { count: 2, rows: '2, 4' },
      place: { row: 2 },
    },
  ]);
});

it('says nothing of other cells, headings and sums', () => {
  const others = [
    { row: 1, column: 3 },
    { row: 0, column: 1 },
    { row: 4, column: 1 },
  ];
  expect(struckFindings([list(others)])).toEqual([]);
});
