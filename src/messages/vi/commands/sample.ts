import type { SampleArgs } from '../../../model/index.js';
import { sentences } from '../../sentences.js';

/** Synthetic rosters. */
export const sample = sentences<SampleArgs>()({
  'sample-rows-few':
    'Số dòng quá ít: cần một số nguyên từ {least} trở lên. Hãy chạy lại với --rows {least} hoặc lớn hơn.',
  'sample-format-province':
    'Chỉ kịch bản province có nhiều định dạng. Hãy bỏ --format, hoặc thêm --scenario province.',
  'sample-written':
    'Đã ghi {count} tệp vào {path} (người không có thật). Để gộp, hãy chạy: {command}',
  'sample-exists': 'Thư mục "{path}" đã có tệp. Hãy chọn thư mục mới.',
});
