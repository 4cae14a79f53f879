import type { InitArgs } from '../../../model/index.js';
import { sentences } from '../../sentences.js';

/** Drafts of a plan and a branch table. */
export const init = sentences<InitArgs>()({
  'init-plan-title':
    'Kế hoạch gộp danh sách. Hãy sửa chỗ chưa đúng rồi chạy:\n  hopnhat merge . --plan hopnhat.yaml -o ket-qua\nChi tiết: docs/huong-dan-cntt-tra-cuu.md',
  'init-plan-target': 'Xã mới (chỉ cần khi không dùng bảng chi đoàn).',
  'init-plan-branches': 'Bảng chi đoàn: điền cột Xã mới, sửa cột Chi đoàn mới.',
  'init-plan-branches-filled':
    'Bảng chi đoàn: cột Xã mới đã điền đủ; hãy sửa cột Chi đoàn mới nếu cần.',
  'init-plan-branches-none':
    'Bảng chi đoàn: các danh sách không ghi chi đoàn nào nên bảng còn trống. Nếu điền bảng, hãy bỏ dấu # ở dòng dưới.',
  'init-plan-day': 'ngày ghi ở phần đầu trang',
  'draft-commune': 'Chưa rõ xã cũ: hãy điền.',
  'draft-joined': 'Được coi là {name}. Nếu không phải, hãy sửa tên chi đoàn mới.',
  'draft-same': 'Trùng tên với chi đoàn của {communes}, nên tên mới có thêm tên xã cũ.',
  'draft-same-open': 'Trùng tên với chi đoàn của {communes}: hãy đặt tên mới cho khác.',
  'draft-near': 'Gần giống tên: {names}. Nếu là một, hãy ghi cùng chi đoàn mới.',
  'draft-small': 'Ít hơn {minimum} người: hãy xem có cần ghép với chi đoàn khác.',
  'init-plan-sources':
    'Danh sách của các xã cũ. asOf là ngày của danh sách: khi thông tin khác nhau, danh sách mới hơn được dùng.',
  'init-plan-commune': 'Chưa rõ danh sách này của xã cũ nào. Hãy bỏ dấu # và điền:',
  'init-plan-rows':
    'Xã cũ được đọc ở từng dòng hoặc từng danh sách của tệp ({communes}), nên không ghi commune ở đây.',
  'init-plan-columns':
    'Các cột chỉ giữ kèm hoặc chưa chắc. Bỏ dấu # ở dòng columns và ở cột nào đúng là một trường ({fields}); chỗ … hãy ghi tên trường:',
  'init-written':
    'Đã ghi {files}. Hãy mở branches.csv, điền cột Xã mới và sửa cột Chi đoàn mới; xem lại hopnhat.yaml; rồi chạy: {command}',
  'init-written-filled':
    'Đã ghi {files}. Hãy mở branches.csv và sửa cột Chi đoàn mới nếu cần (cột Xã mới đã điền đủ); xem lại hopnhat.yaml; rồi chạy: {command}',
  'init-written-plan':
    'Đã ghi {files}. Các danh sách không ghi chi đoàn nào nên branches.csv còn trống và chưa được dùng. Hãy xem lại hopnhat.yaml; rồi chạy: {command}',
  'init-redrafted':
    'Đã ghi {file} theo kế hoạch đã sửa; các ô đã điền trong bảng cũ được giữ. Hãy xem lại rồi dùng thay bảng cũ: đổi tên thành branches.csv, hoặc chạy {command}',
  'init-exists': '"{path}" đã có, không ghi đè. Hãy đổi tên tệp đó hoặc xoá đi rồi chạy lại.',
  'init-not-folder': '"{path}" không phải thư mục. Hãy ghi thư mục chứa các danh sách.',
});
