/** Joins the parts of names and of dates that a list without a header has in neighbouring columns. */
import type { Table } from '../../model/index.js';
import { clean } from '../../text/index.js';
import { columnsOf } from '../cells/cellAt.js';
import { isDate } from '../cells/cellForms.js';
import { isPerson } from '../cells/peopleColumns.js';
import { areGivenNames, mostly } from '../cells/samples.js';
import { type NewCell, withCells } from '../cells/withCells.js';

const FEWEST = 3;
/** Share of surnames with one middle name; full names of two words are rarer. */
const SHORT_NAMES = 0.4;
const FEWEST_LETTERS = 2;
const DAY = /^(?:0?[1-9]|[12]\d|3[01])$/;
const MONTH = /^(?:0?[1-9]|1[0-2])$/;
const YEAR = /^(?:19|20)\d\d$/;

/**
 * Joins `Hà Thị | Lan` into the first column, day, month and year into the third one, and dates of birth in two columns,
 * as below Nam and Nữ, into the first one. Which of them is of men is not known.
 */
export function joinParts(table: Table): Table {
  return joinDatesBySex(joinDates(joinNames(table)));
}

function joinDatesBySex(table: Table): Table {
  const isBirth = (text = '') => isDate(clean(text));
  const column = columnsOf(table.rows).find((at) => {
    const dated = table.rows.filter((cells) => isBirth(cells[at]) || isBirth(cells[at + 1]));
    const both = dated.filter((cells) => isBirth(cells[at]) && isBirth(cells[at + 1]));
    const second = dated.filter((cells) => isBirth(cells[at + 1]));
    const isDivided = second.length >= FEWEST && dated.length - second.length >= FEWEST;
    return isDivided && both.length === 0;
  });
  if (column === undefined) return table;
  return withCells(
    table,
    table.rows.flatMap((cells, row): NewCell[] =>
      isBirth(cells[column + 1])
        ? [
            { row, column, text: cells[column + 1]! },
            { row, column: column + 1, text: '' },
          ]
        : [],
    ),
  );
}

function joinNames(table: Table): Table {
  const column = columnsOf(table.rows).find((at) => isDividedName(table, at));
  if (column === undefined) return table;
  const joined = (cells: readonly string[]) =>
    clean(`${cells[column] ?? ''} ${cells[column + 1] ?? ''}`);
  return withCells(
    table,
    table.rows.flatMap((cells, row): NewCell[] =>
      (cells[column + 1] ?? '') !== '' && isPerson(joined(cells))
        ? [
            { row, column, text: joined(cells) },
            { row, column: column + 1, text: '' },
          ]
        : [],
    ),
  );
}

/** Whether a column has surnames with middle names, and the next one given names. */
function isDividedName({ rows }: Table, column: number): boolean {
  const both = rows
    .map((cells) => [clean(cells[column] ?? ''), clean(cells[column + 1] ?? '')] as const)
    .filter(([first, given]) => /\p{L}/u.test(first) && given !== '');
  if (both.length < FEWEST) return false;
  const short = both.filter(([first]) => first.split(' ').length <= 2).length;
  const given = both.map(([, text]) => text);
  if (short < SHORT_NAMES * both.length || !areGivenNames(given, FEWEST_LETTERS)) return false;
  return mostly(
    both.map((each) => each.join(' ')),
    isPerson,
  );
}

function joinDates(table: Table): Table {
  const column = columnsOf(table.rows).find((at) => isDividedDate(table, at));
  if (column === undefined) return table;
  return withCells(
    table,
    table.rows.flatMap((cells, row): NewCell[] => {
      if (!isDateOf(cells, column)) return [];
      const text = cells
        .slice(column, column + 3)
        .map(clean)
        .join('/');
      return [
        { row, column, text: '' },
        { row, column: column + 1, text: '' },
        { row, column: column + 2, text },
      ];
    }),
  );
}

function isDateOf(cells: readonly string[], column: number): boolean {
  return [DAY, MONTH, YEAR].every((form, at) => form.test(clean(cells[column + at] ?? '')));
}

/** Whether three columns are day, month and year for most rows with such a year, and some day is no month. */
function isDividedDate({ rows }: Table, column: number): boolean {
  const dated = rows.filter((cells) => YEAR.test(clean(cells[column + 2] ?? '')));
  const whole = dated.filter((cells) => isDateOf(cells, column));
  const isDay = whole.some((cells) => !MONTH.test(clean(cells[column]!)));
  return isDay && whole.length >= FEWEST && whole.length * 5 >= dated.length * 4;
}
