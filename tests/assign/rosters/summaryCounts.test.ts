import { describe, expect, it } from 'vitest';
import { summaryFindings } from '../../../src/assign/rosters/summaryCounts.js';
import type { Layout, NoRoster, Table } from '../../../src/model/index.js';
import { sheetOf, YOUTH } from '../../support/roster.js';

/** A list with this many people in each of four branches. */
function list(file: string, ...sizes: number[]) {
  const texts = sizes.flatMap((size, at) => Array<string>(size).fill(`Chi đoàn Khu ${at + 1}`));
  const { table, layout } = sheetOf(file, 'name', ...texts.map(() => 'Hà Thị Bưởi'));
  return { table, layout, texts: ['', ...texts] };
}

/** A sheet without people. */
function summary(...rows: string[][]) {
  const table: Table = { file: 'a.xlsx', sheet: 'Tổng hợp', rows, merges: [] };
  return { table, layout: { reason: 'counts' as const, kinds: [] }, texts: [] };
}

type Sheet = { table: Table; layout: Layout | NoRoster; texts: string[] };
const found = (...sheets: Sheet[]) =>
  summaryFindings(
    sheets.map(({ table }) => table),
    sheets.map(({ layout }) => layout),
    sheets.map(({ texts }) => texts),
    YOUTH.branchPrefixes,
  );

const HEADER = ['STT', 'Chi đoàn', 'Tổng số', 'Nam', 'Đóng phí'];
const ROWS = [
  ['1', 'Khu 1', '3', '1', '3'],
  ['2', 'KHU 2', '5', '2', '4'],
  ['3', 'Khu 3', '4', '2', '4'],
];

describe('a sheet that counts the people of branches', () => {
  it('is no finding if lists have these people, on one sheet or several', () => {
    expect(found(summary(HEADER, ...ROWS), list('a.xlsx:DS', 3, 5, 4))).toEqual([]);
    const [first, second] = [list('a.xlsx:1', 3), list('a.xlsx:2', 0, 5, 4)];
    expect(found(first, second, summary(HEADER, ...ROWS))).toEqual([]);
  });

  it('is reported with the first row that differs in the first column that fits most of them', () => {
    expect(found(list('a.xlsx:DS', 3, 4, 4), summary(HEADER, ...ROWS))).toMatchObject([
      {
        level: 'warning',
        code: 'summary-count-differs',
        args: { count: 1, stated: 5, read: 4 },
        place: { file: 'a.xlsx', sheet: 'Tổng hợp', row: 3 },
      },
    ]);
  });

  it('is compared with the list that it fits, beside another one of fewer people', () => {
    const [roster, dues] = [list('a.xlsx:DS', 3, 5, 3), list('a.xlsx:Phí', 2, 2, 2)];
    expect(found(roster, dues, summary(HEADER, ...ROWS))).toMatchObject([
      { args: { count: 1, stated: 4, read: 3 }, place: { row: 4 } },
    ]);
  });

  it('is compared with the lists of other files if its own has none', () => {
    const sheets = [list('b.xlsx:DS', 3, 4, 4), list('c.xlsx:DS', 1, 1, 1)];
    expect(found(...sheets, summary(HEADER, ...ROWS))).toMatchObject([{ args: { stated: 5 } }]);
    expect(found(...sheets, summary(HEADER, ...ROWS), list('a.xlsx:DS', 3, 9, 9))).toEqual([]);
  });

  it('is reported for a branch of which no list has anybody', () => {
    const further = [...ROWS, ['4', 'Khu 9', '7', '3', '7'], ['', 'Tổng cộng', '19', '8', '18']];
    expect(found(list('a.xlsx:DS', 3, 5, 4), summary(HEADER, ...further))).toMatchObject([
      { args: { count: 1, stated: 7, read: 0 }, place: { row: 5 } },
    ]);
  });

  it('is compared by the numbers of people behind a column of zeros', () => {
    const rows = [HEADER, ...ROWS].map(([number = '', branch = '', ...counts], at) => {
      return [number, branch, at === 0 ? 'Chuyển đi' : '0', ...counts];
    });
    const sheets = [list('b.xlsx:DS', 3, 4, 4), list('c.xlsx:DS', 0, 0, 0, 2)];
    expect(found(...sheets, summary(...rows))).toMatchObject([{ args: { stated: 5, read: 4 } }]);
  });

  it.each([
    ['it fits too few branches', list('a.xlsx:DS', 3, 9, 9)],
    ['its numbers only run from 1', list('a.xlsx:DS', 1, 9, 3)],
  ])('is not compared if %s', (_, other) => {
    expect(found(other, summary(HEADER, ...ROWS))).toEqual([]);
  });
});
