/** Recognises names and remarks that people type where a name is asked for. */
import { beginsWithSurname, clean, isPlaceholder, withoutTitle } from '../../../text/index.js';

/** First words of remarks. With marks, since `Khong` may be the surname `Khổng`. */
const FIRST_WORDS = [
  'không|ko (?:rõ|biết|có)|chưa|xem|hỏi|chờ|đợi|gọi|sẽ|tên',
  'như (?:trên|cũ|dưới|dòng)|giống|(?:cần|đang) (?:xem|hỏi|kiểm|chờ|xác)',
  '(?:bổ sung|cập nhật|liên hệ|báo|ghi|hỏi|điền) sau|(?:em|tôi|chị|anh) (?:không|chưa)',
  '(?:dòng|hàng) (?:này|trên|dưới|thừa|trống|cộng|số|\\d)',
  'bỏ|xóa|xoá|loại|thừa|lặp|trùng|nhầm|trống|hết',
  '(?:ghi|gõ|nhập|viết|để) (?:nhầm|sai|thiếu|trùng|thừa|lặp|trống|nguyên)|người (?:này|lạ|khác)',
  '(?:\\d+|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (?:người|dòng)',
  '(?:đã|có|nghỉ|mất|chết|chuyển) (?:mất|chết|có|rồi|ở|chuyển|xóa|xoá|bỏ|ghi|trùng|đi)',
  '(?:con|vợ|chồng|em|anh|chị|cháu) (?:của|ông|bà|anh|chị|cô|chú|bác)|theo (?:sổ|danh|giấy)',
];
const REMARK = new RegExp(`^(?:${FIRST_WORDS.join('|')})(?!\\p{L})`, 'iu');
/** The word alone may be a name, such as `Bỏ` without its mark. */
const UNMARKED_REMARK = new RegExp(
  '^(?:(?:khong|chua) (?:ro|biet|co|ghi|xac)|(?:xem|hoi) lai|nhu (?:tren|dong)|dong (?:nay|thua|trong|tren|duoi)' +
    '|(?:xoa|bo) (?:dong|di|nguoi|hang)|(?:ghi|go|nhap) (?:nham|sai|trung|thua)|trung (?:dong|voi|nguoi)' +
    '|da (?:co|mat|chuyen|xoa|bo))\\b',
);
/** Words that are no name when they stand alone. */
const ALONE = /^(?:mất|chết|đúng|sai|thừa|ok|test|nam|nữ|chịu|vắng|nghỉ|tự điền)$/iu;

/** Words behind a whole name: `Hà Văn Tám con ông Bảy`; one small word may be a given name. */
const WORDS_BEHIND = /^(?:\p{Lu}\p{Ll}*\s+){3,}(?:\p{Ll}+\s+){2}/u;

/** Whether a text says something about a row, or that a name is not known, instead of naming a person. */
export function isNameRemark(text: string): boolean {
  return (
    isPlaceholder(text) ||
    REMARK.test(text) ||
    ALONE.test(text) ||
    WORDS_BEHIND.test(text) ||
    UNMARKED_REMARK.test(text.toLowerCase()) ||
    !isWrittenAsName(text)
  );
}

/** Words before a name: `Tên đúng là Hà Văn Tám`, `Họ tên: Hà Văn Tám`. */
const BEFORE_NAME =
  /^(?:(?:họ(?: và)? tên|tên)(?: đúng)?(?:\s+là\s+|\s*:\s*|\s+)|(?:đúng\s+)?là\s+)(?=\S)/iu;

/** Drops words and titles before a typed name: `tên là`, `đ/c`. */
export function nameBehindWords(text: string): string {
  return withoutTitle(clean(text).replace(BEFORE_NAME, ''));
}

/** A second word that names have and remarks lack: `MẠT VĂN CÓ`, but `LÀ HÀ VĂN AN` and `Ở THỊ TRẤN`. */
const NAME_BY_SECOND_WORD = /^\S+ (?:thị (?!trấn|xã)|văn (?!phòng)|hữu |ngọc |minh )\S/iu;
const UNMARKED_NAME_BY_SECOND_WORD = /^\S+ (?:thi (?!tran|xa)|van (?!phong)|huu |ngoc |minh )\S/i;

/** Whether a text begins with a surname or, for a rare one, has a capital at each word: not `đi làm ăn xa`. */
function isWrittenAsName(text: string): boolean {
  const words = clean(text).split(' ');
  const isTitleCase = words.every((word) => /^\P{Ll}/u.test(word)) && /\p{Ll}/u.test(text);
  const isUnmarked = !/[^\0-\x7f]/.test(text);
  const pattern = isUnmarked ? UNMARKED_NAME_BY_SECOND_WORD : NAME_BY_SECOND_WORD;
  return isTitleCase || beginsWithSurname(text) || pattern.test(clean(text));
}
