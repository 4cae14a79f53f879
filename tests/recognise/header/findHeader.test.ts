import { describe, expect, it } from 'vitest';
import { ASSOCIATION, fieldIdsOf, layoutOf, recogniseOne, tableOf } from '../support.js';

describe('an empty form of heads of households', () => {
  const HEADINGS = ['Số TT (*)', 'Họ và tên chủ hộ (*)', 'Số CCCD chủ hộ (*)', 'Chi hội', 'SĐT'];

  it('has a header', () => {
    const { columns, kinds } = layoutOf(
      tableOf([['HND XÃ-PHƯỜNG…..'], [], HEADINGS, ['']]),
      ASSOCIATION,
    );
    expect(kinds[2]).toBe('header');
    expect(columns.map(({ field }) => field)).toEqual(['ordinal', 'name', 'id', 'branch', 'phone']);
  });

  it('is missing where somebody is the head', () => {
    const row = ['Số 1', 'Chủ hộ', 'Chi hội 3', 'Thôn'];
    expect(recogniseOne(tableOf([row, ['2', 'Vợ', 'x', 'y']]), ASSOCIATION).layout).toHaveProperty(
      'reason',
    );
  });
});

describe('a section row below the header', () => {
  it.each(['Đảng ủy', 'Chi đoàn'])('is none of its rows: %s', (section) => {
    const rows = [
      ['18701', 'Hà Thị', 'Bưởi'],
      ['18702', 'Đinh Văn', 'Mít'],
    ];
    const table = tableOf([['MSSV', 'Họ và tên đệm', 'Tên'], ['', section], ...rows]);
    const { headerBottom, columns, kinds } = layoutOf(table);
    expect(headerBottom).toBe(0);
    expect(columns.map(({ part }) => part)).toEqual([undefined, 'surname', 'given']);
    expect(kinds.slice(2)).toEqual(['member', 'member']);
  });
});

describe('a row of translations', () => {
  it('keeps the ID number above its translation', () => {
    const rows = [
      ['STT', 'Họ và tên', 'Số CCCD (*)', 'Điện thoại'],
      ['No.', 'Full name', 'ID number', 'Phone number'],
      ['1', 'Hà Thị Bưởi', '025199000001', '0912345678'],
    ];
    const fields = fieldIdsOf(tableOf(rows));
    expect(fields).toEqual(['ordinal', 'name', 'id', 'phone']);
  });

  it('keeps the name of the head of a household above its translation', () => {
    const rows = [
      ['STT', 'Họ tên chủ hộ', 'Địa chỉ', 'Số nhân khẩu'],
      ['No.', 'Full name', 'Address', 'Members'],
      ['1', 'Hà Thị Bưởi', 'Khu 1', '4'],
    ];
    const fields = fieldIdsOf(tableOf(rows));
    expect(fields).toEqual(['ordinal', 'name', 'address', undefined]);
  });

  it('belongs to the header if half of it is English', () => {
    const { headerTop, headerBottom, kinds } = layoutOf(
      tableOf([
        ['STT', 'Mã NV', 'Họ và tên', 'Bộ phận', 'Ngày cấp', 'Ngày sinh'],
        ['No.', 'Code', 'Full name', 'Dept.', 'Issue date', 'DOB'],
        ['1', 'NV01', 'Hà Thị Bưởi', 'May 1', '06/05/2021', '02/03/1999'],
        ['2', 'NV02', 'Đinh Văn Mít', 'Cắt', '06/05/2021', '14/09/2001'],
      ]),
    );
    expect([headerTop, headerBottom]).toEqual([0, 1]);
    expect(kinds).toEqual(['header', 'header', 'member', 'member']);
  });
});

describe('headings on two rows that are not merged', () => {
  it('are read together, although `đoàn viên` looks like a name', () => {
    const rows = [
      ['Số', 'Họ và tên', 'Ngày tháng', 'Dân', 'Tôn', 'Ghi'],
      ['TT', 'đoàn viên', 'năm sinh', 'tộc', 'giáo', 'chú'],
      ['1', 'Hà Thị Bưởi', '02/03/1999', 'Mường', 'Không', ''],
      ['2', 'Đinh Văn Mít', '05/06/2000', 'Kinh', 'Không', ''],
    ];
    const { columns } = layoutOf(tableOf(rows));
    expect(columns.map(({ field }) => field)).toEqual([
      ...['ordinal', 'name', 'birth', 'ethnicity', 'religion', 'note'],
    ]);
  });
});

describe('one sub-heading without merged cells', () => {
  it('belongs to the header if it is another field than the heading above', () => {
    const rows = [
      ['TT', 'Họ và tên', 'Năm sinh', 'Trình độ', 'Ghi chú'],
      ['', '', '', 'LLCT', ''],
      ['1', 'Hà Thị Bưởi', '1999', 'Sơ cấp', ''],
      ['2', 'Đinh Văn Mít', '1998', 'Trung cấp', ''],
    ];
    const { headerBottom, columns } = layoutOf(tableOf(rows));
    expect(headerBottom).toBe(1);
    expect(columns[3]?.field).toBe('politics');
  });
});

describe('groups beside the heading of running numbers', () => {
  it('belong to the header without merged cells', () => {
    const rows = [
      ['STT', 'Học sinh', '', 'Bố', '', 'Mẹ', ''],
      ['', 'Họ và tên', 'Ngày sinh', 'Họ và tên', 'SĐT', 'Họ và tên', 'SĐT'],
      ['1', 'Hà Thị Bưởi', '02/03/2009', 'Hà Văn Ba', '0912000001', 'Lê Thị Tư', '0912000002'],
      ['2', 'Đinh Văn Mít', '05/06/2009', 'Đinh Văn Na', '0912000003', 'Bùi Thị Na', '0912000004'],
    ];
    const { headerTop, columns } = layoutOf(tableOf(rows));
    expect(headerTop).toBe(0);
    expect(columns.map(({ field }) => field)).toEqual([
      ...['ordinal', 'name', 'birth', undefined, undefined, undefined, undefined],
    ]);
  });
});

describe('a row of variable names', () => {
  it('gives way to the headings above it', () => {
    const { headerTop, columns, kinds } = layoutOf(
      tableOf([
        ['STT', 'Họ tên', 'Ngày sinh', 'Số thẻ BHYT', 'Điện thoại'],
        ['STT', 'HO_TEN', 'NGAY_SINH', 'MA_THE', 'DIEN_THOAI'],
        ['1', 'Hà Thị Bưởi', '02/03/1999', 'GD425', '0912345678'],
        ['2', 'Đinh Văn Mít', '14/09/2001', 'GD426', '0912345679'],
      ]),
    );
    expect(headerTop).toBe(0);
    expect(columns.map(({ field }) => field)).toEqual([
      ...['ordinal', 'name', 'birth', undefined, 'phone'],
    ]);
    expect(kinds).toEqual(['header', 'header', 'member', 'member']);
  });
});

describe('one group beside the heading of running numbers', () => {
  it('is a row of the header if another heading has no sub-heading', () => {
    const { headerTop, columns } = layoutOf(
      tableOf([
        ['TT', 'Chủ hộ', '', '', 'Địa chỉ'],
        ['', 'Họ tên', 'Năm sinh', 'CCCD', ''],
        ['1', 'Hà Thị Bưởi', '1980', '025180000017', 'Khu 2'],
        ['2', 'Đinh Văn Mít', '1975', '025075000025', 'Khu 1'],
      ]),
    );
    expect(headerTop).toBe(0);
    expect(columns.map(({ field }) => field)).toEqual([
      ...['ordinal', 'name', 'birth', 'id', 'address'],
    ]);
  });
});

describe('a row of groups above the headings', () => {
  const HEADINGS = ['Họ tên', 'Ngày sinh', 'SĐT', 'Họ tên', 'SĐT'];
  const PEOPLE = [
    ['Hà Thị Bưởi', '02/03/1999', '0912345678', 'Hà Văn Mít', '0912345670'],
    ['Bàn Thị Ổi', '30/11/2003', '0912345679', 'Bàn Văn Na', '0912345671'],
  ];

  it('belongs to the header', () => {
    const groups = ['Thông tin cá nhân', '', '', 'Thông tin gia đình', ''];
    const { headerTop, columns } = layoutOf(
      tableOf([groups, HEADINGS, ...PEOPLE], ['A1:C1', 'D1:E1']),
    );
    expect(headerTop).toBe(0);
    expect(columns.map(({ field }) => field)).toEqual([
      'name',
      'birth',
      'phone',
      undefined,
      undefined,
    ]);
  });

  it('belongs to the header if only one group has the word for facts, and all have letters', () => {
    const groups = ['A. Thông tin cá nhân', '', '', 'B. Người thân', ''];
    const { headerTop } = layoutOf(tableOf([groups, HEADINGS, ...PEOPLE], ['A1:C1', 'D1:E1']));
    expect(headerTop).toBe(0);
  });

  it.each([
    ['HỌC SINH', 'CHA'],
    ['Bản thân', 'Vợ (chồng)'],
  ])('belongs to the header if two groups have a name each: %s, %s', (own, other) => {
    const { headerTop, columns } = layoutOf(
      tableOf([[own, '', '', other, ''], HEADINGS, ...PEOPLE], ['A1:C1', 'D1:E1']),
    );
    expect(headerTop).toBe(0);
    const fields = columns.map(({ field }) => field);
    expect(fields).toEqual(['name', 'birth', 'phone', undefined, undefined]);
  });

  it('differs from a letterhead', () => {
    const lines = ['ĐOÀN XÃ KIỆT SƠN', '', 'Độc lập - Tự do - Hạnh phúc'];
    const rows = [lines, ...[HEADINGS, ...PEOPLE].map((cells) => cells.slice(0, 3))];
    expect(layoutOf(tableOf(rows)).headerTop).toBe(1);
  });
});

describe('the word for members as a heading', () => {
  it('is that of their names beside other people', () => {
    const { columns } = layoutOf(
      tableOf([
        ['TT', 'Đảng viên', 'SĐT', 'Hộ được phân công'],
        ['1', 'Hà Thị Bưởi', '0912345678', 'Lê Văn Thử'],
        ['2', 'Bàn Thị Ổi', '0912345679', 'Đinh Thị Mẫu'],
        ['3', 'Đinh Văn Mít', '0912345670', 'Hà Văn Quýt'],
      ]),
    );
    expect(columns.map(({ field }) => field)).toEqual(['ordinal', 'name', 'phone', undefined]);
  });
});

describe('a label of the letterhead', () => {
  it('does not head the column below it, whose heading is blank', () => {
    const table = tableOf([
      ['Tên đơn vị:'],
      ['', '(*) Bắt buộc phải nhập'],
      [],
      ['', 'Họ tên hội viên (*)', 'Số CCCD (*)', 'Nơi cư trú', 'Ghi chú'],
      ['1', 'Hà Thị Bưởi', '025080000017', 'Khu 2', ''],
      ['2', 'Đinh Văn Mít', '025080000025', 'Khu 1', ''],
    ]);
    const { headerTop, headerBottom, columns } = layoutOf(table, ASSOCIATION);
    expect([headerTop, headerBottom]).toEqual([3, 3]);
    expect(columns.slice(1).map(({ field }) => field)).toEqual(['name', 'id', 'address', 'note']);
  });
});

describe('the card of one person with the name right of its label', () => {
  it('is no header', () => {
    const cards = ['Hà Thị Bưởi', 'Đinh Văn Mít', 'Bùi Thị Ổi'].flatMap((name) => [
      ['Họ và tên:', name, '', 'Giới tính:', 'Nữ'],
      ['Ngày sinh:', '02/03/1999', '', 'CCCD:', '025199000001'],
      [],
    ]);
    expect(recogniseOne(tableOf(cards)).layout).toMatchObject({ reason: 'no-header' });
  });
});

describe('the header of a further page', () => {
  it.each([1, 2])('is not the first one, though it has more headings: %i people above', (count) => {
    const above = ['Hà Thị Bưởi', 'Đinh Văn Mít'].slice(0, count);
    const rows = [
      ['Danh sách sinh viên'],
      ['', 'Mã SV', 'Họ và tên'],
      ...above.map((name, at) => [`${at + 1}`, `B1${at}`, name]),
      ['STT', 'Mã SV', 'Họ và tên'],
      ['4', '', ''],
      ['5', '', ''],
    ];
    const { headerTop, kinds } = layoutOf(tableOf(rows));
    expect(headerTop).toBe(1);
    expect(kinds.filter((kind) => kind === 'member')).toHaveLength(count);
  });
});

it('a second row of headings with underscores and long hints is part of the header', () => {
  const { kinds } = layoutOf(
    tableOf([
      ['STT', 'Ho_va_ten', 'Ngay_thang_nam_sinh', '', 'Don_Vi', '', 'Hoi_vien', ''],
      [
        '',
        '',
        'Nam',
        'Nu',
        'Quan/Huyen',
        'Ten_Hoi',
        'Dia_ban',
        'Nganh_nghe_(Trong_trot_Chan_nuoi_Thuy_san)',
      ],
      ['1', 'Hà Văn Mít', '02/03/1999', '', 'Tân Sơn', 'Khu 1', 'x', ''],
    ]),
  );
  expect(kinds).toEqual(['header', 'header', 'member']);
});
