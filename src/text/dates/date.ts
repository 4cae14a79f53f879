/** Parses dates as rosters write them, packed as `yyyymmdd` with `00` for an unknown month or day. */
import { isPlaceholder } from '../cells/placeholder.js';
import { fold } from '../letters/fold.js';
import { memoize } from '../letters/memoize.js';
import { withNumberedMonth } from './months.js';

export type DateOrder = 'dmy' | 'mdy';
export type DateFault = 'date-impossible' | 'date-unreadable';
export type DatePrecision = 'year' | 'month' | 'day';

/** Plausible years, inclusive, which decide the century of a two-digit year. */
export interface YearRange {
  from: number;
  to: number;
  /** The first possible year; 1900 by default. */
  first?: number;
  /** The last possible year; 2029 by default. */
  last?: number;
}

/** Gives every two-digit year exactly one century. */
export const ANY_YEARS: YearRange = { from: 1930, to: 2029 };

/** Limits of dates in lists of living people. */
export const FIRST_YEAR = 1900;
const LAST_YEAR = 2029;
/** The first year with four digits: lists of people of the past go back to it. */
export const OLDEST_YEAR = 1000;

/** Years of a date that is only compared: any that a list of the past may have. */
export const YEARS_OF_PAST: YearRange = { ...ANY_YEARS, first: OLDEST_YEAR };
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether year, month (1–12) and day are a day of the calendar. */
export function isRealDate(year: number, month: number, day: number): boolean {
  if (year < 1 || month < 1 || month > 12 || day < 1) return false;
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= DAYS[month - 1] + (leap ? 1 : 0);
}

/** Adds the century to a two-digit year. If both fit, the later one: few people live to be a hundred. */
function fullYear(digits: string, years: YearRange): number {
  const year = Number(digits);
  if (digits.length !== 2) return year;
  const distance = (candidate: number) => Math.max(years.from - candidate, candidate - years.to, 0);
  const isLater = distance(2000 + year) <= distance(1900 + year) && 2000 + year <= LAST_YEAR;
  return isLater ? 2000 + year : 1900 + year;
}

/** Packs a date; 0 is an unknown month or day, as in `00/00/1998`. */
function pack(year: number, month: number, day: number, first: number): number | DateFault {
  if (year < first || year > LAST_YEAR || month > 12) return 'date-impossible';
  if (month === 0) return day === 0 ? year * 10000 : 'date-impossible';
  if (day !== 0 && !isRealDate(year, month, day)) return 'date-impossible';
  return year * 10000 + month * 100 + day;
}

const THREE_PARTS = /^(\d{1,2}) ?[/.\- ] ?(\d{1,2}) ?(?:[/.\- ]|nam) ?(\d{4}|\d{2})$/;
const ISO = /^(\d{4}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{1,2})$/;
/** A date without its year, in a column beside one of years: `22/2`. */
export const DAY_AND_MONTH = /^\d{1,2} ?[/.-] ?\d{1,2}$/;
const MONTH_YEAR = /^(\d{1,2}) ?[/.-] ?(\d{4})$/;
const YEAR_MONTH = /^(\d{4})[/.-](\d{1,2})$/;
/** Date and time of day without separators, as health insurance writes a birth: `199803051430`. */
const DATE_AND_TIME = /^(\d{4})(\d\d)(\d\d)(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?$/;
const IN_WORDS =
  /^(?:(\d{1,2})[ ,/.-]*)?(?:thang|thg|th|t)[ .]*(\d{1,2})[ ,/.-]*(?:nam)? ?(\d{4}|\d{2})$/;
const LEADING_WORDS =
  /^(?:(?:sinh|ngay|mong|mung|nam|sn|ns|(?:thu (?:hai|ba|tu|nam|sau|bay)|chu nhat)(?=,| ngay))[ :,.]*)+/;
/** Letters that a typist takes for figures: `O5/O3/l998`. */
const FIGURES_AND_LOOKALIKES = /^(?=.*\d)[\dol][\dol/.\- ]*$/;
/** Parts that a form leaves open: `…/…/1998`, `?/3/1998`, `__/__/1998`. */
const OPEN_PARTS = /^([?._…x*-]*|\d{1,2}) ?\/ ?([?._…x*-]*|\d{1,2}) ?\/ ?(\d{4})$/;
const PLAIN = /^\d[\d/.\- ]*$/;
/** Notes that do not change a date: `1999 (Kỷ Mão)`, `1999 (Mão)`, `1953(*)`, `5/9/1999 (26 tuổi)`, `1943 (82)`; `(âm)`, `(sai)` may. */
const NOTE_BEHIND =
  /(?<=\d) ?\((?:\d{1,3} ?(?:tuoi|t)?|(?:tuoi )?(?:(?:giap|at|binh|dinh|mau|ky|canh|tan|nham|quy) )?(?:ty|suu|dan|mao|meo|thin|ngo|mui|than|dau|tuat|hoi)|\*+)\)$/;
/** Vietnamese Windows writes `12:00:00 SA` (sáng) and `CH` (chiều). */
const TIME_OF_DAY = /(?:t| )\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?(?:[ap]m|sa|ch))?z?$/;

/** Two numbers of day and month, and the year. */
type Parts = readonly [one: number, other: number, year: number];

/** Packs a date whose day and month are in the order of the column. */
function inOrder([one, other, year]: Parts, order: DateOrder, first: number): number | DateFault {
  return order === 'dmy' ? pack(year, other, one, first) : pack(year, one, other, first);
}

/** A date of three parts with a year of four digits. */
interface PlainDate {
  first: number;
  second: number;
  year: number;
  /** Separator and number of digits of the year. */
  style: string;
}

const PLAIN_STYLES: Readonly<Record<string, string>> = { '/': '/4', '.': '.4', '-': '-4' };

/** Characters of `/12/1998`. */
const MOST_BEHIND_FIRST = 8;

/** Reads `5/2/1998`, as most dates are written, without a pattern; undefined for any other text. */
function plainDate(text: string): PlainDate | undefined {
  const { length } = text;
  if (length < 8 || length > 10) return undefined;
  const parted = digitAt(text, 1) < 0 ? 1 : 2;
  const separator = text.charAt(parted);
  const style = PLAIN_STYLES[separator];
  if (style === undefined || text.charAt(length - 5) !== separator) return undefined;
  if (length - parted > MOST_BEHIND_FIRST) return undefined;
  const first = numberIn(text, 0, parted);
  const second = numberIn(text, parted + 1, length - 5);
  const year = numberIn(text, length - 4, length);
  return first < 0 || second < 0 || year < 0 ? undefined : { first, second, year, style };
}

/** Returns the digit at a position; -1 for another character. */
function digitAt(text: string, at: number): number {
  const digit = text.charCodeAt(at) - 0x30;
  return digit >= 0 && digit <= 9 ? digit : -1;
}

/** Returns the number between two positions; -1 without a digit, or with another character. */
function numberIn(text: string, from: number, to: number): number {
  let number = from < to ? 0 : -1;
  for (let at = from; at < to; at++) {
    const digit = digitAt(text, at);
    if (digit < 0) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** Packs a serial number of the 1900 system, in which Excel counts a 29 February 1900. */
function fromSerial(serial: number): number | DateFault {
  const date = new Date(Date.UTC(1899, 11, 30) + serial * 86400000);
  return pack(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), FIRST_YEAR);
}

function fromDigits(digits: string, order: DateOrder, first: number): number | DateFault {
  if (digits.length === 4) return pack(Number(digits), 0, 0, first);
  if (digits.length === 5) {
    const serial = Number(digits);
    return serial >= 10000 && serial <= 60000 ? fromSerial(serial) : 'date-unreadable';
  }
  if (digits.length !== 7 && digits.length !== 8) return 'date-unreadable';
  return withoutSeparators(digits.padStart(8, '0'), digits.length === 8, order, first);
}

/** Reads eight digits with the year behind, else before; living people first: `19101202` is not of 1202. */
function withoutSeparators(
  digits: string,
  mayBeginWithYear: boolean,
  order: DateOrder,
  first: number,
): number | DateFault {
  const numbers = (...ends: number[]) =>
    ends.map((end, at) => Number(digits.slice(ends[at - 1] ?? 0, end)));
  const [one, other, yearBehind] = numbers(2, 4, 8);
  const [yearBefore, month, day] = numbers(4, 6, 8);
  for (const least of first < FIRST_YEAR ? [FIRST_YEAR, first] : [first]) {
    const behind = inOrder([one, other, yearBehind], order, least);
    if (typeof behind === 'number') return behind;
    const before = mayBeginWithYear ? pack(yearBefore, month, day, least) : behind;
    if (typeof before === 'number') return before;
  }
  return 'date-impossible';
}

/** Reduces a cell to numbers with separators: without time of day, quotes and leading words. */
function core(text: string): string {
  let out = fold(text)
    .replace(NOTE_BEHIND, '')
    .replace(/^['"’` (~≈]+|['"’ .,;)*]+$/g, '');
  if (out.includes(':')) out = out.replace(TIME_OF_DAY, '');
  out = out.replace(LEADING_WORDS, '');
  if (PLAIN.test(out) && !out.includes('//')) return out;
  out = withNumberedMonth(out)
    .replace(/['"’]/g, '')
    .replace(OPEN_PARTS, (_, day: string, month: string, year: string) =>
      [day, month, year].map((part) => (/\d/.test(part) ? part : '0')).join('/'),
    )
    .replace(/ ?[\\,–—|;_] ?/g, '/')
    .replace(/\/{2,}/g, '/');
  return FIGURES_AND_LOOKALIKES.test(out) ? withFigures(out) : out;
}

function withFigures(text: string): string {
  return text.replaceAll('o', '0').replaceAll('l', '1');
}

/**
 * Parses the date of a cell: packed, 0 for a missing one, or the reason why it is unreadable. A date that
 * begins with the year is year, month, day; other dates follow the order of their column. Five digits
 * are a spreadsheet's serial number (1900 system), seven or eight a date without separators, and 12 or 14
 * such a date with its time.
 */
export function parseDate(
  text: string,
  order: DateOrder,
  years: YearRange = ANY_YEARS,
): number | DateFault {
  const plain = parsePlainDate(text, order, years);
  if (plain !== undefined) return plain;
  return isPlaceholder(text) ? 0 : notTooLate(parseCore(core(text), order, years), years);
}

/** Parses a date such as `5/2/1998`; undefined for any other text. Takes less time than to look the text up. */
export function parsePlainDate(
  text: string,
  order: DateOrder,
  years: YearRange,
): number | DateFault | undefined {
  const date = plainDate(text);
  if (date === undefined) return undefined;
  const { first, second, year } = date;
  return notTooLate(inOrder([first, second, year], order, years.first ?? FIRST_YEAR), years);
}

function notTooLate(packed: number | DateFault, years: YearRange): number | DateFault {
  const isTooLate = typeof packed === 'number' && yearOf(packed) > (years.last ?? LAST_YEAR);
  return isTooLate ? 'date-impossible' : packed;
}

function parseCore(cell: string, order: DateOrder, years: YearRange): number | DateFault {
  const first = years.first ?? FIRST_YEAR;
  let parts = DATE_AND_TIME.exec(cell);
  if (parts) return pack(Number(parts[1]), Number(parts[2]), Number(parts[3]), first);
  if (/^\d+$/.test(cell)) return fromDigits(cell, order, first);
  parts = THREE_PARTS.exec(cell);
  if (parts) {
    const year = fullYear(parts[3], years);
    return inOrder([Number(parts[1]), Number(parts[2]), year], order, first);
  }
  parts = ISO.exec(cell);
  if (parts) return pack(Number(parts[1]), Number(parts[2]), Number(parts[3]), first);
  parts = MONTH_YEAR.exec(cell);
  if (parts) return pack(Number(parts[2]), Number(parts[1]), 0, first);
  parts = YEAR_MONTH.exec(cell);
  if (parts) return pack(Number(parts[1]), Number(parts[2]), 0, first);
  parts = IN_WORDS.exec(cell);
  if (parts) {
    return pack(fullYear(parts[3], years), Number(parts[2]), Number(parts[1] ?? 0), first);
  }
  parts = /^(\d{5})\.\d+$/.exec(cell);
  return parts ? fromDigits(parts[1], order, first) : 'date-unreadable';
}

/**
 * Packs the digits of a complete date that is not a day of the calendar, such as `1834-81-01`: a slip away from the
 * true one. 0 for any other text.
 */
export function damagedDate(text: string, order: DateOrder): number {
  const cell = core(text);
  const iso = ISO.exec(cell);
  if (iso) return Number(iso[1]) * 10000 + Number(iso[2]) * 100 + Number(iso[3]);
  const parts = THREE_PARTS.exec(cell);
  if (parts?.[3]?.length !== 4) return 0;
  const [one, other, year] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return year * 10000 + (order === 'dmy' ? other * 100 + one : one * 100 + other);
}

/** Whether a text is a date as a spreadsheet stores it: the number of days, perhaps with a part of a day. */
export function isDateSerial(text: string): boolean {
  return /^\d{5}(?:\.\d+)?$/.test(text);
}

/** Numbers of a date as typed, or of a date cell of a spreadsheet; a date in words has a known order. */
export type DateNumbers =
  | { kind: 'typed'; first: number; second: number; style: string }
  | { kind: 'cell'; month: number; day: number }
  | { kind: 'words' };

/** Reads the numbers of a date; undefined for a cell without a complete date in separate parts. */
export function dateNumbers(text: string): DateNumbers | undefined {
  const plain = plainDate(text);
  if (plain === undefined) return knownNumbers(text);
  const { first, second, style } = plain;
  return { kind: 'typed', first, second, style };
}

const knownNumbers = memoize(readNumbers);

function readNumbers(text: string): DateNumbers | undefined {
  if (isPlaceholder(text)) return undefined;
  const cell = core(text);
  const typed = THREE_PARTS.exec(cell);
  if (typed) {
    const separator = /[/.-]/.exec(cell)?.[0] ?? ' ';
    const style = `${separator}${typed[3].length}${text.includes(':') ? ':' : ''}`;
    return { kind: 'typed', first: Number(typed[1]), second: Number(typed[2]), style };
  }
  const iso = ISO.exec(cell);
  if (iso) return { kind: 'cell', month: Number(iso[2]), day: Number(iso[3]) };
  return IN_WORDS.test(cell) ? { kind: 'words' } : undefined;
}

/** Exchanges day and month of a packed date; unchanged if the result is not a day of the calendar. */
export function exchangeDayAndMonth(packed: number): number {
  const [year, month, day] = [yearOf(packed), Math.floor(packed / 100) % 100, packed % 100];
  return day > 0 && isRealDate(year, day, month) ? year * 10000 + day * 100 + month : packed;
}

/** Takes the year of a packed date; 0 for a missing one. */
export function yearOf(packed: number): number {
  return Math.floor(packed / 10000);
}

/** Years between parents and children: fathers and sons bear one name, share a phone and a house. */
const GENERATION = 15;

/** Whether two years of birth, both known, are as far apart as those of parents and children. */
export function isGenerationApart(year: number, other: number): boolean {
  return year !== 0 && other !== 0 && Math.abs(year - other) >= GENERATION;
}

/** Finds the precision of a packed date. 1 January is a year alone: lists write it for an unknown birthday. */
export function precisionOf(packed: number): DatePrecision {
  const monthDay = packed % 10000;
  if (monthDay === 0 || monthDay === 101) return 'year';
  return monthDay % 100 === 0 ? 'month' : 'day';
}

/** Writes a date of a workbook, `2015-03-26`, day first; leaves any other text unchanged. */
export function dayFirst(text: string): string {
  return text.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1');
}
