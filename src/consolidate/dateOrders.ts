import {
  type Clustering,
  DATE_ORDER,
  type DateColumn,
  type Finding,
  finding,
  type Layout,
  type NoRoster,
  type Place,
  type Records,
  type Table,
} from '../model/index.js';
import { exchanged } from '../text/date.js';

export interface DateOrdersInput {
  tables: readonly Table[];
  layouts: readonly (Layout | NoRoster)[];
  records: Records;
  clustering: Clustering;
}

/** So many people of a column, and none against, prove that its days and months are exchanged. */
const ENOUGH_PEOPLE = 3;

/** Evidence of lists with proved dates about a table whose date order is not proved. */
interface TableDates {
  /** Records whose exchanged date a sure list has. */
  contradicted: number[];
  agreed: number;
}

/**
 * Puts dates right whose day and month are exchanged against another list of the same person, where
 * that list's order is proved and this one's is not: all of a column that at least three people show
 * so and nobody otherwise, else the suspect dates alone. The records given stay as they are.
 */
export function dateOrdersByLists(input: DateOrdersInput): {
  records: Records;
  findings: Finding[];
} {
  const { records, clustering } = input;
  const columns = new Map(records.columns);
  const findings: Finding[] = [];
  let groups: number[][] | undefined;
  for (const [field, column] of records.columns) {
    if (column.type !== 'date' || column.order === undefined) continue;
    groups ??= severalRows(clustering);
    const wrong = exchangedRecords(column, column.order, records, groups);
    if (wrong.length === 0) continue;
    const packed = column.packed.slice();
    const order = column.order.slice();
    const counts = new Map<number, number>();
    for (const record of wrong) {
      packed[record] = exchanged(packed[record]);
      order[record] = DATE_ORDER.proved;
      const table = records.table[record];
      counts.set(table, (counts.get(table) ?? 0) + 1);
    }
    columns.set(field, { type: 'date', packed, order });
    for (const [table, count] of [...counts].sort(([a], [b]) => a - b)) {
      const place = placeOf(input, table, field);
      findings.push(finding('warning', 'date-order-by-lists', { field, count }, place));
    }
  }
  return findings.length === 0
    ? { records, findings }
    : { records: { ...records, columns }, findings };
}

/** The records of each person on several rows. */
function severalRows({ cluster, clusters }: Clustering): number[][] {
  const sizes = new Int32Array(clusters);
  for (const number of cluster) sizes[number]++;
  const groups = new Map<number, number[]>();
  cluster.forEach((number, record) => {
    if (sizes[number] < 2) return;
    const group = groups.get(number);
    if (group === undefined) groups.set(number, [record]);
    else group.push(record);
  });
  return [...groups.values()];
}

function exchangedRecords(
  { packed }: DateColumn,
  order: Uint8Array,
  { table }: Records,
  groups: readonly number[][],
): number[] {
  const byTable = new Map<number, TableDates>();
  for (const group of groups) {
    const sure = group.filter((record) => order[record] === DATE_ORDER.proved);
    if (sure.length === 0) continue;
    for (const record of group) {
      const other = exchanged(packed[record]);
      if (order[record] === DATE_ORDER.proved || other === packed[record]) continue;
      const dates = byTable.get(table[record]) ?? { contradicted: [], agreed: 0 };
      byTable.set(table[record], dates);
      const says = (date: number) =>
        sure.some((each) => table[each] !== table[record] && packed[each] === date);
      if (says(packed[record])) dates.agreed++;
      else if (says(other)) dates.contradicted.push(record);
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
        exchanged(packed[record]) !== packed[record],
    );
  });
}

function placeOf({ tables, layouts }: DateOrdersInput, number: number, field: string): Place {
  const { file, sheet } = tables[number];
  const layout = layouts[number];
  const column =
    'columns' in layout ? layout.columns.find((each) => each.field === field) : undefined;
  return {
    file,
    ...(sheet === '' ? {} : { sheet }),
    ...(column === undefined ? {} : { column: column.header }),
  };
}
