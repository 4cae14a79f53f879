import { describe, expect, it } from 'vitest';
import { ASSOCIATION, layoutOf, recogniseOne, withHeadings, YOUTH } from '../support.js';

/** Names and kinds of the rows below the header. */
function read(headings: string[], name: number, ...rows: string[][]) {
  const { table, layout } = recogniseOne(withHeadings(headings, ...rows));
  const kinds = layout.kinds.slice(1);
  return table.rows.slice(1).map((cells, row) => `${kinds[row]}: ${cells[name] ?? ''}`);
}

describe('names of heads of households before those of their families', () => {
  const rows = [
    ['1', 'Hà Thị Bưởi', '', 'Chủ hộ', '02/03/1969'],
    ['', '', 'Khu Văn Mít', 'Chồng', '05/06/1966'],
    ['', '', 'Khu Thị Ổi', 'Con', '07/08/1999'],
    ['2', 'Tổng Văn Na', '', 'Chủ hộ', '09/10/1970'],
  ];

  it('become names of members', () => {
    const headings = ['STT', 'Họ và tên chủ hộ', 'Họ và tên thành viên', 'Quan hệ', 'Ngày sinh'];
    expect(read(headings, 2, ...rows)).toEqual([
      'member: Hà Thị Bưởi',
      'member: Khu Văn Mít',
      'member: Khu Thị Ổi',
      'member: Tổng Văn Na',
    ]);
  });

  it.each([
    ['Nhân khẩu trong hộ', '1969'],
    ['Họ tên thành viên', ''],
  ])('do so beside %j with the year %j', (heading, year) => {
    const headings = ['STT', 'Họ tên chủ hộ', heading, 'Năm sinh', 'Ghi chú'];
    const others = [
      ['1', 'Hà Thị Bưởi', '', year],
      ['', '', 'Lò Văn Mít', year],
      ['', '', 'Lò Thị Ổi', year],
      ['', '', 'Lò Văn Mận', year],
      ['2', 'Bùi Văn Na', '', year],
    ];
    expect(read(headings, 2, ...others)).toEqual([
      'member: Hà Thị Bưởi',
      'member: Lò Văn Mít',
      'member: Lò Thị Ổi',
      'member: Lò Văn Mận',
      'member: Bùi Văn Na',
    ]);
  });

  it('remain the heads only where the family repeats them', () => {
    const headings = ['STT', 'Họ tên chủ hộ', 'Họ tên thành viên', 'Ngày sinh'];
    const repeated = [
      ['1', 'Hà Thị Bưởi', '', ''],
      ['', '', 'Hà Thị Bưởi', '02/03/1969'],
      ['', '', 'Khu Văn Mít', '05/06/1966'],
      ['2', 'Lò Văn Na', '', ''],
      ['', '', 'Lò Văn Na', '09/10/1970'],
    ];
    const names = read(headings, 2, ...repeated).filter((row) => row.startsWith('member'));
    expect(names).toEqual(['member: Hà Thị Bưởi', 'member: Khu Văn Mít', 'member: Lò Văn Na']);
  });

  it('remain the heads only where each row names both', () => {
    const headings = ['STT', 'Họ tên chủ hộ', 'Họ tên thành viên', 'Ngày sinh'];
    const both = [
      ['1', 'Hà Thị Bưởi', 'Hà Văn Mít', '02/03/1999'],
      ['2', 'Hà Thị Bưởi', '', '05/06/1998'],
      ['3', 'Lò Văn Na', 'Lò Thị Ổi', '07/08/1999'],
      ['4', 'Lò Văn Na', '', '09/10/1999'],
    ];
    expect(read(headings, 2, ...both)[1]).toBe('member: ');
  });

  it('stay carried along', () => {
    const headings = ['STT', 'Họ và tên chủ hộ', 'Họ và tên thành viên', 'Quan hệ', 'Ngày sinh'];
    for (const profile of [YOUTH, ASSOCIATION]) {
      const { columns } = layoutOf(withHeadings(headings, ...rows), profile);
      expect(columns[1]).toMatchObject({ header: 'Họ và tên chủ hộ', spareOf: 'name' });
    }
  });
});
