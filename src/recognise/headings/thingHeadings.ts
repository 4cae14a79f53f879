/** Headings of lists of things, tasks, bodies and places. */
import { fold } from '../../text/index.js';

/** Things, tasks and bodies that a list names. */
const NAMED_THINGS = [
  'tai san|thiet bi|vat tu|hang|san pham|cong trinh|du an|de tai|mo hinh|cong viec|nhiem vu',
  'hoat dong|su kien|chuong trinh|phong trao|chuyen de|cuoc thi|tiet muc|sang kien|giai phap',
  'clb|cau lac bo|doi nhom|to hop tac|don vi|co quan|cong ty|doanh nghiep|hop tac xa|co so|truong|lop',
  'van ban|tai lieu|phan mem|sach|truyen|tac pham|phim|bai hat|bai bao|bai viet',
].join('|');
/** Facts that only things, tasks and bodies have. */
const FACTS_OF_THINGS = [
  'bien (?:so|kiem soat)|bks|so (?:khung|may|seri|serial)',
  'noi dung|cong viec|nhiem vu|hang muc|cau hoi|trich yeu|so ky hieu|si so',
  'cong trinh thanh nien|tieu de',
].join('|');
const OF_THINGS = new RegExp(`^(?:(?:ten|danh muc) (?:${NAMED_THINGS})|${FACTS_OF_THINGS})\\b`);
/** Places, branches, goods and subjects, which may be called like people: `Tên xã`, `Tên món`. */
const NAMED_LIKE_PEOPLE =
  /^ten (?:tinh|huyen|xa|phuong|thon|khu|xom|ban|duong|tuyen|pho|cau|quan|mon|do|giong|loai|cay|doi|phong|chi (?:doan|bo|hoi))\b/;
/** Headings of such lists that are no more than one word for what they name. */
const ALONE =
  /^(?:don vi|dia phuong|mon(?: hoc| thi| an)?|truong|lop|tai san|san pham|mat hang|hoat dong|cong trinh|chi doan|chi bo|chi hoi|khoan (?:thu|chi|muc)|chi tieu|tieu chi|danh muc)$/;

/** Whether a heading is that of things, tasks or bodies, or of a fact that only they have: `Tên tài sản`, `Biển số`. */
export function isOfThings(heading: string): boolean {
  return OF_THINGS.test(fold(heading));
}

/** Whether a text in the column of people's names heads a table of things or places: `Tên xã`, `Môn học`. */
export function headsThings(text: string): boolean {
  const folded = fold(text);
  return OF_THINGS.test(folded) || NAMED_LIKE_PEOPLE.test(folded) || ALONE.test(folded);
}
