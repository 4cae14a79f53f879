import { describe, expect, it } from 'vitest';
import type { Recognition } from '../../../src/recognise/sheet/recognition.js';
import { countFindings, fittingCounts } from '../../../src/recognise/sheet/statedCounts.js';
import { recogniseOne, tableOf } from '../support.js';

const HEADER = ['STT', 'Họ và tên', 'Ngày sinh'];
const NAMES = [
  'Hà Văn Mít',
  'Lò Thị Na',
  'Vì Văn Ổi',
  'Bàn Thị Đào',
  'Đinh Văn Sen',
  'Lê Thị Bưởi',
];

/** People of a list from one to another number. */
function people(from: number, to: number): string[][] {
  return NAMES.slice(from - 1, to).map((name, at) => [
    String(from + at),
    name,
    `0${from + at}/03/1999`,
  ]);
}

const read = (...rows: string[][]): Recognition => recogniseOne(tableOf(rows));
const found = (...sheets: Recognition[]) => countFindings(sheets.map((one) => [one]));

describe('sizes that a list states', () => {
  it('are no finding where they fit the rows above, a section, or the whole list', () => {
    const list = read(
      ['DANH SÁCH ĐOÀN VIÊN (Tổng số: 5 đoàn viên)'],
      ['Tổng số: 5 đoàn viên'],
      HEADER,
      ['I. Khu 1: 3 đồng chí'],
      ...people(1, 3),
      ['Cộng: 3 đồng chí'],
      ['II. Khu 2: 2 đồng chí'],
      ...people(4, 5),
      ['Cộng: 2 đồng chí'],
      ['Tổng cộng: 5 đồng chí'],
    );
    expect(found(list)).toEqual([]);
    expect(fittingCounts([[list]])).toBe(6);
  });

  it('are reported with the first row that differs and the nearest number of people', () => {
    const list = read(
      HEADER,
      ['I. Khu 1: 3 đồng chí'],
      ...people(1, 3),
      ['II. Khu 2: 4 đồng chí'],
      ...people(4, 6),
      ['Tổng cộng: 7 đồng chí'],
    );
    expect(found(list)).toMatchObject([
      {
        level: 'warning',
        code: 'stated-count-differs',
        args: { count: 2, stated: 4, read: 3 },
        place: { file: 'a.xlsx', sheet: 'Khu 1', row: 6 },
      },
    ]);
  });

  it('may mean several sections, or all sheets of the file', () => {
    const communes = read(
      HEADER,
      ['A. Xã Kiệt Sơn: 4 đồng chí'],
      ['I. Khu 1: 2 đồng chí'],
      ...people(1, 2),
      ['II. Khu 2: 2 đồng chí'],
      ...people(3, 4),
    );
    expect(found(communes)).toEqual([]);
    const first = read(HEADER, ...people(1, 2));
    const last = read(HEADER, ...people(3, 6), ['Tổng số: 6 đoàn viên']);
    expect(found(first, last)).toEqual([]);
    expect(found(last)).toHaveLength(1);
  });

  it('may mean another list of the sheet, below which they stand', () => {
    const [first, second] = [
      read(HEADER, ...people(1, 4)),
      read(HEADER, ...people(5, 6), ['Tổng số: 4 đoàn viên']),
    ];
    expect(countFindings([[first, second]])).toEqual([]);
    expect(countFindings([[first], [second]])).toHaveLength(1);
  });

  it('above the header mean the whole list', () => {
    const list = read(['Tổng số: 9 đoàn viên'], HEADER, ...people(1, 6));
    expect(found(list)).toMatchObject([{ args: { stated: 9, read: 6 }, place: { row: 1 } }]);
  });
});
