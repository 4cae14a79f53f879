/** Tests whether rows with words of a signature are above people of the list. */
import { isBody, isSignature } from '../cells/rowWords.js';
import type { PersonCells } from './personCells.js';
import { filledColumns } from './rowCells.js';

/** Rows of people below words of a signature that are a list; fewer may be those who sign. */
const ROWS_OF_LIST = 3;

/** Whether a row with the name of a body is directly above its people, and not above a signature. */
export function namesBodyOf(
  below: readonly string[][],
  [text, another]: readonly string[],
  person: PersonCells,
): boolean {
  if (text === undefined || another !== undefined || !isBody(text)) return false;
  const [next = [], second = []] = below;
  if (person.isNamed(next) && person.hasDetail(next)) return true;
  return person.hasFact(next) && person.hasFact(second);
}

/**
 * Whether a list goes on in the rows below, without a blank one: people with the same columns and figures
 * as the member above, such as below `Trưởng ban` within a list of names and classes. Further words of a signature
 * may be between.
 */
export function goesOn(
  below: readonly string[][],
  member: readonly string[],
  person: PersonCells,
): boolean {
  const form = formOf(member);
  const isSigned = (cells: string[]) => cells.some(isSignature) && !person.isNamed(cells);
  const first = below.findIndex((cells) => !isSigned(cells));
  const next = below.slice(first, first + ROWS_OF_LIST);
  const isAlike = (cells: string[]) => person.hasFact(cells) && formOf(cells) === form;
  return next.length === ROWS_OF_LIST && next.every(isAlike);
}

/** Returns the filled columns, and which of them have digits. */
function formOf(cells: readonly string[]): string {
  return filledColumns(cells)
    .map((column) => `${column}${/\d/.test(cells[column]!) ? ' with digits' : ''}`)
    .join();
}
