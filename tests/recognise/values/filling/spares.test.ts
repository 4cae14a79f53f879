import { describe, expect, it } from 'vitest';
import { recogniseOne, withHeadings } from '../../support.js';

function read(headings: string[], ...people: string[][]) {
  const { table, findings } = recogniseOne(
    withHeadings(['Họ và tên', ...headings], ...people.map((cells) => ['Hà Thị Bưởi', ...cells])),
  );
  return {
    rows: table.rows.slice(1).map((cells) => cells.slice(1, 1 + headings.length)),
    reported: findings.filter(({ code }) => code === 'spare-column').map(({ args }) => args),
  };
}

describe('a second column of one field', () => {
  it.each([
    [
      ['Ngày sinh', 'Năm sinh'],
      ['02/03/1999', '1999'],
      ['', '1998'],
    ],
    [
      ['CCCD', 'CMND'],
      ['025199000001', '131000001'],
      ['-', '131000002'],
    ],
    [
      ['SĐT', 'Số Zalo'],
      ['0912000001', '0912000003'],
      ['', '0912000002'],
    ],
  ])('is read if the first is blank, and remains unchanged: %j', (headings, both, second) => {
    const { rows, reported } = read(headings, both, second);
    expect(rows[0]).toEqual(both);
    expect(rows[1]).toEqual([second[1], second[1]]);
    expect(reported).toEqual([{ taken: headings[0], spare: headings[1], count: 1 }]);
  });

  it('may be another fact if it has words', () => {
    const { rows, reported } = read(['Năm sinh', 'Quê quán', 'Nơi sinh'], ['1999', '', 'Xã Mẫu']);
    expect(rows[0]).toEqual(['1999', '', 'Xã Mẫu']);
    expect(reported).toEqual([]);
  });
});

describe('the name at birth', () => {
  it.each(['', 'Không', 'không có', 'như trên', 'nt', 'Bưởi'])(
    'is read if the name in use is blank: %j',
    (used) => {
      const { table } = recogniseOne(
        withHeadings(
          ['Họ tên khai sinh', 'Họ tên đang dùng', 'Ngày sinh'],
          ['Hà Thị Bưởi', used, '02/03/1999'],
          ['Hà Thị Mơ', 'Hà Thị Mận', '02/03/1998'],
        ),
      );
      expect(table.rows.slice(1).map((cells) => cells[1])).toEqual(['Hà Thị Bưởi', 'Hà Thị Mận']);
    },
  );
});
