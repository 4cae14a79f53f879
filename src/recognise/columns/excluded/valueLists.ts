/** Finds lists of permitted values that stand beside a roster: `Giới tính` above `Nam`, `Nữ`. */
import { clean, fold } from '../../../text/index.js';
import { cellAt } from '../../cells/cellAt.js';
import { isPerson } from '../../cells/peopleColumns.js';
import { mostly } from '../../cells/samples.js';
import type { Claim } from '../claim.js';
import type { HeaderView } from '../headerView.js';
import { isTableOfCounts } from './countTables.js';

const FEWEST_VALUES = 2;
/** Fewest columns of a sheet of values. */
const FEWEST_COLUMNS = 3;
const SHARED_BY_MEMBERS = new Set(['gender', 'ethnicity']);

/**
 * Returns the columns behind a blank one in which each value is written once, from the first row on, and not
 * in as many rows as there are people. Beside sub-headings the first value is in the header. Figures and names of
 * people may be facts of members. Counts of groups behind the blank column are no facts of people either.
 */
export function valueListColumns(view: HeaderView): Set<number> {
  const { headers } = view;
  const isBlank = (column: number) => view.filled[column] !== 1 && !headers[column];
  const all = Array.from({ length: Math.max(view.filled.length, headers.length) }, (_, at) => at);
  const width = all.findLastIndex((column) => !isBlank(column)) + 1;
  const gap = all
    .slice(0, width)
    .findLast((column) => isBlank(column) && headers.slice(0, column).some(Boolean));
  if (gap === undefined) return new Set();
  const beside = Array.from({ length: width - gap - 1 }, (_, at) => gap + 1 + at);
  const rows = rowsOf(view, (cells) => cells.slice(0, gap));
  const isList = beside.every((column) => isValueList(view, column, rows));
  return new Set(isList || isTableOfCounts(view, beside, rows) ? beside : []);
}

/**
 * Whether a sheet lists values to choose from: each of three columns or more has every value once, from the first row
 * on, and they end on different rows. Genders and peoples are among them, which members share.
 */
export function isSheetOfValues(view: HeaderView, claims: readonly Claim[]): boolean {
  if (!claims.some(({ field }) => SHARED_BY_MEMBERS.has(field.id))) return false;
  const { headers } = view;
  const columns = headers.flatMap((heading, column) => (heading ? [column] : []));
  const counts = columns.map((column) => rowsOf(view, (cells) => cells.slice(column, column + 1)));
  if (columns.length < FEWEST_COLUMNS || new Set(counts).size < FEWEST_VALUES) return false;
  return columns.every((column, at) => {
    const values = valuesBelow(view, column, counts[at]!).map(fold);
    return values.every((text) => text !== '') && new Set(values).size === values.length;
  });
}

/** Counts the rows below the header with text in some of their cells. */
function rowsOf(view: HeaderView, part: (cells: readonly string[]) => readonly string[]): number {
  return view.table.rows
    .slice(view.firstRow)
    .filter((cells) => part(cells).some((text) => text !== '')).length;
}

function isValueList(view: HeaderView, column: number, people: number): boolean {
  const count = rowsOf(view, (cells) => cells.slice(column, column + 1));
  if (count === 0 || count === people) return false;
  const values = [...valuesInHeader(view, column), ...valuesBelow(view, column, count)];
  if (values.length < FEWEST_VALUES) return false;
  const isValue = (text: string) => /^[^\d]*\p{L}[^\d]*$/u.test(text);
  if (!values.every(isValue) || mostly(values, isPerson)) return false;
  return new Set(values.map(fold)).size === values.length;
}

/** Returns the first cells of a column below the header. */
function valuesBelow({ table, firstRow }: HeaderView, column: number, count: number): string[] {
  return Array.from({ length: count }, (_, at) => clean(cellAt(table, firstRow + at, column)));
}

/** Returns the gender below a heading: `Giới tính` beside `Ngày sinh {Nam, Nữ}`, above `Nam` and `Nữ`. */
function valuesInHeader({ table, header }: HeaderView, column: number): string[] {
  const lowest = clean(cellAt(table, header.bottom, column));
  const isGender = header.bottom > header.top && ['nam', 'nu'].includes(fold(lowest));
  return isGender ? [lowest] : [];
}
