/** Compares values of which one may only add detail to the other. */
import { parseDate } from '../dates/date.js';
import { clean } from '../letters/fold.js';
import { placeTone } from '../syllables/syllable.js';

/** A date of numbers, complete or without its day or month. */
const DATE = /^(?:\d{1,2}[/.-]){0,2}(?:19|20)\d\d$/;
const CLAUSES = /[;,|()\n]|\. /;

/** Whether two texts differ only in case, blanks and the place of tones: `Thúy`, `Thuý`. */
export function isSameSpelling(a: string, b: string): boolean {
  return a === b || spellingKey(a) === spellingKey(b);
}

/**
 * Whether a text says all that another one says, and perhaps more: the same spelling, a date with its day
 * (`26/12/2016`, `12/2016`), or a text with more clauses (`Khu 1, xã Mẫu`, `Khu 1`). A longer clause is
 * another value: `Phó Bí thư` is not `Bí thư`. 1 January stands for its year, but for no other day of it.
 */
export function includesValue(fuller: string, short: string): boolean {
  if (isSameSpelling(fuller, short)) return true;
  if (DATE.test(fuller) && DATE.test(short)) return includesDate(fuller, short);
  const [long, part] = [clausesOf(fuller), clausesOf(short)];
  if (part.length === 0 || part.length >= long.length) return false;
  return long.some((_, at) => part.every((clause, i) => long[at + i] === clause));
}

/** Whether one of two texts includes the other. */
export function isOneValueOf(a: string, b: string): boolean {
  return includesValue(a, b) || includesValue(b, a);
}

function includesDate(fuller: string, short: string): boolean {
  const [a, b] = [parseDate(fuller, 'dmy'), parseDate(short, 'dmy')];
  if (typeof a !== 'number' || typeof b !== 'number') return false;
  const unit = b % 10_000 === 0 ? 10_000 : b % 100 === 0 ? 100 : 1;
  return Math.floor(a / unit) === Math.floor(b / unit);
}

function clausesOf(text: string): string[] {
  return text
    .split(CLAUSES)
    .map(spellingKey)
    .filter((clause) => clause !== '');
}

/** Folds case, blanks and the place of tones of a text, but not its marks. */
export function spellingKey(text: string): string {
  return clean(text).toLowerCase().split(' ').map(placeTone).join(' ');
}
