/** Recognises the field of a column without a heading by the form of its cells. */
import { REFERENCE_YEAR } from '../../model/index.js';
import { parseGender } from '../../text/index.js';
import { filledTexts } from '../cells/cellAt.js';
import { isDate, isMobilePhone, isRunningNumber, runningNumber } from '../cells/cellForms.js';
import { mostly } from '../cells/samples.js';
import { isPlace } from '../cells/sectionText.js';

/** Youngest age of people in a list; later dates may be those of joining. */
const YOUNGEST = 14;
const FIRST_YEAR = 1900;
/** Fewest years between birth and another date of most people. */
const APART = 10;
/** An ID number, also without the zero that a spreadsheet dropped. */
const ID = /^\D?(?:\d{12}|[1-9]\d{10}|[0-2]\d{8})$/;
/** Most different places, as a share of the rows. */
const SHARED = 0.5;

/** Texts of a column in the rows of people, blank ones included. */
export interface ContentColumn {
  column: number;
  texts: readonly string[];
}

const filled = ({ texts }: ContentColumn) => filledTexts(texts);

/** Whether at least half of the people have a text, and most texts pass a test. */
function isMostly(own: ContentColumn, test: (text: string) => boolean): boolean {
  const texts = filled(own);
  return texts.length * 2 >= own.texts.length && mostly(texts, test);
}

/** Whether a column has ID numbers, also those that lost their zero. */
export function areIds(own: ContentColumn): boolean {
  return isMostly(own, (text) => ID.test(text));
}

/** Whether a column has phone numbers, also two in a cell. */
export function arePhones(own: ContentColumn): boolean {
  return isMostly(own, (text) => isMobilePhone(text.split(/[/;,]/)[0]!));
}

/** Whether a column has genders in words. */
export function areGenders(own: ContentColumn): boolean {
  return isMostly(own, (text) => {
    const gender = parseGender(text);
    return /\p{L}/u.test(text) && (gender === 1 || gender === 2);
  });
}

/** Whether a column has running numbers that grow. */
export function areNumbers(own: ContentColumn): boolean {
  if (!isMostly(own, isRunningNumber)) return false;
  const numbers = filled(own).map((text) => runningNumber(text) ?? Number.NaN);
  const steps = numbers.slice(1).map((number, at) => number - numbers[at]!);
  return mostly(steps, (step) => step === 1);
}

/**
 * Whether a column has places that several people share.
 * @param prefixes of branches, from the profile
 */
export function arePlaces(own: ContentColumn, prefixes: readonly string[]): boolean {
  const isShared = new Set(filled(own)).size <= SHARED * filled(own).length;
  return isShared && isMostly(own, (text) => isPlace(text, prefixes) && !text.includes(','));
}

/** Returns the year of a date or year; undefined for another text. */
function yearOf(text: string): number | undefined {
  if (!isDate(text)) return undefined;
  const year = /\d{4}/.exec(text)?.[0];
  return year === undefined ? yearOfBirth(text.slice(-2)) : Number(year);
}

/** Adds the century to two digits of the year in which a person old enough for a list was born. */
export function yearOfBirth(digits: string): number {
  const year = 2000 + Number(digits);
  return year > REFERENCE_YEAR - YOUNGEST ? year - 100 : year;
}

/**
 * Returns the only column that can have birth dates: people of all ages in it were born long enough ago, and in every
 * other column of dates they are older.
 */
export function birthColumn(columns: readonly ContentColumn[]): ContentColumn | undefined {
  const dates = columns.filter((own) => isMostly(own, (text) => yearOf(text) !== undefined));
  const last = REFERENCE_YEAR - YOUNGEST;
  const isBirth = (own: ContentColumn) => {
    const years = filled(own).flatMap((text) => yearOf(text) ?? []);
    // Pupils of a class are born in one year, but on different days; many join on one day.
    const isVaried = new Set(years).size > 1 || new Set(filled(own)).size * 2 > filled(own).length;
    return isVaried && mostly(years, (year) => isWithin(year, last));
  };
  return dates.find(
    (own) => isBirth(own) && dates.every((other) => other === own || areEarlier(own, other)),
  );
}

function isWithin(year: number, last: number): boolean {
  return year >= FIRST_YEAR && year <= last;
}

/** Whether the dates of a column are mostly years earlier than those of another. */
function areEarlier(own: ContentColumn, other: ContentColumn): boolean {
  const steps = own.texts.flatMap((text, row) => {
    const [first, second] = [yearOf(text), yearOf(other.texts[row] ?? '')];
    return first === undefined || second === undefined ? [] : [second - first];
  });
  return mostly(steps, (step) => step >= APART);
}
