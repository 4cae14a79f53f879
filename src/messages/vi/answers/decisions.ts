import type { DecisionsArgs } from '../../../model/index.js';
import { sentences } from '../../sentences.js';

/** Decisions: the ledger, contradictions, and withdrawing. */
export const decisions = sentences<DecisionsArgs>()({
  'answers-contradict':
    'Các câu trả lời này trái ngược nhau nên chưa câu nào được tính, câu hỏi vẫn còn: {answers}. Xem lại các dòng rồi chỉ trả lời câu đúng; câu để trống thì vẫn còn.',
  'answer-contradicts':
    'Trái với câu trả lời của {questions}: các câu trả lời này không thể cùng đúng. Hãy trả lời lại câu đúng, để trống câu sai.',
  'answers-join-numbers':
    'Các câu trả lời này gộp những dòng có hai số giấy tờ hợp lệ khác nhau mà chưa ai quyết định, nên chưa câu nào được tính: {answers}. Một câu hỏi mới đặt các dòng có hai số cạnh nhau; hãy trả lời câu đó trước.',
  'contradicting-decision': '{question} “{decision}” ({rows}; trả lời ở {answer})',
  'further-decisions': 'và {count} câu nữa ({questions})',
  'row-of-file': '{file} dòng {row}',
  'row-of-sheet': '{file} trang {sheet} dòng {row}',
  'decisions-suspended':
    '{count} câu trả lời trước đây trái ngược nhau nên chưa được dùng ({questions}). Hãy trả lời lại các câu này, hoặc rút lại một câu: hopnhat undo <mã câu hỏi> --from <thư mục kết quả> -o <thư mục mới>.',
  'decisions-withdrawn':
    '{count} câu trả lời trước đây trái với câu trả lời mới nên được rút lại ({questions}). Nếu các câu này còn hỏi, hãy trả lời lại.',
  'decisions-status': 'Đã ghi tình trạng theo câu trả lời: {count} ({questions})',
  'decision-waiting': 'câu trả lời chưa dùng được',
  'decision-note': 'ghi chú',
  'decision-value': 'giá trị',
  'decision-places-late':
    'Câu trả lời {question} về những người không ghi chi đoàn, nên cũng xếp {count} người của danh sách mới thêm vào “{branch}”. Nếu không đúng, hãy ghi chi đoàn vào danh sách mới thêm rồi gộp lại.',
  'unused-answers-gone':
    'Câu trả lời trước đây cho {count} câu ({questions}) chưa dùng được, mà nay các câu ấy không được hỏi, nên không giữ lại nữa.',
  'decision-stale':
    '{count} quyết định không còn khớp dòng nào ({questions}); vẫn được giữ trong decisions.csv (cột status ghi stale). Nếu còn thiếu danh sách nào, hãy thêm vào rồi gộp lại. Nếu đó là quyết định của kết quả khác, lấy vào bằng --decisions, thì bỏ tệp ấy ra.',
  'decision-followed':
    'Dòng này đã được sửa trong danh sách, ở ô mà câu {question} không hỏi đến; câu trả lời vẫn có hiệu lực. Nếu dòng này nay là người khác, hãy rút lại: hopnhat undo {question} --from <thư mục kết quả> -o <thư mục mới>.',
  'decision-branch-gone':
    'Một câu trả lời trước đây xếp người vào “{branch}”, nay không còn là chi đoàn mới của các danh sách này. Họ vẫn ở đó. Hãy rút lại (hopnhat undo {question} --from <thư mục kết quả> -o <thư mục mới>) rồi trả lời lại câu này.',
  'checks-in-force-again':
    'Không còn câu trả lời nào trái với {count} giá trị đã đối chiếu, nên các giá trị đó có hiệu lực trở lại ({sources}).',
  'decisions-in-force': 'Quyết định có hiệu lực: {count}',
  'ledger-bad-row':
    'Không đọc được dòng này của sổ quyết định nên không dùng. Hãy lấy lại decisions.csv của kết quả trước.',
  'ledger-cut':
    'Sổ quyết định chỉ còn {count} trong {written} quyết định: tệp đã bị cắt hoặc bị xoá. Hãy lấy lại bản sao đủ của tệp. Nếu chỉ muốn dùng phần còn lại, hãy chép tệp ra ngoài thư mục kết quả rồi chạy merge với --decisions.',
  'ledger-edited':
    'Sổ quyết định đã bị sửa sau khi ghi: khi ghi có {written} quyết định, nay có {count} (bớt {removed}, thêm hoặc đổi {added}). Lần chạy này dùng tệp như hiện nay.',
  'ledger-rows-edited':
    'Trong sổ quyết định có {count} quyết định đã bị sửa hoặc thêm bằng tay (dòng {rows}), và được dùng như hiện nay. Nếu không ai chủ ý sửa, hãy lấy lại bản sao của sổ. Muốn đổi một quyết định, hãy dùng undo rồi trả lời lại.',
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
  'decisions-folder':
    '"{path}" là thư mục, không phải thư mục kết quả. Hãy ghi rõ các tệp trả lời trong đó.',
  'apply-no-result': 'Cần --from <thư mục kết quả> hoặc --plan <tệp>.',
  'undo-nothing':
    'Không có quyết định nào cho {text}. Hãy ghi mã câu hỏi, Mã thành viên hoặc tên tệp trả lời, như ở cột question và source của decisions.csv.',
  'undo-nothing-near': 'Không có quyết định nào cho {text}. Có phải là {near}?',
  'undo-nothing-decided': 'Không có quyết định nào cho {text}: kết quả này chưa có quyết định nào.',
  'undo-open': 'Câu {question} còn đang hỏi, chưa có quyết định để rút lại.',
  'undo-member-alike':
    '{member} có dòng ghi giống hệt dòng của người khác, nên không rõ quyết định nào về ai. Hãy ghi mã câu hỏi thay cho Mã: {questions}.',
  'undo-file-alike':
    '{text} trả lời {questions} khác với quyết định từ một tệp cùng tên, nên không rõ có phải tệp ấy không. Hãy ghi mã các câu cần rút thay cho tên tệp.',
  'undo-member-undecided': 'Chưa có quyết định nào về thành viên {member}.',
  'undo-several-files': 'Có nhiều tệp trả lời tên {text}: {files}. Hãy ghi rõ một tệp.',
  'undo-roster':
    '{text} là danh sách, không phải tệp trả lời. Các câu trả lời lấy từ: {files}. Hãy ghi tên một tệp trong đó, mã câu hỏi hoặc Mã thành viên.',
  'undo-done': 'Đã rút lại {count} quyết định ({questions})',
  'undo-others':
    'Vẫn giữ {count} câu ({questions}) đã trả lời trong một tệp cùng tên, vì tệp này không trả lời các câu đó. Muốn rút cả các câu này thì ghi mã câu hỏi.',
});
