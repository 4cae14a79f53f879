import type { VerifyArgs } from '../../../model/index.js';
import { sentences } from '../../sentences.js';

/** Checking a result against the population register. */
export const verify = sentences<VerifyArgs>()({
  'sheet-verify': 'Đối chiếu',
  'verify-head-result': 'Kết quả',
  'verify-head-name': 'Họ và tên',
  'verify-head-birth': 'Ngày sinh',
  'verify-head-gender': 'Giới tính',
  'verify-head-id': 'Số giấy tờ',
  'verify-head-right-name': 'Họ và tên đúng',
  'verify-head-right-birth': 'Ngày sinh đúng',
  'verify-head-right-gender': 'Giới tính đúng',
  'verify-head-right-id': 'Số định danh đúng',
  'verify-head-note': 'Ghi chú',
  'verify-head-branch': 'Chi đoàn mới',
  'verify-right': 'Đúng',
  'verify-corrected': 'Sửa lại',
  'verify-not-found-word': 'Không tìm thấy',
  'verify-choice': 'Hãy chọn “Đúng”, “Sửa lại” hoặc “Không tìm thấy”, hoặc bỏ trống.',
  'verify-choice-gender': 'Hãy chọn Nam hoặc Nữ, hoặc bỏ trống.',
  'verify-guide-title': 'Đối chiếu với dữ liệu dân cư',
  'verify-guide-purpose':
    'Đề nghị công an xã đối chiếu họ tên, ngày sinh, giới tính và số định danh của từng người với Cơ sở dữ liệu quốc gia về dân cư. Chỉ ghi vào các cột nền vàng.',
  'verify-guide-right': '“Đúng”: mọi thông tin ở dòng đó đều khớp.',
  'verify-guide-corrected':
    '“Sửa lại”: gõ giá trị đúng vào cột tương ứng; ô nào bỏ trống thì giá trị ở bên trái được coi là đúng. Ngày gõ theo dạng ngày/tháng/năm.',
  'verify-guide-not-found': '“Không tìm thấy”: không có người này; có thể ghi thêm ở “Ghi chú”.',
  'verify-guide-open': 'Dòng nào chưa đối chiếu thì để trống. Có thể chia tệp làm nhiều phần.',
  'verify-guide-keep':
    'Giữ nguyên cột “Mã” và các cột nền trắng: chương trình nhận ra người theo đó.',
  'verify-guide-return':
    'Làm xong, gửi lại tệp. Người lập danh sách chạy: hopnhat verify --read <tệp này> --from <kết quả> -o <kết quả mới>.',
  'verify-guide-masked':
    'Danh sách này che số giấy tờ nên không đối chiếu được số. Nếu cần đối chiếu số, hãy lập lại từ kết quả không che số, không dùng --mask.',
  'verify-not-workbook': '"{path}" phải có đuôi .xlsx.',
  'verify-in-result':
    '"{path}" ở trong thư mục kết quả. Hãy ghi ra ngoài thư mục đó, để lần gộp sau không vướng.',
  'verify-target-other': '"{path}" đã có và không phải danh sách đối chiếu. Hãy chọn tên khác.',
  'verify-target-filled': '"{path}" đã có nội dung đối chiếu. Hãy chọn tên khác.',
  'verify-nothing': 'Kết quả này không có người nào để đối chiếu.',
  'verify-masked':
    'Danh sách đối chiếu che số giấy tờ nên ít có tác dụng. Nếu cần đối chiếu số, hãy lập lại từ kết quả không che số, không dùng --mask.',
  'verify-inputs-changed':
    'Các tệp gốc đã thay đổi sau lần gộp đó: {files}. Danh sách đối chiếu theo tệp hiện tại.',
  'verify-written': 'Đã ghi {count} người cần đối chiếu vào {path}.',
  'verify-next': 'Đối chiếu xong, chạy: {command}',
  'apply-of-checks':
    'Đây là danh sách đối chiếu. Hãy đọc bằng: hopnhat verify --read <tệp> --from <kết quả> -o <kết quả mới>.',
  'verify-not-list':
    'Không phải danh sách đối chiếu: thiếu cột Mã, Kết quả hoặc Số định danh đúng. Hãy dùng tệp mà hopnhat verify -o đã ghi, giữ nguyên các tiêu đề.',
  'verify-nothing-filled':
    'Chưa có dòng nào được đối chiếu. Hãy điền cột “Kết quả” của danh sách, lưu lại rồi chạy lại lệnh này.',
  'verify-no-member':
    'Dòng này không dùng được: không có Mã, hoặc kết quả không có người mang Mã này. Hãy chép lại Mã từ danh sách đã gửi, hoặc chọn đúng kết quả ở --from.',
  'verify-rows-differ':
    'Cùng một Mã có các kết quả đối chiếu khác nhau nên không dùng. Hãy chỉ giữ dòng đúng rồi đọc lại.',
  'verify-note-only': 'Chỉ có ghi chú, chưa có kết quả đối chiếu. Hãy ghi ở cột “Kết quả”.',
  'verify-unknown-word':
    'Không hiểu kết quả. Hãy chọn “Đúng”, “Sửa lại” hoặc “Không tìm thấy” ở cột “Kết quả”.',
  'verify-no-correction':
    'Ghi “Sửa lại” nhưng chưa có giá trị đúng nào. Hãy gõ giá trị đúng vào cột “… đúng”, hoặc ghi “Đúng”.',
  'verify-word-and-values':
    'Vừa ghi “Đúng” hoặc “Không tìm thấy”, vừa có giá trị sửa. Hãy giữ một trong hai.',
  'verify-bad-value':
    'Giá trị đúng của {fieldWithin} không đọc được. Hãy gõ lại: ngày như 21/05/1999, số định danh đủ 12 chữ số.',
  'verify-damaged-name':
    'Tệp bị mất dấu tiếng Việt khi lưu, nên họ tên gõ trong tệp cũng có thể mất dấu. Hãy gõ lại họ tên vào danh sách mà verify đã ghi, rồi lưu dạng .xlsx.',
  'verify-short-name': 'Họ và tên đúng chỉ có tên, thiếu họ. Hãy gõ đủ họ, tên đệm và tên.',
  'verify-short-date':
    'Giá trị đúng của {fieldWithin} thiếu ngày, tháng mà danh sách đã có. Hãy gõ đủ ngày/tháng/năm; nếu dữ liệu dân cư chỉ có năm, hãy gõ dạng 00/00/1998.',
  'verify-impossible-value':
    'Giá trị {fieldWithin} ở dòng này không thể có thật, nên không thể là “Đúng”. Hãy ghi giá trị đúng vào cột “… đúng”.',
  'verify-number-contradicts':
    'Số định danh và {fieldWithin} ở dòng này mâu thuẫn nhau. Cả hai vẫn được dùng, theo dữ liệu dân cư. Hãy xem giá trị đã ghi có phải của dòng trên hoặc dòng dưới không; nếu phải thì sửa rồi đọc lại tệp.',
  'verify-column-moved':
    'Nhiều giá trị {fieldWithin} ở cột “… đúng” là của người ở dòng trên hoặc dòng dưới: cột đã bị lệch dòng. Không dùng giá trị nào của cột này trên trang này. Hãy chỉnh lại cột rồi đọc lại tệp.',
  'verify-other-value':
    'Giá trị {fieldWithin} ở dòng này khác với kết quả hiện nay, nên không dùng. Hãy lập lại danh sách đối chiếu, hoặc ghi giá trị sửa vào cột “… đúng”.',
  'verify-not-found':
    'Không tìm thấy người này trong dữ liệu dân cư. Đã ghi vào sổ quyết định. Hãy hỏi lại họ tên, ngày sinh, số giấy tờ của người này.',
  'verify-decided-otherwise':
    'Trái với quyết định trước về {fieldWithin} ({question}, từ {source}), nên chưa áp dụng. Nếu đối chiếu đúng, hãy rút quyết định đó: hopnhat undo {question} --from <thư mục kết quả> -o <thư mục mới>, rồi đọc lại tệp này.',
  'verify-read':
    'Đối chiếu: {right} người đúng, {corrected} người sửa lại, {notFound} không tìm thấy, {unusable} dòng không dùng được.',
});
