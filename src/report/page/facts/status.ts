/** Reads whether a status says that a person is still a member. */

/** Phrases of people who left, with Vietnamese marks. */
const LEFT =
  /từ trần|đã mất|qua đời|đã chết|xóa tên|xoá tên|khai trừ|trưởng thành|chuyển sinh hoạt|chuyển đi|đã chuyển|(không còn|thôi|nghỉ) sinh hoạt|deceased|moved away|transferred|no longer/;
/** Words before such a phrase that deny or postpone it. */
const DENIED = /(chưa|sắp|dự kiến|đề nghị|chuẩn bị|đủ tuổi|đến tuổi|không)( \S+)? *$/;
const ACTIVE =
  /^(đang|còn|có|miễn) (sinh hoạt|hoạt động|công tác)|làm ăn xa|^(hoạt động|sinh hoạt|active)$/;

/** Reads a status; blank and unfamiliar ones are unknown. */
export function membershipOf(status: string): 'active' | 'left' | 'unknown' {
  const text = status.normalize('NFC').toLowerCase();
  const left = LEFT.exec(text);
  if (left !== null) return DENIED.test(text.slice(0, left.index)) ? 'unknown' : 'left';
  return ACTIVE.test(text) ? 'active' : 'unknown';
}
