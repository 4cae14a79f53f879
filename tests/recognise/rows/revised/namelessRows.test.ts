import { describe, expect, it } from 'vitest';
import { fieldsOf, layoutOf, recogniseOne, tableOf } from '../../support.js';

const HEADER = ['STT', 'Họ và tên', 'Số thẻ', 'Họ tên thân nhân', 'Quan hệ', 'Năm sinh'];
const ROWS = [
  ['1', 'Hà Thị Bưởi', '101', 'Hà Văn Na', 'Bố', '1940'],
  ['', '', '', 'Lê Thị Mơ', 'Mẹ', '1942'],
  ['', '', '', 'Đinh Văn Khế', 'Chồng', '1961'],
  ['2', 'Đinh Văn Mít', '102', 'Đinh Văn Roi', 'Bố', '1938'],
  ['', '', '', 'Bàn Thị Ổi', 'Mẹ', '1939'],
];

describe('rows without name and number', () => {
  it('are further rows of a member if they have the name of a relative', () => {
    const { kinds } = layoutOf(tableOf([HEADER, ...ROWS]));
    expect(kinds).toEqual(['header', 'member', 'note', 'note', 'member', 'note']);
  });

  it('carry dates of birth along as those of the relatives', () => {
    expect(fieldsOf(tableOf([HEADER, ...ROWS]))['Năm sinh']).toBe('-');
  });

  it('join their texts to the member', () => {
    const { table } = recogniseOne(tableOf([HEADER, ...ROWS]));
    expect(table.rows[1]![3]).toBe('Hà Văn Na | Lê Thị Mơ | Đinh Văn Khế');
  });

  it('are no numbers of printed pages', () => {
    const header = ['STT', 'Họ và tên', 'Ngày sinh'];
    const { table, findings } = recogniseOne(
      tableOf([
        header,
        ['1', 'Hà Thị Bưởi', '01/02/1990'],
        ['Trang 1/2', '', ''],
        header,
        ['2', 'Đinh Văn Mít', '03/04/1991'],
        ['Trang 2/2', '', ''],
      ]),
    );
    expect(table.rows[1]).toEqual(['1', 'Hà Thị Bưởi', '01/02/1990']);
    expect(findings).toEqual([]);
  });

  it('are unnamed members if only a few members have them', () => {
    const others = ['3', '4', '5'].map((number) => [
      number,
      'Tô Văn Na',
      '',
      'Lê Thị Lý',
      '',
      '1990',
    ]);
    const header = HEADER.with(4, 'Nghề nghiệp');
    const { kinds } = layoutOf(tableOf([header, ...ROWS.slice(3), ...others]));
    expect(kinds.slice(1)).toEqual(Array(5).fill('member'));
  });
});

describe('a line between two members', () => {
  const read = (line: string[]) => {
    const names = ['Hà Văn Na', 'Đinh Văn Mít', 'Tô Văn Roi', 'Lê Thị Lý', 'Bàn Thị Ổi'];
    const people = names.map((name, at) => [
      ...[`${at + 1}`, name, `0${at + 1}/03/1999`, `091234567${at}`, 'Khu 4', '24000', 'hộ nghèo'],
    ]);
    const header = ['STT', 'Họ và tên', 'Ngày sinh', 'SĐT', 'Nơi ở', 'Đoàn phí', 'Ghi chú'];
    const { table, findings } = recogniseOne(tableOf([header, ...people.toSpliced(3, 0, line)]));
    const codes = findings.map(({ code }) => code).filter((code) => code.startsWith('rows-'));
    return { member: table.rows[3]!.slice(3), codes };
  };

  it('without number and name is joined to the upper one', () => {
    expect(read(['', '', '', '', 'Bắc Ninh', '', 'mới về'])).toEqual({
      member: ['0912345672', 'Khu 4 | Bắc Ninh', '24000', 'hộ nghèo | mới về'],
      codes: ['rows-joined'],
    });
  });

  it.each([
    [['', '', '', '', '', '72000']],
    [['', '', '', '', '', '', 'Trang 2']],
    [['', '', '', '', '', 'BAN CHẤP HÀNH']],
  ])('may be a sum, a page number or a title: %j', (line) => {
    const member = ['0912345672', 'Khu 4', '24000', 'hộ nghèo'];
    expect(read(line)).toEqual({ member, codes: [] });
  });

  it.each([
    [['', '', '', '', 'Phạm Thị Lan']],
    [['', '', '', '', '', '', 'Hộ ông Bình']],
    [['', '', '', '', 'Chủ hộ: Bình']],
  ])('may be about another person: %j', (line) => {
    const { member, codes } = read(line);
    expect(member).toEqual(['0912345672', 'Khu 4', '24000', 'hộ nghèo']);
    expect(codes).not.toContain('rows-joined');
  });

  it('gives no branch to an upper member without one', () => {
    const header = ['STT', 'Họ và tên', 'Ngày sinh', 'Chi đoàn', 'Ghi chú'];
    const names = ['Hà Văn Na', 'Đinh Văn Mít', 'Tô Văn Roi', 'Lê Thị Lý', 'Bàn Thị Ổi'];
    const people = names.map((name, at) => [`${at + 1}`, name, `0${at + 1}/03/1999`, '', '']);
    const line = ['', '', '', 'Thôn Đông', 'Tổ trưởng'];
    const section = ['', '', '', 'Thôn Đoài', ''];
    const rows = people.toSpliced(4, 0, section).toSpliced(1, 0, line);
    const { table } = recogniseOne(tableOf([header, ...rows]));
    expect(table.rows[1]!.slice(3)).toEqual(['', '']);
  });
});

describe('second rows of members with a date before a place', () => {
  const rows = [
    ['STT', 'Họ và tên', 'Năm sinh', 'Ngày nhập ngũ', 'Nơi ở'],
    ['1', 'Hà Văn Na', '1950', '02/03/1968', 'Thanh Ba'],
    ['', '', '', '04/05/1976', 'Khu 4'],
    ['2', 'Đinh Văn Mít', '1951', '03/04/1969', 'Thanh Ba'],
    ['', '', '', '05/06/1977', 'Khu 4'],
  ];

  it('are no section rows and are joined to the member', () => {
    const { table, layout } = recogniseOne(tableOf(rows));
    expect(layout.kinds).toEqual(['header', 'member', 'note', 'member', 'note']);
    expect(layout).toMatchObject({ sections: ['', '', '', '', ''] });
    expect(table.rows[1]!.slice(3)).toEqual(['02/03/1968 | 04/05/1976', 'Thanh Ba | Khu 4']);
  });

  it('are split below a heading that lists two facts', () => {
    const facts = [
      ['STT', 'Họ và tên', '- Năm sinh\n- Số CCCD', 'Nơi ở'],
      ['1', 'Hà Văn Na', '02/03/1950', 'Thanh Ba'],
      ['', '', '025050000101', 'Khu 4'],
      ['2', 'Đinh Văn Mít', '03/04/1951', 'Thanh Ba'],
      ['', '', '025051000102', 'Khu 4'],
    ];
    const { table, layout } = recogniseOne(tableOf(facts));
    expect(layout.kinds).toEqual(['header', 'member', 'note', 'member', 'note']);
    expect(table.rows[1]!.slice(-2)).toEqual(['02/03/1950', '025050000101']);
  });

  it('leave the ID number above the date of issue', () => {
    const cards = [
      ['STT', 'Họ và tên', 'Năm sinh', 'Số CCCD', 'Nơi ở'],
      ['', '', '', 'Ngày cấp', ''],
      ['1', 'Hà Văn Na', '1950', '025050000101', 'Thanh Ba'],
      ['', '', '', '04/05/2021', ''],
      ['2', 'Đinh Văn Mít', '1951', '025051000102', 'Thanh Ba'],
      ['', '', '', '05/06/2021', ''],
    ];
    const { layout } = recogniseOne(tableOf(cards));
    expect(layout).toMatchObject({
      columns: expect.arrayContaining([
        expect.objectContaining({ header: 'Số CCCD', field: 'id' }),
      ]),
    });
  });
});

describe('rows of relatives with a label', () => {
  const rows = [
    ['STT', 'Họ tên trẻ', 'Ngày sinh', 'Họ tên bố, mẹ', 'Số điện thoại'],
    ['1', 'Hà Thị Bưởi', '02/03/2019', 'Bố: Hà Văn Na', '0912000001'],
    ['', '', '', 'Mẹ: Lê Thị Mơ', '0912000002'],
    ['2', 'Đinh Văn Mít', '03/04/2019', 'Bố: Đinh Văn Roi', '0912000003'],
    ['', '', '', '- Mẹ: Bàn Thị Ổi', '0912000004'],
  ];

  it('belong to the child above, phones included', () => {
    const { table, layout } = recogniseOne(tableOf(rows));
    expect(layout.kinds).toEqual(['header', 'member', 'note', 'member', 'note']);
    expect(table.rows[1]!.slice(3)).toEqual(['Bố: Hà Văn Na | Mẹ: Lê Thị Mơ', '0912000001']);
  });
});

describe('rows beside a merged name', () => {
  const rows = [
    ['STT', 'Họ và tên', 'Ngày sinh', 'Sáng kiến', 'Số điện thoại'],
    ['1', 'Hà Thị Bưởi', '02/03/1979', 'Giải pháp A', '0912000001'],
    ['', '', '', 'Giải pháp B', '0912000002'],
    ['2', 'Đinh Văn Mít', '03/04/1979', 'Giải pháp C', '0912000003'],
    ['3', 'Bàn Thị Ổi', '04/04/1979', 'Giải pháp D', '0912000004'],
  ];

  it('belong to its member', () => {
    const { table, layout } = recogniseOne(tableOf(rows, ['B2:B3']));
    expect(layout.kinds).toEqual(['header', 'member', 'note', 'member', 'member']);
    expect(table.rows[1]![3]).toBe('Giải pháp A | Giải pháp B');
  });

  it('may be people without a name if they have a date', () => {
    const others = rows.map((row, at) =>
      at === 2 ? ['', '', '05/05/1981', ...row.slice(3)] : row,
    );
    expect(layoutOf(tableOf(others, ['B2:B3'])).kinds[2]).toBe('member');
  });
});

describe('third rows of members', () => {
  const header = ['STT', 'Họ và tên', 'Thông tin'];
  const member = (number: string, name: string) => [
    [number, name, 'Ngày sinh: 02/03/1999'],
    ['', '', 'CCCD: 025199000001'],
    ['', '', 'Ở nhà'],
  ];

  it('are joined if at least half of the members have them', () => {
    const people = [...member('1', 'Hà Thị Bưởi'), ...member('2', 'Đinh Văn Mít')];
    const { table } = recogniseOne(tableOf([header, ...people]));
    expect(table.rows[4]![2]).toBe('Ngày sinh: 02/03/1999 | CCCD: 025199000001 | Ở nhà');
  });

  it('remain notes below the last of many members', () => {
    const names = ['Hà Thị Bưởi', 'Đinh Văn Mít', 'Bùi Thị Ổi', 'Lê Văn Na', 'Phùng Thị Lê'];
    const people = names.flatMap((name, at) => member(`${at + 1}`, name).slice(0, 2));
    const { table } = recogniseOne(tableOf([header, ...people, ['', '', 'Tài liệu mật']]));
    expect(table.rows[9]![2]).toBe('Ngày sinh: 02/03/1999 | CCCD: 025199000001');
  });
});

describe('rows with a number and a code but no name', () => {
  const rows = [
    ['STT', 'Mã SV', 'Họ và tên', 'Ngày sinh'],
    ['1', 'SV001', 'Hà Thị Bưởi', '01/02/2000'],
    ['2', 'SV002', '', ''],
    ['3', 'SV003', 'Đinh Văn Mít', '05/06/2002'],
    ['4', 'SV004', '', ''],
    ['5', 'SV005', '', ''],
  ];

  it('are members without a name between others, and prefilled lines below them', () => {
    const { kinds } = layoutOf(tableOf(rows));
    expect(kinds.slice(0, 4)).toEqual(['header', 'member', 'member', 'member']);
    expect(kinds.slice(4)).not.toContain('member');
  });
});

describe('rows with only a code before the names', () => {
  const kindsOf = (...codes: string[]) => {
    const [first, second, third, fourth] = codes as [string, string, string, string];
    const rows = [
      ['Mã đoàn viên', 'Họ và tên', 'Ngày sinh'],
      [first, 'Hà Thị Bưởi', '01/02/2000'],
      [second, '', ''],
      [third, 'Đinh Văn Mít', '05/06/2002'],
      [fourth, '', ''],
    ];
    return layoutOf(tableOf(rows)).kinds.slice(1);
  };

  it('are members without a name between people with such codes, but not at the end', () => {
    expect(kindsOf('DV1001', 'DV1002', 'DV1003', 'DV1004')).toEqual([
      ...['member', 'member', 'member'],
      'note',
    ]);
  });

  it.each([
    ['DV1001', 'DV1001', 'DV1003'],
    ['DV1001', 'KH12', 'DV1003'],
    ['Khu 101', 'Khu 102', 'Khu 103'],
  ])(
    'are no members if they repeat the code, have another form or name a place: %s, %s',
    (...codes) => {
      expect(kindsOf(...codes, '')[1]).not.toBe('member');
    },
  );
});

describe('third rows of members whose second rows repeat the name', () => {
  it('are joined to the member, too', () => {
    const rows = [
      ['STT', 'Họ và tên', 'Ngày sinh', 'Nơi ở', 'Dân tộc'],
      ['1', 'Hà Văn Na', '02/03/1950', 'Khu 1', 'Mường'],
      ['', 'Hà Văn Na', '', 'Lai Đồng', ''],
      ['', '', '', 'Phú Thọ', ''],
      ['2', 'Đinh Văn Mít', '03/04/1951', 'Khu 2', 'Kinh'],
      ['', 'Đinh Văn Mít', '', 'Kiệt Sơn', ''],
      ['', '', '', 'Phú Thọ', ''],
    ];
    const { table, layout } = recogniseOne(tableOf(rows));
    expect(layout.kinds).toEqual(['header', ...Array(2).fill(['member', 'note', 'note']).flat()]);
    expect(table.rows[1]![3]).toBe('Khu 1 | Lai Đồng | Phú Thọ');
    expect(table.rows[4]![3]).toBe('Khu 2 | Kiệt Sơn | Phú Thọ');
  });
});
