/** Checks a typed value as the program will read it. */
import {
  type AskedValue,
  formatDate,
  type PageArgs,
  type PageQuestion,
  type PageRow,
} from '../../model/index.js';
import {
  clean,
  dateNumbers,
  parseDate,
  parseGender,
  parseId,
  parsePhone,
  precisionOf,
  readCccd,
  yearOf,
} from '../../text/index.js';

export interface Check {
  /** `bad` values are refused, `careful` ones deserve a look. */
  state: 'empty' | 'bad' | 'careful' | 'good';
  /** Value for the answer file. */
  value: string;
  text?: keyof PageArgs;
  args?: Readonly<Record<string, string>>;
}

/** @param row record that gets the value */
export function checkValue(question: PageQuestion, typed: string, row?: PageRow): Check {
  const value = clean(typed);
  if (value === '') return { state: 'empty', value, text: 'page-check-empty' };
  return checkAs(typeOfValue(question, value), value, question, row);
}

/** Finds the type of a typed value; its form shows which of two contradicting values it corrects. */
export function typeOfValue({ valueType, otherType }: PageQuestion, value: string): AskedValue {
  if (otherType === 'date' && dateNumbers(value) !== undefined) return 'date';
  if (otherType === 'gender' && /\p{L}/u.test(value)) return 'gender';
  return valueType;
}

function checkAs(
  type: AskedValue,
  value: string,
  { rows, years }: PageQuestion,
  row: PageRow | undefined,
): Check {
  if (type === 'date') return checkDate(value, years);
  if (type === 'id') return checkId(value, row);
  if (type === 'phone') return checkPhone(value);
  if (type === 'gender') return checkGender(value);
  if (type !== 'name' || value.includes(' ')) return { state: 'good', value };
  // Nothing shows the surname of a row without a name.
  const state = rows.every((asked) => asked.value === '') ? 'bad' : 'careful';
  return { state, value, text: 'page-check-name' };
}

function checkDate(typed: string, years: PageQuestion['years']): Check {
  const packed = parseDate(typed, 'dmy', years);
  if (packed === 0) return { state: 'bad', value: typed, text: 'page-check-date-unreadable' };
  if (typeof packed === 'string') {
    return { state: 'bad', value: typed, text: `page-check-${packed}` };
  }
  const value = formatDate(packed);
  const isShort = precisionOf(packed) !== 'day' && value.length < 'dd/mm/yyyy'.length;
  return isShort
    ? { state: 'careful', value, text: 'page-check-date-short', args: { value } }
    : { state: 'good', value, text: 'page-check-date', args: { value } };
}

const LENGTHS: ReadonlySet<number> = new Set([9, 12]);

function checkId(typed: string, row: PageRow | undefined): Check {
  const digits = typed.replace(/[\s.-]/g, '');
  if (/^\d+$/.test(digits) && !LENGTHS.has(digits.length)) {
    const args = { count: String(digits.length) };
    return { state: 'bad', value: typed, text: 'page-check-id-length', args };
  }
  const number = parseId(typed);
  if (number === undefined || typeof number === 'string' || number.kind === 'other') {
    return { state: 'bad', value: typed, text: 'page-check-id-unreadable' };
  }
  const value = number.text;
  const warning = row === undefined ? undefined : contradictionOf(value, row);
  return warning === undefined
    ? { state: 'good', value, text: 'page-check-id', args: { value } }
    : { state: 'careful', value, ...warning };
}

/** Finds in what the year of birth or gender in a CCCD differs from its row. */
function contradictionOf(number: string, row: PageRow): Pick<Check, 'text' | 'args'> | undefined {
  const parts = readCccd(number);
  if (parts === undefined) return undefined;
  const birth = parseDate(row.birth, 'dmy');
  if (typeof birth === 'number' && birth !== 0 && yearOf(birth) !== parts.year) {
    return { text: 'page-check-id-birth', args: { year: String(parts.year) } };
  }
  const gender = parseGender(row.gender);
  if (typeof gender === 'number' && gender !== 0 && gender !== parts.gender) {
    return { text: 'page-check-id-gender', args: { gender: parts.gender === 1 ? 'Nam' : 'Nữ' } };
  }
  return undefined;
}

const FEWEST_DIGITS = 10;

function checkPhone(typed: string): Check {
  const value = parsePhone(typed);
  const isPhone = /^\d+$/.test(value) && value.length >= FEWEST_DIGITS;
  return isPhone
    ? { state: 'good', value }
    : { state: 'bad', value: typed, text: 'page-check-phone' };
}

function checkGender(typed: string): Check {
  const gender = parseGender(typed);
  return gender === 1 || gender === 2
    ? { state: 'good', value: gender === 1 ? 'Nam' : 'Nữ' }
    : { state: 'bad', value: typed, text: 'page-check-gender' };
}
