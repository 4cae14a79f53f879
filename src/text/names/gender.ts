import { isPlaceholder } from '../cells/placeholder.js';
import { clean, foldTight } from '../letters/fold.js';

/** 1 male, 2 female, 0 missing, as in `GenderColumn`. */
export type GenderCode = 0 | 1 | 2;

const WORDS: ReadonlyMap<string, GenderCode> = new Map([
  ['nam', 1],
  ['m', 1],
  ['male', 1],
  ['trai', 1],
  ['namgioi', 1],
  ['nu', 2],
  ['f', 2],
  ['female', 2],
  ['gai', 2],
  ['nugioi', 2],
]);

/** Forms of address, with marks. */
const FORMS: ReadonlyMap<string, GenderCode> = new Map([
  ['ông', 1],
  ['cụ ông', 1],
  ['anh', 1],
  ['bà', 2],
  ['cụ bà', 2],
  ['chị', 2],
]);

/** `Nữ` whose last letter became `?` in another code page; `Nam` has no such letter. */
const LOST_LETTER = /^\s*n\?\s*$/i;

const TWO_LANGUAGES = /^([^/()]+)[/(]([^/()]+)\)?\s*$/;

/** Texts that are missing values in other columns, and may be codes of a gender. */
const CODES = new Set(['x', '0', 'false']);

/**
 * Parses the gender of a cell. Figures and ticks are unreadable: each list has its own convention for
 * them, and a wrong guess would remain unnoticed.
 */
export function parseGender(text: string): GenderCode | 'gender-unreadable' {
  const code = codeOf(text) ?? codeOfBoth(text);
  if (code !== undefined) return code;
  return !CODES.has(text.trim().toLowerCase()) && isPlaceholder(text) ? 0 : 'gender-unreadable';
}

/** Whether a cell is the word of a gender, unlike a tick or a code. */
export function isWrittenGender(text: string): boolean {
  const gender = parseGender(text);
  return gender === 1 || gender === 2;
}

function codeOf(text: string): GenderCode | undefined {
  return (
    WORDS.get(foldTight(text)) ??
    FORMS.get(clean(text).toLowerCase()) ??
    (LOST_LETTER.test(text) ? 2 : undefined)
  );
}

/** Returns the gender that both languages of a cell give: `M/Nam`, `Nữ (Female)`. */
function codeOfBoth(text: string): GenderCode | undefined {
  const [, first, second] = TWO_LANGUAGES.exec(text) ?? [];
  if (first === undefined) return undefined;
  const code = codeOf(first);
  return code === codeOf(second!) ? code : undefined;
}
