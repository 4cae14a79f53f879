import type { ValuesArgs } from '../../../model/index.js';
import { sentences } from '../../sentences.js';

/** Reading the values of members. */
export const values = sentences<ValuesArgs>()({
  'date-order-mdy':
    'Cột này ghi tháng trước ngày ({monthFirst} giá trị chỉ có thể đọc như vậy) và đã được đọc theo cách đó. Nếu sai, hãy ghi lại theo ngày/tháng/năm.',
  'date-order-mixed':
    'Cột này lẫn hai cách ghi: {dayFirst} giá trị ngày trước, {monthFirst} giá trị tháng trước; đã đọc ngày trước. Hãy sửa các ngày được hỏi.',
  'date-order-mixed-mdy':
    'Cột này lẫn hai cách ghi: {monthFirst} giá trị tháng trước, {dayFirst} giá trị ngày trước; đã đọc tháng trước. Hãy sửa các ngày được hỏi.',
  'date-order-styles':
    'Cột này lẫn hai cách ghi: {dayFirst} giá trị ngày trước, {monthFirst} giá trị tháng trước; hai cách khác nhau ở dấu ngăn, số chữ số của năm hoặc giờ nên mỗi cách đã được đọc đúng thứ tự của nó. Hãy đối chiếu vài ngày với bản gốc.',
  'date-cells-exchanged':
    '{dateCells} ô ngày của bảng tính đều có ngày từ 12 trở xuống, còn mọi ô chữ đều có số lớn hơn 12: bảng tính đã đảo ngày và tháng của các ô ngày, nên đã đổi lại. Hãy đối chiếu vài ngày với bản gốc.',
  'date-order-by-lists':
    '{count} ngày ở cột này bị đảo ngày và tháng so với danh sách khác đã rõ thứ tự ngày, tháng của cùng những người đó, nên đã đổi lại. Hãy đối chiếu vài ngày với bản gốc.',
  'date-swapped':
    '{dateCells} ô ngày của bảng tính đều có ngày từ 12 trở xuống, còn ô chữ thì có ngày lớn hơn: có thể bảng tính đã đảo ngày và tháng. Hãy đối chiếu với bản gốc.',
  'dates-of-past':
    'Phần lớn ngày ở cột này ({count}) cũ hơn độ tuổi trong hồ sơ cho phép, nên đã nhận mọi năm từ 1000. Nếu là danh sách người đang sống, hãy kiểm tra các ngày; nếu không, hãy tăng độ tuổi trong hồ sơ.',
  'values-unusable':
    'Không giá trị nào trong {count} giá trị ở cột này đọc được thành {fieldWithin}, nên cột không được dùng để nhận ra người. Nếu cột là thông tin khác, hãy sửa tiêu đề, hoặc sửa cột này trong kế hoạch; nếu không, hãy sửa các giá trị.',
  'values-mostly-unusable':
    '{count} giá trị ở cột này không đọc được thành {fieldWithin}, chỉ {usable} giá trị đọc được. Nếu cột là thông tin khác, hãy sửa tiêu đề, hoặc sửa cột này trong kế hoạch; nếu không, hãy sửa các giá trị.',
  'id-province-unknown':
    '{count} số giấy tờ 12 chữ số có mã tỉnh không có trong danh mục; vẫn giữ nguyên. Hãy kiểm tra lại.',
  'id-year-later':
    '{count} số giấy tờ 12 chữ số có năm sinh sau 2029; vẫn giữ nguyên, nhưng không dùng để nhận ra người. Hãy đối chiếu với giấy tờ.',
  'id-length-odd':
    '{count} số giấy tờ không có đúng 9 hay 12 chữ số; vẫn giữ nguyên, nhưng không dùng để nhận ra người. Hãy đối chiếu với giấy tờ.',
  'ages-outside':
    '{count} người ngoài độ tuổi {min}–{max} (tính theo năm 2025); không ai bị loại. Hãy kiểm tra năm sinh, hoặc xem người đó còn thuộc danh sách không.',
  'ages-all-outside':
    'Hầu hết người ở đây ({count}) ngoài độ tuổi {min}–{max} (tính theo năm 2025); không ai bị loại. Có thể đây là danh sách khác, như trẻ em hoặc người cao tuổi. Nếu đúng vậy, hãy ghi trang của danh sách cần đọc vào kế hoạch (sources: path, sheet), hoặc chuyển tệp sang thư mục khác. Nếu không, hãy kiểm tra năm sinh.',
  'joined-young':
    '{count} người vào tổ chức trong năm tròn 15 tuổi nhưng trước ngày sinh nhật; vẫn giữ nguyên. Hãy kiểm tra ngày sinh và ngày vào.',
  'unmarked-are-female':
    'Chỉ nam được đánh dấu: {marked} người có dấu được hiểu là nam, {unmarked} người không có dấu là nữ. Nếu sai, hãy ghi rõ giới tính từng người.',
  'unmarked-are-male':
    'Chỉ nữ được đánh dấu: {marked} người có dấu được hiểu là nữ, {unmarked} người không có dấu là nam. Nếu sai, hãy ghi rõ giới tính từng người.',
  'gender-codes':
    'Giới tính ghi bằng ký hiệu: {meanings}. Số CCCD hoặc tên đệm (Văn, Thị) của {agreed} trên {people} người cho biết như vậy. Nếu sai, hãy ghi rõ trong tiêu đề cột, ví dụ “Giới tính (1: Nam, 2: Nữ)”.',
  'gender-codes-unknown':
    'Giới tính ghi bằng {count} ký hiệu{codes} mà không rõ nghĩa; được giữ nguyên như đã ghi. Hãy ghi rõ trong tiêu đề cột, ví dụ “Giới tính (1: Nam, 2: Nữ)”, rồi chạy lại.',
  'school-years':
    '{count} ô {fieldWithin} bị Excel đổi thành ngày (12 tháng 12), vốn là “12/12”; đã đọc lại là lớp học. Lần sau hãy định dạng cột là văn bản trước khi gõ.',
  'codes-running':
    'Cột mã này chỉ đánh số thứ tự ({count} dòng), nên không dùng để nhận ra người. Nội dung được giữ nguyên.',
  'codes-not-unique':
    'Cột mã này chỉ có {distinct} mã khác nhau cho {count} người, nên không dùng để nhận ra người. Nội dung được giữ nguyên.',
  'codes-of-others':
    '{shared} mã ở cột này có cả ở danh sách khác, nhưng chỉ {agreed} mã là của người cùng tên: mỗi nơi đánh mã riêng, nên không dùng để nhận ra người. Nội dung được giữ nguyên.',
});
