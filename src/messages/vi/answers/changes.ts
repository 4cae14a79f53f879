import type { ChangesArgs } from '../../../model/index.js';
import { sentences } from '../../sentences.js';

/** Changes against an earlier result. */
export const changes = sentences<ChangesArgs>()({
  'changes-no-roster':
    'Kết quả trước không có roster.csv hay roster.xlsx, nên changes.csv chỉ ghi thành viên mới, gộp, tách, không còn; không so được giá trị.',
  'done-new-questions': 'trong đó câu hỏi mới so với lần trước',
  'done-no-changes': 'So với kết quả trước: không có gì thay đổi.',
  'done-changes': 'So với kết quả trước (changes.csv)',
  'change-new': 'Người mới',
  'change-merged': 'Gộp vào người khác',
  'change-separated': 'Tách ra từ người khác',
  'change-moved': 'Xã mới, chi đoàn mới ghi khác trước',
  'change-corrected': 'Thông tin được bổ sung, sửa',
  'change-gone': 'Không còn dòng nào',
  'change-settled': 'Câu hỏi được danh sách mới giải quyết',
  'questions-settled':
    '{count} câu đang hỏi nay không hỏi nữa vì danh sách mới đã giải quyết theo quy tắc: {merged} cặp được gộp, {apart} cặp để riêng, {other} câu khác. Xem changes.csv (settled); nhất là các cặp được gộp.',
  'report-changes': 'Thay đổi so với kết quả trước',
  'report-changes-note': 'So với danh sách của lần trước. Đủ các thay đổi ở changes.csv.',
  'report-new-questions': 'Câu hỏi mới so với lần trước: {count}.',
  'column-change': 'Thay đổi',
  'column-member': 'Mã',
  'column-name': 'Họ và tên',
  'column-member-before': 'Mã trước',
  'column-rows': 'Nguồn',
  'column-before': 'Trước',
  'column-after': 'Nay',
});
