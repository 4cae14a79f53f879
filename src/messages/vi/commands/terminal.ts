import type { TerminalArgs } from '../../../model/index.js';
import { sentences } from '../../sentences.js';

/** Errors, usage and progress on a terminal. */
export const terminal = sentences<TerminalArgs>()({
  decimal: '{whole},{fraction}',
  'error-cells':
    'Có {count} ô là lỗi công thức (#REF!, #N/A …), giá trị thật không còn trong tệp; ô đầu tiên ở dòng này. Hãy sửa công thức hoặc gõ giá trị vào ô trong tệp gốc rồi chạy lại.',
  'usage-unknown-option': 'Không có tuỳ chọn {option}.',
  'usage-unknown-option-near': 'Không có tuỳ chọn {option}. Có phải là {near}?',
  'usage-unknown-command': 'Không có lệnh {command}.',
  'usage-unknown-command-near': 'Không có lệnh {command}. Có phải là {near}?',
  'usage-missing-argument': 'Còn thiếu: {argument}.',
  'usage-option-argument': 'Tuỳ chọn {option} cần một giá trị.',
  'usage-bad-choice': 'Giá trị của {option} không hợp lệ. Dùng được: {known}.',
  'usage-excess': 'Thừa: {text}. Đường dẫn có dấu cách phải đặt trong dấu ngoặc kép.',
  'usage-read': 'Lệnh này đọc tệp đã điền qua tuỳ chọn --read. Hãy ghi: --read {text}',
  'usage-from': 'Thư mục kết quả nêu bằng tuỳ chọn --from. Hãy ghi: --from {text}',
  'usage-out': 'Thư mục để ghi vào nêu bằng tuỳ chọn -o. Hãy ghi: -o {text}',
  'usage-backslash':
    'Dấu \\ đứng ngay trước dấu ngoặc kép đóng nên các phần sau bị dính vào đường dẫn: {text} Hãy bỏ dấu \\ ở cuối đường dẫn.',
  'usage-see-help': 'Xem hướng dẫn: hopnhat --help, hoặc hopnhat <lệnh> --help.',
  'usage-see-help-command': 'Xem hướng dẫn và ví dụ: hopnhat {command} --help',
  'error-title': 'LỖI',
  'error-internal':
    'Chương trình gặp lỗi ngoài dự kiến; không ghi gì cả. Hãy báo cho người phát triển; đặt HOPNHAT_DEBUG=1 để xem chi tiết.',
  'error-memory':
    'Các danh sách cần nhiều bộ nhớ hơn máy này có. Chưa ghi gì. Hãy gộp từng tỉnh, rồi gộp các kết quả (xem “Gộp kết quả của nhiều đơn vị” trong docs/huong-dan-cntt-tra-cuu.md).',
  'warning-title': 'Lưu ý',
  'settings-unused':
    'Tệp này nằm cùng các danh sách nhưng lần chạy này không dùng. Muốn dùng thì chạy lại, thêm: {option}',
  'stage-read': 'Đang đọc tệp',
  'stage-recognise': 'Đang nhận dạng cột',
  'stage-normalise': 'Đang chuẩn hoá',
  'stage-match': 'Đang tìm người trùng',
  'stage-consolidate': 'Đang gộp',
  'stage-write': 'Đang ghi kết quả',
  'progress-files': '{done}/{total} tệp',
  'progress-rows': '{count} dòng',
  'progress-left': 'còn khoảng {seconds} giây',
});
