/** Values that a person typed, read by the type of their field. */
import { displayValue, formatDate, type ProfileField } from '../model/index.js';
import { parseDate, precisionOf } from '../text/date.js';
import { parseGender } from '../text/gender.js';
import { parseId, readAsCccd } from '../text/idNumber.js';
import { isDamaged, standsFor } from '../text/lostLetters.js';
import { maskedNumber, maskedText } from '../text/mask.js';
import { parseName } from '../text/name.js';
import { ordinary } from '../text/ordinary.js';
import { parsePhone } from '../text/phone.js';
import { clean, fold } from '../text/unicode.js';

/** A value as the roster shows it; undefined for one that can't be right. */
export function readTyped(field: ProfileField | undefined, text: string): string | undefined {
  const typed = ordinary(clean(text));
  switch (field?.type) {
    case 'date': {
      const packed = parseDate(typed, 'dmy');
      return typeof packed === 'string' || packed === 0 ? undefined : formatDate(packed);
    }
    case 'gender': {
      const code = parseGender(knownValue(typed, ['Nam', 'Nữ']) ?? typed);
      if (typeof code === 'string' || code === 0) return undefined;
      return displayValue({ type: 'gender', code: Uint8Array.of(code) }, 0);
    }
    case 'idNumber': {
      const id = parseId(typed);
      if (id === undefined || typeof id === 'string') return undefined;
      if (id.kind !== 'other') return id.text;
      // A spreadsheet dropped the zeros of what was typed.
      return readAsCccd(id.text) === undefined ? undefined : id.text.padStart(12, '0');
    }
    case 'phone': {
      const phone = parsePhone(typed);
      return phone === '' || /^[a-z]/.test(phone) ? undefined : phone;
    }
    case 'name':
      return isDamaged(typed) ? undefined : parseName(typed)?.text;
    default:
      return isDamaged(typed) ? undefined : typed;
  }
}

/** Words between two values of which somebody does not know which is right. */
const EITHER = /(?<!\p{L})(?:hoặc|hoac|hay là|hay la)(?!\p{L})/iu;
const BETWEEN_VALUES = /[/;,\n]|\s[-–—]\s/u;

/** Whether a text gives two values for one field, of which a reader would take the first. */
export function holdsTwoValues(field: ProfileField | undefined, text: string): boolean {
  const typed = ordinary(clean(text));
  if (EITHER.test(typed)) return field?.type === 'name' || isNumber(field);
  if (!isNumber(field)) return false;
  const values = typed.split(BETWEEN_VALUES).flatMap((part) => readTyped(field, part) ?? []);
  // A CCCD with the CMND of before is one answer.
  const cccds = values.filter((value) => field?.type === 'idNumber' && value.length === 12);
  return new Set(cccds.length > 0 ? cccds : values).size > 1;
}

function isNumber(field: ProfileField | undefined): boolean {
  return field?.type === 'idNumber' || field?.type === 'phone';
}

/**
 * The one known value that a typed text stands for: the same but for case and marks that were left
 * out, or with letters that an old code page lost, or copied from a masked file. Undefined where none
 * or several fit; the text itself wins.
 */
export function knownValue(text: string, known: Iterable<string>): string | undefined {
  const distinct = [...new Set(known)].filter((each) => each !== '');
  if (distinct.includes(clean(text))) return clean(text);
  const hidden = text.includes('*') ? distinct.filter((each) => isMasked(each, clean(text))) : [];
  if (hidden.length === 1) return hidden[0];
  const typed = ordinary(clean(text));
  const fitting = distinct.filter((each) => standsFor(typed, each));
  return fitting.length === 1 ? fitting[0] : undefined;
}

/**
 * Finds the fuller values of a question that a typed text is a part of: a given name, or a date
 * without its day or month. Empty where the text is as full as they are, or fits none.
 */
export function fullerValues(
  type: ProfileField['type'] | undefined,
  text: string,
  known: Iterable<string>,
): string[] {
  const typed = ordinary(clean(text));
  const isPart = type === 'date' ? isPartOfDate : type === 'name' ? isEndOfName : undefined;
  return isPart === undefined ? [] : [...new Set(known)].filter((each) => isPart(typed, each));
}

function isPartOfDate(text: string, full: string): boolean {
  const [part, whole] = [parseDate(text, 'dmy'), parseDate(full, 'dmy')];
  if (typeof part === 'string' || typeof whole === 'string' || part === 0 || part === whole) {
    return false;
  }
  const unit = precisionOf(part) === 'year' ? 10000 : precisionOf(part) === 'month' ? 100 : 1;
  return Math.floor(part / unit) === Math.floor(whole / unit);
}

/** Compares whole words; marks may be left out of what was typed. */
function isEndOfName(text: string, full: string): boolean {
  const count = wordsOf(text).length;
  const words = wordsOf(full);
  return count < words.length && standsFor(text, words.slice(-count).join(' '));
}

export function wordsOf(text: string): string[] {
  return clean(text)
    .split(' ')
    .filter((word) => word !== '');
}

/** Whether a masked file writes the value so. */
function isMasked(value: string, text: string): boolean {
  return maskedText(value) === text || maskedNumber(value) === text;
}

/** Known values near a text, for a remedy; the first few. */
export function nearValues(text: string, known: Iterable<string>): string[] {
  const wanted = new Set(fold(text).split(' '));
  const scored = [...new Set(known)].map((each) => {
    const words = fold(each).split(' ');
    return { each, shared: words.filter((word) => wanted.has(word)).length / words.length };
  });
  return scored
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, 3)
    .map(({ each }) => each);
}
