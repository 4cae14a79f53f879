/** Communes that a branch table names outside its columns: above rows, and beside branches. */
import { clean, fold, inSmallLetters, isUnmarked, upperFirst } from '../../../text/index.js';

/** Bodies before a type: `BCH Đoàn xã`, `Đảng bộ phường`. */
const BODY = String.raw`(?:(?:(?:bch|ban chấp hành)\s+)?(?:đoàn(?:\s+thanh niên|\s+tncs hồ chí minh)?|doan|đảng bộ|dang bo|đảng uỷ|đảng ủy|hội(?:\s+\p{L}+){0,5}?)\s+)?`;
/** Types; those without marks count in texts without marks only, since `Xa` and `Phương` may be names. */
const TYPE = String.raw`(?<type>(?<!th[iị]\s+)(?:xã|xa|phường|phuong|thị trấn|thi tran|đặc khu)\s+|(?:tt|x|p)\.\s*|tt\s+)`;
const NAME = String.raw`(?<name>(?!(?:xã|phường|thị trấn)\s)[\p{L}\d][\p{L}\p{M}\d'’-]*(?:\s+[\p{L}\d][\p{L}\p{M}\d'’-]*){0,4}?)`;
const FORMER = String.raw`(?:\s*\(?\s*(?:cũ|cu|mới|moi|trước đây)\s*\)?)?`;

/** A whole line: `I. XÃ KIỆT SƠN`, `Đoàn xã Kiệt Sơn (cũ): 5 chi đoàn`. */
const LINE = new RegExp(
  String.raw`^(?:(?:[ivx]+|\d+|[a-h])[.)/:-]*\s+)?${BODY}${TYPE}${NAME}${FORMER}(?<area>\s*,\s*(?:huyện|thị xã|thành phố|quận)\s+[^,:;(]+)?(?:\s*[:(–-].*)?$`,
  'iu',
);
/** Behind a branch: `Khu 1, xã Kiệt Sơn cũ`, `Khu 1 (thuộc Đoàn xã Kiệt Sơn)`; but `Khu Đoàn xã Lai Đồng` has no body. */
const BEHIND = new RegExp(
  String.raw`^(?<text>.*?[^\s,;:(–-])(?:\s*[,;:(–-]\s*(?:(?:thuộc|của)\s+)?${BODY}|\s+(?:thuộc|của)\s+${BODY}|\s+)${TYPE}${NAME}${FORMER}\s*\)?$`,
  'iu',
);
/** Before branches: `Xã Kiệt Sơn: Khu 1, Khu 2`. */
const BEFORE = new RegExp(
  String.raw`^${BODY}${TYPE}${NAME}${FORMER}\s*[:–-]\s*(?<text>\S.*)$`,
  'iu',
);
/** A name alone in brackets: `Khu 1 (Kiệt Sơn)`. */
const IN_BRACKETS = new RegExp(
  String.raw`^(?<text>.*\S)\s*\(\s*(?<bare>[^()\d]+?)${FORMER}\s*\)$`,
  'iu',
);
const UNMARKED_TYPE = /^(?:xa|phuong|thi tran)\s/i;
const CAPITALISED = /^[\p{Lu}\d]/u;

/** Returns the commune that a line names and nothing else. */
export function communeOfLine(line: string): string | undefined {
  return communeIn(clean(line).normalize('NFC'), LINE)?.commune || undefined;
}

/** Returns the commune that the name of a sheet may be; `''` for none. */
export function communeOfSheet(sheet: string): string {
  return communeOfLine(sheet) ?? (isName(clean(sheet)) ? clean(sheet) : '');
}

/** A text of branches and the commune that it names for them; `''` for none. */
export interface WithCommune {
  text: string;
  commune: string;
}

/** Separates a commune from the branch before it; a name in brackets needs no type. */
export function communeBehind(text: string): WithCommune {
  const written = clean(text).normalize('NFC');
  const found = communeIn(written, BEHIND);
  if (found !== undefined) return found;
  const { text: branch, bare } = IN_BRACKETS.exec(written)?.groups ?? {};
  return branch !== undefined && bare !== undefined && isName(bare)
    ? { text: branch, commune: bare }
    : { text: written, commune: '' };
}

/** Separates a commune from the branches behind it. */
export function communeBefore(text: string): WithCommune {
  const written = clean(text).normalize('NFC');
  return communeIn(written, BEFORE) ?? { text: written, commune: '' };
}

function communeIn(text: string, pattern: RegExp): WithCommune | undefined {
  const { type, name, text: rest = '', area = '' } = pattern.exec(text)?.groups ?? {};
  if (type === undefined || name === undefined || !isName(name)) return undefined;
  const mayBeName = UNMARKED_TYPE.test(type) && !isUnmarked(text);
  return mayBeName ? undefined : { text: rest, commune: communeText(type, name) + area.trimEnd() };
}

/** Whether every word begins with a capital or is a number. */
function isName(text: string): boolean {
  return text.split(/\s+/).every((word) => CAPITALISED.test(word));
}

const FULL_TYPES: Readonly<Record<string, string>> = { tt: 'Thị trấn', x: 'Xã', p: 'Phường' };

/** Writes a commune as a name: `XÃ KIỆT SƠN` → Xã Kiệt Sơn, `p. Phú Hộ` → Phường Phú Hộ. */
function communeText(type: string, name: string): string {
  const word = clean(type.replace('.', '')).toLowerCase();
  const full = FULL_TYPES[fold(word)] ?? upperFirst(word);
  return `${full} ${inSmallLetters(name)}`;
}
