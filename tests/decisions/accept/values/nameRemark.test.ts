import { describe, expect, it } from 'vitest';
import { readTyped } from '../../../../src/decisions/accept/values/typedValue.js';
import { smallResult } from '../../../report/result.js';

const name = smallResult().profile.fields.find(({ type }) => type === 'name');
const read = (text: string) => readTyped(name, text, () => ({ first: 1990, last: 2010 }) as never);

describe('a remark in place of a name', () => {
  it.each([
    ...['không rõ', 'Chưa biết', 'xem lại', 'hỏi bí thư', 'như trên', 'khong ro', 'Không'],
    ...['Dòng thừa', 'dong thua', 'XÓA DÒNG NÀY', 'xoá', 'xoa dong', 'bỏ', 'bo dong nay'],
    ...['trùng dòng trên', 'Trùng Nguyễn Văn An', 'ghi nhầm', 'gõ nhầm', 'đã có ở trên', 'có rồi'],
    ...['bổ sung sau', 'liên hệ sau', 'để trống', 'người này không có', 'con ông Bình', 'đúng'],
    ...['đã mất', 'chuyển đi rồi', 'theo sổ hộ khẩu', 'em không biết', 'dòng 12'],
    ...['Hà Văn Tám con ông Bảy', 'Đinh Thuỷ Lan hay sao ấy'],
    ...['k biết', 'hk biết', 'đi làm ăn xa', 'Đi làm ăn xa', 'lấy chồng', 'bộ đội', 'lấy dòng đầu'],
    ...['theo căn cước', 'là Hà Văn An', 'sửa thành Hà Văn An', 'KO PHẢI XÃ MÌNH', 'vô danh'],
    ...[
      'tám người',
      'nhập thiếu',
      '2 người',
      'ĐI LÀM ĂN XA',
      'LÀ HÀ VĂN AN',
      'SỬA THÀNH HÀ VĂN AN',
    ],
    ...['LẤY CHỒNG', 'VÔ DANH', 'ở thị trấn', 'Ở THỊ TRẤN', 'HOC THI TRAN'],
  ])('is not taken for a name: %s', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it.each([
    ...['Khổng Văn An', 'Khong Van An', 'Chu Văn An', 'Như Quỳnh', 'Đặng Thị Xem', 'Giàng A Xóa'],
    ...[
      'Đông Thị Thừa',
      'Dong Van An',
      'Bồ Văn Đề',
      'Bo Van An',
      'Trung Văn Công',
      "Da Cat K'Long",
    ],
    ...['Mạt Văn Có', 'Đa Cát Ha Bỏ', 'Y Có', 'Ngọc Trùng', 'Anh Thư', 'Em', 'Hoi Thị Mai', 'Lò'],
    ...["H'Hen Niê", 'Lã Văn An'],
  ])('leaves a name as it is: %s', (text) => {
    expect(read(text)).toBe(text);
  });

  it.each(['MẠT VĂN CÓ', 'ĐA THỊ MẪU', 'mạt văn có', 'MAT VAN CO', 'GỪ MINH THỬ'])(
    'takes a rare surname before a usual second word for a name: %s',
    (text) => {
      expect(read(text)?.toLowerCase()).toBe(text.toLowerCase());
    },
  );

  it.each(['Hà văn An', 'HÀ VĂN AN', 'hà văn an', 'ha van an'])('reads a name as %s', (text) => {
    expect(read(text)?.toLowerCase()).toBe(text.toLowerCase());
  });
});
