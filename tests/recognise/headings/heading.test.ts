import { describe, expect, it } from 'vitest';
import {
  askedKeys,
  headingKeys,
  isForeign,
  withoutHints,
} from '../../../src/recognise/headings/heading.js';
import {
  ASSOCIATION,
  fieldsOf,
  isLayout,
  layoutOf,
  PARTY,
  recogniseOne,
  tableOf,
  withHeadings,
  YOUTH,
} from '../support.js';

const BIRTH = '02/03/1999';

/** The field of a heading beside a name and a date of birth, with `cell` below it. */
function fieldBeside(heading: string, cell = '', profile = YOUTH): string {
  const table = withHeadings(
    ['Họ và tên', 'Ngày sinh', heading],
    ['Hà Thị Bưởi', BIRTH, cell],
    ['Đinh Văn Mít', BIRTH, cell],
  );
  return layoutOf(table, profile).columns[2]?.field ?? '-';
}

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
    'ho_ten',
    'tennv',
    'FULL NAME',
    'Họ và tên chủ hộ',
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

  it.each(['Bí thư chi đoàn', 'Đồng chí bí thư', 'Họ tên bí thư'])(
    'is not the name in a table of counts: %s',
    (heading) => {
      const table = (count: string) =>
        withHeadings(
          ['STT', 'Chi đoàn', count, 'Điện thoại', heading],
          ['1', 'Khu 1', '25', '0912345678', 'Hà Thị Bưởi'],
          ['2', 'Khu 2', '31', '0912345679', 'Đinh Văn Mít'],
          ['3', 'Khu 3', '28', '0912345670', 'Bàn Thị Na'],
        );
      for (const count of ['Tổng số đoàn viên', 'Số đoàn viên', 'Tổng số NCT', 'Số hộ']) {
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

  it.each(['Tên tài sản', 'Nội dung công việc', 'Biển số', 'Biển kiểm soát', 'Số máy'])(
    'is not the name in a list of %s',
    (heading) => {
      const named = rows.map(([, place, name], at) => [`Máy in ${at}`, place!, name!]);
      for (const people of ['Người quản lý', 'Phối hợp', 'Chủ xe', 'Chủ sở hữu']) {
        const table = withHeadings([heading, 'Địa chỉ', people], ...named);
        expect(isLayout(recogniseOne(table).layout)).toBe(false);
      }
    },
  );
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

describe('a heading of a further wording', () => {
  it.each([
    ['SỐ ĐIỆN THOẠI LH', 'phone', YOUTH],
    ['Thẻ CCCD', 'id', YOUTH],
    ['ĐKHK thường trú', 'address', YOUTH],
    ['Lí luận chính trị', 'politics', PARTY],
    ['Đơn vị (xã)', 'commune', YOUTH],
    ['Ngày tháng năm kết nạp Đoàn', 'joined', YOUTH],
    ['Ngày KN vào Hội', 'joined', ASSOCIATION],
  ])('names its field: %s', (heading, field, profile) => {
    expect(fieldBeside(heading, '', profile)).toBe(field);
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

describe('a surname and a given name of members', () => {
  it('are read below Họ tên lót and Tên', () => {
    const table = withHeadings(
      ['STT', 'Họ tên lót', 'Tên', 'Ngày sinh'],
      ['1', 'Hà Thị', 'Bưởi', BIRTH],
    );
    expect(layoutOf(table).columns.map(({ part }) => part)).toEqual([
      ...[undefined, 'surname', 'given', undefined],
    ]);
  });

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

describe('a heading below a group', () => {
  it.each([
    ['Ngân hàng', 'Tên', 'Agribank', '-'],
    ['Thẻ BHYT', 'Số thẻ', 'DN4250000000001', '-'],
    ['Quyết định', 'Ngày, tháng, năm', '01/02/2020', '-'],
    ['Chuyển đi', 'Ngày tháng năm', '01/02/2020', '-'],
    ['Lương', 'Chức vụ', '0.2', '-'],
    ['Cơ quan', 'Tên', 'Trạm Y tế', '-'],
    ['Người liên hệ khẩn cấp', 'SĐT', '0912345678', '-'],
    ['GVCN', 'SĐT', '0912345678', '-'],
    ['Người nhận thay', 'CCCD', '025080000017', '-'],
    ['Người thụ hưởng thay', 'CCCD', '025080000017', '-'],
    ['Số CMND/CCCD', 'Mã số', '025080000017', 'id'],
    ['Hộ gia đình', 'Địa chỉ', 'Khu 1', 'address'],
    ['Chức vụ', 'Hiện tại', 'Bí thư', 'post'],
  ])('%s {%s} with %j is %s', (group, heading, cell, field) => {
    const rows = [
      ['Họ và tên', 'Giới tính', group, ''],
      ['', '', heading, 'Khác'],
      ['Hà Thị Bưởi', 'Nữ', cell, ''],
    ];
    const table = tableOf(rows, ['A1:A2', 'B1:B2', 'C1:D1']);
    expect(layoutOf(table).columns[2]?.field ?? '-').toBe(field);
  });
});

describe('headings of other fields', () => {
  it.each([
    ['Chính trị\n(Sơ cấp: SC\nTrung cấp: TC\nCao cấp: CC\nCử nhân: CN)', 'politics'],
    ['Chức Vụ\n(Mặc định là hội viên khác thì chọn)', 'post'],
    ['Ngày vào Hội\nnhập định dạng ngày tháng năm dd/MM/yyyy', 'joined'],
    ['Trình độ LL', 'politics'],
    ['Số ĐTDĐ', 'phone'],
    ['Số liên lạc', 'phone'],
    ['Điện thoại (số sẽ sử dụng lâu dài để Nhà Trường có thể liên hệ sau này)', 'phone'],
    ['Số thẻ căn cước/CMND', 'id'],
    ['Số CMTND/ Hộ chiếu', 'id'],
    ['Căn cước/CCCD', 'id'],
    ['CCCD gắn chip', 'id'],
    ['Mã Căn cước công dân', 'id'],
    ['Số CCCD (ngày cấp, nơi cấp)', 'id'],
    ['Vị trí/ Chức vụ', 'post'],
    ['Tên dân tộc', 'ethnicity'],
    ['Khu phố', 'address'],
    ['Địa chỉ liên lạc\nContact address', 'address'],
    ['GENDER', 'gender'],
    ['Giới tính (*)\n1:Nam; 0:Nữ', 'gender'],
    ['Giới tính (*) 0: Nam; 1: Nữ', 'gender'],
    ['Giới tính\n1. Nam\n2. Nữ', 'gender'],
    ['Giới tính 1=Nam, 0=Nữ', 'gender'],
    ['Giới tính ghi trên CCCD', 'gender'],
    ['Dân tộc (Kinh, khác)', 'ethnicity'],
    ['SĐT (mẹ, khác)', '-'],
    ['CMND SV', 'id'],
    ['Số CCCD của hội viên', 'id'],
    ['Mã định danh học sinh', '-'],
    ['Mã số thẻ HV', 'card'],
    ['Chi hội số', 'branch'],
    ['Hiện trú tại', 'address'],
    ['Organization 1 - Name', '-'],
    ['Địa chỉ trên giấy tờ', '-'],
    ['Emergency phone', '-'],
    ['id_card_number', 'id'],
    ['Địa chỉ chi tiết', 'address'],
    ['Địa chỉ thường trú chi tiết', 'address'],
    ['Tổ hội', 'branch'],
    ['Thôn, xóm, tổ', 'address'],
    ['CCCD, CMND', 'id'],
    ['Dân tộc, tôn giáo', '-'],
    ['Số điện thoại, email', '-'],
    ['Lý luận, CMNV', '-'],
    ['MÃ CCCD', 'id'],
    ['Mã số CCCD', 'id'],
    ['Mã số định danh cá nhân', 'id'],
    ['Mã số định danh', 'id'],
    ['D.tộc', 'ethnicity'],
    ['T.giáo', 'religion'],
    ['Điện thoại DĐ', 'phone'],
    ['Chức vụ, đơn vị công tác hiện nay', 'post'],
    ['Trình độ chuyên môn hiện tại', 'education'],
    ['SĐT hiện nay', 'phone'],
    ['SĐT di động', 'phone'],
    ['Xã hiện nay', '-'],
    ['Thôn hiện nay', '-'],
    ['Địa chỉ hiện tại', 'address'],
    ['Địa chỉ nhà hiện nay', 'address'],
    ['Địa chỉ 1', 'address'],
    ['DiaChi1', 'address'],
    ['SĐT 1', 'phone'],
    ['Thôn 1', '-'],
    ['Ngày sinh 1', '-'],
    ['SĐT mẹ 1', '-'],
    ['Chi hội CTĐ', 'branch'],
    ['Chi hội phụ nữ', 'branch'],
    ['Số nhà, ngõ', 'address'],
    ['Số nơi ở đối với cá nhân', '-'],
    ['Chỗ ở hiện tại đối với thành viên là cá nhân, người đại diện hợp pháp của hộ', 'address'],
    ['Số điện thoại đối với cha mẹ', '-'],
    ['Diện hộ', '-'],
    ['Địa chỉ\nEmail', '-'],
    ['Ngày cấp CCCD', '-'],
    ['Năm (*)', '-'],
    ['SĐT (của mẹ)', '-'],
    ['Số điện thoại (Zalo) để BTC liên hệ', 'phone'],
    ['SĐT để liên hệ khi cần', 'phone'],
    ['Địa chỉ để nhận quà', 'address'],
    ['SĐT để báo tin cho người nhà', '-'],
    ['Số điện thoại để liên hệ khẩn cấp', '-'],
    ['Số tiền để đóng quỹ', '-'],
    ['Your phone number', 'phone'],
    ['Your address', 'address'],
    ['Quê quán theo CCCD', 'hometown'],
    ['Địa chỉ theo CCCD', '-'],
    ['ID/Passport', 'id'],
    ['Nữ/Nam', 'gender'],
    ['Tổ/Chi hội', 'branch'],
    ['Chi hội/Thôn', 'branch'],
    ['Ấp, chi hội', 'branch'],
    ['Chi hội, địa chỉ', '-'],
    ['Nơi ở/Chi hội', '-'],
    ['Xã/Phường nơi khai sinh', '-'],
    ['Phường/Xã (Khai sinh)', '-'],
    ['Phường/Xã (Nhận HS)', '-'],
    ['Xã/Phường quê quán', '-'],
    ['Phường/xã hiện nay', '-'],
    ['Xã/Huyện', 'commune'],
    ['Xã/Phường nơi cư trú', 'commune'],
    ['Phường/xã thường trú', 'commune'],
    ['Xã/Phường/Đặc khu', 'commune'],
    ['Xã (khu vực)', 'commune'],
    ['Hạn CMND/CCCD', '-'],
    ['Loại CMND/CCCD', '-'],
    ['CCCD/CMND của hội viên', 'id'],
    ['CCCD/CMND/Hộ chiếu', 'id'],
    ['Số TK/TT', '-'],
    ['Quê quán (nơi sinh)', 'hometown'],
    ['QQ', 'hometown'],
    ['Dân tộc học sinh', 'ethnicity'],
    ['Quê quán của hội viên', 'hometown'],
    ['Village', 'address'],
    ['Commune', 'commune'],
    ['ID card No.', 'id'],
    ['Chức vụ Đảng, CQ, đoàn thể', 'post'],
  ])('%j is %s', (heading, field) => {
    expect(fieldBeside(heading, '', ASSOCIATION)).toBe(field);
  });

  it.each([
    ['Tổ dân phố', 'Địa chỉ cư trú'],
    ['Tổ/Khu vực', 'Địa chỉ đầy đủ'],
    ['Thôn', 'Địa chỉ liên hệ, nơi nhận hồ sơ'],
    ['Xóm', 'Địa chỉ LL'],
  ])('of a hamlet (%s) yield to those of a whole address (%s)', (hamlet, whole) => {
    const table = withHeadings(
      ['Họ và tên', 'Ngày sinh', hamlet, whole],
      ['Hà Thị Bưởi', BIRTH, 'Tổ 5', '12 Hùng Vương, xã Kiệt Sơn'],
    );
    expect(layoutOf(table).columns.map(({ field }) => field)).toEqual([
      ...['name', 'birth', undefined, 'address'],
    ]);
  });

  it.each([
    ['BẢNG ĐIỂM DANH LỚP 7A2', 'Tổ', 'Tổ 1', undefined],
    ['Trường Tiểu học Kiệt Sơn', 'Tổ', 'Tổ Văn phòng', undefined],
    ['DANH SÁCH GIÁO VIÊN', 'Tổ', 'Tổ 1', undefined],
    ['DANH SÁCH ĐOÀN VIÊN', 'Tổ', 'Tổ 1', 'address'],
    ['DANH SÁCH CÔNG ĐOÀN VIÊN', 'Tổ', 'Toán - Lý', undefined],
    ['DANH SÁCH CÔNG ĐOÀN VIÊN', 'Tổ', 'Văn phòng', undefined],
    ['DANH SÁCH HỘI VIÊN', 'Tổ', 'Văn Lang', 'address'],
    ['DANH SÁCH', 'Ban', 'Hậu cần', undefined],
    ['DANH SÁCH', 'Ban (*)', 'Hậu cần', undefined],
    ['DANH SÁCH', '4. Ban:', 'Hậu cần', undefined],
    ['DANH SÁCH', 'Bản', 'Bản Mạ', 'address'],
    ['DANH SÁCH', 'Bản (*)', 'Bản Mạ', 'address'],
    ['DANH SÁCH', 'Tầng/Khu', 'Tầng 2', undefined],
    ['DANH SÁCH', 'Tầng/Khu', 'Khu 2', 'address'],
    ['DANH BẠ', 'Phòng/Ban', 'Ban Giám đốc', undefined],
    ['DANH BẠ', 'Khoa/Phòng/Ban', 'Khoa Nội', undefined],
    ['DANH SÁCH', 'Tổ/Nhóm', 'Nhóm 1', undefined],
    ['DANH SÁCH', 'Khu/Dãy', 'A', undefined],
    ['DANH SÁCH', 'Thôn/Bản', 'Bản Mạ', 'address'],
    ['DANH SÁCH', 'Thường trú/Tạm trú', 'Tạm trú', undefined],
    ['DANH SÁCH', 'Thường trú/Tạm trú', 'KT3', undefined],
    ['DANH SÁCH', 'Thường trú', 'Khu 1', 'address'],
    ['Ngày vào công ty', 'Tổ', 'Tổ 2', undefined],
    ['Mã nhân viên', 'Tổ', 'Tổ 2', undefined],
  ])('of a hamlet below %j: %s with %s', (title, heading, text, field) => {
    const table = tableOf([
      [title],
      ['STT', 'Họ và tên', 'Ngày sinh', heading],
      ['1', 'Hà Thị Bưởi', BIRTH, text],
    ]);
    expect(layoutOf(table).columns[3]?.field).toBe(field);
  });

  it('of an election are ticks, also above a signature: Xã', () => {
    const table = withHeadings(
      ['STT', 'Họ và tên', 'Ngày sinh', 'Tỉnh', 'Xã'],
      ['1', 'Hà Thị Bưởi', BIRTH, 'x', 'x'],
      ['2', 'Đinh Văn Mít', BIRTH, 'x', 'x'],
      ['', '', '', '', 'CHỦ TỊCH'],
      ['', '', '', '', 'Hoàng Đình Chiến'],
    );
    expect(fieldsOf(table)).toMatchObject({ Xã: '-' });
  });

  it('of addresses or comrades are distinguished by their cells: Đ/c', () => {
    expect(fieldBeside('Đ/c', 'Thôn Đoài')).toBe('address');
    expect(fieldBeside('Đ/c', 'Lê Thị Cả')).toBe('-');
  });

  it('of a group beside those of parents are not a hamlet', () => {
    const table = withHeadings(
      ['Họ và tên', 'Ngày sinh', 'Tổ', 'Phụ huynh'],
      ['Hà Thị Bưởi', BIRTH, 'Tổ 1', 'Hà Văn Ba'],
    );
    expect(fieldsOf(table)).toMatchObject({ Tổ: '-' });
  });

  it('numbered yield to those without a number', () => {
    const table = withHeadings(
      ['Họ và tên', 'Ngày sinh', 'SĐT 1', 'SĐT 2', 'Số điện thoại'],
      ['Hà Thị Bưởi', BIRTH, '0912000001', '0912000002', '0912000003'],
    );
    expect(fieldsOf(table)).toMatchObject({ 'SĐT 1': '-', 'SĐT 2': '-', 'Số điện thoại': 'phone' });
  });

  it('of general education go before a level in general', () => {
    const table = withHeadings(
      ['Họ và tên', 'Ngày sinh', 'Văn hóa', 'Trình độ'],
      ['Hà Thị Bưởi', BIRTH, '12/12', 'Cao đẳng'],
    );
    expect(layoutOf(table).columns.map(({ field }) => field)).toEqual([
      ...['name', 'birth', 'education', undefined],
    ]);
  });

  it('are the branch of pupils by their class', () => {
    expect(fieldBeside('Lớp học', '10A1')).toBe('branch');
  });

  it('with one known piece need cells of its field', () => {
    expect(fieldBeside('Số QĐ/Ngày kết nạp', '12/QĐ-ĐTN')).toBe('-');
    expect(fieldBeside('Số QĐ/Ngày kết nạp', '26/03/2015')).toBe('joined');
  });

  it.each([
    ['Học xong', undefined],
    ['Bỏ học', undefined],
    ['Thông tin đoàn viên', 'branch'],
  ])('(Lớp) below %s are of the grade or of the class', (group, field) => {
    const table = tableOf(
      [
        ['Họ và tên', 'Ngày sinh', group, ''],
        ['', '', 'Lớp', 'Năm'],
        ['Hà Thị Bưởi', BIRTH, '9', '2014'],
      ],
      ['A1:A2', 'B1:B2', 'C1:D1'],
    );
    expect(layoutOf(table).columns[2]?.field).toBe(field);
  });

  it('of a number below the paper that has it are one', () => {
    const table = tableOf(
      [
        ['Họ và tên', 'Sinh nhật', 'Giấy CMND/CCCD', ''],
        ['', '', 'Số', 'Ngày cấp'],
        ['Hà Thị Bưởi', BIRTH, '025199000001', '01/02/2022'],
      ],
      ['A1:A2', 'B1:B2', 'C1:D1'],
    );
    expect(layoutOf(table).columns.map(({ field }) => field)).toEqual([
      ...['name', 'birth', 'id', undefined],
    ]);
  });

  it.each(['Nơi cư trú', 'Noi cu tru'])('below a group may be its own value: %s', (home) => {
    const table = tableOf(
      [
        ['Họ và tên', 'Chức vụ', '', home, ''],
        ['', 'Tên', 'Nơi bổ nhiệm', 'Số nhà', 'Quận/Huyện'],
        ['Hà Thị Bưởi', 'Bí thư', 'Huyện đoàn', '12', 'Tân Sơn'],
      ],
      ['A1:A2', 'B1:C1', 'D1:E1'],
    );
    const { columns } = layoutOf(table);
    expect(columns.map(({ field }) => field)).toEqual([
      'name',
      'post',
      undefined,
      'address',
      undefined,
    ]);
  });

  it.each([
    ['Cơ sở thực tập', undefined, undefined],
    ['Nơi làm việc', undefined, undefined],
    ['Cơ sở Hội', 'address', 'phone'],
    ['Thông tin liên hệ', 'address', 'phone'],
  ])('below %s are those of the place, or the member’s', (group, address, phone) => {
    const table = tableOf(
      [
        ['Họ và tên', 'Ngày sinh', 'Giới tính', 'Dân tộc', group, '', ''],
        ['', '', '', '', 'Tên', 'Địa chỉ', 'Số ĐT'],
        ['Hà Thị Bưởi', BIRTH, 'Nữ', 'Mường', 'TH Na', '12 Hùng Vương', '0912000001'],
      ],
      ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:G1'],
    );
    const { columns } = layoutOf(table);
    expect(columns.slice(5).map(({ field }) => field)).toEqual([address, phone]);
  });

  it('of an exact wording without a meaning here are not typing errors', () => {
    const table = tableOf(
      [
        ['Họ và tên', 'Ngày sinh', 'Quê quán', ''],
        ['', '', 'Thôn xóm cũ', 'Xã'],
        ['Hà Thị Bưởi', BIRTH, 'Khu 1', 'Kiệt Sơn'],
      ],
      ['A1:A2', 'B1:B2', 'C1:D1'],
    );
    expect(layoutOf(table).columns[3]?.field).toBeUndefined();
  });
});

describe('hints and other words of headings', () => {
  it.each([
    ['Ngày tháng\n năm sinh (*)\n(nhập dạng dd/MM/yyyy)', 'Ngày tháng  năm sinh'],
    ['Họ tên (mẹ)', 'Họ tên (mẹ)'],
    ['2. Giới tính: Nam/Nữ', 'Giới tính'],
    ['Ngày sinh đối với cá nhân; ngày thành lập đối với tổ chức', 'Ngày sinh'],
    ['Số điện thoại đối với cha mẹ', 'Số điện thoại đối với cha mẹ'],
    ['Ghi chú: số thẻ', 'Ghi chú: số thẻ'],
    ['Ngày sinh - bắt buộc (dd/mm/yyyy)', 'Ngày sinh'],
    ['SĐT - không bắt buộc', 'SĐT'],
    ['Ngày vào Đoàn, nếu có', 'Ngày vào Đoàn'],
    ['Email *required', 'Email'],
    ['Giáo dục bắt buộc', 'Giáo dục bắt buộc'],
    ['Ngày sinh\ndạng ngày/tháng/năm', 'Ngày sinh'],
    ['Số thẻ\nĐảng', 'Số thẻ Đảng'],
    ['Tên\nđăng nhập', 'Tên đăng nhập'],
    ['NGAY VAO\nDANG', 'NGAY VAO DANG'],
  ])('%j without its hints is %j', (heading, bare) => {
    expect(withoutHints(heading).replace(/\s+/g, ' ').trim()).toBe(bare.replace(/\s+/g, ' '));
  });

  it.each([
    ...['1.2. Họ và tên', '1.2 Họ và tên', 'II.3. Họ và tên', 'II.3 Họ và tên', 'A2. Họ và tên'],
    ...['2/ Họ và tên', '2: Họ và tên', '2 - Họ và tên', '2) Họ và tên', '(2) Họ và tên'],
    ...['b) Họ và tên', 'Câu 2: Họ và tên', 'Câu 2. Họ và tên', 'câu 2 họ và tên'],
    ...[
      'H. Họ và tên',
      'B. Họ và tên',
      'II. Họ và tên',
      'IV/ Họ và tên',
      'A - Họ và tên',
      'I. Họ và tên',
    ],
  ])('include the number in %j', (heading) => {
    expect(headingKeys(heading)).toContain('ho va ten');
  });

  it.each([
    'H. tên',
    'D.tộc',
    'V. A',
    'Quý 1/2024',
    '1/2024',
    'Tổ 2 - Khu 1',
    'CMND/CCCD',
    'B1',
    'Tuần 1: Toán',
  ])('are missing in %j', (heading) => {
    expect(withoutHints(heading)).toBe(heading);
  });

  it('are removed by their spelling', () => {
    expect(askedKeys('Điền họ và tên')).toEqual(['ho va ten']);
    expect(askedKeys('Ngày sinh của bạn là ngày nào?')).toEqual(['ngay sinh']);
    expect(askedKeys('Ngày/tháng/năm sinh của bạn là?')).toEqual(['ngay thang nam sinh']);
    expect(askedKeys('Bạn thuộc Chi đoàn nào?')).toEqual(['chi doan']);
    expect(askedKeys('Anh/chị ở khu nào?')).toEqual(['khu']);
    expect(askedKeys('Em đang học lớp nào')).toEqual(['lop']);
    expect(askedKeys('ban thuoc chi hoi nao')).toEqual(['chi hoi']);
    expect(askedKeys('Bạn sinh ngày nào?')).toEqual(['sinh ngay']);
    expect(askedKeys('Anh/chị sinh năm nào')).toEqual(['sinh nam']);
    expect(askedKeys('Bạn là nam hay nữ?')).toEqual(['nam hay nu']);
    expect(askedKeys('vui long nhap ho va ten')).toEqual(['ho va ten']);
    expect(askedKeys('Bạn sinh năm bao nhiêu?')).toEqual(['sinh nam']);
    expect(askedKeys('Số điện thoại của bạn là bao nhiêu?')).toEqual(['so dien thoai']);
    expect(askedKeys('Năm sinh của anh (chị)')).toEqual(['nam sinh']);
    expect(askedKeys('Đơn vị của Thầy/Cô')).toEqual(['don vi']);
    expect(askedKeys('Quý thầy cô vui lòng cho biết họ và tên')).toEqual(['ho va ten']);
    expect(askedKeys('Số căn cước của bạn là:')).toEqual(['so can cuoc']);
    expect(askedKeys('Nơi ở của bạn là ở đâu?')).toEqual(['noi o']);
    expect(askedKeys('Bạn là đoàn viên của chi đoàn nào?')).toEqual(['chi doan']);
    expect(askedKeys('Bạn vào Đoàn ngày nào?')).toEqual(['vao doan ngay']);
    expect(askedKeys('Năm sinh của anh')).toEqual([]);
    expect(askedKeys('Diện hộ')).toEqual([]);
    expect(headingKeys('Diện hộ')).toEqual(['dien ho']);
  });

  it('leave out old and new units of an address in brackets', () => {
    expect(headingKeys('Địa chỉ (thôn, xã cũ)')).toContain('dia chi');
    expect(headingKeys('Nơi ở hiện nay (theo địa giới hành chính mới)')).toContain(
      'noi o hien nay',
    );
    expect(headingKeys('Địa chỉ (cũ)')).not.toContain('dia chi');
  });

  it('mean other people only in the exact spelling', () => {
    expect(isForeign('Địa chỉ cũ')).toBe(true);
    expect(isForeign('dia chi cu')).toBe(true);
    expect(isForeign('ho_ten_me')).toBe(true);
    expect(isForeign('Cử nhân')).toBe(false);
    expect(isForeign('Cán bộ')).toBe(false);
  });
});

describe('a known heading', () => {
  it.each([
    ['Ng. sinh', 'birth'],
    ['Sinh (tuổi)', 'birth'],
    ['Số CCCD mới', 'id'],
    ['CCCD (mới nhất)', 'id'],
    ['CCCD (mới)', 'id'],
    ['Mã CMND', 'id'],
    ['Địa chỉ hiện đang cư trú', 'address'],
    ['Địa chỉ đang sinh sống', 'address'],
    ['Nơi sinh sống hiện nay', 'address'],
    ['Chức vụ Đảng, chính quyền', 'post'],
    ['SĐT thanh niên', 'phone'],
    ['national_id', 'id'],
    ['identity_no', 'id'],
    ['Phone No.', 'phone'],
    ['Quê gốc', 'hometown'],
    ['Nơi ĐKHKTT', 'address'],
    ['Văn hóa phổ thông', 'education'],
    ['Cấp bậc\nChức vụ', 'post'],
    ['Chức vụ, đơn vị', 'post'],
    ['Chức danh trong Hội', 'post'],
    ['Chức danh đang đảm nhiệm', 'post'],
    ['Cấp bậc, chức vụ, chức danh nghề', 'post'],
    ['Ngày gia nhập Hội', 'joined'],
    ['Ngày tháng năm kết nạp Hội', 'joined'],
    ['Ngày sinh theo CCCD', 'birth'],
    ['Ngày sinh dd/mm/yy', 'birth'],
    ['Ngày sinh ngày/tháng/năm', 'birth'],
    ['NT năm sinh', 'birth'],
    ['Số DĐ', 'phone'],
    ['Số điện thoại đăng ký Zalo', 'phone'],
    ['Tín ngưỡng, tôn giáo', 'religion'],
    ['Địa chỉ hộ khẩu thường trú', 'address'],
    ['Nơi ĐK hộ khẩu TT', 'address'],
    ['Nơi thường trú hiện nay', 'address'],
    ['Địa chỉ chỗ ở hiện nay', 'address'],
    ['Ngày sinh của hội viên', 'birth'],
    ['Địa chỉ hiện tại của em (ghi rõ thôn, xã)', 'address'],
    ['Địa chỉ nơi ở hiện tại của em', 'address'],
    ['Year of birth', 'birth'],
    ['Contact number', 'phone'],
    ['ĐKHKTT', 'address'],
    ['Permanent address', 'address'],
    ['Học hàm, học vị', 'education'],
    ['Vị trí, chức danh', 'post'],
    ['NgaySinhNV', 'birth'],
    ['SDTNV', 'phone'],
    ['DiaChiKH', 'address'],
    ['Địa chỉ khách hàng', 'address'],
    ['Phường/xã cũ', 'commune'],
    ['Xã/Phường/Thị trấn cũ', 'commune'],
    ['Xã trước khi sắp xếp', 'commune'],
    ['CV Hội', 'post'],
    ['T.độ CM', 'education'],
    ['YOB', 'birth'],
    ['Tên thôn', 'address'],
    ['Ngày KN Hội', 'joined'],
  ])('%j is %s', (heading, field) => {
    const table = withHeadings(['Họ và tên', 'Giới tính', heading]);
    expect(layoutOf(table, ASSOCIATION).columns[2]?.field).toBe(field);
  });
});

describe('a heading of the Youth Union', () => {
  it.each([
    ['Tổ chức Đoàn trực thuộc', 'branch'],
    ['Ngày tháng vào Đoàn TNCS Hồ Chí Minh', 'joined'],
  ])('%s is %s', (heading, field) => {
    expect(fieldBeside(heading)).toBe(field);
  });
});

describe('a heading of one word', () => {
  it.each(['Giỏi', 'Tờ', 'Bàn', 'Phải', 'Quế', 'Tên gói', 'Tên nhóm'])(
    'is another word with other marks: %s',
    (heading) => {
      expect(fieldBeside(heading, 'x')).toBe('-');
    },
  );

  it.each([
    ['Gioi', 'gender'],
    ['Thôn', 'address'],
    ['Xả', 'commune'],
    ['Tổ', 'address'],
    ['Quê', 'hometown'],
  ])('may lack marks or mix up hỏi and ngã: %s', (heading, field) => {
    expect(fieldBeside(heading)).toBe(field);
  });
});

describe('amounts of money', () => {
  it.each([
    ['Điện thoại', '200000', '-'],
    ['Điện thoại', '1,200,000', '-'],
    ['Điện thoại', '0912000001', 'phone'],
    ['Điện thoại', '912000001', 'phone'],
    ['Chức vụ', '0.35', '-'],
    ['Chức vụ', '500.000', '-'],
    ['Chức vụ', 'Bí thư', 'post'],
    ['Chức vụ', '1', 'post'],
  ])('are not below %s: %s', (heading, cell, field) => {
    expect(fieldBeside(heading, cell)).toBe(field);
  });
});

describe('units below a group', () => {
  it.each([
    ['Trường', undefined, 'branch'],
    ['Nơi chuyển đến', undefined, undefined],
    ['Đơn vị mới', undefined, undefined],
    ['Đơn vị cũ', 'commune', 'branch'],
    ['Nơi sinh hoạt cũ', 'commune', 'branch'],
    ['Nơi ở cũ', undefined, undefined],
    ['Hỗ trợ', undefined, undefined],
  ])('%s are those of the member or not', (group, commune, branch) => {
    const table = tableOf(
      [
        ['Họ và tên', 'Ngày sinh', 'Giới tính', group, ''],
        ['', '', '', 'Xã', 'Chi đoàn'],
        ['Hà Thị Bưởi', BIRTH, 'Nữ', 'Kiệt Sơn', 'Khu 1'],
      ],
      ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'],
    );
    const { columns } = layoutOf(table);
    expect(columns.slice(3).map(({ field }) => field)).toEqual([commune, branch]);
  });
});

describe('an abbreviated heading', () => {
  it.each(['TĐ học vấn', 'TĐ chuyên môn', 'TĐ văn hóa'])(
    '%s is a level of education',
    (heading) => {
      expect(fieldBeside(heading, '12/12')).toBe('education');
    },
  );

  it.each([
    ['G/chú', 'note'],
    ['C/vụ', 'post'],
    ['C.vụ (nếu có)', 'post'],
    ['Q/quán', 'hometown'],
    ['Đ/c thường trú', 'address'],
    ['Ch/môn', 'education'],
    ['G/tính', 'gender'],
    ['Gi.tính', 'gender'],
    ['Ng.vào Hội', 'joined'],
    ['Đ/thoại', 'phone'],
    ['C/hội', 'branch'],
    ['GTinh', 'gender'],
    ['T.đó', '-'],
    ['S/lượng', '-'],
    ['Xã/chi hội', '-'],
  ])('with its first letters is the full one: %s', (heading, field) => {
    expect(fieldBeside(heading, '', ASSOCIATION)).toBe(field);
  });

  it('may be that of the name', () => {
    expect(fieldsOf(withHeadings(['H/tên', 'Ngày sinh'], ['Hà Thị Bưởi', BIRTH]))).toMatchObject({
      'H/tên': 'name',
    });
  });
});

describe('a heading with its number behind', () => {
  it('means the field of the heading with the number in front', () => {
    expect(fieldBeside('Thẻ HV số', '123', ASSOCIATION)).toBe('card');
    expect(fieldBeside('Thẻ đoàn viên số', '123')).toBe('card');
  });

  it('keeps other words', () => {
    expect(fieldBeside('Hệ số', '2,34')).toBe('-');
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

describe('headings of Party members', () => {
  it.each([
    ['Ngày CN chính thức', '03/02/1991', 'official'],
    ['Ngày chính thức vào Đảng', '03/02/1991', 'official'],
    ['Số hiệu đảng viên', '01.023456', 'card'],
    ['Mã số đảng viên', '01.023456', 'card'],
    ['Chức vụ trong cấp ủy', 'Bí thư', 'post'],
  ])('%s above %s is %s', (heading, cell, field) => {
    const table = withHeadings(['Họ và tên', 'Ngày sinh', heading], ['Hà Thị Bưởi', BIRTH, cell]);
    expect(fieldsOf(table, PARTY)[heading]).toBe(field);
  });
});

describe('the two dates of a Party member', () => {
  it('are distinguished by their abbreviations', () => {
    const headings = ['Họ và tên', 'Ngày vào Đảng (DB)', 'Ngày vào Đảng (CT)'];
    const table = withHeadings(headings, ['Hà Thị Bưởi', BIRTH, BIRTH]);
    expect(fieldsOf(table, PARTY)).toMatchObject({
      'Ngày vào Đảng (DB)': 'joined',
      'Ngày vào Đảng (CT)': 'official',
    });
  });
});

describe('a short heading of the phone', () => {
  it.each([
    ['0912345678', 'phone'],
    ['đủ', '-'],
  ])('above %s is %s', (cell, field) => {
    const table = withHeadings(['Họ và tên', 'Nơi ở', 'DĐ'], ['Hà Thị Bưởi', 'Khu 1', cell]);
    expect(fieldsOf(table)).toMatchObject({ DĐ: field });
  });
});

describe('a short heading of the birth date', () => {
  it.each([
    ['1956', 'birth'],
    ['Số 5', '-'],
  ])('above %s is %s', (cell, field) => {
    const table = withHeadings(['Họ và tên', 'Nơi ở', 'SN'], ['Hà Thị Bưởi', 'Khu 1', cell]);
    expect(fieldsOf(table)).toMatchObject({ SN: field });
  });
});

describe('other headings', () => {
  it.each([
    ['Giới tính Nam/Nữ', 'gender'],
    ['Địa chỉ ĐV', '-'],
    ['Địa chỉ cũ', '-'],
    ['STT chung', 'ordinal'],
    ['STT nhân khẩu', 'ordinal'],
    ['Số thứ tự hội viên', 'ordinal'],
    ['Số ĐT chính chủ', 'phone'],
    ['Tên chi đoàn đang sinh hoạt', 'branch'],
    ['Khu hành chính số', 'address'],
    ['Trình độ chuyên môn kỹ thuật cao nhất', 'education'],
    ['GTDV', '-'],
  ])('%s is %s', (heading, field) => {
    expect(fieldBeside(heading)).toBe(field);
  });
});

describe('the running number of a household', () => {
  const people = ['Hà Văn Lý', 'Lò Thị Mơ', 'Hà Thị Bưởi', 'Đinh Văn Mít'];
  const list = (heading: string, numbers: string[]) =>
    withHeadings(
      [heading, 'Họ và tên', 'Năm sinh'],
      ...people.map((name, at) => [numbers[at]!, name, '1970']),
    );

  it('is that of the rows only if each has one', () => {
    expect(fieldsOf(list('STT hộ', ['1', '2', '3', '4']))['STT hộ']).toBe('ordinal');
    expect(fieldsOf(list('STT hộ', ['1', '', '2', '']))['STT hộ']).toBe('-');
  });

  it('yields to that of its people', () => {
    const rows = people.map((name, at) => [String(at + 1), String(at + 1), name, '1970']);
    const table = withHeadings(['STT hộ', 'STT khẩu', 'Họ và tên', 'Năm sinh'], ...rows);
    expect(fieldsOf(table)).toMatchObject({ 'STT hộ': '-', 'STT khẩu': 'ordinal' });
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

describe('a phone of teachers', () => {
  it('yields to that of the pupils', () => {
    const headings = ['Họ và tên', 'Ngày sinh', 'SDTGV', 'Điện thoại SV'];
    const rows = ['Hà Thị Bưởi', BIRTH, '0912000001', '0912000002'];
    expect(fieldsOf(withHeadings(headings, rows))).toMatchObject({
      SDTGV: '-',
      'Điện thoại SV': 'phone',
    });
  });

  it('is read in their own list', () => {
    const table = withHeadings(
      ['HoTenGV', 'NgaySinhGV', 'SDTGV'],
      ['Hà Thị Bưởi', BIRTH, '0912000001'],
    );
    expect(fieldsOf(table)).toMatchObject({ NgaySinhGV: 'birth', SDTGV: 'phone' });
  });
});
