import { expect, it } from 'vitest';
import { exampleFindings } from '../../../src/recognise/sheet/exampleNames.js';
import { recogniseOne, tableOf } from '../support.js';

const findingsOf = (...names: string[]) => {
  const rows = names.map((name, at) => [`${at + 1}`, name, '02/03/1999']);
  return exampleFindings([recogniseOne(tableOf([['STT', 'Họ và tên', 'Ngày sinh'], ...rows]))]);
};

it('warns of members who are called like examples', () => {
  expect(findingsOf('Nguyễn Văn A', 'Hà Thị Bưởi', 'TRAN THI B')).toMatchObject([
    {
      level: 'warning',
      code: 'example-names',
      args: { count: 2, rows: '2, 4' },
      place: { row: 2 },
    },
  ]);
});

it('says nothing of other names', () => {
  expect(findingsOf('Nguyễn Văn Á', 'Giàng A', 'Nguyễn Văn An', 'Lò Văn Ê')).toEqual([]);
});
