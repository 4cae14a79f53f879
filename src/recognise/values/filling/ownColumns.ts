/** Distinguishes facts of the members from those of the relatives in their further rows. */
import type { LayoutColumn, RowKind, Table } from '../../../model/index.js';
import { clean } from '../../../text/index.js';

/** Fields of which a person has one value. */
const OF_ONE_VALUE = new Set(['birth', 'gender']);

/**
 * Carries along columns of a date of birth or gender that differ from the member's in most of the
 * further rows: they are of the relatives below.
 */
export function ownColumns(
  { rows }: Table,
  columns: readonly LayoutColumn[],
  further: readonly number[],
  kinds: readonly RowKind[],
): readonly LayoutColumn[] {
  if (further.length === 0) return columns;
  const textAt = (row: number, { index }: LayoutColumn) => clean(rows[row]?.[index] ?? '');
  const differs = (column: LayoutColumn) => (row: number) => {
    const text = textAt(row, column);
    return text !== '' && text !== textAt(kinds.lastIndexOf('member', row), column);
  };
  return columns.map((column) => {
    if (!OF_ONE_VALUE.has(column.field ?? '')) return column;
    if (further.filter(differs(column)).length * 2 <= further.length) return column;
    const { field: _field, part: _part, ...carried } = column;
    return { ...carried, by: 'unknown' };
  });
}
