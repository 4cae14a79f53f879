import { describe, expect, it } from 'vitest';
import { recogniseOne, tableOf } from '../../support.js';

const HEADER = ['STT', 'Họ và tên', 'Ngày sinh', 'Dân tộc', 'Chi đoàn'];
const NAMES = ['Hà Thị Bưởi', 'Đinh Văn Mít', 'Bùi Thị Ổi', 'Lê Văn Na', 'Phùng Thị Lê'];

/** Texts of a column below the header, and the findings about cells that mean those above. */
function filled(column: number, cells: string[][], merges: string[] = []) {
  const rows = cells.map(([ethnicity = '', branch = ''], at) => [
    String(at + 1),
    NAMES[at % 5]!,
    `0${1 + at}/03/1999`,
    ethnicity,
    branch,
  ]);
  const { table, findings } = recogniseOne(tableOf([HEADER, ...rows], merges));
  return {
    texts: table.rows.slice(1).map((row) => row[column] ?? ''),
    reported: findings.filter(({ code }) => code === 'same-as-above' || code === 'filled-down'),
  };
}

describe('an "as above" cell', () => {
  it.each(['nt', '-nt-', 'NT', 'Như trên', '//', '-//-', '"', '″', '〃', "''", 'n.t.'])(
    'takes the value above: %s',
    (same) => {
      const { texts, reported } = filled(3, [['Mường'], [same], [same], ['Kinh'], [same]]);
      expect(texts).toEqual(['Mường', 'Mường', 'Mường', 'Kinh', 'Kinh']);
      expect(reported).toMatchObject([{ level: 'info', args: { heading: 'Dân tộc', count: 3 } }]);
    },
  );

  it.each([
    ['Ngành học', 'NT', 'NT'],
    ['Ngành học', '//', 'Toán'],
    ['Ngành học', 'như trên', 'Toán'],
    ['Trình độ', 'Nt', 'Nt'],
  ])('does not include `nt` in a carried column: %s %s', (heading, text, read) => {
    const rows = [
      ['1', 'Hà Thị Bưởi', '01/03/1999', 'Toán'],
      ['2', 'Đinh Văn Mít', '02/03/1999', text],
    ];
    const { table } = recogniseOne(tableOf([[...HEADER.slice(0, 3), heading], ...rows]));
    expect(table.rows[2]![3]).toBe(read);
  });

  it.each([
    ['Khu', 'nt'],
    ['Tôn giáo', 'nt'],
    ['Nơi cấp', 'NT'],
    ['Nơi vào Đoàn', 'nt'],
    ['Thôn/Khu', 'nt'],
    ['Quê quán', '-nt-'],
    ['Ngành học', '-nt-'],
  ])('takes the value above in %s: %s', (heading, same) => {
    const rows = [
      ['1', 'Hà Thị Bưởi', '01/03/1999', 'Khu Chiềng'],
      ['2', 'Đinh Văn Mít', '02/03/1999', same],
    ];
    const { table } = recogniseOne(tableOf([[...HEADER.slice(0, 3), heading], ...rows]));
    expect(table.rows[2]![3]).toBe('Khu Chiềng');
  });

  it('remains without a cell above, and in the name and the date of birth', () => {
    expect(filled(3, [['nt'], ['Mường']]).texts).toEqual(['nt', 'Mường']);
    const rows = [
      ['1', 'Hà Thị Bưởi', '01/03/1999', 'Kinh'],
      ['2', 'nt', 'nt', 'Kinh'],
    ];
    const { table } = recogniseOne(tableOf([HEADER.slice(0, 4), ...rows]));
    expect(table.rows[2]).toEqual(rows[1]);
  });
});

describe('a hamlet at the first row of each group', () => {
  const placesOf = (heading: string) => {
    const rows = ['Kết', '', 'Phắt', ''].map((place, at) => [
      String(at + 1),
      NAMES[at]!,
      `0${1 + at}/03/1999`,
      place,
    ]);
    const { table } = recogniseOne(tableOf([['STT', 'Họ và tên', 'Ngày sinh', heading], ...rows]));
    return table.rows.slice(1).map((row) => row[3] ?? '');
  };

  it.each(['Tên khu', 'Thôn (khu)', 'Thôn/Xóm/Khu'])(
    'is that of the people below: %s',
    (heading) => {
      expect(placesOf(heading)).toEqual(['Kết', 'Kết', 'Phắt', 'Phắt']);
    },
  );

  it('is that of the people below a group of the home', () => {
    const rows = ['Kết', '', 'Phắt', ''].map((place, at) => [
      ...[String(at + 1), NAMES[at]!, `0${1 + at}/03/1999`, place, 'Lai Đồng'],
    ]);
    const header = [
      ['STT', 'Họ và tên', 'Ngày sinh', 'Nơi cư trú', ''],
      ['', '', '', 'Khu', 'Xã'],
    ];
    const { table } = recogniseOne(tableOf([...header, ...rows], ['D1:E1']));
    expect(table.rows.slice(2).map((row) => row[3])).toEqual(['Kết', 'Kết', 'Phắt', 'Phắt']);
  });

  it('differs from an address', () => {
    expect(placesOf('Địa chỉ')).toEqual(['Kết', '', 'Phắt', '']);
  });
});

describe('a branch at the first row of each group', () => {
  const groups = ['Khu 1', '', '', 'Khu 2', ''].map((branch) => ['Kinh', branch]);

  it('is that of the people below, and is reported', () => {
    const { texts, reported } = filled(4, groups);
    expect(texts).toEqual(['Khu 1', 'Khu 1', 'Khu 1', 'Khu 2', 'Khu 2']);
    expect(reported).toMatchObject([
      {
        level: 'warning',
        code: 'filled-down',
        args: { heading: 'Chi đoàn', count: 3, rows: '3–4, 6' },
      },
    ]);
  });

  it.each([
    ['comes again', ['Khu 1', '', 'Khu 1', '', '']],
    ['is missing at the first person', ['', 'Khu 1', '', '', 'Khu 2']],
    ['is filled in once', ['Khu 1', '', '', '', '']],
    ['is filled in at one group and the last person', ['Khu 1', '', '', '', 'Khu 2']],
    ['is filled in at the first people only', ['Khu 1', 'Khu 2', '', '', '']],
    ['is missing at few people', ['Khu 1', 'Khu 2', '', 'Khu 3', 'Khu 4']],
  ])("is nobody else's if it %s", (_, branches) => {
    const { texts, reported } = filled(
      4,
      branches.map((branch) => ['Kinh', branch]),
    );
    expect(texts).toEqual(branches);
    expect(reported).toEqual([]);
  });

  describe('beside the commune', () => {
    const header = [...HEADER, 'Xã cũ'];
    const branchesOf = (places: string[][]) => {
      const rows = places.map(([branch, commune], at) => [
        ...[`${at + 1}`, NAMES[at % 5]!, `0${1 + at}/03/1999`, 'Kinh', branch!, commune!],
      ]);
      const { table } = recogniseOne(tableOf([header, ...rows]));
      return table.rows.slice(1).map((row) => row[4]);
    };
    const twice = ['Khu 1', '', '', 'Khu 1', '', 'Khu 2', ''];

    it.each([
      [
        'each row',
        ['Kiệt Sơn', 'Kiệt Sơn', 'Kiệt Sơn', 'Lai Đồng', 'Lai Đồng', 'Lai Đồng', 'Lai Đồng'],
      ],
      ['the first row of each group', ['Kiệt Sơn', '', '', 'Lai Đồng', '', '', '']],
    ])('may come again in another commune, which %s has', (_, communes) => {
      const places = twice.map((branch, at) => [branch, communes[at]!]);
      expect(branchesOf(places)).toEqual([
        ...['Khu 1', 'Khu 1', 'Khu 1', 'Khu 1', 'Khu 1', 'Khu 2', 'Khu 2'],
      ]);
    });

    it("is nobody else's if it comes again in one, or one begins without it", () => {
      const again = twice.map((branch) => [branch, 'Kiệt Sơn']);
      expect(branchesOf(again)).toEqual(twice);
      const late = ['Khu 1', '', '', '', '', 'Khu 2', ''];
      const communes = late.map((branch, at) => [branch, at < 3 ? 'Kiệt Sơn' : 'Lai Đồng']);
      expect(branchesOf(communes)).toEqual(late);
    });
  });

  it('is that of the people below a heading of two merged rows', () => {
    const subs = ['', '', '', '', ''];
    const rows = groups.map(([, branch], at) => [
      String(at + 1),
      NAMES[at]!,
      `0${1 + at}/03/1999`,
      'Kinh',
      branch!,
    ]);
    const merges = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:E2'];
    const { table } = recogniseOne(tableOf([HEADER, subs, ...rows], merges));
    expect(table.rows.slice(2).map((row) => row[4])).toEqual([
      ...['Khu 1', 'Khu 1', 'Khu 1', 'Khu 2', 'Khu 2'],
    ]);
  });

  it("is nobody else's if the sheet keeps its merged cells", () => {
    expect(filled(4, groups, ['E2:E3']).texts[2]).toBe('');
  });

  it("is nobody else's on the roster of a result", () => {
    const header = [
      'Mã',
      'Họ và tên',
      'Ngày sinh',
      'Chi đoàn cũ',
      'Xã mới',
      'Chi đoàn mới',
      'Nguồn',
    ];
    const rows = ['Khu 1', '', 'Khu 2', ''].map((branch, at) => [
      `TV${at}`,
      NAMES[at]!,
      `0${1 + at}/03/1999`,
      branch,
      'Xã Lai Đồng',
      branch,
      `a.csv::${at}`,
    ]);
    const { table } = recogniseOne(tableOf([header, ...rows]));
    expect(table.rows.slice(1).map((row) => row[3])).toEqual(['Khu 1', '', 'Khu 2', '']);
  });

  it("is nobody else's below section rows", () => {
    const rows = [
      ['Chi đoàn khu 3'],
      ...NAMES.map((name, at) => [
        `${at + 1}`,
        name,
        '01/03/1999',
        'Kinh',
        at === 0 ? 'Khu 1' : '',
      ]),
    ];
    const { table } = recogniseOne(tableOf([HEADER, ...rows]));
    expect(table.rows[3]![4]).toBe('');
  });
});

it('gives the text of a merged cell to all of its people, but no name or number', () => {
  const cells = [['Mường'], [''], ['Kinh'], ['']];
  expect(filled(3, cells, ['D2:D3']).texts).toEqual(['Mường', 'Mường', 'Kinh', '']);
  const rows = [
    ['1', 'Hà Thị Bưởi', '01/03/1999', '0912345678'],
    ['2', 'Đinh Văn Mít', '02/03/1999', ''],
  ];
  const table = tableOf([[...HEADER.slice(0, 3), 'SĐT'], ...rows], ['D2:D3']);
  expect(recogniseOne(table).table.rows[2]).toEqual(rows[1]);
});

it.each([
  ['Giới tính', 'Nam', 'Nam'],
  ['Ngày vào Đoàn', '26/03/2014', '26/03/2014'],
  ['Ngày cấp', '05/05/2020', '05/05/2020'],
  ['Nơi vào Đoàn', 'THCS Kiệt Sơn', 'THCS Kiệt Sơn'],
  ['Số tiền', '50000', ''],
])(
  'gives a merged cell of %s to all of its people, but no bare number: %s',
  (heading, cell, read) => {
    const rows = [
      ['1', 'Hà Văn Bưởi', '01/03/1999', cell],
      ['2', 'Đinh Văn Mít', '02/03/1999', ''],
      ['3', 'Tô Văn Roi', '03/03/1999', cell],
    ];
    const table = tableOf([[...HEADER.slice(0, 3), heading], ...rows], ['D2:D3']);
    expect(recogniseOne(table).table.rows[2]![3]).toBe(read);
  },
);

describe('a branch written once for its group, between section rows', () => {
  const person = (at: number, branch = '') => [
    String(at),
    NAMES[at % 5]!,
    `0${1 + (at % 9)}/03/199${at % 10}`,
    'Kinh',
    branch,
  ];
  const group = (from: number, branch: string) =>
    [0, 1, 2].map((at) => person(from + at, at === 0 ? branch : ''));
  const branchesOf = (rows: string[][]) => {
    const { table, layout } = recogniseOne(tableOf([['DANH SÁCH ĐOÀN VIÊN'], HEADER, ...rows]));
    return table.rows.flatMap((row, at) => (layout.kinds[at] === 'member' ? [row[4]] : []));
  };

  it('is filled in within each commune', () => {
    const rows = [
      ['I. XÃ KIỆT SƠN'],
      ...group(1, 'Khu 1'),
      ...group(4, 'Khu 2'),
      ['II. XÃ ĐỒNG SƠN'],
      ...group(7, 'Khu 1'),
      ...group(10, 'Khu 3'),
    ];
    expect(branchesOf(rows)).toEqual(
      ['Khu 1', 'Khu 2', 'Khu 1', 'Khu 3'].flatMap((branch) => [branch, branch, branch]),
    );
  });

  it('is not filled in if the first person of a commune has none', () => {
    const rows = [['I. XÃ KIỆT SƠN'], ...group(1, 'Khu 1'), ...group(4, 'Khu 2')];
    const below = [['II. XÃ ĐỒNG SƠN'], person(7), ...group(8, 'Khu 3')];
    expect(branchesOf([...rows, ...below]).slice(6)).toEqual(['', 'Khu 3', '', '']);
  });

  it('does not go to people below the heading of another kind', () => {
    const rows = [['A. KHỐI NÔNG THÔN'], ...group(1, 'Khu 1'), ...group(4, 'Khu 2')];
    const below = [['B. KHỐI TRƯỜNG HỌC'], person(7), ...group(8, 'Trường THCS')];
    const school = ['Trường THCS', 'Trường THCS', 'Trường THCS'];
    expect(branchesOf([...rows, ...below]).slice(5)).toEqual(['Khu 2', '', ...school]);
  });
});
