import type { PlacesArgs } from '../../../model/index.js';
import { sentences } from '../../sentences.js';

/** Communes and branches. */
export const places = sentences<PlacesArgs>()({
  'branches-no-header':
    'Bảng chi đoàn thiếu cột: {missing}. Tiêu đề phải có cột Chi đoàn cũ và Chi đoàn mới, tốt nhất thêm Xã cũ và Xã mới (thứ tự nào cũng được). Danh sách thì ghi tên mà không cần --branches.',
  'branches-none': 'Trong "{path}" không có bảng chi đoàn nào (.xlsx, .xls, .ods hoặc .csv).',
  'branches-and-lists':
    '"{path}" vừa là nơi có danh sách vừa là bảng chi đoàn. Hãy để các bảng chi đoàn trong một thư mục riêng rồi ghi tên thư mục đó.',
  'branches-around-lists':
    'Thư mục của bảng chi đoàn có cả danh sách ("{path}"). Hãy để các bảng chi đoàn trong một thư mục riêng rồi ghi tên thư mục đó; chỉ có một bảng thì ghi tên tệp.',
  'branches-other-file':
    'Tệp này ở trong thư mục của bảng chi đoàn nhưng thiếu tiêu đề {missing}. Nếu là một phần của bảng, hãy thêm tiêu đề; nếu không, hãy chuyển tệp sang thư mục khác.',
  'branches-commune-mistyped':
    'Bảng chi đoàn ghi xã mới {commune} ({rows} dòng, từ dòng này), nhưng cả nước không có xã, phường nào tên như vậy. Nếu gõ nhầm {near}, hãy sửa cột Xã mới; nếu không, người ở đó thuộc {commune}.',
  'branches-commune-elsewhere':
    'Bảng chi đoàn đưa {communes} vào {target} ({rows} dòng, từ dòng này), nhưng từ 01/7/2025 nơi đó đã nhập vào {became}. Nếu nhầm, hãy sửa cột Xã mới (hoặc --to); nếu không, người ở đó thuộc {target}.',
  'table-lacks-commune':
    'Bảng chi đoàn không có xã cũ {commune}; chi đoàn ở đó giữ tên cũ. Nếu cần đổi, hãy thêm các dòng của xã này vào bảng.',
  'table-lacks-commune-near':
    'Bảng chi đoàn không có xã cũ {commune}; chi đoàn ở đó giữ tên cũ. Bảng có {near}: nếu gõ nhầm, hãy sửa cột Xã cũ.',
  'branches-letters-lost':
    'Tệp này đã mất chữ có dấu (thành dấu "?"), nên không đọc được tiêu đề {missing}. Hãy lấy lại bản còn đủ dấu rồi lưu kiểu .xlsx hoặc "CSV UTF-8".',
  'branches-of-result':
    'Tệp này thuộc một kết quả đã gộp, không phải bảng chi đoàn. Hãy ghi tên tệp bảng chi đoàn sau --branches, hoặc để các bảng chi đoàn trong một thư mục riêng. Tệp trả lời và decisions.csv thì ghi sau --decisions.',
  'branches-file-not-read':
    'Tệp này không được đọc (không phải Excel hay CSV). Nếu đây là bảng chi đoàn, hãy chép sang Excel rồi lưu thành .xlsx.',
  'branches-sheet-unread':
    'Trang này của bảng chi đoàn không đọc được vì thiếu tiêu đề Chi đoàn cũ và Chi đoàn mới. Nếu trang có chi đoàn thì hãy ghi thêm hai tiêu đề đó.',
  'branches-commune-open':
    'Bảng chi đoàn không cho biết {commune} nay thuộc xã mới nào. Hãy thêm cột Xã mới, hoặc ghi tên xã mới sau --to.',
  'branches-cell-empty':
    'Dòng này của bảng chi đoàn thiếu {missing} (chỉ ghi “Xã” thì chưa phải là tên). Hãy điền vào; chưa biết thì xoá dòng này, người ở đó sẽ thành câu hỏi.',
  'branches-not-filled':
    '"{branch}" chưa có chi đoàn mới; người ở đây sẽ được hỏi. Hãy điền cột Chi đoàn mới.',
  'branches-commune-spelt':
    'Bảng chi đoàn ghi một xã mới theo hai cách: "{other}" ({rows} dòng) được coi là {commune}. Hãy viết giống nhau; nếu là hai xã thì ghi đủ dấu và chữ xã, phường.',
  'branches-new-spelt':
    '{commune}: bảng chi đoàn ghi tên chi đoàn mới theo hai cách: {pairs}. Mỗi cách ghi thành một chi đoàn riêng; nếu là một chi đoàn thì hãy viết giống nhau.',
  'branches-new-shared':
    '{commune}: trong bảng chi đoàn, chi đoàn của nhiều xã cũ giữ chung một tên: {branches}. Mỗi tên thành một chi đoàn gồm tất cả người ở đó; nếu là các chi đoàn riêng thì hãy ghi thêm xã cũ sau tên: {example}.',
  'branches-crossed':
    '{commune}: ở {count} dòng của bảng chi đoàn ({rows}), chi đoàn mới mang tên một chi đoàn cũ khác, mà chi đoàn ấy lại chuyển về nơi khác. Hãy kiểm tra xem có ô nào bị đổi chỗ, hoặc một cột bị dời hay sắp xếp riêng không; nếu đúng như quyết định thì không cần làm gì.',
  'branches-hamlets-to-body':
    '{count} khu, thôn trong bảng chi đoàn chuyển về "{branch}" là trường học hoặc cơ quan (dòng {rows}). Hãy kiểm tra xem ô ấy có bị kéo xuống nhầm không; nếu đúng như quyết định thì không cần làm gì.',
  'branches-columns-unread':
    'Bảng chi đoàn này có chữ ở những cột không có tiêu đề ({columns}; {count} dòng), không được đọc. Nếu đó là các chi đoàn thì ghi bốn tiêu đề ở trên những cột ấy, hoặc chuyển xuống dưới các dòng kia.',
  'branches-new-several':
    '{commune}: chi đoàn mới "{name}" ở dòng này có vẻ là tên nhiều chi đoàn, mà {branch} cũng là một chi đoàn riêng. Tên này được coi là một chi đoàn; nếu người ở đây chia về nhiều chi đoàn thì hãy để trống ô này để được hỏi lại.',
  'branches-contradict':
    '"{branch}" được ghi hai chi đoàn mới khác nhau (dòng này và dòng {other} của {table}). Hãy giữ một dòng; nếu là hai xã cùng tên thì ghi thêm huyện sau tên xã: Xã A, huyện B.',
  'branches-date': '"{text}" không phải là ngày. Hãy ghi ngày/tháng/năm, hoặc để trống.',
  'branches-commune-ambiguous':
    '"{commune}" có thể là {candidates}. Hãy ghi đủ một trong các tên này ở cột Xã cũ.',
  'branches-empty':
    'Bảng chi đoàn không có dòng nào được điền. Hãy điền bốn cột Xã cũ, Chi đoàn cũ, Xã mới, Chi đoàn mới, hoặc bỏ bảng này đi và dùng --to.',
  'branch-row-unused':
    'Bảng chi đoàn ({table}), dòng {row}: không có ai thuộc "{branch}" ({commune}). Hãy kiểm tra tên, hoặc xem có thiếu danh sách không.',
  'branch-rows-unused':
    'Bảng chi đoàn ({table}): {count} dòng của {commune} không có ai (từ dòng {row}). Hãy kiểm tra tên, hoặc xem có thiếu danh sách không.',
  'branches-without-row':
    '{commune}: {count} chi đoàn ({rowCount} dòng) không có trong bảng chi đoàn: {branches}. Hãy thêm dòng vào bảng, hoặc trả lời câu hỏi.',
  'branches-without-row-hidden':
    '{commune}: {count} chi đoàn ({rowCount} dòng) không có trong bảng chi đoàn; tên ghi ở các câu hỏi. Hãy thêm dòng vào bảng, hoặc trả lời câu hỏi.',
  'branches-joined':
    '{commune}: tên gần giống được coi là một chi đoàn: {pairs}. Nếu không đúng, hãy ghi từng tên một dòng trong bảng chi đoàn.',
  'list-repeated':
    'Danh sách này hầu như chỉ có họ tên, và phần lớn họ tên có trong danh sách đầy đủ hơn của cùng tệp hoặc cùng xã: {count} dòng được coi là người cùng tên ở danh sách đó, không hỏi. Số dòng vẫn được tính là người riêng: {left}. Nếu không đúng, hãy thêm ngày sinh vào danh sách này.',
  'list-of-questions':
    'Danh sách này chỉ có những cột mà tệp câu hỏi và danh sách kết quả cho xem, và những người ở đây ({count}) đều có ở danh sách khác. Nếu các dòng được chép từ tệp như thế, hãy bỏ tệp này ra rồi chạy lại: nếu không, giá trị sai đã sửa vẫn được tính thêm một lần.',
  'rows-too-alike':
    '{count} dòng giống hàng nghìn dòng khác về họ tên, ngày sinh, xã và chi đoàn, nên chưa được so sánh hết với nhau. Có thể một cột đã bị kéo chép xuống: hãy xem lại.',
  'values-joined':
    '{count} ghi chú hoặc giá trị của cột giữ kèm khác nhau giữa các dòng của một người ({members} người): tất cả được ghi vào danh sách, cách nhau bằng " | ".',
  'values-not-chosen':
    '{count} giá trị khác nhau giữa các dòng của một người ({members} người) không vào danh sách vì quy tắc đã chọn giá trị khác. Xem từng giá trị ở mục “Giá trị khác nhau giữa các dòng của một người” của report.html, hoặc bằng hopnhat explain <Mã>.',
  'branch-small':
    '"{branch}" ({where}) chỉ có {members} người, dưới mức {minimum} người. Hãy xem có cần ghép với chi đoàn khác không.',
  'commune-not-known': 'chưa rõ xã',
  'branch-by-newer-list':
    '{count} người ở đây còn có tên ở chi đoàn khác trong danh sách mới hơn (hoặc được ưu tiên trong kế hoạch), nên được xếp vào chi đoàn theo danh sách đó, không hỏi: dòng {rows}',
  'missing-from-newer-list':
    '{count} người ở đây không có trong danh sách mới hơn của cùng những người này; vẫn giữ trong danh sách hợp nhất: dòng {rows}. Hãy xem họ còn sinh hoạt không (viec-can-lam.xlsx, trang Tình trạng).',
  'missing-from-fuller-list':
    '{count} người ở đây không có trong danh sách đầy đủ hơn; vẫn giữ trong danh sách hợp nhất: dòng {rows}. Hãy xem họ có phải thành viên không (viec-can-lam.xlsx, trang Tình trạng).',
  'list-replaced':
    'Theo tên tệp hoặc trang, "{other}" là bản mới hơn của danh sách này; chỗ khác nhau lấy theo bản mới. Nếu không phải, hãy ghi ngày của hai danh sách (asOf) trong hopnhat.yaml.',
  'column-moved-name':
    'Trong {count} người có cùng số giấy tờ ở đây và ở "{other}", {differing} người có họ tên khác nhau, như khi cột ấy hoặc cột số giấy tờ của một danh sách bị sắp xếp riêng hoặc lệch một dòng. Hãy so hai danh sách với bản gốc, thay bằng bản đúng rồi chạy lại.',
  'column-moved-birth':
    'Trong {count} người có cùng số giấy tờ ở đây và ở "{other}", {differing} người có năm sinh khác nhau, như khi cột ấy hoặc cột số giấy tờ của một danh sách bị sắp xếp riêng hoặc lệch một dòng. Hãy so hai danh sách với bản gốc, thay bằng bản đúng rồi chạy lại.',
  'list-copied':
    'Danh sách này và "{other}" gần như là một ({count} người có ở cả hai), như một bản chép đã sửa hoặc lưu lại. Giá trị ở đó được tính hai lần, và người chỉ có họ tên thì bị ghi hai lần. Hãy bỏ bản cũ ra, hoặc ghi ngày của cả hai danh sách (asOf) vào hopnhat.yaml.',
  'missing-from-copy':
    '{count} người ở đây không có trong danh sách gần như giống hệt "{other}"; vẫn giữ trong danh sách hợp nhất: dòng {rows}. Nếu một trong hai đã cũ, hãy bỏ danh sách cũ, hoặc ghi ngày của hai danh sách (asOf) trong hopnhat.yaml.',
  'branch-by-hamlet':
    'Danh sách này không ghi chi đoàn (chi hội, chi bộ), nên cột "{header}" được dùng thay. Nếu không phải mỗi thôn một chi đoàn, hãy thêm cột chi đoàn, hoặc ghi chi đoàn mới trong bảng chi đoàn.',
  'branch-of-other':
    'Danh sách này chỉ ghi chi đoàn hay chi hội của tổ chức khác nên cột "{header}" được dùng thay. Nếu những người này thuộc nơi khác, hãy thêm cột ghi rõ.',
  'branch-by-body':
    'Danh sách này xếp theo khu dân cư. {count} người ở đây có tên trong danh sách của trường học hoặc cơ quan nên được xếp vào đó, không hỏi: dòng {rows}. Nếu ai đã rời nơi đó, hãy xoá người ấy khỏi danh sách kia.',
  'branch-by-part':
    '{count} người ở đây ghi tên trường (cơ quan), còn danh sách của trường ấy ghi lớp (bộ phận), nên được xếp theo lớp (bộ phận), không hỏi: dòng {rows}',
  'branch-by-line':
    'Danh sách này không ghi chi đoàn (chi hội, chi bộ), nên tên thôn (khu, xóm) đứng riêng phía trên dòng tiêu đề được dùng cho mọi người trong đó. Nếu không đúng, hãy thêm cột chi đoàn.',
  'branch-by-table':
    'Danh sách này không có cột chi đoàn (chi hội, chi bộ), nên tên có trong bảng chi đoàn ghi ở dòng trên từng nhóm người hoặc ở tên tệp được dùng thay. Nếu không đúng, hãy thêm cột chi đoàn.',
  'branch-by-address':
    'Danh sách này không ghi chi đoàn (chi hội, chi bộ), nên tên thôn (khu, xóm) trong địa chỉ ở cột "{header}" được dùng thay. Nếu những người này thuộc chi đoàn khác (trường học, cơ quan), hãy thêm cột chi đoàn.',
  'branch-of-list-above':
    'Một danh sách nữa trên trang này không ghi chi đoàn (chi hội, chi bộ), nên lấy "{branch}" ghi ở đầu trang. Nếu không đúng, hãy thêm cột chi đoàn.',
  'branch-by-note':
    '{count} người ở đây có ghi chú, có ngày, là đã chuyển đến một chi đoàn khác mà họ cũng có tên, nên được xếp vào chi đoàn ấy, không hỏi: dòng {rows}',
  'status-not-carried':
    '{count} người có ghi chú chuyển đi ở đây nhưng đang sinh hoạt ở chi đoàn khác: danh sách không ghi tình trạng chuyển đi nữa. Ghi chú còn trong report.html và viec-can-lam.xlsx: dòng {rows}',
  'member-id-repeated':
    '{count} người ở đây ghi Mã trùng với Mã của người khác. Người kia giữ Mã đó, những người này được cấp Mã mới: dòng {rows}. Hãy so với danh sách của nơi gửi.',
  'left-out-TRUNG_NGUOI':
    '{count} câu “có phải một người” để lượt sau hỏi: trước mắt vẫn để là hai người.',
  'left-out-LECH_THONG_TIN':
    '{count} câu về thông tin khác nhau để lượt sau hỏi: trước mắt lấy giá trị theo quy tắc (mục “Những điểm đã giải quyết theo quy tắc” của report.html).',
  'left-out-TRUNG_GIAY_TO':
    '{count} câu về số giấy tờ để lượt sau hỏi: trước mắt mỗi người giữ số như đang ghi, số thứ hai ở “Số giấy tờ khác”.',
  'left-out-CHI_DOAN':
    '{count} câu về chi đoàn mới để lượt sau hỏi. Trước mắt, người có tên ở hai chi đoàn được xếp theo ghi chú chuyển đi, chuyển đến, rồi theo danh sách mới hơn hoặc dòng đầy đủ hơn; chi đoàn chưa rõ thì để trống. Ghi ngày của từng danh sách (asOf) vào kế hoạch thì danh sách mới hơn quyết định. Muốn hỏi thêm: --max-questions <số>.',
  'left-out-DIA_BAN': '{count} câu về xã mới để lượt sau hỏi: trước mắt xã mới để trống.',
  'left-out-DU_LIEU_LOI':
    '{count} câu về dữ liệu sai để lượt sau hỏi: trước mắt giữ như đã ghi; dòng không có họ tên chưa vào danh sách.',
  'sheet-split':
    '{name}: {count} dòng, nhiều hơn một trang Excel chứa được; tệp .xlsx được chia thành nhiều trang.',
  'only-unknown': 'Không có xã mới "{text}" trong lần gộp này. Có phải là: {near}?',
  'only-ambiguous': '"{text}" có thể là nhiều xã mới: {candidates}. Hãy ghi đủ tên hoặc mã.',
  'plan-commune-unknown':
    'Kế hoạch ghi xã cũ "{text}" nhưng bảng chi đoàn không có xã này. Hãy ghi một trong các xã của bảng, hoặc thêm xã này vào bảng: {known}.',
  'plan-commune-differs':
    'Kế hoạch ghi danh sách này của "{planned}", nhưng phần đầu trang ghi {commune}. Máy làm theo kế hoạch; nếu kế hoạch ghi nhầm, hãy sửa dòng commune của tệp này rồi chạy lại.',
  'letterhead-copied':
    'Phần đầu trang ghi {instead}, nhưng nhiều danh sách có cùng phần đầu trang này lại mang tên các xã khác nhau: danh sách này được tính là của {commune}, theo tên trang hoặc tên tệp. Nếu không đúng, hãy ghi xã của danh sách này vào kế hoạch (hopnhat.yaml) rồi chạy lại.',
  'commune-by-plan': 'Xã cũ là {commune}, theo kế hoạch',
  'commune-by-column': 'Xã cũ là {commune}, theo cột trong danh sách',
  'commune-by-section': 'Xã cũ là {commune}, theo dòng đầu mục',
  'commune-by-branch': 'Xã cũ là {commune}, theo tên xã ghi kèm chi đoàn, chi bộ hoặc chi hội',
  'commune-by-letterhead': 'Xã cũ là {commune}, theo phần đầu trang',
  'commune-by-sheet-name': 'Xã cũ là {commune}, theo tên trang',
  'commune-by-file-name': 'Xã cũ là {commune}, theo tên tệp hoặc thư mục',
  'commune-by-workbook': 'Xã cũ là {commune}, theo trang khác của tệp',
  'commune-by-people':
    'Xã cũ là {commune}, vì phần lớn người có tên trong danh sách khác của xã này',
  'commune-became': '{commune} ({place}, mã cũ {code}) nay là {became}',
  'commune-split': '{commune} ({place}, mã cũ {code}) được chia cho nhiều xã mới: {became}',
  'target-elsewhere':
    '{commune} đã nhập vào {became}, không phải {target}. Nếu danh sách này không thuộc {target}, hãy bỏ --to (hoặc target trong kế hoạch), hoặc lập bảng chi đoàn.',
  'target-unknown':
    'Cả nước không có xã, phường nào tên là {target}. Nếu gõ nhầm, hãy sửa --to (hoặc target trong kế hoạch); tra tên đúng bằng lệnh hopnhat units.',
  'target-mistyped':
    'Cả nước không có xã, phường nào tên là {target}. Có phải là {near}? Hãy sửa --to (hoặc target trong kế hoạch). Nếu đúng là {target}, hãy ghi tên đó ở cột Xã mới của bảng chi đoàn.',
  'target-is-old':
    '{target} là xã cũ, nay thuộc {became}. Nếu nhầm, hãy sửa --to (hoặc target trong kế hoạch).',
  'target-unknown-near':
    'Cả nước không có xã, phường nào tên là {target}. Có phải là {near}? Nếu gõ nhầm, hãy sửa --to (hoặc target trong kế hoạch).',
  'roster-missing':
    '{commune} (mới): các tệp không có danh sách của {missing} (cũ). Hãy thêm tệp, hoặc kiểm tra tên xã cũ trong các danh sách.',
  'communes-open':
    'Chưa rõ xã cũ ở {count} danh sách ({files}). Hãy trả lời câu hỏi trong conflicts, đặt lại tên tệp theo xã, ghi commune và district trong kế hoạch, hoặc thêm --branches hay --to.',
  'branches-of-unknown-communes':
    'Các danh sách chưa rõ xã cũ ({files}) có {count} chi đoàn trùng tên mà không chung người nào: {branches}. Mỗi tên đã thành một chi đoàn mới. Nếu là danh sách của các xã khác nhau, hãy ghi xã cũ của từng danh sách trong kế hoạch (commune).',
  'communes-to-target':
    'Chưa rõ xã cũ ở {count} danh sách ({files}). Mọi người trong đó được xếp vào {target}, theo --to (hoặc target trong kế hoạch).',
});
