/** Reads a form with two facts in each column: one row below the other, in the header and for each member. */
import type { LayoutColumn, RowKind, Table } from '../../model/index.js';
import { clean } from '../../text/index.js';
import { cellAt } from '../cells/cellAt.js';
import { withCells } from '../cells/withCells.js';
import type { HeaderRows } from '../header/headerRows.js';
import type { Wordings } from '../headings/wordings.js';
import { withDerived } from './derivedTable.js';

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
  const { table, columns, kinds, wordings } = input;
  const unchanged = { table, columns: [...columns] };
  const members = kinds.flatMap((kind, row) => (kind === 'member' ? [row] : []));
  const lowerRows = new Set(input.further);
  // All members but the last one must have their second row.
  const lone = members.filter((row) => !lowerRows.has(row + 1) || lowerRows.has(row + 2));
  if (lone.length > 0 && (members.length < 2 || lone.length * 4 > members.length)) return unchanged;
  const stacked = stackedColumns(input);
  if (stacked.length < FEWEST) return unchanged;
  const taken = new Set(
    columns.flatMap((column) => (stacked.includes(column) ? [] : column.field)),
  );
  const fieldOf = (heading: string) => {
    const meaning = wordings.meaning([heading]);
    if (meaning === undefined || meaning.part !== undefined || taken.has(meaning.field.id))
      return {};
    taken.add(meaning.field.id);
    return { field: meaning.field.id };
  };
  const upper = columns.map((column): LayoutColumn => {
    if (!stacked.includes(column)) return column;
    const header = headingAt(input, column, 'top');
    const { field: _field, part: _part, score: _score, ...rest } = column;
    const known = fieldOf(header);
    return { ...rest, ...known, header, by: 'field' in known ? 'wording' : 'unknown' };
  });
  const lower = stacked.map((column) => {
    const header = headingAt(input, column, 'bottom');
    const cells = new Map<number, string>();
    for (const row of members) {
      const text = lowerRows.has(row + 1) ? clean(table.rows[row + 1]![column.index] ?? '') : '';
      if (text !== '') cells.set(row, text);
    }
    return { column: { header, ...fieldOf(header), source: column.index }, cells };
  });
  // Cells that have moved are not joined to the upper fact.
  const moved = [...lowerRows].flatMap((row) =>
    stacked.map(({ index }) => ({ row, column: index, text: '' })),
  );
  const wider = withDerived(withCells(table, moved), lower);
  return { table: wider.table, columns: [...upper, ...wider.columns] };
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
