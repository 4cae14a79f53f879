import type { EvaluateArgs } from '../../../model/index.js';
import { sentences } from '../../sentences.js';

/** Comparing a result with known truth. */
export const evaluate = sentences<EvaluateArgs>()({
  'evaluate-bad-truth':
    '"{path}" không phải bảng đáp án: cần các cột file, sheet, row, person, và số nguyên ở cột row của mọi dòng.',
  'evaluate-no-rows':
    'Không dòng nào của "{path}" có trong kết quả. Tệp, trang và dòng phải viết như trong lineage.csv.',
  'evaluate-other-rows':
    'Không tính: {unknown} dòng mà bảng đáp án không có, {missing} dòng của bảng đáp án không được đọc là người.',
  'evaluate-crowded-rows':
    'Ở {count} dòng, bảng đáp án có nhiều người hơn số người đã đọc được ({rows}); chỉ những người đầu được so sánh. Nếu dòng đó là một người, hãy chỉ để lại một dòng cho người đó trong bảng đáp án.',
  'evaluate-inputs-changed':
    'Các tệp gốc đã thay đổi sau lần gộp đó: {files}. Số liệu theo tệp hiện tại.',
  'evaluate-result-differs':
    'Kết quả đó ghép người khác với phiên bản này từ cùng các tệp. Số liệu là của lần gộp theo phiên bản này.',
  'evaluate-not-pairs': '"{path}" đã có và không phải danh sách cặp. Hãy chọn tên khác.',
  'evaluate-pairs-written': 'Đã ghi {wrong} cặp gộp sai và {missed} cặp bỏ sót vào {path}',
  'evaluate-precision': 'Độ chính xác',
  'evaluate-recall': 'Độ phủ',
  'evaluate-wrong': 'Cặp gộp sai',
  'evaluate-missed': 'Cặp bỏ sót',
  'evaluate-merged': 'Tự gộp',
  'evaluate-answered': 'Sau khi trả lời đúng',
  'evaluate-rows': 'Số dòng được xét',
  'evaluate-people': 'Người có đúng một dòng kết quả',
  'evaluate-members': 'Dòng kết quả gộp nhiều người',
  'evaluate-questions':
    'Câu hỏi “Có phải một người?” trên {rows} số dòng (chưa hỏi {left}): thực sự là một người',
  'evaluate-blocking': 'Cặp đúng được đưa vào so sánh, trong {compared} cặp đã so',
  'evaluate-rule': 'Quy tắc chọn cặp',
  'evaluate-rule-pairs': 'Cặp trong các nhóm',
  'evaluate-rule-first': 'Cặp đúng được tìm thấy đầu tiên',
  'evaluate-rule-alone': 'Số cặp mất nếu bỏ quy tắc',
  'evaluate-probability': 'Xác suất',
  'evaluate-pairs': 'Cặp đã so',
  'evaluate-promised': 'Dự kiến',
  'evaluate-truly': 'Thực sự là một người',
});
