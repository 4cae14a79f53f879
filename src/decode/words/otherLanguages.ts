/** Words that are right in another language of the country, although they read as VNI or TCVN3. */
import { isBareSyllable, placeTone } from '../../text/syllable.js';
import { scan, TELLTALE } from './scan.js';

/** `ea` with a mark, a vowel of Khmer and Chăm (`Neáng`): VNI spells ê ế ề ễ like this. */
const MARKED_EA = /^[b-df-hj-np-tv-xz]*e[àáâã][a-z]*$/i;
/** ñ begins syllables of Ê Đê, Jrai and Cơ Ho (`H'Ñiê`): VNI spells đ like this. */
const BEGINS_WITH_N_TILDE = /^[hkm]?ñ(?=.)/i;

/** Whether a word holds no letter or neighbours that only an old encoding has. */
export function maybeOtherLanguage(word: string): boolean {
  if (MARKED_EA.test(word)) return true;
  const rest = word.replace(BEGINS_WITH_N_TILDE, '');
  return rest !== word && (scan(rest) & TELLTALE) === 0;
}

/**
 * Common readings of such words as VNI: words that Vietnamese names, places and headings use
 * much. Any other reading (`Nếng`) proves nothing.
 */
const COMMON: ReadonlySet<string> = new Set(
  `lê lễ mê tế thê thế chế kê kế khê bế dê về đê đề đế nghề hè lề mễ tề phê trễ rế
   bên bến bền mến nên nền tên trên lên đến đền kênh bềnh lệnh kết hết tết xếp bếp vết
   nếu nêu đều kêu thêu đêm thêm mềm nếm
   đinh đình đính định đích địa đồ đố đỗ đoan đi đơn`.split(/\s+/),
);

/** @param reading a syllable, or an abbreviation such as `ĐT` */
export function isCommonReading(reading: string): boolean {
  return COMMON.has(placeTone(reading.toLowerCase())) || /^[A-ZĐ]+$/.test(reading);
}

/** `H'Hen`, `K’Brôi`. */
const PREFIX = /(?<!\p{L})[hk]['’](?=\p{L})/iu;
/** Shorter words, and those in capitals, are abbreviations as well. */
const LONG_WORD = /(?<![\p{L}.])\p{L}\p{Ll}{2,}/gu;

/** Whether a text holds a word of another language: one that no Vietnamese syllable is left of. */
export function holdsOtherLanguage(text: string, isSyllable: (word: string) => boolean): boolean {
  if (PREFIX.test(text)) return true;
  return (text.match(LONG_WORD) ?? []).some((word) => !isBareSyllable(word) && !isSyllable(word));
}
