import { describe, expect, it } from 'vitest';
import { danhSach } from '../../../src/config/profiles/danhSach.js';
import {
  ASSOCIATION,
  fieldBeside,
  fieldIdsOf,
  fieldsOf,
  layoutOf,
  PARTY,
  tableOf,
  withHeadings,
  YOUTH,
} from '../support.js';

const BIRTH = '02/03/1999';

describe('headings of other fields', () => {
  it.each([
    ['Chính trị\n(Sơ cấp: SC\nTrung cấp: TC\nCao cấp: CC\nCử nhân: CN)', 'politics'],
    ['Chức Vụ\n(Mặc định là hội viên khác thì chọn)', 'post'],
    ['Ngày vào Hội\nnhập định dạng ngày tháng năm dd/MM/yyyy', 'joined'],
    ['Trình độ LL', 'politics'],
    ['Số ĐTDĐ', 'phone'],
    ['Số liên lạc', 'phone'],
    ['Số máy liên hệ', 'phone'],
    ['SĐT đang sử dụng để nhận thông báo', 'phone'],
    ['Ghi chú, lý do', 'note'],
    ['Ghi chú bổ sung', 'note'],
    ['Nội dung ghi chú', 'note'],
    ['Lý do giảm', 'status'],
    ['Nguyên nhân giảm', 'status'],
    ['Đ.Thoại HS', 'phone'],
    ['SĐT CBCNV', 'phone'],
    ['Giới tính CBVC', 'gender'],
    ['Đ.chỉ hiện nay', 'address'],
    ['Chỗ ở HN', 'address'],
    ['Nơi ở sinh viên', 'address'],
    ['Địa chỉ cũ', 'address'],
    ['Nơi ở trước sáp nhập', 'address'],
    ['Thôn (trước khi sáp nhập)', 'address'],
    ['Địa chỉ trước 01/7/2025', 'address'],
    ['Địa chỉ sau sáp nhập', '-'],
    ['Địa chỉ mới', '-'],
    ['Nơi ở ĐV', '-'],
    ['Chi hội sinh hoạt hiện nay', 'branch'],
    ['Xã cũ (trước 1/7)', 'commune'],
    ['Xã, phường trước sáp nhập', 'commune'],
    ['ĐVHC cấp xã (cũ)', 'commune'],
    ['Xã sau sáp nhập', '-'],
    ['Số GTTT', 'id'],
    ['Thông tin CCCD', 'id'],
    ['Số GCMND', 'id'],
    ['DiaChiTT', 'address'],
    ['Địa chỉ trực tuyến', '-'],
    ['Trình độ học vấn phổ thông', 'education'],
    ['Vị trí', 'post'],
    ['Chức danh, vị trí', 'post'],
    ['Vị trí làm việc', 'post'],
    ['Chức vụ tại chi hội', 'post'],
    ['Theo tôn giáo', 'religion'],
    ['Tên phường, xã', 'commune'],
    ['Chi hội đang tham gia sinh hoạt', 'branch'],
    ['Tên chi hội trực thuộc', 'branch'],
    ['SĐT (Zalo) - dùng để thêm vào nhóm lớp', 'phone'],
    ['Chức vụ đang đảm nhiệm', 'post'],
    ['Chức vụ hiện giữ', 'post'],
    ['Số điện thoại di động đang sử dụng', 'phone'],
    ['Điện thoại (số sẽ sử dụng lâu dài để Nhà Trường có thể liên hệ sau này)', 'phone'],
    ['Số thẻ căn cước/CMND', 'id'],
    ['CMND cũ/CCCD', 'id'],
    ['Mã định danh công dân', 'id'],
    ['Đ/c hiện nay', 'address'],
    ['Tiểu khu', 'address'],
    ['Địa chỉ LH', 'address'],
    ['Xã, phường, đặc khu', 'commune'],
    ['Số CCCD/CMND cũ', 'id'],
    ['Giấy CCCD', 'id'],
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
    ['Mã số thẻ', 'card'],
    ['Số hiệu thẻ hội viên', 'card'],
    ['Số thẻ mới', 'card'],
    ['Số thẻ cũ', '-'],
    ['Chi hội quản lý', 'branch'],
    ['ĐC liên lạc', 'address'],
    ['ĐC email', '-'],
    ['Chức vụ HPN', 'post'],
    ['Chức vụ Hội NCT', 'post'],
    ['Chức vụ trong Hội LHTN', 'post'],
    ['Chức vụ chi hội phụ nữ', 'post'],
    ['Chi hội số', 'branch'],
    ['Tên chi hội ND', 'branch'],
    ['CHPN', 'branch'],
    ['Số thẻ hội viên ND', 'card'],
    ['Chi hội SH', 'branch'],
    ['Branch', 'branch'],
    ['Joined date', 'joined'],
    ['Hiện trú tại', 'address'],
    ['Organization 1 - Name', '-'],
    ['Địa chỉ trên giấy tờ', '-'],
    ['Emergency phone', '-'],
    ['id_card_number', 'id'],
    ['Địa chỉ chi tiết', 'address'],
    ['Địa chỉ thường trú chi tiết', 'address'],
    ['Địa chỉ của hộ', 'address'],
    ['Nơi ở hộ gia đình', 'address'],
    ['Địa chỉ hiện tại của gia đình', 'address'],
    ['Địa chỉ của hộ kinh doanh', '-'],
    ['Chi hội trước khi bàn giao', 'branch'],
    ['Chuyển từ chi hội', 'branch'],
    ['Chi hội chuyển đến', '-'],
    ['Chi hội, ban khuyến học', 'branch'],
    ['Chức vụ, nghề nghiệp, đơn vị công tác', 'post'],
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
    ['Chức vụ trong BCH', 'post'],
    ['Chức vụ chi hội', 'post'],
    ['Chức vụ được bầu', 'post'],
    ['SĐT mới', 'phone'],
    ['SĐT cũ', '-'],
    ['Điện thoại thường dùng', 'phone'],
    ['Điện thoại cầm tay', 'phone'],
    ['Số điện thoại có dùng Zalo để ban chấp hành liên hệ', 'phone'],
    ['Số điện thoại có sử dụng Zalo', 'phone'],
    ['Mã HV', 'card'],
    ['Đang SH tại chi hội', 'branch'],
    ['Nơi SH Hội', 'branch'],
    ['Chi hội cũ', '-'],
    ['Chi hội trước sáp nhập', 'branch'],
    ['HK thường trú', 'address'],
    ['Thôn cư trú', 'address'],
    ['Cư trú tại', 'address'],
    ['Người dân tộc', 'ethnicity'],
    ['Chi hội mới', '-'],
    ['Chi hội TDP', 'branch'],
    ['Chi hội KP', 'branch'],
    ['Chi hội chuyển đến', '-'],
    ['Số điện thoại cá nhân đang dùng', 'phone'],
    ['SĐT đang liên lạc được', 'phone'],
    ['Điện thoại LL', 'phone'],
    ['Ngày gia nhập', 'joined'],
    ['Ngày gia nhập tổ chức', 'joined'],
    ['Mã thẻ HV', 'card'],
    ['Số sổ hội viên', 'card'],
    ['Sổ hội viên số', 'card'],
    ['Số sổ BHXH', '-'],
    ['Địa chỉ thôn, xóm', 'address'],
    ['Địa chỉ khu', 'address'],
    ['Địa chỉ xã', '-'],
    ['Chi tiết ĐC thường trú', 'address'],
    ['Chi tiết địa chỉ', 'address'],
    ['Địa chỉ HK', 'address'],
    ['Lưu ý', 'note'],
    ['Những điều cần lưu ý', 'note'],
    ['Số định danh CN', 'id'],
    ['Số CMT nhân dân', 'id'],
    ['Số, ngày, cơ quan cấp CCCD', 'id'],
    ['Số CCCD của người đại diện', '-'],
    ['Trình độ VHPT', 'education'],
  ])('%j is %s', (heading, field) => {
    expect(fieldBeside(heading, '', ASSOCIATION)).toBe(field);
  });

  it('of an old branch yield to that of the branch', () => {
    const branchesOf = (...headings: string[]) => {
      const table = withHeadings(
        ['Họ và tên', 'Ngày sinh', ...headings],
        ['Hà Thị Bưởi', BIRTH, 'Khu 1', 'Khu 2'],
      );
      return layoutOf(table)
        .columns.slice(2)
        .map(({ field }) => field);
    };
    expect(branchesOf('Chi đoàn trước sáp nhập', 'Chi đoàn')).toEqual([undefined, 'branch']);
    expect(branchesOf('Chi đoàn trước sáp nhập', 'Chi đoàn mới')).toEqual(['branch', undefined]);
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
    expect(fieldIdsOf(table)).toEqual(['name', 'birth', undefined, 'address']);
  });

  it('of names of farmers', () => {
    const table = withHeadings(['STT', 'Tên nông hộ', 'Địa chỉ'], ['1', 'Hà Thị Bưởi', 'Khu 1']);
    expect(layoutOf(table).columns[1]?.field).toBe('name');
  });

  it.each([
    ['25', undefined],
    ['7', undefined],
    ['0987', 'phone'],
    ['0987654321', 'phone'],
    ['987654321', 'phone'],
  ])('of a phone are those of a machine if its numbers are short: %s', (text, field) => {
    const table = withHeadings(['Họ và tên', 'Số máy'], ['Hà Thị Bưởi', text]);
    expect(layoutOf(table).columns[1]?.field).toBe(field);
  });

  it('of a machine do not displace those of a phone', () => {
    const headings = ['Họ và tên', 'Số máy', 'SĐT liên hệ'];
    const table = withHeadings(headings, ['Hà Thị Bưởi', 'A12', '0912345671']);
    expect(fieldIdsOf(table)).toEqual(['name', undefined, 'phone']);
  });

  it.each([
    ['BẢNG ĐIỂM DANH LỚP 7A2', 'Tổ', 'Tổ 1', undefined],
    ['Trường Tiểu học Kiệt Sơn', 'Tổ', 'Tổ Văn phòng', undefined],
    ['DANH SÁCH GIÁO VIÊN', 'Tổ', 'Tổ 1', undefined],
    ['DANH SÁCH HỌC SINH', 'Tổ số', '1', undefined],
    ['DANH SÁCH ĐOÀN VIÊN', 'Tổ số', '1', 'address'],
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
    ['DANH SÁCH', 'Thường trú', 'x', undefined],
    ['Ngày vào công ty', 'Tổ', 'Tổ 2', undefined],
    ['Mã nhân viên', 'Tổ', 'Tổ 2', undefined],
    ['Phòng ban', 'Tổ', 'Tổ 2', undefined],
    ['Bộ phận/ Phòng ban', 'Tổ', 'Tổ 2', undefined],
    ['Phân xưởng', 'Tổ', 'Tổ 2', undefined],
    ['NgayVaoLam', 'Tổ', 'Tổ 2', undefined],
    ['Số sổ BHXH', 'Tổ', 'Tổ 2', undefined],
  ])('of a hamlet below %j: %s with %s', (title, heading, text, field) => {
    const table = tableOf([
      [title],
      ['STT', 'Họ và tên', 'Ngày sinh', heading],
      ['1', 'Hà Thị Bưởi', BIRTH, text],
    ]);
    expect(layoutOf(table).columns[3]?.field).toBe(field);
  });

  it('of a group of pupils are not a hamlet in a header of two rows, either', () => {
    const rows = [
      ['STT', 'Họ và tên', 'Ngày sinh', 'Tổ', 'Phụ huynh', ''],
      ['', '', '', '', 'Cha', 'Mẹ'],
      ['1', 'Hà Thị Bưởi', BIRTH, 'Tổ 1', 'Hà Văn Ba', 'Lê Thị Tư'],
      ['2', 'Đinh Văn Mít', BIRTH, 'Tổ 2', 'Đinh Văn Năm', 'Lê Thị Sáu'],
    ];
    const table = tableOf(rows, ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:F1']);
    expect(layoutOf(table).columns[3]?.field).toBeUndefined();
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
    expect(fieldBeside('Đ/c', 'Bà')).toBe('-');
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
    expect(fieldIdsOf(table)).toEqual(['name', 'birth', 'education', undefined]);
  });

  it.each([
    ['Chuyên môn', 'Giáo dục phổ thông'],
    ['Trình độ chuyên môn', 'Học vấn phổ thông'],
  ])('of general education go before a profession: %s', (profession, general) => {
    const table = withHeadings(
      ['Họ và tên', 'Ngày sinh', profession, general],
      ['Hà Thị Bưởi', BIRTH, 'Cao đẳng', '12/12'],
    );
    expect(fieldsOf(table)).toMatchObject({ [profession]: '-', [general]: 'education' });
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
    expect(fieldIdsOf(table)).toEqual(['name', 'birth', 'id', undefined]);
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

describe('a heading of the Youth Union', () => {
  it.each([
    ['Tổ chức Đoàn trực thuộc', 'branch'],
    ['Ngày tháng vào Đoàn TNCS Hồ Chí Minh', 'joined'],
  ])('%s is %s', (heading, field) => {
    expect(fieldBeside(heading)).toBe(field);
  });
});

describe('the address before the merger', () => {
  it.each([
    ['Địa chỉ cũ', 'Địa chỉ mới', 'Địa chỉ cũ'],
    ['Địa chỉ sau sáp nhập', 'Địa chỉ trước sáp nhập', 'Địa chỉ trước sáp nhập'],
    ['Địa chỉ cũ', 'Nơi ở hiện nay', 'Nơi ở hiện nay'],
  ])('is read beside one of today, but yields to another: %s, %s', (first, second, address) => {
    const fields = fieldsOf(
      withHeadings(
        ['Họ và tên', 'Ngày sinh', first, second],
        ['Hà Thị Bưởi', BIRTH, 'Khu 1, xã Kiệt Sơn', 'Khu 5, xã Lai Đồng'],
      ),
    );
    expect(Object.keys(fields).filter((heading) => fields[heading] === 'address')).toEqual([
      address,
    ]);
  });
});

describe('amounts of money', () => {
  it.each([
    ['Điện thoại', '200000', '-'],
    ['Điện thoại', '1,200,000', '-'],
    ['Điện thoại', '0912000001', 'phone'],
    ['Điện thoại', '912000001', 'phone'],
    ['Điện thoại', '912.000.001', 'phone'],
    ['Số điện thoại', '912,000,001', 'phone'],
    ['Chức vụ', '0.35', '-'],
    ['Chức vụ', '500.000', '-'],
    ['Chức vụ', 'Bí thư', 'post'],
    ['Chức vụ', '1', 'post'],
  ])('are not below %s: %s', (heading, cell, field) => {
    expect(fieldBeside(heading, cell)).toBe(field);
  });
});

describe('headings of Party members', () => {
  it.each([
    ['Ngày CN chính thức', '03/02/1991', 'official'],
    ['Ngày chính thức vào Đảng', '03/02/1991', 'official'],
    ['Số hiệu đảng viên', '01.023456', 'card'],
    ['Số LLĐV', '123456', 'card'],
    ['Số lý lịch ĐV', '123456', 'card'],
    ['Mã số đảng viên', '01.023456', 'card'],
    ['Chức vụ trong cấp ủy', 'Bí thư', 'post'],
    ['Chức vụ trong chi ủy', 'Bí thư', 'post'],
    ['Chức vụ đảng ủy', 'Bí thư', 'post'],
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

describe('a short heading of the branch', () => {
  it.each([
    ['Khu 3', 'branch'],
    ['Nam Đài', 'branch'],
    ['Binh nhì', '-'],
    ['H2', '-'],
    ['Thượng úy', '-'],
  ])('above %s is %s', (cell, field) => {
    const table = withHeadings(['Họ và tên', 'Ngày sinh', 'CB'], ['Hà Thị Bưởi', BIRTH, cell]);
    expect(fieldsOf(table, danhSach)).toMatchObject({ CB: field });
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

describe('a branch beside a body above it', () => {
  it.each([
    ['Đang sinh hoạt tại chi bộ, đảng bộ cơ sở', PARTY],
    ['Sinh hoạt tại đảng bộ, chi bộ', PARTY],
    ['Tên chi bộ, đảng bộ cơ sở', PARTY],
    ['Chi đoàn, Đoàn cơ sở sinh hoạt', YOUTH],
    ['SINH HOẠT TẠI', PARTY],
    ['Đang sinh hoạt tại', ASSOCIATION],
  ])('is the branch: %s', (heading, profile) => {
    expect(fieldBeside(heading, 'Khu 1', profile)).toBe('branch');
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

it('a branch of a bank is not that of a member', () => {
  expect(fieldBeside('Branch', 'Agribank Thanh Sơn')).toBe('-');
  expect(fieldBeside('Branch', 'CN Phú Thọ')).toBe('-');
  expect(fieldBeside('Branch', 'Khu 1')).toBe('branch');
});

it.each([
  ['Chi đoàn', 'Chi đoàn Agribank Kiệt Sơn'],
  ['Chi đoàn', 'CN Điện lực'],
  ['Đơn vị', 'Chi nhánh VNPT'],
])('a branch of people who work at a bank or company is theirs: %s %s', (heading, text) => {
  expect(fieldBeside(heading, text)).toBe('branch');
});

it.each(['Mã NV', 'Employee ID', 'Department'])(
  'a date of joining in English is that of the company beside %s',
  (heading) => {
    const table = withHeadings(
      ['Họ và tên', 'Ngày sinh', heading, 'Join date'],
      ['Hà Thị Bưởi', BIRTH, 'K01', '01/02/2022'],
    );
    expect(fieldsOf(table)).toMatchObject({ 'Join date': '-' });
  },
);

it('a name with a bracket for another name of the person is the name', () => {
  const table = withHeadings(
    ['STT', 'Họ và tên\n(Họ tên khác)', 'Ngày sinh'],
    ['1', 'Hà Thị Bưởi', BIRTH],
  );
  expect(layoutOf(table).columns[1]?.field).toBe('name');
});

describe('a further wording', () => {
  it.each([
    ['Thuộc khu', 'Khu 3', 'address'],
    ['Đội sản xuất', 'Đội 2', 'address'],
    ['Khu ở', 'Khu 3', 'address'],
    ['Số thuê bao', '0912345678', 'phone'],
  ])('names a field: %s', (heading, cell, field) => {
    expect(fieldBeside(heading, cell, ASSOCIATION)).toBe(field);
  });

  it('names the head of a business as the name of a list', () => {
    const table = withHeadings(
      ['STT', 'Chủ hộ kinh doanh', 'Địa chỉ'],
      ['1', 'Hà Thị Bưởi', 'Khu 3'],
    );
    expect(fieldsOf(table)).toMatchObject({ 'Chủ hộ kinh doanh': 'name' });
  });
});
