/** Distinguishes phrases from names by their capitals. */
import { clean } from '../letters/fold.js';
import { beginsWithSurname } from './surnames.js';
import { withoutTitle } from './title.js';

/** Letters and blanks only, with a capital at the start and a word in small letters. */
const PHRASE = /^\p{Lu}[\p{L}\p{M}]*(?: [\p{L}\p{M}]+)*? \p{Ll}[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)*$/u;
/** Middle names that are often typed in small letters, and the prefix of highland names. */
const OF_NAMES = /^Y | (?:văn|thị|van|thi|a) (?=\p{Lu})/u;
/** Rare surname before `Văn` or `Thị`, and a given name in small letters, unlike `Nhà Văn hoá` and `Chợ thị trấn`. */
const WITH_MIDDLE =
  /^\S+ (?:Văn (?!hoá|hóa|nghệ|phòng|thư|công|chỉ)|[Tt]hị (?!trấn|xã|uỷ|ủy|đội|trường|chính))/u;
const BEFORE_NAME = /^[^\p{L}]+/u;
const CAPITALISED = /^\p{Lu}\S*(?: \p{Lu}\S*)+$/u;

/** Whether a word behind the first may begin with a small letter; most words of names begin with A to Z or Đ. */
function mayHaveSmallWord(text: string): boolean {
  for (let blank = text.indexOf(' '); blank >= 0; blank = text.indexOf(' ', blank + 1)) {
    const code = text.charCodeAt(blank + 1);
    if (code > 0x5a && code !== 0x110) return true;
  }
  return false;
}

/** Whether a text reads like `Nhà hảo tâm` or `Trạm khuyến nông xã`: no surname, and words in small letters. */
export function isPhrase(text: string): boolean {
  const cleaned = clean(text);
  if (!mayHaveSmallWord(cleaned) || !PHRASE.test(cleaned)) return false;
  const untitled = withoutTitle(cleaned);
  if (untitled !== cleaned && isCapitalised(untitled)) return false;
  const isName = OF_NAMES.test(cleaned) || WITH_MIDDLE.test(cleaned) || beginsWithSurname(cleaned);
  return !isName;
}

/** Whether a text has two words or more, each with a capital, as most names have. */
export function isCapitalised(text: string): boolean {
  return CAPITALISED.test(clean(text).replace(BEFORE_NAME, ''));
}
