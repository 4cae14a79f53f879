/** Words that are correct in another language of the country, although they read as VNI or TCVN3. */
import { isBareSyllable, placeTone } from '../../text/index.js';
import { scan, TELLTALE } from './scan.js';

/** `ea` with a mark, a vowel of Khmer and Chăm (`Neáng`): VNI spells ê ế ề ễ like this. */
const MARKED_EA = /^[b-df-hj-np-tv-xz]*e[àáâã][a-z]*$/i;
/** ñ begins syllables of Ê Đê, Jrai and Cơ Ho (`H'Ñiê`): VNI spells đ like this. */
const BEGINS_WITH_N_TILDE = /^[hkm]?ñ(?=.)/i;

/** Whether a word may belong to another language: no letter proves a legacy encoding. */
export function maybeOtherLanguage(word: string): boolean {
  if (MARKED_EA.test(word)) return true;
  const rest = word.replace(BEGINS_WITH_N_TILDE, '');
  return rest !== word && (scan(rest) & TELLTALE) === 0;
}

/**
 * VNI readings that are frequent in Vietnamese names, places and headings. Any other reading of an
 * ambiguous word (`Nếng`) is no evidence.
 */
const COMMON: ReadonlySet<string> = new Set(
  `lê lễ mê tế thê thế chế kê kế khê bế dê về đê đề đế nghề hè lề mễ tề phê trễ rế
   bên bến bền mến nên nền tên trên lên đến đền kênh bềnh lệnh kết hết tết xếp bếp vết
   nếu nêu đều kêu thêu đêm thêm mềm nếm
   đinh đình đính định đích địa đồ đố đỗ đoan đi đơn`.split(/\s+/),
);

/** Whether a reading is frequent. @param reading a syllable, or an abbreviation such as `ĐT` */
export function isCommonReading(reading: string): boolean {
  return COMMON.has(placeTone(reading.toLowerCase())) || /^[A-ZĐ]+$/.test(reading);
}

/** `H'Hen`, `K’Brôi`. */
const PREFIX = /(?<!\p{L})[hk]['’](?=\p{L})/iu;
/** Shorter words and words in capitals may be abbreviations. */
const LONG_WORD = /(?<![\p{L}.])\p{L}\p{Ll}{2,}/gu;

/** Whether a text has a word that is not a Vietnamese syllable in any reading. */
export function holdsOtherLanguage(text: string, isSyllable: (word: string) => boolean): boolean {
  if (PREFIX.test(text)) return true;
  return (text.match(LONG_WORD) ?? []).some((word) => !isBareSyllable(word) && !isSyllable(word));
}
