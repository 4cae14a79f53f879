/** Masks the middle digits of numbers that identify a person. Characters between the digits remain. */

/** Fewest digits of a number that may identify a person, as on the older identity card. */
const FEWEST = 9;
const DIGIT = /\p{Nd}/gu;
/**
 * Digits with anything but letters between them: blanks, line breaks, dots, dashes, brackets, a single `*`. One letter
 * between two parts of three digits or more is a slip: `0912x345678`.
 */
const RUN = '\\p{Nd}(?:(?:[^\\p{L}\\p{N}*]|(?<!\\*)\\*(?!\\*)){0,6}\\p{Nd})*';
const DIGITS_IN_TEXT = new RegExp(`${RUN}(?:(?<=\\p{Nd}{3})\\p{L}(?=\\p{Nd}{3})${RUN})?`, 'gu');

/** Digits shown at the start and the end, by the number of digits: `025*****1234`, `091****567`. */
function shown(digits: number): { head: number; tail: number } {
  if (digits >= 12) return { head: 3, tail: 4 };
  if (digits >= FEWEST) return { head: 3, tail: 3 };
  return { head: 0, tail: Math.min(2, digits - 1) };
}

export interface Mask {
  /** Masks an ID or phone number of any length. */
  number: (text: string) => string;
  /** Masks the numbers in any other text. */
  text: (text: string) => string;
}

/** Makes the mask of a result; one that is not masked leaves texts unchanged. */
export function maskWhere(isMasked: boolean): Mask {
  const unchanged = (text: string) => text;
  return isMasked
    ? { number: maskedNumber, text: maskedText }
    : { number: unchanged, text: unchanged };
}

/** Masks an ID or phone number of any length. */
export function maskedNumber(text: string): string {
  const digits = digitsIn(text);
  if (digits < 2) return text;
  const masked = digits < FEWEST ? text : maskedText(text);
  return masked === text ? withoutMiddle(text) : masked;
}

/**
 * Masks numbers of nine and more digits in a text, with any separators: they may be ID numbers or phones.
 * Dates, times, years and amounts of money remain.
 */
export function maskedText(text: string): string {
  if (text.length < FEWEST || digitsIn(text) < FEWEST) return text;
  const searched = harmless(text).reduce(
    (rest, { from, to }) => rest.slice(0, from) + 'x'.repeat(to - from) + rest.slice(to),
    text,
  );
  let masked = '';
  let end = 0;
  for (const { 0: run, index } of searched.matchAll(DIGITS_IN_TEXT)) {
    masked += text.slice(end, index) + maskedRun(run);
    end = index + run.length;
  }
  return masked + text.slice(end);
}

/** Masks the name of a file or folder with `x`, as Windows forbids `*` in names. */
export function maskedName(name: string): string {
  return maskedText(name).replaceAll('*', 'x');
}

/** Masks a run of digits and separators. */
function maskedRun(run: string): string {
  if (digitsIn(run) < FEWEST || YEARS_AND_TIMES.test(run)) return run;
  // Several complete numbers are masked one by one.
  const isSeveral = (run.match(/\p{Nd}+/gu) ?? []).every((part) => digitsIn(part) >= FEWEST);
  return isSeveral ? run.replace(/\p{Nd}+/gu, withoutMiddle) : withoutMiddle(run);
}

function withoutMiddle(text: string): string {
  const digits = digitsIn(text);
  const { head, tail } = shown(digits);
  let seen = 0;
  return text.replace(DIGIT, (digit) => {
    const position = seen++;
    return position < head || position >= digits - tail ? digit : '*';
  });
}

function digitsIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) count++;
    else if (code > 0x7f) return text.match(DIGIT)?.length ?? 0;
  }
  return count;
}

const YEAR = '(?:19|20)\\d\\d';
const TIME = '(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,3})?)?';
const DAY_FIRST = `(\\d{1,2})(?<sign> ?[/.-] ?)(\\d{1,2})\\k<sign>${YEAR}`;
const YEAR_FIRST = `${YEAR}(?<dash>[/.-])(\\d{1,2})\\k<dash>(\\d{1,2})`;
const DATE = new RegExp(`(?<!\\d)(?:${DAY_FIRST}|${YEAR_FIRST})(?!\\d)(?: ${TIME}(?!\\d))?`, 'g');
/** Needs its currency: without it, `131.234.567` is an identity card. */
const MONEY =
  /(?<![\d.,])[1-9]\d{0,2}(?:[.,]\d{3})+(?= ?(?:đồng(?! chí)|vnđ|vnd|₫|đ(?![\p{L}\p{N}./])))/giu;
/** Years, months of years, short dates and times, separated by other signs than they contain. */
const PART = `(?:${YEAR}|\\d{1,2}[/.]${YEAR}|\\d{1,2}[/.]\\d{1,2}[/.]\\d\\d|${TIME})`;
const YEARS_AND_TIMES = new RegExp(`^${PART}(?:[^\\d/.]{1,6}${PART})*$`);

/** Finds dates and amounts of money, which identify nobody. */
function harmless(text: string): { from: number; to: number }[] {
  const found = [...text.matchAll(DATE)].filter((date) => isDate(date, text));
  return [...found, ...text.matchAll(MONEY)].map(({ 0: part, index }) => ({
    from: index,
    to: index + part.length,
  }));
}

function isDate(
  { 0: whole, 1: day, 3: month, 5: second, 6: third, index, groups }: RegExpMatchArray,
  text: string,
) {
  const from = index ?? 0;
  if (Number(month ?? second) > 12 || Number(day ?? third) > 31) return false;
  // Parts of a longer number, `09/12/2001/34`, only look like a date.
  const sign = groups?.sign ?? groups?.dash ?? '';
  const before = text.slice(0, from);
  const after = text.slice(from + whole.length);
  const partBefore = before.endsWith(sign) ? /[\d*]+$/.exec(before.slice(0, -sign.length)) : null;
  const partAfter = after.startsWith(sign) ? /^[\d*]+/.exec(after.slice(sign.length)) : null;
  return [partBefore, partAfter].every((part) => part === null || part[0].length >= FEWEST);
}
