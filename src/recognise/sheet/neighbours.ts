/** Finds two lists side by side, each with its own header and people. */
import { isNameField, type MergedRange, type Profile, type Table } from '../../model/index.js';
import { fold, isPersonName } from '../../text/index.js';
import { cellAt, filledTexts, textIn } from '../cells/cellAt.js';
import { nameColumns } from '../header/headerPaths.js';
import { type HeaderRows, isDateOrNumber, MOST_ROWS, SEARCHED_ROWS } from '../header/headerRows.js';
import { isForeign } from '../headings/heading.js';
import { namesStandIn } from '../headings/nameHeadings.js';
import type { Wordings } from '../headings/wordings.js';
import { type HeadedName, repeatsOf } from './repeats.js';
import { columnsOf, gapsOf, NO_HEADER } from './rosters.js';
import { NOTHING_SHARED, type SharedColumns, sharedPlaces } from './sharedPlaces.js';

/** Most places to cut that are tried. */
const MOST_CUTS = 10;
/** Most cells of one name; more are names of many people side by side. */
const MOST_NAME_CELLS = 12;

export interface Neighbour {
  /** The column at which the second list begins. */
  cut: number;
  /** Columns of both names, if only equal headings separate the lists. */
  unparted?: [number, number];
  /** Columns with the place or the counts of a whole row, which both lists have. */
  shared: SharedColumns;
}

/**
 * Returns where a second list begins on the right: after a blank column, at a heading of running numbers
 * left of one of names, where all headings repeat, or beside a header on another row. Both sides must have
 * a header with people below, so that a list with a gap is not cut.
 */
export function neighbour(
  table: Table,
  profile: Profile,
  wordings: Wordings,
  headerOf: (side: Table) => HeaderRows | undefined,
): Neighbour | undefined {
  const isNumber = (text: string) =>
    text !== '' && wordings.meaning([text])?.field.type === 'ordinal';
  const headed = headedNames(table, wordings, isNumber);
  if (new Set(headed.map(({ column }) => column)).size < 2) return undefined;
  const first = Math.min(...headed.map(({ column }) => column));
  const last = Math.max(...headed.map(({ column }) => column));
  const isBetween = (cut: number) => cut > first && cut <= last;
  const peopleOf = (left: number, end: number) => {
    const side = columnsOf(table, left, end, NO_HEADER);
    const header = headerOf(side);
    return header === undefined ? undefined : { header, ...peopleBelow(side, header, wordings) };
  };
  const gaps = new Set(gapsOf(table).map((gap) => gap + 1));
  const repeats = new Set(repeatsOf(headed, table, profile, wordings));
  const numbers = numbersOf(headed, table, isNumber);
  const offsets = [...offsetsOf(headed, table), ...besideTallHeaders(headed, table)];
  const cuts = [...new Set([...gaps, ...numbers, ...repeats, ...offsets])]
    .filter(isBetween)
    .filter((cut) => !gaps.has(cut) || !isOwnGap(cut, headed, [...numbers, ...repeats], table));
  for (const cut of cuts.sort((a, b) => a - b).slice(0, MOST_CUTS)) {
    const right = peopleOf(cut, Number.POSITIVE_INFINITY);
    const left = right?.rows.length ? peopleOf(0, cut) : undefined;
    if (right === undefined || left === undefined || left.rows.length === 0) continue;
    if (gaps.has(cut) && isMostlyNameless(table, right, cut)) continue;
    const isBeside =
      left.rows.at(-1)! >= right.header.bottom && right.rows.at(-1)! >= left.header.bottom;
    if (!gaps.has(cut) && !isBeside) continue;
    const isUnparted = repeats.has(cut) && !numbers.includes(cut) && !gaps.has(cut);
    if (!isUnparted) return { cut, shared: NOTHING_SHARED };
    const shared = sharedPlaces(table, left.header, wordings, cut);
    return { cut, unparted: [left.names[0]!, right.names[0]!], shared };
  }
  return undefined;
}

/**
 * Returns rows and columns of headings of names among the first rows. Heads of households do not count beside the
 * members of the households, but with a running number behind another list.
 */
function headedNames(
  table: Table,
  wordings: Wordings,
  isNumber: (text: string) => boolean,
): HeadedName[] {
  const found: { row: number; column: number; isOther: boolean }[] = [];
  const headings = new Map<number, string>();
  const hasMeaning = (text: string) => text !== '' && wordings.meaning([text]) !== undefined;
  for (const [row, cells] of table.rows.slice(0, SEARCHED_ROWS).entries()) {
    const isOfPerson = found.length > 0 && cells.some(isDateOrNumber);
    for (const [column, text] of cells.entries()) {
      // Below a known heading a row with figures has facts, and there are many of them.
      if (!/\p{L}/u.test(text) || (isOfPerson && hasMeaning(headings.get(column) ?? ''))) continue;
      if (!isNameField(wordings.meaning([text])?.field)) continue;
      found.push({ row, column, isOther: isForeign(text) || isStandIn(text) });
    }
    if (found.at(-1)?.row === row) {
      for (const [column, text] of cells.entries()) if (text !== '') headings.set(column, text);
    }
  }
  const own = found.filter(({ isOther }) => !isOther);
  if (own.length === 0) return found;
  const isFirst = (column: number) => own.every((name) => column < name.column);
  return found.filter(({ row, column, isOther }) => {
    return !isOther || (!isFirst(column) && isNumber(cellAt(table, row, column - 1)));
  });
}

/** Whether a heading names who stands for the member: `Người phụ thuộc`, but no post such as `Trưởng thôn`. */
function isStandIn(text: string): boolean {
  return namesStandIn(text) && /\bnguoi\b/.test(fold(text));
}

/** Returns columns with a heading of running numbers left of one of names, perhaps with a code between. */
function numbersOf(
  headed: readonly HeadedName[],
  table: Table,
  isNumber: (text: string) => boolean,
): number[] {
  return headed.flatMap(({ row, column }) => {
    const at = [column - 1, column - 2].find((left) => isNumber(cellAt(table, row, left)));
    return at === undefined ? [] : [at];
  });
}

/**
 * Returns the columns beside the headings of one list at which the headings of the other one stand further
 * down, among people of the first one. Nothing else may be above them.
 */
function offsetsOf(headed: readonly HeadedName[], table: Table): number[] {
  const [upper] = headed;
  if (upper === undefined) return [];
  const headings = table.rows[upper.row]!;
  const first = headings.findIndex((text) => text !== '');
  return headed.slice(0, MOST_CUTS).flatMap(({ row, column }) => {
    const isRight = column >= headings.length;
    if (row <= upper.row || !(isRight || column < first)) return [];
    const between = table.rows.slice(upper.row + 1, row);
    const cut = isRight ? headings.length : first;
    const isFree = between.every((cells) =>
      (isRight ? cells.slice(cut) : cells.slice(0, cut)).every((text) => text === ''),
    );
    const isAmongPeople = [...between, table.rows[row]!].some((cells) =>
      isPersonName(cells[upper.column] ?? ''),
    );
    return isFree && isAmongPeople ? [cut] : [];
  });
}

/**
 * Returns the columns between two headers with different numbers of rows, by their merged headings: the first
 * person of one list stands beside headings of the other.
 */
function besideTallHeaders(headed: readonly HeadedName[], table: Table): number[] {
  return headed.slice(0, MOST_CUTS).flatMap(({ row, column }) => {
    const below = table.rows.slice(row + 1, row + MOST_ROWS);
    const person = row + 1 + below.findIndex((cells) => isPersonName(cells[column] ?? ''));
    const isBeside = ({ left, right }: MergedRange) => column < left || column > right;
    const others = table.merges.filter((merge) => merge.top < person && isBeside(merge));
    const tall = others.filter(({ bottom }) => bottom >= person);
    if (person === row || tall.length === 0) return [];
    const groups = others.filter(({ top, bottom, left, right }) => {
      return left !== right && top >= row && bottom < person;
    });
    const walls = [...tall, ...groups];
    const right = Math.min(...walls.map(({ left }) => left).filter((left) => left > column));
    const left = Math.max(...walls.map((wall) => wall.right).filter((end) => end < column)) + 1;
    // The last headings of a list on the left may be unmerged, with blank cells below.
    const filled = table.rows[person]!.findIndex((text, at) => at >= left && text !== '');
    return [filled, right].filter((cut) => Number.isFinite(cut) && cut > 0);
  });
}

/**
 * Whether a blank column is one of the first list: behind it, more headings stand before the running number or the first
 * repeated heading of the second list than before the number of the first one.
 */
function isOwnGap(
  gap: number,
  headed: readonly HeadedName[],
  starts: readonly number[],
  table: Table,
): boolean {
  const first = Math.min(...headed.map(({ column }) => column));
  const names = headed.filter(({ column }) => column >= gap);
  const name = names.reduce((nearest, each) => (each.column < nearest.column ? each : nearest));
  const start = Math.min(...starts.filter((cut) => cut >= gap && cut <= name.column));
  const own = Math.min(...starts.filter((cut) => cut <= first), first);
  const headings = table.rows[name.row]!;
  return countFilled(headings, gap, start) > countFilled(headings, 0, own);
}

/** Counts filled cells from one column to before another; none where the latter does not exist. */
function countFilled(cells: readonly string[], from: number, to: number): number {
  if (to === Number.POSITIVE_INFINITY) return 0;
  return cells.slice(from, to).filter((text) => text !== '').length;
}

/**
 * Whether most rows right of a cut have no name, as in a list with a blank column among its own and another list beside
 * it.
 */
function isMostlyNameless(
  { rows }: Table,
  { header, names }: { header: HeaderRows; names: readonly number[] },
  cut: number,
): boolean {
  const filled = rows
    .slice(header.bottom + 1)
    .filter((cells) => cells.slice(cut).some((text) => text !== ''));
  const nameless = filled.filter((cells) => names.every((column) => (cells[column] ?? '') === ''));
  return nameless.length * 2 > filled.length;
}

/**
 * Returns rows below a header with a person's name and another cell. A single name with one other cell is
 * the author of the list.
 */
function peopleBelow(
  table: Table,
  header: HeaderRows,
  wordings: Wordings,
): { names: number[]; rows: number[] } {
  const names = nameColumns(table, header, wordings);
  const rows: number[] = [];
  let most = 0;
  if (names.length === 0) return { names, rows };
  for (let row = header.bottom + 1; row < table.rows.length; row++) {
    const cells = table.rows[row]!;
    const named = names.filter((column) => (cells[column] ?? '') !== '');
    const beside = filledTexts(cells).length - named.length;
    if (beside === 0 || named.length > MOST_NAME_CELLS) continue;
    if (!isPersonName(textIn(cells, names))) continue;
    rows.push(row);
    most = Math.max(most, beside);
  }
  return { names, rows: rows.length > 1 || most > 1 ? rows : [] };
}
