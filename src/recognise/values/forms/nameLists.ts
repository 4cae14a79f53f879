/** Splits names from other facts in one cell, one line each, below a heading that lists them. */
import type { FieldType, LayoutColumn, Table } from '../../../model/index.js';
import { clean, isPersonName } from '../../../text/index.js';
import { widthOf } from '../../cells/cellAt.js';
import { isDate, isDay } from '../../cells/cellForms.js';
import { type NewCell, withCells } from '../../cells/withCells.js';
import { SEARCHED_ROWS } from '../../header/headerRows.js';
import { isFallback, type Meaning } from '../../headings/meaning.js';
import type { Wordings } from '../../headings/wordings.js';

const LINE_BREAK = /\r\n|[\n\r\v\u2028]/;
/** Bullets of military forms; a dash alone means a missing fact. */
const BULLET = /^[-–•+]\s+(?=\S)|^[-–•+](?=\p{L})/u;

/** Signs between facts on one line: `Hà Thị Bưởi, 1999`, `Hà Thị Bưởi (1999)`. */
const SIGN = / ?[,;(] ?| [-–] /;

/** Word or blank before a date of birth: `Hà Thị Bưởi, sn 1999`, `Hà Thị Bưởi 1999`. */
const BEFORE_BIRTH =
  /(?:\s*[-–—,;:(]?\s*(?<!\p{L})(?:sn|s\.n\.?|ns|sinh(?: (?:năm|ngày))?|năm sinh)\s*[:.]?\s*|(?<=\p{L})\s+)(?=(?:\d{1,2}[./-]){0,2}(?:19|20)\d\d(?!\d))/iu;
const YEAR = /(?:19|20)\d\d/;
const WORD_AND_YEAR = /\p{L}.*(?:19|20)\d\d/u;
/** Signs between facts; a year behind a word separates them too. */
const SEPARATOR = /[,;(\n\r\v\u2028–-]/;
/** A slash between words, unlike those of dates. */
const WORDS_WITH_SLASH = /\p{L}\s?\/\s?\p{L}/u;
/** Rows above and below a heading of names that may belong to its header. */
const NEAR_ROWS = 2;

const BIRTH_HEADING = 'Ngày sinh';
const LONGEST_HEADING = 90;
const MOST_LINES = 8;

export interface SplitNames {
  table: Table;
  /** Gives the split columns the column of the sheet as their source. */
  columns(columns: readonly LayoutColumn[]): LayoutColumn[];
}

/** Splits a cell into facts. */
type Split = (text: string) => string[];

/**
 * Splits each `Họ và tên⏎Ngày sinh`, or `Họ và tên, ngày sinh` above dates, into columns before the header is
 * searched, as headers and people are found by names. The name remains in its column; other facts go right
 * of all columns. A date of birth on an extra line becomes a column too. Missing lines are detected by form,
 * else the cell is unchanged.
 */
export function splitNames(table: Table, wordings: Wordings): SplitNames {
  /** Split columns by the first column of their facts. */
  const sources = new Map<number, number>();
  let split = table;
  for (;;) {
    const found = listOf(split, wordings, [...sources.values()]);
    if (found === undefined) break;
    const width = widthOf(split.rows);
    sources.set(width, found.column);
    split = withCells(split, splitCells(split, found, width));
  }
  const sourceOf = (index: number) => [...sources].findLast(([first]) => index >= first)?.[1];
  return {
    table: split,
    columns: (columns) =>
      columns.map((listed) => {
        const source = listed.by === 'derived' ? undefined : sourceOf(listed.index);
        return source === undefined ? listed : { ...listed, by: 'derived', source };
      }),
  };
}

/** Lists the cells of one split column. @param width of the table, where the facts go */
function splitCells(table: Table, found: ListHeading, width: number): NewCell[] {
  const { top, column, headings, types, split } = found;
  const lines = types.length;
  const hasBirth = types.includes('date');
  const cells: NewCell[] = [];
  const births: NewCell[] = [];
  for (let row = top; row < table.rows.length; row++) {
    const own = row === top ? [...headings] : split(table.rows[row]![column] ?? '');
    // A line more than the heading lists, as the party's register has.
    const isLonger = own.length === lines + 1 && isDate(own[lines]!);
    // Join a name on two lines: `Trần Thị⏎Bình⏎01/02/1991`.
    if (isLonger && hasBirth) own.splice(0, 2, `${own[0]} ${own[1]}`);
    const birth = isLonger && !hasBirth ? own.pop() : undefined;
    const facts = own.length === lines ? own : byForm(own, types);
    if (facts === undefined) continue;
    if (birth !== undefined) births.push({ row, column: width + lines - 1, text: birth });
    for (const [at, text] of facts.entries()) {
      if (text === '') continue;
      cells.push({ row, column: at === 0 ? column : width + at - 1, text });
    }
  }
  if (births.length === 0) return cells;
  return [...cells, ...births, { row: top, column: width + lines - 1, text: BIRTH_HEADING }];
}

/** A heading of several facts, zero-based. */
interface ListHeading {
  top: number;
  column: number;
  headings: readonly string[];
  types: FieldType[];
  split: Split;
}

/** Returns the first heading that lists a name and other known facts. @param done columns to leave out */
function listOf(
  table: Table,
  wordings: Wordings,
  done: readonly number[],
): ListHeading | undefined {
  const lastYears = lastYearsOf(table);
  for (const [top, cells] of table.rows.slice(0, SEARCHED_ROWS).entries()) {
    for (const [column, text] of cells.entries()) {
      const isAboveYears = top < (lastYears[column] ?? -1);
      if (done.includes(column) || (!isAboveYears && !mayBeParted(text))) continue;
      const hasLines = LINE_BREAK.test(text);
      const headings = hasLines ? headingsOf(linesOf(text), wordings) : listedOn(text, wordings);
      if (headings.length === 1 && isAboveYears) {
        const births = namesWithBirths(table, wordings, top, column);
        if (births !== undefined) return births;
      }
      // The first is looked up alone, since most such cells are addresses and remarks.
      if (headings.length < 2 || wordings.meaning([headings[0]!])?.field.type !== 'name') continue;
      const meanings = headings.map((line) => wordings.meaning([line]));
      const isKnown = meanings.every((meaning) => meaning !== undefined && !meaning.part);
      if (!isKnown || !isNameWithFacts(meanings as Meaning[])) continue;
      const types = meanings.map((meaning) => meaning!.field.type);
      const cells = table.rows.slice(top + 1).flatMap((below) => below[column] || []);
      const split = hasLines
        ? linesOf
        : ([linesOf, partsOf].find((each) => fits(each, cells, types)) ??
          placesOf(meanings as Meaning[], cells));
      if (split !== undefined) return { top, column, headings, types, split };
    }
  }
  return undefined;
}

/**
 * Returns the headings on one line, between signs or slashes. Commas may be within them:
 * `Họ, tên; ngày, tháng, năm sinh`.
 */
function listedOn(text: string, wordings: Wordings): string[] {
  const signed = partsOf(text);
  const parts = signed.length > 1 ? signed : slashedParts(text);
  const isName = (heading: string) => wordings.meaning([heading])?.field.type === 'name';
  const mayBeJoined = parts.length > 2 && isName(parts.slice(0, 2).join(' '));
  return (mayBeJoined ? joinedHeadings(parts, wordings) : undefined) ?? parts;
}

/** Returns the parts between slashes: `Họ và tên/Ngày sinh`. */
function slashedParts(text: string): string[] {
  return text.length > LONGEST_HEADING ? [] : text.split('/').map(clean).filter(Boolean);
}

/**
 * Joins lines of headings that are broken within: `Họ và⏎tên⏎Ngày⏎sinh` lists two. Returns the lines as they are
 * if they are known alone, or make no list of known headings.
 */
function headingsOf(lines: string[], wordings: Wordings): string[] {
  if (lines.length < 2 || lines.every((line) => wordings.meaning([line]))) return lines;
  return joinedHeadings(lines, wordings) ?? lines;
}

/** Joins neighbouring lines to known headings; undefined if a line remains. */
function joinedHeadings(lines: readonly string[], wordings: Wordings): string[] | undefined {
  const isKnown = (heading: string) => {
    const meaning = wordings.meaning([heading]);
    return meaning !== undefined && meaning.part === undefined && !meaning.isPiece;
  };
  const joined = (from: number): string[] | undefined => {
    if (from === lines.length) return [];
    for (let end = from + 1; end <= lines.length; end++) {
      const heading = lines.slice(from, end).join(' ');
      const rest = isKnown(heading) ? joined(end) : undefined;
      if (rest !== undefined) return [heading, ...rest];
    }
    return undefined;
  };
  return lines.length > MOST_LINES ? undefined : joined(0);
}

/** Whether a text has anything that separates facts; most cells have nothing. */
function mayBeParted(text: string): boolean {
  const hasSlash = text.includes('/') && WORDS_WITH_SLASH.test(text);
  return hasSlash || SEPARATOR.test(text) || hasWordAndYear(text);
}

function hasWordAndYear(text: string): boolean {
  return YEAR.test(text) && WORD_AND_YEAR.test(text);
}

/** Returns the last of the first rows, by column, whose cell has a word and a year. */
function lastYearsOf({ rows }: Table): number[] {
  const last: number[] = [];
  for (const [row, cells] of rows.slice(0, 2 * SEARCHED_ROWS).entries()) {
    for (const [column, text] of cells.entries()) {
      if (hasWordAndYear(text)) last[column] = row;
    }
  }
  return last;
}

/** Reads a heading of names alone whose cells mostly have a birth date too, if no heading near it is of births. */
function namesWithBirths(
  table: Table,
  wordings: Wordings,
  top: number,
  column: number,
): ListHeading | undefined {
  const heading = clean(table.rows[top]![column] ?? '');
  if (wordings.meaning([heading])?.field.type !== 'name') return undefined;
  const cells = table.rows.slice(top + 1).flatMap((below) => below[column] || []);
  const split = (text: string) => {
    const parts = partsOf(text);
    return isPersonName(parts[0] ?? '') && isDate(parts[1] ?? '') ? parts : [];
  };
  if (cells.filter((cell) => split(cell).length === 2).length * 2 <= cells.length) return undefined;
  const birth = wordings.meaning([BIRTH_HEADING])?.field;
  const near = table.rows.slice(Math.max(0, top - NEAR_ROWS), top + NEAR_ROWS + 1).flat();
  if (birth?.type !== 'date') return undefined;
  if (near.some((text) => wordings.meaning([text])?.field === birth)) return undefined;
  return { top, column, headings: [heading, BIRTH_HEADING], types: ['name', 'date'], split };
}

/** Returns the parts of a text between signs: `Họ và tên, chức vụ`, `Hà Thị Bưởi (1999)`. */
function partsOf(text: string): string[] {
  if (text.length > LONGEST_HEADING) return [];
  const cleaned = clean(text);
  const facts = YEAR.test(cleaned) ? cleaned.replace(BEFORE_BIRTH, ', ') : cleaned;
  return facts
    .split(SIGN)
    .map((part) => part.replace(/[)\s]+$/, ''))
    .filter((part) => part !== '');
}

/**
 * Whether most cells have all facts. Facts on one line need a date or number among them, since a name may
 * have a post or remark behind it.
 */
function fits(split: Split, cells: readonly string[], types: readonly FieldType[]): boolean {
  const hasForm = types.some((type) => type !== 'name' && FORMS[type] !== undefined);
  if (split === partsOf && !hasForm) return false;
  const whole = cells.filter((cell) => {
    const parts = split(cell);
    if (parts.length !== types.length) return false;
    const isOfForm = (part: string, at: number) =>
      (types[at] === 'date' ? isDate : FORMS[types[at]!])?.(part) ?? true;
    return split === linesOf || parts.every(isOfForm);
  });
  return whole.length * 2 > cells.length;
}

const PLACES = new Set(['address', 'hometown']);

/** Returns a split for `Họ và tên, địa chỉ` if most cells have a name and a place: `Hà Thị Bưởi, Khu 3, xã Mẫu`. */
function placesOf(meanings: readonly Meaning[], cells: readonly string[]): Split | undefined {
  if (meanings.length !== 2 || !PLACES.has(meanings[1]!.field.id)) return undefined;
  return cells.filter((cell) => nameAndPlace(cell).length > 0).length * 2 > cells.length
    ? nameAndPlace
    : undefined;
}

/** Splits at the first sign; returns nothing if no name is before it. */
function nameAndPlace(text: string): string[] {
  const cleaned = clean(text);
  const sign = SIGN.exec(cleaned);
  if (sign === null) return [];
  const place = cleaned.slice(sign.index + sign[0].length).replace(/[)\s]+$/, '');
  const name = cleaned.slice(0, sign.index);
  return isPersonName(name) && place !== '' ? [name, place] : [];
}

const FORMS: Partial<Record<FieldType, (text: string) => boolean>> = {
  name: (text) => /^[^\d]+$/.test(text),
  date: isDay,
  idNumber: (text) => /^\d{9}(?:\d{3})?$/.test(text),
};

/** Assigns too few lines to facts by their form; undefined if a line fits none. */
function byForm(own: readonly string[], types: readonly FieldType[]): string[] | undefined {
  if (own.length < 2 || own.length > types.length) return undefined;
  let at = 0;
  const facts = types.map((type) => (FORMS[type]?.(own[at] ?? '') ? own[at++]! : ''));
  return at === own.length && facts[0] !== '' ? facts : undefined;
}

/** Whether meanings are a name, perhaps with the name at birth, and then different facts. */
function isNameWithFacts(meanings: readonly Meaning[]): boolean {
  const names = meanings.filter(({ field }) => field.type === 'name');
  const rest = meanings.slice(names.length);
  if (names.length === 0 || names.length > 2 || meanings.length < 2) return false;
  if (names.length === 2 && !names.some(isFallback)) return false;
  if (rest.some(({ field }) => field.type === 'name')) return false;
  return new Set(rest.map(({ field }) => field)).size === rest.length;
}

function linesOf(text: string): string[] {
  return text
    .split(LINE_BREAK)
    .map((line) => clean(line).replace(BULLET, '').replace(/;$/, ''))
    .filter((line) => line !== '');
}
