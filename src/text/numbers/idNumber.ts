/** Parses numbers of identity cards: CCCD (12 digits, also the personal identification number) and CMND. */
import type { IdValue } from '../../model/index.js';
import { isPlaceholder } from '../cells/placeholder.js';
import { clean } from '../letters/fold.js';
import type { GenderCode } from '../names/gender.js';
import { isFiller } from './filler.js';
import { isScientific } from './scientific.js';

/** Codes of the provinces and cities before July 2025, in which births were registered. */
export const PROVINCE_CODES: ReadonlySet<string> = new Set(
  `001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036
   037 038 040 042 044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075
   077 079 080 082 083 084 086 087 089 091 092 093 094 095 096`.split(/\s+/),
);

/** Last year of birth that a card can have. */
const LAST_BIRTH_YEAR = 2029;

export interface CccdParts {
  /** Three digits; perhaps a code outside `PROVINCE_CODES`. */
  province: string;
  gender: 1 | 2;
  /** Four digits. */
  year: number;
}

/**
 * Splits the twelve digits of a CCCD: province, then century and sex (19xx 0 male 1 female,
 * 20xx 2 and 3), then the year of birth. Undefined for digits that cannot be a CCCD.
 * Source: Decree 137/2015/NĐ-CP, Circular 59/2021/TT-BCA.
 */
export function readCccd(digits: string): CccdParts | undefined {
  const parts = readTwelve(digits);
  return parts === undefined || parts.year > LAST_BIRTH_YEAR ? undefined : parts;
}

/**
 * Splits any 10 to 12 digits as a CCCD, with the zeros that a spreadsheet may have dropped and also with a
 * birth in the future, to check a row against them.
 */
export function readAsCccd(digits: string): CccdParts | undefined {
  return readTwelve(mayHaveLostZeros(digits) ? digits.padStart(12, '0') : digits);
}

function readTwelve(digits: string): CccdParts | undefined {
  if (!/^\d{12}$/.test(digits)) return undefined;
  const centuryAndSex = digits.charCodeAt(3) - 0x30;
  const year = 1900 + 100 * (centuryAndSex >> 1) + Number(digits.slice(4, 6));
  return { province: digits.slice(0, 3), gender: centuryAndSex % 2 === 0 ? 1 : 2, year };
}

/** `20052015` is a day. */
const DIGITS_OF_DAY = /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d$/;

function numberOf(compact: string): IdValue | undefined {
  if (isFiller(compact)) return undefined;
  if (/^\d{9}$/.test(compact)) return { text: compact, kind: 'cmnd', repaired: false };
  // Cards of ten provinces begin with 0, which a spreadsheet drops.
  if (/^[1-9]\d{7}$/.test(compact) && !DIGITS_OF_DAY.test(compact))
    return { text: `0${compact}`, kind: 'cmnd', repaired: true };
  const parts = readCccd(compact);
  if (parts && PROVINCE_CODES.has(parts.province)) {
    return { text: compact, kind: 'cccd', repaired: false };
  }
  const typed = compact.length === 12 ? asDigits(compact) : compact;
  if (typed !== compact) {
    const id = numberOf(typed);
    if (id?.kind === 'cccd') return { ...id, repaired: true };
  }
  // A passport, a number with a missing digit, a code of a country: kept, but decides nothing.
  return /^(?=.*\d{5})[0-9A-Z]{6,15}$/.test(compact)
    ? { text: compact, kind: 'other', repaired: false }
    : undefined;
}

/** `O` typed for 0, `l` or `I` for 1. */
function asDigits(text: string): string {
  return text.replace(/O/g, '0').replace(/[IL]/g, '1');
}

/** Label of a number in its cell: `CCCD`, `Số căn cước`, `CMTND số`; `ID` before nine or twelve digits. */
const CALLED =
  /^(?:(?:số )?id(?:\s*(?:no\.?|số))?\s*[:.]?\s*(?=\d(?:[ .]?\d){8}(?:(?:[ .]?\d){3})?(?![ .]?\d))|số\s*:?\s*(?=\d)|(?:số\s*)?(?:thẻ\s*)?(?:cccd|căn cước(?: công dân)?|cc|cmnd|cmtnd|cmt|chứng minh(?: thư| nhân dân)?|đdcn|(?:mã )?định danh(?: cá nhân)?)(?:\s*số)?)/iu;

/** Words for the number of a relative: `131234567 của mẹ`, `CMND của bố: 131234567`. */
const OF_RELATIVE =
  /(?<!\p{L})c(?:ủ|u)a +(?:bố|bo|mẹ|me|cha|ba|má|ma|ông|ong|bà|vợ|vo|chồng|chong|anh|chị|chi|em|con|cháu|chau)(?!\p{L})/iu;

/** Number with its issue: `025098001234 cấp ngày 1/1/2021 tại …`, `131234567 CA Phú Thọ`. */
const ISSUED =
  /^\s*(\d(?:[ .]?\d){11}|\d(?:[ .]?\d){8})\s*[-–,:]?\s*(?:cấp|ngày|nơi|tại|do|cục|công an|c\.?a\.?|catp)(?!\p{L})/iu;

/** Day of issue behind a number, with or without a blank: `013245678 16/8/2008`, `01324567816/8/2008`. */
const DAY = /(?<!\d)\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*(?:19|20)?\d{2}(?!\d)/g;
const GLUED_DAY = /^\s*(\d{12}|\d{9})(?=\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d{2}(?!\d))/;

/** Digits as a spreadsheet groups them: `25,098,001,234`. */
const GROUPED = /^\s*\d{1,3}(?:,\d{3}){2,3}\s*$/;

function withoutDays(text: string): string {
  return text.replace(GLUED_DAY, '$1 ').replace(DAY, ';');
}

function compactOf(part: string): string {
  return part
    .replace(CALLED, '')
    .replace(/^(\s*['"’]?\d{9,12})\.0$/, '$1')
    .toUpperCase()
    .replace(/[\s\u00ad.'"’‘`:_–—[\]-]+/g, '');
}

const RANK = { cccd: 0, cmnd: 1, other: 2 };

/**
 * Parses the ID number of a cell, of several the CCCD before the CMND; undefined for a missing one.
 * Gives `id-scientific` if a spreadsheet rounded it (`2,52E+10`), so that its digits are lost.
 */
export function parseId(text: string): IdValue | 'id-scientific' | 'id-unreadable' | undefined {
  // A short cut: nearly all numbers are written like this.
  if (/^\d{12}$/.test(text)) return numberOf(text) ?? 'id-unreadable';
  if (isPlaceholder(text)) return undefined;
  if (isScientific(text)) return 'id-scientific';
  if (OF_RELATIVE.test(text)) return 'id-unreadable';
  let best: IdValue | undefined;
  const undated = withoutDays(GROUPED.test(text) ? text.replaceAll(',', '') : text);
  for (const part of undated.split(/[/;,()\n\r|]+|\s+[-–]\s+/)) {
    const id = numberOf(compactOf(clean(part)));
    if (id && (best === undefined || RANK[id.kind] < RANK[best.kind])) best = id;
  }
  if (best !== undefined) return best;
  const [, issued] =
    ISSUED.exec(
      undated
        .trim()
        .replace(CALLED, '')
        .replace(/^[\s:]+/, ''),
    ) ?? [];
  return (issued === undefined ? undefined : numberOf(compactOf(issued))) ?? 'id-unreadable';
}

/**
 * Whether a cell contains more than the ID number parsed from it: another number, its date of issue or words.
 * Its label, signs, dropped zeros and letters typed for figures do not count.
 */
export function containsMoreThanId(text: string, id: string): boolean {
  if (text === id) return false;
  const compact = asDigits(compactOf(clean(text)));
  return compact.replace(/^0+/, '') !== asDigits(id).replace(/^0+/, '');
}

/** Whether a number could be a CCCD whose leading zeros a spreadsheet dropped. */
export function mayHaveLostZeros(digits: string): boolean {
  return /^[1-9]\d{9,10}$/.test(digits);
}

/**
 * Restores the leading zeros of a CCCD that a spreadsheet dropped: 11 digits lost one, 10 digits two.
 * The province must exist, and sex and year must agree with the person's own where they are known. Without
 * the year one number in six fits by chance.
 * @param birthYear four digits, 0 for unknown
 */
export function restoreZeros(
  digits: string,
  person: { gender: GenderCode; birthYear: number },
): IdValue | undefined {
  if (!mayHaveLostZeros(digits)) return undefined;
  const text = digits.padStart(12, '0');
  const parts = readCccd(text);
  if (!parts || !PROVINCE_CODES.has(parts.province)) return undefined;
  if (person.birthYear !== 0 && parts.year !== person.birthYear) return undefined;
  if (person.gender !== 0 && parts.gender !== person.gender) return undefined;
  return { text, kind: 'cccd', repaired: true };
}

/** Restores the zeros as `restoreZeros` does, but only if the year of birth is known. */
export function repairId(
  digits: string,
  person: { gender: GenderCode; birthYear: number },
): IdValue | undefined {
  return person.birthYear === 0 ? undefined : restoreZeros(digits, person);
}
