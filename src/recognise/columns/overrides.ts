/** Applies the plan's overrides of columns, by heading or letter. */
import {
  type Finding,
  finding,
  type LayoutColumn,
  type Place,
  type Table,
} from '../../model/index.js';
import { columnIndex, columnLetter } from '../../text/index.js';
import { SEARCHED_ROWS } from '../header/headerRows.js';
import { headingKey } from '../headings/heading.js';

/**
 * Returns the plan's column letters as zero-based column → field id. Letters that are headings of the
 * table (`TT`, `GT`) and letters of blank columns are ignored.
 */
export function plannedLetters(
  table: Table,
  overrides: Readonly<Record<string, string>>,
): Map<number, string> {
  const planned = new Map<number, string>();
  const letters = Object.entries(overrides).filter(([name]) => /^[A-Z]{1,2}$/.test(name));
  if (letters.length === 0) return planned;
  const headings = new Set(
    table.rows.slice(0, SEARCHED_ROWS).flatMap((cells) => cells.map(headingKey)),
  );
  for (const [name, field] of letters) {
    if (headings.has(headingKey(name))) continue;
    const column = columnIndex(name);
    if (table.rows.some((cells) => (cells[column] ?? '') !== '')) planned.set(column, field);
  }
  return planned;
}

/** Reports overrides that no column used: it is missing, or another override has its field. */
export function unusedOverrides(
  place: Place,
  columns: readonly LayoutColumn[],
  overrides: Readonly<Record<string, string>>,
): Finding[] {
  const planned = columns.filter(({ by }) => by === 'plan');
  return Object.entries(overrides).flatMap(([heading, field]) => {
    const isNamed = (column: LayoutColumn) =>
      headingKey(column.header).endsWith(headingKey(heading)) ||
      columnLetter(column.index) === heading;
    if (planned.some(isNamed)) return [];
    const taken = planned.find((column) => column.field === field);
    return taken !== undefined && columns.some(isNamed)
      ? [
          finding(
            'warning',
            'plan-field-twice',
            { field, heading, taken: columnLetter(taken.index) },
            place,
          ),
        ]
      : [finding('warning', 'column-not-found', { heading }, place)];
  });
}
