/** Splits a cell into the facts that its heading lists. */
import type { ProfileField } from '../../../model/index.js';
import { parseGender } from '../../../text/index.js';
import { type Fact, LINES, SPACED_SLASH } from './listedFacts.js';

/** Gender with the birth behind it, which a heading of the gender alone does not count: `Nam, 12/03/1960`. */
const GENDER_WITH_BIRTH =
  /^([\s–-]*(?:nam|nữ|nu))[\s:,;–-]+(?:sinh (?:ngày|năm)?\s*)?(\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|(?:19|20)\d\d)(?=\s*(?:[,;\n\r]|$))/iu;
const BIRTH_BEHIND = / \d[\d./-]*$/;
/** Separates the facts of a cell with several of them on a line: `Mường, không`. */
const LINES_AND_COMMAS = /\r\n|[\n\r\v\u2028,;]| \| /;
/** Separates words only, as it is also part of dates and of grades: `12/12`. */
const SLASH = /\//;
/** Separators of facts, in the order in which they are tried. */
const SEPARATORS = [LINES, /;/, /,/, /\s[-–—]\s/, SPACED_SLASH, SLASH];
/** Index of the first separator that addresses contain too. */
const WITHIN_TEXTS = 2;
const PLACES = new Set(['hometown', 'address']);
/** Types whose form shows that a lone text is the first fact. */
const KNOWN_BY_FORM = new Set<ProfileField['type']>(['date', 'idNumber', 'phone']);
/** A phone at the end of a text, perhaps with a label: `Khu 1, xã Mẫu - ĐT: 0912 345 678`. */
const PHONE_AT_END =
  /^(.*?)[\s,;(–—-]*(?:(?:s?đt|điện thoại)[\s.:]*)?((?:\+84|0)(?:[ .-]?\d){9,10})[).]*$/isu;
const LONG_NUMBER = /\d{6}/;

/** Splits a cell into one part for each fact, by the first separator that fits. */
export function partsOf(cell: string, facts: readonly Fact[]): string[] | undefined {
  const text = facts[0]?.type === 'gender' ? cell.replace(GENDER_WITH_BIRTH, '$1 $2') : cell;
  const addressed = placeAndPhone(text, facts);
  if (addressed !== undefined) return addressed;
  const places = facts.filter(({ field }) => field !== undefined && PLACES.has(field)).length;
  for (const [at, separator] of SEPARATORS.entries()) {
    // A comma may belong to either of two addresses.
    if (places > 1 && at >= WITHIN_TEXTS) break;
    const parts = text.split(separator).map((part) => part.trim().replace(/^[-–*•+]\s+/, ''));
    if (parts.length === 1) continue;
    // A blank line is a fact that is missing, unless that makes too many.
    const filled = parts.filter((part) => part !== '');
    const fitting = parts.length === facts.length ? parts : filled;
    if (fitting.length !== facts.length) {
      // A lone date has slashes, too.
      if (separator === SLASH) break;
      return at === 0 && places === 0 ? severalOnLine(text, facts) : undefined;
    }
    if (!isMisplaced(fitting, facts)) {
      const fits = fitting.every((part, i) => mayBe(facts[i]!, part, separator === SLASH));
      return at === 0 || fits ? fitting : undefined;
    }
    return at === 0 ? inOrder(fitting, facts) : undefined;
  }
  const [first, ...rest] = facts as [Fact];
  return rest.every((other) => isProvenFirst(first, other, text)) && mayBe(first, text)
    ? [text, ...rest.map(() => '')]
    : undefined;
}

/** Splits a cell with several facts on a line: `Nam 12/03/1960⏎Mường, không`; undefined unless all parts fit. */
function severalOnLine(text: string, facts: readonly Fact[]): string[] | undefined {
  const parts = text.split(LINES_AND_COMMAS).map((part) => part.trim());
  if (parts.length !== facts.length || isMisplaced(parts, facts)) return undefined;
  return parts.every((part, at) => mayBe(facts[at]!, part, true)) ? parts : undefined;
}

/** Splits an address with commas from the phone behind it; undefined for other facts and texts. */
function placeAndPhone(text: string, facts: readonly Fact[]): string[] | undefined {
  const [place, phone, another] = facts;
  const isPair = PLACES.has(place?.field ?? '') && phone?.type === 'phone' && another === undefined;
  if (!isPair || LINES.test(text)) return undefined;
  const [, before, number] = PHONE_AT_END.exec(text.trim()) ?? [];
  const parts = number === undefined ? [text.trim(), ''] : [before!, number];
  return LONG_NUMBER.test(parts[0]!) ? undefined : parts;
}

/** Returns the type that the form of a part proves. */
function typeByForm(text: string): ProfileField['type'] | undefined {
  const gender = parseGender(text);
  if (gender === 1 || gender === 2) return 'gender';
  if (/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(text)) return 'date';
  const digits = text.replace(/[ .-]/g, '');
  if (/^0[35789]\d{8}$/.test(digits)) return 'phone';
  return /^\d{12}$/.test(digits) ? 'idNumber' : undefined;
}

/** Whether the form of a part proves that it is another of the facts. */
function isMisplaced(parts: readonly string[], facts: readonly Fact[]): boolean {
  const types = new Set(facts.map(({ type }) => type));
  return parts.some((part, at) => {
    const look = typeByForm(part);
    return look !== undefined && look !== facts[at]!.type && types.has(look);
  });
}

/** Sorts the lines in the order of the facts by their form; undefined if that is ambiguous. */
function inOrder(parts: readonly string[], facts: readonly Fact[]): string[] | undefined {
  const rest = [...parts];
  const placed = facts.map(({ type }) => {
    const [found, another] = rest.filter((part) => typeByForm(part) === type);
    if (found === undefined || another !== undefined) return undefined;
    rest.splice(rest.indexOf(found), 1);
    return found;
  });
  const isSure = facts.every(({ type }, at) => type === 'text' || placed[at] !== undefined);
  return isSure ? placed.map((part) => part ?? rest.shift()!) : undefined;
}

/** Whether the form of a text proves it the first fact; a lone date may be either of two dates. */
function isProvenFirst({ type }: Fact, other: Fact, text: string): boolean {
  if (!KNOWN_BY_FORM.has(type) || type === other.type) return false;
  if (type === 'date' || other.type === 'date' || !KNOWN_BY_FORM.has(other.type)) return true;
  // Nine digits are an old ID number, or a phone that lost its zero.
  const digits = text.replace(/\D/g, '');
  return type === 'phone' ? /^0\d{9}$/.test(digits) : digits.length === 12;
}

/**
 * Whether a part may be a fact by its form; a comma may also be part of an address.
 * @param needsLetters whether a text without a letter is none
 */
function mayBe({ type }: Fact, text: string, needsLetters = false): boolean {
  if (text === '') return true;
  if (type === 'phone' || type === 'idNumber') return /\d{4}/.test(text.replace(/[ .-]/g, ''));
  if (type === 'date') return /\d{4}|\d[./-]\d/.test(text);
  if (type === 'gender') return parseGender(text.replace(BIRTH_BEHIND, '')) !== 'gender-unreadable';
  return !/\d{6}/.test(text) && (!needsLetters || /\p{L}/u.test(text));
}
