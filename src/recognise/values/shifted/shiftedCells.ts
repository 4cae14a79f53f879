/** Moves cells back below their headings: behind commas without quotes, lost or added cells. */
import { isNameField, type LayoutColumn, type Profile, type Table } from '../../../model/index.js';
import { clean } from '../../../text/index.js';
import { widthOf } from '../../cells/cellAt.js';
import type { HeaderRows } from '../../header/headerRows.js';
import {
  countRight,
  type FactColumn,
  factColumn,
  fitOf,
  hasPerson,
  isMisfit,
  mayMisfit,
  withKnown,
} from './cellFit.js';
import {
  beginsWithBlank,
  beginWeight,
  type CommaSigns,
  joinedPlacing,
  MOST_COMMAS,
  readCommaSigns,
} from './commas.js';
import { exchangedPlacings } from './exchanges.js';
import { bestOf, type Placing } from './placing.js';
import { shiftedPlacings } from './shifts.js';

/** Most columns of such a list, so that the work grows with the rows. */
const MOST_COLUMNS = 100;
/** Rows in turn without a way to place their cells, behind which a list is left as it is. */
const MOST_FAILURES = 200;
/** Commas that are tried beyond those that the cells behind the last heading show. */
const FURTHER_COMMAS = 3;
/** Weight that the cells must gain. */
const GAIN = 2;
/** Share of the people whose texts have commas without quotes, by which a list has that habit. */
const HABIT = 0.2;
/** Weight that cells must gain where the list has the habit. */
const GAIN_BY_HABIT = 0.5;
/** Weight of a cell behind the last heading. */
const BEYOND = -2;

/** A table whose cells stand below their headings, with zero-based rows. */
export interface PlacedCells {
  table: Table;
  /** Rows with moved cells. */
  moved: readonly number[];
  /** Rows whose cells fit in several other ways, so that they stay. */
  unclear: readonly number[];
}

/** A list whose cells may have moved. */
interface List {
  /** Columns up to the last heading. */
  columns: readonly FactColumn[];
  /** First column that may have moved: the one behind the names. */
  start: number;
  signs: CommaSigns;
}

/**
 * Moves the cells of each row back, some of which do not fit their headings, if all fit in exactly one other way: a
 * text had commas without quotes, up to two cells were lost or added, or some were exchanged. Cells before the name
 * stay.
 */
export function placeCells(
  table: Table,
  header: HeaderRows,
  assigned: readonly LayoutColumn[],
  profile: Profile,
): PlacedCells {
  const width = widthOf(table.rows.slice(header.top, header.bottom + 1));
  const names = assigned.flatMap(({ index, field }) =>
    isNameField(profile.fields.find(({ id }) => id === field)) ? [index] : [],
  );
  const start = Math.max(...names) + 1;
  if (names.length === 0 || start >= width || width > MOST_COLUMNS)
    return { table, moved: [], unclear: [] };
  const people = peopleBelow(table, header.bottom, names);
  const { list, doubtful } = readList(table, people, names, columnsOf(assigned, profile, width));
  if (doubtful.length === 0) return { table, moved: [], unclear: [] };
  const rows = [...table.rows];
  const { moved, unclear, withCommas } = placeDoubtful(rows, doubtful, list);
  if (withCommas > HABIT * people.length) {
    const judged = new Set([...moved, ...unclear]);
    const others = people.filter((row) => !judged.has(row) && hasPerson(rows[row]!, names));
    moved.push(...joinByHabit(rows, others, list));
    moved.sort((a, b) => a - b);
  }
  return { table: moved.length === 0 ? table : { ...table, rows }, moved, unclear };
}

/** Learns from the rows that fit their headings, and lists the people of the other rows. */
function readList(
  table: Table,
  people: readonly number[],
  names: readonly number[],
  byHeading: readonly FactColumn[],
): { list: List; doubtful: number[] } {
  const checked = byHeading.flatMap((column, at) => (mayMisfit(column) ? [at] : []));
  const signs = readCommaSigns(people.map((row) => table.rows[row]!));
  const isInPlace = (cells: readonly string[]) => {
    if (cells.length > byHeading.length) return false;
    if (signs.hasBlanks && cells.some(beginsWithBlank)) return false;
    return !checked.some((at) => isMisfit(byHeading[at]!, cells[at]));
  };
  const own: (readonly string[])[] = [];
  const doubtful: number[] = [];
  for (const row of people) {
    const cells = table.rows[row]!;
    if (isInPlace(cells)) own.push(cells);
    else if (hasPerson(cells, names)) doubtful.push(row);
  }
  // Learns from no list of which most rows have moved: the others may only look as if they had not.
  const isShown = doubtful.length > 0 && own.length * 2 > people.length;
  const columns = isShown
    ? byHeading.map((column, at) => withKnown(column, () => textsOf(own, at)))
    : byHeading;
  return { list: { columns, start: Math.max(...names) + 1, signs }, doubtful };
}

/** Replaces the rows whose cells fit in exactly one other way, and counts those that lost commas. */
function placeDoubtful(
  rows: (readonly string[])[],
  doubtful: readonly number[],
  list: List,
): { moved: number[]; unclear: number[]; withCommas: number } {
  const moved: number[] = [];
  const unclear: number[] = [];
  let failures = 0;
  let withCommas = 0;
  for (const row of doubtful) {
    const best = bestPlacing(rows[row]!, list, GAIN);
    failures = best === undefined ? failures + 1 : 0;
    if (failures === MOST_FAILURES) break;
    if (best === undefined) continue;
    (best.isTied ? unclear : moved).push(row);
    if (best.isTied) continue;
    if (filledIn(best.cells) < filledIn(rows[row]!)) withCommas++;
    rows[row] = [...best.cells];
  }
  return { moved, unclear, withCommas };
}

/** Joins texts at their commas in the rows of a list with that habit, and returns the rows. */
function joinByHabit(rows: (readonly string[])[], people: readonly number[], list: List): number[] {
  const moved: number[] = [];
  for (const row of people) {
    const joined = joinedCells(rows[row]!, list);
    if (!isFitting(joined, rows[row]!, list, GAIN_BY_HABIT) || joined.isTied) continue;
    rows[row] = [...joined.cells];
    moved.push(row);
  }
  return moved;
}

function filledIn(cells: readonly string[]): number {
  return cells.filter((text) => clean(text) !== '').length;
}

const LETTER = /\p{L}/u;

/** Returns the rows with a word below the heading of the name. */
function peopleBelow({ rows }: Table, bottom: number, names: readonly number[]): number[] {
  const people: number[] = [];
  for (let row = bottom + 1; row < rows.length; row++) {
    if (names.some((column) => LETTER.test(rows[row]![column] ?? ''))) people.push(row);
  }
  return people;
}

function columnsOf(
  assigned: readonly LayoutColumn[],
  profile: Profile,
  width: number,
): FactColumn[] {
  const byIndex = new Map(assigned.map((column) => [column.index, column]));
  return Array.from({ length: width }, (_, at) => factColumn(byIndex.get(at), profile));
}

function textsOf(rows: readonly (readonly string[])[], column: number): string[] {
  return rows.map((cells) => cells[column] ?? '');
}

/** Returns the best other way to place the cells of a row, if all of them fit then and gain so much weight. */
function bestPlacing(cells: readonly string[], list: List, gain: number): Placing | undefined {
  const right = countRight(list.columns, cells);
  // A wrong value is not better below a heading where any text may stand.
  const shifted = bestOf(
    [shiftedPlacings, exchangedPlacings]
      .flatMap((place) => place(cells, list.columns, list.start))
      .filter((each) => countRight(list.columns, each.cells) > right),
  );
  const joined = joinedCells(cells, list);
  return bestOf([joined, shifted].filter((each) => isFitting(each, cells, list, gain)));
}

function joinedCells(cells: readonly string[], list: List): Placing | undefined {
  const beyond = Math.max(0, cells.length - list.columns.length);
  const commas = Math.min(MOST_COMMAS, beyond + FURTHER_COMMAS);
  return joinedPlacing(cells, list.columns, list.start, commas, list.signs);
}

function isFitting(
  placing: Placing | undefined,
  cells: readonly string[],
  list: List,
  gain: number,
): placing is Placing {
  if (placing === undefined || placing.weight < weightOf(cells, list) + gain) return false;
  return !list.columns.some((column, at) => isMisfit(column, placing.cells[at]));
}

/** Weighs the cells where they stand. */
function weightOf(cells: readonly string[], { columns, start, signs }: List): number {
  return cells.reduce((sum, text, at) => {
    if (at >= columns.length) return clean(text) === '' ? sum : sum + BEYOND;
    return sum + fitOf(columns[at]!, text) + (at < start ? 0 : beginWeight(text, signs));
  }, 0);
}
