/** Where on a sheet the header stands. */

import { isNameField, type Table } from '../../model/index.js';
import { isPersonName } from '../../text/surnames.js';
import { isTick } from '../../text/tick.js';
import { cellAt } from '../cells/cellAt.js';
import { isNameLike } from '../cells/rowWords.js';
import { isPlace } from '../cells/sectionText.js';
import { isForeign } from '../headings/heading.js';
import type { Wordings } from '../headings/wordings.js';
import { headerPaths } from './headerPaths.js';
import {
  type HeaderRows,
  MOST_ROWS,
  type PlannedColumns,
  type SearchedRows,
  searchedRows,
} from './headerRows.js';
import { loneHeader } from './loneHeader.js';

/** A header with more rows holds no figures. */
const USUAL_ROWS = 3;
const PEOPLE_OF_A_LIST = 3;
/** A near wording is worth less than an exact one. */
const NEAR_VALUE = 0.5;

/**
 * The rows with the most recognised headings; fewer rows, then higher ones, where that is equal.
 * At least two fields are needed, one of them the name or, with three, the birth date or the ID;
 * fewer where people stand below (`loneHeader`).
 * Where people stand below a lesser header further up, that one is the first of several rosters.
 */
export function findHeader(
  table: Table,
  wordings: Wordings,
  planned: PlannedColumns,
  { top, last }: SearchedRows = searchedRows(table),
): HeaderRows | undefined {
  const isPersonWithin = personWithin(table, wordings);
  const search = (near: boolean) => {
    const score = (paths: string[][]) => scoreBlock(paths, wordings, planned, near);
    // With a letter of the plan, or a wording that is only near, any row may be a header.
    const mayScore = near || planned.size > 0 ? () => true : telling(table, wordings);
    let best = bestBlock(table, top, last, mayScore, isPersonWithin, score);
    while (best !== undefined) {
      const earlier = bestBlock(table, top, best.header.top - 1, mayScore, isPersonWithin, score);
      if (earlier === undefined || !isHeaderOfPeople(table, earlier, best.header.top, wordings)) {
        break;
      }
      best = earlier;
    }
    return best?.header;
  };
  const header = search(false) ?? loneHeader(table, wordings, { top, last }) ?? search(true);
  return header === undefined ? undefined : extendDown(table, header, wordings);
}

interface Block {
  header: HeaderRows;
  score: number;
}

function bestBlock(
  table: Table,
  first: number,
  last: number,
  mayScore: (top: number, bottom: number) => boolean,
  isPersonWithin: (top: number, bottom: number) => boolean,
  score: (paths: string[][]) => number,
): Block | undefined {
  let best: Block | undefined;
  for (let height = 1; height <= MOST_ROWS; height++) {
    for (let top = first; top + height - 1 <= last; top++) {
      if (table.rows[top]!.length === 0) continue;
      const bottom = top + height - 1;
      if (height > USUAL_ROWS && table.rows.slice(top, bottom + 1).some(hasFigures)) continue;
      if (!mayScore(top, bottom) || isPersonWithin(top, bottom)) continue;
      const reached = score(headerPaths(table, top, bottom));
      if (reached > (best?.score ?? 0)) best = { header: { top, bottom }, score: reached };
    }
  }
  return best;
}

/** Dates, years and long numbers are of people, not of a header of many rows. */
function hasFigures(cells: readonly string[]): boolean {
  return cells.some((text) => /\d{4}/.test(text));
}

/**
 * Whether cells of two columns may be headings, as a header needs; the rows of people, which are most
 * of those that are searched, have none or that of their gender.
 */
function telling(table: Table, wordings: Wordings): (top: number, bottom: number) => boolean {
  const columnsOf = (row: number, alone: boolean) =>
    table.rows[row]!.flatMap((text, column) =>
      text !== '' && wordings.mayBeHeading(text, alone) ? [column] : [],
    );
  const ofRow: number[][] = [];
  const isTelling: boolean[] = [];
  return (top, bottom) => {
    if (top === bottom) {
      isTelling[top] ??= columnsOf(top, true).length > 1;
      return isTelling[top];
    }
    let first: number | undefined;
    for (let row = top; row <= bottom; row++) {
      ofRow[row] ??= columnsOf(row, false);
      for (const column of ofRow[row]!) {
        first ??= column;
        if (column !== first) return true;
      }
    }
    return false;
  };
}

/** A date, a long number or a gender. */
function isOfPerson(text: string): boolean {
  return /^[\d ./-]{6,}$/.test(text) || /^(?:nam|nữ)$/i.test(text);
}

/** Whether somebody's name stands below a heading of names: that row is of a person, not of the header. */
function personWithin(table: Table, wordings: Wordings): (top: number, bottom: number) => boolean {
  const headings: (number[] | undefined)[] = [];
  const headingsOf = (row: number) => {
    headings[row] ??= table.rows[row]!.flatMap((text, column) =>
      text !== '' && isNameField(wordings.meaning([text])?.field) ? [column] : [],
    );
    return headings[row];
  };
  return (top, bottom) => {
    for (let row = top; row < bottom; row++) {
      for (const column of headingsOf(row)) {
        for (let below = row + 1; below <= bottom; below++) {
          if (isPersonName(cellAt(table, below, column))) return true;
        }
      }
    }
    return false;
  };
}

/** Two headings may be those of a form; with somebody's name below three of them it is a list. */
function isHeaderOfPeople(
  table: Table,
  { header, score }: Block,
  end: number,
  wordings: Wordings,
): boolean {
  const names = headerPaths(table, header.top, header.bottom).flatMap((path, column) =>
    isNameField(wordings.meaning(path)?.field) ? [column] : [],
  );
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

function scoreBlock(
  paths: string[][],
  wordings: Wordings,
  planned: PlannedColumns,
  near: boolean,
): number {
  const values = new Map<string, number>();
  const fields = new Set<string>();
  let named = false;
  let known = false;
  for (const path of paths) {
    if (path.length === 0) continue;
    const meaning = wordings.meaning(path);
    const guess = meaning === undefined && near ? wordings.near(path) : undefined;
    const field = meaning?.field ?? guess?.field;
    // `Chủ hộ` may be a heading of people, or what somebody is.
    const heading = path.findLast((text) => /\p{L}/u.test(text)) ?? '';
    if (field === undefined || (isNameField(field) && isForeign(heading))) continue;
    const key = `${field.id} ${meaning?.part ?? ''}`;
    values.set(key, Math.max(values.get(key) ?? 0, meaning === undefined ? NEAR_VALUE : 1));
    fields.add(field.id);
    named ||= isNameField(field);
    known ||= field.id === 'birth' || field.type === 'idNumber';
  }
  if (fields.size === 0) return 0;
  // A letter alone says nothing about the row; beside a heading it counts as one.
  for (const id of planned.values()) {
    fields.add(id);
    named ||= id === 'name';
  }
  if (fields.size < 2 || !(named || (known && fields.size > 2))) return 0;
  return [...values.values()].reduce((sum, value) => sum + value, 0);
}

/** Sub-headings that say nothing to the profile still belong to the header. */
function extendDown(table: Table, header: HeaderRows, wordings: Wordings): HeaderRows {
  let { bottom } = header;
  for (const merge of table.merges) {
    const inside = merge.top >= header.top && merge.top <= header.bottom;
    if (inside && merge.bottom > bottom && merge.bottom < header.top + MOST_ROWS) {
      bottom = merge.bottom;
    }
  }
  while (
    bottom - header.top + 1 < MOST_ROWS &&
    hasSubHeadings(table, header.top, bottom) &&
    !isNamed(table, header.top, bottom, wordings)
  ) {
    bottom++;
  }
  return { top: header.top, bottom: Math.min(bottom, table.rows.length - 1) };
}

/**
 * A row below a header without merged ranges (csv) that only divides its groups: every text stands
 * below a heading or right of one, at least one has none above, and none holds a digit or a tick.
 * Below a second row only what that row has headings for may be divided further.
 */
function hasSubHeadings(table: Table, top: number, row: number): boolean {
  const below = table.rows[row + 1] ?? [];
  let divided = 0;
  let texts = 0;
  for (let column = 0; column < below.length; column++) {
    const text = below[column]!;
    if (text === '') continue;
    if (/\d/.test(text) || text.length > 40 || isTick(text)) return false;
    if (row > top && !isDivided(table, top, row, column)) return false;
    texts++;
    if (cellAt(table, row, column) === '' && column > 0 && below[column - 1] !== '') divided++;
  }
  return divided > 0 && below[0] === '' && texts < below.length;
}

/** Whether a text that is no heading stands below that of the name: a first member without digits. */
function isNamed(table: Table, top: number, row: number, wordings: Wordings): boolean {
  return headerPaths(table, top, row).some((path, column) => {
    const text = cellAt(table, row + 1, column);
    if (text === '' || !isNameField(wordings.meaning(path)?.field)) return false;
    return (
      wordings.meaning([...path, text]) === undefined &&
      wordings.meaning([text]) === undefined &&
      wordings.loosePart([text]) === undefined
    );
  });
}

/** Whether the last heading above a column, or left of it without another between, is on `row`. */
function isDivided(table: Table, top: number, row: number, column: number): boolean {
  for (let left = column; left >= 0; left--) {
    if (cellAt(table, row, left) !== '') return true;
    for (let above = top; above < row; above++) {
      if (cellAt(table, above, left) !== '') return false;
    }
  }
  return false;
}
