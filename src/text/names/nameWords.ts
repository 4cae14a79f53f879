/** Words that distinguish names from other text, as data. Lower case, tones placed the canonical way. */
import { groupBy } from '../../model/index.js';

const PHRASES = `
  tổng|cộng|tong cong|tong so|cong cong|danh sách|danh sach|họ và tên|họ tên|ho va ten
  chi đoàn|chi bộ|chi hội|chi doan|chi bo|chi hoi|đoàn xã|đảng bộ|đảng uỷ|đảng viên|đoàn viên|hội viên
  doan vien|dang vien|hoi vien|đồng chí|dong chi|người lập|nguoi lap|ban chấp hành|ban chap hanh
  ban thường vụ|bí thư|phó bí thư|xác nhận|ghi chú|ghi chu|ký tên|ký ghi|trong đó|trong do
  số lượng|so luong|như trên|nhu tren|công ty|doanh nghiệp|hợp tác xã|ngân hàng|cửa hàng|câu lạc bộ
  công an|uỷ ban|ubnd|hđnd|mttq|ubmttq|mặt trận|công đoàn|htx|tập thể|toàn thể|gia đình|dòng họ|lực lượng
  hội phụ nữ|hội lhpn|hội liên hiệp|hội nông dân|hội nd|hội cựu|hội ccb|hội người|hội nct|hội chữ|hội khuyến
  hội đồng|đoàn thanh niên|đoàn tncs|ban chỉ huy|ban chqs|ban chỉ đạo|ban quản lý|ban giám hiệu|trạm y tế
  trường mầm|trường mn|trường tiểu|trường trung|trường thcs|trường thpt|nhà trường|bệnh viện
  nhà hàng|nhà máy|bưu điện|kho bạc|hạt kiểm|đồn biên|phòng|trường th.|trường ptdt|trường đại|trường cao|quỹ tín|quỹ khuyến
  đại diện|lãnh đạo|mời đại|mời đồng|mời lãnh|mời chủ|mời bí|mời các|các đồng chí|các ông|các bà|các thành viên
  các cơ quan|các trường|các khu|các ngành|các hộ|các ban|các tổ|các trưởng|thành viên uỷ|thành viên ubnd
  thành viên ban|thành viên hội|chủ tịch|phó chủ tịch|phó trưởng|trưởng công|trưởng các|trưởng khu|trưởng thôn
  trưởng xóm|trưởng bản|trưởng ấp|trưởng ban|trưởng phòng|trưởng trạm|trưởng đoàn|hiệu trưởng|phó hiệu trưởng
  giám đốc|phó giám đốc|tổ trưởng|tổ phó|kế toán|thủ quỹ|cán bộ|công chức|viên chức|nhân viên|giáo viên
  văn phòng đảng|văn phòng uỷ|văn phòng ubnd|văn phòng hđnd|văn phòng thống`;

/** Beginnings of cells that are not names, by their first word. */
export const NOT_NAMES: ReadonlyMap<string, string[]> = groupBy(
  PHRASES.trim().split(/\n\s*|\|/),
  (phrase) => phrase.split(' ')[0]!,
);

/** Words behind `Tong cong` in a sum; any other single word there is a given name. */
const SUM_WORDS = new Set('so chung toan cac tien hoi dang doan nguoi dong'.split(' '));

/** Whether a folded text that begins like a sum is a name: `tong cong thuan`. */
export function isNameLikeSum(folded: string): boolean {
  const [, given] = /^tong cong ([a-z]+) *$/.exec(folded) ?? [];
  return given !== undefined && !SUM_WORDS.has(given);
}

/** Bare forms of words that are nearly always marked in names. */
export const NEARLY_ALWAYS_MARKED: ReadonlySet<string> = new Set(
  `tran le pham hoang huynh vu vo dang bui do ho ngo duong ly dinh trieu luu dao doan
   lo ha phung van thi duc huu cong hong ngoc thuy phuong hien hue hang yen dung hai`.split(/\s+/),
);

/** Names of baptism, folded, that look like two Vietnamese words typed without a blank. */
export const ONE_WORD: ReadonlySet<string> = new Set(
  'phero phaolo rosa toma macco mattheu daminh vinhson giude'.split(' '),
);

/** Surnames of other peoples that are Vietnamese syllables too, but no Vietnamese surnames. */
export const OTHER_SURNAMES: ReadonlySet<string> = new Set(['rơ', 'siu', 'chau']);
