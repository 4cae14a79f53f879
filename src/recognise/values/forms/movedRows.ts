/** Moves rows back below their headings whose cells stand one column too far to the right or left. */
import type { FieldType, LayoutColumn, Profile, Table } from '../../../model/index.js';
import { clean } from '../../../text/index.js';
import { cellAt } from '../../cells/cellAt.js';
import { runningNumber } from '../../cells/cellForms.js';
import { isPerson, withoutNumber } from '../../cells/peopleColumns.js';
import { FACT_FORMS } from '../shifted/cellFit.js';

/** A table whose rows stand below their headings, and which of them were moved, zero-based. */
export interface MovedRows {
  table: Table;
  moved: readonly number[];
}

/**
 * Moves back each row whose cells are one column off: a person stands beside the column of names, and every date,
 * number and gender fits its heading only there. Running numbers must go on, or a fact must fit.
 * @param bottom last row of the header, zero-based
 */
export function moveBack(
  table: Table,
  bottom: number,
  columns: readonly LayoutColumn[],
  profile: Profile,
): MovedRows {
  const types = new Map(profile.fields.map(({ id, type }) => [id, type]));
  const typed = columns.map(({ index, field }) => ({ index, type: types.get(field ?? '') }));
  const ordinal = typed.find(({ type }) => type === 'ordinal')?.index;
  const names = typed.filter(({ type }) => type === 'name' || type === 'namePart');
  const isBehind = names.every(({ index }, at) => index === ordinal! + 1 + at);
  if (ordinal === undefined || names.length === 0 || !isBehind) return { table, moved: [] };
  const list: List = { table, ordinal, names: names.map(({ index }) => index), typed };
  const rows = [...table.rows];
  const moved: number[] = [];
  for (let row = bottom + 1; row < rows.length; row++) {
    const cells = movedToLeft(list, row, rows[row - 1]!) ?? movedToRight(list, row);
    if (cells === undefined) continue;
    rows[row] = cells;
    moved.push(row);
  }
  return moved.length === 0 ? { table, moved } : { table: { ...table, rows }, moved };
}

/** A list with the name right of the running number, in one column or in several. */
interface List {
  table: Table;
  ordinal: number;
  names: readonly number[];
  typed: readonly { index: number; type: FieldType | undefined }[];
}

/**
 * Moves a row with its number below the heading of the name.
 * @param above the row above, moved back itself if it was one column off
 */
function movedToLeft(list: List, row: number, above: readonly string[]): string[] | undefined {
  const { table, ordinal, names, typed } = list;
  const [name] = names as [number];
  const own = table.rows[row]!;
  const count = runningNumber(cellAt(table, row, name));
  if (count === undefined || own.slice(0, name).some((text) => clean(text) !== ''))
    return undefined;
  const cells = [...own.slice(0, ordinal), ...own.slice(ordinal + 1)];
  if (!isPerson(nameOf(cells, names))) return undefined;
  const isNumber = (text: string | undefined, next: number) =>
    Number.parseInt(clean(text ?? ''), 10) === next;
  const below = table.rows[row + 1] ?? [];
  const isBelow = [ordinal, name].some((column) => isNumber(below[column], count + 1));
  const fitting = fittingFacts(cells, typed);
  if (fitting === undefined) return undefined;
  return fitting > 0 || isBelow || isNumber(above[ordinal], count - 1) ? cells : undefined;
}

/**
 * Moves a row with its name, or the first part of it, below the heading of the number. A row with a value below the last
 * heading remains, since that would lose its column.
 */
function movedToRight({ table, ordinal, names, typed }: List, row: number): string[] | undefined {
  const own = table.rows[row]!;
  const text = cellAt(table, row, ordinal);
  const last = names.at(-1)!;
  const beside = cellAt(table, row, last);
  if (!/\p{L}/u.test(text) || /\p{L}/u.test(beside)) return undefined;
  // A name that covers all columns has its facts in place.
  const isCovering = names.every((column) => cellAt(table, row, column) === '');
  const rest = isCovering ? own.slice(last + 1) : own.slice(ordinal + 1);
  const blank = isCovering ? names.slice(1).map(() => '') : [];
  const name = withoutNumber(text);
  const number = text === name ? '' : String(Number.parseInt(text, 10) || '');
  const cells = [...own.slice(0, ordinal), number, name, ...blank, ...rest];
  const end = Math.max(...typed.map(({ index }) => index)) + 1;
  if (cells.slice(end).some((cell) => clean(cell) !== '')) return undefined;
  return isPerson(nameOf(cells, names)) && fittingFacts(cells, typed) ? cells : undefined;
}

function nameOf(cells: readonly string[], names: readonly number[]): string {
  return clean(names.map((column) => cells[column] ?? '').join(' '));
}

/** Counts the dates, numbers and genders that have the form of their column; undefined if one has not. */
function fittingFacts(cells: readonly string[], typed: List['typed']): number | undefined {
  let fitting = 0;
  for (const { index, type } of typed) {
    const hasForm = FACT_FORMS.get(type);
    const text = clean(cells[index] ?? '');
    if (hasForm === undefined || text === '') continue;
    if (!hasForm(text)) return undefined;
    fitting++;
  }
  return fitting;
}
