import type { AnswersArgs } from '../../../model/index.js';
import { sentences } from '../../sentences.js';

/** Answers of corrected conflict files. */
export const answers = sentences<AnswersArgs>()({
  'answer-no-row':
    'Câu {question}: câu này không có dòng {letter}. Hãy ghi “Dòng này đúng” ở một dòng của câu.',
  'answer-value-missing': 'Câu {question}: chưa có giá trị đúng. Hãy gõ vào cột “Giá trị đúng”.',
  'answer-chosen-and-typed':
    'Câu {question}: dòng được chọn và giá trị gõ vào khác nhau. Hãy chỉ giữ một trong hai.',
  'answer-bad-value':
    'Câu {question}: giá trị gõ vào không dùng được cho mục {field}. Hãy xem lại rồi gõ lại: ngày thì gõ như 21/05/1999, số CCCD thì gõ đủ 12 chữ số. Không có giá trị đúng thì ghi “Xoá giá trị” ở cột “Quyết định”.',
  'answer-not-a-name':
    'Câu {question}: chữ gõ vào không giống họ tên nên chưa dùng. Hãy gõ đủ họ, tên đệm và tên, viết hoa chữ đầu mỗi tiếng; điều muốn nói thêm thì ghi ở cột “Ghi chú”.',
  'answer-value-several':
    'Câu {question}: giá trị gõ vào đúng với nhiều dòng ({letters}). Hãy ghi “Dòng này đúng” ở một dòng, hoặc gõ đầy đủ.',
  'answer-name-short':
    'Câu {question}: họ tên gõ vào chưa đủ. Hãy gõ đủ họ, tên đệm và tên; nếu họ tên chỉ có vậy, hãy ghi vào danh sách gốc rồi gộp lại.',
  'answer-error-cell':
    'Câu {question}: ô trả lời chỉ hiện lỗi công thức nên chưa đọc được gì. Hãy gõ thẳng giá trị vào ô.',
  'answer-lost-digits':
    'Câu {question}: Excel đã làm mất chữ số của số gõ vào. Hãy gõ một dấu nháy đơn ở đầu ô rồi gõ đủ các chữ số.',
  'answer-lost-letters':
    'Câu {question}: khi lưu tệp, tên gõ vào đã mất chữ có dấu. Hãy gõ lại tên rồi lưu tệp dạng Excel (.xlsx).',
  'answer-date-order':
    'Câu {question}: Excel có thể đã đổi chỗ ngày và tháng, nên chưa chắc là ngày nào. Hãy gõ lại bằng chữ, ví dụ: ngày 6 tháng 4 năm 2006.',
  'answer-commune-unknown': 'Câu {question}: không có xã nào tên như vậy. Hãy gõ đúng tên xã mới.',
  'answer-commune-near': 'Câu {question}: không có xã nào tên như vậy. Có phải là {near}?',
  'answer-commune-several':
    'Câu {question}: nhiều xã có tên như vậy. Hãy gõ đủ dấu và thêm huyện, tỉnh sau tên, ví dụ: {near}.',
  'answer-branch-unknown':
    'Câu {question}: xã mới không có chi đoàn tên như vậy. Hãy gõ đúng tên một chi đoàn mới; nếu chưa có chi đoàn đó, hãy thêm vào bảng chi đoàn, gộp lại rồi trả lời.',
  'answer-branch-none':
    'Câu {question}: bảng chi đoàn chưa ghi chi đoàn nào của {commune} nên chưa dùng được tên gõ vào. Hãy điền cột Chi đoàn mới của bảng chi đoàn rồi gộp lại.',
  'answer-branch-near':
    'Câu {question}: xã mới không có chi đoàn tên như vậy. Có phải là {near}? Nếu là chi đoàn khác, hãy thêm vào bảng chi đoàn, gộp lại rồi trả lời.',
  'answer-branch-several':
    'Câu {question}: nhiều chi đoàn có tên như vậy. Hãy gõ đủ tên một chi đoàn: {near}.',
  'answer-branch-elsewhere':
    'Câu {question}: đã dùng chi đoàn gõ vào, nhưng chi đoàn đó thuộc xã mới khác với xã của câu hỏi. Hãy kiểm tra lại; nếu nhầm, hãy rút lại quyết định (hopnhat undo {question} --from <thư mục kết quả> -o <thư mục mới>) rồi trả lời lại.',
  'answer-commune-elsewhere':
    'Câu {question}: đã dùng xã gõ vào, nhưng xã cũ không nhập vào xã đó. Hãy kiểm tra lại; nếu nhầm, hãy rút lại quyết định (hopnhat undo {question} --from <thư mục kết quả> -o <thư mục mới>) rồi trả lời lại.',
  'answer-joins-numbers':
    'Câu {question}: đã gộp, nhưng các dòng có hai số CCCD hợp lệ khác nhau. Hãy kiểm tra lại; nếu nhầm, hãy rút lại quyết định (hopnhat undo {question} --from <thư mục kết quả> -o <thư mục mới>) rồi trả lời “Hai người”.',
  'answer-separates-several':
    'Câu {question}: các dòng đã tách thành {count} người. Nếu hai dòng trong đó là của một người, hãy rút lại quyết định (hopnhat undo {question} --from <thư mục kết quả> -o <thư mục mới>), bỏ một trong hai dòng ấy khỏi danh sách rồi chạy lại.',
  'answer-question-gone':
    'Câu {question} không còn được hỏi, hoặc chỉ được hỏi sau câu trả lời khác, nên chưa dùng câu trả lời. Nếu tệp câu hỏi mới hỏi cùng điều đó, hãy trả lời ở đó.',
  'answer-mistyped-near': 'Mã {question} gõ sai. Có phải là {near}?',
  'answer-mistyped': '{question} không phải mã câu hỏi. Hãy chép lại từ tệp câu hỏi gốc.',
  'answer-repeats-contradicting':
    'Câu trả lời cho {question} lặp lại câu đã mâu thuẫn với câu khác, trong tệp chưa ghi mâu thuẫn đó, nên không được tính. Nếu câu này đúng, hãy trả lời lại trong tệp câu hỏi mới nhất.',
  'answer-replaces-check':
    'Câu trả lời của {question} trái với kết quả đối chiếu về {fieldWithin} ({source}) và được dùng thay. Nếu đối chiếu đúng, hãy rút câu trả lời: hopnhat undo {question} --from <thư mục kết quả> -o <thư mục mới>. Kết quả đối chiếu khi đó có hiệu lực trở lại.',
  'answer-number-doubtful':
    'Câu {question}: đã dùng số CCCD theo câu trả lời, nhưng mã tỉnh, năm sinh hoặc giới tính trong số không khớp người này. Hãy kiểm tra lại; nếu nhầm, hãy rút lại quyết định (hopnhat undo {question} --from <thư mục kết quả> -o <thư mục mới>) rồi trả lời lại.',
  'answer-person-doubtful':
    'Câu {question}: đã dùng giá trị gõ vào, nhưng số CCCD của người này vẫn không khớp. Hãy xem lại cả hai; nếu số sai, hãy rút lại quyết định (hopnhat undo {question} --from <thư mục kết quả> -o <thư mục mới>) rồi gõ số đúng.',
  'answer-date-shortened':
    'Câu {question}: đã dùng năm gõ vào, nên ngày và tháng trong các danh sách không còn. Nếu chỉ năm bị sai, hãy rút lại quyết định (hopnhat undo {question} --from <thư mục kết quả> -o <thư mục mới>) rồi gõ đủ ngày, tháng, năm.',
  'answer-moved-where':
    'Câu {question}: chưa rõ câu trả lời nói về chi đoàn ở dòng này hay về mọi chi đoàn của câu. Nếu người này nay ở chi đoàn của dòng khác, hãy ghi “Dòng này đúng” ở dòng ấy; nếu không còn ở chi đoàn nào, hãy ghi như vậy ở mọi dòng của câu.',
  'answer-two-rows': 'Câu {question}: “Dòng này đúng” ở hai dòng. Hãy để ở một dòng.',
  'answer-two-in-file':
    'Câu {question}: các dòng {rows} của tệp trả lời khác nhau, nên chưa dùng câu nào. Mỗi câu hỏi chỉ cần một câu trả lời: hãy xoá câu trả lời không đúng.',
  'answer-status-beside':
    'Câu {question}: vừa có câu trả lời, vừa ghi tình trạng “{status}”, nên chưa dùng câu nào. Hãy giữ câu trả lời ở cột “Quyết định”; tình trạng thì ghi vào danh sách gốc hoặc cột “Ghi chú”.',
  'answer-two-files':
    'Câu {question} có các câu trả lời khác nhau: {answers}. Câu này chưa được tính, các câu khác vẫn tính. Hãy chọn tệp đúng (hai lần lưu của một trang thì lấy tệp lưu sau), rồi chạy apply với riêng tệp đó, từ kết quả mới này.',
  'answer-in-file': '“{decision}” trong {file}',
  'answer-in-file-row': '“{decision}” cho {rows} trong {file}',
  'answer-two':
    'Câu {question} có hai câu trả lời khác nhau ({files}). Chưa dùng câu nào; hãy thống nhất rồi gửi lại.',
  'answer-decided-otherwise':
    'Câu {question} đã có quyết định khác ở {source}, quyết định đó vẫn có hiệu lực. Muốn đổi, hãy rút lại quyết định đó (hopnhat undo {question} --from <thư mục kết quả> -o <thư mục mới>), rồi trả lời lại.',
  'answer-not-allowed': 'Câu {question} không nhận “{decision}”. Hãy ghi: {allowed}.',
  'answer-not-allowed-value':
    'Câu {question} không nhận “{decision}”. Hãy gõ giá trị đúng vào cột “Giá trị đúng”, hoặc ghi: {allowed}.',
  'answer-status-not-here':
    'Câu {question}: câu này không hỏi riêng về một người trong danh sách nên chưa ghi được tình trạng “{status}”. Hãy trả lời đúng câu hỏi; tình trạng thì ghi vào cột “Ghi chú” hoặc danh sách gốc.',
  'answer-no-number-not-here':
    'Câu {question}: “không có số”, “xoá giá trị” chỉ dùng khi hỏi về đúng số hoặc giá trị đó, không dùng cho họ tên, chi đoàn và câu “Có phải một người?”. Câu có ba dòng trở lên thì ghi ở mọi dòng. Có dòng đúng thì chọn “Dòng này đúng” ở dòng đó, nếu không thì gõ giá trị đúng.',
  'answer-same-not-here':
    'Câu {question}: câu này không hỏi ai trùng với ai. Hãy trả lời đúng câu hỏi; người trùng thì ghi vào cột “Ghi chú”.',
  'answer-other-alike':
    'Câu {question}: hai dòng {letter} và {other} ghi giống hệt nhau nên chương trình không biết dòng nào là của người khác. Hãy ghi thêm điểm khác nhau (số điện thoại, ghi chú) vào một trong hai dòng ở danh sách gốc, gộp lại rồi trả lời.',
  'answer-other-not-here':
    'Câu {question}: ở câu này không tách riêng dòng {letter} được. Nếu các dòng là của những người khác nhau thì ghi “Hai người”.',
  'answer-same-unknown':
    'Câu {question}: không có {member} trong câu hỏi hoặc trong danh sách. Hãy ghi đúng Mã ở roster.xlsx, hoặc “Một người”, “Hai người”.',
  'answer-same-itself':
    'Câu {question}: {member} là chính dòng này. Hãy ghi Mã hoặc chữ của người kia, hoặc “Một người”, “Hai người”.',
  'answer-column-value':
    'Câu {question} hỏi chung về nhiều người nên không nhận một giá trị cho tất cả. Hãy sửa cột đó trong danh sách gốc rồi gộp lại, hoặc chọn “Để nguyên”.',
  'answer-value-too-many':
    'Câu {question}: câu trả lời này không dùng ô “Giá trị đúng”. Hãy xoá ô đó và chỉ ghi ở cột “Quyết định”.',
  'answers-no-headings':
    'Tệp này không phải tệp conflicts đã trả lời: không có dòng tiêu đề với cột ma_xung_dot (Mã xung đột) và cột quyet_dinh (Quyết định) hoặc gia_tri_dung (Giá trị đúng). Hãy ghi lại các tiêu đề này như trong tệp đã nhận.',
  'answers-other-file':
    'Tệp này không phải tệp câu hỏi đã trả lời. Hãy đưa vào tệp conflicts.xlsx hoặc conflicts.csv đã trả lời, hoặc tệp .csv lưu từ review.html. Nếu đây là danh sách thì ghi tên ngay sau hopnhat merge (danh sách đến muộn thì thêm --previous). Nếu đây là bản CSV của conflicts.xlsx thì mở trang “Câu hỏi” của tệp đó rồi lưu lại.',
  'answers-heading-guessed':
    'Cột này không còn tiêu đề như trong tệp đã nhận, nhưng nằm đúng chỗ nên vẫn được đọc: {count} ô (dòng {rows}). Lần sau hãy giữ nguyên tiêu đề.',
  'answers-column-unread':
    'Tệp không có cột quyet_dinh (Quyết định), còn cột này có {count} ô ghi câu trả lời (dòng {rows}). Hãy ghi lại tiêu đề quyet_dinh cho cột có câu trả lời rồi chạy lại.',
  'answers-value-column-unread':
    'Tệp không có cột gia_tri_dung (Giá trị đúng), còn cột này có {count} ô đã điền (dòng {rows}). Hãy ghi lại tiêu đề gia_tri_dung cho cột đó rồi chạy lại.',
  'answers-cells-unread':
    'Cột này không được đọc, nhưng có {count} ô giống câu trả lời (dòng {rows}). Nếu là câu trả lời, hãy chép sang cột “Quyết định”.',
  'answer-row-of-another':
    'Câu {question}: dòng này ghi tên một người của câu hỏi khác, như khi chỉ sắp xếp riêng một cột, nên chưa dùng câu trả lời. Hãy trả lời lại trong tệp đã nhận; khi sắp xếp thì chọn cả bảng.',
  'answers-shifted':
    'Câu {question}: nhiều quyết định trên trang này không hợp với câu hỏi cùng dòng, như khi chèn, xoá một ô hoặc chỉ sắp xếp riêng cột “Quyết định”, nên chưa dùng quyết định nào của trang. Hãy trả lời lại trong tệp đã nhận; khi sắp xếp thì chọn cả bảng.',
  'answers-filled-down':
    'Câu {question}: một quyết định nằm trên mọi dòng của nhiều câu liền nhau, trong đó có câu hầu như không trả lời như thế được, như khi kéo ô xuống nhầm, nên chưa dùng ở đây. Nếu đúng là như thế thì mỗi câu chỉ ghi một lần, ở dòng đầu.',
  'answer-row-unsure':
    'Câu {question}: chữ cái của các dòng nay đã khác, và tệp này không cho biết rõ là dòng nào, nên chưa dùng câu trả lời. Hãy trả lời lại trong tệp câu hỏi mới nhất.',
  'answer-in-program-cell':
    'Câu {question}: giá trị được gõ vào cột không dùng để trả lời. Hãy gõ vào cột “Giá trị đúng”.',
  'answers-cells-changed':
    '{count} ô của chương trình đã bị sửa ({cells}). Các ô đó không được đọc. Nếu là giá trị đúng mà câu hỏi đang hỏi, hãy chép sang cột “Giá trị đúng”; nếu là lỗi khác, hãy sửa trong danh sách gốc.',
  'answers-cells-filled':
    '{count} dòng (dòng {rows}) có chữ điền vào ô trống của cột Họ và tên, Ngày sinh, Số giấy tờ … hoặc Giá trị. Các cột đó không được đọc. Nếu là câu trả lời, hãy chép sang cột “Giá trị đúng”.',
  'answers-sheet-unread':
    'Trang này có {count} dòng mang mã câu hỏi (dòng {rows}) nhưng không có dòng tiêu đề nên không được đọc. Hãy ghi lại các tiêu đề như trong tệp đã nhận.',
  'answers-none':
    'Tệp này chưa có câu trả lời nào ({count} câu hỏi). Hãy kiểm tra xem có gửi nhầm tệp không.',
  'answers-of-another':
    'Không câu hỏi nào của tệp này ({count} câu) thuộc kết quả đang dùng: tệp trả lời cho một kết quả khác. Hãy dùng tệp với kết quả đã tạo ra các câu hỏi đó: hopnhat apply <tệp> --from <thư mục kết quả ấy> -o <thư mục mới>.',
  'answers-of-changed-lists':
    'Không còn hỏi câu nào của tệp này ({count} câu): danh sách đã được sửa sau khi có kết quả này, hoặc kết quả do phiên bản khác của chương trình lập. Hãy chạy hopnhat merge --previous <thư mục kết quả> -o <thư mục mới>, rồi trả lời các câu hỏi của kết quả mới.',
  'answers-of-settled':
    'Không còn hỏi câu nào của tệp này ({count} câu): danh sách đã được sửa hoặc thêm sau đó, hoặc tệp do phiên bản khác của chương trình lập. Hãy bỏ tệp này ra và trả lời các câu hỏi của kết quả mới nhất.',
  'answers-of-another-known':
    'Không câu hỏi nào của tệp này ({count} câu) thuộc kết quả đang dùng: tệp trả lời cho kết quả ở {path}. Hãy dùng tệp ở đó: hopnhat apply <tệp> --from {path} -o <thư mục mới>.',
  'answer-additions':
    '{count} quyết định có ghi thêm phía sau (dòng {rows}). Phần ghi thêm chỉ được giữ làm ghi chú. Nếu đó cũng là điều cần sửa, hãy trả lời ở câu hỏi về điều ấy, hoặc sửa trong danh sách gốc.',
  'answer-notes-only':
    '{count} câu có ghi chú mà chưa có câu trả lời (dòng {rows}). Ghi chú được giữ, câu hỏi vẫn còn. Nếu ghi chú là câu trả lời, hãy ghi lại ở cột “Quyết định”.',
  'answer-notes-unplaced':
    'Có ghi chú ở {count} câu không có trong kết quả này, hoặc ở dòng không có mã câu hỏi (dòng {rows}). Ghi chú này chưa được giữ: hãy ghi lại vào đúng câu hỏi.',
  'answer-came-back': 'Đã trả lời {typed} nhưng chưa dùng được. {why}',
  'answer-unused-before': '{text}',
  'answer-row-shifted':
    'Các ô của dòng này bị lệch khỏi tiêu đề cột, như khi tệp CSV mất dấu ngoặc kép, nên câu trả lời trên dòng này không được dùng. Hãy trả lời lại trong tệp đã nhận, hoặc lưu dạng xlsx.',
  'answer-without-question':
    'Dòng này có câu trả lời nhưng cột ma_xung_dot không có mã câu hỏi. Hãy chép lại mã câu hỏi từ tệp đã nhận.',
  'answer-unknown-word':
    'Câu {question}: chưa rõ câu trả lời ở dòng này là gì nên cả câu chưa được tính. Hãy ghi một trong các câu: {words}; không dòng nào đúng thì gõ giá trị đúng ở cột “Giá trị đúng”.',
  'answer-unknown-word-people':
    'Câu {question}: chưa rõ câu trả lời ở dòng này là gì nên cả câu chưa được tính. Là một người thì ghi “Một người”; là hai người, kể cả bố con hay anh em trùng tên, thì ghi “Hai người”; chưa biết thì xoá ô này.',
  'answer-struck':
    'Câu {question}: câu trả lời ở dòng này bị gạch ngang nên không được dùng. Hãy xoá ô đó, hoặc ghi câu trả lời đúng mà không gạch ngang.',
  'answer-doubtful':
    'Câu {question}: câu trả lời ở dòng này còn chưa chắc nên chưa dùng. Hãy hỏi cho chắc rồi chỉ ghi điều đúng; điều chưa chắc thì ghi vào cột “Ghi chú”.',
  'answer-not-a-value':
    'Câu {question}: ô “Giá trị đúng” ở dòng này không ghi giá trị nào. Hãy gõ giá trị đúng, hoặc ghi ở cột “Quyết định”: {words}.',
  'answer-without-letter':
    'Câu {question}: ghi “Dòng này đúng” nhưng cột “Bản ghi” để trống, nên chưa rõ là dòng nào. Hãy chép lại chữ A, B, … từ tệp đã nhận.',
  'answer-word-and-value':
    'Dòng này vừa ghi một câu như “đã mất”, “không có số”, “trùng với …”, vừa có giá trị ở ô “Giá trị đúng”. Hãy giữ một trong hai; điều còn lại ghi vào cột “Ghi chú”.',
  'answer-in-two-columns':
    'Tệp có hai cột cùng tên và dòng này ghi khác nhau ở hai cột. Hãy chỉ giữ một câu trả lời.',
  'answer-two-values':
    'Câu {question}: một ô ghi hai giá trị, không rõ giá trị nào đúng. Hãy chỉ gõ giá trị đúng.',
  'answer-branch-near-hidden':
    'Câu {question}: xã mới không có chi đoàn tên như vậy. Hãy chép tên ở cột Chi đoàn mới của danh sách đã gộp (roster.csv, roster.xlsx); nếu chưa có chi đoàn đó, hãy thêm vào bảng chi đoàn, gộp lại rồi trả lời.',
  'answer-branch-several-hidden':
    'Câu {question}: nhiều chi đoàn có tên như vậy. Hãy chép tên một chi đoàn ở cột Chi đoàn mới của danh sách đã gộp (roster.csv, roster.xlsx), kèm xã mới ở sau: chi đoàn, xã.',
  'answer-branch-many':
    'Câu {question}: {count} chi đoàn có tên như vậy. Hãy gõ thêm xã mới sau tên, ví dụ: {near}.',
});
