import type { AuditArgs } from '../../../model/index.js';
import { sentences } from '../../sentences.js';

/** Checking a result by a random sample. */
export const audit = sentences<AuditArgs>()({
  'sheet-audit': 'Kiểm tra',
  'audit-head-id': 'Mã câu hỏi',
  'audit-head-number': 'Số',
  'audit-head-answer': 'Quyết định',
  'audit-head-note': 'Ghi chú',
  'audit-head-name': 'Họ và tên',
  'audit-head-birth': 'Ngày sinh, giới tính',
  'audit-head-id-number': 'Số giấy tờ',
  'audit-head-phone': 'Số điện thoại',
  'audit-head-branch': 'Chi đoàn, xã cũ',
  'audit-head-place': 'Lấy từ',
  'audit-head-sample': 'Mẫu',
  'audit-cannot-tell': 'Không rõ',
  'audit-choice': 'Hãy chọn trong danh sách, hoặc bỏ trống.',
  'audit-guide-title': 'Kiểm tra kết quả gộp bằng mẫu ngẫu nhiên',
  'audit-guide-purpose':
    'Mỗi dòng của trang “Kiểm tra” đặt hai dòng danh sách cạnh nhau (A và B). Hãy cho biết đó là một người hay hai người.',
  'audit-guide-answer':
    'Trả lời ở cột “Quyết định” (nền vàng): “Một người”, “Hai người” hoặc “Không rõ”. Ô nền cam là chỗ A và B khác nhau.',
  'audit-guide-unsure':
    'Chỉ chọn “Không rõ” khi đã hỏi mà vẫn không biết. Dòng bỏ trống hoặc “Không rõ” không được tính.',
  'audit-guide-list':
    'Nên mở danh sách gốc (tệp, trang, dòng ghi ở cột “Lấy từ”), hoặc hỏi chi đoàn. Đừng xem kết quả gộp trước khi trả lời.',
  'audit-guide-order':
    'Thứ tự các dòng là ngẫu nhiên, không nói lên điều gì. Mẫu có cả cặp đã gộp và cặp chưa gộp.',
  'audit-guide-return':
    'Làm xong, lưu tệp và gửi lại. Người lập danh sách chạy: hopnhat audit --read <tệp này> --from <kết quả>.',
  'audit-guide-sample': 'Mẫu {sample}: {count} dòng (cỡ mẫu {size}, số khởi đầu {seed}).',
  'audit-page-title': 'Kiểm tra kết quả gộp',
  'audit-page-done': 'Đã xem hết. Bấm “Lưu tệp trả lời” rồi gửi tệp đó cho người lập danh sách.',
  'audit-page-paper': 'Đánh dấu vào ô vuông. Sau đó nhập lại vào trang này theo số câu.',
  'audit-page-file-name': '{name}-tra-loi',
  'audit-no-target':
    'Cần tệp để ghi mẫu (-o kiem-tra.xlsx), hoặc tệp đã trả lời (--read kiem-tra.xlsx).',
  'audit-not-workbook': '"{path}" phải có đuôi .xlsx.',
  'audit-in-result':
    '"{path}" ở trong thư mục kết quả. Hãy ghi ra ngoài thư mục đó, để lần gộp sau không vướng.',
  'audit-nothing': 'Kết quả này có ít hơn hai người nên không có gì để kiểm tra.',
  'audit-target-other': '"{path}" đã có và không phải tệp kiểm tra. Hãy chọn tên khác.',
  'audit-target-answered': '"{path}" đã có câu trả lời. Hãy chọn tên khác.',
  'audit-page-other':
    '"{path}" là trang của mẫu khác hoặc đã được sửa; có thể có người đang trả lời nên không ghi đè. Hãy chọn tên khác.',
  'audit-written': 'Đã ghi {count} cặp cần kiểm tra vào {path} và {page} (cùng nội dung).',
  'audit-next':
    'Trả lời trong tệp Excel rồi chạy: {command}\nTrả lời trên trang {page} thì bấm “Lưu tệp trả lời” và đọc tệp {answers} mà trang lưu, thay cho tệp Excel.',
  'audit-inputs-changed':
    'Các tệp gốc đã thay đổi sau lần gộp đó: {files}. Mẫu và số liệu theo tệp hiện tại.',
  'audit-result-differs':
    'Kết quả đó ghép người khác với phiên bản này từ cùng các tệp. Số liệu là của lần gộp theo phiên bản này.',
  'audit-masked':
    'Kết quả này che số, nên tệp kiểm tra cũng che số. Hãy đối chiếu với danh sách gốc.',
  'audit-two-samples': 'Các tệp thuộc nhiều mẫu khác nhau: {samples}. Hãy đọc từng mẫu một.',
  'apply-of-audit':
    'Đây là mẫu kiểm tra. Muốn có kết quả mới theo các câu trả lời trong đó: hopnhat audit --read <tệp> --from <kết quả> -o <kết quả mới>.',
  'audit-of-questions':
    'Đây là tệp trả lời câu hỏi, không phải mẫu kiểm tra. Hãy đọc bằng: hopnhat apply <tệp> --from <kết quả> -o <kết quả mới>.',
  'audit-no-answers':
    'Chưa có câu trả lời nào dùng được, nên chưa ước lượng được gì. Hãy điền cột “Quyết định” của mẫu, lưu lại rồi chạy lại lệnh này.',
  'audit-not-sample':
    'Không phải mẫu kiểm tra đã trả lời: thiếu cột Mã câu hỏi hoặc Quyết định. Hãy dùng tệp mà hopnhat audit -o đã ghi, hoặc tệp trả lời của trang.',
  'audit-of-another':
    'Cả {count} câu trả lời đều không thuộc mẫu của kết quả này. Hãy chọn đúng kết quả ở --from.',
  'audit-answer-unreadable':
    'Không hiểu câu trả lời. Hãy chọn “Một người”, “Hai người” hoặc “Không rõ”.',
  'audit-answer-unknown-line':
    'Dòng này không thuộc mẫu của kết quả (kết quả khác, hoặc danh sách gốc đã đổi) nên không tính. Hãy chọn đúng kết quả ở --from, hoặc rút mẫu mới.',
  'audit-answers-differ':
    'Cùng một câu có các câu trả lời khác nhau nên không tính. Hãy chỉ giữ câu trả lời đúng rồi đọc lại.',
  'audit-row-of-others':
    'Dòng này ghi những người của một câu khác với Mã câu hỏi (có thể một cột đã bị sắp xếp hoặc dời riêng), nên câu trả lời không tính. Hãy trả các cột về như cũ, hoặc trả lời lại trong tệp đã nhận.',
  'audit-answers-shifted':
    'Nhiều câu trả lời trên trang này trái với kết quả, như khi chèn hoặc xoá một ô trong cột, hoặc sắp xếp riêng cột đó. Không câu nào được tính. Hãy trả lời lại trong tệp đã nhận.',
  'audit-two-merged': 'Câu trả lời là hai người, nhưng kết quả đã gộp {first} với {second}.',
  'audit-one-apart': 'Câu trả lời là một người, nhưng kết quả để riêng {first} và {second}.',
  'audit-contrary-next':
    'Kết quả chưa thay đổi. Muốn có kết quả mới theo các câu trả lời này, hãy chạy: {command}',
  'audit-answers-read':
    'Đã đọc {answered} câu trả lời dùng được; {unsure} “không rõ”, {open} chưa có câu trả lời dùng được. Số dòng trả lời không dùng được: {unusable}.',
  'audit-stratum': 'Nhóm',
  'audit-pairs': 'Số cặp trong kết quả',
  'audit-drawn': 'Đã rút',
  'audit-answered': 'Đã trả lời',
  'audit-one': 'Là một người',
  'audit-stratum-merged-weak': 'Đã gộp, bằng chứng vừa đủ',
  'audit-stratum-merged-middle': 'Đã gộp, bằng chứng khá',
  'audit-stratum-merged-strong': 'Đã gộp, bằng chứng mạnh',
  'audit-stratum-near-likely': 'Chưa gộp, khá giống',
  'audit-stratum-near-unlikely': 'Chưa gộp, hơi giống',
  'audit-stratum-near-cannot-link': 'Giữ riêng theo quy tắc',
  'audit-stratum-single': 'Người chỉ có một dòng, với dòng giống nhất',
  'audit-estimate': 'Ước lượng',
  'audit-interval': 'Khoảng tin cậy 95 %',
  'audit-precision': 'Độ chính xác (cặp đã gộp đúng là một người)',
  'audit-recall': 'Độ phủ trong các cặp đã gộp và gần giống',
  'audit-recall-singles': 'Độ phủ, tính cả người chỉ có một dòng',
  'audit-covered':
    'Độ phủ không xét các cặp ít giống hơn: {below} cặp đã so sánh, mà mô hình dự kiến {expected} cặp là một người, và các cặp chưa so sánh. Nhóm “người chỉ có một dòng” tìm trong số đó, mỗi người một dòng giống nhất.',
  'audit-large-members':
    '{count} người có hơn 200 dòng: chỉ rút các cặp với dòng đầu của mỗi người.',
  'audit-unanswered':
    'Chưa có câu trả lời dùng được cho: {strata}. Khoảng tin cậy vì thế rất rộng.',
  'audit-threshold': 'Ngưỡng gộp (bit)',
  'audit-merged-pairs': 'Cặp sẽ gộp',
  'audit-right-pairs': 'Gộp đúng',
  'audit-own-threshold': '{bits} (hiện nay)',
  'audit-thresholds-note':
    'Ước lượng theo từng cặp, chưa kể việc ghép qua dòng thứ ba. Đặt ngưỡng bằng matching.mergeAt trong kế hoạch.',
});
