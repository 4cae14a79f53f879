import type { Code } from '../model/index.js';

/** Every sentence in Vietnamese; `{name}` is an argument. */
export const vi: Record<Code, string> = {
  // Reading files.
  'file-empty':
    'Tệp không có dữ liệu. Hãy kiểm tra lại tệp gốc, hoặc bỏ tệp này ra khỏi thư mục rồi chạy lại.',
  'file-protected':
    'Tệp có mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ Sổ làm việc), lưu lại rồi chạy lại.',
  'file-damaged':
    'Tệp bị hỏng, không đọc được. Hãy mở bằng Excel rồi lưu thành tệp mới, hoặc xin lại tệp gốc.',
  'file-unsupported':
    'Tệp không phải danh sách Excel hay CSV. Hãy lưu thành .xlsx hoặc .csv rồi chạy lại.',
  'csv-quote-open':
    'Dấu ngoặc kép mở ở dòng {row} không được đóng đúng. Hãy sửa dấu " ở dòng này, hoặc mở bằng Excel và lưu lại thành .xlsx.',
  'format-differs': 'Đuôi tệp là {extension} nhưng nội dung là {format}; đã đọc theo nội dung.',
  'hidden-sheet':
    'Trang tính bị ẩn nhưng vẫn được đọc. Nếu không cần, hãy xoá trang này trong Excel.',
  'hidden-rows':
    'Có {count} dòng bị ẩn (từ dòng {row}); vẫn được đọc. Nếu không cần, hãy xoá hẳn trong Excel.',
  'control-characters':
    'Đã bỏ ký tự điều khiển (NUL và tương tự) trong {count} ô; nếu ô nào trông lạ, hãy mở tệp gốc và gõ lại ô đó.',
  'error-cells':
    'Có {count} ô là lỗi công thức (#REF!, #N/A …), giá trị thật không còn trong tệp; ô đầu tiên ở dòng này. Hãy sửa công thức hoặc gõ giá trị vào ô trong tệp gốc rồi chạy lại.',
  'lost-letters':
    'Có {count} ô mất chữ có dấu (thành dấu "?"), do tệp từng được lưu bằng bảng mã khác; ô đầu tiên ở dòng này. Hãy xin lại tệp gốc, hoặc lưu lại kiểu "CSV UTF-8" hay .xlsx.',
  'rows-split':
    'Mỗi dòng của danh sách nằm trong một ô; đã tách thành các cột ở dấu {delimiter}. Nếu sai, hãy tách bằng Dữ liệu › Văn bản thành cột (Text to Columns).',
  'cell-too-long':
    'Có ô dài quá {limit} ký tự, không phải ô của một danh sách. Trong csv thường là do một dấu " đóng quá muộn: hãy sửa dòng này.',
  'row-wide':
    'Dòng này có hơn {limit} cột, không bảng tính nào chứa được. Trong csv thường là do mất dấu xuống dòng: hãy sửa dòng này, hoặc mở tệp bằng Excel và lưu lại thành .xlsx.',
  'file-large': 'Tệp lớn hơn {limit} MB. Hãy chia tệp thành nhiều tệp nhỏ hơn.',
  'file-expands':
    'Tệp nén này nở ra quá lớn nên không được mở (có thể là "bom nén"). Hãy mở bằng Excel, lưu lại thành .xlsx mới, hoặc xin lại tệp gốc.',
  'file-many-cells':
    'Tệp có hơn {limit} ô hoặc phần tử. Hãy xoá các trang và dòng không phải danh sách, hoặc chia tệp.',
  'file-many-sheets':
    'Tệp có hơn {limit} trang tính. Hãy xoá các trang không phải danh sách, hoặc chia thành nhiều tệp nhỏ hơn.',
  'file-much-text':
    'Các ô tính đến dòng này chứa hơn {limit} ký tự, nhiều hơn hẳn một danh sách cỡ này. Thường là một đoạn văn dài nằm ở hàng nghìn ô: hãy xoá cột đó, hoặc sao chép riêng danh sách sang tệp .xlsx mới.',
  'file-entities':
    'Tệp khai báo thực thể XML (ENTITY), điều mà không chương trình văn phòng nào làm, nên không được mở. Hãy xin lại tệp từ người gửi.',
  'file-part-path':
    'Trong tệp nén có phần mang đường dẫn ra ngoài tệp, nên không được mở. Hãy mở bằng Excel và lưu lại thành .xlsx mới, hoặc xin lại tệp từ người gửi.',
  'file-slow':
    'Đọc tệp này cần hơn {seconds} giây hoặc quá nhiều bộ nhớ nên đã dừng. Hãy mở bằng Excel, sao chép riêng danh sách sang tệp .xlsx mới.',
  'file-changed':
    '"{path}" bị thay đổi trong lúc đang đọc. Hãy đóng chương trình đang ghi tệp rồi chạy lại.',
  'file-cut-off':
    'Tệp dừng giữa chừng ở dòng này, như khi chép hay gửi bị đứt; phần trước đó vẫn được đọc. Hãy đối chiếu số người với bản gốc hoặc xin lại tệp.',
  'same-file-twice':
    'Tệp này giống hệt {files}, nên mỗi người trong đó được tính nhiều lần. Không tệp nào bị bỏ qua; hãy giữ một tệp, xoá các tệp còn lại rồi chạy lại.',
  'file-skipped': 'Không đọc được tệp này và đã bỏ qua theo --skip-bad-files: {reason}',
  // Finding header, columns and kinds of rows.
  'no-header':
    'Không tìm thấy dòng tiêu đề (Họ và tên, Ngày sinh …) trong 60 dòng đầu. Hãy thêm dòng tiêu đề vào danh sách, hoặc ghi cột trong hopnhat.yaml, ở nguồn này: columns: { {letter}: name }.',
  'no-name-column':
    'Không có cột họ tên nên danh sách không được gộp. Hãy ghi cột họ tên trong hopnhat.yaml, ở nguồn này: columns: { {letter}: name }.',
  'name-by-content':
    'Tiêu đề "{heading}" của cột {letter} không nói là họ tên, nhưng chỉ cột này ghi tên người nên được đọc là họ tên. Nếu sai, hãy ghi đúng cột họ tên trong hopnhat.yaml, ở nguồn này: columns: { B: name }.',
  'rows-without-number':
    '{count} dòng có chữ giống tên người nhưng không có số thứ tự, ngày sinh hay số giấy tờ như các dòng khác nên không được tính là người. Nếu là người, hãy ghi số thứ tự hoặc ngày sinh vào dòng đó.',
  'two-people-in-a-row':
    'Mỗi dòng có hai người, tên ở cột {first} và cột {second}: đã đọc thành hai danh sách cạnh nhau. Nếu cột {second} không phải đoàn viên, hội viên của danh sách này, hãy ghi cột {first} là name trong kế hoạch (sources: columns: {first}: name).',
  'rows-continued':
    '{count} dòng không có số thứ tự là phần tiếp theo của người ở dòng trên: nội dung đã được ghép vào dòng có số thứ tự; {left} ngày và số khác với dòng đó thì không được đọc. Nếu cần, hãy sửa ở dòng có số thứ tự.',
  'sheet-of-relatives':
    'Trang này ghi người thân của những người ở trang khác nên không được đọc là danh sách. Nếu họ cũng là hội viên, hãy nêu trang này trong hopnhat.yaml, mục sources: sheet.',
  'decoded-column':
    'Cột {column}: đọc theo bảng mã {encoding} thì {share} % số từ có dấu là tiếng Việt, để nguyên thì {before} %; đã chuyển sang Unicode. Hãy xem lại cột này nếu tỉ lệ thấp.',
  'decoded-column-sheet':
    'Cột {column}: ít chữ để tự nhận ra, đọc theo bảng mã {encoding} như các cột khác của trang ({share} % số từ có dấu là tiếng Việt, để nguyên thì {before} %). Hãy xem lại cột này.',
  'decoded-column-font':
    'Cột {column}: phông {font} nên đọc theo bảng mã {encoding}; {share} % số từ có dấu là tiếng Việt, để nguyên thì {before} %; đã chuyển sang Unicode. Hãy xem lại cột này nếu tỉ lệ thấp.',
  'repaired-cells':
    'Cột {column} có {count} ô lẫn bảng mã {encoding}, đã sửa những từ sai; ô đầu tiên ở dòng này. Hãy đối chiếu với tệp gốc, nếu sai thì sửa ngay trong tệp gốc rồi chạy lại.',
  'left-as-names':
    'Cột {column} có {count} ô giống chữ bảng mã {encoding} nhưng cũng có thể là tên đúng của dân tộc khác nên giữ nguyên; ô đầu tiên ở dòng này. Nếu là chữ lỗi, hãy sửa trong tệp gốc rồi chạy lại.',
  'composed-columns':
    'Ở cột {columns}, dấu được ghi tách khỏi chữ (kiểu Windows-1258 hoặc Unicode tổ hợp); đã ghép thành chữ có dấu liền (Unicode dựng sẵn). Không cần làm gì.',
  'ordinary-characters':
    '{count} ô ở cột {columns} có ký tự viết kiểu khác (chữ, số toàn khổ như ０１２, dấu gạch nối của Word); đã đọc như ký tự thường gõ trên bàn phím, ô đầu tiên ở dòng này. Không cần làm gì.',
  'encoding-combining': 'dấu ghi tách khỏi chữ',
  'encoding-utf8': 'UTF-8 bị đọc nhầm bảng mã',
  'two-columns-one-field':
    'Cột {firstColumn} "{first}" và cột {secondColumn} "{second}" đều giống {field}. Hãy ghi trong hopnhat.yaml, ở nguồn này, cột nào đúng: columns: { {firstColumn}: {fieldId} } hoặc { {secondColumn}: {fieldId} }.',
  'two-columns-chosen':
    '{field} lấy từ cột "{taken}"; cột "{carried}" chỉ giữ kèm. Muốn đổi, hãy ghi cột kia vào kế hoạch.',
  'near-wording':
    'Cột "{heading}" được hiểu là {field} (lỗi gõ). Nếu sai, hãy ghi rõ cột này trong kế hoạch.',
  'ambiguous-wording':
    'Cột "{heading}" có thể là {field} hoặc {rival}; tạm giữ kèm. Hãy ghi rõ cột này trong kế hoạch.',
  'column-not-found':
    'Kế hoạch nêu cột "{heading}" nhưng trang này không có. Hãy ghi đúng như tiêu đề, hoặc ghi chữ cái của cột (A, B, …).',
  'column-offered':
    'Cột {letter} "{heading}" có nội dung giống {field} nhưng tiêu đề không nói rõ, nên chỉ giữ kèm. Nếu đúng, hãy ghi trong hopnhat.yaml, ở nguồn này: columns: { {letter}: {fieldId} }.',
  'status-by-title':
    'Tiêu đề danh sách nói về cả {count} người: “{status}”; ai không có ghi chú khác thì tình trạng là như vậy. Nếu sai, hãy ghi rõ ở từng dòng.',
  'number-in-note':
    '{count} người không có {fieldWithin} ở cột riêng nên được lấy từ cột “{heading}”, vì ghi chú nói rõ đó là số gì. Ghi chú được giữ nguyên.',
  'number-offered':
    '{count} ghi chú ở cột “{heading}” có số giống {fieldWithin} nhưng không nói rõ, nên không được lấy. Nếu đúng là số của người đó, hãy ghi chữ CCCD (hoặc SĐT) trước số, hoặc chuyển sang một cột riêng.',
  'cell-not-split':
    '{count} ô ở cột "{heading}" không có đúng {facts} dòng nên không tách được; nội dung được giữ nguyên. Hãy ghi mỗi thông tin một dòng trong ô (Alt+Enter).',
  'same-as-above':
    '{count} ô ghi "như trên" (nt, //, ″ …) ở cột "{heading}" được hiểu là giá trị của người ở trên. Nếu sai, hãy ghi rõ giá trị.',
  'spare-column':
    '{count} người để trống cột "{taken}" nên được lấy từ cột "{spare}". Không cần làm gì.',
  'filled-down':
    'Cột "{heading}" chỉ được ghi ở dòng đầu của mỗi nhóm; {count} người ở dưới được hiểu là cùng nhóm. Nếu sai, hãy ghi rõ ở từng dòng.',
  'rosters-too-many':
    'Trang này có hơn {most} danh sách với các cột khác nhau. Hãy tách thành nhiều trang, mỗi trang một danh sách.',
  'sheet-transposed':
    'Danh sách nằm ngang: tiêu đề ở cột, mỗi người một cột. Trang này không được đọc. Hãy chép sang trang mới bằng Dán đặc biệt › Chuyển vị (Transpose) rồi chạy lại.',
  // Reading values of members.
  'date-order-mdy':
    'Cột này ghi tháng trước ngày ({monthFirst} giá trị chỉ có thể đọc như vậy) và đã được đọc theo cách đó. Nếu sai, hãy ghi lại theo ngày/tháng/năm.',
  'date-order-mixed':
    'Cột này lẫn hai cách ghi: {dayFirst} giá trị ngày trước, {monthFirst} giá trị tháng trước; đã đọc ngày trước. Hãy sửa các ngày báo lỗi.',
  'date-order-mixed-mdy':
    'Cột này lẫn hai cách ghi: {monthFirst} giá trị tháng trước, {dayFirst} giá trị ngày trước; đã đọc tháng trước. Hãy sửa các ngày báo lỗi.',
  'date-order-styles':
    'Cột này lẫn hai cách ghi: {dayFirst} giá trị ngày trước, {monthFirst} giá trị tháng trước; hai cách khác nhau ở dấu ngăn, số chữ số của năm hoặc giờ nên mỗi cách đã được đọc đúng thứ tự của nó. Hãy đối chiếu vài ngày với bản gốc.',
  'date-cells-exchanged':
    '{dateCells} ô ngày của bảng tính đều có ngày từ 12 trở xuống, còn mọi ô chữ đều có số lớn hơn 12: phần mềm đã đảo ngày và tháng của các ô ngày, nên đã đổi lại. Hãy đối chiếu vài ngày với bản gốc.',
  'date-order-by-lists':
    '{count} ngày ở cột này bị đảo ngày và tháng so với danh sách khác ghi chắc chắn của cùng những người đó, nên đã đổi lại. Hãy đối chiếu vài ngày với bản gốc.',
  'date-swapped':
    '{dateCells} ô ngày của bảng tính đều có ngày từ 12 trở xuống, còn ô chữ thì có ngày lớn hơn: có thể Excel đã đảo ngày và tháng. Hãy đối chiếu với bản gốc.',
  'id-province-unknown':
    '{count} số giấy tờ 12 chữ số có mã tỉnh không có trong danh mục; vẫn giữ nguyên. Hãy kiểm tra lại.',
  'id-length-odd':
    '{count} số giấy tờ không có đúng 9 hay 12 chữ số; vẫn giữ nguyên, nhưng không dùng để nhận ra người. Hãy đối chiếu với giấy tờ.',
  'ages-outside':
    '{count} người ngoài độ tuổi {min}–{max} (tính theo năm 2025); không ai bị loại. Hãy kiểm tra năm sinh hoặc việc trưởng thành.',
  'joined-young':
    '{count} người vào tổ chức trong năm tròn 15 tuổi nhưng trước ngày sinh nhật; vẫn giữ nguyên. Hãy kiểm tra ngày sinh và ngày vào.',
  'unmarked-are-female':
    'Chỉ có cột Nam: {marked} người có dấu được hiểu là nam, {unmarked} người không có dấu là nữ. Nếu sai, hãy ghi rõ giới tính từng người.',
  'unmarked-are-male':
    'Chỉ có cột Nữ: {marked} người có dấu được hiểu là nữ, {unmarked} người không có dấu là nam. Nếu sai, hãy ghi rõ giới tính từng người.',
  'gender-codes':
    'Giới tính ghi bằng ký hiệu: {meanings}. Hiểu theo số CCCD hoặc tên đệm (Văn, Thị) của {agreed} trên {people} người. Nếu sai, hãy ghi rõ trong tiêu đề cột, ví dụ “Giới tính (1: Nam, 2: Nữ)”.',
  'gender-codes-unknown':
    'Giới tính ghi bằng {count} ký hiệu{codes} mà không rõ nghĩa; được giữ nguyên như đã ghi. Hãy ghi rõ trong tiêu đề cột, ví dụ “Giới tính (1: Nam, 2: Nữ)”, rồi chạy lại.',
  'school-years':
    '{count} ô {fieldWithin} bị Excel đổi thành ngày (12 tháng 12), vốn là “12/12”; đã đọc lại là lớp học. Lần sau hãy định dạng cột là văn bản trước khi gõ.',
  'codes-running':
    'Cột mã này chỉ đánh số thứ tự ({count} dòng), nên không dùng để nhận ra người. Nội dung được giữ nguyên.',
  'codes-not-unique':
    'Cột mã này chỉ có {distinct} mã khác nhau cho {count} người, nên không dùng để nhận ra người. Nội dung được giữ nguyên.',
  'codes-of-others':
    '{shared} mã ở cột này có cả ở danh sách khác, nhưng chỉ {agreed} mã là của người cùng tên: mỗi nơi đánh mã riêng, nên không dùng để nhận ra người. Nội dung được giữ nguyên.',
  // Texts of the workbooks and of the report.
  'kind-TRUNG_NGUOI': 'Có phải một người?',
  'kind-LECH_THONG_TIN': 'Thông tin khác nhau',
  'kind-TRUNG_GIAY_TO': 'Số giấy tờ vướng mắc',
  'kind-CHI_DOAN': 'Chưa rõ chi đoàn mới',
  'kind-DIA_BAN': 'Chưa rõ xã mới',
  'kind-DU_LIEU_LOI': 'Dữ liệu sai',
  'answer-TRUNG_NGUOI':
    'Là một người: chọn GOP (gộp). Là hai người khác nhau: chọn RIENG (để riêng). Trả lời ở một dòng là đủ.',
  'answer-LECH_THONG_TIN':
    'Chọn CHON ở dòng có giá trị đúng, hoặc gõ giá trị đúng vào cột “Giá trị đúng”.',
  'answer-TRUNG_GIAY_TO':
    'Chọn CHON ở dòng đúng là chủ của số này (hoặc gõ số đúng vào “Giá trị đúng”); chọn RIENG nếu mỗi dòng giữ số của mình.',
  'answer-CHI_DOAN':
    'Chọn CHON ở dòng có chi đoàn mới đúng, hoặc chọn (gõ) tên chi đoàn mới ở cột “Giá trị đúng”.',
  'answer-DIA_BAN':
    'Gõ tên xã cũ của danh sách vào “Giá trị đúng”; nếu không biết, hoặc nếu xã cũ bị chia, gõ xã mới. BO_QUA: để nguyên.',
  'answer-DU_LIEU_LOI': 'Xem lại danh sách gốc và gõ giá trị đúng vào “Giá trị đúng”.',
  'sheet-roster': 'Danh sách',
  'sheet-guide': 'Hướng dẫn',
  'sheet-questions': 'Câu hỏi',
  'sheet-branches': 'Chi đoàn mới',
  'choice-unknown':
    'Quyết định này không có trong danh sách của loại câu hỏi. Hãy chọn trong danh sách, hoặc bỏ trống.',
  'choice-branch':
    'Tên này không có trong trang “Chi đoàn mới”. Chỉ giữ lại nếu đúng là tên chi đoàn mới.',
  'guide-title': 'Những điểm cần anh, chị quyết định',
  'guide-purpose':
    'Trang “Câu hỏi” nêu những điểm mà chương trình không được tự quyết định. Anh, chị chỉ cần trả lời những câu mình biết chắc.',
  'guide-question':
    'Các dòng có cùng “Mã xung đột” là một câu hỏi; mỗi dòng A, B, … là một bản ghi hoặc một giá trị để so sánh. Nền trắng và nền xanh nhạt xen kẽ theo từng câu.',
  'guide-marks': 'Ô nền cam là chỗ các dòng khác nhau; chữ đỏ đậm là những chữ khác nhau.',
  'guide-decide':
    'Trả lời ở cột “Quyết định” (nền vàng, bấm vào ô rồi chọn trong danh sách). Bảng bên dưới cho biết cách trả lời từng loại.',
  'guide-value': 'Nếu không dòng nào đúng, gõ giá trị đúng vào cột “Giá trị đúng”.',
  'guide-skip': 'BO_QUA (bỏ qua): đã xem, để nguyên như hiện có. Câu này sẽ không hỏi lại.',
  'guide-facts':
    'Cũng có thể ghi ở “Quyết định”: “đã mất”, “đã chuyển đi”, “không còn sinh hoạt” (người đó vẫn ở danh sách, có ghi tình trạng); “không có số” (bỏ số đang hỏi ở dòng đó); “trùng với B” hoặc “trùng với” kèm Mã ở roster.xlsx.',
  'guide-open':
    'Chưa biết thì để trống; câu hỏi vẫn còn đó cho lần sau. Khi chưa có câu trả lời, danh sách tạm ghi theo dòng A.',
  'guide-notes':
    'Cột “Ghi chú”: ghi gì cũng được giữ lại, nhưng không thay cho quyết định. Trả lời nào chưa dùng được thì lần sau hiện lại ở cột “Gợi ý”, kèm lý do.',
  'guide-columns':
    'Được lọc, chia tệp cho nhiều người cùng làm; muốn sắp xếp, thêm cột thì bỏ khóa trang (không có mật khẩu). Chỉ cần giữ nguyên hai cột “Mã xung đột” và “Bản ghi”.',
  'guide-return':
    'Làm xong, lưu tệp (dạng Excel là tốt nhất; dạng CSV chỉ lưu trang đang mở, nên hãy mở trang “Câu hỏi” trước) rồi gửi lại cho người lập danh sách.',
  'guide-private':
    'Tệp có dữ liệu cá nhân: không gửi qua nhóm chat công khai, xóa các bản sao khi không còn cần.',
  'guide-kind': 'Loại câu hỏi',
  'guide-answer': 'Cách trả lời',
  'guide-choices': 'Chọn trong danh sách',
  'report-title': 'Hợp nhất danh sách: {profile}',
  'report-footer':
    'Lập bằng hopnhat {version}. Gộp từ {mergeAt} bit, hỏi từ {askAt} bit trở lên. Trang này có dữ liệu cá nhân, chỉ dùng trong nội bộ.',
  'report-unknown': '(chưa rõ)',
  'report-rows': 'Dòng đã đọc',
  'report-members': 'Thành viên',
  'report-merged': 'Dòng được gộp',
  'report-open-questions': 'Câu hỏi cần trả lời',
  'report-rejected': 'Dòng không đọc được',
  'report-branch-count': 'Chi đoàn mới',
  'report-communes': 'Xã mới',
  'report-communes-note':
    'Mỗi xã mới có một thư mục riêng với danh sách, câu hỏi và báo cáo; bấm vào tên xã để mở báo cáo. Một câu hỏi về hai xã được tính ở cả hai.',
  'report-overview': 'Tổng quan {count} xã mới',
  'report-inputs': 'Các tệp đã đọc',
  'report-inputs-others': 'Tệp của xã khác có người cũng ở đây',
  'report-branches': 'Chi đoàn mới',
  'report-branches-note':
    'Dòng nền cam: có dưới {minimum} thành viên, cần xem lại trước khi thành lập.',
  'report-questions': 'Những điểm cần quyết định',
  'report-questions-note':
    'Trả lời trong tệp conflicts.xlsx (hoặc conflicts.csv), không phải ở trang này.',
  'report-questions-left':
    'Còn {count} câu để lượt sau hỏi; loại nào, và trước mắt theo quy tắc nào, ghi ở mục lưu ý bên dưới.',
  'report-no-questions': 'Không có câu hỏi nào.',
  'report-questions-below': 'Từng câu hỏi nằm trong thư mục của xã mà nó hỏi.',
  'report-origins': 'Chi đoàn cũ đi về đâu',
  'report-origins-others': 'Từ xã khác, của người cũng ở đây',
  'report-rules': 'Những điểm đã giải quyết theo quy tắc',
  'report-rules-note':
    'Với người có nhiều dòng: số lần mỗi quy tắc chọn ra giá trị của từng trường.',
  'report-no-rules': 'Không có người nào có nhiều dòng.',
  'report-others': 'Giá trị khác nhau giữa các dòng của một người',
  'report-others-note':
    'Mỗi giá trị kèm dòng gốc của nó. Giá trị không được chọn thì không có trong danh sách.',
  'report-others-more': 'Còn {count} giá trị khác: xem bằng hopnhat explain <Mã>.',
  'column-value': 'Giá trị',
  'column-kept-value': 'Kết quả',
  'other-joined': 'có trong danh sách',
  'other-not-chosen': 'không được chọn',
  'report-findings': 'Cảnh báo và ghi nhận',
  'report-no-findings': 'Không có cảnh báo nào.',
  'report-more-places': 'và {count} chỗ khác',
  'report-more-findings': 'và {count} ghi nhận khác cùng loại',
  'place-row': 'dòng {row}',
  'place-column': 'cột {letter}',
  'place-line': 'dòng {line}',
  'column-file': 'Tệp',
  'column-format': 'Dạng',
  'column-sheets': 'Số trang',
  'column-old-commune': 'Xã cũ',
  'column-old-branch': 'Chi đoàn cũ',
  'column-new-commune': 'Xã mới',
  'column-new-branch': 'Chi đoàn mới',
  'column-kept': 'Giữ',
  'column-merged': 'Gộp',
  'column-rejected': 'Không đọc được',
  'column-skipped': 'Tiêu đề, cộng, ký tên',
  'column-members': 'Thành viên',
  'column-questions': 'Câu hỏi',
  'column-kind': 'Loại câu hỏi',
  'column-field': 'Trường',
  'rule-agreed': 'Các dòng giống nhau',
  'rule-marked': 'Có đủ dấu',
  'rule-precise': 'Đầy đủ hơn',
  'rule-valid': 'Hợp lệ',
  'rule-order': 'Thứ tự ngày, tháng chắc chắn',
  'rule-majority': 'Số đông',
  'rule-newest': 'Danh sách mới nhất',
  'rule-longest': 'Dài hơn',
  'rule-decided': 'Người có thẩm quyền đã quyết định',
  'rule-joined': 'Ghép mọi giá trị',
  'rule-leading': 'Dòng chính',
  // Plan and profile.
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
  'plan-type': '"{where}" phải là kiểu {expected}.',
  'plan-value': '"{where}" có giá trị không hợp lệ. Các giá trị có thể dùng: {known}.',
  'plan-date': '"{where}" phải là ngày dạng 2025-06-30.',
  'plan-small': '"{where}" quá nhỏ hoặc để trống; tối thiểu là {limit}.',
  'plan-big': '"{where}" quá lớn; tối đa là {limit}.',
  'plan-other': '"{where}" không hợp lệ. Hãy xem mẫu trong tài liệu.',
  'answer-no-row':
    'Câu {question}: không có bản ghi "{letter}". Đặt CHON vào đúng dòng của câu hỏi.',
  'answer-value-missing': 'Câu {question}: chưa có giá trị. Gõ tên đúng vào cột gia_tri_dung.',
  'answer-chosen-and-typed':
    'Câu {question}: dòng được chọn và giá trị gõ vào khác nhau. Chỉ giữ một trong hai.',
  'answer-bad-value':
    'Câu {question}: giá trị gõ vào không thể đúng ({field}). Kiểm tra rồi gõ lại, ví dụ ngày 21/05/1999, số CCCD đủ 12 chữ số.',
  'answer-value-several':
    'Câu {question}: giá trị gõ vào hợp với nhiều dòng ({letters}). Chọn một dòng, hoặc gõ đủ giá trị đúng.',
  'answer-name-short': 'Câu {question}: giá trị gõ vào chỉ là tên gọi. Gõ đủ họ và tên.',
  'answer-two-values':
    'Câu {question}: một ô ghi hai giá trị, không rõ giá trị nào đúng. Chỉ gõ giá trị đúng.',
  'answer-lost-digits':
    'Câu {question}: bảng tính đã làm mất chữ số của số gõ vào. Gõ dấu nháy đơn rồi gõ đủ các chữ số.',
  'answer-lost-letters':
    'Câu {question}: tệp này được lưu không có chữ tiếng Việt, nên tên gõ vào không còn chắc chắn. Lưu lại dạng xlsx hoặc CSV UTF-8 rồi gõ lại.',
  'answer-date-order':
    'Câu {question}: bảng tính có thể đã đổi chỗ ngày và tháng của ngày gõ vào, và trong tệp không có gì cho biết chắc. Gõ lại bằng chữ, ví dụ: ngày 6 tháng 4 năm 2006.',
  'answer-commune-unknown': 'Câu {question}: không có xã nào tên như vậy. Gõ đúng tên xã mới.',
  'answer-commune-near': 'Câu {question}: không có xã nào tên như vậy. Có phải: {near}?',
  'answer-branch-unknown':
    'Câu {question}: xã mới không có đơn vị tên như vậy. Gõ đúng tên trong bảng chi đoàn.',
  'answer-branch-near': 'Câu {question}: xã mới không có đơn vị tên như vậy. Có phải: {near}?',
  'answer-branch-near-hidden':
    'Câu {question}: xã mới không có đơn vị tên như vậy. Hãy chép tên ở cột Chi đoàn mới của danh sách đã gộp (roster.csv, roster.xlsx).',
  'answer-branch-several-hidden':
    'Câu {question}: nhiều đơn vị có tên như vậy. Hãy chép tên một đơn vị ở cột Chi đoàn mới của danh sách đã gộp (roster.csv, roster.xlsx), kèm xã mới ở sau: đơn vị, xã.',
  'answer-branch-many':
    'Câu {question}: {count} đơn vị có tên như vậy. Hãy gõ thêm xã mới sau tên, ví dụ: {near}.',
  'answer-branch-several':
    'Câu {question}: nhiều đơn vị có tên như vậy. Gõ đủ tên một đơn vị: {near}.',
  'answer-branch-elsewhere':
    'Câu {question}: đã dùng đơn vị gõ vào, nhưng đơn vị đó thuộc xã mới khác với xã của câu hỏi. Kiểm tra lại; nếu nhầm, rút lại quyết định (undo) rồi trả lời lại.',
  'answer-joins-numbers':
    'Câu {question}: đã gộp, nhưng các dòng có hai số CCCD hợp lệ khác nhau. Kiểm tra lại; nếu nhầm, rút lại quyết định (undo) rồi trả lời RIENG.',
  'answer-question-gone':
    'Không còn câu hỏi {question} trong dữ liệu này. Dùng tệp câu hỏi mới nhất.',
  'answer-mistyped-near': 'Mã {question} gõ sai. Có phải {near}?',
  'answer-mistyped': 'Mã {question} không phải mã câu hỏi. Chép lại từ tệp câu hỏi gốc.',
  'answer-number-doubtful':
    'Câu {question}: đã dùng số CCCD gõ vào, nhưng mã tỉnh, năm sinh hoặc giới tính trong số không khớp người này. Kiểm tra lại; nếu nhầm, rút lại quyết định (undo) rồi trả lời lại.',
  'answer-person-doubtful':
    'Câu {question}: giá trị vừa gõ được tính, nhưng số CCCD của người này vẫn không khớp. Xem lại cả hai; nếu số sai thì rút câu trả lời (undo) rồi gõ số đúng.',
  'answer-two-rows': 'Câu {question}: CHON ở hai dòng. Chỉ để CHON ở một dòng.',
  'answer-two':
    'Câu {question} có hai câu trả lời khác nhau ({files}). Chưa dùng câu nào; thống nhất rồi gửi lại.',
  'answers-contradict':
    'Các câu trả lời này trái ngược nhau nên chưa câu nào được tính, câu hỏi vẫn còn: {answers}. Xem lại các dòng rồi chỉ trả lời câu đúng; câu để trống thì vẫn còn.',
  'answer-contradicts': 'Trái với câu trả lời của {questions}; chỉ trả lời lại câu đúng.',
  'answers-join-numbers':
    'Các câu trả lời này gộp những dòng có hai số giấy tờ hợp lệ khác nhau mà chưa ai quyết định, nên chưa câu nào được tính: {answers}. Một câu hỏi mới đặt các dòng có hai số cạnh nhau; hãy trả lời câu đó trước.',
  'contradicting-decision': '{question} {decision} ({rows}; trả lời ở {answer})',
  'further-decisions': 'và {count} câu nữa',
  'row-of-file': '{file} dòng {row}',
  'row-of-sheet': '{file} trang {sheet} dòng {row}',
  'decisions-suspended':
    '{count} câu trả lời trước đây trái ngược nhau, chưa được tính ({questions}). Trả lời lại các câu này, hoặc rút một câu (undo).',
  'decisions-withdrawn':
    '{count} câu trả lời trước đây trái với câu trả lời mới nên được rút lại ({questions}). Nếu còn hỏi thì trả lời lại các câu này.',
  'answer-decided-otherwise':
    'Câu {question} đã được quyết định khác đi ở {source}. Quyết định cũ còn nguyên; muốn đổi thì rút lại quyết định đó trước.',
  'answer-not-allowed': 'Câu {question}: câu này không nhận {decision}. Chỉ dùng: {allowed}.',
  'answer-status-not-here':
    'Câu {question}: câu này không hỏi riêng về một người trong danh sách nên chưa ghi được tình trạng “{status}”. Hãy trả lời đúng câu hỏi; tình trạng thì ghi vào cột ghi_chu, hoặc vào danh sách gốc.',
  'answer-no-number-not-here':
    'Câu {question}: “không có số” chỉ dùng khi hỏi về đúng loại số đó của một dòng. Hãy CHON dòng đúng, hoặc gõ giá trị đúng.',
  'answer-same-not-here':
    'Câu {question}: câu này không hỏi ai trùng với ai. Hãy trả lời đúng câu hỏi; người trùng thì ghi vào cột ghi_chu.',
  'answer-same-unknown':
    'Câu {question}: không có {member} trong câu hỏi hoặc trong danh sách. Ghi đúng Mã ở roster.xlsx, hoặc GOP, RIENG.',
  'answer-same-itself':
    'Câu {question}: {member} là chính dòng này. Ghi Mã hoặc chữ của người kia, hoặc GOP, RIENG.',
  'decisions-status': 'Đã ghi tình trạng theo câu trả lời: {count} ({questions})',
  'answer-column-value':
    'Câu {question}: câu này hỏi chung về nhiều người nên không nhận một giá trị cho tất cả. Sửa cột đó trong tệp gốc rồi chạy lại, hoặc chọn BO_QUA.',
  'answer-value-too-many':
    'Câu {question}: không cần gia_tri_dung ở đây. Xoá giá trị đó, hoặc đổi quyết định.',
  'decision-stale':
    '{count} quyết định không còn khớp dòng nào ({questions}); vẫn giữ trong decisions.csv với trạng thái stale.',
  'decision-followed':
    'Dòng này đã được sửa trong danh sách, ở ô mà câu trả lời {question} không hỏi đến; câu trả lời vẫn có hiệu lực. Nếu là người khác thì rút lại: hopnhat undo {question}.',
  'decisions-in-force': 'Quyết định đang áp dụng: {count}',
  'ledger-bad-row':
    'Không đọc được dòng này của sổ quyết định; dòng này không được dùng. Lấy lại decisions.csv của kết quả trước.',
  'ledger-cut':
    'Sổ quyết định chỉ còn {count} trong {written} quyết định: tệp đã bị cắt hoặc bị xoá. Hãy lấy lại bản sao đủ của tệp. Nếu chỉ muốn dùng phần còn lại, hãy chép tệp ra ngoài thư mục kết quả rồi chạy merge với --decisions.',
  'ledger-edited':
    'Sổ quyết định đã bị sửa sau khi ghi: khi ghi có {written} quyết định, nay có {count} (bớt {removed}, thêm hoặc đổi {added}). Lần chạy này dùng tệp như hiện nay.',
  'ledger-lost-letters':
    'Quyết định {question} bị mất chữ (dấu ?) vì tệp đã được lưu bằng bảng mã không đủ chữ Việt, và không biết chắc chữ gốc. Hãy lấy lại bản sao của tệp, hoặc gõ lại các chữ đó rồi lưu dạng CSV UTF-8.',
  'ledger-lost-digits':
    'Quyết định {question} bị mất chữ số (dạng 2,5E+10) vì tệp đã được lưu bằng bảng tính. Hãy lấy lại bản sao của tệp, hoặc gõ lại đủ các chữ số.',
  'ledger-headings':
    'Tệp này giống sổ quyết định, nhưng tiêu đề cột đã bị đổi hoặc tệp đã được mở sai bảng mã. Hãy dùng decisions.csv như chương trình đã ghi.',
  'ledger-repaired':
    'Khi lưu, bảng tính đã đổi chữ, số hoặc ngày trong sổ quyết định; {count} quyết định đã được khôi phục như khi ghi.',
  'members-damaged':
    '"{path}" không còn như lúc ghi: còn {count} trong {written} dòng, hoặc có dòng bị sửa. Không có tệp này thì không giữ được Mã. Hãy lấy lại bản sao của tệp; nếu không có, hãy gộp lại từ danh sách gốc với --decisions "{ledger}".',
  'question-rows-damaged':
    '"{path}" không còn như lúc ghi. Hãy lấy lại bản sao của tệp, hoặc xoá tệp này: câu trả lời và danh sách vẫn còn, nhưng câu hỏi có thể đổi thứ tự, và câu trả lời về dòng đã được sửa có thể không còn đúng chỗ.',
  'summary-damaged':
    '"{path}" bị hỏng ({where}). Hãy lấy lại bản sao của tệp; nếu không có, hãy gộp lại từ danh sách gốc vào thư mục mới với --decisions "{ledger}".',
  'rosters-gone':
    'Có {count} danh sách của kết quả trước không còn ở chỗ cũ ({files}). Người không có trong danh sách nào khác thì không còn trong kết quả này (changes.csv, “gone”). Nếu không định bỏ, hãy chép các danh sách về chỗ cũ rồi chạy lại từ kết quả trước.',
  'changes-no-roster':
    'Kết quả trước không có roster.csv hay roster.xlsx, nên changes.csv chỉ ghi thành viên mới, gộp, tách, không còn; không so được giá trị.',
  'option-previous': 'kết quả của lần gộp trước: thêm danh sách đến muộn, mỗi người giữ Mã',
  'done-new-questions': 'trong đó câu hỏi mới so với lần trước',
  'done-no-changes': 'So với kết quả trước: không có gì thay đổi.',
  'done-changes': 'So với kết quả trước (changes.csv)',
  'change-new': 'Người mới',
  'change-merged': 'Gộp vào người khác',
  'change-separated': 'Tách ra từ người khác',
  'change-moved': 'Đổi xã hoặc chi đoàn mới',
  'change-corrected': 'Thông tin được bổ sung, sửa',
  'change-gone': 'Không còn dòng nào',
  'change-settled': 'Câu hỏi được danh sách mới giải quyết',
  'questions-settled':
    '{count} câu đang hỏi nay không hỏi nữa vì danh sách mới đã giải quyết theo quy tắc: {merged} cặp được gộp, {apart} cặp để riêng, {other} câu khác. Xem changes.csv (settled); nhất là các cặp được gộp.',
  'report-changes': 'Thay đổi so với kết quả trước',
  'report-changes-note': 'So với danh sách của lần trước. Đủ các thay đổi ở changes.csv.',
  'report-new-questions': 'Câu hỏi mới so với lần trước: {count}.',
  'column-change': 'Thay đổi',
  'column-member': 'Mã',
  'column-name': 'Họ và tên',
  'column-member-before': 'Mã trước',
  'column-rows': 'Nguồn',
  'column-before': 'Trước',
  'column-after': 'Nay',
  'apply-no-result': 'Cần --from <thư mục kết quả> hoặc --plan <tệp>.',
  'undo-nothing':
    'Không có quyết định nào cho {text}. Hãy ghi mã câu hỏi, Mã thành viên hoặc tên tệp trả lời, như ở cột question và source của decisions.csv.',
  'undo-nothing-near': 'Không có quyết định nào cho {text}. Có phải là {near}?',
  'undo-nothing-decided': 'Không có quyết định nào cho {text}: kết quả này chưa có quyết định nào.',
  'undo-open': 'Câu {question} còn đang hỏi, chưa có quyết định để rút lại.',
  'undo-member-undecided': 'Chưa có quyết định nào về thành viên {member}.',
  'undo-several-files': 'Có nhiều tệp trả lời tên {text}: {files}. Hãy ghi rõ một tệp.',
  'undo-roster':
    '{text} là danh sách, không phải tệp trả lời. Các câu trả lời lấy từ: {files}. Hãy ghi tên một tệp trong đó, mã câu hỏi hoặc Mã thành viên.',
  'undo-done': 'Đã rút lại {count} quyết định ({questions})',
  'option-decisions': 'sổ quyết định (decisions.csv) hoặc tệp câu hỏi đã trả lời',
  'option-from-result': 'thư mục kết quả của lần gộp trước',
  'option-strict-answers': 'dừng lại, không ghi gì, nếu có câu trả lời không dùng được',
  'argument-corrected': 'tệp câu hỏi đã trả lời (csv, xlsx, ods)',
  'argument-undo': 'mã câu hỏi, Mã thành viên hoặc tên tệp trả lời (mọi quyết định từ tệp đó)',
  'help-apply': 'áp dụng câu trả lời của các cơ sở và ghi lại kết quả',
  'help-undo': 'rút lại quyết định và ghi lại kết quả',
  'plan-field-unknown':
    'Kế hoạch ghi cột "{column}" là "{name}" nhưng không có trường này. Hãy ghi một trong: {known}.',
  'plan-sheet-missing':
    'Kế hoạch ghi trang "{wanted}" nhưng tệp chỉ có: {sheets}. Hãy sửa mục sheet cho đúng tên trang.',
  'plan-source-unused':
    'Nguồn "{path}" trong kế hoạch không ứng với tệp nào được đọc. Hãy kiểm tra đường dẫn.',
  'model-unreadable':
    '"{where}": đây không phải mô hình đã lưu. Hãy dùng tệp do --save-model ghi, hoặc summary.json của một kết quả.',
  'profile-fault': '"{where}" trong tệp hồ sơ không hợp lệ. Hãy xem mẫu trong tài liệu.',
  'profile-unknown':
    'Không có hồ sơ "{profile}". Dùng một trong: {known}, hoặc đường dẫn tới tệp hồ sơ.',
  'profile-assumed':
    'Loại danh sách: {profile} (tiêu đề không cho biết là đoàn viên, đảng viên hay hội viên nên dùng tên cột chung; để chọn, hãy thêm --profile hoặc ghi profile trong kế hoạch).',
  'profile-recognised': 'Loại danh sách: {profile} ({evidence}).',
  'profile-earlier': 'Loại danh sách: {profile} (theo kết quả trước).',
  'profiles-mixed':
    'Các danh sách thuộc nhiều loại nên không gộp chung được: {kinds}. Hãy gộp riêng từng loại; nếu tất cả là một loại, hãy thêm --profile hoặc ghi profile trong kế hoạch.',
  'profile-of-files': '{profile} (theo {evidence}; tệp: {files})',
  // Finding and writing files.
  'input-missing': 'Không tìm thấy "{path}". Hãy kiểm tra lại đường dẫn.',
  'result-needs-plan': 'Không tìm thấy kế hoạch "{path}" mà kết quả trước đã dùng.',
  'result-needs-branches': 'Không tìm thấy bảng chi đoàn "{path}" mà kết quả trước đã dùng.',
  'result-needs-profile': 'Không tìm thấy tệp hồ sơ "{path}" mà kết quả trước đã dùng.',
  'result-needs-roster': 'Không tìm thấy danh sách "{path}" mà kết quả trước được gộp từ đó.',
  'result-needs-again':
    'Các đường dẫn trên tính từ thư mục kết quả {path}. Hãy chép những tệp, thư mục còn thiếu về đúng các chỗ đó, hoặc chép thư mục kết quả về nơi đã ghi ra nó, rồi chạy lại.',
  'masked-path-several':
    'Kết quả trước đã che số, và có nhiều tên giống "{path}" sau khi che. Hãy đổi tên hoặc chuyển những tệp, thư mục kia đi nơi khác rồi thử lại.',
  'input-is-result':
    '"{path}" là kết quả của một lần gộp trước, không phải danh sách gốc. Hãy chỉ tới thư mục chứa danh sách của các xã cũ.',
  'no-rosters':
    'Không có danh sách Excel hay CSV nào trong "{path}". Cần tệp .xlsx, .xlsm, .xlsb, .xls, .ods, .fods, .csv, .tsv hoặc .txt.',
  'no-inputs':
    'Chưa cho biết danh sách nào. Hãy ghi tệp hoặc thư mục, hoặc mục sources trong hopnhat.yaml.',
  'link-outside': 'Đường tắt dẫn ra ngoài thư mục nên không đọc. Hãy chép tệp thật vào thư mục.',
  'file-not-read':
    'Tệp này không được đọc (không phải Excel hay CSV). Nếu có danh sách trong đó, hãy lưu thành .xlsx.',
  'file-open-elsewhere':
    '"{path}" đang mở trong Excel hoặc chương trình khác. Hãy đóng lại rồi thử lại.',
  'file-not-allowed':
    'Không có quyền đọc hoặc ghi "{path}". Hãy xin quyền, hoặc chép sang thư mục khác.',
  'file-failed':
    'Máy không đọc hoặc ghi được "{path}" ({code}). Hãy chép sang một thư mục ngay trên máy (không phải OneDrive, ổ mạng), đường dẫn ngắn, rồi chạy lại.',
  'file-is-folder':
    '"{path}" là thư mục, cần một tệp (hoặc ngược lại). Hãy kiểm tra lại đường dẫn.',
  'disk-full': 'Ổ đĩa đã đầy, không ghi được "{path}". Hãy giải phóng chỗ rồi chạy lại.',
  'target-name':
    'Windows không dùng được tên thư mục "{path}". Hãy đặt tên khác: không có < > : " | ? *, không kết thúc bằng dấu chấm hay dấu cách, không phải con, aux, nul …',
  'target-not-empty':
    'Thư mục "{path}" đã có tệp khác, không phải kết quả của hopnhat. Hãy chọn thư mục mới hoặc thư mục trống.',
  'target-holds-result':
    'Thư mục "{path}" đã có kết quả trước. Hãy chọn thư mục khác, hoặc thêm --force để ghi đè.',
  'target-foreign-file':
    'Thư mục "{path}" có tệp "{file}" không do hopnhat ghi, nên không ghi đè. Hãy chuyển tệp đó đi, hoặc chọn thư mục khác.',
  'target-holds-answers':
    '"{file}" trong "{path}" đã có câu trả lời chưa được dùng, nên không ghi đè. Hãy chép tệp đó ra chỗ khác trước, hoặc chọn thư mục khác.',
  'target-holds-decisions':
    'Thư mục "{path}" giữ {count} quyết định (decisions.csv) mà lần chạy này không mang theo, nên không ghi đè. Hãy chạy tiếp từ đó: merge với --previous "{path}" hay apply với --from "{path}" (giữ nguyên Mã), hoặc merge với --decisions "{ledger}" (chỉ giữ quyết định); hoặc chọn thư mục khác.',
  'target-holds-open-rows':
    'Thư mục "{path}" giữ {count} ghi chú và câu trả lời chưa dùng được (decisions.csv) mà lần chạy này không mang theo, nên không ghi đè. Hãy chạy tiếp từ đó với --previous "{path}" hay --from "{path}", hoặc merge với --decisions "{ledger}"; hoặc chọn thư mục khác.',
  'target-changed':
    '"{file}" trong "{path}" đã thay đổi trong khi chương trình chạy, nên không ghi đè. Hãy chạy lại.',
  'target-busy':
    'Một lần chạy khác (tiến trình {pid} trên máy {host}) đang ghi vào "{path}". Hãy đợi lần chạy đó xong, hoặc chọn thư mục khác. Nếu chắc chắn không còn lần chạy nào, hãy chuyển thư mục ẩn "{work}" đi chỗ khác (đừng xoá: trong "old" có thể là kết quả trước) rồi chạy lại.',
  'target-is-drive':
    '"{path}" là một ổ đĩa hoặc thư mục dùng chung nên không thay cả thư mục được. Hãy ghi vào thư mục bên trong, ví dụ "{below}".',
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
  'sheet-left-out':
    'Trang này bị bỏ qua vì kế hoạch chỉ ghi trang khác của tệp. Nếu cần, hãy thêm một mục vào sources với sheet là trang này.',
  // Communes and branches.
  'branches-no-header':
    'Bảng chi đoàn không có đủ bốn cột: Xã cũ, Chi đoàn cũ, Xã mới, Chi đoàn mới. Hãy sửa dòng tiêu đề.',
  'branches-cell-empty':
    'Dòng này của bảng chi đoàn thiếu xã cũ, chi đoàn cũ hoặc xã mới (chỉ ghi “Xã” thì chưa phải là tên). Hãy điền vào.',
  'branches-not-filled':
    '"{branch}" chưa có chi đoàn mới; đoàn viên ở đây sẽ được hỏi. Hãy điền cột Chi đoàn mới.',
  'branches-commune-spelt':
    'Bảng chi đoàn ghi một xã mới theo hai cách: "{other}" ({rows} dòng) được coi là {commune}. Hãy viết giống nhau; nếu là hai xã thì ghi đủ dấu và chữ xã, phường.',
  'branches-contradict':
    '"{branch}" được ghi hai chi đoàn mới khác nhau (dòng này và dòng {other}). Hãy giữ một dòng.',
  'branches-date': '"{text}" không phải là ngày. Hãy ghi ngày/tháng/năm, hoặc để trống.',
  'branches-commune-ambiguous':
    '"{commune}" có thể là {candidates}. Hãy ghi rõ xã, phường hay thị trấn ở cột Xã cũ.',
  'branches-empty':
    'Bảng chi đoàn không có dòng nào được điền. Hãy điền bốn cột Xã cũ, Chi đoàn cũ, Xã mới, Chi đoàn mới, hoặc bỏ bảng này đi và dùng --to.',
  'branch-row-unused':
    'Bảng chi đoàn, dòng {row}: không có ai thuộc "{branch}" ({commune}). Hãy kiểm tra tên, hoặc danh sách còn thiếu.',
  'branch-rows-unused':
    'Bảng chi đoàn: {count} dòng của {commune} không có ai (từ dòng {row}). Hãy kiểm tra tên, hoặc danh sách còn thiếu.',
  'branches-without-row':
    '{commune}: {count} chi đoàn với {members} người không có trong bảng chi đoàn ({branches}). Hãy thêm dòng vào bảng, hoặc trả lời câu hỏi.',
  'branches-joined':
    '{commune}: tên gần giống được coi là một chi đoàn: {pairs}. Nếu không đúng, hãy ghi từng tên một dòng trong bảng chi đoàn.',
  'rows-too-alike':
    '{count} dòng giống hàng nghìn dòng khác về họ tên, ngày sinh, xã và chi đoàn, nên chưa được so sánh hết với nhau. Có thể một cột đã bị kéo chép xuống: hãy xem lại.',
  'values-joined':
    '{count} ghi chú hoặc giá trị của cột ngoài mẫu khác nhau giữa các dòng của một người ({members} người): tất cả được ghi vào danh sách, cách nhau bằng " | ".',
  'values-not-chosen':
    '{count} giá trị khác nhau giữa các dòng của một người ({members} người) không vào danh sách vì quy tắc đã chọn giá trị khác. Xem từng giá trị trong báo cáo, hoặc bằng hopnhat explain <Mã>.',
  'branch-small':
    '"{branch}" chỉ có {members} người, ít hơn {minimum}. Hãy xem có cần ghép với chi đoàn khác.',
  'branch-by-newer-list':
    '{count} người ở đây còn có tên ở chi đoàn khác trong danh sách mới hơn (hoặc được ưu tiên trong kế hoạch), nên được xếp vào chi đoàn theo danh sách đó, không hỏi: dòng {rows}',
  'left-out-TRUNG_NGUOI':
    '{count} câu “có phải một người” để lượt sau hỏi: trước mắt vẫn để là hai người',
  'left-out-LECH_THONG_TIN':
    '{count} câu về thông tin khác nhau để lượt sau hỏi: trước mắt lấy giá trị theo quy tắc (mục quy tắc của báo cáo)',
  'left-out-TRUNG_GIAY_TO':
    '{count} câu về số giấy tờ để lượt sau hỏi: trước mắt mỗi người giữ số như đang ghi, số thứ hai ở “Số giấy tờ khác”',
  'left-out-CHI_DOAN':
    '{count} câu về chi đoàn mới để lượt sau hỏi: trước mắt người có tên ở hai chi đoàn được xếp theo dòng đầy đủ hơn, chi đoàn chưa rõ thì để trống. Ghi ngày của từng danh sách (asOf) vào kế hoạch thì danh sách mới hơn quyết định; --max-questions <số> để hỏi thêm',
  'left-out-DIA_BAN': '{count} câu về xã mới để lượt sau hỏi: trước mắt xã mới để trống',
  'left-out-DU_LIEU_LOI':
    '{count} câu về dữ liệu sai để lượt sau hỏi: trước mắt giữ như đã ghi; dòng không có họ tên chưa vào danh sách',
  'sheet-split':
    '{name}: {count} dòng, nhiều hơn một trang Excel chứa được; tệp .xlsx được chia thành nhiều trang.',
  'only-unknown': 'Không có xã mới "{text}" trong lần gộp này. Có phải là: {near}?',
  'only-ambiguous': '"{text}" có thể là nhiều xã mới: {candidates}. Hãy ghi đủ tên hoặc mã.',
  'plan-commune-unknown':
    'Kế hoạch ghi xã cũ "{text}" nhưng bảng chi đoàn không có xã này. Hãy ghi một trong các xã của bảng, hoặc thêm xã này vào bảng: {known}.',
  'commune-by-plan': 'Xã cũ {commune}: theo kế hoạch',
  'commune-by-column': 'Xã cũ {commune}: theo cột trong danh sách',
  'commune-by-section': 'Xã cũ {commune}: theo dòng đầu mục',
  'commune-by-letterhead': 'Xã cũ {commune}: theo phần đầu trang',
  'commune-by-sheet-name': 'Xã cũ {commune}: theo tên trang',
  'commune-by-file-name': 'Xã cũ {commune}: theo tên tệp hoặc thư mục',
  'commune-by-workbook': 'Xã cũ {commune}: theo trang khác của tệp',
  'commune-became': '{commune} ({place}, mã cũ {code}) nay là {became}',
  'commune-split': '{commune} ({place}, mã cũ {code}) được chia cho nhiều xã mới: {became}',
  'target-elsewhere':
    '{commune} đã nhập vào {became}, không phải {target}. Nếu danh sách này không thuộc {target}, hãy bỏ --to (hoặc target trong kế hoạch), hoặc lập bảng chi đoàn.',
  'target-unknown':
    'Cả nước không có xã, phường nào tên là {target}. Nếu gõ nhầm, hãy sửa --to (hoặc target trong kế hoạch); tra tên đúng bằng lệnh hopnhat units.',
  'roster-missing':
    '{commune} (mới): các tệp không có danh sách của {missing} (cũ). Hãy thêm tệp, hoặc kiểm tra tên xã cũ trong các danh sách.',
  'communes-open':
    'Chưa rõ xã cũ ở {count} danh sách ({files}). Hãy trả lời câu hỏi trong conflicts, đặt lại tên tệp theo xã, ghi commune và district trong kế hoạch, hoặc thêm --branches hay --to.',
  'communes-to-target':
    'Chưa rõ xã cũ ở {count} danh sách ({files}). Mọi người trong đó được xếp vào {target}, theo --to (hoặc target trong kế hoạch).',
  // Answers of corrected conflict files.
  'answers-no-headings':
    'Tệp này không phải tệp conflicts đã trả lời: không có dòng tiêu đề với cột ma_xung_dot (Mã xung đột) và cột quyet_dinh (Quyết định) hoặc gia_tri_dung (Giá trị đúng). Hãy ghi lại các tiêu đề này như trong tệp đã nhận. Lưu dạng CSV thì chỉ trang đang mở được lưu: mở trang “Câu hỏi” rồi lưu lại.',
  'answers-heading-guessed':
    'Cột này không còn tiêu đề như trong tệp đã nhận, nhưng nằm đúng chỗ nên vẫn được đọc: {count} ô (dòng {rows}). Lần sau hãy giữ nguyên tiêu đề.',
  'answers-column-unread':
    'Tệp không có cột quyet_dinh (Quyết định), còn cột này có {count} ô ghi câu trả lời (dòng {rows}). Hãy ghi lại tiêu đề quyet_dinh cho cột có câu trả lời rồi chạy lại.',
  'answers-value-column-unread':
    'Tệp không có cột gia_tri_dung (Giá trị đúng), còn cột này có {count} ô đã điền (dòng {rows}). Hãy ghi lại tiêu đề gia_tri_dung cho cột đó rồi chạy lại.',
  'answers-cells-unread':
    'Cột này không được đọc, nhưng có {count} ô giống câu trả lời (dòng {rows}). Nếu là câu trả lời thì chép sang cột quyet_dinh (Quyết định).',
  'answers-sheet-unread':
    'Trang này có {count} dòng mang mã câu hỏi (dòng {rows}) nhưng không có dòng tiêu đề nên không được đọc. Hãy ghi lại các tiêu đề như trong tệp đã nhận.',
  'answers-none':
    'Tệp này chưa có câu trả lời nào ({count} câu hỏi). Kiểm tra xem có gửi nhầm tệp không.',
  'answers-of-another':
    'Không câu hỏi nào của tệp này ({count} câu) thuộc kết quả đang dùng: tệp trả lời cho một kết quả khác. Hãy chạy với --from là thư mục đã tạo ra tệp câu hỏi đó.',
  'answers-of-another-known':
    'Không câu hỏi nào của tệp này ({count} câu) thuộc kết quả đang dùng: tệp trả lời cho kết quả ở {path}. Hãy chạy lại với --from {path}.',
  'answer-notes-only':
    '{count} câu có ghi chú mà chưa có quyết định (dòng {rows}). Ghi chú được giữ, câu hỏi vẫn còn. Nếu ghi chú là câu trả lời thì ghi lại ở cột quyet_dinh (Quyết định).',
  'answer-notes-unplaced':
    'Có ghi chú ở {count} câu không còn trong kết quả này, hoặc ở dòng không có mã câu hỏi (dòng {rows}). Ghi chú này chưa được giữ: xem lại tệp và ghi vào câu hỏi đúng.',
  'answer-came-back': 'Đã trả lời {typed} nhưng chưa dùng được. {why}',
  'answer-unused-before': '{text}',
  'answer-row-shifted':
    'Các ô của dòng này bị lệch khỏi tiêu đề cột, như khi tệp CSV mất dấu ngoặc kép, nên câu trả lời trên dòng này không được dùng. Trả lời lại trong tệp đã gửi, hoặc lưu dạng xlsx.',
  'answer-without-question':
    'Dòng này có câu trả lời nhưng cột ma_xung_dot không có mã câu hỏi. Hãy chép lại mã câu hỏi từ tệp đã nhận.',
  'answer-unknown-word':
    'Câu {question}: không hiểu quyết định ở dòng này. Hãy ghi một trong các từ: {words}; giá trị đúng thì ghi ở cột gia_tri_dung (Giá trị đúng).',
  'answer-not-a-value':
    'Câu {question}: cột gia_tri_dung (Giá trị đúng) ở dòng này chỉ có một dấu, không phải giá trị. Hãy ghi giá trị đúng, hoặc ghi quyết định ở cột quyet_dinh: {words}.',
  'answer-without-letter':
    'Dòng này ghi CHON nhưng cột ban_ghi (Bản ghi) để trống, nên không rõ chọn bản ghi nào. Hãy chép lại A, B, … từ tệp đã nhận.',
  'answer-word-and-value':
    'Dòng này vừa ghi một câu như “đã mất”, “không có số”, “trùng với …”, vừa có giá trị ở gia_tri_dung. Hãy giữ một trong hai; điều còn lại ghi vào ghi_chu.',
  'answer-in-two-columns':
    'Tệp có hai cột cùng tên và dòng này ghi khác nhau ở hai cột. Hãy chỉ giữ một câu trả lời.',
  // Questions, their evidence and reasons.
  'ask-same-rows': 'Hai dòng {first} và {second} có phải một người không? {evidence}.',
  'ask-same-groups': 'Dòng {first} và dòng {second} có phải một người không? {evidence}.',
  'ask-shared-number': 'Hai dòng A và B ghi cùng một số giấy tờ. Số này là của ai? {evidence}.',
  'ask-two-numbers':
    'Một người có hai số giấy tờ: {values}. Số nào đúng? Nếu là hai người, ghi RIENG. {evidence}.',
  'ask-which-value':
    'Cùng một người nhưng ghi {fieldWithin} khác nhau: {values}. Giá trị nào đúng? {evidence}.',
  'ask-two-branches': 'Người này có tên ở hai chi đoàn: {branches}. Hiện sinh hoạt ở đâu?',
  'ask-more-branches': 'Người này có tên ở {count} chi đoàn: {branches}. Hiện sinh hoạt ở đâu?',
  'ask-two-communes': 'Người này có tên ở nhiều xã mới: {branches}. Hiện sinh hoạt ở đâu?',
  'ask-branch-no-branch': '{count} người của {commune} không ghi chi đoàn. Thuộc chi đoàn mới nào?',
  'ask-branch-unknown':
    '"{branch}" ({commune}, {count} người) không có trong bảng chi đoàn. Thuộc chi đoàn mới nào?',
  'ask-branch-ambiguous':
    '"{branch}" ({commune}, {count} người) có thể là nhiều chi đoàn: {candidates}. Là chi đoàn nào?',
  'ask-commune-none': 'Không biết danh sách này ({count} người) của xã cũ nào. Là xã nào?',
  'ask-commune-none-sheets':
    'Không biết các trang {sheets} ({count} người) của xã cũ nào. Là xã nào? Câu trả lời dùng cho tất cả các trang này; nếu mỗi trang một xã, hãy đặt tên trang theo xã, hoặc ghi xã của từng trang trong kế hoạch.',
  'ask-commune-several-sheets':
    'Các trang {sheets} ({count} người) cùng nhắc tới nhiều xã: {candidates}. Là của xã nào? Câu trả lời dùng cho tất cả các trang này.',
  'ask-commune-several':
    'Danh sách này ({count} người) nhắc tới nhiều xã: {candidates}. Là của xã nào?',
  'ask-commune-text': '"{text}" ({count} người) không có trong các xã cũ đã biết. Là xã nào?',
  'ask-commune-which': '"{text}" ({count} người) có thể là nhiều xã cũ: {candidates}. Là xã nào?',
  'ask-commune-split':
    '"{branch}" ({commune}, {count} người): xã cũ này được chia cho {candidates}. Nay thuộc xã nào?',
  'ask-commune-split-none':
    '{count} người của {commune} không ghi khu, thôn: xã cũ này được chia cho {candidates}. Nay thuộc xã nào?',
  'ask-value-date-impossible': '{field} "{value}" không thể là ngày đúng. Ngày đúng là ngày nào?',
  'ask-value-date-unreadable': 'Không hiểu {field} "{value}". Ngày đúng là ngày nào?',
  'ask-value-id-scientific': '{field} "{value}" đã bị Excel làm mất chữ số. Số đúng là số nào?',
  'ask-value-id-unreadable':
    '{field} "{value}" không phải CCCD (12 số) hay CMND (9 số). Số đúng là số nào?',
  'ask-value-id-contradicts-gender':
    '{field} "{value}" (ô {cell}) không khớp với {otherField} "{other}" (ô {otherCell}). Giá trị nào sai? Gõ số đúng hoặc giới tính đúng.',
  'ask-value-id-contradicts-birth':
    '{field} "{value}" (ô {cell}) không khớp với {otherField} "{other}" (ô {otherCell}). Giá trị nào sai? Gõ số đúng hoặc ngày sinh đúng.',
  'ask-value-phone-unreadable': '{field} "{value}" không phải số điện thoại. Số đúng là số nào?',
  'ask-value-gender-unreadable': 'Không hiểu {field} "{value}". Nam hay Nữ?',
  'ask-value-joined-too-young': '{field} "{value}" khi chưa đủ 15 tuổi. Ngày đúng là ngày nào?',
  'ask-column-one-value':
    'Cột {field} của danh sách này: {count} ô cùng ghi "{value}" (ví dụ ô {cell}), {reason}. Giá trị đúng của các dòng này là gì? BO_QUA: để nguyên.',
  'ask-column-many-values':
    'Cột {field} của danh sách này: {count} giá trị {reason}; ví dụ "{value}" (ô {cell}). Sửa cột này trong tệp gốc rồi chạy lại, hoặc chọn BO_QUA để giữ nguyên như đã ghi.',
  'column-fault-date-impossible': 'không thể là ngày đúng',
  'column-fault-date-unreadable': 'không phải ngày',
  'column-fault-id-scientific': 'đã bị Excel làm mất chữ số',
  'column-fault-id-unreadable': 'không phải CCCD (12 số) hay CMND (9 số)',
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
  'evidence-none-same': 'Không có gì giống hẳn; {differing}',
  'ask-alike': '{question} Câu này hỏi một lần cho {count} dòng ghi giống hệt như trên.',
  'ask-also-sent': '{question} Câu này cũng gửi {communes}: hai bên thống nhất rồi trả lời.',
  'evidence-differs': 'lệch {fieldWithin}: {first} và {second}',
  'why-same': 'Cùng {fields}; khả năng là một người: {percent} %',
  'why-nearly-same': 'Mọi cột đều gần giống nhau; khả năng là một người: {percent} %',
  'why-other': 'Khác {fields}; khả năng là một người: {percent} %',
  'why-near-name': 'Tên gần giống nhất',
  'why-split': 'Chia theo nghị quyết sắp xếp; cần biết theo thôn, khu',
  'why-fuller-row': 'Dòng A ghi đầy đủ hơn; chưa rõ danh sách nào mới hơn',
  'why-different-people': 'Tên hoặc ngày sinh khác nhau',
  'why-number-fits':
    'Số này khớp {fields} của dòng {letter}, không khớp {differing} của dòng {other}; khả năng là của dòng {letter}: {percent} %',
  'why-number-fits-only':
    'Số này khớp {fields} của dòng {letter}; dòng {other} không ghi; khả năng là của dòng {letter}: {percent} %',
  'year-of-birth': 'năm sinh',
  'why-rule-only': 'chỉ có một giá trị',
  'why-rule-agreed': 'các dòng giống nhau',
  'why-rule-marked': 'có dấu đầy đủ, không lỗi chữ',
  'why-rule-order': 'thứ tự ngày, tháng trong cột là chắc chắn',
  'why-rule-precise': 'đầy đủ ngày tháng',
  'why-rule-valid': 'hợp lệ, hoặc khớp với số giấy tờ',
  'why-rule-majority': 'nhiều dòng ghi nhất',
  'why-rule-newest': 'danh sách mới nhất',
  'why-rule-longest': 'ghi đầy đủ nhất',
  'why-rule-decided': 'đã có người quyết định',
  'why-rule-joined': 'ghép giá trị của các dòng',
  'why-rule-leading': 'dòng đầy đủ nhất của người này',
  // Help, errors, tables and progress on a terminal.
  'help-program':
    'Gộp danh sách của các xã cũ thành danh sách của xã mới: tìm người trùng, xếp chi đoàn mới, ghi lại điều cần hỏi.',
  'help-merge': 'Gộp các danh sách: việc chính',
  'help-inspect': 'Cho xem đã hiểu gì về từng tệp',
  'help-init': 'Xem các danh sách rồi viết sẵn kế hoạch và bảng chi đoàn để sửa',
  'help-check': 'Chạy các ca mẫu và so với kết quả mong đợi',
  'help-explain': 'Vì sao hai dòng là một người hay không; hoặc một người được ghép từ đâu',
  'help-sample': 'Tạo danh sách giả (người không có thật) để dùng thử và đo',
  'help-title-usage': 'Cách dùng:',
  'help-title-arguments': 'Tham số:',
  'help-title-options': 'Tuỳ chọn:',
  'help-title-commands': 'Lệnh:',
  'help-option': 'xem hướng dẫn',
  'help-version': 'xem phiên bản',
  'help-lang': 'ngôn ngữ (hoặc biến HOPNHAT_LANG)',
  'help-no-color': 'không dùng màu (hoặc biến NO_COLOR)',
  'help-quiet': 'chỉ báo lỗi',
  'help-json': 'in một tài liệu JSON ra stdout',
  'help-examples': 'Ví dụ:',
  'help-usage-options': '[tuỳ chọn]',
  'help-usage-command': '<lệnh>',
  'argument-inputs':
    'tệp hoặc thư mục chứa danh sách (.xlsx .xlsm .xlsb .xls .ods .fods .csv .tsv .txt)',
  'argument-folder': 'thư mục chứa danh sách',
  'argument-cases': 'thư mục ca mẫu: in/, branches.csv, hopnhat.yaml, truth.csv, expected/',
  'argument-rows': 'một dòng tệp:trang:số (tệp::số cho csv), hoặc Mã',
  'option-out': 'thư mục ghi kết quả',
  'option-plan': 'kế hoạch hopnhat.yaml',
  'option-branches': 'bảng chi đoàn: Xã cũ, Chi đoàn cũ, Xã mới, Chi đoàn mới',
  'option-to': 'xã mới, khi không có bảng chi đoàn',
  'option-only': 'chỉ ghi thư mục của một xã mới (tên hoặc mã), vẫn so khớp tất cả các tệp',
  'option-profile': 'loại danh sách: doan-vien, dang-vien, hoi-vien, danh-sach (chung) hoặc tệp',
  'option-strict': 'báo lỗi (mã 1) khi còn câu hỏi',
  'option-model':
    'so khớp theo trọng số có sẵn, không học lại (tệp của --save-model, hoặc summary.json của một kết quả)',
  'option-save-model': 'ghi các trọng số đã dùng ra một tệp',
  'result-left':
    'Kết quả trước đã được thay nhưng chưa xoá được, còn ở "{path}". Hãy đóng các tệp trong đó rồi xoá thư mục này.',
  'model-saved': 'Trọng số đã ghi ở: {path}',
  'option-max-questions': 'mỗi lượt chỉ hỏi n câu đáng hỏi nhất (mặc định: không quá 6 % số người)',
  'option-mask': 'che bớt số giấy tờ và số điện thoại, cả trong các lần chạy tiếp theo',
  'option-format': 'chỉ ghi các dạng này: xlsx,csv,html',
  'option-delimiter': 'dấu phân cách của roster.csv và conflicts.csv: , ; | hoặc tab',
  'option-force': 'ghi đè kết quả trước trong thư mục đó',
  'option-skip-bad-files':
    'bỏ qua tệp không đọc được (có cảnh báo, ghi trong summary.json) thay vì dừng lại',
  'option-skip-bad-files-look': 'bỏ qua tệp không đọc được (có cảnh báo) thay vì dừng lại',
  'option-jobs':
    'số tệp đọc cùng lúc và số luồng so sánh (mặc định: số nhân của máy); kết quả không đổi',
  'option-rows': 'kèm loại của từng dòng',
  'option-update': 'ghi lại kết quả mong đợi',
  'option-from': 'thư mục kết quả mà merge đã ghi',
  'option-sample-rows': 'số dòng (mặc định 600; province: 300000)',
  'option-sample-format': 'định dạng tệp của province (mặc định mixed)',
  'option-seed': 'số khởi đầu; cùng số thì cùng kết quả',
  'option-scenario': 'kịch bản của dữ liệu mẫu',
  'option-sample-out': 'thư mục mới để ghi vào',
  'usage-unknown-option': 'Không có tuỳ chọn {option}.',
  'usage-unknown-option-near': 'Không có tuỳ chọn {option}. Có phải là {near}?',
  'usage-unknown-command': 'Không có lệnh {command}.',
  'usage-unknown-command-near': 'Không có lệnh {command}. Có phải là {near}?',
  'usage-missing-argument': 'Còn thiếu: {argument}.',
  'usage-option-argument': 'Tuỳ chọn {option} cần một giá trị.',
  'usage-bad-choice': 'Giá trị của {option} không hợp lệ. Dùng được: {known}.',
  'usage-excess': 'Thừa tham số. Đường dẫn có dấu cách phải đặt trong dấu ngoặc kép.',
  'usage-backslash':
    'Dấu \\ đứng ngay trước dấu ngoặc kép đóng nên các phần sau bị dính vào đường dẫn: {text} Hãy bỏ dấu \\ ở cuối đường dẫn.',
  'usage-see-help': 'Xem hướng dẫn: hopnhat --help, hoặc hopnhat <lệnh> --help.',
  'error-title': 'LỖI',
  'error-internal':
    'Chương trình gặp lỗi ngoài dự kiến; không ghi gì cả. Hãy báo cho người phát triển; đặt HOPNHAT_DEBUG=1 để xem chi tiết.',
  'warning-title': 'Lưu ý',
  'stage-read': 'Đang đọc tệp',
  'stage-recognise': 'Đang nhận dạng cột',
  'stage-normalise': 'Đang chuẩn hoá',
  'stage-match': 'Đang tìm người trùng',
  'stage-consolidate': 'Đang gộp',
  'stage-write': 'Đang ghi kết quả',
  'progress-files': '{done}/{total} tệp',
  'progress-rows': '{count} dòng',
  'progress-left': 'còn khoảng {seconds} giây',
  'done-title': 'Kết quả',
  'done-rows': 'Dòng đã đọc (người) từ {files} tệp',
  'done-people': 'Người sau khi gộp',
  'done-merged': 'Dòng trùng đã gộp',
  'done-rejected': 'Dòng không đọc được thành người',
  'done-questions': 'Câu hỏi cần người trả lời',
  'done-other-branches': 'chi đoàn khác: {count}',
  'done-branches': 'Chi đoàn mới ({count})',
  'done-communes': 'Xã mới ({count})',
  'done-more-communes': '… và {count} xã khác',
  'done-folders': 'và {count} thư mục khác, mỗi xã mới một thư mục',
  'done-where': 'Kết quả ở: {folder}\n  {files}',
  'done-more-warnings': '… và {count} lưu ý khác cùng loại {places}',
  'done-all-warnings': 'Đủ các lưu ý: {path}',
  'done-next-questions': 'Việc tiếp theo: mở {path}, trả lời {count} câu hỏi ở cột màu.',
  'done-next-communes':
    'Việc tiếp theo: gửi mỗi thư mục cho xã của nó; mỗi xã trả lời {path} của mình (tất cả {count} câu hỏi).',
  'done-next-only': 'Việc tiếp theo: mở {path}, trả lời các câu hỏi của xã này ở cột màu.',
  'done-left-out': 'Câu hỏi để lại cho lượt sau',
  'done-rounds': 'Số lượt trả lời dự kiến',
  'done-next-rounds':
    'Còn {count} câu hỏi ở các lượt sau. Dự kiến {rounds} lượt trả lời, kể cả lượt này; câu trả lời có thể làm nảy ra câu hỏi mới. Sau mỗi lượt: hopnhat apply.',
  'done-decided': 'Câu trả lời có hiệu lực',
  'done-next-left-out':
    'Lượt này không hỏi câu nào; {count} câu để lại cho lượt sau (hỏi thêm: --max-questions <số>), trước mắt xếp theo quy tắc. Danh sách: {path}',
  'done-next-none': 'Không có câu hỏi nào. Danh sách dùng được ngay: {path}',
  'strict-open': 'Còn {count} câu hỏi chưa trả lời (--strict).',
  'inspect-profile': 'Loại danh sách: {profile} (theo lựa chọn).',
  'inspect-roster': 'danh sách thứ {number} của trang',
  'inspect-column-heading': 'cột {column} "{heading}"',
  'inspect-encoding': 'Bảng mã: {encoding}, {why}',
  'encoding-by-mark': 'theo dấu BOM ở đầu tệp',
  'encoding-by-zeros': 'theo các byte 0 xen giữa chữ',
  'encoding-by-valid': 'vì cả tệp là UTF-8 hợp lệ',
  'encoding-by-letters': 'không phải UTF-8; đoán theo các chữ có dấu',
  'inspect-format': 'Dạng tệp',
  'inspect-header': 'Tiêu đề ở dòng {first}–{last}',
  'inspect-header-row': 'Tiêu đề ở dòng {first}',
  'inspect-header-none': 'Không có dòng tiêu đề; các cột theo kế hoạch',
  'inspect-column': 'Cột',
  'inspect-field': 'Là trường',
  'inspect-by': 'Nhận ra nhờ',
  'inspect-filled': 'Có dữ liệu',
  'inspect-valid': 'Hợp lệ',
  'inspect-sample': 'Ví dụ (đã che)',
  'inspect-commune': 'Xã cũ',
  'inspect-commune-none': 'chưa biết (thêm --branches, hoặc ghi commune trong kế hoạch)',
  'inspect-commune-several': 'chưa biết, có thể là {candidates}',
  'inspect-commune-new': 'chưa biết; danh sách ghi xã mới {communes}',
  'inspect-kinds': 'Các dòng',
  'inspect-no-roster-empty': 'Trang trống',
  'inspect-no-roster-no-header': 'Không phải danh sách: không có dòng tiêu đề',
  'inspect-no-roster-no-name': 'Không đọc được: không có cột họ tên',
  'inspect-no-roster-relatives': 'Bỏ qua: ghi người thân của những người ở trang khác',
  'inspect-no-roster-transposed': 'Không đọc được: danh sách nằm ngang, mỗi người một cột',
  'inspect-no-roster-left-out': 'Bỏ qua theo kế hoạch',
  'inspect-spare': 'khi cột kia trống',
  'inspect-carried': '(giữ nguyên)',
  'verdict-title': 'Kết luận',
  'verdict-complete': '{file}: đọc đủ ({lists} danh sách, {people} người).',
  'verdict-look': '{file}: cần xem lại:',
  'verdict-no-list': '{file}: không đọc được thành danh sách:',
  'verdict-offered': 'cột {column} “{heading}” giống {fieldWithin} nhưng chưa được lấy',
  'verdict-near': 'cột {column} “{heading}” có lỗi gõ, được hiểu là {fieldWithin}',
  'verdict-ambiguous':
    'cột {column} “{heading}” có thể là {fieldWithin} hoặc {rival}, nên chưa được lấy',
  'verdict-name-by-content': 'cột {column} “{heading}” được lấy làm {fieldWithin} chỉ nhờ nội dung',
  'verdict-unreadable': 'cột {column} “{heading}”: chỉ {share} % số ô đọc được thành {fieldWithin}',
  'verdict-commune':
    'chưa rõ xã cũ của {count} người (đặt tên tệp theo xã, hoặc ghi commune trong kế hoạch)',
  'verdict-branch': 'chưa rõ {branch} của {count} người',
  'verdict-rejected': '{count} dòng không đọc được thành người',
  'verdict-no-people': 'dưới tiêu đề không có người nào',
  'verdict-notes': '{count} lưu ý ghi dưới bảng của trang',
  'verdict-empty': 'trang trống',
  'verdict-no-header':
    'không có dòng tiêu đề; nếu là danh sách, hãy thêm dòng tiêu đề (Họ và tên, Ngày sinh …)',
  'verdict-no-name': 'không có cột họ tên',
  'verdict-relatives': 'ghi người thân của những người ở trang khác',
  'verdict-people-no-header':
    'có vẻ có người nhưng không có dòng tiêu đề; hãy thêm dòng tiêu đề (Họ và tên, Ngày sinh …), hoặc ghi cột trong kế hoạch',
  'verdict-transposed':
    'danh sách nằm ngang, mỗi người một cột; hãy chép sang trang mới bằng Dán đặc biệt › Chuyển vị (Transpose)',
  'verdict-left-out': 'bỏ qua theo kế hoạch',
  'verdict-sheet': 'trang “{sheet}”:',
  'verdict-rows': 'dòng {rows}',
  'verdict-plan': 'nếu đúng, hãy ghi trong hopnhat.yaml, ở nguồn này: columns: {columns}',
  'verdict-more-reasons': '… và {count} chỗ khác',
  'verdict-more-no-list': '… và {count} tệp khác không đọc được thành danh sách',
  'verdict-files': '{count} tệp ({files}):',
  'verdict-total': 'Tất cả {files} tệp, {people} người: {counts}.',
  'verdict-total-complete': '{count} đọc đủ',
  'verdict-total-look': '{count} cần xem lại',
  'verdict-total-no-list': '{count} không đọc được thành danh sách',
  'verdict-next-merge': 'Việc tiếp theo: {command}',
  'verdict-next-look':
    'Việc tiếp theo: xem các chỗ nêu trên, sửa trong tệp gốc hoặc ghi trong kế hoạch hopnhat.yaml (hopnhat init viết sẵn), rồi chạy lại inspect; nếu đã đúng thì gộp: {command}',
  'verdict-next-fix': 'Việc tiếp theo: sửa {file} trước, rồi chạy lại inspect.',
  'verdict-next-fix-or-skip':
    'Việc tiếp theo: sửa {file} trước, rồi chạy lại inspect. Nếu chấp nhận bỏ qua, không có người trong tệp đó: {command}',
  'verdict-next-others': '{file} (và {count} tệp khác)',
  'option-strict-look':
    'trả mã 1 khi có chỗ cần xem lại, mã 2 khi có tệp không đọc được thành danh sách',
  'help-inspect-status':
    'Mã thoát: 0 đã đọc (có thể có chỗ cần xem lại) · 2 có tệp không đọc được thành danh sách (các tệp khác vẫn được hiện); với --skip-bad-files thì 0. --strict: 1 có chỗ cần xem lại · 2 có tệp không đọc được, dù đã bỏ qua.',
  'by-wording': 'tiêu đề',
  'by-near': 'tiêu đề gần giống',
  'by-plan': 'kế hoạch',
  'by-content': 'nội dung',
  'by-derived': 'ghép từ ô khác',
  'by-unknown': '—',
  'part-surname': 'họ và đệm',
  'part-middle': 'đệm',
  'part-given': 'tên',
  'part-male': 'cột Nam',
  'part-female': 'cột Nữ',
  'part-day': 'ngày',
  'part-month': 'tháng',
  'part-year': 'năm',
  'kind-blank': 'trống',
  'kind-letterhead': 'đầu trang',
  'kind-header': 'tiêu đề',
  'kind-numbers': 'số thứ tự cột',
  'kind-section': 'tên chi đoàn',
  'kind-member': 'người',
  'kind-subtotal': 'cộng',
  'kind-footer': 'cuối trang',
  'kind-note': 'ghi chú',
  'explain-field': 'Trường',
  'explain-level': 'Mức so sánh',
  'explain-weight': 'Trọng số (bit)',
  'explain-prior': 'Xác suất ban đầu (vị trí, số người)',
  'explain-shared-people': '{count} người khác có trên cả hai',
  'explain-twice-listed': '{count} người khác có hai lần',
  'explain-relatives': 'Có thể là người cùng nhà',
  'explain-total': 'Tổng',
  'explain-limits': 'Từ {merge} bit: tự gộp; từ {ask} bit: hỏi.',
  'band-same': '→ Một người (khả năng {percent} %)',
  'band-ask': '→ Cần hỏi (khả năng {percent} %)',
  'band-different': '→ Hai người (khả năng là một: {percent} %)',
  'band-apart': '→ Hai người, dù tổng điểm cao',
  'veto-different-numbers': 'Hai số CCCD hợp lệ khác nhau: không tự gộp; hãy kiểm tra số.',
  'veto-different-names': 'Tên gọi khác nhau (có thể là anh chị em sinh đôi): không tự gộp.',
  'veto-unconfirmed':
    'Chưa đủ thông tin ngoài họ tên, năm sinh và nơi sinh hoạt: bổ sung ngày sinh đầy đủ hoặc số giấy tờ.',
  'explain-member': '{id} · {branch} · {commune}',
  'explain-value': 'Giá trị',
  'explain-origin': 'Lấy từ dòng',
  'explain-rule': 'Vì',
  'explain-note': 'Ghi chú ở câu {question}: {note}',
  'explain-links': 'Các dòng gắn với nhau thế nào, mối yếu nhất trước (bit):',
  'explain-rows': 'Từ các dòng',
  'explain-no-row':
    'Không có dòng "{row}". Viết dạng tệp:trang:số dòng (tệp::số dòng cho csv). Các tệp: {files}.',
  'explain-no-row-skipped':
    'Dòng "{row}" không phải là một người mà là: {reason}. Nếu đúng là một người, hãy sửa dòng này trong tệp gốc rồi gộp lại.',
  'explain-no-row-rejected':
    'Dòng "{row}": {reason}. Hãy sửa dòng này trong tệp gốc, hoặc trả lời câu hỏi về nó trong tệp conflicts.',
  'reason-no-name': 'dòng này là một người nhưng không có họ tên',
  'reason-name-unreadable': 'dòng này là một người nhưng không đọc được họ tên',
  'explain-row-rejected': 'Người khác trên dòng này: {reason}.',
  'explain-bad-row':
    '"{row}" không phải dòng hay Mã. Viết dạng tệp:trang:số dòng (tệp::số dòng cho csv), hoặc Mã TV….',
  'explain-inputs-changed':
    'Các tệp gốc đã thay đổi sau lần gộp đó: {files}. Giải thích theo tệp hiện tại.',
  'explain-no-result':
    '"{path}" không phải kết quả mà merge đã ghi. Hãy chỉ tới thư mục đã ghi sau -o.',
  'check-pass': '✓ {name}',
  'check-fail': '✗ {name}: {count} điểm khác',
  'check-missing-file': '{file}: mong đợi nhưng không có',
  'check-row-missing': '{file}: thiếu dòng {row} của kết quả mong đợi [{key}]',
  'check-row-extra': '{file}: thừa dòng {row} [{key}]',
  'check-cell': '{file} dòng {row} [{key}] {column}: mong đợi "{before}", có "{after}"',
  'check-truth': 'truth.csv: {member} gộp nhiều người khác nhau',
  'check-truth-rows': 'truth.csv: {count} dòng không khớp với các dòng đã đọc',
  'check-updated': '{name}: đã ghi lại expected/',
  'check-no-expected': '"{path}" chưa có thư mục expected/. Chạy với --update để tạo.',
  'check-not-case': '"{path}" không phải ca mẫu: thiếu thư mục in/.',
  'check-summary': '{cases} ca, {failed} ca khác với mong đợi',
  'check-bytes': '{file}: cùng ô, khác byte (thứ tự dòng, xuống dòng hoặc BOM)',
  'sample-written': 'Đã ghi {count} tệp vào {path} (người không có thật)',
  'sample-exists': 'Thư mục "{path}" đã có tệp. Hãy chọn thư mục mới.',
  'init-plan-title':
    'Kế hoạch gộp danh sách. Hãy sửa chỗ chưa đúng rồi chạy:\n  hopnhat merge --plan hopnhat.yaml -o ket-qua\nChi tiết: docs/huong-dan-cntt.md',
  'init-plan-target': 'Xã mới (chỉ cần khi không dùng bảng chi đoàn).',
  'init-plan-branches': 'Bảng chi đoàn: điền cột Xã mới, sửa cột Chi đoàn mới.',
  'draft-commune': 'Chưa biết xã cũ: hãy điền.',
  'draft-joined': 'Được coi là {name}. Nếu không phải, hãy sửa tên chi đoàn mới.',
  'draft-same': 'Trùng tên với chi đoàn của {communes}, nên tên mới có thêm tên xã cũ.',
  'draft-same-open': 'Trùng tên với chi đoàn của {communes}: hãy đặt tên mới cho khác.',
  'draft-near': 'Gần giống tên: {names}. Nếu là một, hãy ghi cùng chi đoàn mới.',
  'draft-small': 'Ít hơn {minimum} người: xem có cần ghép.',
  'init-plan-sources':
    'Danh sách của các xã cũ. asOf là ngày của danh sách: khi thông tin khác nhau, danh sách mới hơn được dùng.',
  'init-plan-commune': 'Chưa biết danh sách này của xã cũ nào. Hãy bỏ dấu # và điền:',
  'init-plan-rows':
    'Xã cũ được đọc ở từng dòng hoặc từng danh sách của tệp ({communes}), nên không ghi commune ở đây.',
  'init-plan-columns':
    'Các cột chỉ giữ kèm hoặc chưa chắc. Bỏ dấu # ở dòng columns và ở cột nào đúng là một trường ({fields}); chỗ … hãy ghi tên trường:',
  'init-written':
    'Đã ghi {files}. Hãy mở branches.csv, điền cột Xã mới và sửa cột Chi đoàn mới; xem lại hopnhat.yaml; rồi chạy: hopnhat merge --plan "{plan}" -o ket-qua',
  'init-exists': '"{path}" đã có, không ghi đè. Hãy đổi tên tệp đó hoặc xoá đi rồi chạy lại.',
  'init-not-folder': '"{path}" không phải thư mục. Hãy ghi thư mục chứa các danh sách.',
  // Synthetic rosters.
  'sample-rows-few':
    'Số dòng quá ít: cần một số nguyên từ {least} trở lên. Hãy chạy lại với --rows {least} hoặc lớn hơn.',
  'sample-format-province':
    'Chỉ kịch bản province có nhiều định dạng. Hãy bỏ --format, hoặc thêm --scenario province.',
  // Looking up communes.
  'help-units': 'Tra xã, phường cũ hoặc mới: cũ thành gì, mới gồm những gì',
  'argument-units': 'tên (có dấu hoặc không, kèm huyện, tỉnh nếu cần) hoặc mã đơn vị hành chính',
  'units-none':
    'Không có xã, phường nào khớp với "{text}". Hãy kiểm tra chính tả, bớt huyện hoặc tỉnh, hoặc tra bằng mã.',
  'units-near': 'Các tên gần giống hoặc trùng tên ở nơi khác:',
  'units-old-title': 'Trước 1/7/2025',
  'units-new-title': 'Từ 1/7/2025',
  'units-code': 'Mã',
  'units-old': 'Đơn vị cũ',
  'units-new': 'Đơn vị mới',
  'units-district': 'Huyện, tỉnh cũ',
  'units-province': 'Tỉnh, thành phố',
  'units-became': 'Nay thuộc',
  'units-made-of': 'Gồm các đơn vị cũ',
  'units-split': 'Đã chia ra nhiều nơi:',
  'units-part': '{unit} (một phần)',
  'units-disputed': 'Các nguồn không thống nhất; hãy đối chiếu với nghị quyết.',
  // Rungs of the ladders.
  'level-not-counted': 'không tính',
  'level-missing': 'không có',
  'level-name-same': 'giống hệt',
  'level-name-soft': 'khác cách viết (i/y, hỏi/ngã)',
  'level-name-unmarked': 'một bên không dấu',
  'level-name-initials': 'viết tắt tên đệm',
  'level-name-given-initial': 'viết tắt tên',
  'level-name-dropped': 'thiếu tên đệm',
  'level-name-slip': 'sai một phím',
  'level-name-dialect': 'lẫn l/n, s/x, tr/ch, d/gi/r',
  'level-name-mark': 'khác dấu ở một chữ',
  'level-name-order': 'cùng các chữ, khác thứ tự',
  'level-name-middle': 'khác tên đệm',
  'level-name-surname': 'khác họ',
  'level-name-garbled': 'nhiều chỗ lệch nhỏ',
  'level-name-garbled-given': 'nhiều chỗ lệch nhỏ, cả tên',
  'level-name-mark-given': 'khác dấu ở tên',
  'level-name-variant': 'tên gần giống',
  'level-name-given': 'khác tên',
  'level-name-other': 'khác',
  'level-date-same': 'giống hệt',
  'level-date-swapped': 'đảo ngày và tháng',
  'level-date-digit': 'sai một chữ số',
  'level-date-month': 'cùng tháng',
  'level-date-near': 'gần nhau',
  'level-date-year': 'chỉ biết năm, cùng năm',
  'level-date-day-month': 'cùng ngày tháng, khác năm',
  'level-date-same-year': 'cùng năm',
  'level-date-next-year': 'lệch một năm',
  'level-date-other': 'khác',
  'level-date-generation': 'khác, cách nhau một thế hệ',
  'level-date-different': 'khác',
  'level-id-cccd-same': 'cùng CCCD',
  'level-id-cmnd-same': 'cùng CMND',
  'level-id-other-same': 'cùng số',
  'level-id-digit': 'sai một chữ số',
  'level-id-tail': 'cùng các số cuối',
  'level-id-kinds': 'CMND và CCCD: không so được',
  'level-id-doubtful': 'khác nhau, nhưng một số không khớp chính dòng của nó',
  'level-id-cccd-different': 'hai CCCD khác nhau',
  'level-id-cmnd-different': 'hai CMND khác nhau',
  'level-id-other-different': 'khác',
  'level-place-table': 'cùng danh sách, cùng xã',
  'level-place-commune': 'cùng xã, danh sách khác',
  'level-place-merged': 'hai xã cũ cùng một xã mới',
  'level-place-district': 'cùng huyện cũ',
  'level-place-elsewhere': 'nơi khác',
  'level-phone-same': 'giống hệt',
  'level-phone-digit': 'sai một chữ số',
  'level-phone-different': 'khác',
  'level-gender-same': 'giống hệt',
  'level-gender-different': 'khác',
  'level-branch-same': 'cùng chi đoàn',
  'level-branch-different': 'khác chi đoàn',
  'level-text-same': 'giống hệt',
  'level-text-exchanged': 'đổi chỗ với phần khác (đã tính ở phần kia)',
  'level-text-swapped': 'đổi chỗ với phần khác',
  'level-text-slip': 'sai một chữ',
  'level-text-near': 'gần giống',
  'level-text-initial': 'chỉ có chữ cái đầu',
  'level-text-garbled': 'gõ lẫn nhiều chữ',
  'level-text-different': 'khác',
  'level-code-same': 'giống hệt',
  'level-code-digit': 'sai một ký tự',
  'level-code-different': 'khác',
  // Comparing a result with known truth.
  'help-evaluate':
    'Độ chính xác, độ phủ và F1 của một kết quả so với sự thật đã biết, và mất ở đâu',
  'option-truth': 'csv có các cột file,sheet,row,person',
  'option-pairs': 'ghi các cặp gộp sai hoặc bỏ sót vào tệp csv này',
  'evaluate-bad-truth':
    '"{path}" không phải bảng sự thật: cần các cột file, sheet, row, person, và số nguyên ở cột row của mọi dòng.',
  'evaluate-no-rows':
    'Không dòng nào của "{path}" có trong kết quả. Tệp, trang và dòng phải viết như trong lineage.csv.',
  'evaluate-other-rows':
    'Không tính: {unknown} dòng mà bảng sự thật không có, {missing} dòng của bảng sự thật không được đọc là người.',
  'evaluate-inputs-changed':
    'Các tệp gốc đã thay đổi sau lần gộp đó: {files}. Số liệu theo tệp hiện tại.',
  'evaluate-result-differs':
    'Kết quả đó ghép người khác với phiên bản này từ cùng các tệp. Số liệu là của lần gộp theo phiên bản này.',
  'evaluate-not-pairs': '"{path}" đã có và không phải danh sách cặp. Hãy chọn tên khác.',
  'evaluate-pairs-written': 'Đã ghi {wrong} cặp gộp sai và {missed} cặp bỏ sót vào {path}',
  'evaluate-precision': 'Độ chính xác',
  'evaluate-recall': 'Độ phủ',
  'evaluate-wrong': 'Cặp gộp sai',
  'evaluate-missed': 'Cặp bỏ sót',
  'evaluate-merged': 'Tự gộp',
  'evaluate-answered': 'Sau khi trả lời đúng',
  'evaluate-rows': 'Số dòng được xét',
  'evaluate-people': 'Người có đúng một dòng kết quả',
  'evaluate-members': 'Dòng kết quả gộp nhiều người',
  'evaluate-questions':
    'Câu hỏi có phải một người, trên {rows} số dòng; chưa hỏi {left}. Đúng là một người',
  'evaluate-blocking': 'Cặp đúng được đưa vào so sánh, trong {compared} cặp đã so',
  'evaluate-rule': 'Quy tắc chọn cặp',
  'evaluate-rule-pairs': 'Cặp trong các nhóm',
  'evaluate-rule-first': 'Cặp đúng tìm thấy trước nhất',
  'evaluate-rule-alone': 'Mất nếu bỏ quy tắc',
  'evaluate-probability': 'Xác suất',
  'evaluate-pairs': 'Cặp đã so',
  'evaluate-promised': 'Được hứa',
  'evaluate-truly': 'Thật là một người',
};
