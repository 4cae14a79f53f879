/** Reads a form with two facts in each column: one row below the other, in the header and for each member. */
import {
  isNameField,
  type LayoutColumn,
  type ProfileField,
  type Table,
} from '../../../model/index.js';
import { clean, isPersonName } from '../../../text/index.js';
import { cellAt, filledTexts, widthOf } from '../../cells/cellAt.js';
import { isRunningNumber } from '../../cells/cellForms.js';
import { isSubtotal } from '../../cells/rowWords.js';
import { type NewCell, withCells } from '../../cells/withCells.js';
import type { HeaderRows } from '../../header/headerRows.js';
import type { Meaning } from '../../headings/meaning.js';
import type { Wordings } from '../../headings/wordings.js';

/** Fewest columns with two known facts. */
const FEWEST = 2;

/** A list with one row for each member, as made of such a form. */
export interface UnstackedForm {
  /** The lower facts are right of the other columns, and the lower rows are blank. */
  table: Table;
  /** Has one row. */
  header: HeaderRows;
  /** Row of the lower headings, zero-based. */
  lowerHeader: number;
  /** Lower rows of members, zero-based. */
  lower: readonly number[];
  /** The table with the cells of lower rows that are below no lower heading. */
  withRest: Table;
  /** Adds the source to the columns of lower facts. */
  columns: (columns: readonly LayoutColumn[]) => LayoutColumn[];
}

/** Moves the lower facts of such a form beside the upper ones; undefined for another form. */
export function unstackForm(
  table: Table,
  header: HeaderRows,
  wordings: Wordings,
): UnstackedForm | undefined {
  if (header.bottom > header.top + 1) return undefined;
  // The lower row is the header that was found if it has the more headings.
  const tops = header.bottom === header.top && header.top > 0 ? [-1, 0] : [0];
  for (const offset of tops) {
    const form = unstackBelow(table, header.top + offset, wordings);
    if (form !== undefined) return form;
  }
  return undefined;
}

/** @param top row of the upper headings, zero-based */
function unstackBelow(table: Table, top: number, wordings: Wordings): UnstackedForm | undefined {
  const headings = lowerHeadings(table, top, wordings);
  if (headings === undefined) return undefined;
  const lower = lowerRows(table, top, wordings);
  const isLowerOnly = (column: number) => cellAt(table, top, column) === '';
  const isUpper = (row: number) =>
    headings.some((column) => isLowerOnly(column) && cellAt(table, row - 1, column) !== '');
  if (lower.length === 0 || lower.some(isUpper)) return undefined;
  const width = widthOf(table.rows);
  const moved: NewCell[] = [];
  const emptied: NewCell[] = [];
  for (const row of [top + 1, ...lower]) {
    for (const [at, column] of headings.entries()) {
      const text = cellAt(table, row, column);
      emptied.push({ row, column, text: '' });
      if (text !== '') moved.push({ row: row - 1, column: width + at, text });
    }
  }
  const withRest = withCells(table, [...moved, ...emptied]);
  const blank = new Set([top + 1, ...lower]);
  const rows = withRest.rows.map((cells, row) => (blank.has(row) ? [] : cells));
  const merges = table.merges.filter((merge) => merge.bottom <= top || merge.top > top + 1);
  return {
    table: { ...table, rows, merges },
    header: { top, bottom: top },
    lowerHeader: top + 1,
    lower,
    withRest,
    columns: (columns) =>
      columns.map((column) => {
        const source = headings[column.index - width];
        return source === undefined ? column : { ...column, by: 'derived', source };
      }),
  };
}

/** Returns the columns with a lower heading, if enough of them have a known fact on each of the two rows. */
function lowerHeadings(table: Table, top: number, wordings: Wordings): number[] | undefined {
  const upperFields = fieldsOf(table, top, wordings);
  if (![...upperFields].some(isNameField)) return undefined;
  const columns: number[] = [];
  let known = 0;
  for (const [column, text] of (table.rows[top + 1] ?? []).entries()) {
    if (text === '') continue;
    const upper = clean(cellAt(table, top, column));
    if (upper === clean(text) || isShared(table, top, column)) return undefined;
    columns.push(column);
    const meaning = wholeMeaning(wordings, text);
    if (meaning === undefined) continue;
    const { field } = upper === '' ? {} : (wholeMeaning(wordings, upper) ?? {});
    // The name in use may stand below the name at birth.
    const isSecondName = isNameField(meaning.field) && field === meaning.field;
    if (upperFields.has(meaning.field) && !isSecondName) return undefined;
    if (upper === '' || field !== undefined) known++;
  }
  const areStacked = columns.some((column) => cellAt(table, top, column) !== '');
  return known >= FEWEST && areStacked ? columns : undefined;
}

/** Whether a heading is one of several below, or belongs to several columns. */
function isShared({ merges }: Table, top: number, column: number): boolean {
  return merges.some(
    ({ top: first, bottom, left, right }) =>
      right > left && first <= top + 1 && bottom >= top && left <= column && right >= column,
  );
}

function fieldsOf(table: Table, row: number, wordings: Wordings): Set<ProfileField> {
  return new Set(table.rows[row]!.flatMap((text) => wholeMeaning(wordings, text)?.field ?? []));
}

function wholeMeaning(wordings: Wordings, text: string): Meaning | undefined {
  const meaning = text === '' ? undefined : wordings.meaning([text]);
  return meaning?.part === undefined ? meaning : undefined;
}

/**
 * Returns the second rows of members. A few members may lack theirs, of two or more; forms with three rows for most
 * members are others.
 */
function lowerRows(table: Table, top: number, wordings: Wordings): number[] {
  const { isMember, isLower } = rowTests(table, top, wordings);
  const members = [...table.rows.keys()].filter((row) => row > top + 1 && isMember(row));
  const found = members.map((row) => row + 1).filter(isLower);
  const lone = members.length - found.length;
  const longer = members.slice(0, -1).filter((row) => isLower(row + 1) && isLower(row + 2));
  const isForm = lone === 0 || (members.length > 1 && lone * 4 <= members.length);
  return isForm && longer.length * 2 < members.length ? found : [];
}

/** Tests rows by their running number if the list has one, else by their name. */
function rowTests(table: Table, top: number, wordings: Wordings) {
  const fields = table.rows[top]!.map((text) => wholeMeaning(wordings, text)?.field);
  const number = fields.findIndex((field) => field?.type === 'ordinal');
  const name = fields.findIndex((field) => isNameField(field));
  const isMember = (row: number) =>
    number < 0
      ? isPersonName(cellAt(table, row, name))
      : isRunningNumber(cellAt(table, row, number).trim());
  const isLower = (row: number) => {
    const texts = filledTexts(table.rows[row] ?? []);
    if (texts.length === 0 || isMember(row) || texts.some(isSubtotal)) return false;
    return number < 0 || cellAt(table, row, number) === '';
  };
  return { isMember, isLower };
}
