import type { HelpArgs } from '../../../model/index.js';
import { sentences } from '../../sentences.js';

/** The frame of the help; commands and options are described in `cli/table`. */
export const help = sentences<HelpArgs>()({
  'help-program':
    'Gộp danh sách của các xã cũ thành danh sách của xã mới: tìm người trùng, xếp chi đoàn mới, ghi lại điều cần hỏi.',
  'help-title-usage': 'Cách dùng:',
  'help-title-arguments': 'Tham số:',
  'help-title-options': 'Tuỳ chọn:',
  'help-title-commands': 'Lệnh:',
  'help-option': 'xem hướng dẫn',
  'help-version': 'xem phiên bản',
  'help-examples': 'Ví dụ:',
  'help-usage-options': '[tuỳ chọn]',
  'help-usage-command': '<lệnh>',
});
