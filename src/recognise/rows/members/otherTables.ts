/** Finds the rows of tables of other things below the people: `STT | Nội dung | Số tiền`, `Mã xã | Tên xã | Dân số`. */
import type { RowKind, Table } from '../../../model/index.js';
import { beginsWithSurname, fold } from '../../../text/index.js';
import { filledTexts } from '../../cells/cellAt.js';
import { areCapitalised } from '../../cells/rowWords.js';
import { headsThings } from '../../headings/thingHeadings.js';
import { MEMBER_WORD } from '../../headings/wordingIndex.js';
import type { PersonCells } from '../personCells.js';
import type { MemberRow } from './memberRow.js';

const MAY_BE_HEADING = new Set<RowKind>(['member', 'note', 'footer']);
const ENDS_TABLE = new Set<RowKind>(['blank', 'header']);
/** Fewest headings of a table without running numbers. */
const FEWEST_HEADINGS = 3;

/**
 * Returns the rows that belong to a table of other things below certain members.
 * @param rows rows that may be members, in order
 */
export function rowsOfOtherTables(
  table: Table,
  kinds: readonly RowKind[],
  rows: readonly MemberRow[],
  certain: readonly MemberRow[],
  person: PersonCells,
): Set<MemberRow> {
  const found = new Set<MemberRow>();
  const people = new Set(certain.map(({ row }) => row));
  for (const [heading, kind] of kinds.entries()) {
    const cells = table.rows[heading]!;
    if (!MAY_BE_HEADING.has(kind) || people.has(heading)) continue;
    const name = person.name(cells);
    const mayBeOfThings = areHeadings(cells) && headsThings(name);
    const isNumberedAgain = person.isHeadingAgain(cells);
    if (!mayBeOfThings && !isNumberedAgain) continue;
    const before = certain.findLast(({ row }) => row < heading);
    if (before === undefined) continue;
    const end = kinds.findIndex((below, row) => row > heading && ENDS_TABLE.has(below));
    const below = rows.filter(({ row }) => row > heading && (end < 0 || row < end));
    const isNumbered = below.some(({ number }) => number !== undefined);
    const isOfThings = mayBeOfThings && (!isNumbered || person.hasNumberHeading(cells));
    if (!isOfThings && !isNumberedAgain) continue;
    const others = isOfThings ? placesOf(below, before) : othersOf(below, before, name);
    for (const row of [...thingsOf(below), ...others]) found.add(row);
  }
  return found;
}

/** Whether cells may be headings of a table: several texts without a digit. */
function areHeadings(cells: readonly string[]): boolean {
  const filled = filledTexts(cells);
  return filled.length >= FEWEST_HEADINGS && !filled.some((text) => /\d/.test(text));
}

/** Whether a name is a place, or begins with no surname and has small letters behind its first: `Thuê hội trường`. */
export function isThing(row: MemberRow): boolean {
  const { name } = row;
  if (name === '' || row.isNamed) return false;
  return row.isPlace() || !(areCapitalised(name) || beginsWithSurname(name));
}

/**
 * Returns the things of a table if at least half of its rows begin with no surname: `Đoàn phí quý I` above `Mua hoa`
 * and `Thăm hỏi`.
 */
function thingsOf(rows: readonly MemberRow[]): MemberRow[] {
  if (rows.filter(isThing).length * 2 < rows.length) return [];
  return rows.filter((row) => isThing(row) || (row.name !== '' && !areCapitalised(row.name)));
}

/**
 * Returns the rows of a table of things that may be called like people, up to where the running numbers of the people go
 * on, without those who have a name and a date or ID number.
 */
function placesOf(rows: readonly MemberRow[], { number: last }: MemberRow): readonly MemberRow[] {
  const goesOn = ({ number }: MemberRow, at: number) =>
    last !== undefined && number === last + 1 && rows[at - 1]?.number !== last;
  const end = rows.findIndex(goesOn);
  const things = end < 0 ? rows : rows.slice(0, end);
  return things.filter((row) => !row.hasIdentity || !row.isNamed || row.isPlace());
}

/**
 * Returns the people of a table whose running numbers begin anew (`Nhiệm vụ | Phụ trách`), without those who have a
 * date or ID number.
 * @param heading of the column of names; one of members says that they are such
 */
function othersOf(rows: readonly MemberRow[], before: MemberRow, heading: string): MemberRow[] {
  if (MEMBER_WORD.test(fold(heading))) return [];
  const first = firstNumber(rows);
  const isAnew = first !== undefined && first <= (before.number ?? first);
  return isAnew ? rows.filter(({ hasIdentity }) => !hasIdentity) : [];
}

function firstNumber(rows: readonly MemberRow[]): number | undefined {
  return rows.find(({ number }) => number !== undefined)?.number;
}
