/** Headings of names with words for their people that no wording has. */
import { clean, fold } from '../../text/index.js';
import { headingKey, isForeign, withoutHints } from './heading.js';

/** At most four words after the name; `đệm` and `lót` are parts of it. */
const NAME_OF = /^ho (?:va |(?:chu )?(?:dem|lot) va )?ten (?!dem|lot|va |\d)\S+(?: \S+){0,3}$/;
const NAME = /^(?:họ|ho)\s+(?:(?:và|va)\s+)?(?:tên|ten)\s+(?=\p{L})/iu;
/** A relative who is the member: `Họ và tên mẹ (hội viên)`. */
const NAME_OF_MEMBER =
  /^ho (?:va )?ten (?:me|cha|bo|vo|chong) ?\((?:la )?(?:hoi|doan|dang) vien\)$/;
const HOUSEHOLD_HEAD = /chủ hộ|chu ho/i;
const OR = /\s*[/,;]\s*|\s+(?:và|va|hoặc|hoac)\s+/iu;
/** Other people of a household: `Họ và tên chủ hộ và các thành viên`. */
const OF_HOUSEHOLD = /^(?:cac )?(?:thanh vien|nhan khau|nguoi)\b/;

/** People who stand for a member or look after it, with the words behind `người`. */
const STAND_IN =
  /\bnguoi (?:duoc )?(?:thua ke|dai dien|bao lanh|nuoi duong|cham soc|lien he|lien lac|bao tin|tiep xuc|nhan (?:thay|ho)|uy quyen|phu thuoc|phu trach|huong dan|(?:ke )?khai(?: bao| ho)?|tra loi)\b|\b(?:gvcn|gv ?hd|gv ?pb|(?:giao vien|giang vien|can bo) (?:huong dan|phan bien|chu nhiem)|co van hoc tap|to truong|chi hoi truong|truong (?:thon|khu|xom|ban)|hlv|huan luyen vien)\b|\b(?:nguoi|can bo|nhan vien) (?:phe duyet|duyet|tiep nhan|xu ly|xac nhan)\b/;

/** People who fill in the form of a survey, who are not even those who answer it. */
const INTERVIEWER =
  /\b(?:dieu tra vien|phong van vien|(?:nguoi|can bo) (?:phong van|dieu tra|nhap lieu|lap phieu|ghi phieu))\b/;

/** Words that alone head the names of members. */
const MEMBERS = /^(?:dang|doan|hoi|to|xa|hoc|sinh) vien$|^(?:hoc|thi) sinh$/;

/** Whether a heading is the word for the members of a list: `Đảng viên`. */
export function headsMembers(heading: string): boolean {
  return MEMBERS.test(headingKey(heading));
}

/** Whether a heading names somebody beside the people of the list: `Họ tên người thừa kế`. */
export function namesStandIn(heading: string): boolean {
  return STAND_IN.test(headingKey(heading));
}

/** Whether a heading names the person who filled in the row: `Họ tên điều tra viên`. */
export function namesInterviewer(heading: string): boolean {
  return INTERVIEWER.test(headingKey(heading));
}

/**
 * Whether a heading such as `Họ và tên cụ` or `Họ tên NCC/thân nhân` names the people of the list.
 * Relatives may only follow a person of the list: `Họ tên cha/mẹ` names other people.
 */
export function namesPeopleOf(heading: string): boolean {
  if (NAME_OF_MEMBER.test(fold(clean(heading)))) return true;
  const text = withoutHints(heading);
  if (isNameOf(text)) return true;
  const cleaned = clean(text);
  const people = cleaned.replace(NAME, '');
  const [first = '', ...rest] = people === cleaned ? [] : people.split(OR);
  return rest.length > 0 && isNameOf(`Họ tên ${first}`) && rest.every(isRelated);
}

function isNameOf(text: string): boolean {
  return NAME_OF.test(headingKey(text)) && !isForeign(text.replace(HOUSEHOLD_HEAD, ''));
}

function isRelated(text: string): boolean {
  return isForeign(text) || OF_HOUSEHOLD.test(headingKey(text));
}
