/** Compares cells with fields whose heading alone is not certain. */
import type { FieldType } from '../../../model/index.js';
import { clean, isPlaceholder, isTick } from '../../../text/index.js';
import { DATE_WITHIN, isMobilePhone } from '../../cells/cellForms.js';
import { areFilled, mostly, sampleTexts } from '../../cells/samples.js';
import { headingKey, withoutHints } from '../../headings/heading.js';
import type { Meaning } from '../../headings/meaning.js';
import type { ClaimView } from '../headerView.js';

type Patterns = Partial<Record<FieldType, RegExp>>;

/** Cells of fields that only a piece of the heading names. */
const OF_PIECES: Patterns = {
  date: DATE_WITHIN,
  idNumber: /\d{8}|\d{3}[ .-]\d{3}[ .-]\d{3}/,
  phone: /\d{8}|\d{3}[ .-]\d{3}/,
};
/** Cells that are no names: addresses of e-mail below `Tên người dùng`. */
const NO_NAME = /@/;
/** Cells with a date alone, below a heading of a date and its place. */
const ONLY_DATE = /^(?:\d{1,2}[./-]){0,2}(?:\d{2}|\d{4,5})$/;
/** Cells of fields that two letters name: `NS` may be a yield, `GT` a value, `DT` an area, `TG` a time. */
const OF_LETTERS: Patterns = {
  ...OF_PIECES,
  date: /(?:19|20)\d\d|\d[./-]\d{1,2}[./-]\d|^(?:\d{2}|\d{5})$/,
  gender: /^\D+$|^\d$/,
  phone: /\d{3}/,
};
/** Cells without measures; a code of one or two digits may be the number of a people. */
const WORD = /^\D+$|^\d{1,2}$/;
/** Levels of political theory: `Sơ cấp`, `TC`; below `LL` a militia list has its forces (`lực lượng`). */
const LEVEL = /^(?:sơ|trung|cao|cử nhân|chưa|không|sc|tc|cc|cn|x)(?!\p{L})/iu;
/** Anything but a military rank, which `CB` heads too (`cấp bậc`): `Binh nhì`, `H1`. */
const NO_RANK =
  /^(?!(?:binh (?:nhì|nhất)|(?:hạ|trung|thượng) sĩ|(?:thiếu|trung|thượng|đại) (?:úy|uý|tá)|[bh]\d)$)/iu;
/** Fields of texts that two letters name. */
const OF_WORDS: Partial<Record<string, RegExp>> = {
  branch: NO_RANK,
  ethnicity: WORD,
  religion: WORD,
  politics: LEVEL,
};
/** Amounts of money and coefficients of a pay sheet: `200,000`, `0.35`. */
const AMOUNT = /^(?:\d{1,3}(?:[.,]\d{3})+|\d{2,5}000|\d{1,2}[.,]\d{1,2}|0)$/;
/** Fields whose headings are those of allowances too: `Điện thoại`, `Chức vụ`. */
const OF_PAY = new Set(['phone', 'post']);
/** Numbers of machines below `Số máy`; a phone without its last digits has a zero: `0987`. */
const SHORT_NUMBER = /^[1-9]\d{0,3}$/;
const MOST_LETTERS = 2;
/** Running number of a household, which only its first person may have. */
const OF_HOUSEHOLD = /\bho$/;

/**
 * Whether at least half of the cells fit a field that only a piece of the heading or an abbreviation of
 * two letters names, and all cells are dates without a place. Full headings always fit, but for amounts of money below a
 * phone or post, short numbers below a phone, ticks below a date, addresses of e-mail below a name, and a number of the
 * household of only some people.
 */
export function fitsContent(
  { table, firstRow, paths }: ClaimView,
  meaning: Meaning,
  column: number,
): boolean {
  const path = paths[column]!;
  if (meaning.field.type === 'ordinal' && OF_HOUSEHOLD.test(headingKey(path.at(-1) ?? ''))) {
    return areFilled(table, firstRow - 1, column);
  }
  if (holdsTicks(meaning, () => sampleTexts(table, firstRow - 1, column))) return false;
  if (holdsAddresses(meaning, () => sampleTexts(table, firstRow - 1, column))) return false;
  const pattern = patternOf(meaning, path);
  const mayBePay = OF_PAY.has(meaning.field.id);
  if (pattern === undefined && !mayBePay) return true;
  // Further pages repeat the heading.
  const headings = new Set(path.map(clean));
  const texts = sampleTexts(table, firstRow - 1, column).filter(
    (text) => !isPlaceholder(text) && !headings.has(text) && /[\p{L}\d]/u.test(text),
  );
  if (mayBePay && mostly(texts, isAmount)) return false;
  if (meaning.field.type === 'phone' && mostly(texts, (text) => SHORT_NUMBER.test(text)))
    return false;
  if (pattern === undefined) return true;
  if (meaning.hasPlace) return texts.every((text) => pattern.test(text));
  return texts.filter((text) => pattern.test(text)).length * 2 >= texts.length;
}

/** Whether a cell is an amount, and no phone whose digits a spreadsheet groups: `912,345,678`. */
function isAmount(text: string): boolean {
  return AMOUNT.test(text) && !isMobilePhone(text.replaceAll(',', ''));
}

/** Whether ticks stand where a date is due: `Chính thức | Dự bị`. Below the two genders they are of the date's group. */
function holdsTicks({ field, part }: Meaning, texts: () => readonly string[]): boolean {
  return field.type === 'date' && part === undefined && mostly(texts(), isTick);
}

/** Whether addresses of e-mail stand where a name is due. */
function holdsAddresses({ field }: Meaning, texts: () => readonly string[]): boolean {
  return field.type === 'name' && mostly(texts(), (text) => NO_NAME.test(text));
}

/** Returns the phone that two letters without marks may mean, if most cells are phones: `dt` of `ĐT`. */
export function phoneOfLetters(
  { table, firstRow, wordings, paths }: ClaimView,
  meaning: Meaning,
  column: number,
): Meaning | undefined {
  const path = paths[column]!;
  const other = isAbbreviation(path) ? wordings.other(path[0]!, meaning) : undefined;
  if (other?.field.type !== 'phone') return undefined;
  const texts = sampleTexts(table, firstRow - 1, column).filter((text) => /[\p{L}\d]/u.test(text));
  return mostly(texts, isMobilePhone) ? other : undefined;
}

function patternOf(
  { field, isPiece, hasPlace }: Meaning,
  path: readonly string[],
): RegExp | undefined {
  if (hasPlace) return ONLY_DATE;
  if (!isAbbreviation(path)) return isPiece && OF_PIECES[field.type];
  return OF_WORDS[field.id] ?? OF_LETTERS[field.type];
}

function isAbbreviation([heading, ...below]: readonly string[]): boolean {
  if (heading === undefined || below.length > 0) return false;
  const key = headingKey(withoutHints(heading));
  return key !== '' && key.length <= MOST_LETTERS;
}
