/** Finds the second rows of members in lists with two rows for each member. */
import type { Table } from '../../model/index.js';
import { isSignature, isSubtotal } from '../cells/rowWords.js';
import type { HeaderRows } from '../header/headerRows.js';
import type { PersonCells } from './personCells.js';

/** Fewest members with such rows that show such a list. */
const FEWEST_MEMBERS = 2;
const NONE: ReadonlySet<number> = new Set();
const LETTER_OR_DIGIT = /[\p{L}\d]/u;

/**
 * Finds rows directly below numbered members, with texts only below filled cells, if at least half of the members have
 * one: `Khu 1` below `Bắc Ninh`, in a column of birthplace and address. A like row above the first member is a section
 * row, and so are the others.
 */
export function secondRows(
  { rows }: Table,
  { bottom }: HeaderRows,
  person: PersonCells,
): ReadonlySet<number> {
  const isMember = (row: number) =>
    person.number(rows[row]!) !== undefined && person.isNamed(rows[row]!);
  const below = [...rows.keys()].slice(bottom + 1);
  if (below.filter((row) => isWithoutOwn(rows[row]!, person)).length < FEWEST_MEMBERS) return NONE;
  const members = below.filter(isMember);
  const found = members
    .map((row) => row + 1)
    .filter((row) => isSecond(rows[row] ?? [], rows[row - 1]!, person));
  const [first = 0] = members;
  const isBelowLike = first - 1 > bottom && isSecond(rows[first - 1]!, rows[first]!, person);
  const isHabit = found.length >= FEWEST_MEMBERS && found.length * 2 >= members.length;
  return new Set(isHabit && !isBelowLike ? found : []);
}

/** Whether a row has no number, name, date, ID number, sum or signature, and no text where the member's row is blank. */
function isSecond(
  cells: readonly string[],
  member: readonly string[],
  person: PersonCells,
): boolean {
  return (
    isWithoutOwn(cells, person) &&
    !person.hasIdentity(cells) &&
    !cells.some((text) => isSubtotal(text) || isSignature(text)) &&
    cells.every((text, at) => text === '' || LETTER_OR_DIGIT.test(member[at] ?? ''))
  );
}

/** Whether a row has texts, but neither a number nor a name: most lists have no such row, so that nothing more is read. */
function isWithoutOwn(cells: readonly string[], person: PersonCells): boolean {
  return (
    cells.some((text) => text !== '') &&
    person.names.every((at) => (cells[at] ?? '') === '') &&
    person.ordinalTexts(cells).every((text) => text === '')
  );
}
