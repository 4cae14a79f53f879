import { describe, expect, it } from 'vitest';
import {
  ASSOCIATION,
  fieldBeside,
  fieldsOf,
  isLayout,
  layoutOf,
  PARTY,
  partsOf,
  recogniseOne,
  tableOf,
  withHeadings,
  YOUTH,
} from '../support.js';

const BIRTH = '02/03/1999';

describe('headings of names', () => {
  it.each([
    'Họ tên SV',
    'Họ và tên học sinh',
    'Họ tên HS',
    'Họ và tên GV',
    'Tên nhân viên',
    'Họ tên CCB',
    'Họ và tên cử tri',
    'Họ tên / Full name',
    'Họ và tên\nFull Name',
    'HỌ TÊN (viết chữ in hoa)',
    'hoVaTen',
    'HOTENKS',
    'ho_ten',
    'tennv',
    'FULL NAME',
    'Họ và tên chủ hộ',
    'Họ tên chủ hộ gia đình',
    'Chủ hộ gia đình',
    'Họ và tên cụ',
    'Họ và tên mẹ (hội viên)',
    'Họ tên chồng (là đoàn viên)',
    'HỌ VÀ TÊN CHỦ HỘ/HỘI VIÊN',
    'Họ tên NCC/thân nhân',
    'Họ và tên người có công hoặc thân nhân',
    'Họ và tên chủ hộ và các thành viên',
    'Thôn/Họ và tên chủ hộ',
    'Chi đoàn, họ và tên đoàn viên',
    'TT. Họ và tên',
    'Cấp bậc, họ và tên',
    'Tên Thánh - Họ tên',
    'Họ và tên đại diện gia đình',
    'Họ tên người đại diện hộ',
  ])('include %j', (heading) => {
    const table = withHeadings(
      [heading, 'Ngày sinh', 'Ghi chú'],
      ['Hà Thị Bưởi', BIRTH, ''],
      ['Đinh Văn Mít', BIRTH, ''],
      ['Bàn Thị Na', BIRTH, ''],
    );
    expect(layoutOf(table).columns[0]).toMatchObject({ field: 'name' });
  });

  it.each([
    'Họ tên của người thực hiện chứng thực',
    'Họ và tên công chứng viên',
    'Họ tên thẩm phán',
    'Họ tên người tiếp công dân',
  ])('are not those of officers who serve the people: %s', (heading) => {
    const table = withHeadings(
      ['Tên của loại việc', heading, 'Ghi chú'],
      ['Sao y', 'Hà Thị Bưởi', ''],
      ['Chữ ký', 'Đinh Văn Mít', ''],
      ['Sao y', 'Bàn Thị Na', ''],
    );
    expect(recogniseOne(table).layout).toMatchObject({ reason: 'no-name' });
  });

  it('of who stands for a household yield to the member', () => {
    const table = withHeadings(
      ['Họ tên đại diện hộ', 'Họ tên hội viên', 'Ngày sinh'],
      ['Hà Văn Lý', 'Hà Thị Bưởi', BIRTH],
      ['Lò Văn Na', 'Lò Thị Mơ', BIRTH],
    );
    expect(fieldsOf(table, ASSOCIATION)).toMatchObject({
      'Họ tên đại diện hộ': '-',
      'Họ tên hội viên': 'name',
    });
  });

  it.each([
    'Họ tên cha',
    'Họ tên mẹ',
    'Họ tên vợ (chồng)',
    'Tên lớp',
    'Tên khác',
    'Họ tên người thân',
    'Họ tên cha/mẹ',
    'Họ và tên vợ và chồng',
    'Họ tên hội viên, chức vụ',
    'ho_ten_me',
  ])('do not include %j beside another name', (heading) => {
    expect(fieldBeside(heading, 'Hà Văn Ba')).toBe('-');
  });

  it.each(['Họ, chữ lót và tên', 'Họ lót và tên', 'Họ, chữ lót và tên cụ'])(
    'include %j, as written in the south',
    (heading) => {
      expect(layoutOf(withHeadings([heading, 'Ngày sinh'])).columns[0]).toMatchObject({
        field: 'name',
        by: 'wording',
      });
    },
  );

  it('do not include the number of a household', () => {
    const table = withHeadings(['Hộ', 'Tên', 'Năm sinh'], ['12', 'Hà Thị Bưởi', '1999']);
    expect(fieldsOf(table)).toMatchObject({ Hộ: '-', 'Năm sinh': 'birth' });
  });

  it('yield to the name of members, in any order', () => {
    const table = withHeadings(
      ['Chủ hộ', 'Họ tên giáo viên chủ nhiệm', 'Họ và tên', 'Ngày sinh'],
      ['Hà Văn Ba', 'Lê Thị Cả', 'Hà Thị Bưởi', BIRTH],
      ['Hà Văn Ba', 'Lê Thị Cả', 'Hà Văn Mít', BIRTH],
    );
    expect(fieldsOf(table)).toMatchObject({ 'Chủ hộ': '-', 'Họ và tên': 'name' });
  });
});

describe('a column of names of people in charge', () => {
  const rows = [
    ['Hà Thị Bưởi', 'Khu 1', 'Lê Thị Cả'],
    ['Đinh Văn Mít', 'Khu 2', 'Bàn Văn Chanh'],
    ['Bàn Thị Na', 'Khu 3', 'Phùng Thị Đào'],
  ];

  it.each([
    'ĐTV phụ trách',
    'Người theo dõi',
    'Cán bộ giám sát',
    'Người thu',
    'Bên B',
    'Người nộp',
    'Người nộp thuế',
  ])('(%s) leaves the name to the heads of households', (heading) => {
    const table = withHeadings(['Tên chủ hộ', 'Địa chỉ', heading], ...rows);
    expect(fieldsOf(table)).toMatchObject({ 'Tên chủ hộ': 'name', [heading]: '-' });
  });

  it.each(['Họ và tên người đứng tên vay vốn', 'Người đứng đơn'])(
    '(%s) has the names beside those of heirs',
    (heading) => {
      const table = withHeadings([heading, 'Địa chỉ', 'Họ tên người thừa kế'], ...rows);
      expect(fieldsOf(table)).toMatchObject({ [heading]: 'name', 'Họ tên người thừa kế': '-' });
    },
  );

  it.each([
    ['Họ, chữ đệm, tên người được khai sinh', 'Họ, chữ đệm, tên người đi khai sinh'],
    ['Họ, chữ đệm, tên người chết', 'Người đi khai tử'],
    ['Họ và tên người được khai sinh', 'Họ tên người kê khai'],
  ])('leaves the name to the people of a register: %s | %s', (heading, declarant) => {
    const table = withHeadings([heading, 'Họ, chữ đệm, tên người mẹ', declarant], ...rows);
    expect(fieldsOf(table)).toMatchObject({ [heading]: 'name', [declarant]: '-' });
    const reversed = withHeadings([declarant, 'Địa chỉ', heading], ...rows);
    expect(fieldsOf(reversed)).toMatchObject({ [heading]: 'name', [declarant]: '-' });
  });

  it('(Người thụ hưởng) has the names of a list of payments', () => {
    const heading = 'Tên người thụ hưởng';
    const payments = rows.map(([name]) => [name!, '1900012345', 'Chi trả tháng 5']);
    const table = withHeadings([heading, 'Số tài khoản', 'Nội dung'], ...payments);
    expect(fieldsOf(table)).toMatchObject({ [heading]: 'name' });
  });

  it('(Liệt sĩ) leaves the name to the mothers', () => {
    const headings = ['Họ và tên Mẹ VNAH', 'Địa chỉ', 'Họ tên liệt sĩ'];
    expect(fieldsOf(withHeadings(headings, ...rows))).toMatchObject({
      'Họ và tên Mẹ VNAH': 'name',
      'Họ tên liệt sĩ': '-',
    });
  });

  it('(PH) leaves the name to the pupils', () => {
    const headings = ['Họ và tên đội viên', 'Địa chỉ', 'Họ tên PH'];
    expect(fieldsOf(withHeadings(headings, ...rows))).toMatchObject({
      'Họ và tên đội viên': 'name',
      'Họ tên PH': '-',
    });
  });

  it('is the name if no other column has one', () => {
    const named = rows.map(([, ...rest]) => ['12', ...rest]);
    const table = withHeadings(['Số hộ', 'Địa chỉ', 'Người phụ trách'], ...named);
    expect(fieldsOf(table)).toMatchObject({ 'Người phụ trách': 'name' });
  });

  it.each(['Bí thư chi đoàn', 'Đồng chí bí thư', 'Họ tên bí thư', 'Họ tên phó bí thư'])(
    'is not the name in a table of counts: %s',
    (heading) => {
      const table = (count: string) =>
        withHeadings(
          ['STT', 'Chi đoàn', count, 'Điện thoại', heading],
          ['1', 'Khu 1', '25', '0912345678', 'Hà Thị Bưởi'],
          ['2', 'Khu 2', '31', '0912345679', 'Đinh Văn Mít'],
          ['3', 'Khu 3', '28', '0912345670', 'Bàn Thị Na'],
        );
      for (const count of ['Tổng số đoàn viên', 'Số đoàn viên', 'Số ĐV', 'Tổng số NCT', 'Số hộ']) {
        expect(isLayout(recogniseOne(table(count)).layout)).toBe(false);
      }
      expect(fieldsOf(table('Tuổi'))[heading]).toBe('name');
      expect(fieldsOf(table('Tổng số đoàn viên'), YOUTH, { [heading]: 'name' })[heading]).toBe(
        'name',
      );
    },
  );

  it('is not the name in a table of hamlets', () => {
    const table = withHeadings(
      ['TT', 'Khu', 'Trưởng khu', 'Số điện thoại', 'Số hộ', 'Số khẩu'],
      ['1', 'Khu 1', 'Hà Thị Bưởi', '0912345678', '80', '310'],
      ['2', 'Khu 2', 'Đinh Văn Mít', '0912345679', '75', '290'],
      ['3', 'Khu 3', 'Bàn Thị Na', '0912345670', '92', '355'],
    );
    expect(recogniseOne(table).layout).toMatchObject({ reason: 'no-name' });
  });

  it('is not the name in a table of branches with any two counts, but is beside phones', () => {
    const table = (count: string) =>
      withHeadings(
        ['STT', 'Chi hội', 'Chi hội trưởng', 'CLB', count],
        ['1', 'Khu 1', 'Hà Thị Bưởi', '3', '40'],
        ['2', 'Khu 2', 'Đinh Văn Mít', '2', '33'],
        ['3', 'Khu 3', 'Bàn Thị Na', '0', '21'],
      );
    expect(isLayout(recogniseOne(table('VĐV'), ASSOCIATION).layout)).toBe(false);
    const withPhones = table('SĐT');
    const rows = withPhones.rows.map((cells, row) =>
      row === 0 ? cells : cells.with(4, `091234567${row}`),
    );
    expect(fieldsOf({ ...withPhones, rows }, ASSOCIATION)['Chi hội trưởng']).toBe('name');
  });

  it.each([
    ['Tên công đoàn', 'Tổng số CNVCLĐ', 'Họ tên chủ tịch'],
    ['Xã', 'Tổng số đoàn viên', 'Bí thư Đoàn xã'],
    ['Tên trường', 'Số học sinh', 'Hiệu trưởng'],
  ])('is not the name in a table of counts by %s', (unit, count, heading) => {
    const table = withHeadings(
      ['STT', unit, count, 'Điện thoại', heading],
      ['1', 'Kiệt Sơn', '25', '0912345678', 'Hà Thị Bưởi'],
      ['2', 'Lai Đồng', '31', '0912345679', 'Đinh Văn Mít'],
      ['3', 'Tân Sơn', '28', '0912345670', 'Bàn Thị Na'],
    );
    expect(isLayout(recogniseOne(table).layout)).toBe(false);
  });

  it('is not the name of one of several posts of a branch', () => {
    const table = withHeadings(
      ['STT', 'Tên chi bộ', 'Bí thư', 'Phó Bí thư', 'Chi ủy viên', 'Điện thoại'],
      ['1', 'Chi bộ khu 1', 'Hà Thị Bưởi', 'Lê Thị Cả', 'Phùng Thị Đào', '0912345678'],
      ['2', 'Chi bộ khu 2', 'Đinh Văn Mít', 'Lê Văn Ổi', 'Phùng Văn Lê', '0912345679'],
      ['3', 'Chi bộ khu 3', 'Bàn Thị Na', 'Lê Thị Hồng', 'Phùng Thị Mai', '0912345670'],
    );
    expect(isLayout(recogniseOne(table, PARTY).layout)).toBe(false);
  });

  it.each(['Ủy viên', 'Thư ký'])('is the name if no other column has one: %s', (heading) => {
    const table = withHeadings(
      ['STT', 'Địa chỉ', heading],
      ...rows.map(([name, place]) => ['1', place!, name!]),
    );
    expect(fieldsOf(table)).toMatchObject({ [heading]: 'name' });
  });

  it('is the name in a table of counts with dates of birth', () => {
    const table = withHeadings(
      ['Chi đoàn', 'Tổng số đoàn viên', 'Ngày sinh', 'Họ tên bí thư'],
      ['Khu 1', '25', '02/03/1999', 'Hà Thị Bưởi'],
    );
    expect(fieldsOf(table)).toMatchObject({ 'Họ tên bí thư': 'name' });
  });

  it.each([
    'Tên tài sản',
    'Tên hoạt động',
    'Tên sáng kiến',
    'Công trình thanh niên',
    'Tiêu đề',
    'Nội dung công việc',
    'Biển số',
    'Biển kiểm soát',
    'Số máy',
  ])('is not the name in a list of %s', (heading) => {
    const named = rows.map(([, place, name], at) => [`Máy in ${at}`, place!, name!]);
    for (const people of ['Người quản lý', 'Phối hợp', 'Chủ xe', 'Chủ sở hữu', 'Tác giả']) {
      const table = withHeadings([heading, 'Địa chỉ', people], ...named);
      expect(isLayout(recogniseOne(table).layout)).toBe(false);
    }
  });
});

describe('names of things that are called after people', () => {
  it.each(['Tên đường', 'Tên tuyến phố', 'Tên trường'])('are no members below %s', (heading) => {
    const table = withHeadings(
      ['STT', heading, 'Điểm đầu', 'Chiều dài'],
      ['1', 'Nguyễn Du', 'Ngã tư chợ', '1250'],
      ['2', 'Lý Thường Kiệt', 'Trụ sở xã', '800'],
      ['3', 'Trần Hưng Đạo', 'Cầu Mỹ Lung', '2100'],
    );
    expect(isLayout(recogniseOne(table).layout)).toBe(false);
  });
});

describe('names of people beside things', () => {
  it.each(['Đề tài', 'Tên đề tài'])('are members if they are students with a task: %s', (task) => {
    const table = withHeadings(
      ['STT', task, 'Sinh viên thực hiện', 'GVHD', 'Giảng viên phản biện'],
      ['1', 'Máy bơm nước', 'Hà Thị Bưởi', 'Lê Thị Cả', 'Phùng Thị Đào'],
      ['2', 'Trang bán hàng', 'Đinh Văn Mít', 'Lê Thị Cả', 'Phùng Thị Đào'],
      ['3', 'Xe tự lái', 'Bàn Thị Na', 'Phùng Thị Đào', 'Lê Thị Cả'],
    );
    const fields = fieldsOf(table);
    expect(fields).toMatchObject({ 'Sinh viên thực hiện': 'name', GVHD: '-' });
    expect(fields['Giảng viên phản biện']).toBe('-');
  });

  it.each([
    ['Câu hỏi', 'Đáp án A'],
    ['Tên sách', 'Tác giả'],
    ['Tên văn bản', 'Người ký'],
    ['Trích yếu', 'Người ký'],
    ['Sĩ số', 'GVCN'],
    ['Tên đơn vị', 'Người đại diện'],
    ['Tên đề tài', 'GVHD'],
    ['Tên CLB', 'Chủ nhiệm'],
    ['Tên mô hình', 'Người phụ trách'],
  ])('are not members: %s, %s', (thing, person) => {
    const table = withHeadings(
      ['STT', thing, person],
      ['1', 'Sang thu', 'Hà Thị Bưởi'],
      ['2', 'Làng', 'Đinh Văn Mít'],
      ['3', 'Đồng chí', 'Bàn Thị Na'],
    );
    expect(isLayout(recogniseOne(table).layout)).toBe(false);
  });
});

describe('names behind forms of address', () => {
  it.each(['Đ/c: ', 'Ông: ', 'Bà '])('are found below Đoàn viên: %s', (address) => {
    const table = withHeadings(
      ['Số thẻ ĐV', 'Đoàn viên', 'Điện thoại', 'Dân tộc'],
      ['16282801', `${address}Hà Thị Bưởi`, '0912345678', 'Mường'],
      ['16282802', `${address}Đinh Văn Mít`, '0912345679', 'Kinh'],
      ['16282803', `${address}Bàn Thị Na`, '0912345670', 'Dao'],
    );
    expect(fieldsOf(table)).toMatchObject({ 'Đoàn viên': 'name' });
  });
});

describe('a surname and a given name of members', () => {
  it.each(['Họ tên lót', 'Họ chữ lót', 'Họ, chữ đệm', 'Họ tên chữ lót'])(
    'are read below %s and Tên',
    (heading) => {
      const table = withHeadings(
        ['STT', heading, 'Tên', 'Ngày sinh'],
        ['1', 'Hà Thị', 'Bưởi', BIRTH],
      );
      expect(partsOf(table)).toEqual([undefined, 'surname', 'given', undefined]);
    },
  );

  it('are distinguished by their cells', () => {
    const table = withHeadings(
      ['HoHV', 'TenHV', 'Ghi chú'],
      ['Dương Hoàng', 'Bảo', ''],
      ['Hà Thị', 'Bưởi', ''],
      ['Đinh Văn', 'Mít', ''],
    );
    expect(fieldsOf(table)).toMatchObject({ HoHV: 'name.surname', TenHV: 'name.given' });
  });

  it.each([
    ['Họ đoàn viên', 'Tên đoàn viên'],
    ['Họ đệm học sinh', 'Tên học sinh'],
    ['Họ hội viên', 'Tên hội viên'],
    ['HoSinhVien', 'TenSinhVien'],
  ])('may be called %s and %s', (surname, given) => {
    const table = withHeadings(
      [surname, given, 'Ngày sinh'],
      ['Dương Hoàng', 'Bảo', BIRTH],
      ['Hà Thị', 'Bưởi', BIRTH],
      ['Đinh Văn', 'Mít', BIRTH],
    );
    expect(fieldsOf(table)).toMatchObject({ [surname]: 'name.surname', [given]: 'name.given' });
  });

  it('are not read from a household', () => {
    const table = withHeadings(
      ['Hộ hội viên', 'Tên', 'Ngày sinh'],
      ['Hộ nghèo', 'Bưởi', BIRTH],
      ['Hộ khá', 'Mít', BIRTH],
    );
    expect(fieldsOf(table)).toMatchObject({ 'Hộ hội viên': '-' });
  });
});

describe('a group of people in charge', () => {
  const below = (group: string) =>
    fieldsOf(
      tableOf(
        [
          ['Họ và tên', 'Ngày sinh', group, ''],
          ['', '', 'Họ và tên', 'Chi bộ'],
          ['Hà Thị Bưởi', BIRTH, 'Lê Thị Cả', 'Chi bộ Khu 1'],
          ['Đinh Văn Mít', BIRTH, 'Bàn Văn Chanh', 'Chi bộ Khu 2'],
        ],
        ['A1:A2', 'B1:B2', 'C1:D1'],
      ),
      PARTY,
    );

  it.each([
    'Đảng viên giúp đỡ',
    'Đảng viên được phân công giúp đỡ',
    'Cán bộ hướng dẫn',
    'Người theo dõi',
  ])('(%s) has names and branches of its own', (group) => {
    expect(below(group)).toEqual({
      'Họ và tên': 'name',
      'Ngày sinh': 'birth',
      [`${group} / Họ và tên`]: '-',
      [`${group} / Chi bộ`]: '-',
    });
  });

  it('does not include people who are helped', () => {
    expect(() => below('Người được giúp đỡ')).toThrow();
  });
});

describe('the heading of a secular name', () => {
  it('is that of the name of a monk', () => {
    const table = withHeadings(
      ['Pháp danh', 'Thế danh', 'Ngày sinh'],
      ['Minh', 'Hà Văn An', BIRTH],
    );
    expect(fieldsOf(table)).toMatchObject({ 'Thế danh': 'name', 'Pháp danh': '-' });
  });
});

describe('short words for people behind a name', () => {
  it.each(['Tên KH', 'Tên BN', 'Tên TTS', 'Họ tên độc giả', 'Tên tổ viên'])('%s', (heading) => {
    const table = withHeadings([heading, 'Ngày sinh'], ['Hà Thị Bưởi', BIRTH]);
    expect(fieldsOf(table)[heading]).toBe('name');
  });

  it('are no people of the list if they head companies', () => {
    const table = withHeadings(
      ['Tên KH', 'Họ và tên', 'Ngày sinh'],
      ['Công ty TNHH Mít', 'Hà Thị Bưởi', BIRTH],
      ['UBND xã Kiệt Sơn', 'Đinh Văn Mít', BIRTH],
    );
    expect(fieldsOf(table)).toMatchObject({ 'Tên KH': '-', 'Họ và tên': 'name' });
  });
});

describe('a column of a table of people', () => {
  it.each([
    [
      ['sv_ma', 'sv_hoten', 'sv_ngaysinh', 'sv_sdt', 'sv_diachi'],
      ['-', 'name', 'birth', 'phone', 'address'],
    ],
    [
      ['resp_id', 'resp_name', 'resp_yob', 'resp_phone', 'resp_address'],
      ['-', 'name', 'birth', 'phone', 'address'],
    ],
    [
      ['emp_no', 'emp_name', 'emp_birthday', 'emp_phone', 'emp_address'],
      ['-', 'name', 'birth', 'phone', 'address'],
    ],
    [
      ['nv_id', 'nv_ten', 'nv_namsinh', 'nv_dienthoai', 'nv_diachi'],
      ['-', 'name', 'birth', 'phone', 'address'],
    ],
    [
      ['user_email', 'user_name', 'date_of_birth', 'user_phone', 'user_address'],
      ['-', 'name', 'birth', 'phone', 'address'],
    ],
    [
      ['user_name', 'full_name', 'dob', 'parent_phone', 'school_address'],
      ['-', 'name', 'birth', '-', '-'],
    ],
    [
      ['teacher_phone', 'student_name', 'birthday', 'student_phone', 'class_name'],
      ['-', 'name', 'birth', 'phone', '-'],
    ],
    [
      ['user.email', 'user.fullName', 'profile.dateOfBirth', 'user.phone', 'class.name'],
      ['-', 'name', 'birth', 'phone', '-'],
    ],
    [
      ['data.id', 'data.SinhVien.HoTen', 'data.SinhVien.NgaySinh', 'phuHuynh.sdt', 'Lop.TenLop'],
      ['-', 'name', 'birth', '-', '-'],
    ],
    [
      ['father.user.phone', 'student.name', 'student.dob', 'father.name', 'school.address'],
      ['-', 'name', 'birth', '-', '-'],
    ],
  ])('is that of each person: %j', (headings, fields) => {
    const table = withHeadings(
      headings,
      ['0912000009', 'Hà Thị Bưởi', BIRTH, '0912000001', '12 Hùng Vương'],
      ['0912000008', 'Đinh Văn Mít', BIRTH, '0912000002', '14 Hùng Vương'],
      ['0912000007', 'Lê Văn Na', BIRTH, '0912000003', '16 Hùng Vương'],
    );
    const { columns } = layoutOf(table, ASSOCIATION);
    expect(columns.map(({ field }) => field ?? '-')).toEqual(fields);
  });
});
