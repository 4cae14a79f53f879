/** Removes titles and forms of address before names. */
import { COMMON_SURNAMES } from './surnames.js';

const TITLE = /^(?:đ ?[/.]? ?c|đồng chí|ông ?\/ ?bà|ông ?\(bà\))(?:[.:]+ *| +)/iu;
/** Titles and posts before a complete name; some of these words are surnames too. */
const COURTESY = new RegExp(
  String.raw`^(?:hộ(?: +(?:cụ|bà|ông|anh|chị))?|cụ(?: +(?:ông|bà))?|bà|ông|anh|chị|em|cháu|pgs|gs|ts|ths|bs|ks|mr|mrs|ms|(?:phó +)?bí thư|p?bt|chi hội (?:trưởng|phó))[.:]* +(?=(?:${COMMON_SURNAMES.join('|')})(?: +\p{L}+){2})`,
  'iu',
);
const BEGINS_LIKE_TITLE = /^[đôbchaepgtkm]/iu;

/** Removes a title before a name; `Bà` and the like only before a common surname and two more words. */
export function withoutTitle(name: string): string {
  return BEGINS_LIKE_TITLE.test(name) ? name.replace(TITLE, '').replace(COURTESY, '') : name;
}
