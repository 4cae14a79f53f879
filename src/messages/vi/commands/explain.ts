import type { ExplainArgs } from '../../../model/index.js';
import { sentences } from '../../sentences.js';

/** Explaining a pair of rows or a member. */
export const explain = sentences<ExplainArgs>()({
  'explain-field': 'Trường',
  'explain-level': 'Mức so sánh',
  'explain-weight': 'Trọng số (bit)',
  'explain-prior': 'Xác suất ban đầu (vị trí, số người)',
  'explain-shared-people': '{count} người khác có trên cả hai',
  'explain-twice-listed': '{count} người khác có hai lần',
  'explain-relatives': 'Có thể là người cùng nhà',
  'explain-total': 'Tổng',
  'explain-thresholds': 'Từ {merge} bit: tự gộp; từ {ask} bit: hỏi.',
  'band-same': '→ Một người (khả năng {percent} %)',
  'band-ask': '→ Cần hỏi (khả năng {percent} %)',
  'band-different': '→ Hai người (khả năng là một: {percent} %)',
  'band-apart': '→ Hai người, dù tổng điểm cao',
  'cannot-link-different-members':
    'Hai Mã khác nhau trong danh sách của một kết quả: ở đó đã là hai người.',
  'cannot-link-different-numbers': 'Hai số CCCD hợp lệ khác nhau: không tự gộp; hãy kiểm tra số.',
  'cannot-link-different-middle-names':
    'Tên đệm khác nhau, không có số giấy tờ chung (có thể là anh chị em sinh đôi): không tự gộp.',
  'cannot-link-different-surnames': 'Họ khác nhau, không có số giấy tờ chung: không tự gộp.',
  'cannot-link-different-names': 'Tên khác nhau (có thể là anh chị em sinh đôi): không tự gộp.',
  'cannot-link-marked-names':
    'Cùng một danh sách mà tên có dấu phân biệt người trùng tên (An, An 2): không tự gộp.',
  'cannot-link-noted-namesakes':
    'Cùng một danh sách mà ghi chú nói có hai người trùng tên: không tự gộp.',
  'cannot-link-different-codes':
    'Số thẻ hoặc mã khác nhau, mà ngày sinh đầy đủ và số giấy tờ chưa trùng: không tự gộp.',
  'cannot-link-unconfirmed':
    'Ngoài họ tên, năm sinh và đơn vị, chưa đủ thông tin trùng nhau, hoặc thông tin khác lệch nhau: hãy bổ sung ngày sinh đầy đủ hoặc số giấy tờ.',
  'explain-one': 'Trong kết quả: một người, Mã {ids}.',
  'explain-repeated':
    'Một dòng nằm ở danh sách ghi lại người của danh sách đầy đủ hơn, nên được coi là người cùng tên ở đó.',
  'explain-two': 'Trong kết quả: hai người, Mã {ids}.',
  'explain-decided': 'Đã trả lời ở câu {question}: {answer} ({source}).',
  'explain-decided-unused':
    'Đã trả lời ở câu {question}: {answer} ({source}), nhưng không dùng được: xem decisions.csv.',
  'explain-member': '{id} · {branch} · {commune}',
  'explain-value': 'Giá trị',
  'explain-origin': 'Lấy từ dòng',
  'explain-rule': 'Vì',
  'explain-removed': 'Câu trả lời cho câu {question} đã xoá giá trị của mục {field} ({source}).',
  'explain-note': 'Ghi chú ở câu {question}: {note}',
  'explain-links': 'Liên hệ giữa các dòng, yếu nhất trước (bit):',
  'explain-rows': 'Từ các dòng',
  'explain-no-sheet': 'Tệp này không có trang "{sheet}". Các trang: {sheets}.',
  'explain-no-row':
    'Không có dòng "{row}". Hãy viết dạng tệp:trang:số dòng (tệp::số dòng cho csv). Các tệp: {files}.',
  'explain-no-row-skipped':
    'Dòng "{row}" không phải là một người mà là: {reason}. Nếu đúng là một người, hãy sửa dòng này trong tệp gốc rồi gộp lại.',
  'explain-no-row-rejected':
    'Dòng "{row}": {reason}. Hãy sửa dòng này trong tệp gốc, hoặc trả lời câu hỏi về nó trong tệp conflicts.',
  'reason-no-name': 'dòng này là một người nhưng không có họ tên',
  'reason-name-unreadable': 'dòng này là một người nhưng không đọc được họ tên',
  'explain-row-rejected': 'Người khác trên dòng này: {reason}.',
  'explain-no-question':
    'Kết quả này không có câu hỏi {question} đang mở. Có thể câu hỏi đã được trả lời, hoặc thuộc kết quả khác: xem decisions.csv và conflicts.csv.',
  'explain-bad-row':
    '"{row}" không phải dòng, Mã hay mã câu hỏi. Hãy viết dạng tệp:trang:số dòng (tệp::số dòng cho csv), Mã TV…, hoặc mã câu hỏi X….',
  'explain-inputs-changed':
    'Các tệp gốc đã thay đổi sau lần gộp đó: {files}. Giải thích theo tệp hiện tại.',
  'explain-no-result':
    '"{path}" không phải kết quả mà merge đã ghi. Hãy chỉ tới thư mục đã ghi sau -o.',
  'explain-part-of-result':
    '"{path}" chỉ là một phần của kết quả. Hãy chỉ tới thư mục của cả kết quả: "{result}".',
});
