/** Finds the second rows of members in lists with two rows for each member. */
import type { Table } from '../../model/index.js';
import { fold } from '../../text/index.js';
import { isSignature, isSubtotal } from '../cells/rowWords.js';
import type { HeaderRows } from '../header/headerRows.js';
import type { PersonCells } from './personCells.js';

/** Fewest members with such rows that show such a list. */
const FEWEST_MEMBERS = 2;
/** What stands below a name: a remark in brackets, a phone or another name. */
const BELOW_NAME =
  /^\(.*\)$|^(?:s?dt|(?:so )?dien thoai|so dt|bi danh|ten (?:khac|thuong goi|goi khac))\s*[:.]/;
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

/**
 * Finds rows directly below numbered members with the day or place of issue below the ID number, and perhaps a remark or
 * phone below the name, if at least half of the members have one.
 */
export function rowsOfPapers(
  { rows }: Table,
  { bottom }: HeaderRows,
  person: PersonCells,
): ReadonlySet<number> {
  const below = [...rows.keys()].slice(bottom + 1);
  if (below.filter((row) => isOfPapers(rows[row]!, person)).length < FEWEST_MEMBERS) return NONE;
  const members = below.filter((row) => {
    return person.number(rows[row]!) !== undefined && person.hasOwnIdentity(rows[row]!);
  });
  const found = members.map((row) => row + 1).filter((row) => isOfPapers(rows[row] ?? [], person));
  const isHabit = found.length >= FEWEST_MEMBERS && found.length * 2 >= members.length;
  return new Set(isHabit ? found : []);
}

function isOfPapers(cells: readonly string[], person: PersonCells): boolean {
  return (
    person.ordinalTexts(cells).every((text) => text === '') &&
    person.names.every((at) => (cells[at] ?? '') === '' || BELOW_NAME.test(fold(cells[at]!))) &&
    person.hasIdentity(cells) &&
    !person.hasOwnIdentity(cells)
  );
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
