/** Words in names of sheets, files and folders that look like communes and mostly are none. */
import { clean, fold } from '../../text/unicode.js';

/**
 * Phrases of offices that some commune is called or, without marks, spelt like. Behind a word for its
 * type (`xã Hợp Nhất`) the commune is meant.
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

/** Whether a name is a phrase of offices; one written with other marks (`Trường Thành`) is not. */
export function isOfficePhrase(text: string): boolean {
  const lower = clean(text).toLowerCase();
  const folded = fold(lower);
  return folded === lower ? FOLDED_PHRASES.has(folded) : PHRASES.has(lower);
}

/** Whether a name has one word, and one syllable in it: Bưởi and Uar, but not Pleiku or `kietson`. */
export function isOneSyllable(name: string): boolean {
  const [word = '', ...others] = fold(clean(name))
    .split(/[^a-z0-9]+/)
    .filter((each) => /[a-z]/.test(each));
  return others.length === 0 && (word.match(/[aeiouy]+/g) ?? []).length < 2;
}

const SHORT_TYPES: Record<string, string> = { x: 'xã', p: 'phường', tt: 'thị trấn' };

/** Writes out the types that a full stop marks, which is no letter: `P. Bưởi` → phường Bưởi. */
export function withLongTypes(name: string): string {
  return name.replace(
    /(?<![\p{L}\p{M}.])(x|p|tt)\.\s*(?=\p{L})/giu,
    (_, type: string) => `${SHORT_TYPES[type.toLowerCase()]} `,
  );
}
