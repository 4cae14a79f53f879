import { describe, expect, it } from 'vitest';
import { fieldsOf, isLayout, PARTY, recogniseOne, tableOf } from '../../support.js';

const MEMBERS = [
  ['1', 'Hà Thị Bưởi', 'Khu 1', '0912000001'],
  ['', '02/03/1999', '', ''],
  ['2', 'Đinh Văn Mít', 'Khu 2', ''],
  ['', '1998', 'xã Đồng Sơn', ''],
  ['3', 'Hà Văn Sấu', 'Khu 3', '0912000003'],
  ['', '12/11/2001', '', ''],
];

function birthsOf(rows: string[][], merges: string[] = []) {
  const { table, layout } = recogniseOne(tableOf(rows, merges));
  if (!isLayout(layout)) throw new Error(layout.reason);
  const birth = layout.columns.find(({ field }) => field === 'birth');
  return layout.kinds.flatMap((kind, row) =>
    kind === 'member' ? [table.rows[row]![birth?.index ?? -1]] : [],
  );
}

describe('dates of birth below names', () => {
  it.each([
    [[['STT', 'Họ và tên / Ngày sinh', 'Địa chỉ', 'SĐT']], []],
    [[['STT', 'Họ và tên', 'Địa chỉ', 'SĐT']], []],
    [
      [
        ['STT', 'Họ và tên', 'Địa chỉ', 'SĐT'],
        ['', 'Ngày sinh', '', ''],
      ],
      ['A1:A2', 'C1:C2', 'D1:D2'],
    ],
  ])('are those of the members above: %j', (header, merges) => {
    expect(birthsOf([...header, ...MEMBERS], merges)).toEqual(['02/03/1999', '1998', '12/11/2001']);
  });

  it('may have a year of two digits', () => {
    const short = MEMBERS.map((cells) =>
      cells.map((text) => text.replace(/\/(?:19|20)(?=\d\d$)/, '/')),
    );
    const births = birthsOf([['STT', 'Họ và tên', 'Địa chỉ', 'SĐT'], ...short]);
    expect(births).toEqual(['02/03/99', '1998', '12/11/01']);
  });

  it('leave the other texts of their rows to the members', () => {
    const { table, layout } = recogniseOne(
      tableOf([['STT', 'Họ và tên', 'Địa chỉ', 'SĐT'], ...MEMBERS]),
    );
    expect(table.rows[3]![2]).toBe('Khu 2 | xã Đồng Sơn');
    expect(layout.kinds).toEqual(['header', ...Array(3).fill(['member', 'note']).flat()]);
  });

  it('are others in a list with a column of births', () => {
    const rows = MEMBERS.map((cells) => [...cells, cells[0] === '' ? '' : '1999']);
    const header = ['STT', 'Họ và tên', 'Địa chỉ', 'SĐT', 'Năm sinh'];
    expect(fieldsOf(tableOf([header, ...rows]))).toMatchObject({ 'Năm sinh': 'birth' });
    expect(birthsOf([header, ...rows])).toEqual(['1999', '1999', '1999']);
  });

  it('are below the name at birth in the register of the Party', () => {
    const header = ['TT', 'HỌ VÀ TÊN\nHọ và tên khai sinh\nNgày sinh', 'Nam, nữ, dân tộc', 'Thẻ'];
    const rows = [
      ['1', 'HÀ THỊ BƯỞI', 'Nữ', '10000001'],
      ['', 'Hà Thị Bưởi', 'Mường', 'LL 1'],
      ['', '02/03/1989', '', ''],
      ['2', 'ĐINH VĂN MÍT', 'Nam', '10000002'],
      ['', 'Đinh Văn Na', 'Kinh', 'LL 2'],
      ['', '1978', '', ''],
    ];
    const { table, layout, findings } = recogniseOne(tableOf([header, ...rows]), PARTY);
    expect(layout.kinds).toEqual(['header', ...Array(2).fill(['member', 'note', 'note']).flat()]);
    if (!isLayout(layout)) throw new Error(layout.reason);
    const cellsOf = (heading: string) => {
      const column = layout.columns.find((each) => each.header === heading);
      return [1, 4].map((row) => table.rows[row]![column?.index ?? -1]);
    };
    expect(cellsOf('Ngày sinh')).toEqual(['02/03/1989', '1978']);
    expect(cellsOf('Họ và tên khai sinh')).toEqual(['Hà Thị Bưởi', 'Đinh Văn Na']);
    expect(cellsOf('dân tộc')).toEqual(['Mường', 'Kinh']);
    expect(cellsOf('Thẻ')).toEqual(['10000001 | LL 1', '10000002 | LL 2']);
    expect(findings).toMatchObject([
      { code: 'two-columns-chosen' },
      { level: 'info', code: 'rows-joined', args: { count: 4 }, place: { row: 3 } },
    ]);
  });

  it('are below a blank name at birth, and other facts keep their column', () => {
    const header = ['TT', 'Họ và tên', 'Ngày vào Đảng\nNgày chính thức', 'Số thẻ'];
    const rows = [
      ['1', 'HÀ THỊ BƯỞI', '03/02/2001', '10000001'],
      ['', '', '03/02/2002', ''],
      ['', '02/03/1978', '', ''],
      ['2', 'ĐINH VĂN MÍT', '19/05/2010', '10000002'],
      ['', 'Đinh Văn Mít', '19/05/2011', ''],
      ['', '1984', '', ''],
    ];
    const { layout } = recogniseOne(tableOf([header, ...rows]), PARTY);
    if (!isLayout(layout)) throw new Error(layout.reason);
    expect(birthsOf([header, ...rows])).toEqual(['02/03/1978', '1984']);
    const sources = layout.columns.map(({ header, source }) => [header, source]);
    expect(Object.fromEntries(sources)).toMatchObject({
      'Ngày sinh': 1,
      'Ngày vào Đảng': 2,
      'Ngày chính thức': 2,
    });
  });
});
