/** Headings of names with words for their people that no wording has. */
import { clean, fold } from '../../text/index.js';
import { headingKey, isForeign, withoutHints } from './heading.js';

/** At most six words after the name; `đệm` and `lót` are parts of it. */
const NAME_OF = /^ho (?:va |(?:chu )?(?:dem|lot) (?:va )?)?ten (?!dem|lot|va |\d)\S+(?: \S+){0,5}$/;
const NAME = /^(?:họ|ho)\s+(?:(?:và|va)\s+)?(?:tên|ten)\s+(?=\p{L})/iu;
/** A relative who is the member: `Họ và tên mẹ (hội viên)`. */
const NAME_OF_MEMBER =
  /^ho (?:va )?ten (?:me|cha|bo|vo|chong) ?\((?:la )?(?:hoi|doan|dang) vien\)$/;
/** Officers who serve the people of a register: `Họ tên của người thực hiện chứng thực`. */
const OFFICER =
  /\b(?:nguoi (?:thuc hien|ky) chung thuc|cong chung vien|tham phan|chap hanh vien|nguoi tiep (?:cong )?dan)\b/;
/** The name behind its number, or a title or saint's name that its cells begin with: `Cấp bậc, họ và tên`. */
const NAME_BEHIND =
  /^(?:(?:so )?tt|stt|cap bac|quan ham|hoc ham|(?:hoc ham )?hoc vi|chuc danh|danh xung|(?:ten )?thanh|phap danh) (?:va )?ho (?:va )?ten$/;
const HOUSEHOLD_HEAD = /chủ hộ|chu ho/i;
const OR = /\s*[/,;]\s*|\s+(?:và|va|hoặc|hoac)\s+/iu;
/** Other people of a household: `Họ và tên chủ hộ và các thành viên`. */
const OF_HOUSEHOLD = /^(?:cac )?(?:thanh vien|nhan khau|nguoi)\b/;

/** People who stand for a member or look after it, with the words behind `người`. */
const STAND_IN =
  /\bnguoi (?:duoc )?(?:thua ke|dai dien|bao lanh|nuoi duong|cham soc|lien he|lien lac|bao tin|tiep xuc|nhan (?:thay|ho)|uy quyen|phu thuoc|phu trach|huong dan|tra loi)\b|\bnguoi (?:di )?(?:ke )?khai\b|\b(?:gvcn|gv ?hd|gv ?pb|(?:giao vien|giang vien|can bo) (?:huong dan|phan bien|chu nhiem)|co van hoc tap|to truong|chi hoi truong|truong (?:thon|khu|xom|ban)|hlv|huan luyen vien)\b|\b(?:nguoi|can bo|nhan vien) (?:phe duyet|duyet|tiep nhan|xu ly|xac nhan)\b/;

/** People who fill in the form of a survey, who are not even those who answer it. */
const INTERVIEWER =
  /\b(?:dieu tra vien|phong van vien|(?:nguoi|can bo) (?:phong van|dieu tra|nhap lieu|lap phieu|ghi phieu))\b/;

/** Words for a person who looks after or stands for the people or things of a list. */
const IN_CHARGE =
  /\b(?:phu trach|phoi hop|theo doi|giam sat|quan ly|huong dan|giup do|chu nhiem|gvcn|gv ?hd|gv ?pb|kiem tra|xac nhan|thu ho|su dung|chu tri|thuc hien|chiu trach nhiem|dai dien|lien he|(?:nguoi|can bo|nhan vien|cb|nv) (?:thu(?! huong)|lap|nhap|ghi|giao|tao|cap|phat|duyet|tiep nhan))\b/;
/** Posts, roles and relatives beside the people of a list: `Bệnh nhân | Bác sĩ`. */
const ROLE =
  /\b(?:bac si|y ta|dieu duong|(?:nhom|lop|doi|ban|hieu|thon) truong|truong (?:nhom|lop|ban|phong|khoa|bo mon)|bao cao vien|dien gia|bi thu|thu thu|thu ngan|ke toan|ph|(?:ong|ba) (?:noi|ngoai)|tai xe|lai xe|chu (?:nha|tro|tai khoan)|giam khao|linh muc|can bo (?:tu van|coi thi)|nhan vien kinh doanh|nguoi (?:ky|ban|quan ly|do dau|tho cung|huong thua ke|chung kien|truc|ban giao|cham)|doctor|teacher|advisor|manager)\b|^(?:(?:chi |dang |cap )?uy vien|(?:pho )?chu tich|thu ky)\b/;
/** Another name of a person: `Bí danh`, `Tên Zalo`. */
const OTHER_NAME =
  /^(?:ten )?(?:chu )?(?:tai khoan\b.*|dang nhap|zalo|facebook|thanh|tieng anh|thuong goi|username|nickname|biet danh|bi danh|phap danh)$/;

/** Pupils and students, who are the people of a list also where they carry out a task: `Sinh viên thực hiện`. */
const LEARNER = /^(?:ho (?:va )?ten |ten )?(?:sinh vien|sv|hoc sinh|hs|hoc vien)\b/;
/** The words for people behind `Họ và tên`, in a folded heading. */
const PEOPLE = /^(?:ho (?:va )?)?ten (?:cua )?(.+)$/;
/** Words that alone, or behind `Tên`, head the names of members. */
const MEMBERS =
  /^(?:ten )?(?:(?:dang|doan|hoi|to|xa|hoc|sinh|thanh|ung|van dong|tinh nguyen) vien|(?:hoc|thi) sinh|dong chi|co dong|khach(?: hang| moi| thue)?|benh nhan|doc gia|cu dan|cu tri|cong dan|dai bieu|nhan khau|cau thu|vdv|doi tuong|liet s[iy]|thuong binh|quan nhan|chien si|thieu nhi|giao dan|tre(?: em)?|nguoi (?:benh|muon|nhan|nop(?: thue| tien)?|mua|vay|thue|dan|choi|dung|(?:thu )?huong(?: loi| thu)?|hien mau|dang ky|tham gia|du thi|lao dong|khuyet tat|cao tuoi|co cong))(?: (?:trong|cua) ho\b.*)?$/;

/** Returns the folded words for people of a heading of names, without hints: `nguoi nop thue` of `Tên người nộp thuế`. */
export function peopleOfName(heading: string): string | undefined {
  return PEOPLE.exec(headingKey(withoutHints(heading)))?.[1];
}

/** Whether a heading is the word for the members of a list: `Đảng viên`, `Khách hàng`. */
export function headsMembers(heading: string): boolean {
  return MEMBERS.test(headingKey(heading));
}

/** Whether a heading names a person who looks after the people or things of a list: `Người phụ trách`. */
export function isInCharge(heading: string): boolean {
  return IN_CHARGE.test(headingKey(heading));
}

/** Whether a heading names pupils or students: `Sinh viên thực hiện`. */
export function isLearner(heading: string): boolean {
  return LEARNER.test(fold(heading));
}

/** Whether a heading names people beside those of a list, or another name of theirs: `Bác sĩ`, `Mẹ`, `Bí danh`. */
export function namesAnother(heading: string): boolean {
  if (isLearner(heading)) return false;
  const key = headingKey(heading);
  const words = [STAND_IN, INTERVIEWER, OFFICER, IN_CHARGE, ROLE, OTHER_NAME];
  const isBeside = words.some((each) => each.test(key));
  return isBeside || isForeign(heading);
}

/** Whether a group or bracket of a few words is only about a person beside the members: `(GVCN)`, `Người đại diện`. */
export function namesSomebodyElse(text: string): boolean {
  if (text === '' || /[,;:/]/.test(text)) return false;
  const key = headingKey(text);
  return [STAND_IN, INTERVIEWER, ROLE].some((each) => each.exec(key)?.index === 0);
}

/** Whether a heading names somebody beside the people of the list: `Họ tên người thừa kế`. */
export function namesStandIn(heading: string): boolean {
  return STAND_IN.test(headingKey(heading));
}

/** Names of relatives: `Họ tên bố`, `Mẹ`, `Người giám hộ`. */
const RELATIVE = /(?:^| )ten |^(?:cha|bo|me|vo|chong|phu huynh|nguoi (?:giam ho|than))$/;

/** Whether a heading is the name of a relative or guardian of the member: `Họ tên bố`, `Mẹ`. */
export function namesRelative(heading: string): boolean {
  return RELATIVE.test(headingKey(heading)) && isForeign(heading);
}

/** Whether a heading is the name of somebody beside the member: a relative, stand-in or `Bác sĩ`. */
export function namesBesideMember(heading: string): boolean {
  if (namesRelative(heading)) return true;
  const key = headingKey(heading);
  return !isLearner(heading) && [STAND_IN, INTERVIEWER, ROLE].some((each) => each.test(key));
}

/** Whether a heading names the person who filled in the row: `Họ tên điều tra viên`. */
export function namesInterviewer(heading: string): boolean {
  return INTERVIEWER.test(headingKey(heading));
}

/**
 * Whether a heading such as `Họ và tên cụ`, `Cấp bậc, họ tên` or `Họ tên NCC/thân nhân` names the people of the list.
 * Relatives may only follow a person of the list: `Họ tên cha/mẹ` names other people.
 */
export function namesPeopleOf(heading: string): boolean {
  if (NAME_OF_MEMBER.test(fold(clean(heading)))) return true;
  const text = withoutHints(heading);
  if (isNameOf(text) || NAME_BEHIND.test(headingKey(text))) return true;
  const cleaned = clean(text);
  const people = cleaned.replace(NAME, '');
  const [first = '', ...rest] = people === cleaned ? [] : people.split(OR);
  return rest.length > 0 && isNameOf(`Họ tên ${first}`) && rest.every(isRelated);
}

function isNameOf(text: string): boolean {
  const key = headingKey(text);
  if (!NAME_OF.test(key) || OFFICER.test(key)) return false;
  return !isForeign(text.replace(HOUSEHOLD_HEAD, ''));
}

function isRelated(text: string): boolean {
  return isForeign(text) || OF_HOUSEHOLD.test(headingKey(text));
}
