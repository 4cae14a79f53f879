/** Reviews the member rows of a list once all of them are known. */
import type { RowKind, Table } from '../../../model/index.js';
import { beginsWithSurname, clean, fold } from '../../../text/index.js';
import { isFirstCapitalised } from '../../cells/cellForms.js';
import { headsThings } from '../../headings/thingHeadings.js';
import type { PersonCells } from '../personCells.js';
import { certainMembers, rowsBelowHeader } from './certainMembers.js';
import { Gap } from './gap.js';
import {
  FEWEST_MEMBERS,
  type Habits,
  habitsOf,
  hasCode,
  isHeading,
  isLikeOthers,
} from './habits.js';
import { MemberRow } from './memberRow.js';
import { isThing, rowsOfOtherTables } from './otherTables.js';

/** More words than names have, of which only the first has a capital: `Tham gia vệ sinh môi trường`. */
const SENTENCE = /^\p{Lu}[\p{Ll}\p{M}]+(?: [\p{Ll}\p{M}]+){4,}$/u;
/** So many typical columns that a person may lack one of them. */
const MANY_TYPICAL = 4;

/** Fewest facts or texts of other members that make a row like theirs. */
const FEWEST_SHARED = 2;

export interface JudgedRows {
  kinds: RowKind[];
  /** Rows that are left out although they contain a person's name. */
  doubtful: number[];
  /** Further rows of the member above. */
  continued: number[];
}

/**
 * Removes rows that are not people from the members: statistics and signatures below a list, headings
 * within it, and prefilled lines of a form. In a numbered list, a row without number and data is a member
 * only directly below another one.
 */
export function judgeMembers(
  table: Table,
  kinds: readonly RowKind[],
  person: PersonCells,
): JudgedRows {
  if (areAllCertain(table, kinds, person)) {
    return { kinds: [...kinds], doubtful: [], continued: [] };
  }
  const rows = kinds.flatMap((kind, row) =>
    kind === 'member' ? [new MemberRow(row, table.rows[row]!, person)] : [],
  );
  const known = certainMembers(rows);
  const assumed = new Set(known.length > 0 ? [] : rowsBelowHeader(kinds, rows, person));
  const certain = known.length > 0 ? known : [...assumed];
  findNames(rows, certain);
  const certainRows = new Set(certain);
  const habits = habitsOf(rows, certain, person);
  const continued = continuedRows(rows, habits);
  const judged = [...kinds];
  const doubtful: number[] = [];
  const last = certain.at(-1)?.row ?? -1;
  const lastNumber = lastNumberOf(rows, certain);
  let before: MemberRow | undefined;
  let next = 0;
  const gap = new Gap();
  const ofOthers = rowsOfOtherTables(table, kinds, rows, certain, person);
  for (const [at, candidate] of rows.entries()) {
    for (; next < candidate.row; next++) gap.pass(judged[next]!);
    next = candidate.row + 1;
    const below = rows[at + 1];
    if (continued.has(candidate.row)) {
      judged[candidate.row] = 'note';
      continue;
    }
    const around: Around = {
      before,
      gap,
      last,
      isSkipped: isSkippedNumber(before, below),
      isGroup: isGroupAbove(candidate, below),
      isCounted: isCountedOn(candidate, below),
      isLast: below === undefined,
      isBelowNumbers: candidate.row > lastNumber,
      isOfThings: ofOthers.has(candidate) || (gap.hasOtherHeading && isThing(candidate)),
    };
    const isOne = assumed.has(candidate) || isMember(candidate, around, habits);
    if (isOne && !isPrefilled(candidate, rows, at)) {
      before = candidate;
      gap.close();
      continue;
    }
    judged[candidate.row] = candidate.row > last ? 'footer' : 'note';
    gap.passDropped(person.isHeadingAgain(candidate.cells));
    // Nobody signs directly above a member, or beside a phone or date.
    const isAboveMember = below?.row === candidate.row + 1 && certainRows.has(below);
    const maySign = gap.isSigned && !isAboveMember && !candidate.hasData;
    if (!maySign && mayBeOne(candidate, habits, person, last)) doubtful.push(candidate.row);
  }
  return { kinds: judged, doubtful, continued: [...continued] };
}

/** Whether all members have a number and a date or ID number, as in most lists. */
function areAllCertain(table: Table, kinds: readonly RowKind[], person: PersonCells): boolean {
  return kinds.every((kind, row) => {
    const cells = table.rows[row]!;
    return kind !== 'member' || (person.number(cells) !== undefined && person.hasIdentity(cells));
  });
}

/**
 * Whether a row that is left out may be a person by its name and facts.
 * @param last row of the last certain member, zero-based
 */
function mayBeOne(row: MemberRow, habits: Habits, person: PersonCells, last: number): boolean {
  // Only the form of the name distinguishes people of such a list from headings.
  const isBareList = !habits.isNumbered && !habits.hasData && habits.typical.length === 0;
  const hasFacts = hasFactsOfOthers(row, habits) || sharesFacts(row, habits);
  const isNamed =
    row.isNamed ||
    (isBareList && person.isNamed(row.cells)) ||
    ((hasFacts || (row.row < last && hasFactOfOthers(row, habits))) && row.mayBeName()) ||
    row.mayBePerson(hasFacts) ||
    row.mayBeGivenName() ||
    ((row.row < last || sharesFacts(row, habits, 1)) && row.isOneWord());
  const isBesideOthers = row.hasOthers() && !habits.hasOthers();
  return isNamed && !headsThings(row.name) && !isBesideOthers;
}

/**
 * Returns unnumbered rows that repeat the name of the numbered row above, as in registers with several
 * rows for each member. A row with data of its own counts only if most members have such a row.
 */
function continuedRows(rows: readonly MemberRow[], { isNumbered }: Habits): Set<number> {
  const numbered = rows.filter(({ number }) => number !== undefined);
  const repeating = rows.filter(({ row, name, number }, at) => {
    const above = rows[at - 1];
    if (number !== undefined || name === '' || above?.row !== row - 1) return false;
    return above.number !== undefined && fold(above.name) === fold(name);
  });
  const isHabit = repeating.length >= FEWEST_MEMBERS && repeating.length * 2 >= numbered.length;
  const continued = repeating.filter(({ hasData }) => isNumbered && (isHabit || !hasData));
  return new Set(continued.map(({ row }) => row));
}

/** Marks rows without date and ID number whose names begin like those of certain members. */
function findNames(rows: readonly MemberRow[], certain: readonly MemberRow[]): void {
  const unsure = rows.filter((row) => !row.hasIdentity && row.mayBeginAsName() && !row.isNamed);
  if (unsure.length === 0) return;
  const named = certain.filter(({ isNamed }) => isNamed);
  const surnames = new Set(named.map(({ name }) => firstWord(name)));
  for (const row of unsure) row.beginsAsOthers = surnames.has(firstWord(row.name));
}

function firstWord(name: string): string {
  return fold(name).split(' ')[0]!;
}

/** Whether the numbers of the member above and the row below leave out one number, which a row between may have. */
function isSkippedNumber(before: MemberRow | undefined, below: MemberRow | undefined): boolean {
  return before?.number !== undefined && below?.number === before.number + 2;
}

/** Whether a row names a group of people whose numbers begin below it: `2 | Huy hiệu 50 năm` above `1 | Hà Thị Mơ`. */
function isGroupAbove({ row, number, name }: MemberRow, below: MemberRow | undefined): boolean {
  if (number === undefined || below?.number === undefined) return false;
  const isRestarted = below.row === row + 1 && below.number <= number;
  // `Huy hiệu 50 năm` and `Nhóm nòng cốt` are unlike most names.
  const isUnlikeName = /\d/.test(name) || isFirstCapitalised(name);
  return isRestarted && isUnlikeName && !beginsWithSurname(name);
}

/** Whether the next row has the next running number. */
function isCountedOn({ row, number }: MemberRow, below: MemberRow | undefined): boolean {
  return number !== undefined && below?.row === row + 1 && below.number === number + 1;
}

/** Other rows of a list, seen from one of them. */
interface Around {
  /** The member above. */
  before: MemberRow | undefined;
  /** Rows between it and the row. */
  gap: Gap;
  /** Row of the last certain member, zero-based; -1 for none. */
  last: number;
  /** Whether the running numbers around the row leave its number out. */
  isSkipped: boolean;
  /** Whether it names a group of the people below. */
  isGroup: boolean;
  /** Whether the running number of the row below continues that of the row. */
  isCounted: boolean;
  /** Whether no row below may be a member. */
  isLast: boolean;
  /** Whether it is below the running numbers of a list in which all members have one. */
  isBelowNumbers: boolean;
  /** Whether it belongs to a table of other things, whose amounts and dates stand in the columns of people's facts. */
  isOfThings: boolean;
}

/** Returns the row of the last running number; infinity for a list in which not all certain members above have one. */
function lastNumberOf(rows: readonly MemberRow[], certain: readonly MemberRow[]): number {
  const last = rows.findLast(({ number }) => number !== undefined)?.row ?? -1;
  const above = certain.filter(({ row }) => row <= last);
  const isNumbered = above.every(({ number }) => number !== undefined);
  return isNumbered && above.length >= FEWEST_MEMBERS ? last : Number.POSITIVE_INFINITY;
}

/** Decides about a row by what members of the list usually have. */
function isMember(row: MemberRow, around: Around, habits: Habits): boolean {
  const { before, gap, last, isSkipped, isGroup, isCounted, isLast } = around;
  const { name, number } = row;
  if (around.isOfThings || isLabelled(row, around, habits)) return false;
  // A row without a name became a member only with much other evidence.
  if (name === '' || row.hasIdentity) return true;
  const { isNamed } = row;
  if (row.hasData && (number !== undefined || (isNamed && !gap.isSigned))) return true;
  if (number === undefined && row.row > last && habits.hasData && row.hasOtherWords()) return false;
  const follows = gap.isNarrow && !gap.hasBlank;
  if (number !== undefined) {
    if (isNamed) return true;
    if (row.row > last && SENTENCE.test(name)) return false;
    if (isGroup && habits.hasData) return false;
    if (habits.isUnnumbered && habits.hasData) return false;
    if (isCounted && row.row < last) return true;
    const isLater = before?.number === undefined || number > before.number || habits.isShuffled;
    return gap.isNarrow ? isLater || gap.hasSection : !(habits.hasData || habits.isNumbered);
  }
  const blank = habits.typical.filter((at) => (row.cells[at] ?? '') === '').length;
  const hasTypicalCells = hasFactsOfOthers(row, habits);
  if (isNamed) {
    if (follows) return isSkipped || !(row.row < last && isHeading(row, habits));
    const isWithin = row.row < last && !gap.isSigned && !habits.isNumbered;
    if (isWithin && (!row.hasOthers() || habits.hasOthers())) return !isHeading(row, habits);
    const isSignature = gap.isSigned && !(hasTypicalCells && hasCode(row, habits));
    if (isSignature || (row.hasOthers() && !habits.hasOthers())) return false;
    if (hasTypicalCells || (habits.typical.length >= MANY_TYPICAL && blank === 1)) return true;
    // Somebody signs below a post that no list of words has, such as `Chủ nhiệm HTX`.
    const isSigner = !gap.isNarrow && gap.hasBlank && (habits.typical.length > 0 || isLast);
    return !isSigner && !(habits.isNumbered || habits.hasData);
  }
  if (follows && row.row < last && row.mayBeGivenName()) return true;
  const mayFollow = follows || (gap.isNarrow && row.hasData);
  const isLikely = hasTypicalCells || (hasCode(row, habits) && row.mayBeName());
  if (!mayFollow || !isLikely || habits.isNumbered) return false;
  if (isHeading(row, habits)) return false;
  return before !== undefined || (row.row < last && isLikeOthers(row, habits));
}

/**
 * Whether a post or a name stands for the running number below a numbered list, beside who signs or may be called: a
 * row without some of the facts that nearly all members have.
 */
function isLabelled(row: MemberRow, { gap, isBelowNumbers }: Around, habits: Habits): boolean {
  if (!isBelowNumbers || (gap.isNarrow && !gap.hasBlank) || !row.hasLabel()) return false;
  return habits.typical.length < FEWEST_SHARED || !hasFactsOfOthers(row, habits);
}

/** Whether a row has all facts that nearly all members have, besides number and name. */
function hasFactsOfOthers({ cells }: MemberRow, { typical }: Habits): boolean {
  return typical.length > 0 && typical.every((column) => (cells[column] ?? '') !== '');
}

/** Whether a row has any of these facts. */
function hasFactOfOthers({ cells }: MemberRow, { typical }: Habits): boolean {
  return typical.some((column) => (cells[column] ?? '') !== '');
}

/** Whether a row has texts of other members in several columns, or in at least so many. */
function sharesFacts(
  { cells }: MemberRow,
  { typical, texts }: Habits,
  fewest = FEWEST_SHARED,
): boolean {
  const shared = typical.filter((column) => {
    const text = clean(cells[column] ?? '');
    return text !== '' && texts(column).has(text);
  });
  return shared.length >= fewest;
}

/** Whether a numbered row without a name has only texts of the row above or below. */
function isPrefilled(row: MemberRow, rows: readonly MemberRow[], at: number): boolean {
  if (row.name !== '' || row.number === undefined || row.hasData) return false;
  return [rows[at - 1], rows[at + 1]].some((other) => other !== undefined && repeats(row, other));
}

/** Whether every cell of a row is blank, a number, or equal to the cell of a neighbouring row. */
function repeats({ cells }: MemberRow, neighbour: MemberRow): boolean {
  return cells.every((text, column) => {
    const own = clean(text);
    return own === '' || /^\d{1,5}[.)]?$/.test(own) || own === clean(neighbour.cells[column] ?? '');
  });
}
