import {
  type Clustering,
  countUp,
  DATE_ORDER,
  type DateColumn,
  type Finding,
  finding,
  type Layout,
  type NoRoster,
  type Place,
  placeIn,
  type Records,
  type Table,
  withoutUndefined,
} from '../model/index.js';
import { exchangeDayAndMonth } from '../text/index.js';
import { RecordLists } from './lists/recordLists.js';

export interface DateOrdersInput {
  tables: readonly Table[];
  layouts: readonly (Layout | NoRoster)[];
  records: Records;
  clustering: Clustering;
}

/** Fewest people who prove that a column has days and months exchanged. */
const ENOUGH_PEOPLE = 3;

/** Evidence from rosters with a proved date order about a table without one. */
interface TableDates {
  /** Records whose date a proved roster has with day and month exchanged. */
  contradicted: number[];
  /** Number of records whose date a proved roster confirms. */
  agreed: number;
}

/**
 * Exchanges day and month of dates that a roster with a proved date order contradicts for the same person.
 * A whole column is exchanged if at least three people contradict it and none confirms it; otherwise only
 * its suspect dates are.
 * @returns new records, or the given ones if nothing changed; a finding for each column
 */
export function dateOrdersByLists(input: DateOrdersInput): {
  value: Records;
  findings: Finding[];
} {
  const { records, clustering } = input;
  const columns = new Map(records.columns);
  const findings: Finding[] = [];
  let groups: number[][] | undefined;
  for (const [field, column] of records.columns) {
    if (column.type !== 'date' || column.order === undefined) continue;
    groups ??= groupsOfSeveral(clustering);
    const wrong = exchangedRecords(column, column.order, records, groups);
    if (wrong.length === 0) continue;
    const packed = column.packed.slice();
    const order = column.order.slice();
    const counts = new Map<number, number>();
    for (const record of wrong) {
      packed[record] = exchangeDayAndMonth(packed[record]);
      order[record] = DATE_ORDER.proved;
      countUp(counts, records.table[record]);
    }
    columns.set(field, { type: 'date', packed, order });
    for (const [table, count] of [...counts].sort(([a], [b]) => a - b)) {
      const place = placeOf(input, table, field);
      findings.push(finding('warning', 'date-order-by-lists', { field, count }, place));
    }
  }
  return { value: findings.length === 0 ? records : { ...records, columns }, findings };
}

/** Lists the records of each person who is on several rows. */
function groupsOfSeveral(clustering: Clustering): number[][] {
  return [...new RecordLists(clustering)].filter(({ length }) => length > 1);
}

function exchangedRecords(
  { packed }: DateColumn,
  order: Uint8Array,
  { table }: Records,
  groups: readonly number[][],
): number[] {
  const byTable = new Map<number, TableDates>();
  for (const group of groups) {
    const proved = group.filter((record) => order[record] === DATE_ORDER.proved);
    if (proved.length === 0) continue;
    for (const record of group) {
      const twin = exchangeDayAndMonth(packed[record]);
      if (order[record] === DATE_ORDER.proved || twin === packed[record]) continue;
      const dates = byTable.get(table[record]) ?? { contradicted: [], agreed: 0 };
      byTable.set(table[record], dates);
      const isProved = (date: number) =>
        proved.some((known) => table[known] !== table[record] && packed[known] === date);
      if (isProved(packed[record])) dates.agreed++;
      else if (isProved(twin)) dates.contradicted.push(record);
    }
  }
  return [...byTable].flatMap(([number, { contradicted, agreed }]) => {
    if (contradicted.length < ENOUGH_PEOPLE || agreed > 0) {
      return contradicted.filter((record) => order[record] === DATE_ORDER.suspect);
    }
    return [...table.keys()].filter(
      (record) =>
        table[record] === number &&
        order[record] !== DATE_ORDER.proved &&
        exchangeDayAndMonth(packed[record]) !== packed[record],
    );
  });
}

function placeOf({ tables, layouts }: DateOrdersInput, number: number, field: string): Place {
  const layout = layouts[number];
  const column =
    'columns' in layout ? layout.columns.find((own) => own.field === field) : undefined;
  return {
    ...placeIn(tables[number]),
    ...withoutUndefined({ column: column?.header }),
  };
}
