/** Finds typed values of the register that are on the lines of other people. */
import { type CheckedField, type CheckedRow, rowKey, sheetKey } from '../../../model/index.js';
import { fold, parseGender, readAsCccd } from '../../../text/index.js';
import { readTyped } from '../values/typedValue.js';
import type { CheckContext, CheckedMember } from './checkContext.js';

/** Fewest values of a column on other lines from which it was moved, if they are half of those that correct something. */
const FEWEST_MOVED = 3;
const MOVABLE = ['name', 'birth', 'id'] as const;

/**
 * Finds columns of typed values that were moved up or down by a line: three or more of their values are what the line
 * above or below shows, or are numbers that contradict the person.
 * @returns keys of sheet and field
 */
export function shiftedColumns(
  rows: readonly CheckedRow[],
  context: Pick<CheckContext, 'memberOf' | 'profile' | 'yearsOf'>,
): Set<string> {
  const shown = new Map(rows.map((row) => [rowKey(row), row.shown]));
  const shifted = new Set<string>();
  const counts = new Map<string, { all: number; above: number; below: number; against: number }>();
  for (const row of rows) {
    for (const field of MOVABLE) {
      const typed = fold(row.typed.get(field) ?? '');
      if (typed === '' || typed === fold(row.shown.get(field) ?? '')) continue;
      const key = columnKey(row, field);
      const count = counts.get(key) ?? { all: 0, above: 0, below: 0, against: 0 };
      counts.set(key, count);
      const isShownAt = (at: number) =>
        fold(shown.get(rowKey({ ...row, row: at }))?.get(field) ?? '') === typed;
      count.all++;
      if (isShownAt(row.row - 1)) count.above++;
      if (isShownAt(row.row + 1)) count.below++;
      const member = context.memberOf(row.member);
      if (field === 'id' && member && contradictedField(row, member, context)) count.against++;
    }
  }
  for (const [key, { all, above, below, against }] of counts) {
    const moved = Math.max(above, below, against);
    if (moved >= FEWEST_MOVED && moved * 2 >= all) shifted.add(key);
  }
  return shifted;
}

/** Finds a field that was typed into a column that moved. */
export function shiftedField(
  row: CheckedRow,
  shifted: ReadonlySet<string>,
): CheckedField | undefined {
  return MOVABLE.find((field) => row.typed.has(field) && shifted.has(columnKey(row, field)));
}

/**
 * Finds the field that the ID number of a line contradicts, if one of the two was typed there. Both may be typed: then the
 * register has them.
 */
export function contradictedField(
  { typed }: CheckedRow,
  { values }: CheckedMember,
  { profile, yearsOf }: Pick<CheckContext, 'profile' | 'yearsOf'>,
): CheckedField | undefined {
  const current = (field: CheckedField) => {
    const text = typed.get(field);
    const own = profile.fields.find(({ id }) => id === field);
    return (text === undefined ? values.get(field) : readTyped(own, text, yearsOf)) ?? '';
  };
  const encoded = readAsCccd(current('id'));
  if (encoded === undefined) return undefined;
  const isTyped = (field: CheckedField) => typed.has('id') !== typed.has(field);
  const [year] = /\d{4}$/.exec(current('birth')) ?? [];
  if (isTyped('birth') && year !== undefined && Number(year) !== encoded.year) return 'birth';
  const gender = parseGender(current('gender'));
  const isOther = typeof gender === 'number' && gender !== 0 && gender !== encoded.gender;
  return isTyped('gender') && isOther ? 'gender' : undefined;
}

function columnKey(row: CheckedRow, field: CheckedField): string {
  return `${sheetKey(row)}\n${field}`;
}
