import type { RecognisingArgs } from '../../../model/index.js';
import { sentences } from '../../sentences.js';

/** Finding the header, the columns and the kinds of rows. */
export const recognising = sentences<RecognisingArgs>()({
  'no-header':
    'Không tìm thấy dòng tiêu đề (Họ và tên, Ngày sinh …) trong 60 dòng đầu. Là danh sách thì thêm dòng tiêu đề, hoặc ghi cột trong hopnhat.yaml, ở nguồn này: columns: { {letter}: name }. Không phải danh sách thì chuyển tệp sang thư mục khác; nếu là bảng chi đoàn thì ghi tên sau --branches, kế hoạch thì sau --plan.',
  'no-name-column':
    'Không có cột họ tên nên danh sách không được gộp. Hãy ghi cột họ tên trong hopnhat.yaml, ở nguồn này: columns: { {letter}: name }. Nếu là bảng tổng hợp, không phải danh sách người, hãy để ra ngoài các tệp danh sách.',
  'names-in-columns':
    'Tên người nằm ở các cột {letters} nhưng không tiêu đề nào cho biết ai thuộc danh sách. Nếu tất cả đều thuộc danh sách, hãy ghi mỗi người một dòng, dưới tiêu đề Họ và tên. Nếu chỉ một cột là người của danh sách, hãy ghi cột đó trong hopnhat.yaml, ở nguồn này: columns: { {letter}: name }.',
  'name-by-content':
    'Tiêu đề của cột {letter} là "{heading}", nhưng chỉ cột này ghi tên người nên được đọc là họ tên. Nếu sai, hãy ghi đúng cột họ tên trong hopnhat.yaml, ở nguồn này: columns: { B: name }.',
  'number-by-content':
    'Cột {letter} "{heading}" được đọc là {fieldWithin}: các số ở đó chứa đúng năm sinh của từng dòng. Nếu sai, hãy ghi đúng cột trong kế hoạch.',
  'rows-without-number':
    '{count} dòng có tên người nhưng không được tính là người của danh sách này. Nếu là người, hãy ghi số thứ tự hoặc ngày sinh vào dòng đó; nếu là danh sách khác, hãy chuyển sang trang tính riêng, có dòng tiêu đề.',
  'rows-moved-back':
    '{count} dòng bị lệch sang cột bên cạnh so với tiêu đề: đã đọc vào đúng cột. Hãy kiểm tra lại các dòng này.',
  'cells-moved-back':
    '{count} dòng có ô lệch so với tiêu đề (dấu phẩy không có ngoặc kép, thừa hoặc thiếu một ô, các ô đổi chỗ cho nhau): dòng {rows}. Đã đọc vào đúng cột; hãy kiểm tra lại các dòng này.',
  'cells-unclear':
    '{count} dòng có ô lệch so với tiêu đề mà không rõ lệch từ ô nào: dòng {rows}. Các dòng này được đọc như đang ghi; hãy sửa lại (nội dung có dấu phẩy phải để trong ngoặc kép) rồi chạy lại.',
  'two-people-in-a-row':
    'Mỗi dòng có hai người, tên ở cột {first} và cột {second}: đã đọc thành hai danh sách cạnh nhau. Nếu người ở cột {second} không thuộc danh sách này, hãy ghi cột {first} là name trong kế hoạch (sources: columns: {first}: name).',
  'names-beside':
    'Cột {letter} "{heading}" có {count} tên người khác, bên cạnh người của danh sách nên không được tính. Nếu đó là người của danh sách khác, hãy chuyển sang trang tính riêng, có dòng tiêu đề.',
  'rows-joined':
    '{count} dòng chỉ là phần tiếp theo của một người: nội dung đã được ghép vào dòng của người đó.',
  'rows-continued':
    '{count} dòng không có số thứ tự là phần tiếp theo của người ở dòng trên: nội dung đã được ghép vào dòng có số thứ tự; {left} ngày và số khác với dòng đó thì không được đọc. Nếu cần, hãy sửa ở dòng có số thứ tự.',
  'relatives-left-out':
    '{count} dòng (số {rows}) là vợ, chồng, con hay người thân khác của hội viên ở trên (theo cột quan hệ) nên không được tính là người. Nếu ai trong đó cũng thuộc danh sách, hãy ghi "Hội viên" vào cột quan hệ ở dòng đó.',
  'families-left-out':
    '{count} dòng (số {rows}) là vợ, chồng, con hay người thân khác của chủ hộ (theo cột quan hệ hoặc chữ trước tên). Chủ hộ đã có trong danh sách khác nên những người này không được tính là thành viên. Nếu ai trong đó là thành viên, hãy ghi "Hội viên" vào cột quan hệ ở dòng đó, hoặc ghi số thứ tự nếu không có cột này.',
  'families-kept':
    '{count} dòng (số {rows}) là vợ, chồng, con hay người thân khác của chủ hộ (theo cột quan hệ hoặc chữ trước tên) nhưng vẫn được tính là thành viên. Nếu không phải, hãy xoá các dòng đó khỏi danh sách rồi chạy lại.',
  'non-members-left-out':
    '{count} dòng (số {rows}) không đánh dấu ở cột "{heading}" nên được coi là chưa phải thành viên và không đưa vào danh sách. Nếu ai trong đó là thành viên, hãy đánh dấu ở cột này. Nếu cột có nghĩa khác, hãy ghi trong hopnhat.yaml, ở nguồn này: columns: { {letter}: note }.',
  'people-above-header':
    '{count} người nằm phía trên dòng tiêu đề (dòng {rows}); các ô khớp với tiêu đề bên dưới nên vẫn được tính là thành viên. Nếu không phải thành viên thì xoá các dòng đó.',
  'example-names':
    '{count} người có họ tên như ví dụ trong biểu mẫu (dòng {rows}) nhưng vẫn được tính là thành viên. Nếu là dòng ví dụ thì xoá các dòng đó.',
  'members-struck':
    '{count} người bị gạch ngang họ tên (dòng {rows}) nhưng vẫn được tính là thành viên. Ai đã thôi thì xoá dòng đó, hoặc ghi vào cột Ghi chú (ví dụ: đã chuyển đi); nếu không thì bỏ gạch ngang.',
  'stated-count-differs':
    '{count} chỗ ghi số người khác với số dòng đọc được; chỗ đầu tiên ghi {stated}, đọc được {read}. Hãy đếm lại: lineage.csv cho biết dòng nào được tính là người. Nếu con số đã cũ, không cần làm gì.',
  'summary-count-differs':
    'Bảng tổng hợp ở trang này ghi số người khác với danh sách ở {count} dòng; dòng đầu tiên ghi {stated}, danh sách có {read}. Hãy đếm lại: lineage.csv cho biết dòng nào được tính là người và ở đâu. Nếu con số đã cũ, không cần làm gì.',
  'sheet-of-counts':
    'Trang này chỉ ghi số người của từng chi đoàn, không có tên người, nên không được đọc là danh sách.',
  'sheet-of-relatives':
    'Trang này ghi người thân của người ở phía trên hoặc ở trang khác nên không được đọc là danh sách. Nếu họ cũng thuộc danh sách, hãy nêu trang này trong hopnhat.yaml, mục sources: sheet.',
  'list-of-others':
    'Theo tiêu đề, danh sách này ghi người ủng hộ hoặc con của hội viên, đoàn viên nên không được đọc. Nếu họ cũng thuộc danh sách, hãy nêu trang này trong hopnhat.yaml, mục sources: sheet.',
  'two-columns-one-field':
    'Cột {firstColumn} "{first}" và cột {secondColumn} "{second}" đều giống {field}. Hãy ghi trong hopnhat.yaml, ở nguồn này, cột nào đúng: columns: { {firstColumn}: {fieldId} } hoặc { {secondColumn}: {fieldId} }. Nếu mỗi dòng có hai người của danh sách, hãy ghi mỗi người trên một dòng; nếu là hai danh sách đặt cạnh nhau, hãy chèn một cột trống vào giữa.',
  'names-of-two-lists':
    'Cột {first} và cột {second} có tên của những người khác nhau trên cùng một dòng. Nếu đây là hai danh sách đặt cạnh nhau, hãy chèn một cột trống vào giữa hai danh sách. Nếu một cột là người khác, hãy ghi rõ ở tiêu đề họ là ai, ví dụ "Người giới thiệu".',
  'names-elsewhere':
    'Cột {column} "{heading}" không có tên người; tên người nằm ở cột {names}. Tiêu đề không đứng đúng cột. Hãy sửa dòng tiêu đề (ví dụ thiếu hoặc thừa một ô tiêu đề) rồi chạy lại, hoặc ghi trong hopnhat.yaml, ở nguồn này: columns: { {names}: name }.',
  'new-branches-carried':
    'Cột "{header}" ghi chi đoàn (chi hội, chi bộ) mới, nhưng chỉ được giữ kèm. Chi đoàn mới của mỗi người lấy theo bảng chi đoàn; chi đoàn không có trong bảng thì giữ tên cũ. Hãy ghi chi đoàn cũ và mới của danh sách này vào bảng chi đoàn (--branches). Nếu đây là danh sách của một kết quả thì hãy trả lại cột Mã.',
  'two-columns-chosen':
    '{field} lấy từ cột "{taken}"; cột "{carried}" chỉ giữ kèm. Muốn đổi, hãy ghi cột kia vào kế hoạch.',
  'near-wording':
    'Cột "{heading}" được hiểu là {field} (lỗi gõ). Nếu sai, hãy ghi rõ cột này trong kế hoạch.',
  'ambiguous-wording':
    'Cột "{heading}" có thể là {field} hoặc {rival} nên chỉ giữ kèm. Hãy ghi rõ cột này trong kế hoạch.',
  'column-not-found':
    'Kế hoạch nêu cột "{heading}" nhưng trang này không có. Hãy ghi đúng như tiêu đề, hoặc ghi chữ cái của cột (A, B, …).',
  'plan-field-twice':
    'Kế hoạch ghi cả cột "{heading}" và cột {taken} là {fieldWithin}. Chỉ cột {taken} được dùng. Hãy bỏ một cột khỏi kế hoạch.',
  'labelled-facts':
    'Các ô ở cột “{heading}” ghi rõ từng thông tin nên được tách thành cột: {facts}. Nội dung ô được giữ nguyên.',
  'columns-by-content':
    'Danh sách này không có dòng tiêu đề nên các cột được nhận ra theo nội dung: {columns}. Nếu không đúng, hãy thêm dòng tiêu đề, hoặc ghi lại cho đúng trong hopnhat.yaml, ở nguồn này: columns: { {columns} }.',
  'lines-by-content':
    'Danh sách này không có dòng tiêu đề. Mỗi dòng được đọc là một người, gồm họ tên và các thông tin kèm theo: {count} người. Hãy kiểm tra vài người. Nếu không đúng, hãy tách mỗi thông tin ra một cột và thêm dòng tiêu đề (Họ và tên, Ngày sinh …).',
  'column-offered':
    'Cột {letter} "{heading}" có nội dung giống {field} nhưng tiêu đề không nói rõ, nên chỉ giữ kèm. Nếu đúng, hãy ghi trong hopnhat.yaml, ở nguồn này: columns: { {letter}: {fieldId} }.',
  'status-by-title':
    'Tiêu đề danh sách nói về cả {count} người: “{status}”; ai không có ghi chú khác thì tình trạng là như vậy. Nếu sai, hãy ghi rõ ở từng dòng.',
  'status-by-column':
    '{count} người có ghi ở cột “{heading}” nên tình trạng được hiểu là “{status}”. Nếu sai, hãy ghi rõ tình trạng ở từng dòng.',
  'departure-unknown':
    'Tiêu đề nói đây là những người giảm, nhưng {count} người không rõ tình trạng nên vẫn được tính là đang sinh hoạt. Hãy ghi rõ từng người (từ trần, chuyển đi, ra khỏi tổ chức …) ở cột "Tình trạng", hoặc bỏ trang này.',
  'may-not-be-members':
    'Tiêu đề nói về người có thể chưa vào tổ chức (quần chúng, chưa vào, đề nghị kết nạp …), nhưng {count} người được tính là thành viên. Nếu không phải, hãy ghi trang có danh sách thành viên trong kế hoạch (sources: path, sheet), hoặc bỏ trang này.',
  'number-in-note':
    '{count} người không có {fieldWithin} ở cột riêng nên được lấy từ phần ghi chú ở cột “{heading}”. Ghi chú được giữ nguyên.',
  'number-offered':
    '{count} ghi chú ở cột “{heading}” có số giống {fieldWithin} nhưng không nói rõ, nên không được lấy. Nếu đúng là số của người đó, hãy ghi chữ CCCD (hoặc SĐT) trước số, hoặc chuyển sang một cột riêng.',
  'cell-not-split':
    '{count} ô ở cột "{heading}" không có đúng {facts} dòng nên không tách được; nội dung được giữ nguyên. Hãy ghi mỗi thông tin một dòng trong ô (Alt+Enter).',
  'same-as-above':
    '{count} ô ghi "như trên" (nt, //, ″ …) ở cột "{heading}" được hiểu là giá trị của người ở trên. Nếu sai, hãy ghi rõ giá trị.',
  'spare-column':
    '{count} người để trống cột "{taken}" nên được lấy từ cột "{spare}". Không cần làm gì.',
  'filled-down':
    'Cột "{heading}" chỉ được ghi ở dòng đầu của mỗi nhóm; {count} người ở dưới được hiểu là cùng nhóm (dòng {rows}). Nếu có người không thuộc nhóm đó, hãy ghi rõ ở từng dòng.',
  'rosters-too-many':
    'Trang này có hơn {most} danh sách với các cột khác nhau. Hãy tách thành nhiều trang, mỗi trang một danh sách.',
  'sheet-transposed':
    'Danh sách nằm ngang: tiêu đề ở cột, mỗi người một cột. Trang này không được đọc. Hãy chép sang trang mới bằng Dán đặc biệt › Chuyển vị (Transpose) rồi chạy lại.',
});
