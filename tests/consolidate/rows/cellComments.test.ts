import { expect, it } from 'vitest';
import { withCellComments } from '../../../src/consolidate/rows/cellComments.js';
import { fingerprints } from '../../../src/consolidate/rows/fingerprint.js';
import { rosterOf, sheetOf, YOUTH } from '../../support/roster.js';

const sheet = sheetOf(
  'a.xlsx:Khu 1',
  'name|birth|+Lớp',
  'Hà Thị Bưởi|2001',
  'Đinh Văn Mít|2002|9A',
);
const comments = [
  { row: 0, column: 1, text: 'gõ đủ ngày' },
  { row: 1, column: 1, text: 'xem lại' },
  { row: 1, column: 2, text: 'đã nghỉ' },
  { row: 2, column: 7, text: 'xem hồ sơ' },
];

it('puts comments on cells of members into a carried column', () => {
  const { table, layout } = withCellComments({ ...sheet.table, comments }, sheet.layout);
  expect(layout.columns.at(-1)).toMatchObject({ index: 3, header: 'Chú thích ô' });
  expect(table.rows.map((cells) => cells[3])).toEqual([
    undefined,
    'birth: xem lại; Lớp: đã nghỉ',
    'xem hồ sơ',
  ]);
  expect(sheet.table.rows[1]).toHaveLength(2);
});

it('does not change fingerprints', () => {
  const hashesOf = ({ table, layout }: typeof sheet) => [
    ...fingerprints(rosterOf({ table, layout }).records, [table], [layout], YOUTH),
  ];
  const commented = withCellComments({ ...sheet.table, comments }, sheet.layout);
  expect(hashesOf(commented)).toEqual(hashesOf(sheet));
});

it('adds no column if no member has a comment', () => {
  const table = { ...sheet.table, comments: comments.slice(0, 1) };
  expect(withCellComments(table, sheet.layout).layout).toBe(sheet.layout);
});
