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

/** Reports overrides that no column used. */
export function unusedOverrides(
  place: Place,
  columns: readonly LayoutColumn[],
  overrides: Readonly<Record<string, string>>,
): Finding[] {
  return Object.keys(overrides).flatMap((heading) => {
    const used = columns.some(
      (column) =>
        column.by === 'plan' &&
        (headingKey(column.header).endsWith(headingKey(heading)) ||
          columnLetter(column.index) === heading),
    );
    return used ? [] : [finding('warning', 'column-not-found', { heading }, place)];
  });
}
