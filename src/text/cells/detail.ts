/** Compares values of which one may only add detail to the other. */
import { parseDate, YEARS_OF_PAST } from '../dates/date.js';
import { clean } from '../letters/fold.js';
import { memoize } from '../letters/memoize.js';
import { placeTone } from '../syllables/syllable.js';

/** A date of numbers, complete or without its day or month; also with the year first, or with two of its digits. */
const DATE =
  /^(?:(?:\d{1,2}[/.-]){0,2}(?:1\d|20)\d\d|(?:1\d|20)\d\d-\d{1,2}(?:-\d{1,2})?|\d{1,2}([/.-])\d{1,2}\1\d\d)$/;
const FIRST_OF_JANUARY = 101;
const NUMBER = /^[\d*]+$/;
const CMND_LENGTH = 9;
const CCCD_LENGTH = 12;
const CLAUSES = /[;,|()\n]|\. |\s[-–—]\s/;
/** Marks at the end; the search begins once for each run of them. */
const END_MARKS = /(?<![.,; ])[.,; ]+$/;
/** Kinds of places and branches, with their abbreviations, at the beginning of a clause. */
const KINDS: readonly (readonly [kind: string, short: string])[] = [
  ['chi đoàn', 'cđ'],
  ['chi bộ', 'cb'],
  ['chi hội', 'ch'],
  ['xã', 'x'],
  ['phường', 'p'],
  ['thị trấn', 'tt'],
  ['huyện', 'h'],
  ['quận', 'q'],
  ['thị xã', 'tx'],
  ['thành phố', 'tp'],
  ['tỉnh', 't'],
];
const KIND = new RegExp(`^(${KINDS.flat().join('|')})(?:\\.\\s*|\\s+)(?=\\S)`);
/** An abbreviated kind, whose full stop does not end a clause. */
const SHORT_KIND = new RegExp(
  `((?:^|[;,|()\\n])[^\\S\\n]*(?:${KINDS.map(([, short]) => short).join('|')}))\\.\\s*(?=\\S)`,
  'giu',
);

/** A part of a text, `xã Kiệt Sơn`: its kind, `''` if it names none, and the name. */
interface Clause {
  kind: string;
  name: string;
}

/** Holds the forms of a text that are compared. */
interface Detail {
  key: string;
  /** `yyyymmdd` with `00` for an unknown month or day; undefined for a text that is no date. */
  date: number | undefined;
  clauses: readonly Clause[];
}

const detailOf = memoize((text): Detail => {
  const parsed = DATE.test(text) ? parseDate(text, 'dmy', YEARS_OF_PAST) : undefined;
  const date = typeof parsed === 'number' ? parsed : undefined;
  return { key: spellingKey(text), date, clauses: clausesOf(text) };
});

/** Whether two texts differ only in case, blanks, a full stop at the end and the place of tones: `Thúy`, `Thuý`. */
export function isSameSpelling(a: string, b: string): boolean {
  return a === b || detailOf(a).key === detailOf(b).key;
}

/**
 * Whether a text says all that another one says, and perhaps more: the same spelling, a date with its day
 * (`26/12/2016`, `12/2016`), a text with more clauses (`Khu 1, xã Mẫu`, `Khu 1`) or with the kind of a place (`xã Mẫu`,
 * `Mẫu`). Any other longer clause is another value: `Phó Bí thư` is not `Bí thư`. 1 January stands for its year, but for
 * no other day of it.
 */
export function includesValue(fuller: string, short: string): boolean {
  if (isSameSpelling(fuller, short)) return true;
  const [long, part] = [detailOf(fuller), detailOf(short)];
  if (long.date !== undefined && part.date !== undefined) {
    return includesDate(long.date, part.date);
  }
  if (part.clauses.length === 0 || part.clauses.length > long.clauses.length) return false;
  return long.clauses.some((_, at) =>
    part.clauses.every((clause, i) => includesClause(long.clauses[at + i], clause)),
  );
}

function includesClause(long: Clause | undefined, part: Clause): boolean {
  return long?.name === part.name && (part.kind === '' || part.kind === long.kind);
}

/**
 * Whether a value only repeats or lacks what another one shows. 1 January adds nothing to its year, but beside another
 * day it was written as a day.
 */
export function addsNothing(shown: string, other: string): boolean {
  return includesValue(shown, other) || (isYearOf(shown, other) && isYearOf(other, shown));
}

/** Whether one of two texts includes the other. */
function isOneValueOf(a: string, b: string): boolean {
  return includesValue(a, b) || includesValue(b, a);
}

/**
 * Whether two values of a person may both be right, though one says less or something else: one includes the other, 1
 * January stands for its year, or an older ID card (9 digits, CMND) was exchanged for a newer one (12 digits, CCCD).
 */
export function areCompatible(a: string, b: string): boolean {
  return isOneValueOf(a, b) || isYearOf(a, b) || isYearOf(b, a) || isCardChange(a, b);
}

function isYearOf(a: string, b: string): boolean {
  const [year, date] = [detailOf(a).date, detailOf(b).date];
  if (year === undefined || date === undefined) return false;
  const isYear = year % 10_000 === 0 || year % 10_000 === FIRST_OF_JANUARY;
  return isYear && Math.floor(year / 10_000) === Math.floor(date / 10_000);
}

/** Whether two numbers, perhaps masked, have the lengths of an older and a newer card. */
function isCardChange(a: string, b: string): boolean {
  const lengths = [a, b].map((text) => (NUMBER.test(text) ? text.length : 0));
  return lengths.includes(CMND_LENGTH) && lengths.includes(CCCD_LENGTH);
}

function includesDate(fuller: number, short: number): boolean {
  const unit = short % 10_000 === 0 ? 10_000 : short % 100 === 0 ? 100 : 1;
  return Math.floor(fuller / unit) === Math.floor(short / unit);
}

function clausesOf(text: string): Clause[] {
  return text
    .normalize('NFC')
    .replace(SHORT_KIND, '$1 ')
    .split(CLAUSES)
    .map(spellingKey)
    .filter((clause) => clause !== '')
    .map(clauseOf);
}

function clauseOf(key: string): Clause {
  const found = KIND.exec(key);
  if (found === null) return { kind: '', name: key };
  const kind = KINDS.find((names) => names.includes(found[1]))?.[0] ?? '';
  return { kind, name: key.slice(found[0].length) };
}

/** Folds case, blanks, a full stop at the end and the place of tones of a text, but not its marks. */
export function spellingKey(text: string): string {
  return clean(text).toLowerCase().replace(END_MARKS, '').split(' ').map(placeTone).join(' ');
}
