import { isPlaceholder } from './placeholder.js';
import { foldTight } from './unicode.js';

/** 1 male, 2 female; 0 missing. The coding of `GenderColumn`. */
export type GenderCode = 0 | 1 | 2;

const WORDS: ReadonlyMap<string, GenderCode> = new Map([
  ['nam', 1],
  ['m', 1],
  ['male', 1],
  ['trai', 1],
  ['nu', 2],
  ['f', 2],
  ['female', 2],
  ['gai', 2],
]);

/** `Nữ` whose last letter another code page made a `?`; `Nam` has none to lose. */
const LOST_LETTER = /^\s*n\?\s*$/i;

/**
 * Gender of a cell. Figures and ticks are unreadable: which of the two they mean is a convention
 * of the list, and a wrong guess would be silent.
 */
export function parseGender(text: string): GenderCode | 'gender-unreadable' {
  const code = WORDS.get(foldTight(text)) ?? (LOST_LETTER.test(text) ? 2 : undefined);
  if (code !== undefined) return code;
  return text.trim().toLowerCase() !== 'x' && text.trim() !== '0' && isPlaceholder(text)
    ? 0
    : 'gender-unreadable';
}
