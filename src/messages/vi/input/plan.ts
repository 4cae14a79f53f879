import type { PlanArgs } from '../../../model/index.js';
import { sentences } from '../../sentences.js';

/** Plan and profile. */
export const plan = sentences<PlanArgs>()({
  'plan-large':
    'Tệp có hơn {limit} ký tự hoặc mục, không kế hoạch hay hồ sơ nào cần đến. Hãy ghi tên thư mục thay cho từng tệp, hoặc kiểm tra xem có đúng tệp không.',
  'plan-aliases':
    'Tệp lặp lại các phần của chính nó theo tên (* và &) hơn {limit} lần. Hãy viết hẳn các phần đó ra.',
  'plan-yaml':
    'Không đọc được YAML ở dòng này. Hãy kiểm tra thụt đầu dòng, dấu hai chấm và dấu ngoặc.',
  'plan-backslash':
    'Trong dấu ngoặc kép của YAML, dấu \\ có nghĩa riêng. Hãy viết đường dẫn với dấu /, ví dụ "D:/danh sach/a.xlsx".',
  'plan-key': 'Không có mục "{key}" trong {where}. Các mục có thể dùng: {known}.',
  'plan-key-near': 'Không có mục "{key}" trong {where}. Có phải là "{near}"?',
  'plan-none':
    'Tệp này không phải kế hoạch. Kế hoạch là tệp .yaml gồm các dòng “mục: giá trị”; hopnhat init viết sẵn. Danh sách thì ghi tên mà không cần --plan; bảng chi đoàn ghi sau --branches, tệp trả lời ghi sau --decisions.',
  'plan-type-array': '"{where}" phải gồm các dòng thụt vào, bắt đầu bằng dấu - và dấu cách.',
  'plan-type-object': '"{where}" phải gồm các dòng “mục: giá trị” thụt vào.',
  'plan-type-string': '"{where}" còn thiếu, hoặc không phải là chữ.',
  'plan-type-number': '"{where}" phải là số.',
  'plan-type-whole': '"{where}" phải là số nguyên.',
  'plan-type-boolean': '"{where}" phải là true hoặc false.',
  'plan-value': '"{where}" có giá trị không hợp lệ. Các giá trị có thể dùng: {known}.',
  'plan-date': '"{where}" phải là ngày dạng 2025-06-30.',
  'plan-small': '"{where}" quá nhỏ hoặc để trống; tối thiểu là {limit}.',
  'plan-big': '"{where}" quá lớn; tối đa là {limit}.',
  'plan-other': '"{where}" không hợp lệ. Hãy xem mẫu trong tài liệu.',
  'plan-field-unknown':
    'Kế hoạch ghi cột "{column}" là "{name}" nhưng không có trường này. Hãy ghi một trong: {known}.',
  'plan-sheet-missing':
    'Kế hoạch ghi trang "{wanted}" nhưng tệp chỉ có: {sheets}. Hãy sửa mục sheet cho đúng tên trang.',
  'plan-source-twice':
    'Nguồn #{first} và #{second} trong kế hoạch cùng là "{path}". Hãy gộp thành một nguồn, hoặc ghi trang tính (sheet) cho từng nguồn.',
  'plan-source-unused':
    'Nguồn "{path}" trong kế hoạch không ứng với tệp nào được đọc. Hãy kiểm tra đường dẫn.',
  'model-unreadable':
    '"{where}": đây không phải mô hình đã lưu. Hãy dùng tệp do --save-model ghi, hoặc summary.json của một kết quả.',
  'profile-none':
    'Tệp này không phải tệp hồ sơ. Hãy dùng một trong: {known}, hoặc một tệp .yaml như mẫu trong tài liệu. Danh sách thì ghi tên mà không cần --profile; kế hoạch ghi sau --plan.',
  'profile-fault': '"{where}" trong tệp hồ sơ không hợp lệ. Hãy xem mẫu trong tài liệu.',
  'profile-unknown':
    'Không có hồ sơ "{profile}". Hãy dùng một trong: {known}, hoặc đường dẫn tới tệp hồ sơ.',
  'profile-assumed':
    'Loại danh sách: {profile} (tiêu đề không cho biết là đoàn viên, đảng viên hay hội viên nên dùng tên cột chung; để chọn, hãy thêm --profile hoặc ghi profile trong kế hoạch).',
  'profile-recognised': 'Loại danh sách: {profile} ({evidence}).',
  'profile-earlier': 'Loại danh sách: {profile} (theo kết quả trước).',
  'organisations-differ':
    'Danh sách của nhiều hội đã được gộp chung: {organisations}. Nếu mỗi hội có danh sách riêng, hãy gộp riêng các tệp của từng hội. Nếu là các trang của một tệp, hãy chỉ ghi các trang của một hội trong hopnhat.yaml, ví dụ sources: [{ path: a.xlsx, sheet: Sheet1 }].',
  'profiles-mixed':
    'Các danh sách thuộc nhiều loại nên không gộp chung được: {kinds}. Hãy gộp riêng từng loại; nếu tất cả là một loại, hãy thêm --profile hoặc ghi profile trong kế hoạch.',
  'profile-of-files': '{profile} (theo {evidence}; tệp: {files})',
});
