/** Tests the form of a cell: running number, figure, date, ID number, phone, words with capitals. */

const RUNNING_NUMBER = /^(?:(\d{1,5})[.)]?|\((\d{1,5})\))$/;

/** Returns the number of a row in its list, of up to five digits: `7`, `7.`, `7)`, `(7)`. */
export function runningNumber(text: string): number | undefined {
  const [, plain, inBrackets = plain] = RUNNING_NUMBER.exec(text) ?? [];
  return inBrackets === undefined ? undefined : Number(inBrackets);
}

/** Whether a cell has nothing but a running number. */
export function isRunningNumber(text: string): boolean {
  return RUNNING_NUMBER.test(text);
}

const FIGURE = /^[-\d.,\s%]+$/;

/** Whether a cell is a count, sum or share: `25`, `30.000.000`, `12 %`. */
export function isFigure(text: string): boolean {
  return FIGURE.test(text);
}

/** A year, or a figure with a sign of dates, anywhere in a cell. */
export const DATE_WITHIN = /(?:19|20)\d\d|\d[./-]\d/;
/** `56.4`, a mean or a mark. */
const DECIMAL = /^\d{1,3}\.\d$/;

/** Whether a text contains a date or a long number, which may have blanks: `0912 345 678`. */
export function hasFigures(text: string): boolean {
  return /\d(?: ?\d){7}/.test(text) || (DATE_WITHIN.test(text) && !DECIMAL.test(text));
}

const DAY = /^\d{1,2} ?[./-] ?\d{1,2} ?[./-] ?(?:\d\d)?\d\d$|^\d{4}-\d\d-\d\d$/;
const YEAR = /^(?:\d{1,2} ?[./-] ?)?(?:19|20)\d\d$/;

/** Whether a cell is a day with month and year, of two or four digits: `5/2/1990`, `05-02-90`, `1990-02-05`. */
export function isDay(text: string): boolean {
  return DAY.test(text);
}

/** Whether a cell is a day, a month with its year, or a year alone: `2/1990`, `1990`. */
export function isDate(text: string): boolean {
  return isDay(text) || YEAR.test(text);
}

const LONG_NUMBER = /^\D?\d{9,12}$/;

/** Whether a cell has as many digits as ID numbers and phones, which blanks, signs or an apostrophe may part. */
export function isLongNumber(text: string): boolean {
  return LONG_NUMBER.test(text) || LONG_NUMBER.test(text.replace(/[ .()-]/g, ''));
}

const PHONE = /^'?(?:(?:\+?84|0)?[35789]\d{8}|0?1[2689]\d{8})$/;

/** Whether a cell is a mobile phone, also without its zero, or with one of the prefixes before 2018. */
export function isMobilePhone(text: string): boolean {
  return PHONE.test(text.replace(/[ .-]/g, ''));
}

const CAPITALISED_LETTERS = /^\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)+$/u;

/** Whether a cell is two or more words of letters, each with a capital, as a name with a rare surname is. */
export function isOfCapitalisedWords(text: string): boolean {
  return CAPITALISED_LETTERS.test(text);
}

const FIRST_CAPITALISED = /^\p{Lu}[\p{Ll}\p{M}]+(?: [\p{Ll}\p{M}]+)+$/u;

/** Whether only the first of several words has a capital, unlike names: `Hộ cận nghèo`. */
export function isFirstCapitalised(text: string): boolean {
  return FIRST_CAPITALISED.test(text);
}

const LETTERED = /^\(?(?:[IVXLC]+|[A-H])[.)/:–-]*$/;

/** Whether a cell is a letter or Roman numeral before a heading or branch: `B`, `II.`. */
export function isLetterOrNumeral(text: string): boolean {
  return LETTERED.test(text);
}
