/** Finds headers with few known headings by the people below them. */
import { isNameField, type Table } from '../../model/index.js';
import { fold } from '../../text/index.js';
import { filledTexts, textIn } from '../cells/cellAt.js';
import { isDay } from '../cells/cellForms.js';
import { isPerson, looksLikeName, peopleColumns } from '../cells/peopleColumns.js';
import { headsMembers, namesAnother } from '../headings/nameHeadings.js';
import type { Wordings } from '../headings/wordings.js';
import { headerPaths } from './headerPaths.js';
import { type HeaderRows, SEARCHED_ROWS, type SearchedRows } from './headerRows.js';

/** Fewest known headings of a list without the name's heading above a better header. */
const KNOWN_ABOVE = 3;
/** Fewest names below a heading of names; the second for a full heading (`Họ và tên`). */
const PEOPLE_BELOW = 3;
const PEOPLE_BELOW_FULL = 1;
/** Most filled rows below a header that are read for people; a list of thousands is known by fewer. */
const MOST_BELOW = 1000;
/** Rows below a header within which its first people must be. */
const NEAR = 4;
const MOST_ROWS = 3;
const LONGEST_HEADING = 90;
/** Question of a form, or a heading with an instruction; such headings may be of any length. */
const QUESTION = /[?(]/;
/** Headings that look like names; beside the heading of names they are none. */
const NAMELIKE_HEADING =
  /^(?:quan he|ma (?:ho|so|lop|the|phong|vach|nhan vien|sinh vien|hoc sinh)|ly (?:do|lich)|luong (?:co ban|thang|chinh)|van hoa|danh hieu|ngan hang|luu y|thai do|ho so|phi thang|phan loai)$/;
/** Excel's number of a day. */
const SERIAL = /^4\d{4}$/;
/** Fewest days in a row of headings; a row of a person has one or two. */
const FEWEST_DAYS = 3;
/** Period above payments or marks: `Năm 2024`, `Quý I/2025`. */
const PERIOD = /^(?:nam(?: hoc)?|quy|thang|dot|hoc ky|hk) [ivx\d ./-]+$/;
/** One in this many headings may look like a name. */
const NAMELIKE_HEADINGS = 5;

/**
 * Returns the first row with the name's heading and people below (`Mã SV | Họ và tên`); else the
 * headings above the only column of people's names.
 */
export function loneHeader(
  table: Table,
  wordings: Wordings,
  { top, last }: SearchedRows,
): HeaderRows | undefined {
  for (let row = top; row <= last; row++) {
    if (isNameHeader(table, wordings, row)) return { top: row, bottom: row };
  }
  return headerByPeople(table, wordings, { top, last });
}

/**
 * Returns the first row with the name's heading, another one, and several people between it and a header that has more
 * headings: the first of two rosters. Names alone are only reported. Without the name's heading, others must be known.
 * @param end first row of that header
 */
export function loneHeaderAbove(
  table: Table,
  wordings: Wordings,
  top: number,
  end: number,
): HeaderRows | undefined {
  const above = { ...table, rows: table.rows.slice(0, end) };
  for (let row = top; row < end - PEOPLE_BELOW; row++) {
    if (above.rows[row]!.filter(Boolean).length < 2) continue;
    if (isNameHeader(above, wordings, row, PEOPLE_BELOW)) return { top: row, bottom: row };
  }
  return headerByPeople(above, wordings, { top, last: end - 1 }, KNOWN_ABOVE);
}

/**
 * Whether a row has the heading of names, with people or several texts like names below it.
 * @param fewest texts like names below the heading of whole names
 */
function isNameHeader(
  table: Table,
  wordings: Wordings,
  row: number,
  fewest = PEOPLE_BELOW_FULL,
): boolean {
  const cells = withoutDays(table.rows[row]!);
  const isSure = cells.every(
    (text) => text === '' || isHeading(text) || NAMELIKE_HEADING.test(fold(text)),
  );
  if (!isSure && !areMostlyHeadings(cells, table.rows[row + 1] ?? [])) return false;
  const named = cells.flatMap((text, column) => {
    const meaning = text === '' ? undefined : wordings.meaning([text]);
    return isNameField(meaning?.field) ? [{ column, part: meaning!.part, text }] : [];
  });
  if (named.length === 0) return false;
  const columns = named.map(({ column }) => column);
  // The given name may be below the blank cell on the right.
  const wide = columns.flatMap((column) => (cells[column + 1] ? [column] : [column, column + 1]));
  const nameOf = (line: readonly string[]) => {
    const name = textIn(line, columns);
    const wideName = textIn(line, wide);
    return !isPerson(name) && isPerson(wideName) ? wideName : name;
  };
  const filled = firstRows(table, row + 1, (line) => /\p{L}/u.test(nameOf(line)));
  const isFull = named.some(({ part }) => part === undefined) || named.length > 1;
  const people = filled.filter((line) => isPerson(nameOf(line)));
  if (people.length >= PEOPLE_BELOW) return people.length * 2 >= filled.length;
  const likely = filled
    .slice(0, NEAR)
    .map(nameOf)
    .filter((name) => looksLikeName(name) && wordings.meaning([name]) === undefined);
  return isSure && isFull && likely.length >= fewest && cells.filter(Boolean).length > 1;
}

/** Blanks the days that head the columns of a register: `Họ và tên | 05/09/2023 | 12/09/2023`. */
function withoutDays(cells: readonly string[]): readonly string[] {
  const isHeading = (text: string) => !isDay(text) && !SERIAL.test(text);
  const days = cells.length - cells.filter(isHeading).length;
  return days < FEWEST_DAYS ? cells : cells.map((text) => (isHeading(text) ? text : ''));
}

/** Returns the first rows from `start` on that pass a test, at most `MOST_BELOW`. */
function firstRows(
  { rows }: Table,
  start: number,
  isWanted: (cells: readonly string[]) => boolean,
): string[][] {
  const found: string[][] = [];
  for (let row = start; row < rows.length && found.length < MOST_BELOW; row++) {
    if (isWanted(rows[row]!)) found.push(rows[row]!);
  }
  return found;
}

/**
 * Whether nearly all cells of a row look like headings. A few may have the form of a name (`Mã Hộ`,
 * `Quan Hệ`); headings above a number do not count as names.
 */
function areMostlyHeadings(cells: readonly string[], below: readonly string[]): boolean {
  const filled = filledTexts(cells);
  const people = cells.filter((text, at) => isPerson(text) && !/\d/.test(below[at] ?? '')).length;
  return people * NAMELIKE_HEADINGS <= filled.length && filled.every(hasFormOfHeading);
}

/** Whether all cells of a row look like headings; those above a number may have the form of a name (`Mã Túi Máu`). */
function areHeadings(cells: readonly string[], below: readonly string[]): boolean {
  const isCell = (text: string, at: number) =>
    isHeading(text) || (hasFormOfHeading(text) && /\d/.test(below[at] ?? ''));
  return cells.every((text, at) => text === '' || isCell(text, at));
}

function isHeading(text: string): boolean {
  return hasFormOfHeading(text) && !isPerson(text);
}

function hasFormOfHeading(text: string): boolean {
  const mayBeLong = text.length <= LONGEST_HEADING || QUESTION.test(text);
  return mayBeLong && (!/\d{4}/.test(text) || PERIOD.test(fold(text)));
}

/**
 * Returns the rows of headings above the first person of the only column of people. Columns of people who look
 * after others (`GVHD`) do not count beside it.
 * @param fewest headings that must be known, or be words for members (`Đảng viên`)
 */
function headerByPeople(
  table: Table,
  wordings: Wordings,
  { top, last }: SearchedRows,
  fewest = 1,
): HeaderRows | undefined {
  const columns = peopleColumns(table, belowTitles(table, top));
  if (columns.length === 0) return undefined;
  const hasPerson = (cells: readonly string[]) => columns.some((at) => isPerson(cells[at] ?? ''));
  const first = table.rows.findIndex((cells, row) => row >= top && hasPerson(cells));
  if (first < 0 || first > last + 1) return undefined;
  let best: { header: HeaderRows; known: number } | undefined;
  for (let bottom = first - 1; bottom >= Math.max(top, first - NEAR); bottom--) {
    const cells = table.rows[bottom]!;
    if (cells.length === 0 || !areHeadings(cells, table.rows[first]!)) continue;
    if (isSectionBelow(table, columns, bottom)) continue;
    for (let height = 1; height <= MOST_ROWS && bottom - height + 1 >= top; height++) {
      const header = { top: bottom - height + 1, bottom };
      if (columns.length > 1 && !isOnlyOne(table, columns, bottom)) continue;
      const known =
        knownHeadings(table, wordings, header) +
        columns.filter((column) => headsMembers(cells[column] ?? '')).length;
      if (known >= fewest && known > (best?.known ?? 0)) best = { header, known };
    }
  }
  return best?.header;
}

/** Whether a row has one text, above names and below a fuller row: `Khối nông thôn`. */
function isSectionBelow({ rows }: Table, columns: readonly number[], row: number): boolean {
  const isAlone = filledTexts(rows[row]!).length === 1;
  if (!isAlone || textIn(rows[row]!, columns) === '') return false;
  return filledTexts(rows[row - 1] ?? []).length > 1;
}

/** Returns the first row with more than half as many texts as the fullest one; titles above it have fewer. */
function belowTitles({ rows }: Table, top: number): number {
  const counts = rows.slice(top, top + SEARCHED_ROWS).map((cells) => filledTexts(cells).length);
  const most = Math.max(0, ...counts);
  return (
    top +
    Math.max(
      0,
      counts.findIndex((count) => count * 2 > most),
    )
  );
}

/** Whether one of the columns of people is of members, or all but one are of people who look after others. */
function isOnlyOne(table: Table, columns: readonly number[], row: number): boolean {
  const headings = columns.map((column) => table.rows[row]![column] ?? '');
  if (headings.filter(headsMembers).length === 1) return true;
  return headings.every(Boolean) && headings.filter((text) => !namesAnother(text)).length === 1;
}

/** Counts the headings of known fields. */
function knownHeadings(table: Table, wordings: Wordings, { top, bottom }: HeaderRows): number {
  const paths = headerPaths(table, top, bottom);
  return paths.filter((path) => path.length > 0 && wordings.meaning(path) !== undefined).length;
}
