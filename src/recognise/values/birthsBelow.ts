/** Reads dates of birth on the row below each name, in the column of the names. */
import { isNameField, type Table } from '../../model/index.js';
import { clean, isPersonName } from '../../text/index.js';
import { cellAt, widthOf } from '../cells/cellAt.js';
import { mostly } from '../cells/samples.js';
import { type NewCell, withCells } from '../cells/withCells.js';
import { headerPaths } from '../header/headerPaths.js';
import type { HeaderRows } from '../header/headerRows.js';
import type { Wordings } from '../headings/wordings.js';
import type { UnstackedForm } from './stackedRows.js';

/** Fewest members with a date below their names. */
const FEWEST = 2;
const DATE = /^\(?(?:\d{1,2}[./-]){0,2}(?:19|20)\d\d\)?$/;
const HEADING = 'Ngày sinh';

/**
 * Moves the dates below names into a column of their own, right of the others; undefined for a list without them, or
 * with another column of births.
 */
export function unstackBirths(
  table: Table,
  header: HeaderRows,
  wordings: Wordings,
): UnstackedForm | undefined {
  const fieldOf = (path: readonly string[]) => wordings.meaning(path)?.field;
  const birth = fieldOf([HEADING]);
  if (birth?.type !== 'date') return undefined;
  const paths = headerPaths(table, header.top, header.bottom);
  const column = paths.findIndex((path) => isNameField(fieldOf(path.slice(0, 1)) ?? fieldOf(path)));
  const isOfBirths = (path: readonly string[], at: number) =>
    at !== column && fieldOf(path) === birth;
  if (column < 0 || paths.some(isOfBirths)) return undefined;
  const isBirth = (row: number) => DATE.test(clean(cellAt(table, row, column)));
  const isName = (row: number) => row > header.bottom && isPersonName(cellAt(table, row, column));
  const lower = [...table.rows.keys()].filter((row) => isBirth(row) && isName(row - 1));
  if (lower.length < FEWEST) return undefined;
  const members = [...table.rows.keys()].filter(isName);
  if (!mostly(members, (row) => isBirth(row + 1))) return undefined;
  return formOf(table, header, column, lower, wordings);
}

function formOf(
  table: Table,
  header: HeaderRows,
  column: number,
  lower: readonly number[],
  wordings: Wordings,
): UnstackedForm {
  const below = header.bottom + 1;
  const heading = [header.bottom, below].find(
    (row) => wordings.meaning([cellAt(table, row, column)])?.field.type === 'date',
  );
  const width = widthOf(table.rows);
  const moved: NewCell[] = [{ row: header.bottom, column: width, text: HEADING }];
  for (const row of lower) {
    moved.push({ row: row - 1, column: width, text: clean(cellAt(table, row, column)) });
  }
  const emptied = heading === undefined ? lower : [heading, ...lower];
  const withRest = withCells(table, [
    ...moved,
    ...emptied.map((row) => ({ row, column, text: '' })),
  ]);
  const blank = new Set(emptied.filter((row) => row > header.bottom));
  return {
    table: {
      ...table,
      rows: withRest.rows.map((cells, row) => (blank.has(row) ? [] : cells)),
      merges: table.merges.filter(({ top, bottom }) => bottom <= header.bottom || top >= bottom),
    },
    header,
    lowerHeader: heading ?? header.bottom,
    lower,
    withRest,
    columns: (columns) =>
      columns.map((own) => (own.index === width ? { ...own, by: 'derived', source: column } : own)),
  };
}
