import type { DecodingArgs } from '../../../model/index.js';
import { sentences } from '../../sentences.js';

/** Old and damaged encodings. */
export const decoding = sentences<DecodingArgs>()({
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
    '{count} ô ở cột {columns} có ký tự viết kiểu khác (chữ, số toàn khổ như ０１２, dấu gạch nối của Word, mã HTML như &#224;); đã đọc như ký tự thường gõ trên bàn phím, ô đầu tiên ở dòng này. Không cần làm gì.',
  'encoding-combining': 'dấu ghi tách khỏi chữ',
  'encoding-utf8': 'UTF-8 bị đọc nhầm bảng mã',
});
