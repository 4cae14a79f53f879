import { describe, expect, it } from 'vitest';
import { danhSach } from '../../../src/config/profiles/danhSach.js';
import { faultsOf } from '../../support/faults.js';
import {
  ASSOCIATION,
  fieldsOf,
  layoutOf,
  PARTY,
  recogniseOne,
  tableOf,
  withHeadings,
  YOUTH,
} from '../support.js';

const MEMBER = ['1', 'Hà Thị Bưởi', '02/03/1999', 'Nữ', '025199000001'];

describe('a column `LL`', () => {
  it.each([
    [['Sơ cấp', 'Trung cấp'], 'politics'],
    [['Dân quân cơ động', 'DQTC'], undefined],
  ])('has political theory only with its levels: %j', ([first = '', second = ''], field) => {
    const headings = ['Họ và tên', 'Ngày sinh', 'LL'];
    const rows = [
      ['Hà Thị Bưởi', '02/03/1999', first],
      ['Đinh Văn Mít', '04/05/1998', second],
    ];
    expect(layoutOf(withHeadings(headings, ...rows)).columns[2]!.field).toBe(field);
  });
});

describe('the post in an office', () => {
  it('yields to that in the organisation, wherever it stands', () => {
    const headings = ['Họ và tên', 'Ngày sinh', 'Chức vụ chính quyền', 'Chức vụ công đoàn'];
    const table = withHeadings(headings, ['Hà Thị Bưởi', '02/03/1999', 'Giáo viên', 'Tổ trưởng']);
    expect(layoutOf(table, danhSach).columns.map(({ field }) => field)).toEqual([
      'name',
      'birth',
      undefined,
      'post',
    ]);
  });
});

describe('a blank column', () => {
  it('is no branch beside a filled one, also where the header repeats', () => {
    const headings = ['Họ và tên', 'Ngày sinh', 'Lớp', 'Đơn vị trực thuộc'];
    const table = withHeadings(headings, ['Hà Thị Bưởi', '02/03/1999', '', 'Đại đội 1'], headings, [
      'Đinh Văn Mít',
      '04/05/1998',
      '',
      'Đại đội 2',
    ]);
    const branch = layoutOf(table, danhSach).columns.find(({ field }) => field === 'branch');
    expect(branch?.header).toBe('Đơn vị trực thuộc');
  });
});

describe('headings', () => {
  it('are recognised with letters lost to question marks if they fit one field only', () => {
    const headings = ['STT', 'H? và tên', 'Ngày sinh', 'Gi?i tính', 'S? CCCD', 'D?n ???'];
    const { columns } = layoutOf(withHeadings(headings, [...MEMBER, 'Kinh']));
    const fields = columns.slice(1).map((column) => column.field);
    expect(fields).toEqual(['name', 'birth', 'gender', 'id', undefined]);
  });

  it.each([
    ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Số CCCD'],
    ['TT', 'HỌ VÀ TÊN ĐOÀN VIÊN (*)', 'Ngày, tháng, năm sinh', 'Nam/Nữ', 'Số định danh cá nhân'],
    ['Số TT', 'Họ tên:', 'Sinh ngày', 'GT', 'CCCD/CMND'],
    ['Stt', 'Ho va ten', 'Ngày sinh\n(DD/MM/YYYY)', 'Phái', 'So CCCD'],
    ['(1)', '2. Họ và tên', 'Năm sinh', 'Gioi tinh', 'CMND'],
    [
      'STT',
      '1. Họ và tên của bạn (viết có dấu)?',
      'Vui lòng nhập ngày sinh của bạn (dd/mm/yyyy)',
      'Giới tính của đồng chí',
      'Xin cho biết số CCCD',
    ],
  ])('are recognised with any case, marks, breaks and decoration: %s %s', (...headings) => {
    const columns = layoutOf(withHeadings(headings, MEMBER)).columns;
    expect(columns.slice(1).map((column) => column.field)).toEqual([
      'name',
      'birth',
      'gender',
      'id',
    ]);
    expect(columns.slice(1).every((column) => column.by === 'wording')).toBe(true);
  });

  it('are recognised with one letter for a syllable', () => {
    const headings = ['Họ tên', 'N.sinh', 'G.TÍNH', 'D/tộc', 'Số đ.thoại', 'Trình độ V.hóa'];
    const row = ['Hà Văn Bưởi', '02/03/1999', 'Nam', 'Kinh', '0987654321', '12/12'];
    const fields = Object.values(fieldsOf(withHeadings(headings, row)));
    expect(fields).toEqual(['name', 'birth', 'gender', 'ethnicity', 'phone', 'education']);
  });

  it('name the association that a member has joined', () => {
    const headings = ['Họ tên', 'Ngày vào Hội NCT', 'Số thẻ hội viên CCB'];
    const table = withHeadings(headings, ['Hà Văn Bưởi', '02/03/1999', '123']);
    expect(Object.values(fieldsOf(table, ASSOCIATION))).toEqual(['name', 'joined', 'card']);
  });

  it.each(['Trạng thái học sinh', 'Trạng thái cán bộ', 'Trạng thái làm việc'])(
    'name the status of a member: %s',
    (heading) => {
      const table = withHeadings(['Họ tên', heading], ['Hà Văn Bưởi', 'Đang học']);
      expect(fieldsOf(table)[heading]).toBe('status');
    },
  );

  it('name an age below the year of birth', () => {
    const table = tableOf([
      ['Họ tên', 'Năm sinh', '', ''],
      ['', 'Nam', 'Nữ', 'Tuổi'],
      ['Hà Văn Bưởi', '1979', '', '46'],
      ['Hà Thị Mơ', '', '1980', '45'],
    ]);
    const merged = { ...table, merges: [{ top: 0, left: 1, bottom: 0, right: 3 }] };
    expect(Object.values(fieldsOf(merged))).toEqual(['name', 'birth.male', 'birth.female', '-']);
  });

  it('name dates below the heading of another or the same date', () => {
    const table = tableOf([
      ['Họ tên', 'Vào Đảng', '', 'Ngày sinh'],
      ['', 'Ngày dự bị', 'Ngày chính thức', 'Ngày, tháng, năm'],
      ['Hà Văn Bưởi', '03/02/2001', '03/02/2002', '02/03/1979'],
    ]);
    const merged = { ...table, merges: [{ top: 0, left: 1, bottom: 0, right: 2 }] };
    expect(Object.values(fieldsOf(merged, PARTY))).toEqual([
      ...['name', 'joined', 'official', 'birth'],
    ]);
  });

  it.each(['Chi hội (ấp, khu phố)', 'Chi hội/Ấp', 'Chi hội Ấp/Khu phố', 'Chi hội - Tổ dân phố'])(
    'name the branch with its place: %s',
    (heading) => {
      const table = withHeadings(['Họ tên', heading], ['Hà Văn Bưởi', 'Ấp 3']);
      expect(fieldsOf(table, ASSOCIATION)[heading]).toBe('branch');
    },
  );

  it('name a mobile phone before another one', () => {
    const headings = ['Họ tên', 'Số điện thoại', 'ĐTDĐ'];
    const fields = fieldsOf(withHeadings(headings, ['Hà Văn Bưởi', '02103861222', '0987654321']));
    expect(fields).toEqual({ 'Họ tên': 'name', 'Số điện thoại': '-', ĐTDĐ: 'phone' });
  });

  it('distinguish DT and ĐT', () => {
    const fields = fieldsOf(withHeadings(['Họ tên', 'DT', 'ĐT'], ['Hà Văn Bưởi', 'Kinh', '0987']));
    expect(fields).toMatchObject({ DT: 'ethnicity', ĐT: 'phone' });
  });

  it('of other people or things are carried along', () => {
    const traps = [
      'Ngày cấp',
      'Nơi cấp',
      'Họ tên bố',
      'Họ tên mẹ',
      'Họ và tên (mẹ)',
      'Họ tên chủ hộ',
      'Ngày vào Đảng',
      'Ngày vào Đội',
      'Số điện thoại người thân',
      'Chi đoàn cũ',
    ];
    const table = withHeadings(['Họ và tên', 'Ngày sinh', 'Ngày vào Đoàn', ...traps], MEMBER);
    const { findings } = recogniseOne(table, YOUTH);
    const fields = fieldsOf(table);
    for (const trap of traps) expect([trap, fields[trap]]).toEqual([trap, '-']);
    expect(fields['Ngày vào Đoàn']).toBe('joined');
    expect(findings).toEqual([]);
  });

  it('with a typing error are recognised and reported', () => {
    const table = withHeadings(
      ['Họ và tên', 'Ngày sihn', 'Số điẹn thoaij', 'Dân tôcj'],
      MEMBER.slice(1),
    );
    const { findings } = recogniseOne(table, YOUTH);
    expect(Object.values(fieldsOf(table))).toEqual(['name', 'birth', 'phone', 'ethnicity']);
    expect(findings.map((finding) => finding.code)).toEqual(Array(3).fill('near-wording'));
    expect(findings[0]).toMatchObject({
      level: 'info',
      args: { heading: 'Ngày sihn', field: 'birth' },
      place: { file: 'a.xlsx', sheet: 'Khu 1', row: 1, column: 'Ngày sihn' },
    });
  });

  it.each(['Chẩn đoán', 'Chan doan', 'So phong', 'Thường', 'Tên Khoa'])(
    'with another correct word are not typing errors: %s',
    (text) => {
      const table = withHeadings(['Họ và tên', 'Ngày sinh', text], MEMBER.slice(1));
      const { findings } = recogniseOne(table, YOUTH);
      expect(fieldsOf(table)[text]).toBe('-');
      expect(findings).toEqual([]);
    },
  );

  it('about equally near to two fields are not recognised', () => {
    const field = (id: string, wording: string) => ({
      ...YOUTH.fields.find((each) => each.id === 'note')!,
      id,
      wordings: [wording],
    });
    const fields = [...YOUTH.fields, field('a', 'Nơi nghỉ mát'), field('b', 'Nơi nghỉ mút')];
    const profile = { ...YOUTH, fields };
    const table = withHeadings(
      ['Họ và tên', 'Ngày sinh', 'Nơi nghỉ mxxt', 'Nơi nghix mat'],
      MEMBER,
    );
    profile.fields.at(-1)!.wordings = ['Nơi nghỉa mat'];
    const { findings } = recogniseOne(table, profile);
    expect(findings.map((finding) => [finding.code, finding.args.heading])).toEqual([
      ['ambiguous-wording', 'Nơi nghix mat'],
    ]);
  });

  it('in the plan go before the wordings, by text or by letter', () => {
    const table = withHeadings(
      ['Người', 'NS', 'XYZ', 'Họ và tên'],
      ['Hà Văn Bưởi', '1999', '1', 'a'],
    );
    const plan = { Người: 'name', B: 'birth', 'Không có': 'note' };
    expect(fieldsOf(table, YOUTH, plan)).toEqual({
      Người: 'name',
      NS: 'birth',
      XYZ: '-',
      'Họ và tên': '-',
    });
    const { findings } = recogniseOne(table, YOUTH, plan);
    expect(findings.map((finding) => [finding.code, finding.args])).toEqual([
      ['column-not-found', { heading: 'Không có' }],
    ]);
  });

  it('are one of two that the plan gives the same field', () => {
    const member = ['Hà Văn Bưởi', '1999', '7', '0912345671'];
    const table = withHeadings(['Họ và tên', 'Ngày sinh', 'XYZ', 'SĐT'], member);
    const { findings } = recogniseOne(table, YOUTH, { C: 'phone', SĐT: 'phone' });
    expect(findings.map((finding) => [finding.level, finding.code, finding.args])).toContainEqual([
      'warning',
      'plan-field-twice',
      { field: 'phone', heading: 'SĐT', taken: 'C' },
    ]);
    expect(findings.map(({ code }) => code)).not.toContain('column-not-found');
  });

  it('keep their field if the plan gives it to a missing column', () => {
    const rows = ['0912345671', '0912345672', '0912345673'].map((phone) => [
      'Hà Văn Bưởi',
      '1999',
      phone,
    ]);
    const table = withHeadings(['Họ và tên', 'Ngày sinh', 'SĐT'], ...rows);
    const titled = tableOf([['', '', '', '', 'Mẫu 1'], ...table.rows]);
    for (const [each, letter] of [
      [table, 'Z'],
      [titled, 'E'],
    ] as const) {
      const plan = { [letter]: 'phone' };
      expect(fieldsOf(each, YOUTH, plan).SĐT).toBe('phone');
      const { findings } = recogniseOne(each, YOUTH, plan);
      expect(findings.map((finding) => [finding.code, finding.args])).toEqual([
        ['column-not-found', { heading: letter }],
      ]);
    }
  });

  it('get a name of their own if they are missing or repeated', () => {
    const table = withHeadings(
      ['Họ và tên', 'Ngày sinh', 'Khác', 'Khác', ''],
      [...MEMBER.slice(1), 'x'],
    );
    expect(layoutOf(table).columns.map((column) => column.header)).toEqual([
      'Họ và tên',
      'Ngày sinh',
      'Khác',
      'Khác (2)',
      'Cột E',
    ]);
  });
});

describe('headers of several rows', () => {
  const rows = [
    ['TT', 'Họ và tên', 'Ngày sinh', '', 'Ngày vào Đảng', '', 'Trình độ', ''],
    ['', '', 'Nam', 'Nữ', 'Dự bị', 'Chính thức', 'Học vấn', 'LLCT'],
    ['1', 'Hà Thị Bưởi', '', '02/03/1969', '1/2/1990', '1/2/1991', '12/12', 'Sơ cấp'],
  ];
  const fields = {
    TT: 'ordinal',
    'Họ và tên': 'name',
    'Ngày sinh / Nam': 'birth.male',
    'Ngày sinh / Nữ': 'birth.female',
    'Ngày vào Đảng / Dự bị': 'joined',
    'Ngày vào Đảng / Chính thức': 'official',
    'Trình độ / Học vấn': 'education',
    'Trình độ / LLCT': 'politics',
  };

  it('are read with merged cells', () => {
    const merges = ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1', 'G1:H1'];
    expect(fieldsOf(tableOf(rows, merges), PARTY)).toEqual(fields);
    expect(layoutOf(tableOf(rows, merges), PARTY)).toMatchObject({ headerTop: 0, headerBottom: 1 });
  });

  it('are read without merged cells, as a csv has them', () => {
    expect(fieldsOf(tableOf(rows), PARTY)).toEqual(fields);
  });

  it('do not apply a group to other columns', () => {
    const table = tableOf(
      [
        ['Họ và tên', 'Ngày sinh', 'Quê quán', '', 'Thông tin bố mẹ', '', 'CCCD', ''],
        ['', '', 'Xã', 'Huyện', 'Họ và tên', 'Số điện thoại', 'Số', 'Ngày cấp'],
        ['Hà Thị Bưởi', '1999', 'Lai Đồng', 'Tân Sơn', 'Hà Văn Mít', '0987', '025', '1/1/2021'],
      ],
      ['C1:D1', 'E1:F1', 'G1:H1'],
    );
    expect(fieldsOf(table)).toEqual({
      'Họ và tên': 'name',
      'Ngày sinh': 'birth',
      'Quê quán / Xã': '-',
      'Quê quán / Huyện': '-',
      'Thông tin bố mẹ / Họ và tên': '-',
      'Thông tin bố mẹ / Số điện thoại': '-',
      'CCCD / Số': 'id',
      'CCCD / Ngày cấp': '-',
    });
  });

  it('include groups beside headings that are merged over both rows', () => {
    const table = tableOf(
      [
        ['TT', 'Thông tin cá nhân', '', '', 'Thông tin gia đình', ''],
        ['', 'Họ và tên', 'Năm sinh', 'Số CCCD', 'Họ và tên mẹ', 'SĐT'],
        ['1', 'Hà Thị Bưởi', '1999', '025199000001', 'Lê Thị Cả', '0987654321'],
      ],
      ['A1:A2', 'B1:D1', 'E1:F1'],
    );
    expect(layoutOf(table)).toMatchObject({ headerTop: 0, headerBottom: 1 });
    expect(fieldsOf(table)).toMatchObject({ TT: 'ordinal', 'Thông tin gia đình / SĐT': '-' });
  });

  it('include a row that repeats the headings in another language', () => {
    const table = tableOf([
      ['Stt', 'Họ', 'Tên', 'Ngày sinh', 'Quốc tịch'],
      ['No.', 'Surname', 'Given name', 'Date of birth', 'Nationality'],
      ['1', 'Hà Thị', 'Bưởi', '02/03/1999', 'Việt Nam'],
    ]);
    expect(layoutOf(table)).toMatchObject({
      headerBottom: 1,
      kinds: ['header', 'header', 'member'],
    });
    expect(Object.values(fieldsOf(table))).toEqual([
      'ordinal',
      'name.surname',
      'name.given',
      'birth',
      '-',
    ]);
  });

  it('do not take the unit and post of a service for those of the member', () => {
    const table = tableOf(
      [
        ['TT', 'Họ và tên', 'Thời gian trong quân đội', '', 'Chuyển đến', 'Hội'],
        ['', '', 'Đơn vị', 'Chức vụ', 'Chi đoàn', 'Chức vụ'],
        ['1', 'Hà Văn Na', 'e174', 'at', 'Khu 2', 'UV'],
      ],
      ['A1:A2', 'B1:B2', 'C1:D1'],
    );
    expect(fieldsOf(table)).toMatchObject({
      'Thời gian trong quân đội / Đơn vị': '-',
      'Thời gian trong quân đội / Chức vụ': '-',
      'Chuyển đến / Chi đoàn': '-',
      'Hội / Chức vụ': 'post',
    });
  });

  it.each([
    [['T9', 'T10', 'T11'], 1],
    [['1', '2', '3'], 1],
    [['5/9', '12/9', '19/9'], 1],
    [['120', '80', '95'], 0],
    [['x', 'x', 'x'], 0],
  ])('include texts below all columns of a merged heading, but not sums: %j', (below, bottom) => {
    const table = tableOf(
      [
        ['STT', 'Họ và tên', 'Đoàn phí', '', ''],
        ['', '', ...below],
        ['1', 'Hà Thị Bưởi', 'x', '', 'x'],
      ],
      ['C1:E1'],
    );
    expect(layoutOf(table).headerBottom).toBe(bottom);
  });

  it('include sub-headings that the profile does not know', () => {
    const table = tableOf([
      ['STT', 'Họ và tên', 'Ngày sinh', 'Khen thưởng', ''],
      ['', '', '', 'Huyện', 'Tỉnh'],
      ['1', 'Hà Thị Bưởi', '1999', 'x', ''],
    ]);
    expect(layoutOf(table)).toMatchObject({
      headerBottom: 1,
      kinds: ['header', 'header', 'member'],
    });
  });
});

describe('a second line of a heading', () => {
  it.each([
    ['CCCD', 'chồng'],
    ['Năm sinh', 'Chồng'],
    ['SĐT', 'chồng'],
    ['Tên', 'chồng'],
    ['Họ và tên', 'chồng'],
  ])('names another person: %s %s', (...lines) => {
    const heading = lines.join('\n');
    const table = withHeadings(
      ['Họ và tên', 'Ngày sinh', heading],
      ['Hà Thị Bưởi', '02/03/1999', '025199000001'],
      ['Bùi Thị Na', '07/08/1998', '025198000002'],
    );
    expect(Object.values(fieldsOf(table))).toEqual(['name', 'birth', '-']);
  });

  it.each([
    ['Năm', 'nhập ngũ', '-'],
    ['Số', 'điện thoại', 'phone'],
    ['Lớp', 'chọn trong danh sách', 'branch'],
    ['ID', 'Lớp', '-'],
    ['Class', 'Lớp', 'branch'],
  ])('is part of it, or a hint: %s %s', (first, second, field) => {
    const row = (name: string) => [name, field === 'phone' ? '0987654321' : '12A'];
    const table = withHeadings(
      ['Họ và tên', `${first}\n${second}`],
      row('Hà Thị Bưởi'),
      row('Bùi Thị Na'),
    );
    expect(Object.values(fieldsOf(table, danhSach))).toEqual(['name', field]);
  });
});

describe('cells below Lớp', () => {
  it.each([
    ['Tập huấn chăn nuôi', '-'],
    ['Cảm tình Đảng', '-'],
    ['May K5', 'branch'],
  ])('are a branch unless they are courses: %s', (text, field) => {
    const table = withHeadings(['Họ và tên', 'Lớp'], ['Hà Thị Bưởi', text], ['Bùi Thị Na', text]);
    expect(Object.values(fieldsOf(table, danhSach))).toEqual(['name', field]);
  });
});

describe('cells below a heading that is not certain', () => {
  const HEADINGS = ['STT', 'Họ và tên', 'Số CMTND/ Hộ chiếu', 'Số định danh người thân'];

  it('are ID numbers in groups of three figures', () => {
    const rows = [
      ['1', 'Hà Thị Bưởi', '111 773 910', ''],
      ['2', 'Đinh Văn Mít', '105 049 718', ''],
    ];
    expect(fieldsOf(withHeadings(HEADINGS, ...rows))['Số CMTND/ Hộ chiếu']).toBe('id');
  });

  it.each([
    ['(12 số)', '(*)'],
    ['(3)', '(4)'],
    ['3', '4'],
  ])('are not hints and column numbers: %s', (...below) => {
    const rows = [
      [...(below[0] === '3' ? ['1', '2'] : ['', '']), ...below],
      ['1', 'Hà Thị Bưởi', '', '025199000001'],
      ['2', 'Đinh Văn Mít', '', ''],
    ];
    expect(fieldsOf(withHeadings(HEADINGS, ...rows))['Số CMTND/ Hộ chiếu']).toBe('id');
  });

  it('are not the headings of a further page', () => {
    const rows = [
      ['1', 'Hà Thị Bưởi', '', '025199000001'],
      HEADINGS,
      ['2', 'Đinh Văn Mít', '', ''],
    ];
    expect(fieldsOf(withHeadings(HEADINGS, ...rows))['Số CMTND/ Hộ chiếu']).toBe('id');
  });

  it('are ticks of women below hints, a blank row and column numbers', () => {
    const rows = [
      ['', '(*)', ''],
      ['', '', ''],
      ['(1)', '(2)', '(3)'],
      ['1', 'Hà Thị Bưởi', 'x'],
      ['2', 'Đinh Văn Mít', ''],
    ];
    expect(fieldsOf(withHeadings(['STT', 'Họ và tên', 'Nữ'], ...rows)).Nữ).toBe('gender.female');
  });
});

describe('one fact in several columns', () => {
  it.each([
    [['Họ và tên đệm', 'Tên'], []],
    [['Họ đệm', 'Tên'], []],
    [['Họ và', 'tên'], []],
    [['Họ và tên', ''], ['A1:B1']],
    [['Họ và tên', ''], []],
    [['Họ và tên', 'Tên'], []],
  ])('is joined from parts of a name: %j', (headings, merges) => {
    const data = [
      ['Hà Thị', 'Bưởi', '1999'],
      ['Đinh Văn', 'Mít', '1998'],
    ];
    const columns = layoutOf(tableOf([[...headings, 'Năm sinh'], ...data], merges)).columns;
    expect(columns.map((column) => column.part)).toEqual(['surname', 'given', undefined]);
  });

  it.each([
    [['Họ và tên', ''], ['B1:C1']],
    [['Họ và tên', ''], []],
    [['HoNV', 'TenNV'], []],
  ])('is joined from parts of a name above signatures: %j', (headings, merges) => {
    const rows = [
      ['STT', ...headings, 'Năm sinh', 'Lớp'],
      ['1', 'Hà Thị', 'Bưởi', '1999', '5A'],
      ['2', 'Đinh Văn', 'Mít', '1998', '5A'],
      ['', '', 'Kiệt Sơn, ngày 30 tháng 6 năm 2025', '', ''],
      ['', 'NGƯỜI LẬP', 'TM. BAN CHẤP HÀNH', '', ''],
      ['', 'Lương Thị Mơ', 'Đinh Công Toại', '', ''],
    ];
    const columns = layoutOf(tableOf(rows, merges)).columns.slice(1, 3);
    expect(columns.map((column) => column.part)).toEqual(['surname', 'given']);
  });

  it('is no given name below a blank heading of genders', () => {
    const rows = [
      ['Họ và tên', '', 'Năm sinh'],
      ['Hà Thị Bưởi', 'Nữ', '1999'],
      ['Đinh Văn Mít', 'Nam', '1998'],
    ];
    const [name] = layoutOf(tableOf(rows)).columns;
    expect(name).toMatchObject({ field: 'name' });
    expect(name?.part).toBeUndefined();
  });

  it('is no given name if only a few people have a remark below the blank heading', () => {
    const names = ['Hà Thị Bưởi', 'Đinh Văn Mít', 'Phùng Văn Mận', 'Lý Thị Sáu', 'Trần Văn Bảy'];
    const rows = names.map((name, at) => [`${at + 1}`, name, at === 1 ? 'Vũ' : '']);
    const [, name, remark] = layoutOf(tableOf([['STT', 'Họ và tên', ''], ...rows])).columns;
    expect(name).toMatchObject({ field: 'name' });
    expect(name?.part).toBeUndefined();
    expect(remark?.field).toBeUndefined();
  });

  it('is joined from parts below a merged heading, also if given names are letters', () => {
    const data = [
      ['Hà Thị', 'B', '1999'],
      ['Đinh Văn', 'M', '1998'],
    ];
    const rows = [['Họ và tên', '', 'Năm sinh'], ...data];
    const partsOf = (merges: string[]) =>
      layoutOf(tableOf(rows, merges)).columns.map((column) => column.part);
    expect(partsOf(['A1:B1'])).toEqual(['surname', 'given', undefined]);
    expect(partsOf([])).toEqual([undefined, undefined, undefined]);
  });

  it.each([[['A1:C1']], [[]]])(
    'is joined from parts of a name beside a column that only signatures fill: %j',
    (merges) => {
      const rows = [
        ['Họ và tên', '', '', 'Năm sinh'],
        ['Hà Thị', 'Bưởi', '', '1999'],
        ['Đinh Văn', 'Mít', '', '1998'],
        ['', '', 'NGƯỜI LẬP'],
      ];
      const columns = layoutOf(tableOf(rows, merges)).columns;
      expect(columns.slice(0, 2).map((column) => column.part)).toEqual(['surname', 'given']);
    },
  );

  it.each([
    [['Họ', 'Chữ đệm', 'Tên'], []],
    [['Họ', 'Tên đệm', 'Tên'], []],
    [['Họ', 'Lót', 'Tên gọi'], []],
    [['Họ và tên', '', ''], ['A1:C1']],
  ])('is joined from three parts of a name: %j', (headings, merges) => {
    const data = [
      ['Hà', 'Thị Thu', 'Bưởi', '1999'],
      ['Đinh', '', 'Mít', '1998'],
    ];
    const columns = layoutOf(tableOf([[...headings, 'Năm sinh'], ...data], merges)).columns;
    expect(columns.map((column) => column.part)).toEqual(['surname', 'middle', 'given', undefined]);
  });

  it.each(['Họ tên ĐV', 'Họ và tên ĐVTN', 'HỌ VÀ TÊN CÁN BỘ', 'Họ tên học sinh'])(
    'is the name of people under another word: %s',
    (heading) => {
      const table = withHeadings([heading, 'Năm sinh'], ['Hà Thị Bưởi', '1999']);
      expect(fieldsOf(table)[heading]).toBe('name');
      expect(
        fieldsOf(
          withHeadings([`${heading} (chủ hộ)`, 'Họ và tên', 'Năm sinh'], ['a', 'b', '1999']),
        )[`${heading} (chủ hộ)`],
      ).toBe('-');
    },
  );

  it.each(['Họ tên điều tra viên', 'Họ và tên người phỏng vấn'])(
    'is the name of who answers a form before that of who fills it in: %s',
    (heading) => {
      const answerer = '1. Họ và tên người trả lời';
      const table = withHeadings([heading, answerer], ['Lê Văn Na', 'Hà Thị Bưởi']);
      expect(fieldsOf(table, danhSach)).toEqual({ [heading]: '-', [answerer]: 'name' });
      const alone = withHeadings([heading, 'Năm sinh'], ['Lê Văn Na', '1980']);
      expect(fieldsOf(alone, danhSach)[heading]).toBe('name');
    },
  );

  it.each(['Họ tên cán bộ', 'Họ tên học sinh', 'Họ và tên công dân'])(
    'is the name of members before that of other people: %s',
    (heading) => {
      const table = withHeadings(
        [heading, 'Họ và tên (đoàn viên)', 'Năm sinh'],
        ['Lê Văn Na', 'Hà Thị Bưởi', '1999'],
      );
      expect(fieldsOf(table)).toMatchObject({ 'Họ và tên (đoàn viên)': 'name', [heading]: '-' });
      const parts = [heading, 'Họ đệm', 'Tên', 'Năm sinh'];
      const inParts = withHeadings(parts, ['Lê Văn Na', 'Hà Thị', 'Bưởi', '1999']);
      expect(fieldsOf(inParts)).toMatchObject({
        'Họ đệm': 'name.surname',
        Tên: 'name.given',
        [heading]: '-',
      });
    },
  );

  it('is not the phone if it is of relatives', () => {
    const table = withHeadings(
      ['Họ và tên', 'Năm sinh', 'Số điện thoại của anh chị em'],
      ['Hà Thị Bưởi', '1999', 'x'],
    );
    expect(fieldsOf(table)['Số điện thoại của anh chị em']).toBe('-');
  });

  it('is joined from the names of people of one kind', () => {
    const table = withHeadings(
      ['MANV', 'HONV', 'TENLOT', 'TENNV'],
      ['NV01', 'Hà', 'Thị Thu', 'Bưởi'],
      ['NV02', 'Lò', 'Văn', 'Páo'],
    );
    const { columns } = layoutOf(table, danhSach);
    expect(columns.slice(1).map(({ part }) => part)).toEqual(['surname', 'middle', 'given']);
  });

  it('is the whole name if the given name is only repeated', () => {
    const table = withHeadings(['Họ và tên', 'Tên', 'Năm sinh'], ['Hà Thị Bưởi', 'Bưởi', '1999']);
    expect(fieldsOf(table)).toEqual({ 'Họ và tên': 'name', Tên: '-', 'Năm sinh': 'birth' });
  });

  it.each([
    ['the whole name with words that its parts leave out', 'Hà Thị Bưởi', 'name', '-'],
    ['its parts beside the name of something else', 'Cửa hàng Bưởi', '-', 'name.given'],
    ['its parts beside the name in another order', 'Bưởi Hà', '-', 'name.given'],
  ])('is %s', (_, name, whole, given) => {
    const headings = ['Name', 'Given Name', 'Family Name', 'Năm sinh'];
    const table = withHeadings(headings, [name, 'Bưởi', 'Hà', '1999']);
    expect(fieldsOf(table)).toMatchObject({ Name: whole, 'Given Name': given });
  });

  it('is the whole name if a given name is further away', () => {
    const table = tableOf(
      [
        ['Họ và tên', 'Năm sinh', 'Nơi KCB', ''],
        ['', '', 'Mã', 'Tên'],
        ['Hà Thị Bưởi', '1999', '25201', 'TYT Xuân Sơn'],
        ['Lê Văn Na', '1998', '25202', 'TTYT Tân Sơn'],
      ],
      ['A1:A2', 'B1:B2', 'C1:D1'],
    );
    expect(fieldsOf(table)).toMatchObject({ 'Họ và tên': 'name', 'Nơi KCB / Tên': '-' });
  });

  it('does not include a gender without a heading as given name', () => {
    const data = Array.from({ length: 9 }, (_, at) => [
      'Hà Thị Bưởi',
      at % 2 ? 'Nam' : 'Nữ',
      '1999',
    ]);
    expect(fieldsOf(withHeadings(['Họ và tên', '', 'Năm sinh'], ...data))['Họ và tên']).toBe(
      'name',
    );
  });

  it.each([
    [
      [
        ['Họ tên', 'Ngày sinh', '', ''],
        ['', 'Ngày', 'Tháng', 'Năm'],
      ],
      ['B1:D1'],
    ],
    [
      [
        ['Ho ten', 'Ngay sinh', '', ''],
        ['', 'Ngay', 'Thang', 'Nam'],
      ],
      [],
    ],
    [[['Họ tên', 'Ngày sinh', 'Tháng sinh', 'Năm sinh']], []],
    [[['Họ tên', 'Ngày sinh', '', '']], ['B1:D1']],
  ])('is read from a date in three columns: %j', (header, merges) => {
    const table = tableOf([...header, ['Hà Thị Bưởi', '2', '3', '1999']], merges);
    expect(layoutOf(table).columns.map((column) => column.part)).toEqual([
      undefined,
      'day',
      'month',
      'year',
    ]);
  });

  it.each([
    ['Ngày', 'Tháng', 'Năm'],
    ['Ngày sinh', 'Tháng', 'Năm'],
    ['Ngày', 'Tháng', 'Năm sinh'],
    ['Ngày sinh', 'Tháng sinh', 'Năm sinh'],
  ])('is read with blank columns between: %s, %s, %s', (...headings) => {
    const apart = (cells: string[]) => cells.flatMap((cell) => [cell, '']);
    const table = withHeadings(
      ['STT', 'Họ tên', ...apart(headings), 'SĐT'],
      ['1', 'Hà Thị Bưởi', ...apart(['2', '3', '1999']), '0912000001'],
      ['2', 'Đinh Văn Mít', ...apart(['4', '5', '1998']), '0912000002'],
    );
    const births = layoutOf(table).columns.filter(({ field }) => field === 'birth');
    expect(births.map(({ part }) => part)).toEqual(['day', 'month', 'year']);
  });

  it.each([
    [
      ['Họ tên', 'Ngày', 'Tháng', 'Năm', 'Năm sinh'],
      ['2', '3', '2020', '1999'],
    ],
    [
      ['Họ tên', 'Ngày', 'Tháng', 'Năm'],
      ['45', '3', '1999'],
    ],
    [
      ['Họ tên', 'Ngày', 'Tháng', 'Ghi chú'],
      ['2', '3', 'x'],
    ],
  ])('is not read from other three numbers: %j', (headings, cells) => {
    const { columns } = layoutOf(
      withHeadings(['STT', ...headings], ['1', 'Hà Thị Bưởi', ...cells]),
    );
    expect(columns.some(({ part }) => part === 'day')).toBe(false);
  });

  it.each([
    ['1999', 'birth'],
    ['x', 'gender'],
  ])('is read from Nam and Nữ without a group by their cells: %s', (value, field) => {
    const table = withHeadings(
      ['Họ và tên', 'Nam', 'Nữ', 'Dân tộc'],
      ['Hà Thị Bưởi', '', value, 'Kinh'],
    );
    expect(fieldsOf(table)).toMatchObject({ Nam: `${field}.male`, Nữ: `${field}.female` });
  });

  it('is not read from ages below Nam and Nữ', () => {
    const ages = ['61', '76', '70', '58'].map((age) => ['Hà Thị Bưởi', '', age]);
    const table = tableOf([['Họ và tên', 'Tuổi', ''], ['', 'Nam', 'Nữ'], ...ages]);
    expect(Object.values(fieldsOf(table))).toEqual(['name', 'gender.male', 'gender.female', '-']);
  });

  it.each([
    [['61', '76', '70', '58'], 'birth'],
    [['12', '12', '12', '12'], 'gender'],
  ])('is read from years of two figures below Nam and Nữ: %j', (values, field) => {
    const rows = values.map((value) => ['Hà Thị Bưởi', '', value]);
    const table = withHeadings(['Họ và tên', 'Nam', 'Nữ'], ...rows);
    expect(fieldsOf(table)).toMatchObject({ Nam: `${field}.male`, Nữ: `${field}.female` });
  });

  it.each([
    [
      ['Ngày', 'Tháng', 'Năm'],
      ['2', '3', '1999'],
      ['day', 'month', 'year'],
    ],
    [
      ['Nam', 'Nữ', ''],
      ['', '1999', ''],
      ['male', 'female'],
    ],
  ])('is read below Sinh: %j', (headings, cells, parts) => {
    const table = tableOf(
      [
        ['Họ và tên', 'Quê quán', 'Sinh', '', ''],
        ['', '', ...headings],
        ['Hà Thị Bưởi', 'Lai Đồng', ...cells],
      ],
      ['A1:A2', 'B1:B2', headings[2] === '' ? 'C1:D1' : 'C1:E1'],
    );
    const births = layoutOf(table).columns.filter(({ field }) => field === 'birth');
    expect(births.map(({ part }) => part)).toEqual(parts);
  });

  it('is read from ticks below a row of column numbers', () => {
    const rows = Array.from({ length: 4 }, (_, at) => ['Hà Thị Bưởi', '1999', at === 1 ? 'x' : '']);
    const fields = fieldsOf(
      withHeadings(['Họ và tên', 'Năm sinh', 'Nữ'], ['A', '1', '4'], ...rows),
    );
    expect(fields['Nữ']).toBe('gender.female');
  });

  it('is read from ticks above their sum, but not from counts', () => {
    const fieldOf = (...marks: string[]) => {
      const rows = marks.map((mark) => ['Hà Thị Bưởi', '1999', mark]);
      return fieldsOf(withHeadings(['Họ và tên', 'Năm sinh', 'Nữ'], ...rows, ['Tổng', '', '2']))[
        'Nữ'
      ];
    };
    expect(fieldOf('x', '', 'x')).toBe('gender.female');
    expect(fieldOf('1', '3', '1')).toBe('-');
  });

  it('is not read from counts of both genders', () => {
    const table = tableOf(
      [
        ['Họ và tên chủ hộ', 'Số nhân khẩu', '', '', 'Điện thoại'],
        ['', 'Tổng', 'Nam', 'Nữ', ''],
        ['Hà Thị Bưởi', '5', '2', '3', '0987654321'],
        ['Đinh Văn Mít', '2', '1', '1', '0987654322'],
        ['Bàn Thị Na', '1', '0', '1', '0987654323'],
      ],
      ['A1:A2', 'B1:D1', 'E1:E2'],
    );
    expect(fieldsOf(table)).toMatchObject({
      'Số nhân khẩu / Nam': '-',
      'Số nhân khẩu / Nữ': '-',
    });
  });

  it.each([
    ['Ông', 'Bà'],
    ['Cụ ông', 'Cụ bà'],
  ])('is a year below the gender: %s, %s', (male, female) => {
    const table = tableOf(
      [
        ['Họ và tên', 'Năm sinh', '', 'Xóm'],
        ['', male, female, ''],
        ['Hà Thị Bưởi', '', '1949', 'Mới'],
      ],
      ['A1:A2', 'B1:C1', 'D1:D2'],
    );
    expect(fieldsOf(table)).toMatchObject({
      [`Năm sinh / ${male}`]: 'birth.male',
      [`Năm sinh / ${female}`]: 'birth.female',
    });
  });

  it.each([
    ['Ngày sinh (Nam)', 'Ngày sinh (Nữ)'],
    ['Nam sinh nam', 'Nam sinh nu'],
    ['Năm sinh Nam (*)', 'Năm sinh Nữ (*)'],
    ['Năm sinh Nam', 'Năm sinh Nữ'],
    ['Nam (năm sinh)', 'Nữ (năm sinh)'],
    ['Nam sinh năm', 'Nữ sinh năm'],
    ['NGAY SINH NAM', 'NGAY SINH NU'],
    ['Ngày\nsinh Nam', 'Ngày\nsinh Nữ'],
    ['Năm sinh Nam:', 'Năm sinh Nữ:'],
    ['ngay_sinh_nam', 'ngay_sinh_nu'],
  ])('is a date with the gender in its heading: %s, %s', (male, female) => {
    const table = withHeadings(['Họ và tên', male, female, 'CCCD'], ['Hà Thị Bưởi', '', '1999']);
    const { columns } = layoutOf(table);
    expect(columns.map(({ field, part }) => [field, part])).toMatchObject([
      ['name', undefined],
      ['birth', 'male'],
      ['birth', 'female'],
      ['id', undefined],
    ]);
  });

  it.each(['Số, ngày, nơi cấp CCCD', 'Số và ngày cấp thẻ căn cước'])(
    'is the number of a paper with its issue: %s',
    (heading) => {
      const cell = '025199000001, 12/3/2020, Cục CSQLHC';
      expect(fieldsOf(withHeadings(['Họ và tên', heading], ['Hà Thị Bưởi', cell]))[heading]).toBe(
        'id',
      );
    },
  );

  it('is a number with one digit in each column', () => {
    const row = ['Hà Thị Bưởi', '1999', '1', '2', '3'];
    const table = tableOf([['Họ tên', 'Năm sinh', 'Số thẻ', '', ''], row], ['C1:E1']);
    expect(layoutOf(table).columns.map((column) => column.field)).toEqual([
      'name',
      'birth',
      'card',
      'card',
      'card',
    ]);
  });
});

describe('a heading of two letters', () => {
  it.each([
    ['DT', 'Kinh', 'ethnicity'],
    ['dt', '0912000017', 'phone'],
    ['dt', '912000017', 'phone'],
    ['DT', '1200', '-'],
    ['DT', '250000000', '-'],
    ['DT', '120.5', '-'],
    ['DT', '300 m2', '-'],
    ['TG', 'Không', 'religion'],
    ['TG', '7h30', '-'],
    ['TG', '45 phút', '-'],
    ['GT', 'Nữ', 'gender'],
    ['GT', '1', 'gender'],
    ['GT', '1200000', '-'],
    ['NS', '02/03/99', 'birth'],
    ['NS', '1999', 'birth'],
    ['NS', '5.2', '-'],
    ['ĐT', '0987654321', 'phone'],
    ['ĐT', 'Hộ nghèo', '-'],
    ['VH', '12/12', 'education'],
  ])('%s above %s is %s', (heading, cell, field) => {
    const table = withHeadings(
      ['Họ và tên', 'CCCD', heading],
      ['Hà Thị Bưởi', '025199000001', cell],
      ['Đinh Văn Mít', '025099000002', cell],
    );
    expect(fieldsOf(table)[heading]).toBe(field);
  });

  it('is read above blank cells', () => {
    expect(fieldsOf(withHeadings(['Họ và tên', 'CCCD', 'ĐT']))).toMatchObject({ ĐT: 'phone' });
  });
});

describe('two columns of one field', () => {
  it('takes the CCCD before the CMND, each with its number and date of issue', () => {
    const table = tableOf(
      [
        ['Họ và tên', 'CCCD', '', 'CMND', ''],
        ['', 'Số', 'Ngày cấp', 'Số', 'Ngày cấp'],
        ['Hà Thị Bưởi', '025199001234', '01/02/2021', '131234567', '01/02/2010'],
        ['Đinh Văn Mít', '025098001235', '01/02/2021', '131234568', '01/02/2010'],
      ],
      ['B1:C1', 'D1:E1'],
    );
    expect(fieldsOf(table)).toMatchObject({ 'CCCD / Số': 'id', 'CMND / Số': '-' });
  });

  it.each(['1234567', 'DV-0012'])('are read from ID numbers, not from codes such as %s', (code) => {
    const table = withHeadings(
      ['Họ tên', 'Số CCCD', 'Mã định danh', 'Số CMND/CCCD'],
      ['Hà Thị Bưởi', '', code, '025 199 000 001'],
      ['', '', 'CHỦ TỊCH', ''],
    );
    expect(fieldsOf(table)).toMatchObject({ 'Mã định danh': '-', 'Số CMND/CCCD': 'id' });
  });

  it('are read from the fuller one; the other is carried', () => {
    const table = withHeadings(
      ['Họ tên', 'Năm sinh', 'Ngày sinh'],
      ['Hà Thị Bưởi', '1999', '2/3/1999'],
    );
    expect(fieldsOf(table)).toMatchObject({ 'Năm sinh': '-', 'Ngày sinh': 'birth' });
    expect(recogniseOne(table, YOUTH).findings).toMatchObject([
      {
        code: 'two-columns-chosen',
        args: { field: 'birth', taken: 'Ngày sinh', carried: 'Năm sinh' },
      },
    ]);
  });

  it('are read from the one with data', () => {
    const table = withHeadings(['Họ tên', 'Năm sinh', 'Ngày sinh'], ['Hà Thị Bưởi', '1999', '']);
    expect(fieldsOf(table)).toMatchObject({ 'Năm sinh': 'birth', 'Ngày sinh': '-' });
  });

  it('are refused if they are two different names', () => {
    const table = withHeadings(
      ['STT', 'Họ và tên', 'Ngày sinh', 'Họ và tên'],
      ['1', 'Hà Thị Bưởi', '1999', 'Hà Văn Mít'],
    );
    expect(faultsOf(() => recogniseOne(table, YOUTH))[0]).toEqual({
      code: 'two-columns-one-field',
      args: {
        field: 'name',
        first: 'Họ và tên',
        firstColumn: 'B',
        second: 'Họ và tên',
        secondColumn: 'D',
      },
      place: { file: 'a.xlsx', sheet: 'Khu 1', row: 1 },
    });
    const columns = layoutOf(table, YOUTH, { D: 'name' }).columns;
    expect(columns.map((column) => column.field)).toEqual(['ordinal', undefined, 'birth', 'name']);
  });

  it('are read from the one with names if the other has units', () => {
    const table = withHeadings(
      ['HoTenDV', 'TenDV', 'NgaySinh'],
      ['Hà Thị Bưởi', 'Phòng Kế toán', '1999'],
      ['Đinh Văn Mít', 'Phòng Kỹ thuật', '1998'],
    );
    expect(fieldsOf(table)).toMatchObject({ HoTenDV: 'name', TenDV: '-' });
  });

  it('are refused if the other has names of one word', () => {
    const table = withHeadings(
      ['Họ và tên', 'Năm sinh', 'Họ và tên'],
      ['Páo', '2011', 'Hà Văn Mít'],
      ['Dế', '2012', 'Hà Văn Mít'],
    );
    expect(faultsOf(() => recogniseOne(table, YOUTH))[0]).toMatchObject({
      code: 'two-columns-one-field',
    });
  });

  it.each([
    ['B', ['Họ và tên', 'Ngày sinh', 'Chi đoàn'], (at: number, name: string) => [at, name, '1999']],
    [
      'B',
      ['STT', 'Ngày sinh', 'Họ và tên'],
      (at: number, name: string) => [at, name, `${at}/2/1999`],
    ],
    ['A', ['STT', 'Họ và tên', 'Ngày sinh'], (_: number, name: string) => [name, 'Nữ', '1999']],
  ])('are refused if names are in column %s and not below %j', (names, headings, rowOf) => {
    const people = ['Hà Thị Bưởi', 'Đinh Văn Mít', 'Bùi Thị Mơ', 'Lê Văn Ổi'];
    const rows = people.map((name, at) => rowOf(at + 1, name).map(String));
    const [fault] = faultsOf(() => recogniseOne(withHeadings(headings, ...rows), YOUTH));
    expect(fault).toMatchObject({ code: 'names-elsewhere', args: { names } });
  });

  it.each([
    ['one-word names', ['Páo', 'Dế', 'Sò', 'Pó']],
    ['damaged names', ['H?', '? ?', '?', 'L? ?']],
    ['blank cells', ['', '', '', '']],
    ['numbers in few rows', ['1', '2', '', '']],
  ])('are not refused beside a head of household for %s', (_, own) => {
    const heads = ['Hà Thị Bưởi', 'Đinh Văn Mít', 'Bùi Thị Mơ', 'Lê Văn Ổi'];
    const rows = heads.map((head, at) => [own[at]!, head, `${at + 1}/2/1999`]);
    const table = withHeadings(['Họ và tên', 'Chủ hộ', 'Ngày sinh'], ...rows);
    expect(() => recogniseOne(table, YOUTH)).not.toThrow();
  });

  it.each(['Họ tên người thừa kế', 'Họ tên tổ trưởng', 'Họ tên người tiếp xúc gần'])(
    'are read beside those of somebody who stands for the member: %s',
    (heading) => {
      const table = withHeadings([heading, 'Họ và tên tổ viên'], ['Hà Văn Bưởi', 'Hà Thị Mơ']);
      expect(fieldsOf(table)).toEqual({ [heading]: '-', 'Họ và tên tổ viên': 'name' });
    },
  );

  it('are read from the first if both have equal names', () => {
    const table = withHeadings(
      ['Họ và tên đang dùng', 'Họ và tên khai sinh', 'Ngày sinh'],
      ['Hà Thị Bưởi', 'Hà Thị Bưởi', '1969'],
      ['Hà Văn Mít', 'HÀ VĂN MÍT', '1970'],
    );
    expect(Object.values(fieldsOf(table, PARTY))).toEqual(['name', '-', 'birth']);
  });

  it.each(['Họ tên thường dùng', 'Họ và tên thường gọi'])(
    'are the full name beside %s, which other people may share',
    (usual) => {
      const rows = [
        ['Hà Thị Bưởi', 'Sáu Bưởi', '1969'],
        ['Hà Văn Mít', 'Hà Mít', '1970'],
      ];
      const beside = withHeadings(['Họ và tên', usual, 'Ngày sinh'], ...rows);
      expect(Object.values(fieldsOf(beside, PARTY))).toEqual(['name', '-', 'birth']);
      const alone = withHeadings(['STT', usual, 'Ngày sinh'], ['1', 'Hà Thị Bưởi', '1969']);
      expect(fieldsOf(alone, PARTY)[usual]).toBe('name');
    },
  );

  it('are read from the names with marks', () => {
    const table = withHeadings(
      ['HO VA TEN', 'Họ và tên', 'Ngày sinh'],
      ['HA THI BUOI', 'Hà Thị Bưởi', '1969'],
      ['LE MAI', 'Lê Mai', '1970'],
    );
    expect(Object.values(fieldsOf(table, PARTY))).toEqual(['-', 'name', 'birth']);
  });
});

describe('a plan that names one of two people in a row', () => {
  it('takes the other fields of that person', () => {
    const headings = ['STT', 'Họ và tên', 'Ngày sinh', 'Họ và tên (2)', 'Ngày sinh'];
    const table = withHeadings(headings, ['1', 'Hà Thị Bưởi', '1969', 'Đinh Văn Mít', '1970']);
    const { columns } = layoutOf(table, YOUTH, { D: 'name' });
    expect(columns.map(({ field }) => field)).toEqual([
      'ordinal',
      undefined,
      undefined,
      'name',
      'birth',
    ]);
  });
});

describe('headings of places', () => {
  it('are not communes or branches above ticks', () => {
    const headings = ['Họ và tên', 'Ngày sinh', 'Huyện', 'Xã'];
    const table = withHeadings(headings, ['Hà Thị Bưởi', '02/03/1999', 'x', 'x']);
    expect(fieldsOf(table)).toMatchObject({ Xã: '-' });
  });

  it('are the address if people fill them, whatever column numbers and signatures are in another', () => {
    const table = tableOf([
      ['STT', 'Họ và tên', 'Ngày sinh', 'Nơi cư trú (thường trú)', 'Nơi ở hiện nay (tạm trú)'],
      ['1', '2', '3', '4', '5'],
      ['1', 'Hà Thị Bưởi', '02/03/1999', 'Khu 1', ''],
      ['2', 'Hồ Văn Lý', '02/03/1998', 'Khu 1', ''],
      ['', '', '', '', 'CHỦ TỊCH'],
    ]);
    expect(fieldsOf(table)).toMatchObject({
      'Nơi cư trú (thường trú)': 'address',
      'Nơi ở hiện nay (tạm trú)': '-',
    });
  });

  it.each([
    [
      ['Số nhà', 'Thôn', 'Xã'],
      ['-', 'address', '-'],
    ],
    [
      ['Số nhà, đường', 'Tổ dân phố', 'Phường'],
      ['-', 'address', '-'],
    ],
    [
      ['Số nhà', 'Đường', 'Phường'],
      ['address', '-', '-'],
    ],
  ])('of an address in parts are the hamlet, or else the house: %j', (parts, expected) => {
    const rows = [
      ['STT', 'Họ và tên', 'Ngày sinh', 'Nơi ở hiện nay', '', ''],
      ['', '', '', ...parts],
      ['1', 'Hà Thị Bưởi', '02/03/1999', '12', 'Đông', 'Kiệt Sơn'],
      ['2', 'Đinh Văn Mít', '05/06/1998', '5A', 'Tây', 'Kiệt Sơn'],
    ];
    expect(Object.values(fieldsOf(tableOf(rows, ['D1:F1']))).slice(3)).toEqual(expected);
  });

  it('are not addresses above priority areas', () => {
    const headings = ['Họ và tên', 'Ngày sinh', 'Khu vực'];
    const table = (area: string) => withHeadings(headings, ['Hà Thị Bưởi', '02/03/1999', area]);
    expect(fieldsOf(table('KV2-NT'))).toMatchObject({ 'Khu vực': '-' });
    expect(fieldsOf(table('Khu vực 2'))).toMatchObject({ 'Khu vực': 'address' });
  });

  it('are not branches if words behind the last piece qualify them', () => {
    const headings = ['Họ và tên', 'Ngày sinh', 'Đơn vị/Chi nhánh tuyển dụng'];
    const table = withHeadings(headings, ['Hà Thị Bưởi', '02/03/1999', 'Chi nhánh 1']);
    expect(fieldsOf(table)).toMatchObject({ 'Đơn vị/Chi nhánh tuyển dụng': '-' });
  });

  it.each(['Dạy môn/ lớp', 'Môn/Lớp dạy'])(
    'are not branches if they are lessons: %s',
    (heading) => {
      const table = withHeadings(
        ['Họ và tên', 'Ngày sinh', heading],
        ['Hà Thị Bưởi', '02/03/1979', 'Toán 6A'],
      );
      expect(fieldsOf(table)).toMatchObject({ [heading]: '-' });
    },
  );

  it('are the dates of the first joining and of full membership below one group', () => {
    const rows = [
      ['Họ và tên', 'Ngày vào Đảng', '', 'Chi bộ'],
      ['', 'Lần đầu', 'Chính thức', ''],
      ['Hà Thị Bưởi', '02/03/2015', '02/03/2016', 'Khu 2'],
      ['Đinh Văn Mít', '05/06/2011', '05/06/2012', 'Khu 2'],
    ];
    expect(Object.values(fieldsOf(tableOf(rows, ['B1:C1']), PARTY))).toEqual([
      'name',
      'joined',
      'official',
      'branch',
    ]);
  });
});
