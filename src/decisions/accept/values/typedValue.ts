import {
  countBy,
  formatDate,
  GENDERS,
  isNumberField,
  type ProfileField,
} from '../../../model/index.js';
import {
  clean,
  DAY_AND_MONTH,
  fold,
  isDamaged,
  isOneEdit,
  isTypedAs,
  maskedNumber,
  maskedText,
  noteBehindName,
  ordinary,
  parseDate,
  parseGender,
  parseId,
  parseName,
  parsePhone,
  precisionOf,
  readAsCccd,
  words,
  YEARS_OF_PAST,
  type YearRange,
} from '../../../text/index.js';
import { isNameRemark } from './nameRemark.js';

/**
 * Parses a typed value by the type of its field.
 * @param yearsOf gives the years that a date of a field may have
 * @returns the value as the roster shows it; undefined for an invalid one
 */
export function readTyped(
  field: ProfileField | undefined,
  text: string,
  yearsOf: (field: string) => YearRange,
): string | undefined {
  const typed = ordinary(clean(text));
  switch (field?.type) {
    case 'date': {
      const packed = parseDate(typed.replace(LOST_IN_YEAR, 'năm'), 'dmy', yearsOf(field.id));
      return typeof packed === 'string' || packed === 0 ? undefined : formatDate(packed);
    }
    case 'gender': {
      const code = parseGender(knownValue(typed, GENDERS) ?? typed);
      return typeof code === 'string' || code === 0 ? undefined : GENDERS[code];
    }
    case 'idNumber':
      return readId(typed);
    case 'phone':
      return readPhone(typed);
    case 'name':
      return isDamaged(typed) || isNameRemark(typed) ? undefined : readName(typed);
    default:
      return isDamaged(typed) ? undefined : typed;
  }
}

/** `ngày 6 tháng 4 n?m 2006`, as an old code page leaves it; no other word is meant. */
const LOST_IN_YEAR = /(?<!\p{L})n[?\ufffd]m(?!\p{L})/iu;
/** Signs of two people (`Lan, Huệ`), of which a list may have one by a slip in a name. */
const BETWEEN_NAMES = /\p{L}\s*(?:[,;]|\s[-–—]\s)\s*\p{L}|\p{L} và \p{Lu}/u;
/** Fewest figures of a phone, a date or an ID number. */
const FIGURES_OF_FACT = 6;

/** Reads one name; undefined for two, and with a further fact behind it, which would be lost. */
function readName(typed: string): string | undefined {
  const note = noteBehindName(typed);
  if (note.replace(/\D/g, '').length >= FIGURES_OF_FACT) return undefined;
  if (note === '' && BETWEEN_NAMES.test(typed)) return undefined;
  return parseName(typed)?.text;
}

function readId(typed: string): string | undefined {
  const id = parseId(typed);
  if (id === undefined || typeof id === 'string') return undefined;
  if (id.kind !== 'other') return id.text;
  // Restores the zeros that a spreadsheet dropped.
  return readAsCccd(id.text) === undefined ? undefined : id.text.padStart(12, '0');
}

function readPhone(typed: string): string | undefined {
  const phone = parsePhone(typed);
  return phone === '' || /^[a-z]/.test(phone) ? undefined : phone;
}

/** Words between two alternative values. */
const OR = /(?<!\p{L})(?:hoặc|hoac|hay là|hay la)(?!\p{L})/iu;
const SEPARATOR = /[/;,\n]|\s[-–—]\s/u;

/** Detects two values for one field, of which a parser would take the first. */
export function hasTwoValues(field: ProfileField | undefined, text: string): boolean {
  const typed = ordinary(clean(text));
  if (OR.test(typed)) return field?.type === 'name' || isNumberField(field);
  if (!isNumberField(field)) return false;
  const read = field?.type === 'phone' ? readPhone : readId;
  const values = typed.split(SEPARATOR).flatMap((part) => read(ordinary(clean(part))) ?? []);
  // A CCCD with the earlier CMND is one answer.
  const cccds = values.filter((value) => field?.type === 'idNumber' && value.length === 12);
  return new Set(cccds.length > 0 ? cccds : values).size > 1;
}

/**
 * Finds the one known value that a typed text means. Allows for case, omitted marks, letters lost in
 * an old code page, and masked copies. An exact match wins; undefined if no value or several match.
 */
export function knownValue(text: string, known: Iterable<string>): string | undefined {
  const distinct = [...new Set(known)].filter((value) => value !== '');
  if (distinct.includes(clean(text))) return clean(text);
  const masked = text.includes('*') ? distinct.filter((value) => isMasked(value, clean(text))) : [];
  if (masked.length === 1) return masked[0];
  const typed = ordinary(clean(text));
  const fitting = distinct.filter((value) => isTypedAs(typed, value));
  return fitting.length === 1 ? fitting[0] : undefined;
}

/**
 * Finds the values of a question that a typed text is a part of: a given name, or a date without its
 * day, month or year. Empty if the text is complete or matches none.
 */
export function fullerValues(
  type: ProfileField['type'] | undefined,
  text: string,
  known: Iterable<string>,
): string[] {
  const typed = ordinary(clean(text));
  const isPart = type === 'date' ? isPartOfDate : type === 'name' ? isEndOfName : undefined;
  return isPart === undefined ? [] : [...new Set(known)].filter((value) => isPart(typed, value));
}

function isPartOfDate(text: string, complete: string): boolean {
  const withoutYear = text.replace(/^ngày\s+/iu, '');
  if (DAY_AND_MONTH.test(withoutYear)) {
    const [day, month] = withoutYear.split(/\D+/).map(Number) as [number, number];
    const full = parseDate(complete, 'dmy', YEARS_OF_PAST);
    return typeof full === 'number' && full % 10000 === month * 100 + day;
  }
  const [part, full] = [
    parseDate(text, 'dmy', YEARS_OF_PAST),
    parseDate(complete, 'dmy', YEARS_OF_PAST),
  ];
  if (typeof part === 'string' || typeof full === 'string' || part === 0 || part === full) {
    return false;
  }
  const unit = precisionOf(part) === 'year' ? 10000 : precisionOf(part) === 'month' ? 100 : 1;
  return Math.floor(part / unit) === Math.floor(full / unit);
}

/** Compares complete words; the typed text may omit marks. */
function isEndOfName(text: string, full: string): boolean {
  const count = words(text).length;
  const all = words(full);
  return count < all.length && isTypedAs(text, all.slice(-count).join(' '));
}

/**
 * Whether a typed name leaves out the surname that every known name has: a given name alone, or one that begins with
 * a later word of a known name (`Thị Ninh` beside `Hà Thị Linh`).
 */
export function lacksSurname(text: string, known: readonly string[]): boolean {
  const typed = words(fold(text));
  const names = known.map((name) => words(fold(name)));
  if (names.length === 0 || names.some((name) => name.length <= typed.length)) return false;
  return typed.length === 1 || names.some((name) => name.slice(1).includes(typed[0]!));
}

/** Whether a typed name is one word, which may be a remark (`dư`), or a title with one (`anh Tám`). */
export function isGivenName(text: string): boolean {
  const [first = '', ...rest] = words(text);
  if (/\d/.test(text)) return false;
  return first !== '' && (rest.length === 0 || (rest.length === 1 && TITLES.has(first)));
}

/** Whether a name ends in the middle name of women, so that the given name is missing: `Nguyễn Thị`. */
export function lacksGivenName(name: string): boolean {
  const [, second, ...further] = words(fold(name));
  return second === 'thi' && further.length === 0;
}

/** In small letters, as `Anh` may be a surname. */
const TITLES: ReadonlySet<string> = new Set('ông bà anh chị em cô chú bác cháu ô a c e'.split(' '));

/**
 * Whether a typed date lacks the day or month that the known one has; zeros in their place (`00/00/1998`) say so. A
 * typed 1 January is a whole date: registers have it for many people.
 */
export function isShortDate(text: string, known: string): boolean {
  const [typed, full] = [text, known].map((date) =>
    parseDate(ordinary(clean(date)), 'dmy', YEARS_OF_PAST),
  );
  if (typeof typed !== 'number' || typeof full !== 'number' || typed === 0 || full === 0)
    return false;
  const isExplicit = /(?<!\d)0{1,2}(?!\d)/.test(text);
  const isWhole = typed % 100 !== 0;
  return !isExplicit && !isWhole && PARTS[precisionOf(typed)] < PARTS[precisionOf(full)];
}

const PARTS = { year: 1, month: 2, day: 3 };

/** Whether a masked file shows the value as this text. */
function isMasked(value: string, text: string): boolean {
  return maskedText(value) === text || maskedNumber(value) === text;
}

/** Least share of the words of a known value that a text near to it has. */
const NEAR = 0.5;
/** Share of a word that a text has with a slip. */
const SLIP = 0.5;

/**
 * Finds the known values nearest to a text, for a message; at most three. A word counts less the more values have it:
 * `Xã` alone makes no two communes alike.
 */
export function nearValues(text: string, known: Iterable<string>): string[] {
  const typed = fold(text).split(' ');
  const values = [...new Set(known)].map((value) => ({ value, own: fold(value).split(' ') }));
  const counts = countBy(
    values.flatMap(({ own }) => [...new Set(own)]),
    (word) => word,
  );
  const sum = (own: readonly string[], share: (word: string) => number) =>
    own.reduce((total, word) => total + share(word) / counts.get(word)!, 0);
  const shareTyped = (word: string) => {
    if (typed.includes(word)) return 1;
    return word.length >= 3 && typed.some((other) => isOneEdit(other, word)) ? SLIP : 0;
  };
  return values
    .map(({ value, own }) => ({ value, shared: sum(own, shareTyped) / sum(own, () => 1) }))
    .filter(({ shared }) => shared >= NEAR)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, 3)
    .map(({ value }) => value);
}
