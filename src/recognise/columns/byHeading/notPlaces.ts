/** Recognises columns headed as a place whose cells are not places, and dates of work headed as those of joining. */
import type { ProfileField } from '../../../model/index.js';
import { clean, fold, isTick } from '../../../text/index.js';
import { cellAt } from '../../cells/cellAt.js';
import { isPerson } from '../../cells/peopleColumns.js';
import { mostly, peopleTexts, sampleTexts } from '../../cells/samples.js';
import { headingKey } from '../../headings/heading.js';
import { wordsOf } from '../../headings/otherWord.js';
import type { HeaderView } from '../headerView.js';
import { holdsArmyUnits } from './armyUnits.js';

/** Priority areas of examinations: `KV1`, `KV2-NT`. */
const PRIORITY_AREA = /^kv ?[123](?:[ -]?nt)?$/i;
const IS_NO_PLACE: Partial<Record<string, (text: string) => boolean>> = {
  commune: (text) => isTick(text) || isOpinion(text),
  branch: (text) => isTick(text) || COURSE.test(text) || isOpinion(text),
  address: (text) =>
    isTick(text) || PRIORITY_AREA.test(text) || FLOOR.test(text) || RESIDENCE.test(text),
};
/** Ratings, awards and other opinions of a branch or its office: `HTTNV`, `Khá`, `Đồng ý`, `Giấy khen`. */
const OPINION =
  /^(?:k?ht(?:xs|t)?nv|(?:không |chưa )?hoàn thành(?: (?:xuất sắc|tốt|nhiệm vụ).*)?|(?:xếp )?loại (?:[a-d]|[1-5]|khá|tốt|giỏi)|(?:không |chưa )?(?:đạt|đồng ý|nhất trí)(?: chuẩn)?|xuất sắc|tốt|khá|giỏi|trung bình|yếu|kém|(?:giấy|bằng) khen.*|chiến sĩ thi đua.*|lao động tiên tiến|khiển trách|cảnh cáo)$/u;
const DAY = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/;
/** Branches of a bank, folded: `Agribank Thanh Sơn`, `CN Phú Thọ`. */
const BRANCH_OF_BANK = /^(?:cn|chi nhanh|pgd|phong giao dich)\b|bank\b/;
/** Courses below `Lớp`: `Tập huấn chăn nuôi`, `Cảm tình Đảng`; `Lớp may K5` may be a class of a school. */
const COURSE =
  /^(?:lớp )?(?:tập huấn|bồi dưỡng|đào tạo|chuyển giao|cảm tình|đối tượng kết nạp|đảng viên mới|xóa mù|xoá mù)(?!\p{L})/iu;
/** Kinds of residence below `Thường trú/Tạm trú`. */
const RESIDENCE = /^(?:(?:đăng ký )?(?:thường trú|tạm trú|tạm vắng|lưu trú)|kt ?[1-4])$/i;
/** `Tầng 2` below `Tầng/Khu`. */
const FLOOR = /^(?:tầng|lầu) ?\d{1,2}$/i;
/** Words of lists of pupils, above the header or in it. */
const OF_SCHOOL =
  /\blop \d|\b(?:gvcn|hoc sinh|hssv|sinh vien|mssv|giao vien|phu huynh|thcs|thpt|truong (?:mam non|tieu hoc|trung hoc))\b/;

/** Headings of lists of a company's staff, as keys. */
const OF_STAFF =
  /^(?:ma (?:so )?(?:nhan vien|nv)|(?:ngay )?vao (?:lam(?: viec)?|cong ty)|(?:employee|staff) (?:id|code|no)|department|phong ban|bo phan(?:,? phong ban)?|khoa,? phong|phan xuong|so (?:so )?bhxh|(?:so|loai) hop dong(?: lao dong)?|(?:ho (?:va )?ten|ten) (?:nhan vien|nv|cbvc|cbcnv|cnv|nld|cong nhan))$/;

/** English heading of the date of joining, as a key. */
const JOIN = /\bjoin(?:ed|ing)?\b/;

/** Subjects of a group of teachers, and departments: `Toán - Lý`, `Văn phòng`. */
const SUBJECT =
  /^(?:to )?(?:toan|ngu van|van|vat ly|ly|hoa|sinh|lich su|su|dia|tieng anh|anh|ngoai ngu|tin|tu nhien|xa hoi|khtn|khxh|van phong|hanh chinh|ke toan|ky thuat|san xuat|bao ve|mau giao|nha tre|tong hop)(?: hoc)?(?= ?(?:[-,+&/]|$))/;

/** Parts of an address that name no hamlet. */
const HOUSE = /^(?:so nha|duong)\b/;

/** Whether the last heading of an address is a house number or street, beside which a hamlet goes first. */
export function isHouse({ id }: ProfileField, path: readonly string[]): boolean {
  return id === 'address' && path.length > 1 && HOUSE.test(fold(path.at(-1)!));
}

/** Whether cells are not places: ticks below `Xã` of an election, codes below `Khu vực` of an exam. */
export function holdsNoPlace(view: HeaderView, { id }: ProfileField, column: number): boolean {
  const { table, header } = view;
  if (id === 'address' && OTHER_MEANINGS.some((test) => test(view, column))) return true;
  if (id === 'branch' && (isOfBank(view, column) || holdsArmyUnits(view, column))) return true;
  const isNoPlace = IS_NO_PLACE[id];
  if (isNoPlace === undefined) return false;
  // Ignore rows of column numbers.
  const texts = peopleTexts(table, header.bottom, column).filter(
    (text) => /\p{L}/u.test(text) || DAY.test(text),
  );
  return mostly(texts, isNoPlace);
}

/** Whether a cell is what a branch says of a member, or the day on which it does. */
function isOpinion(text: string): boolean {
  return DAY.test(text) || OPINION.test(clean(text).toLowerCase());
}

/** Whether any row of the header has such a heading above a column; a merged one is not in the last row. */
function isHeaded(
  { table, header }: HeaderView,
  column: number,
  test: (heading: string) => boolean,
): boolean {
  for (let row = header.top; row <= header.bottom; row++) {
    if (test(cellAt(table, row, column))) return true;
  }
  return false;
}

/** Groups of headings below which `Lớp` is a grade of school: `Học xong {Lớp, Năm}`. */
const SCHOOLING = /\b(?:hoc xong|bo hoc|hoan thanh|tot nghiep|luu ban)\b/;

/** Whether the headings of a column are about a completed grade, not a class. */
export function isGradeReached(path: readonly string[]): boolean {
  if (headingKey(path.at(-1) ?? '') !== 'lop') return false;
  return path.slice(0, -1).some((group) => SCHOOLING.test(fold(group)));
}

/** Groups of marks and opinions, below which `Lớp` and `Chi đoàn` are those who gave them: `Điểm {SV, Lớp, CVHT}`. */
const MARKS = /^(?:bang |ket qua |tong |muc )?(?:diem|danh gia|xep loai|phan loai|nhan xet)\b/;

/** Whether a branch below a group of marks has no cell with a letter, so that the cells are marks. */
export function isMarkOfBranch(
  { table, header }: HeaderView,
  { type }: ProfileField,
  path: readonly string[],
  column: number,
): boolean {
  if (type !== 'branch' || !path.slice(0, -1).some((group) => MARKS.test(fold(group))))
    return false;
  return !peopleTexts(table, header.bottom, column).some((text) => /\p{L}/u.test(text));
}

/** Whether `Ban` is a committee: beside headings with marks, a hamlet would be `Bản`. */
function isCommittee(view: HeaderView, column: number): boolean {
  const { table, header } = view;
  if (!isHeaded(view, column, (text) => wordsOf(text).join(' ') === 'ban')) return false;
  return table.rows
    .slice(header.top, header.bottom + 1)
    .flat()
    .some(hasMarks);
}

function hasMarks(text: string): boolean {
  return /[^\x20-\x7e\s]/.test(text);
}

/** Whether `Branch` is one of a bank. `Chi đoàn` has branches of the members, which may work at a bank. */
function isOfBank(view: HeaderView, column: number): boolean {
  const { table, header } = view;
  if (!isHeaded(view, column, (text) => headingKey(text).startsWith('branch'))) return false;
  const isBank = (text: string) => BRANCH_OF_BANK.test(fold(text));
  return mostly(peopleTexts(table, header.bottom, column), isBank);
}

/** A title of address, which may stand in a column before the names. */
const TITLE = /^(?:ông|bà|anh|chị|cô|chú|bác|cụ|đ\/?c|đồng chí)\.?$/iu;

/** Whether cells below `Đ/c` are people or titles: it is short for `địa chỉ` and for `đồng chí`. */
function holdsComrades(view: HeaderView, column: number): boolean {
  const { table, header } = view;
  if (!isHeaded(view, column, (text) => headingKey(text) === 'd c')) return false;
  const texts = sampleTexts(table, header.bottom, column);
  return mostly(texts, isPerson) || mostly(texts, (text) => TITLE.test(clean(text)));
}

/** Whether `Tổ` is a group of pupils, teachers or workers, or a department; otherwise it is a hamlet. */
function isGroupOfClass(view: HeaderView, column: number): boolean {
  const { table, header } = view;
  if (!isHeaded(view, column, (text) => /^to(?: so)?$/.test(headingKey(text)))) return false;
  if (mostly(sampleTexts(table, header.bottom, column), (text) => SUBJECT.test(fold(text))))
    return true;
  const texts = table.rows.slice(0, header.bottom + 1).flat();
  if (texts.some((text) => OF_SCHOOL.test(fold(text)))) return true;
  return texts.map(keyOfWords).some((key) => key === 'lop' || OF_STAFF.test(key));
}

/** Returns the key of a heading, with blanks between the words of `NgayVaoLam`. */
function keyOfWords(heading: string): string {
  return headingKey(heading.replace(/(?<=[a-z])(?=[A-Z])/g, ' '));
}

/** Whether `Join date` in a list of a company's staff is the first day of work. */
export function isStartOfWork(view: HeaderView, { id }: ProfileField, column: number): boolean {
  const { table, header } = view;
  if (id !== 'joined' || !isHeaded(view, column, (text) => JOIN.test(headingKey(text))))
    return false;
  const headings = table.rows.slice(header.top, header.bottom + 1).flat();
  return headings.some((text) => OF_STAFF.test(headingKey(text)));
}

/** Tests of headings of hamlets and addresses for their other meanings. */
const OTHER_MEANINGS = [isGroupOfClass, isCommittee, holdsComrades];
