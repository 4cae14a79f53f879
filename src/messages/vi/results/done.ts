import type { DoneArgs } from '../../../model/index.js';
import { sentences } from '../../sentences.js';

/** The end of a merge. */
export const done = sentences<DoneArgs>()({
  'result-left':
    'Kết quả trước đã được thay nhưng chưa xoá được, còn ở "{path}". Hãy đóng các tệp trong đó rồi xoá thư mục này.',
  'model-saved': 'Trọng số đã ghi ở: {path}',
  'done-title': 'Kết quả',
  'done-rows': 'Dòng đã đọc (người) từ {files} tệp',
  'done-people': 'Người sau khi gộp',
  'done-merged': 'Dòng trùng đã gộp',
  'done-rejected': 'Dòng không đọc được thành người',
  'done-questions': 'Câu hỏi cần trả lời',
  'done-other-branches': 'chi đoàn khác: {count}',
  'done-branches': 'Chi đoàn mới ({count})',
  'done-communes': 'Xã mới ({count})',
  'done-more-communes': '… và {count} xã khác',
  'done-folders': 'và {count} thư mục khác, mỗi xã mới một thư mục',
  'done-where': 'Kết quả ở: {folder}\n  {files}',
  'done-more-warnings': '… và {count} lưu ý khác cùng loại{places}',
  'done-all-warnings': 'Đủ các lưu ý: {path}',
  'done-next-questions': 'Việc tiếp theo: mở {path} và trả lời {count} câu hỏi.',
  'done-next-communes':
    'Việc tiếp theo: gửi cho mỗi xã thư mục mang tên xã đó; mỗi xã trả lời {path} của xã mình (tất cả {count} câu hỏi).',
  'done-next-only': 'Việc tiếp theo: mở {path} và trả lời các câu hỏi của xã này.',
  'done-next-apply': 'Nhận được tệp trả lời (một hay nhiều tệp) thì chạy: {command}',
  'done-left-out': 'Câu hỏi để lại cho lượt sau',
  'done-rounds': 'Số lượt trả lời dự kiến, kể cả lượt này',
  'done-decided': 'Quyết định có hiệu lực',
  'done-next-left-out':
    'Lượt này không hỏi câu nào; {count} câu để lại cho lượt sau (hỏi thêm: --max-questions <số>), trước mắt xếp theo quy tắc. Danh sách: {path}',
  'done-next-none': 'Không có câu hỏi nào. Danh sách dùng được ngay: {path}',
  'done-next-nobody':
    'Không đọc được người nào nên danh sách trống. Xem lý do từng dòng ở {path}; dùng hopnhat inspect để xem danh sách được đọc thế nào.',
  'strict-open': 'Còn {count} câu hỏi chưa trả lời (--strict).',
});
