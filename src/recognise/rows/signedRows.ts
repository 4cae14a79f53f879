/** Tests whether rows with words of a signature are above people of the list. */
import type { RowKind, Table } from '../../model/index.js';
import { clean, isPersonName } from '../../text/index.js';
import { filledTexts } from '../cells/cellAt.js';
import { filledColumns } from '../cells/rowCells.js';
import { areCapitalised, isBody, isLonePost, isSignature } from '../cells/rowWords.js';
import { isBranchRow, NUMERAL_CELL } from '../cells/sectionRows.js';
import type { PersonCells } from './personCells.js';

/** Rows of people below words of a signature that are a list; fewer may be those who sign. */
const ROWS_OF_LIST = 3;
/** Rows above that are compared. */
const ROWS_COMPARED = 100;
/** Most heads of one branch, such as its head and deputies. */
const HEADS_OF_BRANCH = 4;
const WITH_DIGITS = ' with digits';

/** Whether a row with words of a signature is above people of the list. */
export function headsPeople(signed: SignedRow, texts: readonly string[]): boolean {
  const { rows, row, lastMember, person } = signed;
  if (namesBodyOf(signed, texts) || postHeads(signed, texts)) return true;
  return goesOn(rows.slice(row + 1), rows, lastMember, person);
}

/** Whether a person's name stands directly above a member without a number, where nobody signs. */
export function isAbovePerson(
  rows: readonly string[][],
  row: number,
  person: PersonCells,
): boolean {
  const below = rows[row + 1] ?? [];
  if (person.number(below) !== undefined || !isPersonName(person.name(rows[row]!))) return false;
  return person.isPerson(below, filledColumns(below));
}

/** Row with words of a signature, and what is around it. */
interface SignedRow {
  rows: readonly string[][];
  row: number;
  /** The next filled rows. */
  below: readonly string[][];
  /** Last row of the header. */
  header: number;
  /** Last member above; -1 for none. */
  lastMember: number;
  /** Whether it is within a signature block. */
  isSigned: boolean;
  person: PersonCells;
}

/**
 * Whether a post alone heads several people who are like the last member, without blank rows: who signs below a post is
 * one. Below another such post one person is enough.
 */
function postHeads(signed: SignedRow, texts: readonly string[]): boolean {
  const { rows, row, header, lastMember, isSigned, person } = signed;
  if (isSigned || !isLonePost(texts) || (rows[row - 1] ?? []).length === 0) return false;
  const form = formOf(rows[lastMember] ?? rows[row + 1] ?? []);
  const isAlike = (cells: readonly string[]) => {
    const isBare = filledTexts(cells).length === 1;
    return formOf(cells) === form && (isBare ? person.isNamed(cells) : person.hasFact(cells));
  };
  const isPost = (at: number) => isLonePost(filledTexts(rows[at] ?? []));
  if (!isAlike(rows[row + 1] ?? [])) return false;
  let next = row + 2;
  while (isPost(next) && !isAlike(rows[next]!)) next++;
  if (isAlike(rows[next] ?? [])) return true;
  let above = row - 1;
  while (above > header && !isPost(above)) above--;
  return above > header;
}

/**
 * Returns rows with names directly below a post that is directly below a member. One name, unlike the row of the member,
 * is of who signs.
 */
export function namesBelowPosts(
  { rows }: Table,
  kinds: readonly RowKind[],
  person: PersonCells,
): number[] {
  const isNamed = (row: number) => kinds[row] === 'footer' && person.isNamed(rows[row]!);
  return [...kinds.keys()].flatMap((post) => {
    const isPost = kinds[post] === 'footer' && isLonePost(filledTexts(rows[post]!));
    if (!isPost || kinds[post - 1] !== 'member') return [];
    const names: number[] = [];
    for (let row = post + 1; isNamed(row); row++) names.push(row);
    const isAlike = formOf(rows[post + 1] ?? []) === formOf(rows[post - 1]!);
    return names.length > 1 || isAlike ? names : [];
  });
}

/**
 * Whether a row with the name of a body is directly above its people, and not above a signature: nobody signs behind a
 * numeral, and no two sign above the first member.
 */
function namesBodyOf(
  { rows, row, below, lastMember, person }: SignedRow,
  texts: readonly string[],
): boolean {
  const words = texts.filter((text) => !NUMERAL_CELL.test(text.trim()));
  const [text, another] = words;
  if (text === undefined || another !== undefined || !isBody(text)) return false;
  const [next = [], second = []] = below;
  const areNamed =
    rows.slice(row + 1, row + 3).filter((cells) => person.isNamed(cells)).length === 2;
  if (areNamed && (words.length < texts.length || lastMember < 0)) return true;
  if (person.isNamed(next) && person.hasDetail(next)) return true;
  return person.hasFact(next) && person.hasFact(second);
}

/**
 * Whether a row has a name of any people with a post, directly below the header or another row: `Siêng | Bí thư`. Posts
 * in capitals sign.
 */
export function hasPost(
  cells: readonly string[],
  above: readonly string[],
  person: PersonCells,
): boolean {
  const name = person.name(cells);
  if (above.length === 0 || !areCapitalised(name) || isSignature(name)) return false;
  const signed = cells.filter(isSignature);
  return person.hasDetail(cells) && signed.every((text) => clean(text) !== text.toUpperCase());
}

/** Row with words before a name in the column of running numbers, and what is above it. */
interface LabelledRow {
  rows: readonly string[][];
  row: number;
  person: PersonCells;
  prefixes: readonly string[];
}

/** Whether a row names the head of the branch above it: `Chi hội: | Xóm Măng`, `Chi hội trưởng: | Hà Thị Mơ`. */
export function isBranchHead({ rows, row, person, prefixes }: LabelledRow): boolean {
  const isHead = (at: number) => person.isHeadLabelled(rows[at] ?? []);
  if (!isHead(row)) return false;
  let above = row - 1;
  while (above > row - HEADS_OF_BRANCH && isHead(above)) above--;
  return isBranchRow(rows[above] ?? [], prefixes);
}

/**
 * Whether a list goes on in the rows below, without a blank one: people with the same columns and figures as the last
 * row above, such as below `Trưởng ban` within a list of names and classes. Without figures most of them must share a
 * fact with people above, as those who sign for other bodies do not. Further words of a signature may be between, and
 * above the first person sections.
 * @param rows of the table
 * @param last the last member above; -1 for none
 */
function goesOn(
  below: readonly string[][],
  rows: readonly (readonly string[])[],
  last: number,
  person: PersonCells,
): boolean {
  const isSigned = (cells: string[]) => cells.some(isSignature) && !person.isNamed(cells);
  const isAbove = (cells: string[]) =>
    isSigned(cells) || (last < 0 && filledTexts(cells).length === 1);
  const first = below.findIndex((cells) => !isAbove(cells));
  const next = below.slice(first, first + ROWS_OF_LIST);
  const form = formOf(rows[last] ?? next[0] ?? []);
  const isAlike = (cells: string[]) => person.hasFact(cells) && formOf(cells) === form;
  if (next.length < ROWS_OF_LIST || !next.every(isAlike)) return false;
  return form.includes(WITH_DIGITS) || next.filter(sharesFact).length * 2 > ROWS_OF_LIST;

  function sharesFact(cells: readonly string[]): boolean {
    const facts = [...cells.keys()].filter((at) => !person.names.includes(at) && cells[at] !== '');
    const above = rows.slice(Math.max(0, last - ROWS_COMPARED), last + 1);
    return facts.some((at) => above.some((other) => other[at] === cells[at]));
  }
}

/** Returns the filled columns, and which of them have digits. */
function formOf(cells: readonly string[]): string {
  return filledColumns(cells)
    .map((column) => `${column}${/\d/.test(cells[column]!) ? WITH_DIGITS : ''}`)
    .join();
}
