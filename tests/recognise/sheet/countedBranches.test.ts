import { describe, expect, it } from 'vitest';
import { unreadSheets } from '../../../src/recognise/index.js';
import { withCountedBranches } from '../../../src/recognise/sheet/countedBranches.js';
import { recogniseOne, tableOf, YOUTH } from '../support.js';

const ROWS = [
  ['BIỂU TỔNG HỢP ĐOÀN VIÊN NĂM 2025'],
  ['STT', 'Chi đoàn', 'Tổng số', 'Nữ'],
  ['1', 'Khu 1', '12', '5'],
  ['2', 'Chi đoàn Trường THCS', '7', '6'],
  ['', 'Cộng', '19', '11'],
];

/** Reads a sheet of another file than the list beside it. */
function read(rows: string[][]) {
  const table = { ...tableOf(rows), file: 'tong-hop.xlsx' };
  return withCountedBranches(recogniseOne(table), YOUTH);
}
const reasonOf = (rows: string[][]) => {
  const { layout } = read(rows);
  return 'columns' in layout ? 'list' : layout.reason;
};

describe('a sheet that only counts the people of branches', () => {
  it('is known by its branches and numbers, also above a signature', () => {
    expect(reasonOf(ROWS)).toBe('counts');
    expect(reasonOf([...ROWS, ['', '', 'NGƯỜI LẬP BIỂU'], ['', '', 'Hà Thị Bưởi']])).toBe('counts');
  });

  it('is known beside shares, notes of a few branches and their commune', () => {
    const rows = ROWS.map((cells, at) => {
      return [...cells, `${at},5 %`, at === 2 ? 'chưa nộp phí' : '', 'Đồng Sơn'];
    });
    expect(reasonOf(rows)).toBe('counts');
  });

  it.each([
    [
      'people stand beside the branches',
      ROWS.map((cells, at) => [...cells, at === 2 ? 'Hà Thị Bưởi' : '']),
    ],
    [
      'most rows have other words, such as names without a surname',
      ROWS.map((cells, at) => [...cells, ['', '', 'bưởi', 'Mơ, Lan'][at] ?? '']),
    ],
    ['there is one branch', ROWS.filter((_, at) => at !== 3)],
    ['nothing is counted', ROWS.map((cells) => cells.slice(0, 2))],
  ])('is none if %s', (_, rows) => {
    expect(reasonOf(rows)).not.toBe('counts');
  });

  it('does not stop a run with lists, and gets a warning in a file of its own', () => {
    const list = recogniseOne(
      tableOf([
        ['Họ và tên', 'Ngày sinh'],
        ['Hà Thị Bưởi', '02/03/1999'],
      ]),
    );
    const { faults, findings } = unreadSheets([list, read(ROWS)], [], false);
    expect(faults).toEqual([]);
    expect(findings).toMatchObject([
      { level: 'warning', code: 'sheet-of-counts', place: { file: 'tong-hop.xlsx' } },
    ]);
    expect(unreadSheets([read(ROWS)], [], false).faults).toHaveLength(1);
  });
});
