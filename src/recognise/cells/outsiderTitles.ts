/** Recognises titles of people who have not joined: `Danh sách quần chúng ưu tú`, `Danh sách phụ nữ chưa vào Hội`. */
import { fold } from '../../text/index.js';
import { withoutEnumerator } from './sectionText.js';

const TITLE = /^(?:danh sach|ds|(?:so |bang |bieu )?(?:theo doi|tong hop|quan ly))\b/;
const BODY = '(?:doan|dang|hoi|to chuc)';
const OUTSIDERS = new RegExp(
  [
    String.raw`\bquan chung\b|\bqcut\b|\bcam tinh dang\b`,
    String.raw`\b(?:doi tuong|nguon) (?:dang\b|ket nap\b)`,
    String.raw`\bchua (?:vao|tham gia|gia nhap|ket nap|la)(?: vao)? ${BODY}\b`,
    String.raw`\b(?:o )?ngoai (?:to chuc )?${BODY}\b`,
    String.raw`\b(?:de nghi|du kien|du dieu kien|xet|cho)(?: duoc| xet)? ket nap\b|\bxin (?:vao|gia nhap) ${BODY}\b`,
  ].join('|'),
);
/** Members before such words have something to do with them, or may join another body. */
const MEMBERS = /\b(?:doan|dang|hoi) vien\b/;

/**
 * Whether a list is of people who may not be members yet.
 * @param titles texts above the header, then the name of the sheet
 */
export function titlesNameOutsiders(titles: readonly string[]): boolean {
  return titles.some((title, at) => {
    const text = fold(withoutEnumerator(title));
    if (at < titles.length - 1 && !TITLE.test(text)) return false;
    const found = OUTSIDERS.exec(text);
    return found !== null && !MEMBERS.test(text.slice(0, found.index));
  });
}
