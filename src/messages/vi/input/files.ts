import type { FilesArgs } from '../../../model/index.js';
import { sentences } from '../../sentences.js';

/** Finding and writing files. */
export const files = sentences<FilesArgs>()({
  'input-missing': 'Không tìm thấy "{path}". Hãy kiểm tra lại đường dẫn.',
  'masked-path-several':
    'Kết quả trước đã che số, và có nhiều tên giống "{path}" sau khi che. Hãy đổi tên hoặc chuyển những tệp, thư mục kia đi nơi khác rồi thử lại.',
  'input-is-result':
    '"{path}" là kết quả của một lần gộp trước, không phải danh sách gốc. Hãy chỉ tới thư mục chứa danh sách của các xã cũ. Muốn gộp kết quả của nhiều nơi, hãy nêu tệp roster.csv của từng kết quả.',
  'no-rosters':
    'Không có danh sách Excel hay CSV nào trong "{path}". Cần tệp .xlsx, .xlsm, .xlsb, .xls, .ods, .fods, .csv, .tsv hoặc .txt.',
  'no-rosters-others':
    'Trong "{path}" không có danh sách Excel hay CSV, chỉ có {count} tệp loại khác ({files}). Word, PDF, ảnh và tệp nén không đọc được: hãy xin tệp Excel, hoặc chép danh sách sang Excel rồi lưu thành .xlsx.',
  'no-inputs':
    'Chưa cho biết danh sách nào. Hãy ghi tệp hoặc thư mục, hoặc mục sources trong hopnhat.yaml.',
  'link-outside':
    'Đường tắt dẫn ra ngoài thư mục nên không được đọc. Hãy chép tệp thật vào thư mục.',
  'file-not-read':
    'Tệp này không được đọc (không phải Excel hay CSV). Nếu có danh sách trong đó, hãy xin tệp Excel, hoặc chép sang Excel rồi lưu thành .xlsx.',
  'file-of-questions':
    'Đây là tệp câu hỏi của một kết quả, không phải danh sách, nên không được gộp. Nếu đã có câu trả lời: hopnhat apply (mẫu kiểm tra: hopnhat audit --read; danh sách đối chiếu: hopnhat verify --read).',
  'file-of-branches':
    'Đây là bảng chi đoàn, không phải danh sách; lần chạy này không dùng. Muốn dùng thì chạy lại, thêm --branches và tên tệp này; có nhiều bảng thì để vào một thư mục riêng rồi ghi tên thư mục đó.',
  'file-of-result':
    'Tệp này do hopnhat ghi (sổ quyết định, danh sách việc cần làm, truth.csv …), không phải danh sách, nên không được gộp. Muốn dùng sổ quyết định: thêm --decisions và tên sổ.',
  'file-open-elsewhere':
    '"{path}" đang mở trong Excel hoặc chương trình khác. Hãy đóng lại rồi thử lại.',
  'file-not-allowed':
    'Không có quyền đọc hoặc ghi "{path}". Hãy xin quyền, hoặc chép sang thư mục khác.',
  'file-failed':
    'Máy không đọc hoặc ghi được "{path}" ({code}). Hãy chép sang một thư mục ngay trên máy (không phải OneDrive, ổ mạng), đường dẫn ngắn, rồi chạy lại.',
  'file-is-folder': '"{path}" là thư mục, nhưng ở đây cần một tệp. Hãy ghi tên tệp.',
  'file-not-folder': '"{path}" là tệp, nhưng ở đây cần một thư mục. Hãy ghi tên thư mục.',
  'file-in-path':
    'Không có thư mục cho "{path}": một phần của đường dẫn này là tệp. Hãy kiểm tra lại đường dẫn.',
  'disk-full': 'Ổ đĩa đã đầy, không ghi được "{path}". Hãy giải phóng chỗ rồi chạy lại.',
  'target-name':
    'Windows không dùng được tên thư mục "{path}". Hãy đặt tên khác: không có < > : " | ? *, không kết thúc bằng dấu chấm hay dấu cách, không phải con, aux, nul …',
  'target-not-empty':
    'Thư mục "{path}" có tệp khác, không phải kết quả của hopnhat. Hãy chọn thư mục mới hoặc thư mục trống.',
  'target-holds-result':
    'Thư mục "{path}" đã có kết quả trước. Hãy chọn thư mục khác, hoặc thêm --force để ghi đè.',
  'target-foreign-file':
    'Thư mục "{path}" có tệp "{file}" không do hopnhat ghi, nên không ghi đè. Hãy chuyển tệp đó đi, hoặc chọn thư mục khác.',
  'target-holds-answers':
    '"{file}" trong "{path}" đã có câu trả lời chưa được dùng, nên không ghi đè. Hãy chép tệp đó ra chỗ khác trước, hoặc chọn thư mục khác.',
  'target-holds-decisions':
    'Thư mục "{path}" giữ {count} quyết định (decisions.csv) mà lần chạy này không mang theo, nên không ghi đè. Hãy chạy tiếp từ đó: merge với --previous "{path}" hay apply với --from "{path}" (giữ nguyên Mã), hoặc merge với --decisions "{ledger}" (chỉ giữ quyết định); hoặc chọn thư mục khác.',
  'target-changed':
    '"{file}" trong "{path}" đã thay đổi trong khi chương trình chạy, nên không ghi đè. Hãy chạy lại.',
  'target-busy':
    'Một lần chạy khác (tiến trình {pid} trên máy {host}) đang ghi vào "{path}". Hãy đợi lần chạy đó xong, hoặc chọn thư mục khác. Nếu chắc chắn không còn lần chạy nào, hãy chuyển thư mục ẩn "{work}" đi chỗ khác (đừng xoá: trong "old" có thể là kết quả trước) rồi chạy lại.',
  'target-is-drive':
    '"{path}" là một ổ đĩa hoặc thư mục dùng chung nên không thay cả thư mục được. Hãy ghi vào thư mục bên trong, ví dụ "{below}".',
  'target-is-current':
    'Cửa sổ lệnh đang ở trong "{path}", là thư mục sẽ được thay bằng kết quả. Hãy ra thư mục ngoài (cd ..) rồi ghi vào "{full}", hoặc chọn thư mục khác.',
  'path-too-long':
    'Đường dẫn "{path}" quá dài ({length} ký tự) đối với máy này. Hãy dùng tên và đường dẫn ngắn hơn.',
  'folder-skipped':
    'Không đọc được thư mục này và đã bỏ qua theo --skip-bad-files: {reason} Nếu có danh sách trong đó, những người ấy không có trong kết quả.',
  'recovered-restored':
    'Lần chạy trước bị ngắt khi đang thay kết quả; kết quả cũ đã được đặt lại ở "{path}".',
  'recovered-set-aside':
    'Lần chạy trước bị ngắt khi đang thay kết quả, và chỗ đó nay có thư mục khác; kết quả cũ đã được để ở "{path}".',
  'recovered-removed': 'Lần chạy trước bị ngắt khi đang ghi "{path}"; phần ghi dở đã được xoá.',
  'sheet-not-read':
    'Trang này có vẻ có tên người nhưng không có dòng tiêu đề, nên không được đọc. Nếu là danh sách, hãy thêm dòng tiêu đề (Họ và tên, Ngày sinh …).',
  'sheet-continued':
    'Trang này không có dòng tiêu đề. Các dòng khớp với các cột của trang "{other}" nên được đọc theo các cột đó. Nếu không đúng, hãy thêm dòng tiêu đề.',
  'sheet-left-out':
    'Trang này bị bỏ qua vì kế hoạch chỉ ghi trang khác của tệp. Nếu cần, hãy thêm một mục vào sources với sheet là trang này.',
  'rosters-gone':
    'Có {count} danh sách của kết quả trước không còn ở chỗ cũ ({files}). Người không có trong danh sách nào khác thì không còn trong kết quả này (changes.csv, “gone”). Nếu không định bỏ, hãy chép các danh sách về chỗ cũ rồi chạy lại từ kết quả trước.',
  'result-needs-plan': 'Không tìm thấy kế hoạch "{path}" mà kết quả trước đã dùng.',
  'result-needs-branches': 'Không tìm thấy bảng chi đoàn "{path}" mà kết quả trước đã dùng.',
  'result-needs-profile': 'Không tìm thấy tệp hồ sơ "{path}" mà kết quả trước đã dùng.',
  'result-needs-roster': 'Không tìm thấy danh sách "{path}" mà kết quả trước được gộp từ đó.',
  'result-needs-again':
    'Các đường dẫn trên tính từ thư mục kết quả {path}. Hãy chép những tệp, thư mục còn thiếu về đúng các chỗ đó, hoặc chép thư mục kết quả về nơi đã ghi ra nó, rồi chạy lại.',
  'target-holds-open-rows':
    'Thư mục "{path}" giữ {count} ghi chú và câu trả lời chưa dùng được (decisions.csv) mà lần chạy này không mang theo, nên không ghi đè. Hãy chạy tiếp từ đó với --previous "{path}" hay --from "{path}", hoặc merge với --decisions "{ledger}"; hoặc chọn thư mục khác.',
  'roster-too-wide':
    'Các danh sách có {columns} cột mà chương trình không biết trên {rows} dòng: danh sách chung sẽ có hơn {limit} ô, hầu hết để trống. Hãy xoá các cột thừa (danh sách này có nhiều nhất), hoặc gộp từng phần.',
  'communes-too-many':
    'Các danh sách dẫn đến {communes} xã mới mà chỉ có {rows} dòng, bình quân chưa đến {few} dòng một xã. Thường là do một cột nơi sinh hay quê quán bị đọc thành xã cũ: hãy xem bằng inspect. Nếu đúng là như vậy, thêm --many-communes (mỗi xã mới một thư mục), hoặc chỉ ghi một xã: merge --only.',
  'result-too-large':
    'Kết quả sẽ có hơn {limit} ký tự (đang ghi {path}), nhiều hơn hẳn các danh sách này cần. Thường là một đoạn văn dài (tên tệp, tiêu đề, chi đoàn) lặp lại ở hàng nghìn dòng: hãy rút ngắn nó rồi chạy lại.',
});
