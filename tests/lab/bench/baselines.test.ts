import { expect, it } from 'vitest';
import { rowsOf, scoresByRule } from '../../../lab/bench/baselines.js';
import { folderWith } from '../../support/folder.js';

const OLD = `Đoàn xã Mẫu
Họ và tên,Ngày sinh,Số CCCD
Hà Văn Bưởi,01/02/2000,025200000001
HÀ VĂN BƯỞI,1/2/2000,025200000001
Hà Thị Cam,03/04/2001,
Hà Thị Cam,03/04/2001,
Hà Văn Mít,05/06/2002,025200000002
`;
const NEW = `Họ và tên;Ngày tháng năm sinh;;Số CCCD
;Nam;Nữ;
Ha Thi Cam;;03/04/2001;
Hà Văn Mít;2002;;025200000002
Hà Văn Na;07/08/2003;;025200000002
Hà Văn Mít;2002;;
`;

// Pairs of one person: the two Bưởi, the three of Cam, the two Mít: 1 + 3 + 1 = 5.
const TRUTH = [
  ['cu.csv', 3, 'bưởi'],
  ['cu.csv', 4, 'bưởi'],
  ['cu.csv', 5, 'cam'],
  ['cu.csv', 6, 'cam'],
  ['cu.csv', 7, 'mít'],
  ['moi.csv', 3, 'cam'],
  ['moi.csv', 4, 'mít'],
  ['moi.csv', 5, 'na'],
  ['moi.csv', 6, 'mít em'],
];

function sample() {
  const lines = TRUTH.map(([file, row, person]) => `${file},,${row},${person}`);
  return folderWith({
    'in/cu.csv': OLD,
    'in/moi.csv': NEW,
    'truth.csv': ['file,sheet,row,person', ...lines].join('\n'),
  });
}

it('reads name, date and number of each row, the date from either of two columns', () => {
  const rows = rowsOf(sample());
  expect(rows.map(({ person }) => person)).toEqual(TRUTH.map(([, , person]) => person));
  expect(rows[1]).toMatchObject({ name: 'HÀ VĂN BƯỞI', birth: '1/2/2000', id: '025200000001' });
  expect(rows[5]).toMatchObject({ name: 'Ha Thi Cam', birth: '03/04/2001', id: '' });
  expect(rows[6]).toMatchObject({ name: 'Hà Văn Mít', birth: '2002', id: '025200000002' });
});

it('finds what the simple rules find, counted over pairs', () => {
  expect(Object.fromEntries(scoresByRule(rowsOf(sample())))).toEqual({
    // Cam twice on the old list, and two people called Mít of one year.
    'name and date as they are written': { precision: 1 / 2, recall: 1 / 5, f1: 2 / 7 },
    // Bưởi; and the three with one number, of which two are Mít: 2 of 4 pairs.
    'ID number': { precision: 2 / 4, recall: 2 / 5, f1: 4 / 9 },
    // Cam three times too; the year of the two Mít is no full date.
    'ID number, or folded name and full date': { precision: 5 / 7, recall: 1, f1: 10 / 12 },
  });
});
