/** Finds the further rows of members in forms with several rows for each member. */
import type { MergedRange, RowKind, Table } from '../../../model/index.js';
import { isPersonName } from '../../../text/index.js';
import { loneText } from '../../cells/cellAt.js';
import type { PersonCells } from '../personCells.js';

/** Fewest members with such rows that show such a form. */
const FEWEST_MEMBERS = 2;
const MAY_BE_FURTHER = new Set<RowKind>(['member', 'note']);
/** Words; a bare number may be a sum. */
const WORDS = /\p{L}{2}/u;
/** `Hộ ông Bình`, `Gia đình bà Lan`, `Chủ hộ: Bình`. */
const HEAD_OF_HOUSEHOLD =
  /^\W*(?:(?:hộ|gia đình|gđ)(?: gia đình| gđ)?:? (?:ông|bà|anh|chị|cô|chú|bác)(?!\p{L})|chủ hộ[:\s]+\p{L})/iu;
const PAGE = /^\W*(?:trang|tờ|page)(?: số)?\W*\d/iu;

/**
 * Finds rows without name and number below a numbered member, if at least half of the members have
 * one: the row directly below, further ones if as many members have them, and all rows with the name of a relative.
 * Rows beside a merged name belong to its member, and so do single lines of words between two members.
 * @param continued rows that repeat the name of the member above, which may have nameless rows below
 */
export function namelessRows(
  table: Table,
  kinds: readonly RowKind[],
  person: PersonCells,
  continued: readonly number[],
): number[] {
  const repeated = new Set(continued);
  let numbered = 0;
  let members = 0;
  const found: number[] = [];
  const lower = new LowerRows(table.rows);
  /** Last numbered member, and the last row that is its own. */
  let member = -1;
  let last = -1;
  for (const [row, kind] of kinds.entries()) {
    const cells = table.rows[row]!;
    if (person.number(cells) !== undefined) {
      if (kind !== 'member') continue;
      numbered++;
      member = row;
      last = row;
    } else if (row - 1 === last && repeated.has(row)) {
      if (last === member) members++;
      last = row;
    } else if (row - 1 === last && MAY_BE_FURTHER.has(kind) && person.name(cells) === '') {
      const isNoteBelow = kind === 'note' && last === member && !isPageFoot(cells);
      if (!isNoteBelow && !person.hasRelative(cells)) {
        if (kind === 'note' && lower.add(member, row)) last = row;
        continue;
      }
      if (last === member) members++;
      found.push(row);
      last = row;
    }
  }
  const isHabit = members >= FEWEST_MEMBERS && members * 2 >= numbered;
  const further = isHabit ? [...found, ...lower.ofHabit(numbered)] : [];
  const lines = linesBetween(table, kinds, person);
  return [...new Set([...further, ...rowsOfMergedNames(table, kinds, person), ...lines])];
}

/** Notes below the first further row of members, in the same columns, by their distance from the member. */
class LowerRows {
  private readonly byDistance: number[][] = [];

  constructor(private readonly rows: Table['rows']) {}

  /** Adds a row unless it fills other columns than the row above it. */
  add(member: number, row: number): boolean {
    const above = this.rows[row - 1]!;
    if (this.rows[row]!.some((text, column) => text !== '' && (above[column] ?? '') === '')) {
      return false;
    }
    this.byDistance[row - member] ??= [];
    this.byDistance[row - member]!.push(row);
    return true;
  }

  /** Returns the rows at distances at which at least half of the members have one. */
  ofHabit(members: number): number[] {
    return this.byDistance
      .filter(({ length }) => length >= FEWEST_MEMBERS && length * 2 >= members)
      .flat();
  }
}

/**
 * Finds notes of words between two members without a gap, with blank columns of number, name, date and ID number.
 * A person, the head of the next household and a place below a blank cell are not about the upper member.
 */
function linesBetween(
  { rows, merges }: Table,
  kinds: readonly RowKind[],
  person: PersonCells,
): number[] {
  const ofTitles = new Set(merges.flatMap(({ left, right, top }) => (left < right ? [top] : [])));
  return [...kinds.keys()].filter((row) => {
    if (kinds[row] !== 'note' || ofTitles.has(row)) return false;
    if (kinds[row - 1] !== 'member' || kinds[row + 1] !== 'member') return false;
    const cells = rows[row]!;
    const apart = [...person.ordinalTexts(cells), ...person.names.map((at) => cells[at] ?? '')];
    return (
      apart.every((text) => text === '') &&
      !person.hasIdentity(cells) &&
      cells.every((text) => text === '' || (isRemark(text) && !namesPerson(text))) &&
      !cells.some((text, at) => person.isPlaceText(text) && (rows[row - 1]![at] ?? '') === '')
    );
  });
}

/** Whether a row has the number of a printed page alone. */
function isPageFoot(cells: readonly string[]): boolean {
  return PAGE.test(loneText(cells) ?? '');
}

/** Whether a text is neither a number, the number of a page nor a title in capitals. */
function isRemark(text: string): boolean {
  const isTitle = text.includes(' ') && text === text.toUpperCase();
  return WORDS.test(text) && !PAGE.test(text) && !isTitle;
}

/** Whether a text is a full name or the head of a household: `Hộ ông Bình`. */
function namesPerson(text: string): boolean {
  return HEAD_OF_HOUSEHOLD.test(text) || (text.split(' ').length > 2 && isPersonName(text));
}

/** Finds rows without a name, date and ID number beside the merged name of a member that begins above. */
function rowsOfMergedNames(
  { rows, merges }: Table,
  kinds: readonly RowKind[],
  person: PersonCells,
): number[] {
  const isOfName = ({ left, right }: MergedRange) =>
    person.names.some((column) => left <= column && column <= right);
  return merges.flatMap((merge) => {
    if (merge.bottom === merge.top || kinds[merge.top] !== 'member' || !isOfName(merge)) return [];
    const below: number[] = [];
    for (let row = merge.top + 1; row <= Math.min(merge.bottom, rows.length - 1); row++) {
      const isBare = person.name(rows[row]!) === '' && !person.hasIdentity(rows[row]!);
      if (MAY_BE_FURTHER.has(kinds[row]!) && isBare) below.push(row);
    }
    return below;
  });
}
