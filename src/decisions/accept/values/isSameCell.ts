/** Compares cells of returned files with what the program wrote there. */
import {
  clean,
  dateNumbers,
  exchangeDayAndMonth,
  fold,
  foldTight,
  isDamaged,
  isDateSerial,
  isScientific,
  isTypedAs,
  maskedNumber,
  maskedText,
  ordinary,
  parseDate,
  YEARS_OF_PAST,
} from '../../../text/index.js';

/** A text that a spreadsheet turns into a date of its own: `12/1998`, `12/12`, `1-2`. */
const PART_OF_DATE = /^\d{1,4}\s*[/.-]\s*\d{1,4}$/;
/** Numbers with any signs between their digits. */
const NUMBER = /^[+(\d][\d\s.,()+-]*$/;
/** Zeros before a number within a text: `01.05`. */
const LEADING_ZEROS = /(?<!\d)0+(?=\d)/g;
/** Letters that no western code page has; `clean` turns its Ð into Đ. */
const BEYOND_WESTERN = /[\u0100-\u010f\u0112-\u1ef9]/u;
/** Letters of no Vietnamese text: left by a file that was read in another code page. */
const FOREIGN = /[^\u1ea0-\u1ef9 -~À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯư]/u;

/**
 * Whether a cell still shows what the program wrote, whatever programs did to it: other forms of dates and numbers,
 * lost zeros and digits, lost or misread letters, masked numbers.
 * @param cell as it came back, not blank
 * @param written as the program wrote it, or would write it without masking
 */
export function isSameCell(cell: string, written: string): boolean {
  const [now, before] = [ordinary(clean(cell)), ordinary(clean(written))];
  if (now === before || isTypedAs(now, before)) return true;
  if (now.includes('*')) return [maskedNumber(before), maskedText(before)].includes(now);
  if (PART_OF_DATE.test(before)) return true;
  return isSameNumber(now, before) || isSameDate(now, before) || isSameText(now, before);
}

function isSameNumber(now: string, before: string): boolean {
  const digits = digitsOf(before);
  if (digits === '' || !NUMBER.test(before)) return false;
  // A rounded number keeps its length; its first digits prove little.
  if (isScientific(now)) return Number(now.split(/e\+?/i)[1]) <= digits.length;
  return NUMBER.test(now) && digitsOf(now) === digits;
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '').replace(/^0+/, '');
}

function isSameDate(now: string, before: string): boolean {
  if (dateNumbers(before) === undefined) return false;
  const known = parseDate(before, 'dmy', YEARS_OF_PAST);
  if (typeof known !== 'number' || known === 0) return false;
  if (!isDateSerial(now) && dateNumbers(now) === undefined) return false;
  // A program with English settings writes the month first.
  return (['dmy', 'mdy'] as const).some((order) => {
    const read = parseDate(now, order, YEARS_OF_PAST);
    return read === known || (typeof read === 'number' && exchangeDayAndMonth(read) === known);
  });
}

/** Compares letters; those of a damaged text only as far as a code page keeps them. */
function isSameText(now: string, before: string): boolean {
  // Signs and blanks may differ.
  const [bare, known] = [now, before].map((text) =>
    text.replace(LEADING_ZEROS, '').replace(/[^\p{L}\p{N}]+/gu, ''),
  );
  if (bare !== '' && isTypedAs(bare!, known!)) return true;
  // Windows-1258 read as Windows-1252 has other letters: `Vãn` for `Văn`, `Trýõng` for `Trương`.
  const isWestern = !BEYOND_WESTERN.test(now);
  if (isWestern && [now, now.replace(/ý/gi, 'u')].some((text) => fold(text) === fold(before))) {
    return true;
  }
  if (!isDamaged(now) && !FOREIGN.test(now)) return false;
  const kept = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  return isWithin(kept(now), foldTight(before)) && isWithin(kept(before), foldTight(fold(now)));
}

/** Whether all letters of a text are in another one, in this order. */
function isWithin(part: string, whole: string): boolean {
  let at = 0;
  for (const letter of part) {
    at = whole.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
