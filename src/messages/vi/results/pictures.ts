import type { PicturesArgs } from '../../../model/index.js';
import { sentences } from '../../sentences.js';

/** Texts of the pictures of the report. */
export const pictures = sentences<PicturesArgs>()({
  'picture-flow': 'Từ xã cũ về chi đoàn mới',
  'picture-flow-communes': 'Từ xã cũ về xã mới',
  'picture-flow-note':
    'Mỗi người được tính một lần, theo dòng chính của người đó. Chữ A, B, … là xã cũ; bên phải ghi rõ bao nhiêu người từ xã nào.',
  'picture-pooled': '{count} nơi khác',
  'picture-numbers': 'Bảng số liệu',
  'picture-total': 'Cộng',
  'picture-more-rows': 'và {count} dòng khác',
  'picture-branches-left': 'Hình có {shown} trong {count} chi đoàn; bảng bên dưới có nhiều hơn.',
  'picture-lowest-left': 'Hình có {shown} trong {count} nơi: những nơi thiếu nhiều nhất.',
  'size-small': 'ít người',
  'size-large': 'đông hơn hẳn',
  'size-minimum': 'ít nhất {count}',
  'size-fence': 'đông hơn hẳn: trên {count}',
  'size-large-note':
    '▲: trên {fence} người, đông hơn hẳn các chi đoàn khác; hãy xem có nên tách hay không.',
  'column-mark': 'Lưu ý',
  'measure-right': 'Đúng',
  'measure-complete': 'Đủ',
  'measure-clean': 'Sạch',
  'measure-active': 'Sống',
  'picture-quality': 'Đúng – đủ – sạch – sống',
  'measure-right-note':
    'Đúng: mọi giá trị đều hợp lệ và không còn câu hỏi về giá trị của người đó.',
  'measure-complete-note': 'Đủ: có {fields}.',
  'measure-clean-note': 'Sạch: không còn câu hỏi trùng người hay trùng số giấy tờ.',
  'measure-active-note':
    'Sống: không có tình trạng đã mất, đã chuyển đi, đã trưởng thành hay xóa tên. Dấu ?: số người chưa ghi rõ tình trạng nên chưa xác nhận được (cả thảy {count}).',
  'measure-active-none': 'Sống: các danh sách không có cột tình trạng, nên chưa biết.',
  'quality-legend':
    'Các cột sau: phần trăm thành viên có giá trị. Ô càng đậm và càng nhiều gạch thì càng thiếu. ✕2: có 2 giá trị không hợp lệ.',
  'quality-compared':
    '+4 hoặc −4: so với kết quả trước, thêm hoặc bớt 4 người có giá trị đó (không tính người mới).',
  'picture-ages': 'Tuổi và giới tính',
  'picture-ages-note':
    'Tuổi tính đến năm {year}. Độ tuổi của danh sách này: {min} đến {max}; ngoài độ tuổi thì được in đậm.',
  'age-below': 'dưới {age}',
  'age-above': 'trên {age}',
  'age-between': '{from}–{to}',
  'column-age': 'Tuổi',
  'ages-male': 'Nam',
  'ages-female': 'Nữ',
  'ages-unknown': 'Chưa rõ giới tính',
  'picture-certainty': 'Các lần gộp chắc chắn đến đâu',
  'picture-certainty-note':
    'Trọng số (bit) của mối liên hệ yếu nhất giữa các dòng của một người: thêm 1 bit là khả năng đúng gấp đôi, thêm 10 bit là gấp khoảng 1.000 lần. Cặp có trọng số giữa hai ngưỡng thì hỏi.',
  'certainty-bits': 'trọng số (bit)',
  'certainty-merged': 'người đã gộp, theo liên hệ yếu nhất',
  'certainty-asked': 'cặp dòng đang hỏi',
  'threshold-merge': 'từ {bits}: tự gộp',
  'threshold-ask': 'từ {bits}: hỏi',
  'column-certainty': 'Mức chắc chắn',
  'certainty-one-row': 'Chỉ có một dòng',
  'certainty-decided': 'Gộp do người có thẩm quyền quyết định',
  'certainty-below': 'Gộp nhờ các dòng khác, liên hệ yếu nhất dưới ngưỡng',
  'certainty-near': 'Gộp, liên hệ yếu nhất cao hơn ngưỡng chưa tới 10 bit',
  'certainty-sure': 'Gộp, liên hệ yếu nhất cao hơn ngưỡng từ 10 bit',
  'picture-loosest': 'Những người có liên hệ yếu nhất giữa các dòng',
  'picture-loosest-note':
    'Hãy xem những người này trước khi ký. Mỗi hình cộng dần trọng số của hai dòng liên hệ yếu nhất: thanh sang phải là bằng chứng một người, thanh sang trái là hai người. Xem mọi dòng của một người: hopnhat explain <Mã>.',
  'picture-waterfall': 'Trọng số của {member}',
  'waterfall-prior': 'Trước khi so sánh',
  'loose-rows': 'Dòng A: {a} · Dòng B: {b}',
  'loose-bits': '{bits} bit',
  'picture-answers': 'Câu hỏi đã trả lời đến đâu',
  'picture-answers-note':
    'Câu trả lời dùng không được hoặc trái nhau thì chưa có hiệu lực: câu hỏi vẫn còn trong tệp conflicts, kèm điều đã ghi và lý do. Hai cột cuối nằm trong số còn mở.',
  'column-answered': 'Đã trả lời',
  'column-open': 'Còn mở',
  'column-unusable': 'Trả lời dùng không được',
  'column-contradicting': 'Trả lời trái nhau',
  'several-communes': '(nhiều xã)',
  'overview-filter': 'Lọc theo tên xã',
  'overview-sort': 'Bấm vào tiêu đề cột để sắp xếp.',
});
