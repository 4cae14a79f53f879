/** Warns of columns in which no value can be used. */
import { type Column, type Finding, finding, type ValueFault } from '../../model/index.js';
import type { People } from '../rosters/people.js';
import { placeOf } from '../rosters/sources.js';

/** Number of values that are not a slip here and there. */
const ENOUGH = 10;

/** Finds the fields of a table whose values all have faults: the field is then lost for matching and roster. */
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
      const count = records.filter((record) => record >= first && record < end).length;
      const column = columns.get(field);
      if (count < ENOUGH || column === undefined || hasValue(column, first, end)) return [];
      const place = placeOf(source, source.fields.get(field)?.whole[0]);
      return [finding('warning', 'values-unusable', { field, count }, place)];
    }),
  );
}

/** Whether any record from `first` until before `end` has a value. */
function hasValue(column: Column, first: number, end: number): boolean {
  const values = valuesOf(column);
  for (let record = first; record < end; record++) if (values[record] !== 0) return true;
  return false;
}

function valuesOf(column: Column): ArrayLike<number> {
  if (column.type === 'date') return column.packed;
  return column.type === 'gender' ? column.code : column.index;
}
