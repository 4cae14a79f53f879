import { describe, expect, it } from 'vitest';
import { danhSach } from '../../../src/config/profiles/danhSach.js';
import {
  ASSOCIATION,
  fieldIdsOf,
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
    expect(fieldIdsOf(table, danhSach)).toEqual(['name', 'birth', undefined, 'post']);
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

  it('name the parts of a date below the year of birth', () => {
    const table = tableOf([
      ['Họ tên', 'Năm sinh', '', ''],
      ['', 'Ngày', 'Tháng', 'Năm'],
      ['Hà Văn Bưởi', '17', '10', '1960'],
      ['Hà Thị Mơ', '3', '2', '1936'],
    ]);
    const merged = { ...table, merges: [{ top: 0, left: 1, bottom: 0, right: 3 }] };
    const parts = ['birth.day', 'birth.month', 'birth.year'];
    expect(Object.values(fieldsOf(merged))).toEqual(['name', ...parts]);
  });

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

  it.each([
    ['Địa cỉh', 'address'],
    ['Dn tộc', 'ethnicity'],
    ['Ngày tháng ăm sinh', 'birth'],
  ])('with a typing error in a short word are recognised: %s', (text, field) => {
    const table = withHeadings(['Họ và tên', 'Giới tính', text], MEMBER.slice(1));
    const { findings } = recogniseOne(table, YOUTH);
    expect(fieldsOf(table)[text]).toBe(field);
    expect(findings[0]).toMatchObject({ code: 'near-wording', args: { heading: text, field } });
  });

  it.each(['Dân số', 'Gia chỉ', 'Ngày VĐ sinh', 'Họ tên me', 'Ngày tháng nơi sinh'])(
    'with another short word are not typing errors: %s',
    (text) => {
      const table = withHeadings(['Họ và tên', 'Giới tính', text], MEMBER.slice(1));
      expect(fieldsOf(table)[text]).toBe('-');
    },
  );

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
