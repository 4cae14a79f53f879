/** Which rows of a list are members, judged by their whole evidence once all of its rows are known. */
import type { RowKind, Table } from '../model/index.js';
import { isPersonName } from '../text/surnames.js';
import { clean, fold } from '../text/unicode.js';
import type { PersonCells } from './personCells.js';

/** Share of the sure members that must have a number, or data of their own, for a rule of the list. */
const RULE = 0.8;
/** Fewer sure members make no rule. */
const ENOUGH = 2;

interface Row {
  row: number;
  cells: readonly string[];
  name: string;
  number: number | undefined;
  /** Looks like a person's name, or begins as the names of sure members do. */
  isNamed: boolean;
  /** Another cell holds a person's name: who signs beside whom. */
  hasOthers: boolean;
  /** A date, a number or a gender. */
  hasData: boolean;
}

/** What most members of a list have. */
interface Habits {
  isNumbered: boolean;
  hasData: boolean;
  /** Names of other people stand beside them: of parents, of who recommends. */
  hasOthers: boolean;
  /** First words of the names of sure members, folded. */
  surnames: ReadonlySet<string>;
  /** The last row that is a member beyond doubt. */
  last: number;
}

export interface JudgedRows {
  kinds: RowKind[];
  doubtful: number[];
  continued: number[];
}

/**
 * Takes rows out of the members that are nobody: statistics and signatures below a list, headings
 * within it, lines of a form that hold only what all lines do. Where a list numbers its people, a row
 * without a number and without data of its own is no member; `doubtful` are those of them that hold a
 * person's name, `continued` those that go on with the person above.
 */
export function judgeMembers(
  table: Table,
  kinds: readonly RowKind[],
  person: PersonCells,
): JudgedRows {
  const rows = kinds.flatMap((kind, row) =>
    kind === 'member' ? [rowOf(row, table.rows[row]!, person)] : [],
  );
  const habits = habitsOf(rows);
  const judged = [...kinds];
  const doubtful: number[] = [];
  const continued = continuedRows(rows, habits);
  let before: Row | undefined;
  for (const [at, each] of rows.entries()) {
    if (continued.has(each.row)) {
      judged[each.row] = 'note';
      continue;
    }
    const isOver = before !== undefined && isClosed(judged, before.row, each);
    if (!isOver && isMember(each, before, habits, person) && !isPrefilled(each, rows, at)) {
      before = each;
      continue;
    }
    judged[each.row] = each.row > habits.last ? 'footer' : 'note';
    if (isPersonName(each.name) && each.row < habits.last) doubtful.push(each.row);
  }
  return { kinds: judged, doubtful, continued: [...continued] };
}

/**
 * Rows without a number that repeat the name of the numbered row above, as registers with several rows
 * for each member have them; such a row with data of its own only where most members have one.
 */
function continuedRows(rows: readonly Row[], { isNumbered }: Habits): Set<number> {
  const numbered = rows.filter(({ number }) => number !== undefined);
  const repeating = rows.filter(({ row, name, number }, at) => {
    const above = rows[at - 1];
    if (number !== undefined || name === '' || above?.row !== row - 1) return false;
    return above.number !== undefined && fold(above.name) === fold(name);
  });
  const isHabit = repeating.length >= ENOUGH && repeating.length * 2 >= numbered.length;
  const continued = repeating.filter(({ hasData }) => isNumbered && (isHabit || !hasData));
  return new Set(continued.map(({ row }) => row));
}

function rowOf(row: number, cells: readonly string[], person: PersonCells): Row {
  const name = person.name(cells);
  return {
    row,
    cells,
    name,
    number: person.number(cells),
    isNamed: isPersonName(name),
    hasOthers: person.othersOf(cells).some(isPersonName),
    hasData: person.hasOwnData(cells),
  };
}

function habitsOf(rows: readonly Row[]): Habits {
  const sure = sureMembers(rows);
  const share = (test: (row: Row) => boolean) => sure.filter(test).length / sure.length;
  const isRule = (test: (row: Row) => boolean) => sure.length >= ENOUGH && share(test) >= RULE;
  const surnames = new Set(sure.map(({ name }) => firstWord(name)));
  return {
    isNumbered: isRule(({ number }) => number !== undefined),
    hasData: isRule(({ hasData }) => hasData),
    hasOthers: sure.filter(({ hasOthers }) => hasOthers).length * 2 > sure.length,
    surnames,
    last: sure.at(-1)?.row ?? -1,
  };
}

/** Rows of people by their names and data; where no name is one that is known, by their data alone. */
function sureMembers(rows: readonly Row[]): readonly Row[] {
  const named = rows.filter(({ isNamed }) => isNamed);
  const backed = rows.filter(
    ({ name, number, hasData, isNamed }) =>
      name.includes(' ') && (isNamed ? number !== undefined || hasData : number && hasData),
  );
  if (backed.length > 0) return backed;
  return named.length > 0 ? named : rows.filter(({ number, hasData }) => number ?? hasData);
}

function firstWord(name: string): string {
  return fold(name).split(' ')[0]!;
}

function isMember(row: Row, before: Row | undefined, habits: Habits, person: PersonCells): boolean {
  const { name, number, hasData, cells } = row;
  // Rows without a name are taken for members only with much else.
  if (hasData || name === '') return true;
  const isNamed = row.isNamed || (name.includes(' ') && habits.surnames.has(firstWord(name)));
  if (number !== undefined) {
    const isNext = before?.number === undefined || number === before.number + 1;
    return isNamed || isNext || !(habits.hasData || habits.isNumbered);
  }
  // A name directly below the last member is one more; a signature stands further down.
  if (row.row === habits.last + 1 && isNamed) return true;
  if (habits.isNumbered) return isNamed && row.row < habits.last && person.detailsOf(cells) > 0;
  if (row.row > habits.last && habits.hasData) return false;
  if (row.hasOthers && !habits.hasOthers) return false;
  return isNamed || (name.includes(' ') && !habits.hasData && person.detailsOf(cells) > 0);
}

/** A run of rows that are nobody ends a list for rows that have no number and no data. */
function isClosed(kinds: readonly RowKind[], last: number, { row, number, hasData }: Row): boolean {
  if (hasData || number !== undefined) return false;
  const between = kinds.slice(last + 1, row).filter((kind) => CLOSING.has(kind));
  return between.length >= LONGEST_BREAK;
}

const CLOSING = new Set<RowKind>(['note', 'footer', 'subtotal']);
const LONGEST_BREAK = 3;

/** A numbered line without a name that holds only what the line above or below it holds, too. */
function isPrefilled(row: Row, rows: readonly Row[], at: number): boolean {
  if (row.name !== '' || row.number === undefined || row.hasData) return false;
  return [rows[at - 1], rows[at + 1]].some((other) => other !== undefined && holdsSame(row, other));
}

function holdsSame({ cells }: Row, { cells: others }: Row): boolean {
  return cells.every((text, column) => {
    const own = clean(text);
    return own === '' || /^\d{1,5}[.)]?$/.test(own) || own === clean(others[column] ?? '');
  });
}
