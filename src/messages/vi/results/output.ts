import type { OutputArgs } from '../../../model/index.js';
import { sentences } from '../../sentences.js';

/** Files in the layouts of other systems. */
export const output = sentences<OutputArgs>()({
  'format-unknown':
    'Không có dạng “{name}” cho loại danh sách {profile}. --format (hoặc output.formats trong kế hoạch) nhận: {known}.',
  'target-holds-edits':
    'Tệp “{file}” trong “{path}” đã được sửa hoặc lưu lại sau khi ghi, nên không bị thay. Chuyển tệp đó sang thư mục khác (danh sách thì gộp được như các danh sách khác), hoặc chọn thư mục kết quả khác.',
  'output-values-left':
    'Mẫu {output}: {count} giá trị của {people} người không ghi được vào mẫu nên để trống. Xem từng giá trị trong {path}.',
  'output-columns-left':
    'Mẫu {output}: {count} cột của danh sách không có trong mẫu. Tên các cột ghi ở cuối {path}.',
  'output-no-label': 'Danh mục của hệ thống không có giá trị này',
  'output-no-gender': 'Chưa biết nam hay nữ',
  'output-no-cell': 'Mẫu không có ô cho giá trị này',
  'output-no-column': 'Mẫu không có cột này; {count} người có giá trị',
  'choice-label': 'Giá trị này không có trong danh mục của hệ thống. Chọn trong danh sách.',
});
