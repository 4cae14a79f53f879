/** Writes a corrected value into the cells of a row, as the columns of its list hold it. */
import type { Layout, LayoutColumn, Profile } from '../../model/index.js';
import { fold, isPlaceholder, parseGender } from '../../text/index.js';

export interface Correction {
  field: string;
  value: string;
  /** Replaces only this number, compared by its digits; undefined replaces any value. */
  instead?: string;
}

type Cells = readonly string[];

/**
 * Writes a corrected value into the cells of a row.
 * @param own all corrections of the row
 * @returns the corrected cells; undefined if no cell can take the value
 */
export function correctedCells(
  cells: Cells,
  layout: Layout,
  profile: Profile,
  { field, value, instead }: Correction,
  own: readonly Correction[],
): string[] | undefined {
  const columns = layout.columns.filter((column) => column.field === field);
  const typeOf = (id: string | undefined) => profile.fields.find((each) => each.id === id)?.type;
  if (typeOf(field) === 'gender') {
    const isGendered = (column: LayoutColumn) => isOfGender(column) && !columns.includes(column);
    const dates = layout.columns.filter(
      (column) => typeOf(column.field) === 'date' && isGendered(column),
    );
    return genderCells(cells, columns, dates, value);
  }
  if (columns.length === 0) return undefined;
  if (instead !== undefined) {
    const current = columns.map(({ index }) => cells[index] ?? '').join(' ');
    if (!isSameNumber(current, instead)) return undefined;
  }
  if (typeOf(field) !== 'date') return written(cells, columns, targetOf(cells, columns), value);
  const gender = own.find((correction) => typeOf(correction.field) === 'gender')?.value;
  return dateCells(cells, columns, value, gender);
}

const isOfGender = ({ part }: LayoutColumn) => part === 'male' || part === 'female';

const isFilled = (cells: Cells, { index }: LayoutColumn) => (cells[index] ?? '').trim() !== '';

/** Gives the column for a value: a name in two columns, or a date in three, goes complete into the first. */
function targetOf(cells: Cells, columns: readonly LayoutColumn[]): LayoutColumn {
  const whole = columns.find(({ part }) => part === undefined);
  return whole ?? columns.find((column) => isFilled(cells, column)) ?? columns[0]!;
}

/** Writes a value into one of the columns, and empties the others. */
function written(
  cells: Cells,
  columns: readonly LayoutColumn[],
  target: LayoutColumn,
  value: string,
): string[] {
  const width = Math.max(cells.length, ...columns.map(({ index }) => index + 1));
  const corrected = Array.from({ length: width }, (_, i) => cells[i] ?? '');
  for (const { index } of columns) corrected[index] = '';
  corrected[target.index] = value;
  return corrected;
}

function dateCells(
  cells: Cells,
  columns: readonly LayoutColumn[],
  value: string,
  gender: string | undefined,
): string[] | undefined {
  const byPart = new Map(columns.map((column) => [column.part ?? '', column]));
  const parts = /^(?:(?:(\d\d)\/)?(\d\d)\/)?(\d{4})$/.exec(value);
  const year = byPart.get('year');
  if (parts !== null && year !== undefined) {
    const [, day = '', month = '', ofYear = ''] = parts;
    const corrected = written(cells, columns, year, ofYear);
    const monthColumn = byPart.get('month');
    const dayColumn = byPart.get('day');
    if (monthColumn !== undefined) corrected[monthColumn.index] = month;
    if (dayColumn !== undefined) {
      // A column of days without one of months has both: `05/03`.
      corrected[dayColumn.index] = monthColumn || day === '' ? day : `${day}/${month}`;
    }
    return corrected;
  }
  // Writes the date in words, so that no column reads it with day and month exchanged.
  const isFull = parts?.[1] !== undefined;
  const text = isFull ? `${parts![1]} tháng ${parts![2]} năm ${parts![3]}` : value;
  const isBelowGender = columns.every(isOfGender);
  if (!isBelowGender || columns.some((column) => isFilled(cells, column))) {
    return written(cells, columns, targetOf(cells, columns), text);
  }
  // A column chosen by chance would give the person a gender.
  const target = columnOfGender(columns, gender ?? '');
  return target && written(cells, columns, target, text);
}

/**
 * Writes a gender: as a word, as a tick below Nam or Nữ, or by moving a date to the other of two columns.
 * @param dates columns of dates below Nam and Nữ
 */
function genderCells(
  cells: Cells,
  columns: readonly LayoutColumn[],
  dates: readonly LayoutColumn[],
  value: string,
): string[] | undefined {
  const whole = columns.find(({ part }) => part === undefined);
  if (whole !== undefined) return written(cells, columns, whole, value);
  if (columns.length > 0) {
    const target = columnOfGender(columns, value);
    return written(cells, columns, target ?? columns[0]!, target === undefined ? '' : TICK);
  }
  const target = columnOfGender(dates, value);
  const filled = dates.filter(({ index }) => !isPlaceholder(cells[index] ?? ''));
  if (target === undefined || filled.length !== 1) return undefined;
  return written(cells, dates, target, cells[filled[0]!.index]!);
}

const TICK = 'x';

function columnOfGender(columns: readonly LayoutColumn[], value: string): LayoutColumn | undefined {
  const code = parseGender(value);
  const part = code === 1 ? 'male' : code === 2 ? 'female' : undefined;
  return part && columns.find((column) => column.part === part);
}

function isSameNumber(text: string, number: string): boolean {
  const bare = (writing: string) =>
    fold(writing)
      .replace(/[^a-z0-9]/g, '')
      .replace(/^0+/, '');
  return bare(text) === bare(number);
}
