/** Reads a form with two facts in each column: one row below the other, in the header and for each member. */
import type { LayoutColumn, RowKind, Table } from '../../model/index.js';
import { clean } from '../../text/index.js';
import { cellAt } from '../cells/cellAt.js';
import { withCells } from '../cells/withCells.js';
import type { HeaderRows } from '../header/headerRows.js';
import type { Wordings } from '../headings/wordings.js';
import { type DerivedColumn, withDerived } from './derivedTable.js';

/** Fewest columns with two facts. */
const FEWEST = 2;

interface StackedInput {
  table: Table;
  header: HeaderRows;
  columns: readonly LayoutColumn[];
  kinds: readonly RowKind[];
  /** Further rows of members. */
  further: readonly number[];
  wordings: Wordings;
}

/** Gives the upper fact to each column, and makes columns of the lower facts; no change for another form. */
export function unstackRows(input: StackedInput): { table: Table; columns: LayoutColumn[] } {
  const { table, columns } = input;
  const stacked = haveSecondRows(input) ? stackedColumns(input) : [];
  if (stacked.length < FEWEST) return { table, columns: [...columns] };
  const fieldOf = freeFields(input, stacked);
  const upper = columns.map((column) =>
    stacked.includes(column) ? upperColumn(input, column, fieldOf) : column,
  );
  const lower = stacked.map((column) => lowerColumn(input, column, fieldOf));
  const wider = withDerived(withoutLowerCells(input, stacked), lower);
  return { table: wider.table, columns: [...upper, ...wider.columns] };
}

/** Whether members have their second row: a few may lack it, of two or more. */
function haveSecondRows({ kinds, further }: StackedInput): boolean {
  const lowerRows = new Set(further);
  const members = membersOf(kinds);
  const lone = members.filter((row) => !lowerRows.has(row + 1) || lowerRows.has(row + 2));
  return lone.length === 0 || (members.length > 1 && lone.length * 4 <= members.length);
}

function membersOf(kinds: readonly RowKind[]): number[] {
  return kinds.flatMap((kind, row) => (kind === 'member' ? [row] : []));
}

/** Gives the field of a heading, once each and none that another column has; empty for no field. */
type FieldOf = (heading: string) => { field?: string };

function freeFields(
  { columns, wordings }: StackedInput,
  stacked: readonly LayoutColumn[],
): FieldOf {
  const taken = new Set(
    columns.flatMap((column) => (stacked.includes(column) ? [] : column.field)),
  );
  return (heading) => {
    const meaning = wordings.meaning([heading]);
    if (meaning === undefined || meaning.part !== undefined || taken.has(meaning.field.id))
      return {};
    taken.add(meaning.field.id);
    return { field: meaning.field.id };
  };
}

function upperColumn(input: StackedInput, column: LayoutColumn, fieldOf: FieldOf): LayoutColumn {
  const header = headingAt(input, column, 'top');
  const { field: _field, part: _part, score: _score, ...rest } = column;
  const known = fieldOf(header);
  return { ...rest, ...known, header, by: 'field' in known ? 'wording' : 'unknown' };
}

function lowerColumn(input: StackedInput, column: LayoutColumn, fieldOf: FieldOf): DerivedColumn {
  const header = headingAt(input, column, 'bottom');
  const lowerRows = new Set(input.further);
  const cells = new Map<number, string>();
  for (const row of membersOf(input.kinds)) {
    const text = lowerRows.has(row + 1) ? clean(cellAt(input.table, row + 1, column.index)) : '';
    if (text !== '') cells.set(row, text);
  }
  return { column: { header, ...fieldOf(header), source: column.index }, cells };
}

/** Empties the cells that move, so that they are not joined to the upper fact. */
function withoutLowerCells(
  { table, further }: StackedInput,
  stacked: readonly LayoutColumn[],
): Table {
  const moved = further.flatMap((row) =>
    stacked.map(({ index }) => ({ row, column: index, text: '' })),
  );
  return withCells(table, moved);
}

/** Returns the columns with a known fact on each of two header rows that no other column shares. */
function stackedColumns(input: StackedInput): LayoutColumn[] {
  const { table, header, columns, wordings } = input;
  if (header.bottom !== header.top + 1) return [];
  const isShared = (row: number, index: number) =>
    table.merges.some(
      ({ top, bottom, left, right }) =>
        right > left && top <= row && bottom >= row && left <= index && right >= index,
    );
  const found = columns.filter((column) => {
    if (isShared(header.top, column.index) || isShared(header.bottom, column.index)) return false;
    const upper = headingAt(input, column, 'top');
    const lower = headingAt(input, column, 'bottom');
    return upper !== '' && lower !== '' && upper !== lower;
  });
  const isKnown = (column: LayoutColumn, side: 'top' | 'bottom') => {
    const meaning = wordings.meaning([headingAt(input, column, side)]);
    return meaning !== undefined && meaning.part === undefined;
  };
  const known = found.filter((column) => isKnown(column, 'top') && isKnown(column, 'bottom'));
  return known.length >= FEWEST ? found : [];
}

function headingAt(
  { table, header }: StackedInput,
  { index }: LayoutColumn,
  side: 'top' | 'bottom',
): string {
  return clean(cellAt(table, header[side], index));
}
