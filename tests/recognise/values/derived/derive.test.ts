import { describe, expect, it } from 'vitest';
import { statusOf } from '../../../../src/recognise/cells/statusText.js';
import { PARTY, recogniseOne, tableOf, YOUTH } from '../../support.js';

/** The texts of each derived column by row, under its heading and field. */
function derivedOf(rows: string[][], profile = YOUTH, merges: string[] = []) {
  const { table, layout, findings } = recogniseOne(tableOf(rows, merges), profile);
  if (!('columns' in layout)) throw new Error(layout.reason);
  const derived = layout.columns.filter((column) => column.by === 'derived');
  return {
    headings: layout.columns.map((column) => column.header),
    columns: derived.map(({ index, header, field }) => ({
      heading: header,
      field,
      texts: table.rows.map((cells) => cells[index] ?? ''),
    })),
    codes: findings.map((each) => each.code),
  };
}

describe('ages below Nam and Nữ', () => {
  it.each([
    [
      'Tuổi',
      [
        ['Họ và tên', 'Tuổi', ''],
        ['', 'Nam', 'Nữ'],
      ],
      ['C1', 'B1:C1'],
    ],
    ['Nam, Nữ', [['Họ và tên', 'Nam', 'Nữ']], []],
  ])('are carried along as %s', (heading, header, [, merge]) => {
    const rows = [...header, ['Hà Thị Bưởi', '', '65'], ['Đinh Văn Mít', '71', '']];
    expect(derivedOf(rows, YOUTH, merge === undefined ? [] : [merge]).columns).toMatchObject([
      { heading, field: undefined, texts: [...header.map(() => ''), '65', '71'] },
    ]);
  });

  it('may have one figure or a word below a heading of ages', () => {
    const rows = [
      ['Họ và tên', 'Tuổi', ''],
      ['', 'Nam', 'Nữ'],
      ['Hà Thị Bưởi', '', '6'],
      ['Đinh Văn Mít', '71 tuổi', ''],
    ];
    expect(derivedOf(rows, YOUTH, ['B1:C1']).columns).toMatchObject([
      { heading: 'Tuổi', texts: ['', '', '6', '71 tuổi'] },
    ]);
  });

  it('are not made of ticks', () => {
    const rows = [
      ['Họ và tên', 'Nam', 'Nữ'],
      ['Hà Thị Bưởi', '', '1'],
      ['Đinh Văn Mít', 'x', ''],
    ];
    expect(derivedOf(rows).columns).toEqual([]);
  });
});

describe('ticks below a group heading', () => {
  const header = [
    ['Họ và tên', 'Năm sinh', 'Trình độ', '', '', 'Là', ''],
    ['', '', 'THPT', 'CĐ', 'ĐH', 'Đoàn viên', 'Đảng viên'],
  ];

  it.each(['x', 'X', '1', '✓', 'v', 'ü', 'þ'])('become the sub-heading: %s', (tick) => {
    const rows = [...header, ['Hà Thị Bưởi', '1999', '', tick, '', tick, tick]];
    expect(derivedOf(rows)).toMatchObject({
      headings: ['Họ và tên', 'Năm sinh', 'Trình độ', 'Là'],
      columns: [
        { heading: 'Trình độ', field: 'education', texts: ['', '', 'CĐ'] },
        { heading: 'Là', field: undefined, texts: ['', '', 'Đoàn viên, Đảng viên'] },
      ],
    });
  });

  it('keep a remark after the sub-heading', () => {
    const ticked = Array.from({ length: 5 }, () => ['Hà Thị Bưởi', '1999', 'x']);
    const rows = [...header, ...ticked, ['Đinh Văn Mít', '1998', '', '', 'đang học']];
    expect(derivedOf(rows).columns[0]!.texts.at(-1)).toBe('ĐH: đang học');
  });

  it('may have lost their letter, unless a row has several or one column has all', () => {
    const textsOf = (...cells: string[][]) =>
      derivedOf([...header, ...cells.map((own) => ['Hà Thị Bưởi', '1999', ...own])]).columns[0];
    expect(textsOf(['', '?'], ['?'], [])?.texts.slice(2)).toEqual(['CĐ', 'THPT', '']);
    expect(textsOf(['?', '?'], ['?'])).toBeUndefined();
    expect(textsOf(['?'], ['?'])).toBeUndefined();
  });

  it('are not ticks if the cells have other texts', () => {
    const rows = [...header, ['Hà Thị Bưởi', '1999', '12/12', '', 'Luật']];
    expect(derivedOf(rows).columns).toEqual([]);
  });
});

describe('several facts in a cell', () => {
  const header = ['Họ và tên', 'Ngày sinh', 'Nam, nữ, dân tộc', 'Ngày vào Đảng, ngày chính thức'];

  it('are read line by line', () => {
    const row = ['Hà Thị Bưởi', '1969', 'Nữ\nMường', '1/2/1990\r\n1/2/1991'];
    expect(derivedOf([header, row], PARTY).columns).toEqual([
      { heading: 'Nam, nữ', field: 'gender', texts: ['', 'Nữ'] },
      { heading: 'dân tộc', field: 'ethnicity', texts: ['', 'Mường'] },
      { heading: 'Ngày vào Đảng', field: 'joined', texts: ['', '1/2/1990'] },
      { heading: 'ngày chính thức', field: 'official', texts: ['', '1/2/1991'] },
    ]);
  });

  it.each([
    ['Nam, 12/03/1960\nMường, không', ['Nam', '12/03/1960', 'Mường', 'không']],
    ['Nữ - 1960\nMường\nkhông', ['Nữ', '1960', 'Mường', 'không']],
    ['Nữ\n12/3/1960\nMường\nkhông', ['Nữ', '12/3/1960', 'Mường', 'không']],
    ['Nam sinh năm 1960\nKinh; không', ['Nam', '1960', 'Kinh', 'không']],
  ])('are read with the birth behind the gender: %j', (cell, [gender, birth, ...others]) => {
    const rows = [
      ['Họ và tên', 'Nam, nữ\ndân tộc, tôn giáo'],
      ['Hà Thị Bưởi', cell],
    ];
    expect(derivedOf(rows, PARTY).columns).toEqual([
      { heading: 'Ngày sinh', field: 'birth', texts: ['', birth] },
      { heading: 'Nam, nữ', field: 'gender', texts: ['', gender] },
      { heading: 'dân tộc', field: 'ethnicity', texts: ['', others[0]] },
      { heading: 'tôn giáo', field: 'religion', texts: ['', others[1]] },
    ]);
  });

  it('remain together, and are reported, if the lines are too few', () => {
    const rows = [header, ['Hà Thị Bưởi', '1969', 'Nữ\nMường'], ['Hà Văn Na', '1970', 'Nam']];
    const { columns, codes } = derivedOf(rows, PARTY);
    expect(columns.at(-1)).toEqual({
      heading: 'Nam, nữ, dân tộc',
      field: undefined,
      texts: ['', '', 'Nam'],
    });
    expect(codes).toEqual(['cell-not-split']);
  });

  it.each([
    ['Ngày vào Đảng/ Ngày chính thức', '1/2/1990 - 1/2/1991', ['1/2/1990', '1/2/1991']],
    ['Ngày vào Đảng và ngày chính thức', '1/2/1990; 1/2/1991', ['1/2/1990', '1/2/1991']],
    ['Ngày vào Đảng, ngày chính thức', '1/2/1990', undefined],
    ['Ngày vào Đảng, giới tính', '1/2/1990', ['1/2/1990', '', '']],
    ['Dân tộc, tôn giáo', 'Mường, Không', ['Mường', 'Không']],
    ['Giới tính; dân tộc', 'Nữ - Mường', ['Nữ', 'Mường']],
    ['Dân tộc/Tôn giáo', 'Mường/Không', ['Mường', 'Không']],
    ['Giới tính/Dân tộc', 'Nữ / Mường', ['Nữ', 'Mường']],
    ['Dân tộc, trình độ học vấn', '12/12', undefined],
    ['Dân tộc / Trình độ học vấn', 'Mường / 12/12', ['Mường', '12/12']],
    ['Dân tộc/Giới tính', 'Mường/Nữ/Không', undefined],
    ['Địa chỉ, SĐT', 'Khu 1, 0912000001', ['Khu 1', '0912000001']],
    ['Địa chỉ, SĐT', 'Khu 1, xã Mẫu', ['Khu 1, xã Mẫu', '']],
    ['Địa chỉ, SĐT', 'Khu 1, xã Mẫu, 0912000001', ['Khu 1, xã Mẫu', '0912000001']],
    ['Địa chỉ - SĐT', '12/3 Khu 1 (ĐT: 0912.000.001)', ['12/3 Khu 1', '0912.000.001']],
    ['Địa chỉ - SĐT', 'Khu 1, 0912000001, 0912000002', undefined],
    ['Quê quán/Nơi ở hiện nay', 'Mẫu Đồng, Mẫu Sơn', undefined],
    ['Quê quán/Nơi ở hiện nay', 'Khu 1 - Mẫu Đồng', undefined],
    ['Số CCCD, số điện thoại', '912000001', undefined],
    ['Số CCCD, số điện thoại', '0912000001', undefined],
    ['Số CCCD, số điện thoại', '025069000001', ['025069000001', '']],
    ['Giới tính, dân tộc', 'Mường, Nữ', undefined],
    ['Dân tộc, tôn giáo', 'Mường', undefined],
  ])('may be on one line if their form shows it: %s %s', (heading, cell, facts) => {
    const rows = [
      ['Họ và tên', 'Ngày sinh', heading],
      ['Hà Thị Bưởi', '1969', cell],
      ['Hà Văn Na', '1970', heading.includes('chính') ? '1/1/2000\n1/1/2001' : 'Nam\n0988000001'],
    ];
    const texts = derivedOf(rows, PARTY).columns.map((column) => column.texts[1]);
    expect(texts).toEqual(facts ?? ['', '', cell]);
  });

  it.each([
    'Số CCCD, ngày cấp, nơi cấp',
    'CMND/CCCD, ngày, nơi cấp',
    'Số CCCD - Ngày tháng năm cấp',
    'Số CCCD và ngày cấp',
  ])('are an ID number and the data of its card: %s', (heading) => {
    const cells = ['025169000001\n1/1/2022', '025070000002 cấp ngày 1/1/2022', '025171000003'];
    const people = cells.map((cell) => ['Hà Thị Bưởi', '1969', cell]);
    const rows = [['Họ và tên', 'Ngày sinh', heading], ...people];
    const { columns, headings } = derivedOf(rows, PARTY);
    expect(columns.map(({ field, texts }) => ({ field, texts: texts.slice(1) }))).toEqual([
      { field: 'id', texts: cells },
    ]);
    expect(headings).toContain(heading);
  });

  it('are an ID number and its date below a group of the same number', () => {
    const people = ['Hà Thị Bưởi', 'Hà Văn Na', 'Lê Văn Ổi'].map((name, at) => {
      return [name, '1969', `02516900000${at}, 1/1/2022`, 'Cục CS'];
    });
    const below = (group: string) => {
      const header = [
        ['Họ và tên', 'Ngày sinh', group, ''],
        ['', '', 'Số CCCD, ngày cấp', 'Nơi cấp'],
      ];
      const merges = ['A1:A2', 'B1:B2', 'C1:D1'];
      const { columns } = derivedOf([...header, ...people], PARTY, merges);
      return columns.map(({ field }) => field);
    };
    expect(below('CCCD')).toEqual(['id']);
    expect(below('Thông tin cá nhân')).toEqual(['id']);
    for (const group of ['Chủ hộ', 'Người giới thiệu', 'CCCD của bố', 'Vợ (chồng)']) {
      expect(below(group), group).not.toContain('id');
    }
  });

  it.each([
    ['CCCD\nSĐT', '0912345670\n025090001235', ['025090001235', '0912345670']],
    ['Giới tính\nDân tộc', 'Mường\nNữ', ['Nữ', 'Mường']],
    ['Ngày vào Đảng\nGiới tính', 'Nam\n01/02/1992', ['01/02/1992', 'Nam']],
  ])('are assigned by form if the lines are in another order: %j', (heading, cell, facts) => {
    const rows = [
      ['Họ và tên', 'Ngày sinh', heading],
      ['Hà Thị Bưởi', '1969', cell],
    ];
    expect(derivedOf(rows, PARTY).columns.map(({ texts }) => texts[1])).toEqual(facts);
  });

  it('are not split on one line in another order', () => {
    const rows = [
      ['Họ và tên', 'Ngày sinh', 'CCCD, SĐT'],
      ['Hà Thị Bưởi', '1969', '0912345670; 025090001235'],
    ];
    expect(derivedOf(rows, PARTY).columns.map(({ texts }) => texts[1])).not.toContain('0912345670');
  });

  it('do not include the second line of a name on two lines', () => {
    const rows = [
      ['STT', 'Họ và tên\nNgày sinh'],
      ['1', 'Trần Thị\nBình\n01/02/1991'],
      ['2', 'Hà Thị Bưởi\n03/04/1992'],
    ];
    const { table } = recogniseOne(tableOf(rows));
    expect(table.rows.slice(1)).toEqual([
      ['1', 'Trần Thị Bình', '01/02/1991'],
      ['2', 'Hà Thị Bưởi', '03/04/1992'],
    ]);
  });

  it('are the ID number if a bracket names the rest of the cell', () => {
    const rows = [
      ['Họ và tên', 'Ngày sinh', 'Số CCCD (ngày cấp)'],
      ['Hà Thị Bưởi', '1969', '025169000001 1/1/2022'],
    ];
    const { layout } = recogniseOne(tableOf(rows));
    expect('columns' in layout && layout.columns[2]).toMatchObject({ field: 'id', by: 'wording' });
  });

  it.each([
    ['Ngày vào Đảng\n- Chính thức', '02/03/1985\n02/03/1986'],
    ['Ngày vào Đảng/chính thức', '02/03/1985 - 02/03/1986'],
    ['Ngày vào Đảng\nchính thức', '- 02/03/1985\n- 02/03/1986'],
  ])('are two dates if the heading may also mean one: %j', (heading, cell) => {
    const rows = [
      ['TT', 'Họ và tên', 'Năm sinh', heading],
      ['1', 'Hà Thị Bưởi', '1960', cell],
      ['2', 'Đinh Văn Mít', '1961', cell],
    ];
    expect(derivedOf(rows, PARTY).columns).toMatchObject([
      { field: 'joined', texts: ['', '02/03/1985', '02/03/1985'] },
      { field: 'official', texts: ['', '02/03/1986', '02/03/1986'] },
    ]);
  });

  it('are split at slashes below a heading of a known and unknown facts', () => {
    const rows = [
      ['Họ và tên', 'Ngày sinh / Cấp bậc / Ngày nhận', 'Chức vụ'],
      ['Hà Thị Bưởi', '02/03/2002 / Binh nhất / 03/2025', 'Chiến sĩ'],
      ['Đinh Văn Mít', '04/05/2003 / Binh nhì / 03/2025', 'Chiến sĩ'],
    ];
    expect(derivedOf(rows).columns).toEqual([
      { heading: 'Ngày sinh', field: 'birth', texts: ['', '02/03/2002', '04/05/2003'] },
      { heading: 'Cấp bậc', texts: ['', 'Binh nhất', 'Binh nhì'] },
      { heading: 'Ngày nhận', texts: ['', '03/2025', '03/2025'] },
    ]);
  });

  it('are one date below such a heading if the cells have one', () => {
    const rows = [
      ['TT', 'Họ và tên', 'Năm sinh', 'Ngày vào Đảng chính thức'],
      ['1', 'Hà Thị Bưởi', '1960', '02/03/1986'],
    ];
    expect(derivedOf(rows, PARTY).columns).toEqual([]);
  });

  it('are a date and the place of its event', () => {
    const rows = [
      ['Họ và tên', 'Ngày sinh', 'Ngày, nơi vào Đoàn'],
      ['Hà Thị Bưởi', '01/02/1999', '26/03/2015, THPT Thạch Kiệt'],
      ['Đinh Văn Mít', '02/02/1999', '26/03/2014'],
    ];
    expect(derivedOf(rows).columns).toEqual([
      { heading: 'Ngày, nơi vào Đoàn', field: 'joined', texts: ['', '26/03/2015', '26/03/2014'] },
      { heading: 'nơi vào Đoàn', texts: ['', 'THPT Thạch Kiệt', ''] },
    ]);
  });

  it('are the date alone in a column below a group of both', () => {
    const rows = [
      ['Họ và tên', 'Ngày sinh', 'Ngày, nơi kết nạp Đoàn', ''],
      ['', '', 'Ngày', 'Nơi kết nạp'],
      ['Hà Thị Bưởi', '01/02/1999', '26/03/2015', 'THPT Thạch Kiệt'],
    ];
    const { layout } = recogniseOne(tableOf(rows, ['C1:D1']));
    expect('columns' in layout && layout.columns.map(({ field }) => field)).toEqual([
      'name',
      'birth',
      'joined',
      undefined,
    ]);
  });

  it('are not split below a heading of one field', () => {
    const rows = [
      ['Họ và tên', 'Ngày, tháng, năm sinh'],
      ['Hà Thị Bưởi', '1\n2\n1999'],
    ];
    expect(derivedOf(rows).columns).toEqual([]);
  });
});

describe('the status', () => {
  it.each([
    ['Đã trưởng thành Đoàn', 'Trưởng thành Đoàn'],
    ['CHUYỂN SINH HOẠT VỀ HÀ NỘI', 'Chuyển sinh hoạt'],
    ['Xoá tên tháng 5', 'Xóa tên'],
    ['tu tran', 'Từ trần'],
    ['đi làm ăn xa; chuyển SH', 'Chuyển sinh hoạt; Đi làm ăn xa'],
    ['chưa làm thủ tục chuyển sinh hoạt', ''],
    ['Trưởng thành', 'Trưởng thành Đoàn'],
    ['(Đã mất năm 2023)', 'Từ trần'],
    ['mất thẻ đoàn', ''],
    ['Miễn SHĐ từ 2020', 'Miễn sinh hoạt'],
    ['đã chuyển đi', 'Chuyển sinh hoạt'],
    ['chuyển đến từ Khu 2', ''],
    ['đến tuổi trưởng thành đoàn', ''],
    ['Mẹ từ trần', ''],
    ['Từ Trân Châu', ''],
    ['Bí thư', ''],
    ['', ''],
  ])('of the note %j is %j', (note, status) => {
    expect(statusOf(note)).toBe(status);
  });

  it('fills blank cells of the status column, and the note remains', () => {
    const rows = [
      ['Họ và tên', 'Năm sinh', 'Tình trạng', 'Ghi chú'],
      ['Hà Thị Bưởi', '1999', '', 'Từ trần'],
      ['Hà Văn Na', '1998', '', ''],
    ];
    const { headings, columns } = derivedOf(rows);
    expect(headings).toEqual(['Họ và tên', 'Năm sinh', 'Tình trạng', 'Ghi chú', 'Tình trạng']);
    expect(columns).toEqual([
      { heading: 'Tình trạng', field: 'status', texts: ['', 'Từ trần', ''] },
    ]);
  });

  it('is read behind a name if no note has it', () => {
    const rows = [
      ['Họ và tên', 'Năm sinh', 'Ghi chú'],
      ['Hà Thị Bưởi (đã chuyển)', '1999', ''],
      ['Hà Văn Na (Na con)', '1998', 'Từ trần'],
      ['Hà Văn Nụ [chết]', '1998', 'Xóa tên'],
    ];
    expect(derivedOf(rows).columns[0]!.texts).toEqual([
      '',
      'Chuyển sinh hoạt',
      'Từ trần',
      'Xóa tên',
    ]);
    const bare = rows.map((cells) => cells.slice(0, 2));
    expect(derivedOf(bare).columns[0]!.texts).toEqual(['', 'Chuyển sinh hoạt', '', 'Từ trần']);
  });

  it.each([
    ['DANH SÁCH ĐOÀN VIÊN CHUYỂN ĐI NĂM 2025', 'Chuyển sinh hoạt'],
    ['Danh sách đoàn viên trưởng thành Đoàn', 'Trưởng thành Đoàn'],
    ['DANH SÁCH ĐẢNG VIÊN TỪ TRẦN', 'Từ trần'],
    ['DANH SÁCH ĐOÀN VIÊN CHUYỂN SINH HOẠT ĐẾN', ''],
    ['DANH SÁCH ĐOÀN VIÊN ĐỀ NGHỊ XÓA TÊN', ''],
    ['Báo cáo chuyển sinh hoạt', ''],
    ['DANH SÁCH ĐOÀN VIÊN (không bao gồm các đoàn viên đã chuyển sinh hoạt)', ''],
    ['DANH SÁCH ĐOÀN VIÊN ĐANG SINH HOẠT VÀ CHUYỂN SINH HOẠT TẠM THỜI', ''],
    ['DANH SÁCH ĐOÀN VIÊN CHUYỂN SINH HOẠT TỪ ĐOÀN TRƯỜNG THPT', ''],
    ['DANH SÁCH ĐOÀN VIÊN KHU 1 CHUYỂN SINH HOẠT', ''],
    ['DANH SÁCH ĐOÀN VIÊN', ''],
  ])('of all is that of the title %s: %j', (title, status) => {
    const rows = [
      [title],
      ['Họ và tên', 'Năm sinh', 'Ghi chú'],
      ['Hà Thị Bưởi', '1999', ''],
      ['Hà Văn Na', '1998', 'Xóa tên'],
    ];
    const [first] = derivedOf(rows).columns;
    expect(first?.texts.slice(2)).toEqual([status, 'Xóa tên']);
  });

  it.each([
    ['Ghi chú', '', 1],
    ['Ghi chú', 'Từ trần', undefined],
    ['Lý do giảm', 'Mất', undefined],
    ['Lý do giảm', '', 1],
  ])('is missing in a list of people who left: %s %j', (heading, cell, count) => {
    const { findings } = recogniseOne(
      tableOf([
        ['DANH SÁCH ĐOÀN VIÊN GIẢM NĂM 2025'],
        ['Họ và tên', 'Năm sinh', heading],
        ['Hà Thị Bưởi', '1999', cell],
        ['Hà Văn Na', '1998', 'Chuyển đi'],
      ]),
    );
    const found = findings.find(({ code }) => code === 'departure-unknown');
    expect(found?.args).toEqual(count === undefined ? undefined : { count });
  });

  it('of all is that of the sheet', () => {
    const table = tableOf([
      ['Họ và tên', 'Năm sinh'],
      ['Hà Thị Bưởi', '1999'],
    ]);
    const { table: read, findings } = recogniseOne({ ...table, sheet: 'Chuyển đi' });
    expect(read.rows[1]).toEqual(['Hà Thị Bưởi', '1999', 'Chuyển sinh hoạt']);
    expect(findings).toMatchObject([{ code: 'status-by-title', args: { count: 1 } }]);
  });

  it.each([
    ['DS chuyen di', 'Chuyển sinh hoạt'],
    ['ĐV trưởng thành', 'Trưởng thành Đoàn'],
    ['Truong Thanh', undefined],
    ['Trường Thành', undefined],
  ])('of all is that of the sheet %s: %s', (sheet, status) => {
    const table = tableOf([
      ['Họ và tên', 'Năm sinh'],
      ['Hà Thị Bưởi', '1999'],
    ]);
    expect(recogniseOne({ ...table, sheet }).table.rows[1]![2]).toBe(status);
  });

  it('is the heading of a column of ticks', () => {
    const rows = [
      ['Họ và tên', 'Năm sinh', 'Trưởng thành Đoàn'],
      ['Hà Thị Bưởi', '1999', 'x'],
      ['Hà Văn Na', '1998', 'năm 2024'],
    ];
    expect(derivedOf(rows).columns[0]!.texts).toEqual(['', 'Trưởng thành Đoàn', 'năm 2024']);
  });
});

describe('a column that only looks like a field', () => {
  const rows = (heading: string, ...texts: string[]) => [
    ['Họ và tên', 'Chi đoàn', heading],
    ...texts.map((text) => ['Hà Thị Bưởi', 'Khu 1', text]),
  ];

  it.each([
    ['id', ['025199000001', '025199000002', "'025199000003"]],
    ['phone', ['0369912345', '0369 912 346', '0369912347']],
    ['birth', ['1/2/1999', '1999-02-03', '4.5.1998']],
  ])('is offered as %s, but not read', (field, texts) => {
    const { layout, findings } = recogniseOne(tableOf(rows('Mã 1', ...texts)));
    expect('columns' in layout && layout.columns[2]).toMatchObject({ by: 'unknown' });
    expect(findings).toMatchObject([
      { code: 'column-offered', args: { heading: 'Mã 1', letter: 'C', field } },
    ]);
  });

  it.each([
    ['Số của người thân', ['0369912345', '0369912346', '0369912347']],
    ['Mã 1', ['0369912345', '0369912346']],
    ['Mã 1', ['áo L', 'áo M', 'áo L']],
    ['Ngày về', ['20/06/2025', '21/06/2025', '22/06/2025']],
  ])(
    'is not offered for data of other people, other dates, and rare or unclear data: %s %j',
    (heading, texts) => {
      expect(recogniseOne(tableOf(rows(heading, ...texts))).findings).toEqual([]);
    },
  );
});

describe('columns that the plan names by letters', () => {
  const plan = { A: 'branch', B: 'name', C: 'birth' };
  const people = [
    ['Khu 1', 'Hà Thị Bưởi', '1/1/1999'],
    ['Khu 2', 'Đinh Văn Mít', '2/2/1998'],
  ];
  const layoutOf = (rows: string[][]) => {
    const { layout } = recogniseOne(tableOf(rows), YOUTH, plan);
    if (!('columns' in layout)) throw new Error(layout.reason);
    return layout;
  };

  it('need no heading', () => {
    const layout = layoutOf(people);
    expect(layout.columns.map((column) => column.field)).toEqual(['branch', 'name', 'birth']);
    expect(layout.kinds).toEqual(['member', 'member']);
    expect(layout.headerBottom).toBeLessThan(layout.headerTop);
  });

  it('may have unknown headings below a letterhead with a date', () => {
    const letterhead = ['', 'Lai Đồng, ngày', '30/6/2025'];
    expect(layoutOf([['Tổ', 'Người', 'NS'], ...people]).kinds).toEqual([
      ...['header', 'member', 'member'],
    ]);
    const known = ['Chi đoàn', 'Họ và tên', 'Ngày sinh'];
    expect(layoutOf([letterhead, known, ...people]).kinds).toEqual([
      ...['letterhead', 'header', 'member', 'member'],
    ]);
  });
});

describe('a gender by one column of marks', () => {
  it.each([
    ['Nam', ['x', ''], 'gender'],
    ['Nữ', ['1', ''], 'gender'],
    ['Nam', ['', ''], undefined],
    ['Nam', ['Hà Nội', 'x'], undefined],
  ])('%s over %j', (heading, texts, field) => {
    const rows = [
      ['Họ và tên', 'Ngày sinh', heading],
      ...texts.map((text) => ['Hà Thị Bưởi', '1/1/1999', text]),
    ];
    const { layout } = recogniseOne(tableOf(rows));
    expect('columns' in layout && layout.columns[2]!.field).toBe(field);
  });
});

describe('a name among other facts in a cell', () => {
  const heading = 'Họ và tên\nNgày sinh\nQuê quán';
  const header = ['STT', heading, 'Số CCCD\nSĐT', 'Dân tộc'];
  const person = ['1', 'Hà Thị Bưởi\n02/03/1999\nXã Mẫu', '025199000001\n0912000001', 'Mường'];

  it('is a column, like the other facts, on each page', () => {
    const { table, layout } = recogniseOne(
      tableOf([['DANH SÁCH'], header, person, header, person]),
    );
    if (!('columns' in layout)) throw new Error(layout.reason);
    expect(layout.kinds).toEqual(['letterhead', 'header', 'member', 'header', 'member']);
    const texts = layout.columns.map(({ field, index, source, by }) => [
      ...[field, table.rows[2]![index]],
      ...(by === 'derived' ? [source] : []),
    ]);
    expect(texts).toEqual([
      ['ordinal', '1'],
      ['name', 'Hà Thị Bưởi'],
      ['ethnicity', 'Mường'],
      ['birth', '02/03/1999', 1],
      ['hometown', 'Xã Mẫu', 1],
      ['id', '025199000001', 2],
      ['phone', '0912000001', 2],
    ]);
  });

  it('is a column if the heading has commas and the cells have lines', () => {
    const rows = [
      ['Họ và tên, chức vụ', 'SĐT'],
      ['Ông Hà Văn Na\nChủ tịch UBND xã', '0912000001'],
      ['Bà Bàn Thị Ổi\nHiệu trưởng', '0912000002'],
    ];
    const { table, layout } = recogniseOne(tableOf(rows));
    expect(layout.kinds).toEqual(['header', 'member', 'member']);
    expect(table.rows[1]).toEqual(['Ông Hà Văn Na', '0912000001', 'Chủ tịch UBND xã']);
    const onOneLine = recogniseOne(tableOf([rows[0]!, ['Hà Văn Na, Chủ tịch', '0912000001']]));
    expect(onOneLine.table.rows[0]![0]).toBe('Họ và tên, chức vụ');
  });

  it.each([
    ['Họ và tên, năm sinh', 'Hà Thị Bưởi, 1979'],
    ['Họ và tên (năm sinh)', 'Hà Thị Bưởi (1979)'],
    ['Họ tên - Ngày sinh', 'Hà Thị Bưởi - 02/03/1979'],
  ])('is a column on one line with a date: %s', (names, cell) => {
    const { table, layout } = recogniseOne(
      tableOf([
        ['STT', names],
        ['1', cell],
      ]),
    );
    if (!('columns' in layout)) throw new Error(layout.reason);
    expect(layout.columns.map(({ field }) => field)).toEqual(['ordinal', 'name', 'birth']);
    expect(table.rows[1]).toEqual(['1', 'Hà Thị Bưởi', cell.replace(/[^\d/]/g, '')]);
  });

  it.each([
    ['ĐINH VĂN MÍT\n09/12/2008', ['ĐINH VĂN MÍT', '09/12/2008', '']],
    ['ĐINH VĂN MÍT\n025208000001', ['ĐINH VĂN MÍT', '', '025208000001']],
    ['ĐINH VĂN MÍT\n12', ['ĐINH VĂN MÍT\n12', '', '']],
  ])('is recognised by form if the lines are too few: %j', (cell, facts) => {
    const { table, layout } = recogniseOne(
      tableOf([
        ['STT', 'Họ và tên\nNgày sinh\nSố CCCD', 'Dân tộc'],
        ['1', 'Hà Thị Bưởi\n02/03/1999\n025199000001', 'Mường'],
        ['2', cell, 'Kinh'],
      ]),
    );
    if (!('columns' in layout)) throw new Error(layout.reason);
    const texts = ['name', 'birth', 'id'].map((id) => {
      const column = layout.columns.find(({ field }) => field === id)!;
      return table.rows[2]![column.index] ?? '';
    });
    expect(texts).toEqual(facts);
  });

  it('does not change in a cell with another number of lines', () => {
    const odd = ['2', 'Đinh Văn Mít\n1998', '025098000002\n', 'Kinh'];
    const { table } = recogniseOne(tableOf([header, person, odd]));
    expect(table.rows[2]![1]).toBe('Đinh Văn Mít\n1998');
  });

  it.each([
    [
      'HỌ VÀ TÊN\nHọ và tên khai sinh\nNgày tháng năm sinh',
      'HÀ THỊ BƯỞI\nHà Thị Bưởi\n02/03/1999',
      { name: 'HÀ THỊ BƯỞI', birth: '02/03/1999' },
    ],
    [
      '- Họ, chữ đệm tên khai sinh\n- Họ, chữ đệm tên thường dùng\n- Ngày tháng năm sinh\n- Số Thẻ căn cước/CCCD',
      '- ĐINH VĂN MÍT\n- ĐINH VĂN MÍT\n- 09/12/2008\n- 025208000001',
      { name: 'ĐINH VĂN MÍT', birth: '09/12/2008', id: '025208000001' },
    ],
    [
      '- Họ, đệm, tên khai sinh;\n- Ngày, tháng, năm sinh.',
      'Đinh Văn Mít\n09/12/1990',
      { name: 'Đinh Văn Mít', birth: '09/12/1990' },
    ],
  ])('may be there twice, and below bullets: %j', (names, cell, facts) => {
    const { table, layout } = recogniseOne(
      tableOf([
        ['Số TT', names, '- Họ tên cha;\n- Họ tên mẹ', 'Ghi chú'],
        ['1', cell, 'Đinh Văn Ổi\nHà Thị Na', ''],
      ]),
    );
    if (!('columns' in layout)) throw new Error(layout.reason);
    expect(layout.kinds).toEqual(['header', 'member']);
    const found = Object.fromEntries(
      Object.keys(facts).map((id) => {
        const column = layout.columns.find(({ field, spareOf }) => field === id && !spareOf);
        return [id, table.rows[1]![column?.index ?? -1]];
      }),
    );
    expect(found).toEqual(facts);
  });

  it('is not split if the lines are one heading', () => {
    const rows = [
      ['STT', 'Họ và tên\nkhai sinh', 'Năm\nsinh'],
      ['1', 'Hà Thị Bưởi', '1999'],
    ];
    expect(derivedOf(rows)).toMatchObject({ columns: [] });
  });
});
