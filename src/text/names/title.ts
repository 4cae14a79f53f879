/** Removes titles and forms of address before names. */
import { fold } from '../letters/fold.js';
import { ACADEMIC } from './academic.js';
import { findBaptism } from './baptism.js';
import { splitRank } from './ranks.js';
import { beginsWithSurname, COMMON_SURNAMES, COMRADE, isPersonName, SURNAMES } from './surnames.js';

/** Titles before any name, and the relation to the head of a household before a colon: `Con: Hà Văn An`. */
const TITLE = new RegExp(
  String.raw`^(?:${COMRADE}|đồng chí|ông ?\/ ?bà|ông ?\(bà\)|cụ +(?:ông|bà)(?=[.:]* +(?!văn |thị )\p{L}+ +\p{L})|(?:con(?: (?:trai|gái|dâu|rể))?|vợ|chồng|cháu|bố|mẹ|cha) ?(?=:))(?:[.:]+ *| +)`,
  'iu',
);
/** Posts before a complete name. */
const POSTS = [
  '(?:phó +)?(?:bí thư|chủ tịch|hiệu trưởng|giám đốc)|p?bt|(?:chi hội|tổ) (?:trưởng|phó)',
  '(?:phó +)?trưởng (?:thôn|khu|xóm|bản|ấp|ban|phòng|trạm)|kế toán|thủ quỹ|gv(?:cn)?',
  'phó (?:thôn|khu|xóm|bản|ấp|ban|phòng|trạm)|(?:đội|lớp|nhóm) (?:trưởng|phó)',
  'cán bộ|công chức|nhân viên|giáo viên',
].join('|');
/** A surname and two more words; `Ông Thị Bưởi` is a name. */
const COMPLETE = String.raw`(?!(?:ông|văn|thị) )(?:${SURNAMES.join('|')})(?: +\p{L}+){2}`;
/** Titles and posts before a complete name; some of these words are surnames too. */
const COURTESY = new RegExp(
  `^(?:hộ(?: +(?:cụ|bà|ông|anh|chị))?|cụ(?: +(?:ông|bà))?|bà|ông|anh|chị|em|cháu|thầy(?: +giáo)?|cô(?: +giáo)?|mr|mrs|ms|${POSTS}|cha|sơ)[.:]* +(?=(?:${ACADEMIC})?(?:${COMPLETE}))`,
  'iu',
);
const ACADEMIC_TITLES = new RegExp(
  String.raw`^${ACADEMIC}(?=(?:${COMMON_SURNAMES.join('|')}) +\p{L})`,
  'iu',
);
const BEGINS_LIKE_TITLE = /^(?:[đôbchaepgtkds]|m[rsụuẹ]|vợ|y |dư|du|lớp|lu|li|lm|nhóm|n[isữu])/iu;

/**
 * Removes titles before a name; `Bà` and the like only before a complete name, `Bác sĩ` and the like before
 * any surname.
 */
export function withoutTitle(name: string): string {
  if (!BEGINS_LIKE_TITLE.test(name)) return name;
  const named = withoutCertainTitle(name.replace(TITLE, ''));
  return named.replace(COURTESY, '').replace(ACADEMIC_TITLES, '');
}

function withoutCertainTitle(text: string): string {
  const ranked = splitRank(text);
  if (ranked === undefined) return text;
  const { rest, isMonastic } = ranked;
  if (isMonastic || /^thích /iu.test(rest) || beginsWithSurname(rest) || isPersonName(rest)) {
    return rest;
  }
  const words = rest.toLowerCase().split(' ');
  return findBaptism(words, words.map(fold)).words > 0 ? rest : text;
}
