import { describe, expect, it } from 'vitest';
import { recognise } from '../../../../src/recognise/index.js';
import { layoutOf, recogniseOne, tableOf, YOUTH } from '../../support.js';

/** Columns of a list, with a value that a member may have in each. */
const COLUMNS = [
  ['STT', '2'],
  ['Họ và tên', 'Hà Thị Bưởi'],
  ['Ngày sinh', '02/03/1999'],
  ['Giới tính', 'Nữ'],
  ['Dân tộc', 'Mường'],
  ['CCCD', '025199000001'],
  ['Nơi ở', 'Khu 1'],
  ['Chức vụ', 'Đoàn viên'],
  ['Ghi chú', 'Đi làm xa'],
] as const;
const HEADER = COLUMNS.map(([heading]) => heading);
const member = (number: string, name: string) => [number, name, '05/06/2000', 'Nam', 'Kinh'];

/** Cells that a person may have, and that rows without a person have too. */
const LOOKALIKES = [
  ...[
    'Bí thư',
    'BÍ THƯ',
    'Phó bí thư',
    'Bí thư chi đoàn',
    'Ban chấp hành',
    'BCH xã đoàn',
    'Chủ tịch',
  ],
  ...['Cộng hòa', 'Tổng', 'Tổng phụ trách Đội', 'Cộng tác viên', 'Toàn xã', 'Tổng Văn Cộng'],
  ...['Chi đoàn 1', 'Khu 2', 'Tổ 3', 'Xã Lai Đồng', 'Đoàn Trường Giang', 'Tân Sơn', 'Khu Văn Hà'],
  ...['Ngày 3 tháng 2', 'Chuyển đến ngày 3 tháng 2 năm 2024', 'Trang', 'Nam Anh', 'Đồng Chí Dũng'],
  ...['Danh sách cũ', 'Danh sách gồm 25 đồng chí', 'Ghi chú', 'Lưu ý: chưa nộp sổ', 'Xác nhận lại'],
  ...['Đại diện gia đình', 'Thư ký', 'Nam', 'Kinh', 'Họ và tên', 'II', 'Tân', 'TM. BCH', 'Ký nhận'],
];

/** The row of somebody with some of the columns filled, and one of them with another value. */
function rowWith(filled: readonly string[], heading?: string, value?: string): string[] {
  return COLUMNS.map(([each, usual]) => {
    if (each === heading) return value!;
    return filled.includes(each) ? usual : '';
  });
}

/** Kinds of the row directly below the header, among members, and as the last one. */
function kindsOf(row: string[]): string[] {
  const places = [
    [row, member('3', 'Đinh Văn Mít'), member('4', 'Bàn Thị Ổi')],
    [member('1', 'Tô Văn Na'), row, member('3', 'Đinh Văn Mít')],
    [member('1', 'Tô Văn Na'), row],
  ];
  return places.map((rows) => {
    const { kinds } = layoutOf(tableOf([HEADER, ...rows]));
    return kinds[rows.indexOf(row) + 1]!;
  });
}

const MEMBERS = ['member', 'member', 'member'];
/** Cells of people that label a summary row elsewhere. */
const LIKE_SUMMARIES = [
  { 'Họ và tên': 'Cao Nhất', 'Ngày sinh': '1998' },
  { 'Họ và tên': 'CAO NHẤT', 'Ngày sinh': '1998' },
  { 'Họ và tên': 'Mang Sang', 'Ngày sinh': '1998' },
  { STT: '2', 'Họ và tên': 'Trung Bình', 'Ngày sinh': '02/03/1998' },
  { 'Họ và tên': 'Trung Bình', 'Ngày sinh': '02/03/1998', CCCD: '025098000002' },
  { 'Họ và tên': 'Hà Thị Bưởi', 'Ghi chú': 'Trung bình' },
  { STT: '2', 'Ngày sinh': '02/03/1998', 'Ghi chú': 'Trung bình' },
];
const TEXTS = HEADER.slice(3);

/** Every column of text with every value that looks like something else. */
function wronglyRead(filled: readonly string[], headings: readonly string[]): string[] {
  return headings.flatMap((heading) =>
    LOOKALIKES.flatMap((value) => {
      const row = rowWith(filled, heading, value);
      const kinds = kindsOf(row);
      return kinds.every((kind) => kind === 'member') ? [] : [`${row.join('|')} → ${kinds}`];
    }),
  );
}

describe('the row of a person is a member', () => {
  it.each([
    ['with everything', HEADER],
    ['with a name and a birth date', ['Họ và tên', 'Ngày sinh']],
    ['with a running number and a name', ['STT', 'Họ và tên']],
    ['without a name', HEADER.filter((heading) => heading !== 'Họ và tên')],
    ['with a birth date alone', ['Ngày sinh']],
    ['with an ID number alone', ['CCCD']],
    ['with a running number and a gender', ['STT', 'Giới tính']],
    ['without number, name and dates', ['Giới tính', 'Dân tộc', 'Nơi ở', 'Chức vụ']],
  ])('with %s in a cell', (_, filled: readonly string[]) => {
    const own = filled.length === 1 ? filled : [];
    const headings = TEXTS.filter((heading) => !own.includes(heading));
    expect(wronglyRead(filled, headings)).toEqual([]);
  });

  it.each(LIKE_SUMMARIES)('with words of a summary: %j', (cells: Record<string, string>) => {
    expect(kindsOf(HEADER.map((heading) => cells[heading] ?? ''))).toEqual(MEMBERS);
  });

  it.each([
    ['with everything', HEADER],
    ['with a running number and a birth date', ['STT', 'Ngày sinh']],
    ['with a running number, a gender and an ethnicity', ['STT', 'Giới tính', 'Dân tộc']],
  ])('with the name %s', (_, filled) => {
    expect(wronglyRead(filled, ['Họ và tên'])).toEqual([]);
  });

  it.each(['Buôn Krông Hạnh', 'Bon Yô Thị Lan', 'Làng Văn Thế'])(
    'with a surname that is the word for a hamlet elsewhere: %s',
    (name) => {
      expect(kindsOf(rowWith(['STT'], 'Họ và tên', name))).toEqual(MEMBERS);
    },
  );

  it('with a number between those above and below it', () => {
    const row = rowWith(['STT'], 'Họ và tên', 'Đoàn Trường Giang');
    expect(kindsOf(row)[1]).toBe('member');
    expect(kindsOf(rowWith(['STT'], 'Chức vụ', 'Bí thư'))).toEqual(MEMBERS);
    expect(kindsOf(rowWith(['Họ và tên'], 'STT', '(2)'))).toEqual(MEMBERS);
    expect(kindsOf(rowWith(['STT'], 'Họ và tên', 'Đồng Chí Dũng'))).toEqual(MEMBERS);
    expect(kindsOf(rowWith(['STT'], 'Họ và tên', 'Nam Anh'))).toEqual(MEMBERS);
    expect(kindsOf(rowWith(['STT'], 'Họ và tên', 'Tổng Văn Cộng'))).toEqual(MEMBERS);
  });
});

describe('a row directly below a header', () => {
  it('is a member if it has a name in two columns', () => {
    const rows = [
      ['STT', 'Họ và tên', '', 'Giới tính', 'Ghi chú'],
      ['', 'Hà Thị', 'Bưởi', 'Nữ'],
      ['2', 'Đinh Văn', 'Mít', 'Nam'],
      ['3', 'Tô Văn', 'Na', 'Nam'],
    ];
    expect(layoutOf(tableOf(rows)).kinds).toEqual(['header', ...MEMBERS]);
  });

  it('is a member if the given name is before the surname', () => {
    const rows = [
      ['username', 'firstname', 'lastname', 'city'],
      ['sv1', 'Bưởi', 'Hà Thị', 'Phú Thọ'],
      ['sv2', 'Linh', 'Triệu Thị', 'Phú Thọ'],
    ];
    expect(layoutOf(tableOf(rows)).kinds).toEqual(['header', 'member', 'member']);
  });

  it.each([
    ['Khu Ngọc Lan', 'HS001', '10A1', 'member'],
    ['Viêng Bleo', 'HS001', '12B3', 'member'],
    ['Khu Ngọc Lan', 'Mã', '10A1', 'member'],
    ['Khu 3', 'HS001', '10A1', 'note'],
    ['Họ Tên Đầy Đủ', 'Mã Số', 'Lớp Học', 'header'],
    ['Tổ Văn Nghệ', '12', '8', 'note'],
    ['admin', 'HS000', '10A1', 'member'],
    ['Kim Min-su', 'HS000', '9C', 'member'],
    ['Hoa', 'Mã', '10A1', 'note'],
    ['(chữ in hoa)', 'HS000', '10A1', 'note'],
  ])('with a rare surname is one if its cells are like those of others: %s %s %s', (...cells) => {
    const kind = cells.pop();
    const rows = [
      ['Họ và tên', 'Mã HS', 'Lớp', 'Điểm'],
      [...cells, '7,5'],
      ['Hà Thị Bưởi', 'HS002', '10A1', '8'],
      ['Đinh Văn Mít', 'HS003', '10A2', '6,5'],
      ['Tô Văn Na', 'HS004', '10A2', '9'],
    ];
    expect(layoutOf(tableOf(rows)).kinds.slice(1)).toEqual([kind, ...MEMBERS]);
  });

  it.each([
    [['Họ tên', 'SĐT'], ['Hoa', '0912345678'], 'member'],
    [['Tên', 'Điểm số'], ['Hoa', '85'], 'member'],
    [['Họ và tên', 'Chức vụ', 'Đơn vị'], ['admin', 'Hội viên', 'Khu 1'], 'member'],
    [['Họ và tên', 'Chức vụ', 'Đơn vị'], ['admin', 'Quản trị', ''], 'note'],
  ])(
    'is one under any name if its cells are like those of others: %j %j',
    (headings, first, kind) => {
      const others = ['0912345679', '0912345670', '0912345671'];
      const cellsOf = (heading: string, at: number) =>
        ({ SĐT: others[at]!, 'Điểm số': `${at}0`, 'Chức vụ': 'Hội viên' })[heading] ?? 'Khu 1';
      const rows = ['Hà Thị Bưởi', 'Đinh Văn Mít', 'Tô Văn Na'].map((name, at) => [
        name,
        ...headings.slice(1).map((heading) => cellsOf(heading, at)),
      ]);
      expect(layoutOf(tableOf([headings, first, ...rows])).kinds[1]).toBe(kind);
    },
  );

  it('is a heading if it has sub-headings of the name', () => {
    const rows = [
      ['STT', 'Họ và tên', '', 'Giới tính', 'Ghi chú'],
      ['', 'Họ đệm', 'Tên'],
      ['1', 'Hà Thị', 'Bưởi', 'Nữ'],
    ];
    expect(layoutOf(tableOf(rows)).kinds).toEqual(['header', 'header', 'member']);
  });
});

describe('a row above a second header', () => {
  it('remains a member of the first list, even with little data', () => {
    const rows = [
      HEADER,
      member('1', 'Tô Văn Na'),
      ['2', 'Lan'],
      ['DANH SÁCH CẢM TÌNH'],
      ['Họ và tên', 'STT', 'Năm sinh'],
      ['Đinh Văn Mít', '1', '2001'],
    ];
    const { rosters } = recognise(tableOf(rows), YOUTH);
    expect(rosters.map(({ layout }) => layout.kinds[2])).toEqual(['member', 'blank']);
  });
});

describe('rows that are nobody', () => {
  const at = (cells: Record<string, string>) => HEADER.map((heading) => cells[heading] ?? '');

  it.each([
    ['footer', at({ 'Họ và tên': 'NGƯỜI LẬP BIỂU', 'Chức vụ': 'BÍ THƯ' })],
    ['footer', at({ 'Họ và tên': 'Người lập biểu', CCCD: '30/6/2025', 'Chức vụ': 'TM. BCH' })],
    ['footer', at({ 'Chức vụ': 'BÍ THƯ' })],
    ['footer', at({ 'Nơi ở': 'Lai Đồng, ngày 30 tháng 6 năm 2025' })],
    ['subtotal', at({ 'Họ và tên': 'Tổng cộng', 'Giới tính': 'Nam: 12', 'Dân tộc': 'Nữ: 13' })],
    ['subtotal', at({ STT: '25', 'Họ và tên': 'Cộng' })],
    ['subtotal', at({ STT: 'Tổng số', 'Giới tính': 'Nam: 12', 'Dân tộc': 'Kinh: 9', CCCD: '25' })],
    ['subtotal', at({ 'Họ và tên': 'Trung bình', 'Ngày sinh': '1962' })],
    ['subtotal', at({ 'Họ và tên': 'Tuổi cao nhất: 30', 'Ngày sinh': '1996' })],
    ['subtotal', at({ 'Họ và tên': 'TỶ LỆ %', CCCD: '20250000' })],
    ['subtotal', at({ STT: 'Bình quân', 'Ngày sinh': '1962' })],
    ['subtotal', at({ STT: 'Cộng', 'Ngày sinh': '1962' })],
    ['subtotal', at({ STT: '9', 'Họ và tên': 'Trang trước chuyển sang', 'Nơi ở': '25' })],
    ['note', at({ STT: '1', 'Họ và tên': 'Đoàn viên nữ' })],
    ['note', at({ STT: '1', 'Họ và tên': 'NAM GIỚI' })],
    ['note', at({ STT: '7' })],
    ['section', at({ STT: '5', 'Họ và tên': 'Khu 2' })],
    ['section', at({ STT: '5', 'Họ và tên': 'Chi đoàn Tân Sơn' })],
  ])('%s: %j', (kind, row) => {
    expect(kindsOf(row)[1]).toBe(kind);
  });
});

describe('a heading with sums in a numbered list', () => {
  const rows = (...heading: string[]) => [
    ['Số TT', 'Họ và tên', 'Chức vụ', 'Lương', 'Thực nhận'],
    heading,
    ['1', 'Bàn Thị Bưởi', 'NV', '7000000', '7700000'],
    ['2', 'Đinh Văn Mít', 'NV', '7000000', '7700000'],
    ['3', 'Hà Thị Ổi', 'NV', '7000000', '7700000'],
  ];
  const kindOf = (...heading: string[]) => layoutOf(tableOf(rows(...heading))).kinds[1];

  it('is no member behind a letter or Roman numeral', () => {
    expect(kindOf('A', 'Ban Giám đốc', '', '30000000', '33.000.000')).not.toBe('member');
    expect(kindOf('II', 'Ban Giám đốc', '', '30000000', '')).not.toBe('member');
  });

  it('is a member if it fills what the others fill, or has no numeral', () => {
    expect(kindOf('A', 'Bàn Thị Na', 'NV', '7000000', '7700000')).toBe('member');
    expect(kindOf('', 'Bàn Thị Na', '', '7000000', '7700000')).toBe('member');
  });
});

describe('a list without numbers', () => {
  const kindsOf = (...rows: string[][]) =>
    layoutOf(tableOf([['MSSV', 'Họ và tên', 'Lớp'], ...rows])).kinds.slice(1);
  const person = (name: string, at: number) => [`SV00${at}`, name, '12A'];

  it('goes on below a signature with rows that have codes', () => {
    const people = ['Hà Thị Bưởi', 'Đinh Văn Mít', 'Bàn Thị Ổi', 'Lê Văn Na'].map(person);
    const signed = [
      ...people.slice(0, 2),
      ['', 'Người lập', ''],
      ['', 'Trần Thị Mơ', ''],
      ...people.slice(2),
    ];
    const kinds = kindsOf(...signed);
    expect(kinds.slice(4)).toEqual(['member', 'member']);
    expect(kinds[3]).not.toBe('member');
  });

  it.each(['52417211', 'B1332463'])(
    'has somebody called like a place beside the code %s',
    (code) => {
      const rows = [
        ['52417210', 'Hà Thị Bưởi'],
        [code, 'Khu Ngọc Tuấn'],
        ['52417212', 'Văn Đức Thôn'],
        ['52417213', 'Đinh Văn Mít'],
      ];
      const { kinds } = layoutOf(tableOf([['MSSV', 'Họ và tên'], ...rows]));
      expect(kinds.slice(1)).toEqual(['member', 'member', 'member', 'member']);
    },
  );

  it('has people who lack one of many cells, with blank rows between them', () => {
    const header = ['MSSV', 'Họ và tên', 'Email', 'Lớp', 'Khoa', 'Điện thoại'];
    const row = (name: string, at: number) => [
      ...[`SV00${at}`, name, `sv${at}@a.vn`, '12A', 'Toán', at === 3 ? '' : `098765432${at}`],
    ];
    const names = ['Hà Thị Bưởi', 'Đinh Văn Mít', 'Bàn Thị Ổi', 'Lê Văn Na', 'Hà Văn Lê'];
    const rows = [...names, 'Hà Thị Mơ'].flatMap((name, at) => [row(name, at), ['']]);
    const { kinds } = layoutOf(tableOf([header, ...rows]));
    expect(kinds.filter((kind) => kind === 'member')).toHaveLength(6);
  });

  describe('with somebody of a rare surname who lacks a typical cell', () => {
    const header = ['Loại', 'MSSV', 'Họ và tên', 'Đợt', 'Cán bộ nhận', 'Khóa'];
    const person = (name: string, at: number) => [
      ...['Tốt', `B24671${at}`, name, 'Đợt 1', 'Đinh Văn Mít', `K6${at % 2}`],
    ];
    const others = ['Hà Thị Bưởi', 'Bàn Thị Ổi', 'Lê Văn Na', 'Hà Thị Mơ', 'Hà Văn Lê'].map(person);
    const read = (code: string) => {
      const rare = ['', code, 'Hữu Công Tuấn', 'Đợt 1', 'Lê Thị Mận', 'K61'];
      return recogniseOne(tableOf([header, ...others, rare, ...others.map((row) => [...row])]));
    };

    it('has him as a member beside his code', () => {
      const { layout } = read('B2424401');
      expect(layout.kinds.filter((kind) => kind === 'member')).toHaveLength(11);
    });

    it('reports him without a code, although others are named beside him', () => {
      const { layout, findings } = read('');
      expect(layout.kinds[6]).not.toBe('member');
      expect(findings.map(({ code }) => code)).toContain('rows-without-number');
    });
  });

  it.each([
    ...['Hộ ông Nguyễn Văn Bình', 'Hộ bà: Trần Thị Na', 'Hộ gia đình ông Lê Văn Mít'],
    ...['Hộ: Nguyễn Văn Bình', 'Hộ gia đình: Lê Văn Mít', 'Hộ cận nghèo'],
  ])('has no person called %s above others', (heading) => {
    const people = ['Hà Thị Bưởi', 'Đinh Văn Mít', 'Bàn Thị Ổi'].map(person);
    const rows = people.map(([code, name]) => [code!, name!]);
    const all = [['', heading], ...rows.slice(0, 2), ['', heading], ...rows.slice(2)];
    const { kinds } = layoutOf(tableOf([['MSSV', 'Họ và tên'], ...all]));
    expect(kinds.flatMap((kind, row) => (kind === 'member' ? [row] : []))).toEqual([2, 3, 5]);
  });

  it('may have only the heads of households', () => {
    const rows = ['Hộ ông Lê Văn Na', 'Hộ bà Hà Thị Mơ', 'Hộ ông Bùi Văn Lê'].map((name) => [name]);
    const { kinds } = layoutOf(tableOf([['Họ và tên'], ...rows]));
    expect(kinds.slice(1)).toEqual(['member', 'member', 'member']);
  });

  it.each(['Bộ môn Toán', 'Ban Giám hiệu', 'Ca sáng'])(
    'has headings with a numeral in the column of codes: %s',
    (heading) => {
      const people = ['Hà Thị Bưởi', 'Đinh Văn Mít', 'Bàn Thị Ổi'].map(person);
      const rows = people.map(([code, name]) => [code!, name!]);
      const all = [['I', 'Khoa'], ...rows, ['II', heading], ...rows];
      const { kinds } = layoutOf(tableOf([['MSSV', 'Họ và tên'], ...all]));
      expect(kinds.flatMap((kind, row) => (kind === 'member' ? [row] : []))).toEqual([
        ...[2, 3, 4, 6, 7, 8],
      ]);
    },
  );

  it.each([
    [['MSSV', 'Họ và tên'], ['18701', 'Hà Thị Bưởi'], ['18702', 'Đinh Văn Mít'], 1],
    [['Họ và tên', 'Lớp'], ['Hà Thị Bưởi', '12A'], ['Đinh Văn Mít', '12A'], 0],
    [['Họ và tên'], ['Hà Thị Bưởi'], ['Đinh Văn Mít'], 0],
  ])('ends at somebody below an unknown post: %j', (header, first, second, column) => {
    const signed = ['HIỆU TRƯỞNG', '', 'Trần Văn Na'].map((text) => {
      return Array.from({ length: column + 1 }, (_, at) => (at === column ? text : ''));
    });
    const { kinds } = layoutOf(tableOf([header, first, second, [''], ...signed]));
    expect(kinds.flatMap((kind, row) => (kind === 'member' ? [row] : []))).toEqual([1, 2]);
  });

  it('goes on directly below unknown words, and below blank rows', () => {
    const rows = [['Hà Thị Bưởi'], ['Khối văn phòng'], ['Đinh Văn Mít'], [''], ['Lê Văn Na']];
    const { kinds } = layoutOf(tableOf([['Họ và tên'], ...rows]));
    expect([kinds[1], kinds[3], kinds[5]]).toEqual(['member', 'member', 'member']);
  });

  it.each([
    ['Chú thích:', 'x: có; 0: không'],
    ['Ghi chú', '(1) xem phụ lục'],
  ])('ends at remarks with a label: %j', (...remark) => {
    const people = ['Hà Thị Bưởi', 'Đinh Văn Mít'].map(person);
    expect(kindsOf(...people, remark)[2]).toBe('note');
  });

  it('ends at a signature that fills all columns', () => {
    const people = ['Hà Thị Bưởi', 'Đinh Văn Mít'].map(person);
    const kinds = kindsOf(
      ...people,
      ['', 'TM. BAN CHẤP HÀNH', ''],
      ['BÍ THƯ', 'Trần Văn Na', 'Đã ký'],
    );
    expect(kinds[3]).not.toBe('member');
  });

  it.each([
    ...['Tống Công Việt', 'TÒNG CÔNG TÚ', 'An Đình Hùng', 'Ân Đình Lộc', 'An Dinh Hung'],
    ...['Khổng Dũng', 'KHỔNG LÂM', 'Phan Đoan Trang', 'PHAN ĐOÀN HẢI', 'Tô Hội Nam'],
    ...['Đoàn Trường Giang', 'Buôn', 'Bon', 'Làng', 'Trọng', 'Trống', 'Nghỉ', 'Đoàn', 'Hội', 'Tổ'],
  ])('has the person %s', (name) => {
    const rows = ['Hà Thị Bưởi', 'Đinh Văn Mít', name, 'Lê Văn Na'].map(person);
    expect(kindsOf(...rows)).toEqual(['member', 'member', 'member', 'member']);
    const twoColumns = rows.map((row) => row.slice(1));
    const { kinds } = layoutOf(tableOf([['Họ và tên', 'Lớp'], ...twoColumns]));
    expect(kinds.slice(1)).toEqual(['member', 'member', 'member', 'member']);
  });

  it.each([
    ...[
      'Tổng cộng',
      'Tong cong',
      'TỔNG CỘNG: 3',
      'Tống cộng',
      'Ấn định danh sách này',
      'Tong cong: 3',
    ],
    ...['An dinh danh sach nay', 'Chi đoàn 2', 'Phan doan 2', 'Không có'],
  ])('has no person %s', (name) => {
    const rows = ['Hà Thị Bưởi', 'Đinh Văn Mít', 'Lê Văn Na'].map(person);
    expect(kindsOf(...rows, ['', name, ''])[3]).not.toBe('member');
  });
});

describe('rows of a list in which no name is known', () => {
  const FOREIGN = [
    ['John Smith', 'USA', 'A1234567'],
    ['Tanaka Yuki', 'Japan', 'TR123456'],
  ];
  const kindsOf = (...rows: string[][]) => layoutOf(tableOf(rows)).kinds.slice(1);

  it.each([
    [['Họ tên', 'Quốc tịch', 'Hộ chiếu'], FOREIGN],
    [['MSSV', 'Họ tên', 'Lớp'], [['20501', 'Hoa', 'K60']]],
    [
      ['Họ tên', 'Tuổi', 'Quê quán'],
      [
        ['Nam', '20', 'Hà Nội'],
        ['Lan', '21', 'Hà Nội'],
      ],
    ],
  ])('are people directly below the header: %j', (headings, people) => {
    expect(kindsOf(headings, ...people)).toEqual(people.map(() => 'member'));
  });

  it('end at the first row without a cell that the others have', () => {
    const kinds = kindsOf(['Họ tên', 'Quốc tịch', 'Hộ chiếu'], ...FOREIGN, ['Lập ngày 1', '', '']);
    expect(kinds).toEqual(['member', 'member', 'footer']);
  });

  it('are nobody below a signature', () => {
    const signed = [
      ['', 'NGƯỜI LẬP', ''],
      ['Chủ nhiệm', 'Kim Min-su', 'Đã ký'],
    ];
    expect(kindsOf(['Lớp', 'Họ tên', 'Quê quán'], ...signed)).not.toContain('member');
  });
});

describe('a name of one word', () => {
  it("is a member beside Excel's number of the day of birth", () => {
    const rows = [
      ['Số hộ khẩu', 'Họ tên', 'Giới tính', 'Ngày sinh', 'Nơi sinh'],
      ['349973', 'Đinh Văn Mít', 'Nam', '36526', 'Hà Đông'],
      ['349974', 'Hà Thị Bưởi', 'Nữ', '36537', 'Hà Đông'],
      ['349975', 'Mận', 'Nam', '36900', 'Hà Đông'],
      ['349976', 'Na', 'Nữ', '37100', 'Hà Đông'],
    ];
    expect(layoutOf(tableOf(rows)).kinds.slice(1)).toEqual(Array(4).fill('member'));
  });
});

describe('a dash before each name', () => {
  it('does not make the foot of a list of its people', () => {
    const names = ['- Hà Thị Bưởi', '- Đinh Văn Mít', '– Phùng Văn Mận', '• Lý Thị Sáu'];
    const rows = names.map((name, at) => [`NV0${at}`, name, 'Kế toán']);
    const { kinds } = layoutOf(tableOf([['Mã NV', 'Họ tên', 'Đơn vị'], ...rows]));
    expect(kinds.slice(1)).toEqual(Array(4).fill('member'));
  });

  it('leaves lines of a foot out', () => {
    const rows = [
      ['STT', 'Họ tên', 'Ngày sinh'],
      ['1', 'Hà Thị Bưởi', '02/03/1999'],
      ['2', 'Đinh Văn Mít', '05/06/2000'],
      ['', 'Trong đó:', ''],
      ['', '- Nữ', '1'],
      ['', '- Đoàn viên', '2'],
      ['', '- Lưu VT', ''],
      ['', '- Như trên', ''],
    ];
    const members = layoutOf(tableOf(rows)).kinds.filter((kind) => kind === 'member');
    expect(members).toHaveLength(2);
  });
});
