import { describe, expect, it } from 'vitest';
import { ASSOCIATION, layoutOf, recogniseOne, tableOf, withHeadings, YOUTH } from '../support.js';

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

describe('names in a column for each sex', () => {
  const ROWS = [
    ['1', 'Nam Văn Mít', '', '1940'],
    ['2', '', 'Hà Thị Bưởi', '1941'],
    ['3', '', 'Mai Thị Nữ', '1942'],
    ['4', 'Bùi Văn Na', '', '1943'],
  ];
  const tableWith = (group: string, subs: string[], rows = ROWS) =>
    tableOf(
      [['STT', group, '', 'Năm sinh'], ['', ...subs, ''], ...rows],
      ['A1:A2', 'B1:C1', 'D1:D2'],
    );

  it.each([
    ['Họ và tên', ['Nam', 'Nữ']],
    ['Họ và tên', ['Cụ ông', 'Cụ bà']],
    ['Họ tên người cao tuổi', ['Ông', 'Bà']],
  ])('are those of one list: %s', (group, subs) => {
    const { table, layout } = recogniseOne(tableWith(group, subs));
    const names = table.rows.filter((_, row) => layout.kinds[row] === 'member');
    expect(names.map((cells) => cells[1])).toEqual([
      'Nam Văn Mít',
      'Hà Thị Bưởi',
      'Mai Thị Nữ',
      'Bùi Văn Na',
    ]);
  });

  it('are not read where rows have both', () => {
    const couples = ROWS.map(([no = '', , , year = '']) => [no, 'Lò Văn Na', 'Hà Thị Ổi', year]);
    const { layout } = recogniseOne(tableWith('Họ và tên', ['Chồng', 'Vợ'], couples));
    expect(layout).toMatchObject({ reason: 'no-name' });
  });

  it('are no marks', () => {
    const marked = ROWS.map(([no = '', man = '', , year = '']) => [
      no,
      man && 'x',
      man ? '' : 'x',
      year,
    ]);
    const { layout } = recogniseOne(tableWith('Họ và tên', ['Nam', 'Nữ'], marked));
    expect(layout).toMatchObject({ reason: 'no-name' });
  });
});
