import { expect, it } from 'vitest';
import { doanVien } from '../../../src/config/profiles/doanVien.js';
import { plannedHeader } from '../../../src/recognise/header/plannedHeader.js';

const COLUMNS = new Map([
  [0, 'ordinal'],
  [1, 'name'],
  [2, 'birth'],
]);
const PEOPLE = [
  ['1', 'Hà Thị Bưởi', '02/03/1999'],
  ['2', 'Đinh Văn Mít', '05/06/1998'],
];

const header = (...rows: string[][]) =>
  plannedHeader({ file: 'a.csv', sheet: '', rows, merges: [] }, doanVien, COLUMNS, undefined);

it('takes the row of texts above the first person for the header', () => {
  expect(header(['Số', 'Ai', 'Lúc nào'], ...PEOPLE)).toEqual({ top: 0, bottom: 0 });
});

it('keeps a first person without a date', () => {
  expect(header(['1', 'Bùi Thị Ổi', '', 'Khu 1'], ...PEOPLE)).toEqual({ top: 0, bottom: -1 });
});

it('keeps the branch of the first people as their section row', () => {
  expect(header(['DANH SÁCH'], ['I', 'Chi đoàn khu 1'], ...PEOPLE)).toEqual({ top: 1, bottom: 0 });
});
