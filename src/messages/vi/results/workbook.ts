import type { WorkbookArgs } from '../../../model/index.js';
import { sentences } from '../../sentences.js';

/** Texts of the workbooks. */
export const workbook = sentences<WorkbookArgs>()({
  'kind-TRUNG_NGUOI': 'Có phải một người?',
  'kind-LECH_THONG_TIN': 'Thông tin khác nhau',
  'kind-TRUNG_GIAY_TO': 'Số giấy tờ không thống nhất',
  'kind-CHI_DOAN': 'Chưa rõ chi đoàn mới',
  'kind-DIA_BAN': 'Chưa rõ xã mới',
  'kind-DU_LIEU_LOI': 'Dữ liệu sai',
  'decision-GOP': 'Một người',
  'decision-RIENG': 'Hai người',
  'decision-CHON': 'Dòng này đúng',
  'decision-BO_QUA': 'Để nguyên',
  'suggested-row': 'Dòng {letter} đúng',
  'answer-TRUNG_NGUOI': 'Chọn “Một người” hoặc “Hai người”. Trả lời ở một dòng là đủ.',
  'answer-LECH_THONG_TIN':
    'Chọn “Dòng này đúng” ở dòng có giá trị đúng, hoặc gõ giá trị đúng vào cột “Giá trị đúng”; chọn “Hai người” nếu đó là những người khác nhau.',
  'answer-TRUNG_GIAY_TO':
    'Chọn “Dòng này đúng” ở dòng của người có số này, hoặc gõ số đúng vào cột “Giá trị đúng”; chọn “Hai người” nếu mỗi người giữ số của mình.',
  'answer-CHI_DOAN':
    'Chọn “Dòng này đúng” ở dòng có chi đoàn mới đúng, hoặc chọn (gõ) tên chi đoàn mới ở cột “Giá trị đúng”; chọn “Hai người” nếu đó là những người khác nhau.',
  'answer-DIA_BAN':
    'Gõ tên xã cũ của danh sách vào “Giá trị đúng”; nếu không biết, hoặc nếu xã cũ bị chia, gõ xã mới.',
  'answer-DU_LIEU_LOI': 'Xem lại danh sách gốc rồi gõ giá trị đúng vào cột “Giá trị đúng”.',
  'sheet-roster': 'Danh sách',
  'sheet-guide': 'Hướng dẫn',
  'sheet-questions': 'Câu hỏi',
  'sheet-branches': 'Chi đoàn mới',
  'choice-unknown':
    'Câu trả lời này không có trong danh sách chọn. Hãy chọn lại, hoặc giữ nếu đúng là điều muốn ghi.',
  'choice-branch':
    'Tên này không có trong trang “Chi đoàn mới”. Chỉ giữ lại nếu đúng là tên chi đoàn mới.',
  'guide-title': 'Những điểm cần anh, chị quyết định',
  'guide-purpose':
    'Trang “Câu hỏi” nêu những điểm mà chương trình không được tự quyết định. Anh, chị chỉ cần trả lời những câu mình biết chắc.',
  'guide-question':
    'Các dòng có cùng “Mã xung đột” là một câu hỏi; dòng A, B, … là các dòng của danh sách gốc, hoặc các giá trị, cần so sánh. Nền trắng và nền xanh nhạt xen kẽ theo từng câu.',
  'guide-marks': 'Ô nền cam là chỗ các dòng khác nhau; chữ đỏ đậm là những chữ khác nhau.',
  'guide-decide':
    'Trả lời ở cột “Quyết định” (nền vàng, bấm vào ô rồi chọn trong danh sách). Bảng bên dưới cho biết cách trả lời từng loại.',
  'guide-value': 'Nếu không dòng nào đúng, gõ giá trị đúng vào cột “Giá trị đúng”.',
  'guide-skip':
    '“Để nguyên”: đã xem, giữ như trong lúc chờ (xem dòng “Chưa biết” bên dưới), không hỏi lại.',
  'guide-facts':
    'Cũng có thể ghi ở “Quyết định”: “đã mất”, “đã chuyển đi”, “không còn sinh hoạt” (người đó vẫn ở danh sách, có ghi tình trạng); “không có số”, “xoá giá trị” (bỏ số, ngày … đang hỏi ở dòng đó); “trùng với B” hoặc “trùng với” kèm Mã ở roster.xlsx.',
  'guide-open':
    'Chưa biết thì để trống; câu hỏi vẫn còn đó cho lần sau. Trong lúc chờ: hai người chưa gộp; chi đoàn, xã chưa rõ thì để trống; thông tin hay chi đoàn của các dòng khác nhau thì tạm theo dòng A.',
  'guide-notes':
    'Cột “Ghi chú”: ghi gì cũng được giữ lại, nhưng không thay cho quyết định. Trả lời nào chưa dùng được thì lần sau hiện lại ở cột “Gợi ý”, kèm lý do.',
  'guide-columns':
    'Được lọc, chia tệp cho nhiều người cùng làm; muốn sắp xếp, thêm cột thì bỏ khoá trang (không có mật khẩu). Chỉ cần giữ nguyên hai cột “Mã xung đột” và “Bản ghi”.',
  'guide-return':
    'Làm xong, lưu tệp (dạng Excel là tốt nhất; dạng CSV chỉ lưu trang đang mở, nên hãy mở trang “Câu hỏi” trước) rồi gửi lại cho người lập danh sách.',
  'guide-private':
    'Tệp có dữ liệu cá nhân: không gửi qua nhóm chat công khai, xoá các bản sao khi không còn cần.',
  'guide-kind': 'Loại câu hỏi',
  'guide-answer': 'Cách trả lời',
  'guide-choices': 'Chọn trong danh sách',
});
