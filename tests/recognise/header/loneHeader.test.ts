import { describe, expect, it } from 'vitest';
import { fieldsOf, layoutOf, recogniseOne, tableOf, YOUTH } from '../support.js';

const PEOPLE = ['Nguyễn Thị Hoa', 'Hà Văn Lý', 'Lý Văn Ban', 'Đinh Thị Bưởi'];

describe('a header of one known heading', () => {
  it('is one if people are below it', () => {
    const table = tableOf([['Mã lớp', 'Họ và tên'], ...PEOPLE.map((name) => ['2101', name])]);
    expect(fieldsOf(table)).toEqual({ 'Mã lớp': '-', 'Họ và tên': 'name' });
  });

  it('may be beside the questions of a form', () => {
    const question =
      'Bạn đã có việc làm chưa? (Nếu đang đi nghĩa vụ quân sự thì cũng coi như đang có việc làm trong cơ quan Nhà nước)';
    const table = tableOf([
      ['MSSV', 'Họ và tên', question],
      ...PEOPLE.map((name, at) => [`188725${at}`, name, 'Có việc làm']),
    ]);
    expect(fieldsOf(table)).toEqual({ MSSV: '-', 'Họ và tên': 'name', [question]: '-' });
  });

  it('may be below titles in the column of the names', () => {
    const table = tableOf([
      ['Đơn vị báo cáo:', ''],
      ['Lưu ý: các cột có dấu (*) bắt buộc nhập', ''],
      ['Sinh viên', 'Điện thoại'],
      ...PEOPLE.map((name, at) => [name, `091234567${at}`]),
    ]);
    expect(fieldsOf(table)).toEqual({ 'Sinh viên': 'name', 'Điện thoại': 'phone' });
  });

  it.each(['Đồng chí', 'Thành phần dự', 'Đại biểu'])(
    'ends above a section in the column of the names: %s',
    (heading) => {
      const comrades = [...PEOPLE, 'Bàn Văn Chanh', 'Phùng Thị Đào', 'Lê Thị Cả'];
      const people = comrades.map((name, at) => [`${at + 1}`, name, 'Bí thư', `091234567${at}`]);
      const table = tableOf(
        [
          ['Stt', heading, 'Chức danh, đơn vị', 'Đt', 'Ký tên', ''],
          ['', '', '', '', 'Sáng', 'Chiều'],
          ['', 'Khối nông thôn'],
          ...people,
        ],
        ['E1:F1'],
      );
      const { kinds, columns } = layoutOf(table);
      expect(kinds.slice(0, 3)).toEqual(['header', 'header', 'note']);
      expect(columns[1]).toMatchObject({ header: heading, field: 'name' });
    },
  );

  it('may be alone above names with their numbers', () => {
    const names = PEOPLE.map((name, at) => [`${at + 1}. ${name}`]);
    const { kinds } = layoutOf(tableOf([['Danh sách lớp K3'], ['Họ và tên'], ...names]));
    expect(kinds).toEqual(['letterhead', 'header', 'member', 'member', 'member', 'member']);
  });

  it.each(['Đồng chí', 'ĐỒNG CHÍ', 'Đồng chí:', 'Đ/c', 'Đ/c:', 'Đ.c', 'ĐC', 'Ông', 'Bà'])(
    'may head names with a form of address: %s',
    (address) => {
      const names = PEOPLE.map((name, at) => [`2101${at}`, `${address} ${name}`]);
      const { kinds } = layoutOf(tableOf([['MSSV', 'Họ và tên'], ...names]));
      expect(kinds).toEqual(['header', 'member', 'member', 'member', 'member']);
    },
  );

  it('may head the name in two columns', () => {
    const rows = PEOPLE.map((name) => [
      name.slice(0, name.lastIndexOf(' ')),
      name.split(' ').at(-1)!,
    ]);
    const table = tableOf([['Họ và tên đệm', 'Tên'], ...rows]);
    expect(Object.values(fieldsOf(table))).toEqual(['name.surname', 'name.given']);
  });

  it('may head surname and given name with one heading', () => {
    const rows = PEOPLE.map((name, at) => [
      `2101${at}`,
      name.slice(0, name.indexOf(' ')),
      name.split(' ').at(-1)!,
    ]);
    const table = tableOf([['MSSV', 'Họ và tên', ''], ...rows], ['B1:C1']);
    const { columns, kinds } = layoutOf(table);
    expect(columns.map(({ field }) => field).filter((field) => field === 'name')).not.toEqual([]);
    expect(kinds).toEqual(['header', 'member', 'member', 'member', 'member']);
  });

  it('may be among headings that look like names', () => {
    const headings = ['STT', 'Mã Hộ', 'Họ Tên Chủ Hộ', 'Điện', 'Nước Sạch', 'Hộ Nông Nghiệp'];
    const table = tableOf([
      [...headings, 'Ngày Tạo', 'Thu Gom Rác', 'Ảnh', 'Loại'],
      ...PEOPLE.map((name, at) => [String(at + 1), `H${at}`, name, 'Có', 'Có', 'Không']),
    ]);
    expect(fieldsOf(table)).toMatchObject({ 'Họ Tên Chủ Hộ': 'name', 'Hộ Nông Nghiệp': '-' });
  });

  it('may be among headings that look like names, above codes', () => {
    const table = tableOf([
      ['Mã Bệnh Nhân', 'Mã Hồ Sơ', 'Họ Tên Người Bệnh', 'Buồng'],
      ...PEOPLE.map((name, at) => [`P${at}`, `BA${at}`, name, 'P201']),
    ]);
    expect(fieldsOf(table)).toMatchObject({ 'Mã Bệnh Nhân': '-', 'Họ Tên Người Bệnh': 'name' });
  });

  it.each([
    [['05/09/2023', '12/09/2023', '19/9/23']],
    [['2023-09-05', '2023-09-12', '2023-09-19']],
    [['45174', '45181', '45188']],
  ])('may be beside the days of a register: %j', (days) => {
    const rows = PEOPLE.map((name, at) => [`SV0${at}`, name, 'x', 'x', 'v', '1']);
    const table = tableOf([['MSSV', 'Họ và tên', ...days, 'Số buổi vắng'], ...rows]);
    expect(layoutOf(table).kinds).toEqual(['header', ...PEOPLE.map(() => 'member')]);
  });

  it.each(['QUAN HỆ', 'Lý Do', 'Mã Nhân Viên', 'LƯƠNG CƠ BẢN', 'Ngân Hàng'])(
    'may be beside one other heading that looks like a name: %s',
    (heading) => {
      const rows = PEOPLE.map((name) => [name, 'Khác']);
      const table = tableOf([['HỌ VÀ TÊN', heading], ...rows]);
      expect(layoutOf(table).kinds).toEqual(['header', ...PEOPLE.map(() => 'member')]);
    },
  );

  it('is not a row of a person beside three days', () => {
    const days = ['05/09/2023', '12/09/2023', '19/09/2023'];
    const rows = PEOPLE.map((name) => ['x', name, ...days]);
    expect(() => layoutOf(tableOf(rows))).toThrow('no roster');
  });

  it('is not one in a dictionary of columns with an example of a name', () => {
    const table = tableOf([
      ['Cột', 'Nhãn', 'Bắt buộc', 'Quy tắc', 'Ví dụ'],
      ['full_name', 'Họ tên', 'Có', 'Họ tên đầy đủ.', 'Hà Văn Bưởi'],
      ['dob', 'Sinh', 'Có', 'yyyy-mm-dd', '2012-09-01'],
    ]);
    expect(recogniseOne(table).layout).toMatchObject({ reason: 'no-header' });
  });

  it('is not one above other texts', () => {
    const { layout } = recogniseOne(
      tableOf([
        ['Mã', 'Tên'],
        ['1', 'Bút bi'],
        ['2', 'Vở ô ly'],
      ]),
    );
    expect(layout).toMatchObject({ reason: 'no-header' });
  });
});

describe('a name column that no heading names', () => {
  const table = tableOf([
    ['STT', 'Quần chúng ưu tú', 'Sinh ngày'],
    ...PEOPLE.map((name, at) => [String(at + 1), name, '02/03/1999']),
  ]);

  it('is the only one with names of people, and is reported', () => {
    const { findings } = recogniseOne(table);
    expect(layoutOf(table).columns[1]).toMatchObject({ field: 'name', by: 'content' });
    expect(findings.map(({ code }) => code)).toContain('name-by-content');
  });

  it.each([
    { headings: ['', 'Đảng viên', 'T1', 'T2'] },
    { headings: ['TT', 'Hội viên', 'Năm 2023', 'Quý I/2024'] },
  ])('may have a word for members as the only known heading: $headings', ({ headings }) => {
    const rows = PEOPLE.map((name, at) => [String(at + 1), name, '6000', '6000']);
    const { columns, kinds } = layoutOf(tableOf([headings, ...rows]));
    expect(columns[1]).toMatchObject({ field: 'name', by: 'content' });
    expect(kinds).toEqual(['header', 'member', 'member', 'member', 'member']);
  });

  it.each(['Tình Nguyện Viên', 'Liệt Sỹ', 'Người nộp tiền'])(
    'may be beside codes whose heading looks like a name: %s',
    (heading) => {
      const rows = PEOPLE.map((name, at) => [`TM${at}`, name, 'AB', '3']);
      const { columns, kinds } = layoutOf(
        tableOf([['Mã Túi Máu', heading, 'Nhóm Máu', 'Số Lần'], ...rows]),
      );
      expect(columns[1]).toMatchObject({ field: 'name', by: 'content' });
      expect(kinds).toEqual(['header', 'member', 'member', 'member', 'member']);
    },
  );

  it('is not headed by a person above a number', () => {
    const rows = PEOPLE.map((name, at) => ['Mã Thị Cam', name, `Khu ${at}`]);
    expect(recogniseOne(tableOf(rows)).layout).not.toHaveProperty('columns');
  });

  it('is not guessed among several', () => {
    const two = tableOf(
      table.rows.map((cells, row) => [...cells, row === 0 ? 'Bên B' : PEOPLE[row - 1]!]),
    );
    expect(recogniseOne(two).layout).toMatchObject({ reason: 'no-header' });
  });

  it.each([
    ['Võ sinh', 'HLV'],
    ['Người yêu cầu', 'Người duyệt'],
    ['Người nộp', 'Cán bộ tiếp nhận'],
    ['Bệnh nhân', 'Bác sĩ điều trị'],
    ['Khách hàng', 'Nhân viên kinh doanh'],
    ['Thành viên', 'Người giới thiệu'],
    ['Nhân viên', 'Quản lý trực tiếp'],
    ['Người mượn', 'Thủ thư'],
    ['Đại biểu', 'Bí danh'],
    ['Võ sinh', 'Phụ huynh'],
    ['Võ sinh', 'Mẹ'],
  ])('%s is taken beside %s', (people, inCharge) => {
    const two = tableOf(
      PEOPLE.map((name, at) => [String(at + 1), name, '02/03/1999', PEOPLE.at(-1 - at)!]),
    );
    const rows = [['STT', people, 'Sinh ngày', inCharge], ...two.rows];
    expect(layoutOf(tableOf(rows)).columns[1]).toMatchObject({ field: 'name', by: 'content' });
  });

  it('must have names, not places', () => {
    const places = ['Hà Thạch', 'Sơn La', 'Lai Đồng', 'Văn Lang'];
    const rows = places.map((place, at) => [String(at + 1), place, '02/03/1999', '025199000001']);
    const list = tableOf([['STT', 'Nơi đăng ký', 'Sinh ngày', 'CCCD'], ...rows]);
    expect(recogniseOne(list).layout).toMatchObject({ reason: 'no-name' });
  });
});

describe('a plan that names the name column alone', () => {
  it('keeps the header and all other columns', () => {
    const rows = PEOPLE.map((name, at) => [`0${at}`, name, '10A', '2008']);
    const table = tableOf([['Mã', 'Học sinh', 'Lớp', 'Năm sinh'], ...rows]);
    const layout = layoutOf(table, YOUTH, { B: 'name' });
    expect([layout.headerTop, layout.headerBottom]).toEqual([0, 0]);
    expect(layout.columns.map(({ field }) => field)).toEqual([
      undefined,
      'name',
      'branch',
      'birth',
    ]);
    expect(layout.kinds).toEqual(['header', 'member', 'member', 'member', 'member']);
  });
});
