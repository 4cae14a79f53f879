/** Recognises sums, signatures, remarks and groups by their words, and names by their form. */

import {
  clean,
  fold,
  isNameLikeSum,
  isPersonName,
  isUnmarked,
  mayHaveLetter,
  memoize,
} from '../../text/index.js';
import { communeOfSection } from './communeSection.js';

const SUBTOTAL_MARKED = /^(?:tổng|cộng|toàn (?:xã|chi|đoàn|huyện))(?: |$|:)/;
const SUBTOTAL_BARE =
  /^[-+*( ]*(?:(?:tong|cong)(?:$| ?[:=]| ?\d| so\b| cong\b)|an dinh\b|(?:danh sach|trong do|gom|co(?! quan))\b[^,;]*\d+ *(?:dong chi|d\/c|doan vien|dang vien|hoi vien|nguoi|dv))|\S (?:total|count)$/;
const SIGNATURE =
  /^\(? *(?:tm *\.|t\/m|tm |tl *\.|kt *\.|nguoi lap|nguoi tong hop|nguoi ky|ky va ghi|ky,|ky ten|ghi ro ho|noi nhan|xac nhan|ban chap hanh|bch |ban thuong vu|dai dien|thanh phan ky|can bo lap|lap bieu|thay mat)|\(ky\b|ghi ro ho ten|ky ten,? dong dau|dong dau\)|^\(? *da ky *\)?$|^(?:(?:moi|neu co) [^:]*)?(?:xin )?lien he(?: [^:]*)?:$/;
/** `…, ngày 30 tháng 6 năm 2025`, also with dots to fill in. */
const PLACE_DATE = /\bngay\b[ .…_\d]*\bthang\b[ .…_\d]*\bnam\b[ .…_\d]*$/;
/** Title and motto of the state or the Party, at the right of a letterhead, folded. */
const NATIONAL_TITLE =
  /^(?:cong hoa xa hoi chu nghia|doc lap ?[-–—*.] ?tu do|dang cong san viet nam$)/;
/** Matches other folded texts at the right of a letterhead: number of the letter or form, time, head of the branch. */
const DOCUMENT_MARK =
  /^(?:so ?(?::|\d)|(?:mau|bieu|phu luc)(?: so)?[ :]*(?:[\da-z-]{0,9}|[a-z]{0,3}\d[\da-z./-]{0,9}(?: ?[-–] ?[\da-z/]{1,9})?)(?: ?\(.*\))?$|(?:thang|nam|quy|ngay) \d|nam hoc|nhiem ky|(?:chi hoi truong|chi hoi pho|bi thu|to truong|truong (?:thon|khu|xom|ban|ap)|nguoi phu trach|sdt|dt|dien thoai) ?:)/;
const POST_NAMES =
  'bí thư|chủ tịch|thư ký|trưởng ban|chi hội trưởng|tổ trưởng|trưởng thôn|trưởng khu';
const POST = new RegExp(
  `^(?:q\\. ?|quyen |pho )?(?:${fold(POST_NAMES)})(?: (?:chi doan|doan xa|doan phuong|chi bo|dang uy|dang bo|hoi|ubnd|chi hoi|xa|phuong|doan|cong doan|cong tac mat tran|uy ban)\\b.*)?$`,
);
const POST_MARKED = new RegExp(`^(?:q\\. ?|quyền |phó )?(?:${POST_NAMES})(?!\\p{L})`, 'u');
/** Posts of those who sign, which are no names in capitals either. */
const SIGNER =
  /^(?:thủ quỹ|kế toán|(?:phó )?giám đốc|(?:phó )?hiệu trưởng|hiệu phó|thủ trưởng|chủ nhiệm)(?: (?:htx|đơn vị|cơ quan))?$/;
const REMARK = /^(?:\*|ghi chu\b|luu y\b|chu y\b|chu thich\b|tinh den\b|nguon\b|\(\*\))/;
/** `Trang 2/5`, the foot of a printed page. */
const PAGE = /^trang (?:so )?\d+(?: ?\/ ?\d+)?$/;
const LONGEST_NAME_WORDS = 8;

/** Whether a text is a sum: `Tổng cộng: 25`. */
export function isSubtotal(text: string): boolean {
  return mayHaveLetter(text) && sums(text);
}

const sums = memoize((text) => {
  if (NAME_LIKE_SUM.test(clean(text)) || isNameWithoutMarks(clean(text))) return false;
  return SUBTOTAL_MARKED.test(clean(text).toLowerCase()) || SUBTOTAL_BARE.test(fold(text));
});

/**
 * Whether a text is what letterheads have beside the branch: `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`, `Mẫu 02`,
 * `Tân Sơn, ngày 30 tháng 6 năm 2025`, `Chi hội trưởng: …`.
 */
export function isBesideBranch(text: string): boolean {
  const folded = fold(text);
  return [NATIONAL_TITLE, PLACE_DATE, DOCUMENT_MARK].some((pattern) => pattern.test(folded));
}

/** Whether a text belongs to a signature block: its heading, date line or post. */
export function isSignature(text: string): boolean {
  return mayHaveLetter(text) && signs(text);
}

const signs = memoize((text) => {
  const folded = fold(text);
  return SIGNATURE.test(folded) || PLACE_DATE.test(folded) || isPost(text, folded);
});

/** Whether the only text of a row is the post of who signs below, and in other rows a member's. */
export function signsAlone([text, another]: readonly string[]): boolean {
  return text !== undefined && another === undefined && SIGNER.test(clean(text).toLowerCase());
}

/** Whether the only text of a row is a post, of who signs below or of the people below. */
export function isLonePost(texts: readonly string[]): boolean {
  const [text, another] = texts;
  if (text === undefined || another !== undefined) return false;
  return signsAlone(texts) || isPost(text, fold(text));
}

/** Whether a text is the name of a body, which signs lists but may also head its people. */
export function isBody(text: string): boolean {
  return /^(?:ban chap hanh|bch|ban thuong vu)(?: |$)/.test(fold(text));
}

/** Whether a text is a post; with other marks it is a name: `Tô Trường` is no `tổ trưởng`. */
function isPost(text: string, folded: string): boolean {
  if (!POST.test(folded)) return false;
  const lower = clean(text).toLowerCase();
  return isUnmarked(lower) || POST_MARKED.test(lower) || !isPersonName(text);
}

/** Whether a text is a remark, the foot of a page, or too long for a name. */
export function isRemark(text: string): boolean {
  const folded = fold(text);
  return REMARK.test(folded) || PAGE.test(folded) || folded.split(' ').length > LONGEST_NAME_WORDS;
}

/** Letters in two to seven words, also of legacy fonts, lost ones, and with typing errors. */
const NAME_SHAPE = /^[\p{L}\p{M}?\ufffd'’.`-]+(?:[ ,-]+[\p{L}\p{M}?\ufffd'’.`\d-]+){1,6}[ .,]*$/u;
/** One to five words with capitals, also with the signs of names from the highlands. */
const CAPITALISED = /^\p{Lu}[\p{L}\p{M}'’]*(?: \p{Lu}[\p{L}\p{M}'’]*){0,4}$/u;

/** Whether a text is up to five words, each with a capital, as names of all peoples are. */
export function areCapitalised(text: string): boolean {
  return CAPITALISED.test(text);
}

/** Word without a vowel: `TNCS`. */
const ABBREVIATION = /(?<!\p{L})[B-DF-HJ-NP-TV-XZĐ]{4,}(?!\p{L})/u;
/** Whether a text names a body, as `ĐOÀN TNCS HỒ CHÍ MINH` does. */
export function isAbbreviated(text: string): boolean {
  return ABBREVIATION.test(text);
}

/** First words of headings of groups of people, without marks. */
const GROUP =
  /^(?:doan vien|dang vien|hoi vien|can bo|danh sach|dong chi|uy vien|ban chap hanh|cong chuc|vien chuc|nguoi lao dong|nhan vien|giao vien|hoc sinh|sinh vien|nam|nu|ho va ten|ho ten|dan toc|ton giao)\b/;

/** First words with marks: `Đặng Viên` is not a party member. */
const GROUP_MARKED =
  /^(?:đoàn viên|đảng viên|hội viên|cán bộ|danh sách|đồng chí|ủy viên|uỷ viên|ban chấp hành|công chức|viên chức|người lao động|nhân viên|giáo viên|học sinh|sinh viên|nam|nữ|họ và tên|họ tên|dân tộc|tôn giáo)(?!\p{L})/u;

function beginsAsGroup(text: string): boolean {
  const lower = clean(text).toLowerCase();
  return (isUnmarked(lower) ? GROUP : GROUP_MARKED).test(lower);
}

/** Groups of those who work for a body: `Khối Đảng`; a residential group has a name (`Khối 3`, `Khối Tân Tiến`). */
export const OFFICE_GROUPS =
  'khối (?:đảng|(?:các )?đoàn thể|chính quyền|nhà nước|mặt trận|mttq|dân vận|ubnd|hđnd|nông thôn|trường học|lực lượng vũ trang|cơ quan(?:, .*)?|doanh nghiệp)';
/** First words of headings of kinds of people, results or payments. */
const KINDS_OF_PEOPLE = [
  'người|đại biểu|khách mời|đối tượng|cá nhân|tập thể|trẻ em|thanh niên|quần chúng|cảm tình',
  'hộ nghèo|hộ cận nghèo|hộ gia đình|thương binh|bệnh binh|thân nhân|mức|diện|tăng|giảm|bổ sung',
  OFFICE_GROUPS,
  '(?:nông dân|hưu trí|trí thức|doanh nhân|tiểu thương)(?= *(?:$|[:(,–-]))',
  'tròn|mừng thọ|huy hiệu|kết nạp|chuyển (?:đến|đi)|con em|trường hợp|công nhân|tín đồ',
  'các (?:đồng chí|đại biểu|cụ|cháu|em|hộ|đối tượng|trường hợp)|hộ (?:vay|hội viên|đoàn viên)',
  'cấp (?:xã|phường|thị trấn|huyện|tỉnh|thành phố|trung ương|cơ sở|trên|ủy|uỷ)',
  '(?:ban )?thường trực|ban (?:thường vụ|chấp hành|kiểm tra)|(?:ủy|uỷ) ban kiểm tra',
  // Nominations, ratings, awards and attendance.
  'tái (?:cử|đắc cử)|lần đầu|tham gia|(?:không )?hoàn thành (?:xuất sắc|tốt|nhiệm vụ)|xếp loại',
  'loại [a-d]|giấy khen|bằng khen|giải (?:nhất|nhì|ba|khuyến khích)|danh hiệu|có mặt',
  'vắng (?:mặt|có|không)|phát triển mới|đi (?:học|làm|bộ đội|xuất khẩu)|ở (?:nhà|địa phương)',
  // Military service.
  '(?:trong|ngoài|quá|đủ|hết) (?:độ )?tuổi|tạm (?:hoãn|miễn|vắng|trú)|sẵn sàng',
  'miễn (?:nvqs|nghĩa vụ|sinh hoạt|công tác)|dự bị (?:hạng|động viên)',
  'lực lượng (?:thường trực|dự bị|rộng rãi|vũ trang)|trúng tuyển|(?:cựu )?quân nhân|(?:hạ )?sĩ quan',
  // Bodies of a congress, candidates, and facts of people that lists are divided by.
  'đoàn (?:chủ tịch|thư ký)|ban (?:kiểm phiếu|bầu cử|thẩm tra)|nhân sự|cơ cấu|ứng (?:cử )?viên',
  'từ trần|khai trừ|bà mẹ|nạn nhân|thế hệ|chất độc|bảo trợ|gia hạn|vay vốn|thiếu (?:hồ sơ|thông tin)',
  '(?:con|vợ|chồng|bố mẹ) liệt sĩ|hộ thoát|đóng (?:đủ|đoàn|đảng|hội)|huân chương|huy chương|bảo vệ (?:tổ quốc|biên giới)|số (?:đảng|đoàn|hội) viên',
].join('|');
const KIND_OF_PEOPLE = new RegExp(`^(?:${KINDS_OF_PEOPLE})(?!\\p{L})`, 'u');
const KIND_OF_PEOPLE_BARE = new RegExp(`^(?:${fold(KINDS_OF_PEOPLE)})(?!\\p{L})`, 'u');

/** Group of ages, folded: `Tuổi 80`, `Từ 70 đến 79 tuổi`, `Các cụ 90 tuổi trở lên`. */
const AGE_GROUP =
  /^(?:(?:cac|tu|tren|duoi|do|nhom|lop|du|tron|tho|chuc tho|thuong tho|ong|ba|cu|nguoi|hoi vien) )*(?:tuoi \d{2,3}|\d{2,3}(?: ?(?:-|–|den) ?\d{2,3})? ?tuoi)(?![a-z\d])/;

/** Whether a text names a kind of people of a list: `Đại biểu cấp trên`, `Người khuyết tật nặng`, `Tuổi 80`. */
export function isKindOfPeople(text: string): boolean {
  const lower = clean(text).toLowerCase();
  if (AGE_GROUP.test(fold(lower))) return true;
  return (isUnmarked(lower) ? KIND_OF_PEOPLE_BARE : KIND_OF_PEOPLE).test(lower);
}

/** Times and parts of a list, which head people of the branch above. */
const TIMES_AND_PARTS =
  '(?:năm|quý|kỳ|khóa|từ)(?= (?:\\d|[ivx]+(?: |$)|học |tháng ))|tháng|tuần|ngày|đợt|lần|nhiệm kỳ|đến|tính|phần|mục|trang|nhóm|loại|vị trí|chức vụ|diện|con|mới|cũ|người|địa chỉ|nơi|còn lại';
const TIME_OR_PART = new RegExp(`^(?:${TIMES_AND_PARTS})(?: |\\d|$)`, 'u');
const TIME_OR_PART_BARE = new RegExp(`^(?:${fold(TIMES_AND_PARTS)})(?: |\\d|$)`);
/** Conditions, pay, work, faiths and marks of people; with marks, as hamlets are called `Đá` or `Mất` without them. */
const OF_PEOPLE =
  /^(?:(?:không|chưa|cần|được|đề nghị|đang|đi|đã|xem xét|mất|nợ|sinh hoạt|miễn|dự bị|chính thức|hợp đồng|biên chế|lao động|thất nghiệp|nghĩa vụ|bộ đội|xuất (?:sắc|khẩu)|trình độ|nghề nghiệp|học vấn|dân tộc|tôn giáo|công giáo|phật giáo|tin lành|cao tuổi|vắng|khen thưởng|k[ỷỉ] luật|tiếp theo|chống|thời kỳ|thương binh|bệnh binh|sổ|(?:đoàn|đảng|hội) phí)(?: |$)|(?:phí|giỏi|khá|trung bình|yếu|trẻ|kinh|mường|tày|nùng|dao|hmông)$)/u;
/** Three words or more without a proper name: `Nạn nhân trực tiếp`. */
const PHRASE = /^\p{L}\p{Ll}*(?:,? \p{Ll}+){2,}$/u;
/** First words of bodies with such a name, which are branches: `Hợp tác xã nông nghiệp`. */
const BODY_OF_PHRASE =
  /^(?:bệnh viện|khoa|viện|bảo tàng|nhà hát|cơ sở|trung học|cảnh sát|hợp tác xã|doanh nghiệp|công ty|quỹ|trung tâm|hạt|ngân hàng|nhà máy|xí nghiệp|nông trường|lâm trường|cựu giáo chức|câu lạc bộ|văn phòng|phòng|ban|công an|quân sự)[ ,]/u;

/** Whether a text heads people of no branch: a kind of people, a time, a part of the list or a condition. */
export function headsNoBranch(text: string): boolean {
  const lower = clean(text).toLowerCase();
  const time = isUnmarked(lower) ? TIME_OR_PART_BARE : TIME_OR_PART;
  return isKindOfPeople(text) || time.test(lower) || OF_PEOPLE.test(lower);
}

/** Last words of hamlets that are parts of a larger one: `Thụy lũng nam`. */
const PART_OF_PLACE = / (?:nam|bắc|đông|tây|trung|thượng|hạ|trên|dưới|trong|ngoài)$/u;

/** Whether a text is common words, which are the name of no place. */
export function isPhrase(text: string): boolean {
  const cleaned = clean(text);
  const isPlace = BODY_OF_PHRASE.test(cleaned.toLowerCase()) || PART_OF_PLACE.test(cleaned);
  return PHRASE.test(cleaned) && !isPlace;
}

/** Names that begin like a group (`Nam Anh`, `Đồng Chí Dũng`); a group continues in small letters. */
const NAME_LIKE_GROUP = /^(?:Nam|Nữ|Đồng Chí|NAM|NỮ|ĐỒNG CHÍ)(?: \p{Lu}\p{L}*){1,3}$/u;
const GROUP_ON = /^(?:nam|nu|dong chi) (?:gioi|nu|thanh nien|doan|dang|hoi)\b/;

/** Names that begin like a sum: `Tổng Văn Cộng`; or like one without its marks: `Tống Công Việt`, `An Đình Hùng`. */
const NAME_LIKE_SUM =
  /^(?:(?:tổng|cộng|toàn) (?:văn|thị|hữu|đức|đình|quang|xuân|ngọc)|(?:tống|tòng) công|[aâ]n đình|an dinh(?! danh sach))(?: \p{L}+)+$/iu;

/** Whether a text is a name such as `Tong Cong Thuan`; a sum continues in small letters. */
function isNameWithoutMarks(text: string): boolean {
  return /^Tong Cong [A-Z][a-z]+$/.test(text) && isNameLikeSum(fold(text));
}

/** Forms of address with signs that names have not. */
const COMRADE =
  /^(?:(?:đ ?[/.] ?c|d ?\/ ?c|ông ?\/ ?bà)[.:]* +|(?:ông|bà|anh|chị|cụ|em|cháu) ?: *)/iu;
const COMRADE_IN_WORDS = /^đồng chí[.:]* +/iu;

/** Removes a form of address before a name; `Đồng chí` heads groups too, so only before a complete name. */
function withoutComrade(text: string): string {
  const rest = text.replace(COMRADE, '');
  const name = rest.replace(COMRADE_IN_WORDS, '');
  return /^\p{Lu}/u.test(name) && isPersonName(name) && !beginsAsGroup(name) ? name : rest;
}

/** Whether a text heads a group of members that is not a branch: `Đoàn viên nữ`, `Cán bộ`. */
export function isGroup(text: string): boolean {
  const cleaned = clean(text);
  if (isNameLikeGroup(text) || withoutComrade(cleaned) !== cleaned) return false;
  const bare = cleaned.replace(/^(?:[ivxlcIVXLC]+|[a-hA-H]|\d+)[.)/ -]+/, '');
  return beginsAsGroup(bare) && communeOfSection(bare) === undefined;
}

function isNameLikeGroup(text: string): boolean {
  return NAME_LIKE_GROUP.test(clean(text)) && !GROUP_ON.test(fold(text));
}

/**
 * Whether a text looks like a person's name.
 * @param place tests whether a text begins like the name of a place
 */
export function isNameLike(text: string, place: (text: string) => boolean): boolean {
  const bare = clean(text)
    .replace(/^[-+*•\d.) ]+/, '')
    .replace(/\s*\([^)]*\)$/, '');
  const cleaned = withoutComrade(bare);
  // `Đ/c Khu Lan` is a person; `Đ/c Khu 2` an address.
  const isPlaceName = (each: string) => (cleaned === bare || /\d/.test(each)) && place(each);
  if (!NAME_SHAPE.test(cleaned) || isAbbreviated(cleaned)) return false;
  const folded = fold(cleaned);
  if (
    (beginsAsGroup(cleaned) && !isNameLikeGroup(cleaned)) ||
    PAGE.test(folded) ||
    isPlaceName(cleaned)
  )
    return false;
  if (SIGNER.test(cleaned.toLowerCase())) return false;
  return !isSubtotal(cleaned) && !isSignature(cleaned);
}
