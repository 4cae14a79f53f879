import type { QuestionsArgs } from '../../../model/index.js';
import { sentences } from '../../sentences.js';

/** Questions, their evidence and reasons. */
export const questions = sentences<QuestionsArgs>()({
  'ask-same-rows': 'Hai dòng {first} và {second} có phải một người không? {evidence}.',
  'ask-same-groups': 'Dòng {first} và dòng {second} có phải một người không? {evidence}.',
  'ask-shared-number': 'Hai dòng A và B ghi cùng một số giấy tờ. Số này là của ai? {evidence}.',
  'ask-two-numbers':
    'Một người có hai số giấy tờ: {values}. Số nào đúng? Nếu là hai người, hãy chọn “Hai người”. {evidence}.',
  'ask-which-value':
    'Cùng một người nhưng ghi {fieldWithin} khác nhau: {values}. Giá trị nào đúng? {evidence}.',
  'ask-two-branches': 'Người này có tên ở hai chi đoàn: {branches}. Hiện sinh hoạt ở đâu?',
  'ask-more-branches': 'Người này có tên ở {count} chi đoàn: {branches}. Hiện sinh hoạt ở đâu?',
  'ask-two-communes': 'Người này có tên ở nhiều xã mới: {branches}. Hiện sinh hoạt ở đâu?',
  'ask-branch-of-person':
    'Danh sách không ghi chi đoàn của người này. Hiện sinh hoạt ở chi đoàn mới nào?',
  'ask-branch-no-branch':
    '{count} người của {commune} không ghi chi đoàn. Thuộc chi đoàn mới nào? Nếu không cùng một chi đoàn, hãy để trống và thêm cột chi đoàn vào danh sách gốc.',
  'ask-branch-unknown':
    '"{branch}" ({commune}, {count} người) không có trong bảng chi đoàn. Thuộc chi đoàn mới nào?',
  'ask-branch-not-filled':
    '"{branch}" ({commune}, {count} người) chưa được ghi chi đoàn mới trong bảng chi đoàn. Thuộc chi đoàn mới nào?',
  'ask-branch-none-filled':
    '"{branch}" ({commune}, {count} người) chưa có chi đoàn mới, vì bảng chi đoàn chưa ghi chi đoàn nào của {became}. Hãy ghi tên chi đoàn mới vào cột “Ghi chú”; người lập danh sách điền tên đó vào bảng chi đoàn rồi gộp lại.',
  'ask-branch-left-open':
    '"{branch}" ({commune}, {count} người) chưa có chi đoàn mới trong kết quả đã gộp. Thuộc chi đoàn mới nào?',
  'ask-branch-ambiguous':
    '"{branch}" ({commune}, {count} người) có thể là nhiều chi đoàn: {candidates}. Là chi đoàn nào?',
  'ask-commune-none':
    'Danh sách này ({count} người) là của xã cũ nào? Nếu gồm người của nhiều xã, hãy để trống và thêm cột xã vào danh sách gốc.',
  'ask-commune-none-sheets':
    'Các trang {sheets} ({count} người) là của xã cũ nào? Câu trả lời dùng cho tất cả các trang này. Nếu mỗi trang một xã, hãy để trống và báo người lập danh sách.',
  'ask-commune-several-sheets':
    'Các trang {sheets} ({count} người) cùng ghi nhiều xã: {candidates}. Là của xã nào? Câu trả lời dùng cho tất cả các trang này.',
  'ask-commune-several': 'Danh sách này ({count} người) ghi nhiều xã: {candidates}. Là của xã nào?',
  'ask-commune-text': '"{text}" ({count} người) không phải xã cũ nào đã biết. Là xã nào?',
  'ask-commune-which': '"{text}" ({count} người) có thể là nhiều xã cũ: {candidates}. Là xã nào?',
  'ask-commune-split':
    '"{branch}" ({commune}, {count} người): xã cũ này được chia cho {candidates}. Nay thuộc xã nào?',
  'ask-commune-split-none':
    '{count} người của {commune} không ghi khu, thôn: xã cũ này được chia cho {candidates}. Nay thuộc xã nào?',
  'commune-new': '{commune} (mới)',
  'commune-now': '{commune}, nay {became}',
  'ask-value-date-impossible': '{field} "{value}" không thể là ngày đúng. Ngày đúng là ngày nào?',
  'ask-value-date-unreadable': '{field} "{value}" không phải ngày. Ngày đúng là ngày nào?',
  'ask-value-id-scientific': '{field} "{value}" đã bị Excel làm mất chữ số. Số đúng là số nào?',
  'ask-value-id-unreadable':
    '{field} "{value}" không phải số CCCD (12 chữ số) hay CMND (9 chữ số) có thật. Số đúng là số nào?',
  'ask-value-id-contradicts-gender':
    '{field} "{value}" (ô {cell}) không khớp với {otherField} "{other}" (ô {otherCell}). Giá trị nào sai? Hãy gõ số đúng hoặc giới tính đúng.',
  'ask-value-id-contradicts-birth':
    '{field} "{value}" (ô {cell}) không khớp với {otherField} "{other}" (ô {otherCell}). Giá trị nào sai? Hãy gõ số đúng hoặc ngày sinh đúng.',
  'ask-value-phone-unreadable': '{field} "{value}" không phải số điện thoại. Số đúng là số nào?',
  'ask-value-gender-unreadable': '{field} ghi "{value}". Nam hay Nữ?',
  'ask-value-joined-too-young': '{field} "{value}" là khi chưa đủ 15 tuổi. Ngày đúng là ngày nào?',
  'ask-column-one-value':
    'Cột {field} của danh sách này: {count} ô cùng ghi "{value}" (ví dụ ô {cell}), {reason}. Giá trị đúng của các dòng này là gì? Nếu giữ như đã ghi, hãy chọn “Để nguyên”.',
  'ask-column-many-values':
    'Cột {field} của danh sách này: {count} giá trị {reason}; ví dụ "{value}" (ô {cell}). Hãy sửa cột này trong danh sách gốc rồi gửi lại danh sách, hoặc chọn “Để nguyên” để giữ như đã ghi.',
  'column-fault-date-impossible': 'không thể là ngày đúng',
  'column-fault-date-unreadable': 'không phải ngày',
  'column-fault-id-scientific': 'đã bị Excel làm mất chữ số',
  'column-fault-id-unreadable': 'không phải CCCD (12 chữ số) hay CMND (9 chữ số)',
  'column-fault-id-contradicts-gender': 'không khớp với {otherField}',
  'column-fault-id-contradicts-birth': 'không khớp với {otherField}',
  'column-fault-phone-unreadable': 'không phải số điện thoại',
  'column-fault-gender-unreadable': 'không phải Nam hay Nữ',
  'column-fault-joined-too-young': 'là ngày khi chưa đủ 15 tuổi',
  'ask-row-no-name': 'Dòng này không có họ tên nên chưa vào danh sách. Họ tên là gì?',
  'ask-row-name-unreadable':
    'Không đọc được họ tên của dòng này nên chưa vào danh sách. Họ tên đúng là gì?',
  'field-name': '{fieldWithin}',
  'evidence-same': 'Cùng {fields}',
  'evidence-both': '{same}; {differing}',
  'evidence-none': 'Không có gì giống hẳn',
  'ask-with-notes': '{question} Ghi chú: {notes}.',
  'ask-loosely-joined':
    '{question} Dòng A và dòng {letter} chỉ giống hệt nhau về {fields}; nếu là hai người, hãy chọn “Hai người”.',
  'note-of-row': 'dòng {letter} ghi “{note}”',
  'ask-alike': '{question} Câu này hỏi một lần cho {count} dòng ghi giống hệt như trên.',
  'ask-also-sent': '{question} Câu này cũng gửi {communes}: hãy thống nhất với nhau rồi trả lời.',
  'evidence-differs': 'khác {fieldWithin}: {first} và {second}',
  'why-same': 'Cùng {fields}; khả năng là một người: {percent} %',
  'why-nearly-same': 'Mọi cột đều gần giống nhau; khả năng là một người: {percent} %',
  'why-two-numbers': 'Hai số CCCD khác hẳn nhau',
  'why-near-name': 'Tên gần giống nhất',
  'why-note-moved-to': 'Dòng {letter} ghi “{note}”, tức là nơi của dòng A',
  'why-note-moved': 'Dòng {letter} ghi đã rời đi: “{note}”',
  'why-note-arrived': 'Dòng {letter} ghi đã đến: “{note}”',
  'why-number-fits':
    'Số này khớp {fields} của dòng {letter}, không khớp {differing} của dòng {other}; khả năng là của dòng {letter}: {percent} %',
  'why-rule-only': 'chỉ có một giá trị',
  'why-rule-agreed': 'các dòng giống nhau',
  'why-rule-marked': 'có dấu đầy đủ, không lỗi chữ',
  'why-rule-order': 'thứ tự ngày, tháng trong cột là chắc chắn',
  'why-rule-precise': 'đầy đủ ngày tháng',
  'why-rule-valid': 'hợp lệ, hoặc số giấy tờ khớp với ngày sinh, giới tính',
  'why-rule-majority': 'nhiều dòng ghi nhất',
  'why-rule-common': 'chữ này thường gặp hơn nhiều trong các danh sách',
  'why-rule-name': 'khớp với chữ lót (Thị, Văn) trong họ tên',
  'why-rule-newest': 'danh sách mới nhất',
  'why-rule-longest': 'ghi đầy đủ nhất',
  'why-rule-decided': 'đã có người quyết định',
  'why-rule-joined': 'ghép giá trị của các dòng',
  'why-rule-leading': 'dòng đầy đủ nhất của người này',
  'year-of-birth': 'năm sinh',
});
