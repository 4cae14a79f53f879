/** Removes titles and forms of address before names. */
import { fold } from '../letters/fold.js';
import { ACADEMIC } from './academic.js';
import { findBaptism } from './baptism.js';
import { beginsWithSurname, COMMON_SURNAMES } from './surnames.js';

const TITLE =
  /^(?:đ ?[/.]? ?c|đồng chí|ông ?\/ ?bà|ông ?\(bà\)|cụ +(?:ông|bà)(?=[.:]* +(?!văn |thị )\p{L}+ +\p{L}))(?:[.:]+ *| +)/iu;
/** Titles without marks that begin no name: ranks and professions, clergy, and monks, whose name has no surname. */
const RANK =
  '(?:dai|thuong|trung|thieu) (?:tuong|ta|uy)|(?:bac|y|duoc|ky|luat) (?:si|sy|su)|giao su';
const CLERGY =
  '(?:tong )?giam muc|linh muc|muc su|duc cha|cha (?:xu|pho)|nu tu|tu si|pho te|truyen dao|(?:lm|ms)(?=[. ])';
const MONASTIC =
  'hoa thuong|thuong toa|dai duc|ni (?:truong|su)|su (?:co|thay)|ty kheo(?: ni)?|(?:dd|tt|ht|ns|sc)(?=[. ]+thich )';
const CERTAIN = new RegExp(`^(?:(${MONASTIC})|${RANK}|${CLERGY})[.:]* +(?=[^ ]+ +[^ ])`);
/** Titles and posts before a complete name; some of these words are surnames too. */
const COURTESY = new RegExp(
  String.raw`^(?:hộ(?: +(?:cụ|bà|ông|anh|chị))?|cụ(?: +(?:ông|bà))?|bà|ông|anh|chị|em|cháu|thầy(?: +giáo)?|cô(?: +giáo)?|mr|mrs|ms|(?:phó +)?bí thư|p?bt|chi hội (?:trưởng|phó)|cha|sơ)[.:]* +(?=(?:${ACADEMIC})?(?:${COMMON_SURNAMES.join('|')})(?: +\p{L}+){2})`,
  'iu',
);
const ACADEMIC_TITLES = new RegExp(
  String.raw`^${ACADEMIC}(?=(?:${COMMON_SURNAMES.join('|')}) +\p{L})`,
  'iu',
);
const BEGINS_LIKE_TITLE = /^(?:[đôbchaepgtkds]|m[rsụu]|y |dư|du|lu|li|lm|n[isữu])/iu;

/**
 * Removes titles before a name; `Bà` and the like only before a common surname and two more words, `Bác sĩ` and the like
 * before any surname.
 */
export function withoutTitle(name: string): string {
  if (!BEGINS_LIKE_TITLE.test(name)) return name;
  const named = withoutCertainTitle(name.replace(TITLE, ''));
  return named.replace(COURTESY, '').replace(ACADEMIC_TITLES, '');
}

function withoutCertainTitle(text: string): string {
  const [title, isMonastic] = CERTAIN.exec(fold(text)) ?? [];
  if (title === undefined) return text;
  const rest = text.slice(title.length);
  if (isMonastic || /^thích /iu.test(rest) || beginsWithSurname(rest)) return rest;
  const words = rest.toLowerCase().split(' ');
  return findBaptism(words, words.map(fold)).words > 0 ? rest : text;
}
