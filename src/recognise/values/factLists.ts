/** Splits cells with several facts below a heading that lists them. */
import { finding, type LayoutColumn, type ProfileField } from '../../model/index.js';
import { clean, parseGender } from '../../text/index.js';
import { mostly } from '../cells/samples.js';
import { isForeign } from '../headings/heading.js';
import type { Wordings } from '../headings/wordings.js';
import type { DerivedColumn } from './derivedTable.js';
import type { Replacement, RosterView } from './rosterView.js';

/** Separators of facts, in the order in which they are tried; rows of one member are joined with ` | `. */
export const LINES = /\r\n|[\n\r\v\u2028]| \| /;
const SPACED_SLASH = /\s\/\s/;
/** Separates words only, as it is also part of dates and of grades: `12/12`. */
const SLASH = /\//;
const SEPARATORS = [LINES, /;/, /,/, /\s[-–—]\s/, SPACED_SLASH, SLASH];
/** Index of the first separator that addresses contain too. */
const WITHIN_TEXTS = 2;
const PLACES = new Set(['hometown', 'address']);
/** Types whose form shows that a lone text is the first fact. */
const KNOWN_BY_FORM = new Set<ProfileField['type']>(['date', 'idNumber', 'phone']);
/** Types that no line may be: names are split off before, and numbers are alone. */
const UNLISTED = new Set<ProfileField['type']>(['name', 'ordinal']);

/** Most words between commas that are one fact: `Ngày, tháng, năm sinh`, brackets included. */
const MOST_JOINED = 12;

interface Fact {
  header: string;
  /** Absent for an unknown line, which is carried along under its own heading. */
  field?: string;
  type: ProfileField['type'];
}

/**
 * Splits `Nam, nữ, dân tộc, tôn giáo` into columns of gender, ethnicity and religion. A cell with another
 * number of lines is carried along unchanged and reported.
 */
export function readFactLists(view: RosterView): Replacement {
  const result: Replacement = { replaced: new Set(), derived: [], findings: [] };
  const taken = new Set(view.columns.map((column) => column.field));
  for (const column of view.columns) {
    const path = view.paths[column.index] ?? [];
    const known =
      dateAndPlace(path, view.wordings) ?? factsOf(path, view.wordings, column.field !== undefined);
    const facts =
      known ??
      (column.field === undefined ? linesOfHeading(path, view.wordings, LINES) : undefined) ??
      linesOfHeading(path, view.wordings, SPACED_SLASH);
    if (facts === undefined) continue;
    const isOneFact =
      known === undefined ? !hasSlashes(view, column, facts.length) : !hasTwoDates(view, column);
    if (column.field !== undefined && isOneFact) continue;
    const { cells, rest } = splitCells(view, column, facts);
    if (cells.every((each) => each.size === 0)) continue;
    if (known === undefined && rest.size > 0) continue;
    result.replaced.add(column);
    taken.delete(column.field);
    result.derived.push(...birthOfGenders(view, column, facts, cells, taken));
    for (const [at, { header, field }] of facts.entries()) {
      const free = field !== undefined && !taken.has(field);
      taken.add(field);
      result.derived.push({
        column: { header, ...(free ? { field } : {}), source: column.index },
        cells: cells[at]!,
      });
    }
    if (rest.size === 0) continue;
    result.derived.push(restColumn(column, rest));
    const args = { heading: column.header, count: rest.size, facts: facts.length };
    const place = { ...view.place, column: column.header };
    result.findings.push(finding('warning', 'cell-not-split', args, place));
  }
  return result;
}

const DATE = String.raw`\d{1,2}[./-](?:\d{1,2}[./-])?\d{2,4}`;
/** Two dates, with one blank for each run of blanks. */
const TWO_DATES = new RegExp(`^[-–*+ ]*${DATE}(?: ?[;,] ?| )[-–*+ ]*${DATE}$`);

/** Whether most cells have two dates: `Ngày vào Đảng / chính thức` is one heading for one date, too. */
function hasTwoDates({ table, members }: RosterView, column: LayoutColumn): boolean {
  const texts = members
    .map((row) => clean(table.rows[row]![column.index] ?? ''))
    .filter((text) => text !== '');
  return mostly(texts, (text) => TWO_DATES.test(text));
}

/** Whether most cells have as many parts between slashes as the heading. */
function hasSlashes({ table, members }: RosterView, column: LayoutColumn, count: number): boolean {
  const texts = members
    .map((row) => table.rows[row]![column.index] ?? '')
    .filter((text) => text.trim() !== '');
  return mostly(texts, (text) => text.split(SPACED_SLASH).length === count);
}

function restColumn(column: LayoutColumn, cells: ReadonlyMap<number, string>): DerivedColumn {
  return { column: { header: column.header, source: column.index }, cells };
}

/** Splits dates of birth from genders (`Nam 03/02/1970`) in a list without a column of dates. */
function birthOfGenders(
  view: RosterView,
  column: LayoutColumn,
  facts: readonly Fact[],
  cells: readonly Map<number, string>[],
  taken: Set<string | undefined>,
): DerivedColumn[] {
  const at = facts.findIndex(({ type }) => type === 'gender');
  const birth = view.wordings.meaning([BIRTH_HEADING])?.field;
  const genders = cells[at];
  if (genders === undefined || birth?.type !== 'date' || taken.has(birth.id)) return [];
  const births = new Map<number, string>();
  for (const [row, text] of genders) {
    const [, gender, date] = GENDER_AND_DATE.exec(text) ?? [];
    if (gender === undefined || date === undefined) continue;
    genders.set(row, gender);
    births.set(row, date);
  }
  if (births.size === 0) return [];
  taken.add(birth.id);
  return [
    { column: { header: BIRTH_HEADING, field: birth.id, source: column.index }, cells: births },
  ];
}

const BIRTH_HEADING = 'Ngày sinh';
const GENDER_AND_DATE = /^(nam|nữ|nu)[\s:,;–-]+(?:sinh (?:ngày|năm)?\s*)?(\d[\d./-]*\d)$/iu;

/** Returns a date and the place of its event: `Ngày, nơi vào Đoàn`. */
function dateAndPlace(path: readonly string[], wordings: Wordings): Fact[] | undefined {
  const meaning = wordings.meaning(path);
  if (!meaning?.hasPlace) return undefined;
  const heading = clean(path.at(-1)!);
  const place = heading.slice(heading.search(/nơi|noi/i));
  const { id, type } = meaning.field;
  return [
    { header: heading, field: id, type },
    { header: place, type: 'text' },
  ];
}

/** Returns the parts of a heading between separators, of which some are known fields. */
function linesOfHeading(
  path: readonly string[],
  wordings: Wordings,
  separator: RegExp,
): Fact[] | undefined {
  const heading = path.at(-1);
  if (heading === undefined || path.some(isForeign)) return undefined;
  const lines = heading
    .split(separator)
    .map(withoutBullet)
    .filter((line) => line !== '');
  if (lines.length < 2) return undefined;
  const used = new Set<string>();
  const facts = lines.map((header): Fact => {
    const meaning = wordings.meaning([header]);
    const isKnown =
      meaning !== undefined && meaning.part === undefined && !UNLISTED.has(meaning.field.type);
    if (!isKnown || used.has(meaning.field.id)) return { header, type: 'text' };
    used.add(meaning.field.id);
    return { header, field: meaning.field.id, type: meaning.field.type };
  });
  return used.size > 0 ? facts : undefined;
}

function withoutBullet(line: string): string {
  return clean(line).replace(/^[-–*•+]\s*/, '');
}

/**
 * Returns the facts that a heading lists: at least two different known fields.
 * @param mayBeOne whether the heading as a whole names one field, too
 */
function factsOf(
  path: readonly string[],
  wordings: Wordings,
  mayBeOne: boolean,
): Fact[] | undefined {
  const heading = path.at(-1);
  if (heading === undefined || path.some(isForeign)) return undefined;
  const words = heading.split(/[,;/\n\r]+| và | [-–—] /i).map(withoutBullet);
  const mostJoined = mayBeOne ? words.length - 1 : MOST_JOINED;
  const facts: Fact[] = [];
  const used = new Set<string>();
  for (let first = 0; first < words.length; ) {
    let end = Math.min(words.length, first + mostJoined);
    let fact: Fact | undefined;
    for (; end > first && fact === undefined; end--) {
      const header = words.slice(first, end).join(', ');
      const meaning = wordings.meaning([header]);
      if (meaning === undefined || meaning.part !== undefined) continue;
      if (!UNLISTED.has(meaning.field.type)) {
        fact = { header, field: meaning.field.id, type: meaning.field.type };
      }
    }
    if (fact?.field === undefined || used.has(fact.field)) return undefined;
    used.add(fact.field);
    facts.push(fact);
    first = end + 1;
  }
  return facts.length > 1 ? facts : undefined;
}

function splitCells(
  { table, members }: RosterView,
  column: LayoutColumn,
  facts: readonly Fact[],
): { cells: Map<number, string>[]; rest: Map<number, string> } {
  const cells = facts.map(() => new Map<number, string>());
  const rest = new Map<number, string>();
  for (const row of members) {
    const text = table.rows[row]![column.index] ?? '';
    if (text.trim() === '') continue;
    const lines = partsOf(text, facts);
    if (lines === undefined) rest.set(row, text);
    else for (const [at, line] of lines.entries()) if (line !== '') cells[at]!.set(row, line);
  }
  return { cells, rest };
}

/** A phone at the end of a text, perhaps with a label: `Khu 1, xã Mẫu - ĐT: 0912 345 678`. */
const PHONE_AT_END =
  /^(.*?)[\s,;(–—-]*(?:(?:s?đt|điện thoại)[\s.:]*)?((?:\+84|0)(?:[ .-]?\d){9,10})[).]*$/isu;
const LONG_NUMBER = /\d{6}/;

/** Splits an address with commas from the phone behind it; undefined for other facts and texts. */
function placeAndPhone(text: string, facts: readonly Fact[]): string[] | undefined {
  const [place, phone, another] = facts;
  const isPair = PLACES.has(place?.field ?? '') && phone?.type === 'phone' && another === undefined;
  if (!isPair || LINES.test(text)) return undefined;
  const [, before, number] = PHONE_AT_END.exec(text.trim()) ?? [];
  const parts = number === undefined ? [text.trim(), ''] : [before!, number];
  return LONG_NUMBER.test(parts[0]!) ? undefined : parts;
}

/** Splits a cell into one part for each fact, by the first separator that fits. */
function partsOf(text: string, facts: readonly Fact[]): string[] | undefined {
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
      return undefined;
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
  if (type === 'gender') return parseGender(text) !== 'gender-unreadable';
  return !/\d{6}/.test(text) && (!needsLetters || /\p{L}/u.test(text));
}
