import { describe, expect, it } from 'vitest';
import {
  askedKeys,
  headingKeys,
  isForeign,
  withoutHints,
} from '../../../src/recognise/headings/heading.js';
import {
  ASSOCIATION,
  fieldBeside,
  fieldsOf,
  layoutOf,
  PARTY,
  tableOf,
  withHeadings,
  YOUTH,
} from '../support.js';

const BIRTH = '02/03/1999';

describe('a heading of a further wording', () => {
  it.each([
    ['SỐ ĐIỆN THOẠI LH', 'phone', YOUTH],
    ['Thẻ CCCD', 'id', YOUTH],
    ['ĐKHK thường trú', 'address', YOUTH],
    ['Lí luận chính trị', 'politics', PARTY],
    ['Đơn vị (xã)', 'commune', YOUTH],
    ['Ngày tháng năm kết nạp Đoàn', 'joined', YOUTH],
    ['Ngày KN vào Hội', 'joined', ASSOCIATION],
    ['Nơi ở hiện nay của bản thân', 'address', YOUTH],
  ])('names its field: %s', (heading, field, profile) => {
    expect(fieldBeside(heading, '', profile)).toBe(field);
  });
});

it('a question for the day, month and year asks for the date of birth', () => {
  const headings = ['Họ và tên', 'Bạn sinh ngày, tháng, năm nào?'];
  const table = withHeadings(headings, ['Hà Thị Bưởi', BIRTH], ['Đinh Văn Mít', BIRTH]);
  expect(layoutOf(table).columns[1]?.field).toBe('birth');
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
    expect(askedKeys('Em sinh ngày/tháng/năm nào')).toEqual(['sinh ngay thang nam']);
    expect(askedKeys('Nơi ở hiện nay của bản thân')).toEqual(['noi o hien nay']);
    expect(askedKeys('Bạn thuộc Chi đoàn nào?')).toEqual(['chi doan']);
    expect(askedKeys('Anh/chị ở khu nào?')).toEqual(['khu']);
    for (const before of [
      'Trước khi sáp nhập, bạn thuộc xã nào?',
      'Bạn ở xã nào trước khi sáp nhập?',
      'Trước khi sáp nhập: xã',
      'truoc khi sap nhap ban o xa nao?',
    ]) {
      expect(askedKeys(before)).toEqual(['xa truoc khi sap nhap']);
    }
    for (const home of [
      'Bạn hiện đang sống ở đâu (thôn/khu)?',
      'Hiện nay anh (chị) đang cư trú tại đâu?',
      'Em ở đâu?',
      'Nhà bạn ở đâu',
      'ban dang song o dau',
    ]) {
      expect(askedKeys(home)).toEqual(['noi o hien nay']);
    }
    expect(askedKeys('Bố mẹ bạn sống ở đâu?')).toEqual([]);
    expect(askedKeys('Tổ chức ở đâu?')).toEqual([]);
    expect(askedKeys('Em đang học lớp nào')).toEqual(['lop']);
    expect(askedKeys('ban thuoc chi hoi nao')).toEqual(['chi hoi']);
    expect(askedKeys('Bạn sinh ngày nào?')).toEqual(['sinh ngay']);
    expect(askedKeys('Bạn sinh ngày, tháng, năm nào?')).toEqual(['sinh ngay thang nam']);
    expect(askedKeys('ban sinh ngay, thang, nam nao')).toEqual(['sinh ngay thang nam']);
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
    expect(askedKeys('Bạn đang là đoàn viên thuộc chi đoàn nào?')).toEqual(['chi doan']);
    expect(askedKeys('Bạn sinh hoạt ở chi đoàn nào')).toEqual(['chi doan']);
    expect(askedKeys('Hiện đang sinh hoạt tại chi bộ')).toEqual(['chi bo']);
    expect(askedKeys('Chi đoàn (thôn/khu) nơi bạn sinh hoạt')).toEqual(['chi doan']);
    expect(askedKeys('Tên chi đoàn đồng chí đang tham gia')).toEqual(['ten chi doan']);
    expect(askedKeys('Chi hội hiện nay')).toEqual(['chi hoi']);
    expect(askedKeys('Chi doan hien tai')).toEqual(['chi doan']);
    expect(askedKeys('Bạn vào Đoàn ngày nào?')).toEqual(['vao doan ngay']);
    expect(askedKeys('Hiện nay đồng chí đang sinh hoạt tại chi đoàn nào?')).toEqual(['chi doan']);
    expect(askedKeys('Vui lòng để lại số điện thoại')).toEqual(['so dien thoai']);
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
    expect(isForeign('Ho va ten cu tri')).toBe(false);
    expect(isForeign('Cán bộ')).toBe(false);
    expect(isForeign('SĐT khác')).toBe(true);
    expect(isForeign('Thông tin khác')).toBe(false);
  });

  it('mean grandparents, and brothers and sisters', () => {
    for (const heading of ['Họ tên ông nội', 'ho_ten_ba_ngoai', 'Họ tên anh trai', 'Em ruột']) {
      expect(isForeign(heading)).toBe(true);
    }
    for (const heading of ['Nội trú', 'Họ tên chị em phụ nữ', 'Bà', 'Ngoại ngữ']) {
      expect(isForeign(heading)).toBe(false);
    }
  });

  it('mean the ward by the guardian’s word behind `được`', () => {
    expect(isForeign('Họ và tên người được giám hộ')).toBe(false);
    expect(isForeign('Họ và tên người giám hộ')).toBe(true);
    expect(isForeign('Người giới thiệu')).toBe(true);
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
    ['Nam=1, Nữ=0', 'gender'],
    ['1: Nam; 2: Nữ', 'gender'],
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
