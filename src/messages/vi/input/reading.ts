import type { ReadingArgs } from '../../../model/index.js';
import { sentences } from '../../sentences.js';

/** Reading files. */
export const reading = sentences<ReadingArgs>()({
  'file-empty':
    'Tệp không có dữ liệu. Hãy kiểm tra lại tệp gốc, hoặc bỏ tệp này ra khỏi thư mục rồi chạy lại.',
  'file-protected':
    'Tệp có mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ Sổ làm việc, bản tiếng Anh là File › Info › Protect Workbook), lưu lại rồi chạy lại.',
  'file-damaged':
    'Tệp bị hỏng, không đọc được. Hãy mở bằng Excel rồi lưu thành tệp mới, hoặc xin lại tệp gốc.',
  'file-repeated-row':
    'Tệp bị hỏng: trang tính có hai dòng cùng mang số dòng này, mỗi dòng có thể là một người. Hãy xin lại tệp gốc, hoặc lưu danh sách thành tệp mới và kiểm tra xem còn đủ cả hai dòng.',
  'file-unsupported':
    'Tệp không phải danh sách Excel hay CSV. Hãy lưu thành .xlsx hoặc .csv rồi chạy lại.',
  'file-word':
    'Đây là tài liệu Word, không phải danh sách Excel. Hãy mở bằng Word, chép bảng danh sách sang Excel, lưu thành .xlsx rồi chạy lại.',
  'file-pdf':
    'Đây là tệp PDF, không phải danh sách Excel. Hãy xin tệp Excel gốc; nếu không có, hãy nhập danh sách vào Excel rồi chạy lại.',
  'file-picture':
    'Đây là ảnh, không phải danh sách Excel. Hãy xin tệp Excel gốc; nếu không có, hãy nhập danh sách vào Excel rồi chạy lại.',
  'file-archive':
    'Đây là tệp nén mà bên trong không có sổ tính Excel. Nếu có danh sách trong đó, hãy giải nén rồi chạy lại với các tệp bên trong; nếu tên tệp là .xlsx thì tệp đã bị đổi đuôi: hãy xin lại tệp gốc.',
  'file-page':
    'Đây là trang để trả lời, không phải danh sách hay tệp trả lời. Hãy mở trang, bấm “Lưu tệp trả lời”, rồi dùng tệp .csv mà trang đã lưu.',
  'file-report':
    'Đây là báo cáo kết quả gộp, không phải danh sách hay tệp trả lời. Hãy bỏ tệp này ra: muốn gộp thì chọn chính các danh sách; muốn trả lời thì dùng review.html hoặc conflicts.xlsx ở cùng thư mục.',
  'file-guide':
    'Đây là trang hướng dẫn, không phải danh sách hay tệp trả lời. Hãy bỏ tệp này ra: muốn gộp thì chọn các danh sách; muốn trả lời thì dùng review.html hoặc conflicts.xlsx của kết quả.',
  'csv-quote-open':
    'Dấu ngoặc kép mở ở dòng {row} không được đóng đúng. Hãy sửa dấu " ở dòng này, hoặc mở bằng Excel và lưu lại thành .xlsx.',
  'format-differs': 'Đuôi tệp là {extension} nhưng nội dung là {format}; đã đọc theo nội dung.',
  'hidden-sheet':
    'Trang tính bị ẩn nhưng vẫn được đọc. Nếu không cần, hãy xoá trang này trong Excel.',
  'hidden-rows':
    'Có {count} dòng bị ẩn (từ dòng {row}); vẫn được đọc. Nếu không cần, hãy xoá hẳn trong Excel.',
  'control-characters':
    'Đã bỏ ký tự điều khiển (NUL và tương tự) trong {count} ô; nếu ô nào trông lạ, hãy mở tệp gốc và gõ lại ô đó.',
  'lost-letters':
    'Có {count} ô mất chữ có dấu (thành dấu "?"), do tệp từng được lưu bằng bảng mã khác; ô đầu tiên ở dòng này. Hãy xin lại tệp gốc, hoặc lưu lại kiểu "CSV UTF-8" hay .xlsx.',
  'rows-split':
    'Mỗi dòng của danh sách nằm trong một ô; đã tách thành các cột ở dấu {delimiter}. Nếu sai, hãy tách bằng Dữ liệu › Văn bản thành cột (Text to Columns).',
  'some-rows-split':
    'Số dòng nằm trọn trong một ô (như khi cả dòng nằm trong dấu ngoặc kép), đã tách thành các cột như các dòng khác: {count}. Nếu sai, hãy sửa trong tệp.',
  'cell-too-long':
    'Có ô dài quá {limit} ký tự, không phải ô của một danh sách. Trong csv thường là do một dấu " đóng quá muộn: hãy sửa dòng này.',
  'row-wide':
    'Dòng này có hơn {limit} cột, không bảng tính nào chứa được. Trong csv thường là do mất dấu xuống dòng: hãy sửa dòng này, hoặc mở tệp bằng Excel và lưu lại thành .xlsx.',
  'file-large': 'Tệp lớn hơn {limit} MB. Hãy chia tệp thành nhiều tệp nhỏ hơn.',
  'file-expands':
    'Tệp nén này nở ra quá lớn nên không được mở (có thể là "bom nén"). Hãy mở bằng Excel, lưu lại thành .xlsx mới, hoặc xin lại tệp gốc.',
  'file-many-cells':
    'Tệp có hơn {limit} ô hoặc phần tử. Hãy xoá các trang và dòng không phải danh sách, hoặc chia tệp.',
  'file-many-rows':
    'Tính đến dòng này đã có hơn {limit} dòng có chữ, nhiều hơn hẳn số người trong một tệp cỡ này. Hãy xoá các dòng dưới danh sách (thường là số thứ tự hoặc công thức kéo xuống) rồi lưu lại tệp.',
  'file-many-sheets':
    'Tệp có hơn {limit} trang tính. Hãy xoá các trang không phải danh sách, hoặc chia thành nhiều tệp nhỏ hơn.',
  'file-much-text':
    'Các ô tính đến dòng này chứa hơn {limit} ký tự, nhiều hơn hẳn một danh sách cỡ này. Thường là một đoạn văn dài nằm ở hàng nghìn ô: hãy xoá cột đó, hoặc sao chép riêng danh sách sang tệp .xlsx mới.',
  'file-entities':
    'Tệp khai báo thực thể XML (ENTITY), điều mà không chương trình văn phòng nào làm, nên không được mở. Hãy xin lại tệp từ người gửi.',
  'file-part-path':
    'Trong tệp nén có phần mang đường dẫn ra ngoài tệp, nên không được mở. Hãy mở bằng Excel và lưu lại thành .xlsx mới, hoặc xin lại tệp từ người gửi.',
  'file-slow':
    'Đọc tệp này cần hơn {seconds} giây hoặc quá nhiều bộ nhớ nên đã dừng. Hãy mở bằng Excel, sao chép riêng danh sách sang tệp .xlsx mới.',
  'file-changed':
    '"{path}" bị thay đổi trong lúc đang đọc. Hãy đóng chương trình đang ghi tệp rồi chạy lại.',
  'file-cut-off':
    'Tệp dừng giữa chừng ở dòng này, như khi chép hay gửi bị đứt; phần trước đó vẫn được đọc. Hãy đối chiếu số người với bản gốc hoặc xin lại tệp.',
  'file-part-utf16':
    'Chỉ một phần tệp này ở dạng UTF-16, như khi nối nhiều tệp lại (copy *.csv …), nên sẽ mất người ở phần kia. Hãy đưa các tệp gốc vào thư mục thay cho tệp này.',
  'lines-not-utf8':
    'Có {count} dòng bị hỏng hoặc không ở dạng UTF-8 như phần còn lại của tệp; đây là dòng đầu tiên. Chữ ở các dòng ấy có thể sai. Hãy so họ tên với bản gốc.',
  'same-file-twice':
    'Tệp này giống hệt {files}, nên mỗi người trong đó được tính nhiều lần. Không tệp nào bị bỏ qua; hãy giữ một tệp, xoá các tệp còn lại rồi chạy lại.',
  'list-of-result':
    'Danh sách này là kết quả của một lần gộp trước, làm từ {files} cũng đang được gộp, nên có thêm nhiều câu hỏi thừa. Hãy bỏ tệp này ra rồi chạy lại. Muốn thêm danh sách vào kết quả cũ: hopnhat merge với --previous và thư mục kết quả đó.',
  'file-skipped': 'Không đọc được tệp này và đã bỏ qua theo --skip-bad-files: {reason}',
});
