/** Several facts in one cell, a line each, below a heading that lists them. */
import { finding, type LayoutColumn, type ProfileField } from '../../model/index.js';
import { parseGender } from '../../text/gender.js';
import { clean } from '../../text/unicode.js';
import { isForeign } from '../headings/heading.js';
import type { Wordings } from '../headings/wordings.js';
import type { DerivedColumn } from './derivedTable.js';
import type { Replacement, RosterView } from './rosterView.js';

/** What stands between facts: line breaks, else what the heading may have between them, too. */
const SEPARATORS = [/\r\n|[\n\r\v\u2028]/, /;/, /,/, /\s[-–—]\s/];
/** From this one on they stand within addresses, too. */
const WITHIN_TEXTS = 2;
const PLACES = new Set(['hometown', 'address']);
/** Fields whose cell alone tells that it is the first fact, and that the others are missing. */
const TOLD_BY_LOOK = new Set<ProfileField['type']>(['date', 'idNumber', 'phone']);
/** Fields that a line of a cell may be; a name decides which rows are people and stands alone. */
const UNLISTED = new Set<ProfileField['type']>(['name', 'ordinal']);

/** Words between commas that are one fact: `Ngày, tháng, năm sinh`, with what stands in brackets. */
const MOST_JOINED = 12;

interface Fact {
  header: string;
  /** Absent for a line that no wording knows, which is carried along under its own heading. */
  field?: string;
  type: ProfileField['type'];
}

/**
 * `Nam, nữ, dân tộc, tôn giáo` becomes a column for each of gender, ethnicity and religion. A cell
 * with another number of lines says not which is which: it is carried along as it is, and told.
 */
export function readFactLists(view: RosterView): Replacement {
  const result: Replacement = { replaced: new Set(), derived: [], findings: [] };
  const taken = new Set(view.columns.map((column) => column.field));
  for (const column of view.columns) {
    if (column.field !== undefined) continue;
    const path = view.paths[column.index] ?? [];
    const known = factsOf(path, view.wordings);
    const facts = known ?? linesOfHeading(path, view.wordings);
    if (facts === undefined) continue;
    const { cells, rest } = splitCells(view, column, facts);
    if (cells.every((each) => each.size === 0)) continue;
    if (known === undefined && rest.size > 0) continue;
    result.replaced.add(column);
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

function restColumn(column: LayoutColumn, cells: ReadonlyMap<number, string>): DerivedColumn {
  return { column: { header: column.header, source: column.index }, cells };
}

/** `Nam 03/02/1970` below `Nam, nữ`: the date of birth of a list that has no other column of it. */
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

/** A heading of several lines of which some are known; only cells with as many lines are its facts. */
function linesOfHeading(path: readonly string[], wordings: Wordings): Fact[] | undefined {
  const heading = path.at(-1);
  if (heading === undefined || path.some(isForeign)) return undefined;
  const lines = heading
    .split(SEPARATORS[0]!)
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

/** The facts that a heading lists, at least two different ones, each known by its own wording. */
function factsOf(path: readonly string[], wordings: Wordings): Fact[] | undefined {
  const heading = path.at(-1);
  if (heading === undefined || path.some(isForeign)) return undefined;
  const words = heading.split(/[,;/\n\r]+| và /i).map(withoutBullet);
  const facts: Fact[] = [];
  const used = new Set<string>();
  for (let first = 0; first < words.length; ) {
    let end = Math.min(words.length, first + MOST_JOINED);
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

/** One part for each fact, by the first separator that gives so many. */
function partsOf(text: string, facts: readonly Fact[]): string[] | undefined {
  const places = facts.filter(({ field }) => field !== undefined && PLACES.has(field)).length;
  for (const [at, separator] of SEPARATORS.entries()) {
    // Which of two addresses has the comma can't be seen.
    if (places > 1 && at >= WITHIN_TEXTS) break;
    const parts = text.split(separator).map((part) => part.trim().replace(/^[-–*•+]\s+/, ''));
    if (parts.length === 1) continue;
    // A blank line is a fact that is missing, unless that makes too many.
    const filled = parts.filter((part) => part !== '');
    const whole = parts.length === facts.length ? parts : filled;
    if (whole.length !== facts.length) return undefined;
    if (!isMisplaced(whole, facts)) {
      return at === 0 || whole.every((part, i) => mayBe(facts[i]!, part)) ? whole : undefined;
    }
    return at === 0 ? inOrder(whole, facts) : undefined;
  }
  const [first, ...others] = facts as [Fact];
  return others.every((other) => isTold(first, other, text)) && mayBe(first, text)
    ? [text, ...others.map(() => '')]
    : undefined;
}

/** Returns the type that a part has beyond doubt, whatever its place. */
function lookOf(text: string): ProfileField['type'] | undefined {
  const gender = parseGender(text);
  if (gender === 1 || gender === 2) return 'gender';
  if (/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(text)) return 'date';
  const digits = text.replace(/[ .-]/g, '');
  if (/^0[35789]\d{8}$/.test(digits)) return 'phone';
  return /^\d{12}$/.test(digits) ? 'idNumber' : undefined;
}

/** Whether a part surely is another one of the facts than the one of its place. */
function isMisplaced(parts: readonly string[], facts: readonly Fact[]): boolean {
  const types = new Set(facts.map(({ type }) => type));
  return parts.some((part, at) => {
    const look = lookOf(part);
    return look !== undefined && look !== facts[at]!.type && types.has(look);
  });
}

/** The lines in the order of the facts, by what they surely are; undefined where that leaves a doubt. */
function inOrder(parts: readonly string[], facts: readonly Fact[]): string[] | undefined {
  const rest = [...parts];
  const placed = facts.map(({ type }) => {
    const [found, another] = rest.filter((part) => lookOf(part) === type);
    if (found === undefined || another !== undefined) return undefined;
    rest.splice(rest.indexOf(found), 1);
    return found;
  });
  const isSure = facts.every(({ type }, at) => type === 'text' || placed[at] !== undefined);
  return isSure ? placed.map((part) => part ?? rest.shift()!) : undefined;
}

/** Whether a text is surely the one fact and not the other: of two dates one alone may be either. */
function isTold({ type }: Fact, other: Fact, text: string): boolean {
  if (!TOLD_BY_LOOK.has(type) || type === other.type) return false;
  if (type === 'date' || other.type === 'date' || !TOLD_BY_LOOK.has(other.type)) return true;
  // Nine digits are an old ID number, or a phone that lost its zero.
  const digits = text.replace(/\D/g, '');
  return type === 'phone' ? /^0\d{9}$/.test(digits) : digits.length === 12;
}

/** Within a line, a comma may part an address: what stands there must look like its fact. */
function mayBe({ type }: Fact, text: string): boolean {
  if (text === '') return true;
  if (type === 'phone' || type === 'idNumber') return /\d{4}/.test(text.replace(/[ .-]/g, ''));
  if (type === 'date') return /\d{4}|\d[./-]\d/.test(text);
  if (type === 'gender') return parseGender(text) !== 'gender-unreadable';
  return !/\d{6}/.test(text);
}
