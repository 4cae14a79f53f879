/** Reads dates of birth in the rows below each name, in the column of the names. */
import { isNameField, type ProfileField, type Table } from '../../../model/index.js';
import { clean, fold, isPersonName } from '../../../text/index.js';
import { cellAt, widthOf } from '../../cells/cellAt.js';
import { isDate } from '../../cells/cellForms.js';
import { mostly } from '../../cells/samples.js';
import { type NewCell, withCells } from '../../cells/withCells.js';
import { headerPaths } from '../../header/headerPaths.js';
import type { HeaderRows } from '../../header/headerRows.js';
import type { Wordings } from '../../headings/wordings.js';
import type { UnstackedForm } from './stackedRows.js';

/** Fewest members with a date below their names. */
const FEWEST = 2;
const HEADING = { birth: 'Ngày sinh', nameAtBirth: 'Họ và tên khai sinh' };

/** Columns of such a list, zero-based; the last two are blank, or right of all others. */
interface Columns {
  name: number;
  birth: number;
  nameAtBirth: number;
}

/** Rows of one member, one below the other. */
interface Block {
  member: number;
  /** Row of the name at birth, which the party's register has; its cell may be blank. */
  nameAtBirth?: number;
  birth: number;
}

/**
 * Moves the dates below names into a column of their own; undefined for a list without them, or with another column of
 * births. A row without a running number between a numbered name and the date has the name at birth, or a blank cell.
 */
export function unstackBirths(
  table: Table,
  header: HeaderRows,
  wordings: Wordings,
): UnstackedForm | undefined {
  const fieldOf = (path: readonly string[]) => wordings.meaning(path)?.field;
  const birth = fieldOf([HEADING.birth]);
  if (birth?.type !== 'date') return undefined;
  const fields = headerPaths(table, header.top, header.bottom).map((path) => {
    const first = fieldOf(path.slice(0, 1));
    return isNameField(first) ? first : fieldOf(path);
  });
  const name = fields.findIndex(isNameField);
  if (name < 0) return undefined;
  const births = fields.indexOf(birth);
  if (births >= 0 && !isBlankBelow(table, header.bottom, births)) return undefined;
  const blocks = blocksOf(table, header.bottom, name, ordinalOf(fields));
  if (blocks === undefined) return undefined;
  const second = fields.findIndex((field, at) => at > name && isNameField(field));
  const isFree = second >= 0 && isBlankBelow(table, header.bottom, second);
  const width = widthOf(table.rows);
  const columns = {
    name,
    birth: births >= 0 ? births : width,
    nameAtBirth: isFree ? second : width + 1,
  };
  return formOf(table, header, columns, blocks, wordings);
}

function ordinalOf(fields: readonly (ProfileField | undefined)[]): number {
  return fields.findIndex((field) => field?.type === 'ordinal');
}

function isBlankBelow({ rows }: Table, bottom: number, column: number): boolean {
  return rows.slice(bottom + 1).every((cells) => (cells[column] ?? '') === '');
}

/** Returns the rows of the members with a date below their name; undefined if few have one. */
function blocksOf(
  table: Table,
  bottom: number,
  name: number,
  ordinal: number,
): Block[] | undefined {
  const isBirth = (row: number) => isDate(clean(cellAt(table, row, name)).replace(/^\(|\)$/g, ''));
  const isName = (row: number) => row > bottom && isPersonName(cellAt(table, row, name));
  const isNumbered = (row: number) => ordinal >= 0 && cellAt(table, row, ordinal) !== '';
  const isOfMember = (row: number) => isName(row) && isNumbered(row);
  const mayBeName = (row: number) => isName(row) || cellAt(table, row, name) === '';
  const isNameAtBirth = (row: number) =>
    mayBeName(row) && !isNumbered(row) && isOfMember(row - 1) && isBirth(row + 1);
  const rows = [...table.rows.keys()];
  const blocks = rows
    .filter((row) => isBirth(row) && (isName(row - 1) || isNameAtBirth(row - 1)))
    .map((birth): Block => {
      const above = birth - 1;
      if (!isNameAtBirth(above)) return { member: above, birth };
      return { member: above - 1, nameAtBirth: above, birth };
    });
  const members = rows.filter((row) => isName(row) && !isNameAtBirth(row));
  const own = new Set(blocks.map(({ member }) => member));
  const isForm = blocks.length >= FEWEST && mostly(members, (row) => own.has(row));
  return isForm ? blocks : undefined;
}

function formOf(
  table: Table,
  header: HeaderRows,
  columns: Columns,
  blocks: readonly Block[],
  wordings: Wordings,
): UnstackedForm {
  const { name } = columns;
  const textOf = (row: number) => clean(cellAt(table, row, name));
  const heading = [header.bottom, header.bottom + 1].find(
    (row) => wordings.meaning([cellAt(table, row, name)])?.field.type === 'date',
  );
  const lower = blocks.flatMap(({ nameAtBirth, birth }) =>
    nameAtBirth === undefined ? [birth] : [nameAtBirth, birth],
  );
  const emptied = heading === undefined ? lower : [heading, ...lower];
  const atBirth = namesAtBirth(columns.nameAtBirth, blocks, textOf, header.bottom);
  const withRest = withCells(table, [
    { row: header.bottom, column: columns.birth, text: HEADING.birth },
    ...blocks.map(({ member, birth }) => ({
      row: member,
      column: columns.birth,
      text: textOf(birth),
    })),
    ...atBirth,
    ...emptied.map((row) => ({ row, column: name, text: '' })),
  ]);
  const moved = new Set([columns.birth, ...atBirth.map(({ column }) => column)]);
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
    columns: (listed) =>
      listed.map((column) =>
        moved.has(column.index) ? { ...column, by: 'derived', source: name } : column,
      ),
  };
}

/** Moves the names at birth beside the names, if one of them differs from the name. */
function namesAtBirth(
  column: number,
  blocks: readonly Block[],
  textOf: (row: number) => string,
  heading: number,
): NewCell[] {
  const cells = blocks.flatMap(({ member, nameAtBirth }) =>
    nameAtBirth === undefined ? [] : [{ row: member, column, text: textOf(nameAtBirth) }],
  );
  const differ = cells.some(({ row, text }) => text !== '' && fold(text) !== fold(textOf(row)));
  return differ ? [{ row: heading, column, text: HEADING.nameAtBirth }, ...cells] : [];
}
