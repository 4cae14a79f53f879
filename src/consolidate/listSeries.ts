/** Finds lists of the same people that were made one after another, as every year. */
import {
  type Clustering,
  countUp,
  DisjointSets,
  isLater,
  type ListPeriod,
  type Records,
  UNDATED,
} from '../model/index.js';
import { RecordLists } from './recordLists.js';

interface SeriesInput {
  records: Records;
  clustering: Pick<Clustering, 'cluster' | 'clusters'>;
  /** Period of each table. */
  periods: readonly ListPeriod[];
}

/** Lists of the same people in the order of their periods. */
export interface ListSeries {
  /** First day on which a table of a series can have been made, `yyyymmdd`; 0 for others. */
  firstDay: (table: number) => number;
  /** Whether a table is certainly newer than another one of the same people. */
  isNewer: (table: number, than: number) => boolean;
  /** Tables most of whose people are on newer lists of the same people. */
  superseded: ReadonlySet<number>;
}

/** Fewest common people of two lists of the same people. */
const ENOUGH_PEOPLE = 5;
/** Least share of the people of the smaller list, or of an old one, whom newer lists have too. */
const MOST = 0.5;
/** Lists of one person above which nothing is concluded; the pairs of lists grow with the square. */
const MOST_LISTS = 50;
/** Dates on a list that may be slips although they contradict its period; a share of them above that. */
const SLIPS = 2;
const SLIP_SHARE = 0.02;
/** Years of age that everybody on a list has. */
const YOUNGEST = 6;

const NO_SERIES: ListSeries = {
  firstDay: () => 0,
  isNewer: () => false,
  superseded: new Set(),
};

/** Finds the series of lists; a list whose own dates are after its period belongs to none. */
export function listSeries({ records, clustering, periods }: SeriesInput): ListSeries {
  const trusted = trustedPeriods(records, periods);
  const firstEnd = trusted.reduce((day, { to }) => (to > 0 && to < day ? to : day), Infinity);
  if (trusted.every(({ from }) => from <= firstEnd)) return NO_SERIES;
  const dated = trusted.map(({ to }) => to > 0);
  const people = peopleOf(records, clustering, dated);
  const isAfter = (table: number, than: number) => isLater(trusted[table]!, trusted[than]!);
  const sizes = countsOf(people);
  const { sets, tables } = seriesOf(people, sizes, isAfter, periods.length);
  const isNewer = (table: number, than: number) =>
    isAfter(table, than) && sets.areTogether(table, than);
  const again = countsOf(
    people.map((tables) => tables.filter((old) => tables.some((table) => isNewer(table, old)))),
  );
  const superseded = [...again].filter(([table, count]) => count >= sizes.get(table)! * MOST);
  return {
    firstDay: (table) => (tables.has(table) ? trusted[table]!.from : 0),
    isNewer,
    superseded: new Set(superseded.map(([table]) => table)),
  };
}

/** Leaves out periods before which no one can have been born or have joined whom the list has. */
function trustedPeriods(
  { columns, table }: Records,
  periods: readonly ListPeriod[],
): readonly ListPeriod[] {
  if (periods.every(({ to }) => to === 0)) return periods;
  const rows = new Map<number, number>();
  const contradicting = new Map<number, number>();
  const [birth, joined] = ['birth', 'joined'].map((field) => columns.get(field));
  const isAfter = (column: typeof birth, record: number, day: number) =>
    column?.type === 'date' && column.packed[record]! > day;
  for (const [record, at] of table.entries()) {
    const { to } = periods[at]!;
    if (to === 0) continue;
    countUp(rows, at);
    if (isAfter(birth, record, to - YOUNGEST * 10000) || isAfter(joined, record, to)) {
      countUp(contradicting, at);
    }
  }
  return periods.map((period, at) => {
    const slips = Math.max(SLIPS, (rows.get(at) ?? 0) * SLIP_SHARE);
    return (contradicting.get(at) ?? 0) > slips ? UNDATED : period;
  });
}

/** Lists the dated tables of each person who is on one, each once. */
function peopleOf(
  { table }: Records,
  clustering: SeriesInput['clustering'],
  dated: readonly boolean[],
): number[][] {
  return Array.from(new RecordLists(clustering), (records) => [
    ...new Set(records.map((record) => table[record]!).filter((at) => dated[at])),
  ]).filter(({ length }) => length > 0 && length <= MOST_LISTS);
}

/** Counts the people of each table. */
function countsOf(people: readonly number[][]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const tables of people) for (const table of tables) countUp(counts, table);
  return counts;
}

/** Joins tables of different periods that have most people of the smaller one in common. */
function seriesOf(
  people: readonly number[][],
  sizes: ReadonlyMap<number, number>,
  isAfter: (table: number, than: number) => boolean,
  count: number,
): { sets: DisjointSets<number>; tables: ReadonlySet<number> } {
  const shared = new Map<number, number>();
  for (const own of people) {
    for (const old of own) {
      for (const table of own) if (isAfter(table, old)) countUp(shared, old * count + table);
    }
  }
  const sets = new DisjointSets<number>();
  const tables = new Set<number>();
  for (const [pair, common] of shared) {
    const [old, table] = [Math.floor(pair / count), pair % count];
    const smaller = Math.min(sizes.get(old)!, sizes.get(table)!);
    if (common < ENOUGH_PEOPLE || common < smaller * MOST) continue;
    sets.unite([old, table]);
    tables.add(old).add(table);
  }
  return { sets, tables };
}
