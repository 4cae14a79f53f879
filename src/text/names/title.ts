/** Removes titles and forms of address before names. */
import { ACADEMIC } from './academic.js';
import { COMMON_SURNAMES } from './surnames.js';

const TITLE =
  /^(?:đ ?[/.]? ?c|đồng chí|ông ?\/ ?bà|ông ?\(bà\)|cụ +(?:ông|bà)(?=[.:]* +(?!văn |thị )\p{L}+ +\p{L}))(?:[.:]+ *| +)/iu;
/** Ranks and professions: `Đại úy`, `Bác sĩ`. */
const RANK =
  '(?:đại|thượng|trung|thiếu) (?:tướng|tá|(?:úy|uý))|(?:bác|y|dược|kỹ|luật) (?:sĩ|sỹ|sư)|giáo sư|linh mục';
/** Titles and posts before a complete name; some of these words are surnames too. */
const COURTESY = new RegExp(
  String.raw`^(?:hộ(?: +(?:cụ|bà|ông|anh|chị))?|cụ(?: +(?:ông|bà))?|bà|ông|anh|chị|em|cháu|thầy(?: +giáo)?|cô(?: +giáo)?|mr|mrs|ms|(?:phó +)?bí thư|p?bt|chi hội (?:trưởng|phó)|${RANK})[.:]* +(?=(?:${ACADEMIC})?(?:${COMMON_SURNAMES.join('|')})(?: +\p{L}+){2})`,
  'iu',
);
const ACADEMIC_TITLES = new RegExp(
  String.raw`^${ACADEMIC}(?=(?:${COMMON_SURNAMES.join('|')}) +\p{L})`,
  'iu',
);
const BEGINS_LIKE_TITLE = /^(?:[đôbchaepgtk]|m[rs]|y |dư|lu|li)/iu;

/** Removes titles before a name; `Bà` and the like only before a common surname and two more words. */
export function withoutTitle(name: string): string {
  if (!BEGINS_LIKE_TITLE.test(name)) return name;
  return name.replace(TITLE, '').replace(COURTESY, '').replace(ACADEMIC_TITLES, '');
}
