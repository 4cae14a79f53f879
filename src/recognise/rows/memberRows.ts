/** Judges the rows of a list by their whole evidence, once all of them are known. */
import type { RowKind, Table } from '../../model/index.js';
import { isPersonName } from '../../text/surnames.js';
import { clean, fold } from '../../text/unicode.js';
import type { PersonCells } from './personCells.js';

/** Share of the sure members that must have a number, or data of their own, for a rule of the list. */
const RULE = 0.8;
/** Fewer sure members make no rule. */
const ENOUGH = 2;
/** `B`, `II.`: the numeral of a heading. */
const NUMERAL = /^\(?(?:[IVX]+|[A-H])[.)/]*$/;
/** More columns besides the name that nearly all sure members fill prove nothing more. */
const TYPICAL = 0.8;

class Row {
  readonly name: string;
  readonly number: number | undefined;
  /** Looks like a person's name, or begins as the names of sure members do. */
  isNamed: boolean;
  /** A date or an ID number. */
  readonly hasIdentity: boolean;
  /** A date, an ID number, a phone, or a gender beside a name or a number. */
  readonly hasData: boolean;
  private others: boolean | undefined;

  constructor(
    readonly row: number,
    readonly cells: readonly string[],
    private readonly person: PersonCells,
  ) {
    this.name = person.name(cells);
    this.number = person.number(cells);
    this.isNamed = isPersonName(this.name);
    this.hasIdentity = person.hasIdentity(cells);
    this.hasData =
      person.hasEvidence(cells) ||
      ((this.isNamed || this.number !== undefined) && person.hasGender(cells));
  }

  /** Another cell holds a person's name: who signs beside whom. */
  hasOthers(): boolean {
    this.others ??= this.person.othersOf(this.cells).some(isPersonName);
    return this.others;
  }
}

/** Features that most members of a list have. */
interface Habits {
  isNumbered: boolean;
  hasData: boolean;
  /** Names of other people stand beside them: of parents, of who recommends. */
  hasOthers: () => boolean;
  /** Columns that nearly all of them fill, besides number and name. */
  typical: readonly number[];
}

export interface JudgedRows {
  kinds: RowKind[];
  /** Rows that are left out although a person's name stands in them. */
  doubtful: number[];
  /** Rows that go on with the person above them. */
  continued: number[];
}

/**
 * Takes rows out of the members that are nobody: statistics and signatures below a list, headings
 * within it, lines of a form that hold only what all lines do. Where a list numbers its people, a row
 * without a number and without data of its own is no member unless it follows one directly.
 */
export function judgeMembers(
  table: Table,
  kinds: readonly RowKind[],
  person: PersonCells,
): JudgedRows {
  const rows = kinds.flatMap((kind, row) =>
    kind === 'member' ? [new Row(row, table.rows[row]!, person)] : [],
  );
  // Most lists need no judging: everybody has a number and a date or an ID number.
  if (rows.every(({ number, hasIdentity }) => number !== undefined && hasIdentity)) {
    return { kinds: [...kinds], doubtful: [], continued: [] };
  }
  const sure = sureMembers(rows);
  const surnames = new Set(
    sure.filter(({ isNamed }) => isNamed).map(({ name }) => firstWord(name)),
  );
  for (const each of rows)
    each.isNamed ||= surnames.has(firstWord(each.name)) && each.name.includes(' ');
  const habits = habitsOf(sure, person);
  const continued = continuedRows(rows, habits);
  const judged = [...kinds];
  const doubtful: number[] = [];
  const last = sure.at(-1)?.row ?? -1;
  let before: Row | undefined;
  let next = 0;
  const gap = new Gap();
  for (const [at, each] of rows.entries()) {
    for (; next < each.row; next++) gap.pass(judged[next]!);
    next = each.row + 1;
    if (continued.has(each.row)) {
      judged[each.row] = 'note';
      continue;
    }
    if (isMember(each, before, gap, habits, last) && !isPrefilled(each, rows, at)) {
      before = each;
      gap.close();
      continue;
    }
    judged[each.row] = each.row > last ? 'footer' : 'note';
    gap.passDropped();
    if (each.isNamed && !gap.isSigned && !each.hasOthers()) doubtful.push(each.row);
  }
  return { kinds: judged, doubtful, continued: [...continued] };
}

const CLOSING = new Set<RowKind>(['note', 'footer', 'subtotal']);

/** Rows between a row and the member before it. */
class Gap {
  /** Nothing but blank rows and section rows. */
  isNarrow = true;
  hasSection = false;
  hasBlank = false;
  isSigned = false;

  pass(kind: RowKind): void {
    if (kind === 'blank') this.hasBlank = true;
    else if (kind === 'section') this.hasSection = true;
    else if (CLOSING.has(kind)) this.isNarrow = false;
    if (kind === 'footer') this.isSigned = true;
  }

  /** A row that is nobody. */
  passDropped(): void {
    this.isNarrow = false;
  }

  close(): void {
    this.isNarrow = true;
    this.hasSection = false;
    this.hasBlank = false;
    this.isSigned = false;
  }
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

function habitsOf(sure: readonly Row[], person: PersonCells): Habits {
  const share = (test: (row: Row) => boolean) => sure.filter(test).length / sure.length;
  const isRule = (test: (row: Row) => boolean) => sure.length >= ENOUGH && share(test) >= RULE;
  const columns = person.otherColumns(sure.map(({ cells }) => cells));
  let others: boolean | undefined;
  return {
    isNumbered: isRule(({ number }) => number !== undefined),
    hasData: isRule(({ hasData }) => hasData),
    hasOthers() {
      others ??= sure.filter((each) => each.hasOthers()).length * 2 > sure.length;
      return others;
    },
    typical: columns.filter(
      (column) => share(({ cells }) => (cells[column] ?? '') !== '') >= TYPICAL,
    ),
  };
}

/** Rows of people by their names and data; where no name is one that is known, by their data alone. */
function sureMembers(rows: readonly Row[]): readonly Row[] {
  const named = rows.filter(({ isNamed }) => isNamed);
  const backed = rows.filter(
    ({ name, number, hasData, isNamed }) =>
      name.includes(' ') && (isNamed ? number !== undefined || hasData : number && hasData),
  );
  // A few people with number or data make no rule for a list in which most have neither.
  if (backed.length * 2 >= named.length && backed.length > 0) return backed;
  return named.length > 0 ? named : rows.filter(({ number, hasData }) => number ?? hasData);
}

function firstWord(name: string): string {
  return fold(name).split(' ')[0]!;
}

/** @param last the last row that is a member beyond doubt */
function isMember(
  row: Row,
  before: Row | undefined,
  gap: Gap,
  habits: Habits,
  last: number,
): boolean {
  const { name, number, isNamed } = row;
  // Rows without a name are taken for members only with much else.
  if (name === '' || row.hasIdentity) return true;
  if (row.hasData && (number !== undefined || (isNamed && !gap.isSigned))) return true;
  const follows = gap.isNarrow && !gap.hasBlank;
  if (number !== undefined) {
    if (isNamed) return true;
    const isLater = before?.number === undefined || number > before.number;
    return gap.isNarrow ? isLater || gap.hasSection : !(habits.hasData || habits.isNumbered);
  }
  const isWhole =
    habits.typical.length > 0 && habits.typical.every((at) => (row.cells[at] ?? '') !== '');
  if (isNamed) {
    if (follows) return !(isBare(row) && row.row < last && habits.isNumbered && habits.hasData);
    if (gap.isSigned || (row.hasOthers() && !habits.hasOthers())) return false;
    return isWhole || !(habits.isNumbered || habits.hasData);
  }
  return follows && before !== undefined && isWhole && !habits.isNumbered;
}

/** A name with nothing else on its row but a letter or a Roman numeral before it. */
function isBare({ cells }: Row): boolean {
  const filled = cells.filter((text) => text !== '');
  return filled.length === (NUMERAL.test(filled[0] ?? '') ? 2 : 1);
}

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
