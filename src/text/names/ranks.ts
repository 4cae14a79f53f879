/** Titles before names that begin no name: ranks and professions, clergy, and monks, whose name has no surname. */
import { fold } from '../letters/fold.js';

const RANK =
  '(?:dai|thuong|trung|thieu) (?:tuong|ta|uy)|chuan uy|(?:thuong|trung) (?:si|sy)|(?:bac|y|duoc|ky|luat) (?:si|sy|su)|giao su';
const CLERGY =
  '(?:tong )?giam muc|linh muc|muc su|duc cha|cha (?:xu|pho)|nu tu|tu si|pho te|truyen dao|(?:lm|ms)(?=[. ])';
const MONASTIC =
  'hoa thuong|thuong toa|dai duc|ni (?:truong|su)|su (?:co|thay)|ty kheo(?: ni)?|(?:dd|tt|ht|ns|sc)(?=[. ]+thich )';
const RANKED = new RegExp(`^(?:(${MONASTIC})|${RANK}|${CLERGY})[.:]* +(?=[^ ]+ +[^ ])`);
/** First letters of these titles, without marks. */
const BEGINS_LIKE_RANK = /^[bcdghklmnpsty]/;

/** Splits such a title, with the blanks behind it, from two or more words; undefined for a text without one. */
export function splitRank(text: string): { rest: string; isMonastic: boolean } | undefined {
  const folded = fold(text);
  if (!BEGINS_LIKE_RANK.test(folded)) return undefined;
  const [title, monastic] = RANKED.exec(folded) ?? [];
  if (title === undefined) return undefined;
  return { rest: text.slice(title.length), isMonastic: monastic !== undefined };
}
