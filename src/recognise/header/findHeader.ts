/** Finds the header of a sheet. */
import { isNameField, type Table } from '../../model/index.js';
import { fold, isPersonName } from '../../text/index.js';
import { cellAt } from '../cells/cellAt.js';
import { isNameLike } from '../cells/rowWords.js';
import { isPlace } from '../cells/sectionText.js';
import { isForeign } from '../headings/heading.js';
import type { Wordings } from '../headings/wordings.js';
import { extendHeader } from './extendHeader.js';
import { headerPaths, nameColumns } from './headerPaths.js';
import {
  type HeaderRows,
  isDateOrNumber,
  MOST_ROWS,
  type PlannedColumns,
  type SearchedRows,
  searchedRows,
} from './headerRows.js';
import { loneHeader, loneHeaderAbove } from './loneHeader.js';
import { headingsAboveVariables } from './variableNames.js';

/** A header with more rows must be without figures. */
const USUAL_ROWS = 3;
const PEOPLE_OF_A_LIST = 3;
/** Score of a near wording; an exact one scores 1. */
const NEAR_VALUE = 0.5;
/** Heading of names of heads of households. */
const NAME_OF_HEAD = /^(?:ho (?:va )?)?ten chu ho\b/;
/** Fields whose headings may be section rows: `Đảng ủy`. */
const PLACES = new Set(['branch', 'commune']);
/** Label of a name in a form, folded. */
const NAME_LABEL = /^(?:ho (?:va )?)?ten[^:]*:$/;

/**
 * Returns the rows with the most recognised headings; if equal, fewer rows, then higher ones. A header
 * needs two fields with the name, or three with the birth date or ID; fewer with people below
 * (`loneHeader`). A weaker header further up with people below it is the first of several rosters, or of the pages
 * of one.
 */
export function findHeader(
  table: Table,
  wordings: Wordings,
  planned: PlannedColumns,
  { top, last }: SearchedRows = searchedRows(table),
): HeaderRows | undefined {
  const isPersonWithin = personTest(table, wordings);
  const search = (near: boolean) => {
    const score = (paths: string[][]) => scoreBlock(paths, wordings, planned, near);
    // With letters of the plan or near wordings, any row may be a header.
    const most = near || planned.size > 0 ? () => Infinity : headingCounter(table, wordings);
    let best = bestBlock(table, top, last, most, isPersonWithin, score);
    while (best !== undefined) {
      const earlier = bestBlock(table, top, best.header.top - 1, most, isPersonWithin, score);
      if (earlier === undefined || !isHeaderOfPeople(table, earlier, best.header.top, wordings)) {
        break;
      }
      best = earlier;
    }
    if (best === undefined) return undefined;
    return (
      pageAbove(table, best.header, top, wordings) ??
      loneHeaderAbove(table, wordings, top, best.header.top) ??
      best.header
    );
  };
  const header = search(false) ?? loneHeader(table, wordings, { top, last }) ?? search(true);
  return header && extendHeader(table, headingsAboveVariables(table, header, wordings), wordings);
}

interface Block {
  header: HeaderRows;
  score: number;
}

function bestBlock(
  table: Table,
  first: number,
  last: number,
  most: (top: number, bottom: number, wanted: number) => number,
  isPersonWithin: (top: number, bottom: number) => boolean,
  score: (paths: string[][]) => number,
): Block | undefined {
  let best: Block | undefined;
  for (let height = 1; height <= MOST_ROWS; height++) {
    for (let top = first; top + height - 1 <= last; top++) {
      if (table.rows[top]!.length === 0) continue;
      const bottom = top + height - 1;
      if (height > 1 && isLoneLabel(table.rows[top]!)) continue;
      if (isCard(table.rows[top]!) || isCard(table.rows[bottom]!)) continue;
      if (height > USUAL_ROWS && table.rows.slice(top, bottom + 1).some(hasFigures)) continue;
      // One heading is no header.
      const wanted = best?.score ?? 1;
      if (most(top, bottom, wanted) <= wanted || isPersonWithin(top, bottom)) continue;
      const reached = score(headerPaths(table, top, bottom));
      if (reached > (best?.score ?? 0)) best = { header: { top, bottom }, score: reached };
    }
  }
  return best;
}

/** Whether a row only has a label of a letterhead that nobody filled in: `Tên đơn vị:`. */
function isLoneLabel(cells: readonly string[]): boolean {
  const [text, another] = cells.filter((cell) => cell !== '');
  return another === undefined && /:\s*$/.test(text ?? '');
}

/** Whether a row is of a person's card, with the name right of its label: `Họ và tên: | Hà Thị Mơ`. */
function isCard(cells: readonly string[]): boolean {
  const filled = cells.filter((text) => text !== '');
  return filled.some(
    (text, at) =>
      /:\s*$/.test(text) && NAME_LABEL.test(fold(text)) && isPersonName(filled[at + 1] ?? ''),
  );
}

/** Whether a row has years or long numbers, as rows of people have. */
function hasFigures(cells: readonly string[]): boolean {
  return cells.some((text) => /\d{4}/.test(text));
}

/**
 * Returns a count of the columns of some rows that may have headings, which is the most that the rows can score. Where
 * too few columns have words, it is the count of those, since cells are then not read.
 */
function headingCounter(
  table: Table,
  wordings: Wordings,
): (top: number, bottom: number, wanted: number) => number {
  const withWords = columnCounter(table, (text) => !isDateOrNumber(text));
  const withHeadings = columnCounter(table, wordings.mayBeHeading);
  return (top, bottom, wanted) => {
    const most = withWords(top, bottom);
    return most > wanted ? withHeadings(top, bottom) : most;
  };
}

/** Counts the columns of some rows with a cell that may be a heading, or may get a group heading. */
function columnCounter(
  table: Table,
  mayBeHeading: Wordings['mayBeHeading'],
): (top: number, bottom: number) => number {
  const columnsOf = (row: number, alone: boolean) => {
    const columns = new Set<number>();
    const cells = table.rows[row]!;
    for (let column = 0; column < cells.length; column++) {
      if (cells[column] !== '' && mayBeHeading(cells[column]!, alone)) columns.add(column);
    }
    return columns;
  };
  const ofRow: ReadonlySet<number>[] = [];
  const alone: number[] = [];
  return (top, bottom) => {
    if (top === bottom) {
      alone[top] ??= columnsOf(top, true).size;
      return alone[top];
    }
    let width = 0;
    for (let row = top; row <= bottom; row++) {
      ofRow[row] ??= columnsOf(row, false);
      width = Math.max(width, table.rows[row]!.length);
    }
    let count = 0;
    for (let column = 0; column < width; column++) {
      if (mayHaveHeading(table, ofRow, column, top, bottom)) count++;
    }
    return count;
  };
}

/** Whether a column of some rows has a heading of its own, or a text below a blank cell that may get a group heading. */
function mayHaveHeading(
  table: Table,
  headings: readonly ReadonlySet<number>[],
  column: number,
  top: number,
  bottom: number,
): boolean {
  let hasBlank = false;
  for (let row = top; row <= bottom; row++) {
    if (headings[row]!.has(column)) return true;
    if (cellAt(table, row, column) === '') hasBlank = true;
    else if (hasBlank) return true;
  }
  return false;
}

/** Whether a cell is a date, a long number or a gender. */
function isOfPerson(text: string): boolean {
  return /^[\d ./-]{6,}$/.test(text) || /^(?:nam|nữ)$/i.test(text);
}

/** Returns a test whether rows contain a person's name, or a section row, below a heading of names. */
function personTest(table: Table, wordings: Wordings): (top: number, bottom: number) => boolean {
  const headings: (number[] | undefined)[] = [];
  const headingsOf = (row: number) => {
    headings[row] ??= table.rows[row]!.flatMap((text, column) =>
      text !== '' && isNameField(wordings.meaning([text])?.field) ? [column] : [],
    );
    return headings[row];
  };
  // The only text of a row that heads another field names a place, but `Tên` may go on: `Tên`, `đơn vị`.
  const isSection = (row: number, below: number, column: number, text: string) => {
    if (text === '' || table.rows[below]!.some((cell, at) => cell !== '' && at !== column)) {
      return false;
    }
    if (wordings.meaning([cellAt(table, row, column)])?.part === 'given') return false;
    const field = wordings.meaning([text])?.field;
    return field !== undefined && PLACES.has(field.id);
  };
  const isRestOfHeading = (row: number, column: number, text: string) =>
    isNameField(wordings.meaning([cellAt(table, row, column), text])?.field);
  return (top, bottom) => {
    for (let row = top; row < bottom; row++) {
      for (const column of headingsOf(row)) {
        for (let below = row + 1; below <= bottom; below++) {
          const text = cellAt(table, below, column);
          if (isSection(row, below, column, text)) return true;
          // `đoàn viên` below `Họ và tên` goes on with the heading.
          if (isPersonName(text) && !isRestOfHeading(row, column, text)) return true;
        }
      }
    }
    return false;
  };
}

/** Whether people are below a header; two headings without people may be those of a form. */
function isHeaderOfPeople(
  table: Table,
  { header, score }: Block,
  end: number,
  wordings: Wordings,
): boolean {
  const names = nameColumns(table, header, wordings);
  let people = 0;
  for (let row = header.bottom + 1; row < end; row++) {
    const cells = table.rows[row]!;
    const filled = cells.filter((text) => text !== '').length;
    const name = names.map((column) => cells[column] ?? '').join(' ');
    if (filled > 1 && isNameLike(name, (text) => isPlace(text, []))) people++;
    if (row === header.bottom + 1 && isPersonName(name) && cells.some(isOfPerson)) return true;
  }
  return people >= PEOPLE_OF_A_LIST || (people > 0 && score > 2);
}

/** Returns the first rows above a header with its heading of names and a person below. */
function pageAbove(
  table: Table,
  header: HeaderRows,
  first: number,
  wordings: Wordings,
): HeaderRows | undefined {
  const { top, bottom } = header;
  const names = nameColumns(table, header, wordings);
  const [column] = names;
  if (column === undefined) return undefined;
  const textAt = (row: number) => fold(cellAt(table, row, column));
  const heading = Array.from({ length: bottom - top + 1 }, (_, at) => textAt(top + at));
  const isMember = (cells: readonly string[]) =>
    cells.filter((text) => text !== '').length > 1 &&
    isPersonName(names.map((each) => cells[each] ?? '').join(' '));
  for (let start = first; start + heading.length < top; start++) {
    if (!heading.every((text, at) => textAt(start + at) === text)) continue;
    const below = table.rows.slice(start + heading.length, top);
    return below.some(isMember) ? { top: start, bottom: start + heading.length - 1 } : undefined;
  }
  return undefined;
}

function scoreBlock(
  paths: string[][],
  wordings: Wordings,
  planned: PlannedColumns,
  near: boolean,
): number {
  const values = new Map<string, number>();
  const fields = new Set<string>();
  let hasName = false;
  let hasBirthOrId = false;
  for (const path of paths) {
    if (path.length === 0) continue;
    const meaning = wordings.meaning(path);
    const guess = meaning === undefined && near ? wordings.near(path) : undefined;
    const field = meaning?.field ?? guess?.field;
    // `Chủ hộ` may be a heading of people, or what somebody is; `Họ tên chủ hộ` is a heading.
    const heading = path.findLast((text) => /\p{L}/u.test(text)) ?? '';
    if (field === undefined) continue;
    if (isNameField(field) && isForeign(heading) && !NAME_OF_HEAD.test(fold(heading))) continue;
    const key = `${field.id} ${meaning?.part ?? ''}`;
    values.set(key, Math.max(values.get(key) ?? 0, meaning === undefined ? NEAR_VALUE : 1));
    fields.add(field.id);
    hasName ||= isNameField(field);
    hasBirthOrId ||= field.id === 'birth' || field.type === 'idNumber';
  }
  if (fields.size === 0) return 0;
  // Letters of the plan count only beside a recognised heading.
  for (const id of planned.values()) {
    fields.add(id);
    hasName ||= id === 'name';
  }
  if (fields.size < 2 || !(hasName || (hasBirthOrId && fields.size > 2))) return 0;
  return [...values.values()].reduce((sum, value) => sum + value, 0);
}
