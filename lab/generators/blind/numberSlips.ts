/** Alters dates, ID numbers and phone numbers as clerks do. */
import { Distribution, type Random } from '#product/sample/index.js';
import type { Day } from './people.js';

/** A date in a list: full, without its day, only its year, or missing. */
export interface Written extends Day {
  known: 'day' | 'month' | 'year' | 'nothing';
}

type DateSlip = (date: Written, random: Random) => Written | undefined;

const swapped: DateSlip = (date) =>
  date.day > 12 || date.day === date.month
    ? undefined
    : { ...date, day: date.month, month: date.day };

const two = (value: number): string => String(value).padStart(2, '0');

/** Alters one digit, never one of the century. */
const oneDigit: DateSlip = (date, random) => {
  const digits = two(date.day) + two(date.month) + String(date.year);
  const at = random.pick([0, 1, 1, 2, 3, 3, 6, 7, 7]);
  const other = (Number(digits[at]) + random.between(1, 9)) % 10;
  const altered = digits.slice(0, at) + other + digits.slice(at + 1);
  const day = Number(altered.slice(0, 2));
  const month = Number(altered.slice(2, 4));
  const year = Number(altered.slice(4));
  const isDay = day >= 1 && day <= 31 && month >= 1 && month <= 12;
  return isDay && year > 1925 && year < 2012 ? { ...date, day, month, year } : undefined;
};

const nearYear: DateSlip = (date, random) => ({ ...date, year: date.year + random.pick([-1, 1]) });
const nearDay: DateSlip = (date, random) => {
  const day = date.day + random.pick([-1, 1]);
  return day < 1 || day > 28 ? undefined : { ...date, day };
};
const nearMonth: DateSlip = (date, random) => {
  const month = date.month + random.pick([-1, 1]);
  return month < 1 || month > 12 ? undefined : { ...date, month };
};

const dateSlips: Readonly<Record<string, DateSlip>> = {
  'day and month swapped': swapped,
  'a digit of the date': oneDigit,
  'neighbouring year': nearYear,
  'neighbouring day': nearDay,
  'neighbouring month': nearMonth,
  'first of January': (date) => ({ ...date, day: 1, month: 1 }),
  'year only': (date) => ({ ...date, known: 'year' }),
  'month and year': (date) => ({ ...date, known: 'month' }),
  'no date': (date) => ({ ...date, known: 'nothing' }),
};

type NumberSlip = (digits: string, random: Random) => string | undefined;

const oneWrong: NumberSlip = (digits, random) => {
  const at = random.below(digits.length);
  const other = (Number(digits[at]) + random.between(1, 9)) % 10;
  return digits.slice(0, at) + other + digits.slice(at + 1);
};

const neighboursSwapped: NumberSlip = (digits, random) => {
  const at = random.between(0, digits.length - 2);
  if (digits[at] === digits[at + 1]) return undefined;
  return digits.slice(0, at) + digits[at + 1] + digits[at] + digits.slice(at + 2);
};

const numberSlips: Readonly<Record<string, NumberSlip>> = {
  'a wrong digit': oneWrong,
  'two digits swapped': neighboursSwapped,
  'a digit left out': (digits, random) => {
    const at = random.between(1, digits.length - 1);
    return digits.slice(0, at) + digits.slice(at + 1);
  },
  'a digit doubled': (digits, random) => {
    const at = random.between(1, digits.length - 1);
    return digits.slice(0, at) + digits[at] + digits.slice(at);
  },
  'zero lost': (digits) => (digits.startsWith('0') ? digits.replace(/^0+/, '') : undefined),
};

const numberWeights = {
  'a wrong digit': 50,
  'two digits swapped': 18,
  'a digit left out': 10,
  'a digit doubled': 6,
  'zero lost': 16,
};

/** Draws a slip of a date. @param weights by kind of slip */
export function slipOfDate(date: Written, weights: Distribution<string>, random: Random) {
  for (let i = 0; i < 50; i++) {
    const what = weights.draw(random);
    const altered = dateSlips[what]!(date, random);
    if (altered !== undefined) return { what, date: altered };
  }
  return undefined;
}

const anyNumberSlip = Distribution.of(numberWeights);

export function slipOfNumber(digits: string, random: Random): { what: string; digits: string } {
  for (;;) {
    const what = anyNumberSlip.draw(random);
    const altered = numberSlips[what]!(digits, random);
    if (altered !== undefined && altered !== digits) return { what, digits: altered };
  }
}
