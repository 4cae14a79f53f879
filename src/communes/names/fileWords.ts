/** Words in sheet, file and folder names besides the names of communes, and words that look like these. */
import { clean, fold } from '../../text/index.js';

/**
 * Office phrases that equal the name of a commune, perhaps without marks. After a word for its type
 * (`xã Hợp Nhất`) the commune is meant.
 */
const PHRASES = new Set([
  'công an',
  'đoàn viên',
  'đông đủ',
  'gia đình',
  'hội họp',
  'hợp nhất',
  'quốc phòng',
  'tân binh',
  'thành lập',
  'tổng hợp',
  'trưởng thành',
  'văn phòng',
]);
const FOLDED_PHRASES = new Set([...PHRASES].map(fold));

/** Whether a name is an office phrase; with other marks (`Trường Thành`) it is not. */
export function isOfficePhrase(text: string): boolean {
  const lower = clean(text).toLowerCase();
  const folded = fold(lower);
  return folded === lower ? FOLDED_PHRASES.has(folded) : PHRASES.has(lower);
}

/** Whether a name is one word of one syllable: Bưởi and Uar, but not Pleiku or `kietson`. */
export function isOneSyllable(name: string): boolean {
  const [word = '', another] = fold(clean(name))
    .split(/[^a-z0-9]+/)
    .filter((part) => /[a-z]/.test(part));
  return another === undefined && (word.match(/[aeiouy]+/g) ?? []).length < 2;
}

const SHORT_TYPES: Record<string, string> = { x: 'xã', p: 'phường', tt: 'thị trấn' };

/** Expands types abbreviated with a full stop: `P. Bưởi` → phường Bưởi. */
export function withLongTypes(name: string): string {
  return name.replace(
    /(?<![\p{L}\p{M}.])(x|p|tt)\.\s*(?=\p{L})/giu,
    (_, type: string) => `${SHORT_TYPES[type.toLowerCase()]} `,
  );
}

/** Words of a file name that describe its content. */
const GENERIC =
  /^(?:ds|dsdv|kv|danh|sach|doan|vien|dang|hoi|dv|bch|tncs|tn|thanh|nien|bo|chi|uy|tong|hop|bang|ban|cuoi|bo|sung|nam|thang|ngay|quy|lan|dot|file|copy|of|final|moi|cu|sua|chot|gui|nop|va|cua|so|lieu|v|\d+)$/;

/** Whether a folded word describes the content of a file. */
export function isGenericWord(folded: string): boolean {
  return GENERIC.test(folded);
}

/** Generic words that belong together: `Cửa Nam đảng viên` is no `Nam Đảng`. */
const GENERIC_PHRASE =
  /^(?:danh sach|(?:dang|doan|hoi) vien|dang bo|chi (?:bo|doan|hoi)|bo sung|thanh nien|so lieu|tong hop)$/;

/** Whether a place between two words is within such a phrase. */
export function isInPhrase(folded: readonly string[], at: number): boolean {
  return GENERIC_PHRASE.test(`${folded[at - 1]} ${folded[at]}`);
}
