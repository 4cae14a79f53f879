import type { CheckArgs } from '../../../model/index.js';
import { sentences } from '../../sentences.js';

/** Running fixture cases. */
export const check = sentences<CheckArgs>()({
  'check-pass': '✓ {name}',
  'check-fail': '✗ {name}: {count} điểm khác',
  'check-missing-file': '{file}: thiếu tệp mong đợi',
  'check-row-missing': '{file}: thiếu dòng {row} của kết quả mong đợi [{key}]',
  'check-row-extra': '{file}: thừa dòng {row} [{key}]',
  'check-cell': '{file} dòng {row} [{key}] {column}: mong đợi "{before}", có "{after}"',
  'check-truth': 'truth.csv: {member} gộp nhiều người khác nhau',
  'check-truth-rows': 'truth.csv: {count} dòng không khớp với các dòng đã đọc',
  'check-updated': '{name}: đã ghi lại {files}',
  'check-no-expected': '"{path}" chưa có thư mục expected/. Hãy chạy với --update để tạo.',
  'check-not-case': '"{path}" không phải ca mẫu: thiếu thư mục in/.',
  'check-summary': '{cases} ca, {failed} ca khác với mong đợi',
  'check-bytes': '{file}: cùng ô, khác byte (thứ tự dòng, xuống dòng hoặc BOM)',
});
