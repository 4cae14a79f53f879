import type { VerdictArgs } from '../../../model/index.js';
import { sentences } from '../../sentences.js';

/** Judging whether lists were read completely. */
export const verdict = sentences<VerdictArgs>()({
  'verdict-title': 'Kết luận',
  'verdict-complete': '{file}: đọc đủ ({lists} danh sách, {people} người).',
  'verdict-complete-counted':
    '{file}: đọc đủ ({lists} danh sách, {people} người; khớp cả {fitting} số người ghi trong danh sách).',
  'verdict-look': '{file}: cần xem lại:',
  'verdict-no-list': '{file}: không đọc được thành danh sách:',
  'verdict-offered': 'cột {column} “{heading}” giống {fieldWithin} nhưng chưa được lấy',
  'verdict-near': 'cột {column} “{heading}” có lỗi gõ, được hiểu là {fieldWithin}',
  'verdict-ambiguous':
    'cột {column} “{heading}” có thể là {fieldWithin} hoặc {rival}, nên chưa được lấy',
  'verdict-name-by-content': 'cột {column} “{heading}” được lấy làm {fieldWithin} chỉ nhờ nội dung',
  'verdict-unreadable': 'cột {column} “{heading}”: chỉ {share} % số ô đọc được thành {fieldWithin}',
  'verdict-commune':
    'chưa rõ xã cũ của {count} người (đặt tên tệp theo xã, hoặc ghi commune trong kế hoạch)',
  'verdict-branch': 'chưa rõ chi đoàn của {count} người',
  'verdict-rejected': '{count} dòng không đọc được thành người',
  'verdict-no-people': 'dưới tiêu đề không có người nào',
  'verdict-notes': '{count} lưu ý ghi dưới bảng của trang',
  'verdict-empty': 'trang trống',
  'verdict-no-header':
    'không có dòng tiêu đề; nếu là danh sách, hãy thêm dòng tiêu đề (Họ và tên, Ngày sinh …)',
  'verdict-no-name': 'không có cột họ tên',
  'verdict-relatives': 'ghi người thân của người ở phía trên hoặc ở trang khác',
  'verdict-others': 'ghi người ủng hộ hoặc con của hội viên, đoàn viên',
  'verdict-people-no-header':
    'có vẻ có người nhưng không có dòng tiêu đề; hãy thêm dòng tiêu đề (Họ và tên, Ngày sinh …), hoặc ghi cột trong kế hoạch',
  'verdict-transposed':
    'danh sách nằm ngang, mỗi người một cột; hãy chép sang trang mới bằng Dán đặc biệt › Chuyển vị (Transpose)',
  'verdict-counts': 'chỉ ghi số người của từng chi đoàn',
  'verdict-left-out': 'bỏ qua theo kế hoạch',
  'verdict-sheet': 'trang “{sheet}”:',
  'verdict-rows': 'dòng {rows}',
  'verdict-plan': 'nếu đúng, hãy ghi trong hopnhat.yaml, ở nguồn này: columns: {columns}',
  'verdict-more-reasons': '… và {count} chỗ khác',
  'verdict-more-no-list': '… và {count} tệp khác không đọc được thành danh sách',
  'verdict-files': '{count} tệp ({files}):',
  'verdict-total': 'Tất cả {files} tệp, {people} người: {counts}.',
  'verdict-total-complete': '{count} đọc đủ',
  'verdict-total-look': '{count} cần xem lại',
  'verdict-total-no-list': '{count} không đọc được thành danh sách',
  'verdict-next-merge': 'Việc tiếp theo: {command}',
  'verdict-next-look':
    'Việc tiếp theo: xem các chỗ nêu trên, sửa trong tệp gốc hoặc ghi trong kế hoạch hopnhat.yaml (hopnhat init viết sẵn), rồi chạy lại inspect; nếu đã đúng thì gộp: {command}',
  'verdict-next-fix': 'Việc tiếp theo: sửa {file} trước, rồi chạy lại inspect.',
  'verdict-next-fix-or-skip':
    'Việc tiếp theo: sửa {file} trước, rồi chạy lại inspect. Nếu chấp nhận bỏ những tệp không đọc được, cùng người ở đó, thì chạy: {command}',
  'verdict-next-others': '{file} (và {count} tệp khác)',
});
