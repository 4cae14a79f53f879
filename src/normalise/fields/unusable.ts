/** Warns of columns in which no value, or fewer than half, can be used. */
import { type Column, type Finding, finding, type ValueFault } from '../../model/index.js';
import type { People } from '../rosters/people.js';
import { placeOf } from '../rosters/sources.js';

/** Number of values that are not a slip here and there. */
const ENOUGH = 10;

/** Finds the fields of a table whose values all or mostly have faults: the field is then lost for matching and roster. */
export function unusableFields(
  people: People,
  columns: ReadonlyMap<string, Column>,
  faults: readonly ValueFault[],
): Finding[] {
  const counts = new Map<string, number[]>();
  for (const { field, record } of faults) {
    const records = counts.get(field) ?? [];
    counts.set(field, records);
    records.push(record);
  }
  return people.bySource.flatMap(({ source, first, rows }) =>
    [...counts].flatMap(([field, records]) => {
      const end = first + rows.length;
      const own = records.filter((record) => record >= first && record < end);
      const column = columns.get(field);
      if (own.length < ENOUGH || column === undefined) return [];
      const place = placeOf(source, source.fields.get(field)?.whole[0]);
      const values = valuesOf(column);
      const usable = countValues(values, first, end);
      if (usable === 0) {
        return [finding('warning', 'values-unusable', { field, count: own.length }, place)];
      }
      // A value that contradicts another one is usable.
      const count = own.filter((record) => values[record] === 0).length;
      if (count < ENOUGH || count <= usable) return [];
      return [finding('warning', 'values-mostly-unusable', { field, count, usable }, place)];
    }),
  );
}

/** Counts the records from `first` until before `end` that have a value. */
function countValues(values: ArrayLike<number>, first: number, end: number): number {
  let count = 0;
  for (let record = first; record < end; record++) if (values[record] !== 0) count++;
  return count;
}

function valuesOf(column: Column): ArrayLike<number> {
  if (column.type === 'date') return column.packed;
  return column.type === 'gender' ? column.code : column.index;
}
